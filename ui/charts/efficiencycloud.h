#pragma once

#include "ui/charts/theme.h"
#include "ui/viewmodels/swimchart.h"
#include "ui/viewmodels/swimselection.h"

#include <QChartView>
#include <QPointer>

#include <cstddef>
#include <optional>
#include <vector>

class QValueAxis;

namespace lengthwise {

/// One length in the cloud.
struct CloudPoint {
    double speed = 0;     ///< m/s
    double perStroke = 0; ///< m or yd, as swum
    double drawnAt = 0;   ///< perStroke spread by at most 0.02, so that equal stroke counts do not hide each other
    std::size_t bar = 0;  ///< index into SwimChart::bars
};

/// The lengths whose strokes are known. The spread follows from the index alone, so a swim always looks the same. Pure.
std::vector<CloudPoint> cloudPoints(const SwimChart &chart);

/// Every length as a point: speed to the right, distance per stroke up, with dashed lines of equal stroke rate.
/// Right and up is better. Hover moves the shared cursor, a click chooses the length's set.
class EfficiencyCloud final : public QChartView
{
    Q_OBJECT

public:
    explicit EfficiencyCloud(QWidget *parent = nullptr);

    void setChart(const SwimChart &chart);
    /// Not owned, may be null.
    void setSelection(SwimSelection *selection);

    /// Where a length is drawn; nothing when its strokes are unknown.
    std::optional<QPointF> pointOf(std::size_t bar) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;

private:
    void relayout();
    void fitAxes();
    void describe();
    QPointF place(double speed, double perStroke) const;
    std::optional<std::size_t> barNear(QPointF at) const;
    void drawGrid(QPainter &painter, const Theme &theme) const;
    void drawRates(QPainter &painter, const Theme &theme) const;
    void drawRate(QPainter &painter, double rate, bool last, const Theme &theme) const;
    /// Whether something else is chosen.
    bool isFaded(std::size_t bar) const;
    void drawPoints(QPainter &painter, const Theme &theme) const;

    SwimChart m_chart;
    std::vector<CloudPoint> m_points;
    QPointer<SwimSelection> m_selection;
    QValueAxis *m_speedAxis;
    QValueAxis *m_strokeAxis;
    QRectF m_plot;
    std::optional<QPoint> m_pressed;
};

} // namespace lengthwise
