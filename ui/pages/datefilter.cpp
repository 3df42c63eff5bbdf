#include "ui/pages/datefilter.h"

#include "ui/widgets/fieldpopup.h"

#include <QDateEdit>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lengthwise {

DateFilter::DateFilter(QWidget *parent)
    : FilterFace(tr("Date"), parent)
    , m_today(QDate::currentDate())
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"dateMenu"_s);
    connect(menu, &QMenu::aboutToShow, this, &DateFilter::fillMenu);
    setMenu(menu);
    say();
}

void DateFilter::setToday(QDate today)
{
    m_today = today;
    say();
}

void DateFilter::setDaysSwum(const CalendarDays &days)
{
    m_years.clear();
    m_firstSwum = days.empty() ? QDate() : days.begin()->first;
    for (const auto &[day, swum] : days) {
        if (m_years.empty() || m_years.back() != day.year())
            m_years.push_back(day.year());
    }
    std::ranges::reverse(m_years);
    say();
}

void DateFilter::setWanted(const std::optional<DayRange> &days, const std::optional<DaySpan> &span)
{
    m_days = days;
    m_span = span;
    say();
}

void DateFilter::want(const std::optional<DayRange> &days, const std::optional<DaySpan> &span)
{
    setWanted(days, span);
    Q_EMIT wantedChanged(days, span);
}

void DateFilter::say()
{
    setValue(!m_days ? tr("any") : (m_span ? display::daySpan(*m_span) : display::dayRange(*m_days, m_today)),
        m_days.has_value());
    setEnabled(m_firstSwum.isValid() || m_days);
}

void DateFilter::addChoice(
    const QString &name, const std::optional<DayRange> &days, const std::optional<DaySpan> &span, bool isChosen)
{
    QAction *action = menu()->addAction(name);
    action->setCheckable(true);
    action->setChecked(isChosen);
    connect(action, &QAction::triggered, this, [this, days, span] { want(days, span); });
}

void DateFilter::fillMenu()
{
    menu()->clear();
    addChoice(tr("Any day"), std::nullopt, std::nullopt, !m_days);
    menu()->addSeparator();
    for (const DaySpan span : daySpans)
        addChoice(display::daySpan(span), daysOf(span, m_today), span, m_span == span);
    menu()->addSeparator();
    bool isYear = false;
    for (const int year : m_years) {
        const bool isChosen = !m_span && m_days == daysOfYear(year);
        isYear = isYear || isChosen;
        addChoice(QString::number(year), daysOfYear(year), std::nullopt, isChosen);
    }
    menu()->addSeparator();
    QAction *typed = menu()->addAction(tr("From … to …"));
    typed->setObjectName(u"typedDays"_s);
    typed->setCheckable(true);
    typed->setChecked(m_days && !m_span && !isYear);
    // Behind the menu, which has the keyboard until it is closed.
    connect(typed, &QAction::triggered, this, &DateFilter::askForDays, Qt::QueuedConnection);
}

/// What is wanted already, with its open ends at the first swim and today; else the last four weeks.
DayRange DateFilter::proposed() const
{
    if (!m_days)
        return daysOf(DaySpan::LastFourWeeks, m_today);
    const DayRange all = allDays();
    return {m_days->from == all.from && m_firstSwum.isValid() ? std::min(m_firstSwum, m_days->to) : m_days->from,
        m_days->to == all.to ? std::max(m_today, m_days->from) : m_days->to};
}

void DateFilter::askForDays()
{
    auto *popup = new FieldPopup(tr("Swims from one day to another"), tr("Show"), this);
    const DayRange range = proposed();
    const auto field = [popup](const QString &name, const QString &label, QDate day) {
        auto *edit = new QDateEdit(day, popup);
        edit->setObjectName(name);
        edit->setDateRange(allDays().from, allDays().to);
        edit->setCalendarPopup(true);
        popup->addField(label, edit);
        return edit;
    };
    const auto *from = field(u"fromDay"_s, tr("&From"), range.from);
    const auto *to = field(u"toDay"_s, tr("&To"), range.to);
    const auto check = [popup, from, to] {
        const bool fits = from->date() <= to->date();
        popup->setHint(fits ? QString() : tr("The first day is after the last one."));
        popup->setTake(tr("Show"), fits);
    };
    connect(from, &QDateEdit::dateChanged, popup, check);
    connect(to, &QDateEdit::dateChanged, popup, check);
    connect(popup, &FieldPopup::taken, this, [this, from, to] {
        want(DayRange{from->date(), to->date()}, std::nullopt);
    });
    popup->popup(this);
}

} // namespace lengthwise
