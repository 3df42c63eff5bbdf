#pragma once

#include "ui/viewmodels/swimfilter.h"
#include "ui/widgets/filterface.h"

namespace lengthwise {

/// Opens a menu of what there is to choose from; several may be checked, and the menu stays for them.
class FilterButton final : public FilterFace
{
    Q_OBJECT

public:
    /// all: the word for no choice, "all" or "any".
    FilterButton(const QString &name, const QString &all, QWidget *parent = nullptr);

    /// One choice at most, and the menu goes with it.
    void setSingle(bool single) { m_isSingle = single; }
    void setChoices(const std::vector<FacetChoice> &choices);
    /// Codes; empty: all. Emits nothing.
    void setWanted(const std::set<int> &wanted);

Q_SIGNALS:
    void wantedChanged(const std::set<int> &wanted);

private:
    void fillMenu();
    void toggle(int code, bool on);
    void say();
    QString words() const;

    QString m_all;
    std::vector<FacetChoice> m_choices;
    std::set<int> m_wanted;
    bool m_isSingle = false;
};

} // namespace lengthwise
