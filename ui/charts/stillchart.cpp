#include "ui/charts/stillchart.h"

#include <QApplication>
#include <QChart>
#include <QLegend>
#include <QMouseEvent>
#include <QValueAxis>
#include <QWheelEvent>

namespace lengthwise {

StillChart::StillChart(QWidget *parent)
    : QChartView(parent)
    , m_across(new QValueAxis(this))
    , m_up(new QValueAxis(this))
{
    chart()->legend()->hide();
    chart()->setBackgroundVisible(false);
    chart()->setMargins({});
    chart()->addAxis(m_across, Qt::AlignBottom);
    chart()->addAxis(m_up, Qt::AlignLeft);
    m_across->setVisible(false);
    m_up->setVisible(false);
    setFrameShape(QFrame::NoFrame);
    viewport()->setAutoFillBackground(false);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    setFocusPolicy(Qt::ClickFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void StillChart::placeAxes(const QRectF &plot)
{
    if (plot.width() > 0 && plot.height() > 0)
        chart()->setPlotArea(plot);
}

void StillChart::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    relayout();
}

void StillChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        relayout();
}

void StillChart::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        m_pressed = event->pos();
    else
        event->ignore();
}

void StillChart::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_pressed)
        return;
    const bool moved = (event->pos() - *m_pressed).manhattanLength() >= QApplication::startDragDistance();
    m_pressed.reset();
    if (!moved)
        clicked(event->position());
}

void StillChart::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace lengthwise
