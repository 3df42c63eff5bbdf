#include "ui/widgets/filterface.h"

#include "ui/charts/theme.h"
#include "ui/widgets/themeicon.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lengthwise {

namespace {

constexpr int sidePadding = 11;
constexpr int beforeValue = 6;
constexpr int beforeArrow = 6;
constexpr int arrowSize = 14;
constexpr int iconExtent = 16;
/// Longer values are elided; the tool tip has them whole.
constexpr int widestValue = 140;

} // namespace

FilterFace::FilterFace(const QString &name, QWidget *parent)
    : QPushButton(parent)
    , m_name(name)
{
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void FilterFace::setCompact(bool compact)
{
    if (compact == m_isCompact)
        return;
    m_isCompact = compact;
    updateGeometry();
    update();
}

void FilterFace::setValue(const QString &value, bool isSet)
{
    m_value = value;
    m_isSet = isSet;
    setAccessibleName(u"%1: %2"_s.arg(m_name, value));
    setToolTip(QFontMetrics(valueFont()).horizontalAdvance(value) > widestValue ? accessibleName() : QString());
    updateGeometry();
    update();
}

QString FilterFace::label(bool withValue) const
{
    return withValue ? tr("%1:").arg(m_name) : m_name;
}

QFont FilterFace::valueFont() const
{
    QFont face(font());
    face.setWeight(QFont::Medium);
    return face;
}

int FilterFace::labelWidth(bool withValue) const
{
    return icon().isNull() ? fontMetrics().horizontalAdvance(label(withValue)) : iconExtent;
}

int FilterFace::widthWhen(bool compact) const
{
    const bool withValue = showsValue(compact);
    int words = labelWidth(withValue) + beforeArrow + arrowSize;
    if (withValue)
        words += beforeValue + std::min(widestValue, QFontMetrics(valueFont()).horizontalAdvance(m_value));
    return words + 2 * sidePadding;
}

QSize FilterFace::sizeHint() const
{
    return {widthWhen(m_isCompact), std::max(space::fieldHeight, fontMetrics().height() + 2 * space::half)};
}

void FilterFace::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!isEnabled())
        painter.setOpacity(0.45);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(m_isSet ? theme.accent : theme.axis, 1));
    painter.setBrush(isDown() ? theme.accentSoft : (underMouse() && isEnabled() ? theme.hover() : theme.card));
    painter.drawRoundedRect(frame, space::fieldRadius, space::fieldRadius);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.accent, 2));
        painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), space::fieldRadius, space::fieldRadius);
    }
    const bool withValue = showsValue(m_isCompact);
    const QRect arrow(width() - 1 - sidePadding - arrowSize + 3, (height() - arrowSize) / 2, arrowSize, arrowSize);
    QRect room = rect().adjusted(sidePadding, 0, 0, 0);
    room.setRight(arrow.left() - 1);
    painter.setFont(font());
    painter.setPen(theme.text2);
    if (icon().isNull())
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, label(withValue));
    else
        icon().paint(&painter, QRect(room.left(), (height() - iconExtent) / 2, iconExtent, iconExtent));
    if (withValue) {
        room.setLeft(room.left() + labelWidth(true) + beforeValue);
        painter.setFont(valueFont());
        painter.setPen(m_isSet ? theme.accent : theme.text);
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
            QFontMetrics(valueFont()).elidedText(m_value, Qt::ElideRight, std::max(room.width(), 0)));
    }
    themeIcon(u"expand"_s, IconTint::Secondary).paint(&painter, arrow);
}

} // namespace lengthwise
