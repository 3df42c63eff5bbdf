#include "ui/widgets/button.h"

#include "ui/charts/theme.h"
#include "ui/widgets/themeicon.h"

#include <QAction>
#include <QPainter>

#include <algorithm>

namespace lengthwise {

namespace {

constexpr int iconExtent = 16;
constexpr int afterIcon = 4;
constexpr int sidePadding = 14;
constexpr int linkPadding = 6;

} // namespace

Button::Button(Role role, const QString &text, QWidget *parent)
    : QPushButton(text, parent)
    , m_role(role)
{
    setAttribute(Qt::WA_Hover);
    setIconSize({iconExtent, iconExtent});
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    if (role == Role::Link)
        setCursor(Qt::PointingHandCursor);
}

void Button::standFor(QAction *action)
{
    const auto follow = [this, action] {
        QString words = action->text();
        words.remove(u'&');
        setAccessibleName(words);
        setToolTip(action->shortcut().isEmpty()
                ? words
                : QStringLiteral("%1 (%2)").arg(words, action->shortcut().toString(QKeySequence::NativeText)));
        setIcon(action->icon());
        setEnabled(action->isEnabled());
    };
    connect(action, &QAction::changed, this, follow);
    connect(this, &QPushButton::clicked, action, &QAction::trigger);
    follow();
}

QFont Button::face() const
{
    QFont face(font());
    face.setWeight(QFont::Medium);
    return face;
}

QSize Button::sizeHint() const
{
    const int padding = m_role == Role::Link ? linkPadding : sidePadding;
    const int words = QFontMetrics(face()).size(Qt::TextShowMnemonic, text()).width();
    const int picture = icon().isNull() ? 0 : iconExtent + (text().isEmpty() ? 0 : afterIcon);
    const int height = std::max(m_role == Role::Link ? space::smallestTarget : space::fieldHeight,
        QFontMetrics(face()).height() + 2 * space::half);
    const int chevron = m_opensMenu ? iconExtent + afterIcon : 0;
    return {text().isEmpty() ? height : words + picture + chevron + 2 * padding, height};
}

void Button::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!isEnabled())
        painter.setOpacity(0.45);
    paintGround(painter);
    paintContent(painter);
}

void Button::paintGround(QPainter &painter) const
{
    const Theme &theme = Theme::of(QPushButton::palette());
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool isHovered = underMouse() && isEnabled();
    painter.setPen(Qt::NoPen);
    if (m_role == Role::Primary) {
        painter.setBrush(isDown() ? mixed(theme.accent, theme.text, 0.8)
                                  : (isHovered ? mixed(theme.accent, theme.onAccent, 0.9) : theme.accent));
    } else {
        const QColor rest = m_role == Role::Link ? QColor(Qt::transparent) : theme.card;
        const bool isOn = isDown() || (isChecked() && m_role == Role::Secondary);
        painter.setBrush(isOn ? theme.accentSoft : (isHovered ? theme.hover() : rest));
        if (m_role == Role::Secondary)
            painter.setPen(QPen(isChecked() ? theme.accent : theme.axis, 1));
    }
    painter.drawRoundedRect(frame, space::fieldRadius, space::fieldRadius);
    if (!hasFocus())
        return;
    painter.setBrush(Qt::NoBrush);
    if (m_role == Role::Primary) {
        painter.setPen(QPen(theme.onAccent, 1.5));
        painter.drawRoundedRect(frame.adjusted(2.5, 2.5, -2.5, -2.5), space::half, space::half);
    } else {
        painter.setPen(QPen(theme.accent, 2));
        painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), space::fieldRadius, space::fieldRadius);
    }
}

void Button::paintContent(QPainter &painter) const
{
    const Theme &theme = Theme::of(QPushButton::palette());
    painter.setFont(face());
    const int words = QFontMetrics(face()).size(Qt::TextShowMnemonic, text()).width();
    const bool hasIcon = !icon().isNull();
    const int picture = hasIcon ? iconExtent + (text().isEmpty() ? 0 : afterIcon) : 0;
    const int chevron = m_opensMenu ? iconExtent + afterIcon : 0;
    const int left = std::max(2, (width() - words - picture - chevron) / 2);
    const int iconLeft = m_iconLast ? left + words + afterIcon : left;
    const int wordsLeft = m_iconLast ? left : left + picture;
    if (hasIcon)
        icon().paint(&painter, QRect(iconLeft, (height() - iconExtent) / 2, iconExtent, iconExtent));
    if (m_opensMenu)
        themeIcon(QStringLiteral("expand"), m_role == Role::Link ? IconTint::Accent : IconTint::Text)
            .paint(&painter, QRect(wordsLeft + words + afterIcon, (height() - iconExtent) / 2, iconExtent, iconExtent));
    painter.setPen(m_role == Role::Primary ? theme.onAccent : (m_role == Role::Link ? theme.accent : theme.text));
    painter.drawText(QRect(wordsLeft, 0, width() - wordsLeft, height()),
        Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, text());
}

} // namespace lengthwise
