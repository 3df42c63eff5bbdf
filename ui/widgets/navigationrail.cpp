#include "ui/widgets/navigationrail.h"

#include "ui/charts/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QButtonGroup>
#include <QFocusEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace lengthwise {

namespace {

constexpr int compactWidth = 56;
constexpr int railIconSize = 20;

class RailItem final : public QAbstractButton
{
public:
    RailItem(const QString &name, const QIcon &icon, QIcon activeIcon, QWidget *parent)
        : QAbstractButton(parent)
        , m_activeIcon(std::move(activeIcon))
    {
        setText(name);
        setIcon(icon);
        setAccessibleName(name);
        setCheckable(true);
        setAutoExclusive(true);
        setAttribute(Qt::WA_Hover);
        setFixedHeight(space::railItemHeight);
        setFocusPolicy(Qt::StrongFocus);
    }

    QSize sizeHint() const override { return {space::railWidth - 16, space::railItemHeight}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(hasFocus() && m_byKeyboard ? QPen(theme.accent, 2) : QPen(Qt::NoPen));
        if (isChecked())
            painter.setBrush(theme.accentSoft);
        else if (underMouse())
            painter.setBrush(theme.hover());
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), space::cardRadius, space::cardRadius);

        const bool showsName = width() >= sizeHint().width();
        const QRect square(
            (width() - railIconSize) / 2, showsName ? 10 : (height() - railIconSize) / 2, railIconSize, railIconSize);
        (isChecked() ? m_activeIcon : icon()).paint(&painter, square);
        if (!showsName)
            return;
        painter.setFont(type::scaled(QApplication::font(), type::label, isChecked() ? QFont::DemiBold : QFont::Normal));
        painter.setPen(isChecked() ? theme.accent : theme.text2);
        painter.drawText(rect().adjusted(0, 34, 0, -6), Qt::AlignHCenter | Qt::AlignVCenter, text());
    }

    void focusInEvent(QFocusEvent *event) override
    {
        m_byKeyboard = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
        QAbstractButton::focusInEvent(event);
    }

private:
    QIcon m_activeIcon;
    bool m_byKeyboard = false; ///< a ring for those who go by keyboard only
};

} // namespace

NavigationRail::NavigationRail(QWidget *parent)
    : QWidget(parent)
    , m_items(new QVBoxLayout(this))
    , m_group(new QButtonGroup(this))
{
    m_items->setContentsMargins(8, 8, 8, 8);
    m_items->setSpacing(4);
    m_items->addStretch();
    setFixedWidth(space::railWidth);
    connect(m_group, &QButtonGroup::idClicked, this, &NavigationRail::chosen);
}

int NavigationRail::addItem(const QString &name, const QIcon &icon, const QIcon &activeIcon)
{
    const int index = int(m_group->buttons().size());
    auto *item = new RailItem(name, icon, activeIcon, this);
    item->setObjectName(QStringLiteral("railItem%1").arg(index));
    m_group->addButton(item, index);
    m_items->insertWidget(index, item);
    return index;
}

int NavigationRail::current() const
{
    return m_group->checkedId();
}

void NavigationRail::setCurrent(int index)
{
    if (QAbstractButton *item = m_group->button(index))
        item->setChecked(true);
}

void NavigationRail::setItemEnabled(int index, bool enabled)
{
    if (QAbstractButton *item = m_group->button(index))
        item->setEnabled(enabled);
}

void NavigationRail::setItemVisible(int index, bool visible)
{
    if (QAbstractButton *item = m_group->button(index))
        item->setVisible(visible);
}

void NavigationRail::setCompact(bool compact)
{
    if (compact == m_compact)
        return;
    m_compact = compact;
    setFixedWidth(compact ? compactWidth : space::railWidth);
    for (QAbstractButton *item : m_group->buttons())
        item->setToolTip(compact ? item->text() : QString());
}

void NavigationRail::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.rail);
    painter.fillRect(width() - 1, 0, 1, height(), theme.line);
}

} // namespace lengthwise
