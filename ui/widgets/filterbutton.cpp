#include "ui/widgets/filterbutton.h"

#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lengthwise {

namespace {

/// Stays open while boxes are checked: a second choice is as likely as the first.
class ChoiceMenu final : public QMenu
{
public:
    using QMenu::QMenu;

protected:
    void mouseReleaseEvent(QMouseEvent *event) override
    {
        QAction *action = actionAt(event->position().toPoint());
        if (action && action->isEnabled() && action->isCheckable())
            action->trigger();
        else
            QMenu::mouseReleaseEvent(event);
    }

    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Space && activeAction() && activeAction()->isCheckable())
            activeAction()->trigger();
        else
            QMenu::keyPressEvent(event);
    }
};

} // namespace

FilterButton::FilterButton(const QString &name, const QString &all, QWidget *parent)
    : FilterFace(name, parent)
    , m_all(all)
{
    auto *menu = new ChoiceMenu(this);
    connect(menu, &QMenu::aboutToShow, this, &FilterButton::fillMenu);
    setMenu(menu);
    say();
}

void FilterButton::setChoices(const std::vector<FacetChoice> &choices)
{
    if (choices == m_choices)
        return;
    m_choices = choices;
    say();
}

void FilterButton::setWanted(const std::set<int> &wanted)
{
    if (wanted == m_wanted)
        return;
    m_wanted = wanted;
    say();
}

QString FilterButton::words() const
{
    if (m_wanted.empty())
        return m_all;
    if (m_wanted.size() == 1) {
        const auto found = std::ranges::find(m_choices, *m_wanted.begin(), &FacetChoice::code);
        if (found != m_choices.end())
            return found->name;
    }
    return tr("%1 of %2").arg(m_wanted.size()).arg(m_choices.size());
}

void FilterButton::say()
{
    setValue(words(), !m_wanted.empty());
    setEnabled(!m_choices.empty());
}

void FilterButton::fillMenu()
{
    menu()->clear();
    QAction *all = menu()->addAction(tr("All"));
    all->setCheckable(true);
    all->setChecked(m_wanted.empty());
    menu()->addSeparator();
    std::vector<QAction *> actions;
    for (const FacetChoice &choice : m_choices) {
        QAction *action = menu()->addAction(QString(choice.name).replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setChecked(m_wanted.contains(choice.code));
        actions.push_back(action);
        connect(action, &QAction::triggered, this, [this, all, code = choice.code](bool on) {
            toggle(code, on);
            all->setChecked(m_wanted.empty());
        });
    }
    connect(all, &QAction::triggered, this, [this, all, actions] {
        for (QAction *action : actions)
            action->setChecked(false);
        all->setChecked(true);
        if (m_isSingle)
            menu()->close();
        if (m_wanted.empty())
            return;
        m_wanted.clear();
        say();
        Q_EMIT wantedChanged(m_wanted);
    });
}

void FilterButton::toggle(int code, bool on)
{
    if (m_isSingle) {
        m_wanted.clear();
        menu()->close();
    }
    if (on)
        m_wanted.insert(code);
    else
        m_wanted.erase(code);
    say();
    Q_EMIT wantedChanged(m_wanted);
}

} // namespace lengthwise
