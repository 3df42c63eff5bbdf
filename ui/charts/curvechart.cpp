#include "ui/charts/curvechart.h"

#include "ui/viewmodels/display.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QValueAxis>

namespace lengthwise {

namespace {

constexpr double pictureWidth = 720;
constexpr double pictureHeight = 420;
constexpr double besideNothing = 24;

void drawNothing(QPainter &painter, const QRectF &area, const CurvesView &view)
{
    painter.setFont(view.font);
    painter.setPen(view.theme->text3);
    painter.drawText(
        area.adjusted(besideNothing, 0, -besideNothing, 0), Qt::AlignCenter | Qt::TextWordWrap, view.curves.nothing);
}

} // namespace

CurveChart::CurveChart(QWidget *parent)
    : StillChart(parent)
{
    up()->setReverse(true);
    setCurves({});
}

void CurveChart::setCurves(const SwimCurves &curves)
{
    m_view.setCurves(curves);
    if (!curves.curves.empty()) {
        across()->setRange(m_view.across.low, m_view.across.high);
        up()->setRange(m_view.seconds.low, m_view.seconds.high);
    }
    setAccessibleName(curves.title);
    relayout();
    describe();
    Q_EMIT pointChanged();
}

void CurveChart::setHighlight(SwimHighlight *highlight)
{
    if (m_highlight)
        m_highlight->disconnect(this);
    m_highlight = highlight;
    if (!m_highlight)
        return;
    connect(m_highlight, &SwimHighlight::changed, this, [this] {
        m_view.swim = m_highlight->swim();
        viewport()->update();
    });
}

void CurveChart::setPoint(std::optional<CurvePlace> point)
{
    if (m_view.cursor == point)
        return;
    m_view.cursor = point;
    if (m_highlight)
        m_highlight->set(point ? std::optional(m_view.curves.curves[point->curve].swim) : std::nullopt);
    describe();
    viewport()->update();
    Q_EMIT pointChanged();
}

QString CurveChart::readout() const
{
    if (!m_view.cursor)
        return {};
    const SwimCurve &curve = m_view.curves.curves[m_view.cursor->curve];
    const CurvePoint &point = curve.points[m_view.cursor->point];
    //: A time, where in the swim, the swim's letter and date
    return tr("%1 · %2 · %3, %4")
        .arg(display::time(Seconds(point.seconds)), point.place, m_view.curves.letters.value(qsizetype(curve.swim)),
            m_view.curves.dates.value(qsizetype(curve.swim)));
}

QPointF CurveChart::placeOf(const CurvePlace &point) const
{
    return m_view.place(m_view.curves.curves[point.curve].points[point.point]);
}

void CurveChart::describe()
{
    if (m_view.curves.curves.empty()) {
        setAccessibleDescription(m_view.curves.nothing);
        return;
    }
    if (m_view.cursor) {
        setAccessibleDescription(readout());
        return;
    }
    QStringList ends;
    for (const SwimCurve &curve : m_view.curves.curves)
        ends << m_view.curves.letters.value(qsizetype(curve.swim)) + QLatin1Char(' ') + curve.value;
    setAccessibleDescription(ends.join(QStringLiteral(", ")));
}

void CurveChart::relayout()
{
    layOut(m_view);
    placeAxes(m_view.plot);
    viewport()->update();
}

void CurveChart::drawBackground(QPainter *painter, const QRectF &)
{
    if (m_view.curves.curves.empty())
        drawNothing(*painter, viewport()->rect(), m_view);
    else
        m_view.drawScale(*painter);
}

void CurveChart::drawForeground(QPainter *painter, const QRectF &)
{
    if (!m_view.curves.curves.empty())
        m_view.drawCurves(*painter);
}

QSizeF CurveChart::pictureSize() const
{
    return {pictureWidth, pictureHeight};
}

void CurveChart::paintTo(QPainter &painter, const QSizeF &size) const
{
    CurvesView view = m_view;
    view.theme = &Theme::lightTheme();
    view.cursor.reset();
    view.swim.reset();
    const double line = QFontMetricsF(type::scaled(view.font, type::tick)).height();
    view.layOut(QRectF(0, line + space::unit, size.width(), size.height() - line - space::unit));
    if (view.curves.curves.empty()) {
        drawNothing(painter, QRectF(QPointF(0, 0), size), view);
        return;
    }
    painter.setFont(type::scaled(view.font, type::tick));
    painter.setPen(view.theme->text3);
    painter.drawText(QRectF(0, 0, size.width(), line), Qt::AlignRight | Qt::AlignVCenter, view.curves.note);
    view.drawScale(painter);
    view.drawCurves(painter);
}

ChartData CurveChart::data() const
{
    ChartData data{
        .title = m_view.curves.title, .columns = {tr("Swim"), tr("Date"), tr("Where"), m_view.curves.column}};
    for (const SwimCurve &curve : m_view.curves.curves) {
        for (const CurvePoint &point : curve.points)
            data.rows.push_back({m_view.curves.letters.value(qsizetype(curve.swim)),
                m_view.curves.dates.value(qsizetype(curve.swim)), point.place, QString::number(point.seconds, 'f', 2)});
    }
    return data;
}

QSize CurveChart::sizeHint() const
{
    return {560, 300};
}

QSize CurveChart::minimumSizeHint() const
{
    return {240, 200};
}

} // namespace lengthwise
