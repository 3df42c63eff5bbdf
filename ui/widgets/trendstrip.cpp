#include "ui/widgets/trendstrip.h"

#include "ui/charts/theme.h"
#include "ui/viewmodels/display.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace lengthwise {

namespace {

constexpr int leastCell = 150; ///< narrower cells go into a second row
constexpr double side = 16;
constexpr double headTop = 10;
constexpr double valueRoom = 48; ///< right of the last point
constexpr double beforePoints = 16;
constexpr double lettersApart = 13; ///< closer than this only the ends have their letters
constexpr double pointSize = 4.5;
constexpr double smallPoint = 3;
constexpr std::size_t mostLargePoints = 8;
constexpr QSizeF picture(1310, 130);

double lineOf(double factor)
{
    return std::ceil(QFontMetricsF(type::scaled(QApplication::font(), factor)).height());
}

} // namespace

TrendStrip::TrendStrip(QWidget *parent)
    : Card(parent)
{
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("What changed from swim to swim"));
}

void TrendStrip::setComparison(const ComparisonView &view)
{
    m_view = view;
    describe();
    updateGeometry();
    update();
}

void TrendStrip::setHighlight(SwimHighlight *highlight)
{
    if (m_highlight)
        m_highlight->disconnect(this);
    m_highlight = highlight;
    if (m_highlight)
        connect(m_highlight, &SwimHighlight::changed, this, [this] {
            m_swim = m_highlight->swim();
            describe();
            update();
        });
}

void TrendStrip::describe()
{
    QStringList said;
    if (m_swim && *m_swim < m_view.swims.size()) {
        const ChartData values = data();
        for (qsizetype column = 0; column < values.columns.size(); ++column)
            said << values.columns[column] + u' ' + values.rows[*m_swim][std::size_t(column)];
    } else {
        for (const TrendView &trend : m_view.trends)
            said << trend.spoken;
    }
    setAccessibleDescription(said.join(u"; "_s));
}

int TrendStrip::columnsAt(int width) const
{
    const int cells = std::max(1, int(m_view.trends.size()));
    for (const int rows : {1, 2}) {
        const int columns = (cells + rows - 1) / rows;
        if (width >= columns * leastCell)
            return columns;
    }
    return std::max(1, std::min(2, cells));
}

int TrendStrip::cellHeight() const
{
    return int(headTop + lineOf(type::body) + 3 * lineOf(type::tick) + 63);
}

int TrendStrip::heightForWidth(int width) const
{
    const int columns = columnsAt(width);
    const int rows = std::max(1, (int(m_view.trends.size()) + columns - 1) / columns);
    return rows * cellHeight();
}

QSize TrendStrip::sizeHint() const
{
    return {1310, cellHeight()};
}

QSize TrendStrip::minimumSizeHint() const
{
    return {2 * leastCell, cellHeight()};
}

QRectF TrendStrip::cellAt(std::size_t cell, const QSizeF &size) const
{
    const int columns = columnsAt(int(size.width()));
    const double wide = size.width() / columns;
    const int row = int(cell) / columns;
    return {wide * double(int(cell) % columns), double(row * cellHeight()), wide, double(cellHeight())};
}

double TrendStrip::across(const QRectF &cell, std::size_t swim) const
{
    const double left = cell.left() + side + beforePoints;
    const double wide = cell.width() - 2 * side - beforePoints - valueRoom;
    const std::size_t count = m_view.swims.size();
    return count < 2 ? left : left + wide * double(swim) / double(count - 1);
}

std::optional<std::size_t> TrendStrip::swimAt(QPointF at) const
{
    for (std::size_t i = 0; i < m_view.trends.size(); ++i) {
        const QRectF cell = cellAt(i, size());
        if (!cell.contains(at))
            continue;
        std::optional<std::size_t> nearest;
        double least = 16;
        for (std::size_t swim = 0; swim < m_view.swims.size(); ++swim) {
            const double away = std::abs(across(cell, swim) - at.x());
            if (away < least) {
                least = away;
                nearest = swim;
            }
        }
        return nearest;
    }
    return std::nullopt;
}

