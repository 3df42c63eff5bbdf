#pragma once

#include "ui/charts/chartexport.h"
#include "ui/charts/theme.h"

#include <QChartView>

#include <optional>

class QValueAxis;

namespace lengthwise {

/// A chart that keeps its whole scale in view: two axes of a QChart that scale and are not shown, no frame and no
/// scroll bars, a click that is told from a drag, the wheel left to the page. What is drawn is the derived chart's.
class StillChart : public QChartView, public ExportableChart
{
public:
    explicit StillChart(QWidget *parent = nullptr);

protected:
    QValueAxis *across() const { return m_across; }
    QValueAxis *up() const { return m_up; }
    /// Gives a view (font, theme, layOut()) what the widget has.
    template<class View>
    void layOut(View &view)
    {
        view.font = font();
        view.theme = &Theme::of(palette());
        view.layOut(QRectF(QPointF(0, 0), QSizeF(viewport()->size())));
    }
    /// Where the axes lie from now on; an empty place is passed over.
    void placeAxes(const QRectF &plot);

    /// The size, the font or the palette changed.
    virtual void relayout() = 0;
    /// The left button, pressed and let go without a drag.
    virtual void clicked(const QPointF &at) = 0;

    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    QValueAxis *m_across;
    QValueAxis *m_up;
    std::optional<QPoint> m_pressed;
};

} // namespace lengthwise
