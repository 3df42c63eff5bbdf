#include "ui/charts/calendarheat.h"

#include "ui/charts/theme.h"
#include "ui/viewmodels/dayspan.h"
#include "ui/viewmodels/swimtotals.h"

#include <QAbstractButton>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace lengthwise {

namespace {

constexpr int mostWeeks = 53;
constexpr double cellWidth = 15.5;
constexpr double cellHeight = 11.5;
constexpr double widestStep = 18.5;
constexpr double rowStep = 13.6;
constexpr double leastStep = 10;
constexpr double cellRadius = 2;
constexpr double gap = 3;
constexpr int namesWidth = 36;
constexpr int namesHeight = 22;
constexpr int buttonSize = 28;
constexpr double atRight = 3;

/// "‹" and "›": the years before, the years after.
class YearButton final : public QAbstractButton
{
public:
    YearButton(bool earlier, const QString &name, QWidget *parent)
        : QAbstractButton(parent)
        , m_earlier(earlier)
    {
        setFixedSize(buttonSize, buttonSize);
        setToolTip(name);
        setAccessibleName(name);
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::NoFocus); // Page Up and Down of the strip itself
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (underMouse()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.hover());
            painter.drawRoundedRect(rect().adjusted(2, 2, -2, -2), space::half, space::half);
        }
        painter.setPen(QPen(underMouse() ? theme.accent : theme.text3, 1.5, Qt::SolidLine, Qt::RoundCap));
        const QPointF middle = QRectF(rect()).center();
        const double way = m_earlier ? 2.5 : -2.5;
        painter.drawPolyline(
            QPolygonF{middle + QPointF(way, -4.5), middle + QPointF(-way, 0), middle + QPointF(way, 4.5)});
    }

private:
    bool m_earlier;
};

QFont namesFont(const QWidget &widget)
{
    return type::scaled(widget.font(), type::tick);
}

} // namespace

CalendarHeat::CalendarHeat(QWidget *parent)
    : QWidget(parent)
    , m_today(QDate::currentDate())
    , m_lastDay(m_today)
    , m_current(m_today)
    , m_earlier(new YearButton(true, tr("A year earlier (Page Up)"), this))
    , m_later(new YearButton(false, tr("A year later (Page Down)"), this))
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Calendar of swims"));
    m_earlier->setObjectName(QStringLiteral("calendarEarlier"));
    m_later->setObjectName(QStringLiteral("calendarLater"));
    connect(m_earlier, &QAbstractButton::clicked, this, [this] { moveYears(-1); });
    connect(m_later, &QAbstractButton::clicked, this, [this] { moveYears(1); });
    placeButtons();
    describe();
}

void CalendarHeat::setDays(const CalendarDays &days)
{
    m_days = days;
    placeButtons();
    describe();
    update();
}

void CalendarHeat::setUnit(PoolUnit unit)
{
    m_unit = unit;
    describe();
}

void CalendarHeat::setToday(QDate today)
{
    if (today == m_today)
        return;
    m_today = today;
    m_current = today;
    showYear(today);
}

void CalendarHeat::setChosen(const std::optional<DayRange> &range)
{
    if (range == m_chosen)
        return;
    m_chosen = range;
    m_anchor = {};
    describe();
    update();
}

bool CalendarHeat::canMoveYears(int by) const
{
    if (by > 0)
        return m_lastDay < m_today;
    return !m_days.empty() && m_days.begin()->first < firstMonday();
}

void CalendarHeat::moveYears(int by)
{
    if (!canMoveYears(by))
        return;
    showYear(std::min(m_today, m_lastDay.addYears(by)));
    m_current = std::clamp(m_current.addYears(by), firstMonday(), m_lastDay);
    describe();
}

void CalendarHeat::showYear(QDate lastDay)
{
    m_lastDay = lastDay;
    placeButtons();
    describe();
    update();
    Q_EMIT lastDayChanged(m_lastDay);
}

void CalendarHeat::placeButtons()
{
    m_earlier->move(-6, -4);
    m_later->move(width() - buttonSize + 2, -4);
    m_earlier->setVisible(canMoveYears(-1));
    m_later->setVisible(canMoveYears(1));
}

QSize CalendarHeat::sizeHint() const
{
    return {namesWidth + int(std::ceil(mostWeeks * widestStep)) + 28, namesHeight + int(std::ceil(7 * rowStep)) + 2};
}

QSize CalendarHeat::minimumSizeHint() const
{
    return {namesWidth + int(12 * leastStep), sizeHint().height()};
}

int CalendarHeat::weeks() const
{
    return std::clamp(int((width() - namesWidth - atRight) / leastStep), 1, mostWeeks);
}

double CalendarHeat::step() const
{
    return std::min(widestStep, (width() - namesWidth - atRight) / weeks());
}

QDate CalendarHeat::firstMonday() const
{
    return weekOf(m_lastDay).from.addDays(-7 * (weeks() - 1));
}

