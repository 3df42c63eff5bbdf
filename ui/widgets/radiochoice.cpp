#include "ui/widgets/radiochoice.h"

#include "ui/charts/theme.h"

#include <QPainter>

#include <algorithm>

namespace lengthwise {

namespace {

constexpr double circle = 16;
constexpr double dot = 8;
constexpr double circleFrom = 3;
constexpr int ringPadding = 6; // between the words and the frame that shows the focus

} // namespace

RadioChoice::RadioChoice(const QString &text, QWidget *parent)
    : QRadioButton(text, parent)
{
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

QSize RadioChoice::sizeHint() const
{
    return {wordsFrom + fontMetrics().size(Qt::TextShowMnemonic, text()).width() + ringPadding,
        std::max(space::smallestTarget, fontMetrics().height() + 2 * space::half)};
}

void RadioChoice::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!isEnabled())
        painter.setOpacity(0.45);
    const QPointF centre(circleFrom + circle / 2, height() / 2.0);
    const bool isOn = isChecked() || isDown();
    painter.setPen(QPen(isOn ? theme.accent : theme.text3, 1.5));
    painter.setBrush(underMouse() ? theme.hover() : theme.card);
    painter.drawEllipse(centre, circle / 2 - 1, circle / 2 - 1);
    if (isOn) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.accent);
        painter.drawEllipse(centre, dot / 2, dot / 2);
    }
    painter.setPen(theme.text);
    painter.drawText(
        rect().adjusted(wordsFrom, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic, text());
    if (!hasFocus())
        return;
    painter.setPen(QPen(theme.accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), space::fieldRadius, space::fieldRadius);
}

} // namespace lengthwise
