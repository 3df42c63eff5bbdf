#pragma once

#include "ui/charts/curvesview.h"
#include "ui/charts/stillchart.h"
#include "ui/viewmodels/swimhighlight.h"

#include <QPointer>

namespace lengthwise {

/// Times of several swims as lines over one scale, fast up, each in its swim's tint with its letter at the end. Hover
/// and arrow keys lead from point to point and highlight the swim; a click or Enter asks for what was swum there.
class CurveChart final : public StillChart
{
    Q_OBJECT

public:
    explicit CurveChart(QWidget *parent = nullptr);

    void setCurves(const SwimCurves &curves);
    const SwimCurves &curves() const { return m_view.curves; }
    /// Not owned, may be null.
    void setHighlight(SwimHighlight *highlight);

    std::optional<CurvePlace> point() const { return m_view.cursor; }
    void setPoint(std::optional<CurvePlace> point);
    /// What stands at the point that is pointed at: "1:27.2 · repeat 3 · D, 19 Nov"; without a point empty.
    QString readout() const;
    QPointF placeOf(const CurvePlace &point) const;

    QSizeF pictureSize() const override;
    void paintTo(QPainter &painter, const QSizeF &size) const override;
    /// A row for each point.
    ChartData data() const override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void pointChanged();
    /// What was swum at a point; lengths: of that swim, empty where they are not known.
    void chosen(std::size_t swim, const std::vector<std::size_t> &lengths);

protected:
    void relayout() override;
    void clicked(const QPointF &at) override;
    void leaveEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;

private:
    void describe();
    void choose(const CurvePlace &point);
    bool step(int key);

    CurvesView m_view;
    QPointer<SwimHighlight> m_highlight;
};

} // namespace lengthwise
