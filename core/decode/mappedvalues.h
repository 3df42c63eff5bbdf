#pragma once

#include "core/decode/csvvalues.h"
#include "core/model/csvmapping.h"
#include "core/model/stroke.h"

#include <QTimeZone>

#include <optional>
#include <string_view>

/// What people and programs write into the cells of tables. Absent: it is no such value. Pure.
namespace lengthwise::mapped {

/// A day, a time of day, or both: "2026-10-17T06:31:47+02:00", "17.10.2026 6:31", "10/17/2026", "17 Oct 2026",
/// "6:31 PM", seconds or milliseconds since 1970. Years 1970 to 2199.
struct Moment {
    std::optional<std::chrono::sys_days> day;
    std::optional<Duration> clock;              ///< since midnight
    std::optional<std::chrono::minutes> offset; ///< local minus UTC, as written; 0 for Z
    bool isUtc = false;                         ///< Z or seconds since 1970: where the swimmer was is not said

    bool operator==(const Moment &) const = default;
};
std::optional<Moment> moment(std::string_view text, bool dayFirst);

/// "0:41.5", "1:02:03", "41,5", "41.5 s", "1 min", "41500 ms". unit: of a bare number. Less than a day, not negative.
std::optional<Duration> duration(CsvCell cell, char delimiter, Duration unit);

/// "25", "25 m", "25 yd", "1.5 km". unit: of a bare number, in metres. Finite, not negative.
struct Reach {
    double metres = 0;
    bool inYards = false; ///< it says so
};
std::optional<Reach> length(CsvCell cell, char delimiter, double unit);

/// A number, with or without a word behind it: "139 bpm".
std::optional<double> number(CsvCell cell, char delimiter);

/// English, German, French and Spanish names, and the usual letters: "BR", "Rücken", "nage libre".
Stroke stroke(std::string_view text);
/// The row is a rest: "Rest", "Pause", "Repos", "Descanso".
bool saysRest(std::string_view text);
/// The row sums up others: "Summary", "Total", "Gesamt" ...
bool saysSummary(std::string_view text);

/// The unit that a column's name tells: "Time (ms)", "Dauer [min]"; else seconds.
Duration timeUnitOf(std::string_view name);
/// "Distance (km)", "yards"; else that of the mapping. In metres.
double lengthUnitOf(std::string_view name, PoolUnit unit);

/// From local times to moments. One per table, not shared by threads.
class LocalTime
{
public:
    explicit LocalTime(const std::string &zone);

    /// day and clock: what was written; offset and isUtc as in Moment.
    CsvTime at(
        std::chrono::sys_days day, Duration clock, const std::optional<std::chrono::minutes> &offset, bool isUtc);

private:
    std::optional<std::chrono::minutes> offsetAt(Instant local);

    QTimeZone m_zone; ///< invalid: none
    std::int64_t m_hour = -1;
    std::chrono::minutes m_offset{};
};

} // namespace lengthwise::mapped
