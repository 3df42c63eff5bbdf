#include "ui/pages/calendarcard.h"

#include "ui/charts/calendarheat.h"
#include "ui/charts/theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QResizeEvent>

using namespace Qt::StringLiterals;

namespace lengthwise {

namespace {

constexpr int sidePadding = 18;
constexpr int besideTotals = 24;
constexpr int wideTotals = 226;
constexpr int narrowTotals = 186;
constexpr int narrowUnder = 1000;
constexpr double valueFactor = 18.5 / 13;

} // namespace

CalendarCard::CalendarCard(QWidget *parent)
    : Card(parent)
    , m_calendar(new CalendarHeat(this))
    , m_totals(new QWidget(this))
{
    m_calendar->setObjectName(u"calendarHeat"_s);
    m_totals->setObjectName(u"swimTotals"_s);
    m_totals->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(sidePadding, 8, besideTotals, 10);
    row->setSpacing(besideTotals + 20);
    row->addWidget(m_calendar, 1);
    row->addWidget(m_totals);
    connect(m_calendar, &CalendarHeat::lastDayChanged, this, &CalendarCard::addUp);
    addUp();
}

void CalendarCard::setDays(const CalendarDays &days)
{
    m_days = days;
    m_calendar->setDays(days);
    addUp();
}

void CalendarCard::setUnit(PoolUnit unit)
{
    m_unit = unit;
    m_calendar->setUnit(unit);
    addUp();
}

void CalendarCard::setToday(QDate today)
{
    m_calendar->setToday(today);
    addUp();
}

void CalendarCard::addUp()
{
    const QDate last = m_calendar->lastDay();
    const SwimTotals totals = swimTotals(m_days, last, m_calendar->today());
    const QString year =
        last == m_calendar->today() ? tr("swims, 1 year") : tr("swims to %1").arg(display::monthOf(last));
    m_figures = {{QLocale().toString(totals.swims), year},
        {display::longDistance(totals.distance, m_unit).text(), tr("distance")},
        {display::number(totals.perWeek, 1), tr("swims a week")},
        {display::longDistance(totals.thisWeek, m_unit).text(), tr("this week")}};
    QStringList spoken;
    for (const Figure &figure : m_figures)
        spoken << tr("%1 %2").arg(figure.value, figure.label);
    m_totals->setAccessibleName(spoken.join(u", "_s));
    update();
}

int CalendarCard::totalsWidth() const
{
    return width() < narrowUnder ? narrowTotals : wideTotals;
}

void CalendarCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    m_totals->setFixedWidth(totalsWidth());
}

void CalendarCard::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    const Theme &theme = Theme::of(palette());
    QPainter painter(this);
    const QRect room = m_totals->geometry();
    painter.fillRect(room.left() - besideTotals, 13, 1, height() - 24, theme.grid);
    const QFont valueFont = type::scaled(QApplication::font(), valueFactor, QFont::DemiBold);
    const QFont labelFont = type::scaled(QApplication::font(), type::label);
    const int valueHeight = QFontMetrics(valueFont).height();
    const int rowHeight = valueHeight + QFontMetrics(labelFont).height() + 11;
    const int top = (height() - 2 * rowHeight) / 2 + 5;
    for (int i = 0; i < int(m_figures.size()); ++i) {
        const QRect cell(room.left() + i % 2 * room.width() / 2, top + i / 2 * rowHeight, room.width() / 2, rowHeight);
        painter.setFont(valueFont);
        painter.setPen(theme.text);
        painter.drawText(cell, Qt::AlignLeft | Qt::AlignTop, m_figures[std::size_t(i)].value);
        painter.setFont(labelFont);
        painter.setPen(theme.text2);
        painter.drawText(
            cell.adjusted(0, valueHeight, 0, 0), Qt::AlignLeft | Qt::AlignTop, m_figures[std::size_t(i)].label);
    }
}

} // namespace lengthwise
