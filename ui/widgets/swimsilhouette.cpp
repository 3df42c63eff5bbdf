#include "ui/widgets/swimsilhouette.h"

#include "ui/charts/theme.h"

#include <QPainter>

#include <array>

namespace lengthwise {

namespace {

/// A set of the silhouette: bars that repeat a pattern of heights (share of the widget's height).
struct Shape {
    double left; ///< share of the width
    double right;
    int bars;
    int perGroup; ///< bars without a gap
    std::array<double, 4> heights;
};

constexpr std::array shapes{
    Shape{0.005, 0.098, 16, 16, {0.85, 0.84, 0.85, 0.84}},
    Shape{0.112, 0.228, 16, 4, {0.93, 0.79, 0.71, 0.86}},
    Shape{0.246, 0.498, 40, 4, {0.92, 0.89, 0.88, 0.9}},
    Shape{0.524, 0.636, 16, 2, {0.97, 0.91, 0.98, 0.9}},
    Shape{0.657, 0.726, 8, 8, {0.56, 0.55, 0.56, 0.55}},
    Shape{0.74, 0.881, 20, 4, {0.84, 0.82, 0.81, 0.83}},
    Shape{0.894, 0.966, 12, 12, {0.8, 0.78, 0.79, 0.8}},
};

void paintShape(QPainter &painter, const Shape &shape, const QSizeF &size)
{
    const int gaps = shape.bars / shape.perGroup - 1;
    constexpr double gapInBars = 0.8;
    const double bar = (shape.right - shape.left) * size.width() / (shape.bars + gaps * gapInBars);
    for (int i = 0; i < shape.bars; ++i) {
        const double left = shape.left * size.width() + bar * (i + i / shape.perGroup * gapInBars);
        const double height = size.height() * shape.heights[std::size_t(i % 4)];
        painter.drawRoundedRect(QRectF(left, size.height() - height, bar - 1, height + 2), 0.8, 0.8);
    }
}

} // namespace

SwimSilhouette::SwimSilhouette(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void SwimSilhouette::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(mixed(theme.accent, theme.window, 0.08));
    for (const Shape &shape : shapes)
        paintShape(painter, shape, size());
}

} // namespace lengthwise
