#pragma once

#include "ui/viewmodels/swimfilter.h"

#include <QPushButton>

namespace lengthwise {

/// "Pool: all": opens a menu of what there is to choose from; several may be checked, and the menu stays for them.
class FilterButton final : public QPushButton
{
    Q_OBJECT

public:
    /// all: the word for no choice, "all" or "any".
    FilterButton(const QString &name, const QString &all, QWidget *parent = nullptr);

    /// One choice at most, and the menu goes with it.
    void setSingle(bool single) { m_isSingle = single; }
    /// Without a choice only the name is shown.
    void setCompact(bool compact);
    void setChoices(const std::vector<FacetChoice> &choices);
    /// Codes; empty: all. Emits nothing.
    void setWanted(const std::set<int> &wanted);
    /// What stands behind the name: "all", "25 m", "2 of 4".
    QString value() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void wantedChanged(const std::set<int> &wanted);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void fillMenu();
    void toggle(int code, bool on);
    void say();
    QString label() const;
    QFont valueFont() const;
    bool showsValue() const { return !m_isCompact || !m_wanted.empty(); }

    QString m_name;
    QString m_all;
    std::vector<FacetChoice> m_choices;
    std::set<int> m_wanted;
    bool m_isCompact = false;
    bool m_isSingle = false;
};

} // namespace lengthwise
