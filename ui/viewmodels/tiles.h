#pragma once

#include "core/report/workoutreport.h"

#include <QString>

#include <cstddef>
#include <optional>
#include <vector>

namespace lengthwise {

/// One cell of the strip of figures over the charts: label above, value and unit, a line below.
struct Tile {
    QString label; ///< "Pace"
    QString value; ///< "1:35.5"; "–" when unknown
    QString unit;  ///< "/100 m"; empty when the value is unknown
    QString note;  ///< "best 1:27.2, slowest 1:30.4"; may be empty

    bool operator==(const Tile &) const = default;
};

/// What the watch counted as one stroke.
enum class StrokeCounted {
    AsWatch, ///< one arm, or whatever it counts
    Cycles,  ///< both arms are one, as the swimmer said
};

/// Always eight, in the order they stand: of the swim, or of one set with the swim's value beneath. Pure.
std::vector<Tile> tiles(const WorkoutReport &report, std::optional<std::size_t> selectedSet = std::nullopt,
    StrokeCounted counted = StrokeCounted::AsWatch);

/// "from speed and CSS"
QString loadBasisNote(LoadBasis basis);

} // namespace lengthwise