QRectF CalendarHeat::cellRect(QDate day) const
{
    if (day < firstMonday() || day > m_lastDay)
        return {};
    const auto since = int(firstMonday().daysTo(day));
    const double wide = std::min(cellWidth, step() - gap);
    return {namesWidth + since / 7 * step(), namesHeight + since % 7 * rowStep, wide, cellHeight};
}

std::optional<QDate> CalendarHeat::dayAt(QPointF at) const
{
    // The gaps belong to the cells before them, so that the pointer is always on a day.
    const int week = int(std::floor((at.x() - namesWidth) / step()));
    const int weekday = int(std::floor((at.y() - namesHeight) / rowStep));
    if (week < 0 || week >= weeks() || weekday < 0 || weekday > 6)
        return std::nullopt;
    const QDate day = firstMonday().addDays(7 * week + weekday);
    return day > m_lastDay ? std::nullopt : std::optional(day);
}

QString CalendarHeat::dayText(QDate day) const
{
    const QString name = display::day(day, m_today);
    const auto found = m_days.find(day);
    if (found == m_days.end())
        return tr("%1 · no swim").arg(name);
    const CalendarDay &swum = found->second;
    const QString distance =
        swum.distance.metres > 0 ? display::distance(swum.distance, m_unit).text() : tr("distance not known");
    return tr("%1 · %2 · %3").arg(name, distance, swum.titles.join(QStringLiteral(", ")));
}

void CalendarHeat::describe()
{
    const QString chosen = m_chosen ? tr("%1 chosen. ").arg(display::dayRange(*m_chosen, m_today)) : QString();
    setAccessibleDescription(chosen + dayText(m_current));
}

void CalendarHeat::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintNames(painter);
    paintDays(painter);
    const Theme &theme = Theme::of(palette());
    if (m_today <= m_lastDay)
        paintFrame(painter, m_today, theme.text, 1.5);
    if (m_keyboardFocus)
        paintFrame(painter, m_current, theme.accent, 2);
}

void CalendarHeat::paintNames(QPainter &painter) const
{
    const Theme &theme = Theme::of(palette());
    const QLocale locale = display::readableLocale();
    painter.setFont(namesFont(*this));
    painter.setPen(theme.text3);
    for (const int weekday : {1, 3, 5, 7}) {
        const QRectF line(0, namesHeight + (weekday - 1) * rowStep - 4, namesWidth - 2, cellHeight + 8);
        painter.drawText(
            line, Qt::AlignLeft | Qt::AlignVCenter, locale.standaloneDayName(weekday, QLocale::ShortFormat));
    }
    // A month's name stands over the week that holds its first day, but never over the one before.
    double free = namesWidth - 8;
    for (int week = 0; week < weeks(); ++week) {
        const QDate monday = firstMonday().addDays(7 * week);
        const QDate sunday = monday.addDays(6);
        if (sunday.day() > 7 || sunday.addDays(1 - sunday.day()) > m_lastDay)
            continue;
        QString name = locale.standaloneMonthName(sunday.month(), QLocale::ShortFormat);
        if (sunday.month() == 1 && m_lastDay < m_today) // else everybody knows the year
            name += QStringLiteral(" %1").arg(sunday.year());
        const double left = namesWidth + week * step();
        const double wide = painter.fontMetrics().horizontalAdvance(name);
        if (left < free || left + wide > width())
            continue;
        painter.drawText(QRectF(left, 0, wide + 2, namesHeight - 4), Qt::AlignLeft | Qt::AlignVCenter, name);
        free = left + wide + 8;
    }
}

void CalendarHeat::paintDays(QPainter &painter) const
{
    const Theme &theme = Theme::of(palette());
    const auto quartiles = distanceQuartiles(m_days, {firstMonday(), m_lastDay});
    const std::optional<DayRange> &marked = m_dragged ? m_dragged : m_chosen;
    for (QDate day = firstMonday(); day <= m_lastDay; day = day.addDays(1)) {
        const auto swum = m_days.find(day);
        const QColor colour =
            swum == m_days.end() ? theme.track : theme.quartile(quartileOf(swum->second.distance, quartiles));
        const QRectF cell = cellRect(day);
        painter.setOpacity(marked && !marked->contains(day) ? 0.35 : 1);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawRoundedRect(cell, cellRadius, cellRadius);
        painter.setOpacity(1);
        if ((marked && marked->contains(day)) || day == m_hovered) {
            painter.setPen(QPen(theme.accent, 1));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(cell.adjusted(-0.5, -0.5, 0.5, 0.5), cellRadius, cellRadius);
        }
    }
}

void CalendarHeat::paintFrame(QPainter &painter, QDate day, const QColor &colour, double width) const
{
    const QRectF cell = cellRect(day);
    if (cell.isEmpty())
        return;
    painter.setPen(QPen(colour, width));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(cell.adjusted(-1.5, -1.5, 1.5, 1.5), cellRadius + 1.5, cellRadius + 1.5);
}

} // namespace lengthwise
