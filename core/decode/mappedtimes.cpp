#include "core/decode/mappedtimes.h"

#include "core/decode/lengthsfromsamples.h"

namespace lengthwise::mapped {

namespace {

using namespace std::chrono_literals;

/// As other programs write the start of a swim of which the day alone is known.
constexpr Duration unknownClock = 1s;

} // namespace

SwimTimes::SwimTimes(const CsvTableHead &head, const CsvMapping &mapping)
    : m_localTime(mapping.timeZone)
    , m_hasLengths(mapping.columns.contains(MappedColumn::LengthTime))
{
    for (const auto &row : head.above) {
        for (const std::string &cell : row) {
            const auto read = moment(cell, mapping.dayFirst);
            if (read && read->day && !m_dayAbove)
                m_dayAbove = read;
            if (read && !read->day && !m_clockAbove)
                m_clockAbove = read->clock;
            // a bare number is no pool length here
            const auto pool = mapped::length({cell, true}, head.delimiter, 0);
            if (pool && isPlausiblePoolLength({pool->metres}) && !m_poolAbove)
                m_poolAbove = pool;
        }
    }
}

SwimTimes::Form SwimTimes::formOf(const Row &row)
{
    constexpr Duration longestWait = 5min; // a row that starts later tells the time of day
    if (row.moment && row.moment->day)
        return Form::Absolute;
    if (!row.since)
        return row.moment ? Form::ClockOfDay : Form::None;
    if (row.lengthTime && *row.since + 1s >= *row.lengthTime && *row.since <= *row.lengthTime + 1s)
        return Form::SinceEnd;
    return row.moment && *row.since >= longestWait ? Form::ClockOfDay : Form::Since;
}

void SwimTimes::notice(const Row &row)
{
    if (row.date && row.date->day)
        m_lastDate = row.date;
    if (!m_form && (row.moment || row.since))
        m_form = formOf(row);
}

std::optional<std::chrono::sys_days> SwimTimes::dayOf(const Row &row)
{
    const bool isDated = row.date && row.date->day;
    if (!isDated && (m_form != Form::Absolute || !row.moment || !row.moment->day))
        return std::nullopt;
    const Moment &date = isDated ? *row.date : *row.moment;
    const Moment &time = m_form == Form::ClockOfDay && row.moment && row.moment->clock ? *row.moment : date;
    if (!time.clock || !time.isUtc)
        return date.day; // as it was where the swimmer was
    const CsvTime at = m_localTime.at(*date.day, *time.clock, time.offset, time.isUtc);
    return std::chrono::floor<std::chrono::days>(at.instant + at.utcOffset.value_or(0min));
}

std::optional<CsvTime> SwimTimes::startOf(const Row &row)
{
    const bool isAbsolute = m_form == Form::Absolute && row.moment && row.moment->day;
    const auto &date = isAbsolute ? row.moment : (m_lastDate ? m_lastDate : m_dayAbove);
    if (!date || !date->day)
        return std::nullopt;
    std::optional<Duration> clock = date->clock;
    if (m_form == Form::ClockOfDay && row.moment && row.moment->clock)
        clock = row.moment->clock;
    if (!clock)
        clock = m_clockAbove;
    return m_localTime.at(*date->day, clock.value_or(unknownClock), date->offset, date->isUtc && date->clock);
}

/// When the row was; absent: it does not say.
std::optional<CsvTime> SwimTimes::momentOf(const Row &row, const CsvTime &swimStart)
{
    switch (m_form.value_or(Form::None)) {
    case Form::Absolute:
        if (!row.moment || !row.moment->day)
            return std::nullopt;
        return m_localTime.at(
            *row.moment->day, row.moment->clock.value_or(unknownClock), row.moment->offset, row.moment->isUtc);
    case Form::ClockOfDay: {
        const auto &date = m_lastDate ? m_lastDate : m_dayAbove;
        if (!row.moment || !row.moment->clock || !date || !date->day)
            return std::nullopt;
        return m_localTime.at(*date->day, *row.moment->clock, row.moment->offset, row.moment->isUtc);
    }
    case Form::Since:
    case Form::SinceEnd:
        if (!row.since)
            return std::nullopt;
        return CsvTime{swimStart.instant + *row.since, swimStart.utcOffset};
    case Form::None:
        break;
    }
    if (m_hasLengths || !row.date || !row.date->day || !row.date->clock)
        return std::nullopt;
    return m_localTime.at(*row.date->day, *row.date->clock, row.date->offset, row.date->isUtc);
}

} // namespace lengthwise::mapped
