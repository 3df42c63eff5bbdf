#pragma once

#include "core/model/workout.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace lengthwise {

/// One repeat of a plan.
struct WrittenSwim {
    int lengths = 0;
    Stroke stroke = Stroke::Freestyle; ///< Medley: quarters of fly, back, breast, free
    double time = 0;                   ///< s of the whole repeat
    double rest = 0;                   ///< s after it; with sendOff the rest that is left
    std::optional<double> sendOff;
};

/// How a watch spoils what was swum.
struct WatchNoise {
    double lengthSd = 0;       ///< s, of each length's time
    double restSd = 0;         ///< s, of each rest
    double missedTurn = 0;     ///< share of turns that are not seen
    double wrongStroke = 0;    ///< share of lengths read as another stroke
    double missingStrokes = 0; ///< share of lengths without a count
};

struct BuilderOptions {
    Distance pool = metres(25);
    PoolUnit unit = PoolUnit::Metres;
    bool idleLengths = true; ///< else rests show only as gaps between starts
    WatchNoise noise;
    std::uint32_t seed = 1;
};

/// Reads sets written on a board, separated by "; ": "200 Fr in 3:20 r 60; 10 x 100 Fr @ 1:45 in 1:28 r 60".
/// `in` is the time of one repeat, `@` the send-off, `r` the rest; a second `r` (or the only one after `@`) follows the
/// set. Distances in the pool's unit. Aborts the test on a text it cannot read: plans are written by the tests.
std::vector<WrittenSwim> readPlan(const QString &text, const BuilderOptions &options = {});

/// The swim a watch records of it, starting at 2024-01-01 08:00 UTC, starts in whole seconds as in FIT files.
Workout recorded(const std::vector<WrittenSwim> &swims, const BuilderOptions &options = {});
Workout recorded(const QString &plan, const BuilderOptions &options = {});

} // namespace lengthwise
