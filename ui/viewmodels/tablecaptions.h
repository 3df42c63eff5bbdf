#pragma once

#include "core/report/workoutreport.h"

#include <QString>

namespace lengthwise {

/// What stands over each table of a swim, at the right: how many rows, and where they come from.
struct TableCaptions {
    QString sets;    ///< "7 sets · found from length timing"
    QString lengths; ///< "128 lengths"
    QString laps;    ///< "7 laps · as the watch recorded them"
    QString bests;   ///< "fastest stretch of each distance"
    QString zones;   ///< "CSS 1:31.4 /100 m, between 1:28.0 and 1:35.0"
    QString coach;   ///< "Data quality 96 of 100"

    bool operator==(const TableCaptions &) const = default;
};

/// Pure but for the locale.
TableCaptions tableCaptions(const WorkoutReport &report);

} // namespace lengthwise
