#pragma once

#include "ui/charts/chartexport.h"
#include "ui/charts/cloudview.h"
#include "ui/viewmodels/swimselection.h"

#include <QChartView>
#include <QPointer>

#include <cstddef>
#include <optional>

class QValueAxis;

namespace lengthwise {

/// Every length as a point: speed to the right, distance per stroke up, with dashed lines of equal stroke rate.
/// Right and up is better. Hover moves the shared cursor, a click chooses the length's set.
class EfficiencyCloud final : public QChartView, public ExportableChart
{
    Q_OBJECT

public:
    explicit EfficiencyCloud(QWidget *parent = nullptr);

    void setChart(const SwimChart &chart);
    /// Not owned, may be null.
    void setSelection(SwimSelection *selection);

    /// Where a length is drawn; nothing when its strokes are unknown.
    std::optional<QPointF> pointOf(std::size_t bar) const;

    QSizeF pictureSize() const override;
    void paintTo(QPainter &painter, const QSizeF &size) const override;
    /// A row for each length with strokes.
    ChartData data() const override;

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
    void followSelection();
    void describe();
    std::optional<std::size_t> barNear(QPointF at) const;

    CloudView m_view;
    QPointer<SwimSelection> m_selection;
    QValueAxis *m_speedAxis;
    QValueAxis *m_strokeAxis;
    std::optional<QPoint> m_pressed;
};

} // namespace lengthwise