void TrendStrip::paintHead(QPainter &painter, const QRectF &cell, const TrendView &trend, const Theme &theme) const
{
    const QRectF line(cell.left() + side, cell.top() + headTop, cell.width() - 2 * side, lineOf(type::body));
    painter.setFont(type::scaled(QApplication::font(), type::label));
    const double wide = painter.fontMetrics().horizontalAdvance(trend.change);
    painter.setPen(trend.isBetter ? theme.accent : theme.text3);
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, trend.change);
    painter.setFont(type::scaled(QApplication::font(), type::table, QFont::DemiBold));
    painter.setPen(theme.text);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(trend.title, Qt::ElideRight, int(line.width() - wide - 6)));
}

void TrendStrip::paintPoints(QPainter &painter, const QRectF &cell, const TrendView &trend, const Theme &theme) const
{
    const double top = cell.top() + headTop + lineOf(type::body) + lineOf(type::label) + 9;
    const double bottom = cell.bottom() - 2 * lineOf(type::tick) - 8;
    const auto placeOf = [&](std::size_t swim) {
        return QPointF(across(cell, swim), bottom - trend.heights[swim].value_or(0) * (bottom - top));
    };
    const std::size_t count = m_view.swims.size();
    painter.setPen(QPen(theme.axis, 1.2));
    for (std::size_t swim = 1; swim < count; ++swim) {
        if (trend.heights[swim - 1] && trend.heights[swim])
            painter.drawLine(placeOf(swim - 1), placeOf(swim));
    }
    painter.setPen(Qt::NoPen);
    for (std::size_t swim = 0; swim < count; ++swim) {
        if (!trend.heights[swim])
            continue;
        const double size = count > mostLargePoints ? smallPoint : pointSize;
        painter.setOpacity(m_swim && m_swim != swim ? 0.25 : 1);
        painter.setBrush(theme.swim(swim, count));
        painter.drawEllipse(placeOf(swim), size, size);
    }
    painter.setOpacity(1);
}

void TrendStrip::paintValues(QPainter &painter, const QRectF &cell, const TrendView &trend, const Theme &theme) const
{
    const double top = cell.top() + headTop + lineOf(type::body) + lineOf(type::label) + 9;
    const double bottom = cell.bottom() - 2 * lineOf(type::tick) - 8;
    const std::size_t count = m_view.swims.size();
    const auto known = [&trend](std::size_t swim) { return trend.heights[swim].has_value(); };
    std::size_t first = 0;
    while (first < count && !known(first))
        ++first;
    if (first == count) {
        painter.setFont(type::scaled(QApplication::font(), type::body));
        painter.setPen(theme.text3);
        painter.drawText(QRectF(cell.left(), top, cell.width(), bottom - top), Qt::AlignCenter, display::unknown());
        return;
    }
    std::size_t last = count - 1;
    while (!known(last))
        --last;
    const auto heightOf = [&](std::size_t swim) { return bottom - *trend.heights[swim] * (bottom - top); };
    const double line = lineOf(type::label);
    if (last != first) {
        painter.setFont(type::scaled(QApplication::font(), type::label));
        painter.setPen(theme.text2);
        const double wide = painter.fontMetrics().horizontalAdvance(trend.first);
        const double x = std::max(cell.left() + 4, across(cell, first) - wide / 2);
        painter.drawText(
            QRectF(x, heightOf(first) - pointSize - line - 1, wide + 2, line), Qt::AlignCenter, trend.first);
    }
    painter.setFont(type::scaled(QApplication::font(), type::label, QFont::DemiBold));
    painter.setPen(theme.text);
    painter.drawText(QRectF(across(cell, last) + pointSize + 4, heightOf(last) - line / 2, 2 * valueRoom, line),
        Qt::AlignLeft | Qt::AlignVCenter, trend.last);
}

