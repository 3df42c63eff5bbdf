#include "ui/widgets/filterbutton.h"

#include "ui/charts/theme.h"
#include "ui/widgets/themeicon.h"

#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lengthwise {

namespace {

constexpr int sidePadding = 11;
constexpr int beforeValue = 6;
constexpr int beforeArrow = 6;
constexpr int arrowSize = 14;

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
    : QPushButton(parent)
    , m_name(name)
    , m_all(all)
{
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto *menu = new ChoiceMenu(this);
    connect(menu, &QMenu::aboutToShow, this, &FilterButton::fillMenu);
    setMenu(menu);
    say();
}

void FilterButton::setCompact(bool compact)
{
    if (compact == m_isCompact)
        return;
    m_isCompact = compact;
    updateGeometry();
    update();
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

QString FilterButton::value() const
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

QString FilterButton::label() const
{
    return showsValue() ? tr("%1:").arg(m_name) : m_name;
}

void FilterButton::say()
{
    setAccessibleName(u"%1: %2"_s.arg(m_name, value()));
    setEnabled(!m_choices.empty());
    updateGeometry();
    update();
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

QFont FilterButton::valueFont() const
{
    QFont face(font());
    face.setWeight(QFont::Medium);
    return face;
}

QSize FilterButton::sizeHint() const
{
    int words = fontMetrics().horizontalAdvance(label()) + beforeArrow + arrowSize;
    if (showsValue())
        words += beforeValue + QFontMetrics(valueFont()).horizontalAdvance(value());
    return {words + 2 * sidePadding, std::max(space::fieldHeight, fontMetrics().height() + 2 * space::half)};
}

void FilterButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!isEnabled())
        painter.setOpacity(0.45);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool isSet = !m_wanted.empty();
    painter.setPen(QPen(isSet ? theme.accent : theme.axis, 1));
    painter.setBrush(isDown() ? theme.accentSoft : (underMouse() && isEnabled() ? theme.hover() : theme.card));
    painter.drawRoundedRect(frame, space::fieldRadius, space::fieldRadius);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.accent, 2));
        painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), space::fieldRadius, space::fieldRadius);
    }
    QRect room = rect().adjusted(sidePadding, 0, -sidePadding, 0);
    painter.setFont(font());
    painter.setPen(theme.text2);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, label());
    room.setLeft(room.left() + fontMetrics().horizontalAdvance(label()) + beforeValue);
    painter.setFont(valueFont());
    painter.setPen(isSet ? theme.accent : theme.text);
    if (showsValue())
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, value());
    const QRect arrow(room.right() - arrowSize + 3, (height() - arrowSize) / 2, arrowSize, arrowSize);
    themeIcon(u"expand"_s, IconTint::Secondary).paint(&painter, arrow);
}

} // namespace lengthwise
