#pragma once

#include "core/decode/mappedrows.h"

namespace lengthwise::mapped {

/// When the rows of a table were, by what their cells, those before and what stands above the header say.
class SwimTimes
{
public:
    SwimTimes(const CsvTableHead &head, const CsvMapping &mapping);

    /// Each row, in order, before anything is asked about it.
    void notice(const Row &row);
    /// The day that the row names, in the mapping's time zone; absent: none of its own.
    std::optional<std::chrono::sys_days> dayOf(const Row &row);
    /// The start of a swim whose first row this is; absent: nobody knows the day.
    std::optional<CsvTime> startOf(const Row &row);
    /// Absent: the row does not say.
    std::optional<CsvTime> momentOf(const Row &row, const CsvTime &swimStart);
    /// The moments are those at which their rows ended.
    bool areOfEnds() const { return m_form == Form::SinceEnd; }

    /// A pool length above the header ("25 m").
    const std::optional<Reach> &poolAbove() const { return m_poolAbove; }

private:
    enum class Form {
        None,
        Absolute, ///< with the day
        ClockOfDay,
        Since,    ///< since the start of the swim
        SinceEnd, ///< the same, of the row's end
    };
    static Form formOf(const Row &row);

    LocalTime m_localTime;
    const bool m_hasLengths;
    std::optional<Form> m_form; ///< of the column Time, by the first row that fills it
    std::optional<Moment> m_lastDate;
    std::optional<Moment> m_dayAbove;
    std::optional<Duration> m_clockAbove;
    std::optional<Reach> m_poolAbove;
};

} // namespace lengthwise::mapped
