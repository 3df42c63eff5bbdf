#pragma once

#include "app/cli/command.h"
#include "app/library/openlibrary.h"
#include "core/report/swimlist.h"
#include "ui/viewmodels/swimfilter.h"

/// What narrows `list`: the filters of the window's Swims page, with the words in which they are saved.
namespace lengthwise::cli::listfilter {

inline constexpr Option saved{"filter", QT_TRANSLATE_NOOP("Commands", "NAME"),
    QT_TRANSLATE_NOOP("Commands", "What this saved filter lets through; further filters take the place of its own")};
inline constexpr Option from{
    "from", QT_TRANSLATE_NOOP("Commands", "DAY"), QT_TRANSLATE_NOOP("Commands", "From this day on: 2026-01-31")};
inline constexpr Option to{
    "to", QT_TRANSLATE_NOOP("Commands", "DAY"), QT_TRANSLATE_NOOP("Commands", "Until this day, counted in")};
inline constexpr Option days{"days", QT_TRANSLATE_NOOP("Commands", "SPAN"),
    QT_TRANSLATE_NOOP("Commands", "this-week, last-4-weeks, this-month, this-year or last-year")};
inline constexpr Option pool{"pool", QT_TRANSLATE_NOOP("Commands", "POOL"),
    QT_TRANSLATE_NOOP("Commands", "25m, 50m, 25yd ..., open-water or unknown; several with commas, as below")};
inline constexpr Option stroke{"stroke", QT_TRANSLATE_NOOP("Commands", "STROKE"),
    QT_TRANSLATE_NOOP("Commands", "That occurs in the swim: free, back, breast, fly, kick ...")};
inline constexpr Option distance{"distance", QT_TRANSLATE_NOOP("Commands", "BAND"),
    QT_TRANSLATE_NOOP("Commands", "0-1000, 1000-2000, 2000-3000, 3000-5000 or 5000-, in the swimmer's unit")};
inline constexpr Option type{"type", QT_TRANSLATE_NOOP("Commands", "TYPE"),
    QT_TRANSLATE_NOOP("Commands", "short, technique, recovery, threshold, speed, intervals, broken or endurance")};
inline constexpr Option grade{
    "grade", QT_TRANSLATE_NOOP("Commands", "GRADE"), QT_TRANSLATE_NOOP("Commands", "A, B, C, D or none")};
inline constexpr Option source{
    "source", QT_TRANSLATE_NOOP("Commands", "SOURCE"), QT_TRANSLATE_NOOP("Commands", "fit, tcx, gpx, csv or strava")};

/// What was asked for, or why that cannot be understood.
struct Asked {
    SwimFilter filter;
    QString reason; ///< empty: all was understood
};
Result<Asked> askedFor(OpenLibrary &library, const Request &request);

/// Lets go of the rows that do not fit.
void narrow(std::vector<SwimListRow> &rows, const SwimFilter &filter, PoolUnit unit);

} // namespace lengthwise::cli::listfilter
