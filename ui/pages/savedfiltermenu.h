#pragma once

#include "core/model/savedfilter.h"
#include "ui/viewmodels/swimfilterjson.h"
#include "ui/widgets/filterface.h"

#include <vector>

class QMenu;

namespace lengthwise {

/// The swimmer's saved filters behind a bookmark: one is chosen, what is shown is saved, and the one that is shown is
/// renamed and removed. It has the name of the one that is shown, and says where the list was changed since.
class SavedFilterMenu final : public FilterFace
{
    Q_OBJECT

public:
    explicit SavedFilterMenu(QWidget *parent = nullptr);

    void setToday(QDate today);
    /// By name.
    void setSaved(const std::vector<SavedFilter> &filters);
    /// Without it they can be chosen only.
    void setCanChange(bool canChange) { m_canChange = canChange; }
    /// What the list shows. One that fits it is shown from now on; else the last one, changed.
    void follow(const SwimFilter &filter);
    /// What the list shows comes from elsewhere.
    void letGo();

Q_SIGNALS:
    void chosen(const lengthwise::SwimFilter &filter);
    /// An empty id: a new one.
    void keepRequested(const lengthwise::SavedFilter &filter);
    void removeRequested(const QString &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Kept {
        SavedFilter saved;
        ReadFilter read;
        std::string wish; ///< read, written anew: what is compared
    };
    const Kept *shown() const;
    const Kept *named(const QString &name) const;
    bool isChanged() const;
    void fillMenu();
    void addShownActions(const Kept &shown);
    void choose(const std::string &id);
    void askForName();
    void askForNewName(const std::string &id);
    void find();
    void say();

    QDate m_today;
    std::vector<Kept> m_filters;
    SwimFilter m_filter;
    std::string m_wish;  ///< of m_filter
    std::string m_shown; ///< id; empty: none
    bool m_canChange = false;
};

} // namespace lengthwise