void TrendStrip::paintCell(QPainter &painter, const QRectF &cell, const TrendView &trend, const Theme &theme) const
{
    paintHead(painter, cell, trend, theme);
    paintPoints(painter, cell, trend, theme);
    paintValues(painter, cell, trend, theme);
    painter.setFont(type::scaled(QApplication::font(), type::tick));
    const std::size_t count = m_view.swims.size();
    const bool isRoomy = count < 2 || across(cell, 1) - across(cell, 0) >= lettersApart;
    const double line = lineOf(type::tick);
    for (std::size_t swim = 0; swim < count; ++swim) {
        if (!isRoomy && (m_swim ? m_swim != swim : swim != 0 && swim + 1 != count))
            continue;
        painter.setPen(m_swim == swim ? theme.text : theme.text3);
        painter.drawText(QRectF(across(cell, swim) - 20, cell.bottom() - line - 7, 40, line), Qt::AlignCenter,
            m_view.swims[swim].letter);
    }
}

void TrendStrip::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    const Theme &theme = Theme::of(palette());
    QPainter painter(this);
    const int columns = columnsAt(width());
    for (std::size_t i = 0; i < m_view.trends.size(); ++i) {
        const QRectF cell = cellAt(i, size());
        if (int(i) % columns > 0)
            painter.fillRect(QRectF(std::round(cell.left()), cell.top() + 1, 1, cell.height() - 2), theme.grid);
        if (int(i) >= columns)
            painter.fillRect(QRectF(cell.left() + 1, cell.top(), cell.width() - 2, 1), theme.grid);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t i = 0; i < m_view.trends.size(); ++i)
        paintCell(painter, cellAt(i, size()), m_view.trends[i], theme);
}

QSizeF TrendStrip::pictureSize() const
{
    return picture;
}

void TrendStrip::paintTo(QPainter &painter, const QSizeF &size) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t i = 0; i < m_view.trends.size(); ++i)
        paintCell(painter, cellAt(i, size), m_view.trends[i], Theme::lightTheme());
}

ChartData TrendStrip::data() const
{
    ChartData data{.title = tr("Compared swims"), .columns = {tr("Swim"), tr("Date"), tr("Title"), tr("Grade")}};
    for (const TrendView &trend : m_view.trends)
        data.columns << trend.column;
    for (std::size_t i = 0; i < m_view.swims.size(); ++i) {
        const ComparedSwimView &swim = m_view.swims[i];
        std::vector<QString> row{swim.letter, swim.date, swim.title, swim.step ? swim.grade : QString()};
        for (const TrendView &trend : m_view.trends)
            row.push_back(trend.values[i] ? QString::number(*trend.values[i], 'f', 1) : QString());
        data.rows.push_back(std::move(row));
    }
    return data;
}

void TrendStrip::mouseMoveEvent(QMouseEvent *event)
{
    if (m_highlight)
        m_highlight->set(swimAt(event->position()));
}

void TrendStrip::leaveEvent(QEvent *)
{
    if (m_highlight)
        m_highlight->set(std::nullopt);
}

void TrendStrip::keyPressEvent(QKeyEvent *event)
{
    const std::size_t count = m_view.swims.size();
    const bool isStep = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    if (!m_highlight || count == 0 || (!isStep && !(event->key() == Qt::Key_Escape && m_swim))) {
        Card::keyPressEvent(event);
        return;
    }
    if (!isStep)
        m_highlight->set(std::nullopt);
    else if (event->key() == Qt::Key_Left)
        m_highlight->set(m_swim ? std::max<std::size_t>(*m_swim, 1) - 1 : count - 1);
    else
        m_highlight->set(m_swim ? std::min(*m_swim + 1, count - 1) : 0);
}

bool TrendStrip::event(QEvent *event)
{
    if (event->type() == QEvent::FocusOut && m_highlight)
        m_highlight->set(std::nullopt);
    if (event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
    return Card::event(event);
}

} // namespace lengthwise
