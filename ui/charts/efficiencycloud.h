#pragma once

#include "ui/charts/cloudview.h"
#include "ui/charts/stillchart.h"
#include "ui/viewmodels/swimselection.h"

#include <QPointer>

#include <cstddef>
#include <optional>

namespace lengthwise {

/// Every length as a point: speed to the right, distance per stroke up, with dashed lines of equal stroke rate.
/// Right and up is better. Hover moves the shared cursor, a click chooses the length's set.
class EfficiencyCloud final : public StillChart
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
    void relayout() override;
    void clicked(const QPointF &at) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;

private:
    void followSelection();
    void describe();
    std::optional<std::size_t> barNear(QPointF at) const;

    CloudView m_view;
    QPointer<SwimSelection> m_selection;
};

} // namespace lengthwise
