#pragma once

#include "ui/charts/theme.h"
#include "ui/viewmodels/swimchart.h"

#include <QPointF>
#include <QWidget>

#include <optional>
#include <vector>

namespace lengthwise {

/// The strokes that occur in a swim, in the order of the medley-free table: free, back, breast, fly, kick, drill.
/// Nothing where no stroke is known. Pure.
std::vector<Stroke> strokesIn(const SwimChart &chart);

/// The strokes with their markers in one line around y from x on; those that do not fit into the room are left out.
void drawStrokes(QPainter &painter, QPointF from, double room, const std::vector<Stroke> &strokes, const QFont &font,
    const Theme &theme);

/// Which colour and shape means which stroke, in one line; where it is narrow the last ones are left out.
class StrokeLegend final : public QWidget
{
    Q_OBJECT

public:
    explicit StrokeLegend(QWidget *parent = nullptr);
    void setStrokes(const std::vector<Stroke> &strokes);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<Stroke> m_strokes;
};

/// What the cursor points at, in one line that ends at the right edge and never moves the page. Words that do not fit
/// are left out from the end, so that time and length stay.
class ReadoutLabel final : public QWidget
{
    Q_OBJECT

public:
    explicit ReadoutLabel(QWidget *parent = nullptr);
    /// Nothing: the cursor points at no length.
    void setReadout(const std::optional<BarReadout> &readout);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<BarReadout> m_readout;
};

} // namespace lengthwise
