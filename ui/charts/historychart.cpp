#include "ui/charts/historychart.h"

#include "ui/charts/chartheader.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QValueAxis>

#include <cmath>

namespace lengthwise {

namespace {

constexpr double pictureWidth = 860;
constexpr double pictureHeight = 320;

void drawMissing(QPainter &painter, const QRectF &area, const HistoryView &view)
{
    painter.setFont(view.font);
    painter.setPen(view.theme->text2);
    painter.drawText(area, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, view.plot.missing);
}

} // namespace

HistoryChart::HistoryChart(QWidget *parent)
    : StillChart(parent)
{
    setFocusPolicy(Qt::NoFocus); // until there is something to move on
}

void HistoryChart::setPlot(HistoryPlot plot)
{
    m_view.plot = std::move(plot);
    m_view.current.reset();
    m_view.ringed = false;
    across()->setRange(m_view.plot.from, m_view.plot.to);
    up()->setRange(m_view.plot.low, m_view.plot.high);
    setAccessibleName(m_view.plot.title);
    relayout();
    describe();
    Q_EMIT currentChanged();
}

std::optional<PlotPlace> HistoryChart::currentPlace() const
{
    if (!m_view.current || !m_view.plot.placeOf)
        return std::nullopt;
    return m_view.plot.placeOf(*m_view.current);
}

void HistoryChart::describe()
{
    if (m_view.plot.isEmpty()) {
        setAccessibleDescription(m_view.plot.missing);
        return;
    }
    if (const auto place = currentPlace()) {
        setAccessibleDescription(place->readout + QLatin1Char('\n') + place->details);
        return;
    }
    QStringList ends;
    for (const PlotLine &line : m_view.plot.lines) {
        if (!line.label.isEmpty())
            ends << line.label;
    }
    setAccessibleDescription(m_view.plot.unit + QStringLiteral(". ")
        + (ends.isEmpty() ? QString() : ends.join(QStringLiteral(", ")) + QStringLiteral(". "))
        + tr("Arrows move, Enter shows the swims."));
}

void HistoryChart::relayout()
{
    layOut(m_view);
    placeAxes(m_view.area);
    viewport()->update();
}

void HistoryChart::drawBackground(QPainter *painter, const QRectF &)
{
    if (m_view.plot.isEmpty())
        drawMissing(*painter, QRectF(viewport()->rect()).adjusted(0, space::unit, 0, 0), m_view);
    else
        m_view.drawScale(*painter);
}

void HistoryChart::drawForeground(QPainter *painter, const QRectF &)
{
    if (!m_view.plot.isEmpty())
        m_view.drawData(*painter);
}

QSizeF HistoryChart::pictureSize() const
{
    return {pictureWidth, pictureHeight};
}

void HistoryChart::paintTo(QPainter &painter, const QSizeF &size) const
{
    HistoryView view = m_view;
    view.theme = &Theme::lightTheme();
    view.current.reset();
    if (view.plot.isEmpty()) {
        drawMissing(painter, QRectF(QPointF(0, 0), size), view);
        return;
    }
    double legend = 0;
    if (!view.plot.strokes.empty()) {
        legend = std::ceil(QFontMetricsF(type::scaled(view.font, type::label)).height()) + space::unit;
        drawStrokes(painter, {0, legend / 2 - 2}, size.width(), view.plot.strokes, view.font, *view.theme);
    }
    view.layOut(QRectF(0, legend, size.width(), size.height() - legend));
    view.drawScale(painter);
    view.drawData(painter);
}

ChartData HistoryChart::data() const
{
    ChartData data{.title = m_view.plot.title, .columns = {}, .rows = {}};
    if (!m_view.plot.table)
        return data;
    PlotTable table = m_view.plot.table();
    data.columns = std::move(table.columns);
    data.rows = std::move(table.rows);
    return data;
}

QSize HistoryChart::sizeHint() const
{
    return {420, 186};
}

QSize HistoryChart::minimumSizeHint() const
{
    return {220, 150};
}

} // namespace lengthwise
