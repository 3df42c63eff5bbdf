#include "ui/widgets/thinbar.h"

#include "ui/charts/theme.h"

#include <QPainter>

#include <algorithm>

namespace lengthwise {

namespace {
constexpr double markWidth = 1.5;
} // namespace

ThinBar::ThinBar(int height, QWidget *parent)
    : QProgressBar(parent)
{
    setTextVisible(false);
    setFixedHeight(height);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ThinBar::setMark(double share)
{
    m_mark = share;
    update();
}

void ThinBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.track);
    painter.drawRoundedRect(rect(), space::barRadius, space::barRadius);
    const int whole = maximum() - minimum();
    if (whole <= 0)
        return;
    const double share = double(std::max(0, value() - minimum())) / whole;
    painter.setBrush(theme.accent);
    painter.drawRoundedRect(QRectF(0, 0, width() * share, height()), space::barRadius, space::barRadius);
    if (m_mark)
        painter.fillRect(QRectF(snapped(painter, width() * *m_mark), 0, markWidth, height()), theme.text2);
}

} // namespace lengthwise
