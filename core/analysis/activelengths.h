#pragma once

#include "core/model/workout.h"

#include <optional>
#include <vector>

namespace lengthwise {

/// A crossing as analysis counts with it: seconds as doubles (no recorded time can overflow them), durations that no
/// swim has (negative, over a day) cut to 0..86,400 s.
struct ActiveLength {
    std::size_t index = 0; ///< into Workout::lengths
    double start = 0;      ///< s since 1970; a label, not a clean clock
    double time = 0;       ///< s, the length's own duration
    Stroke stroke = Stroke::Unknown;
    std::optional<int> strokes; ///< > 0

    double end() const { return start + time; }
};

/// Swum for technique: no pace to judge and, as watches count, no strokes.
constexpr bool isDrillOrKick(Stroke stroke)
{
    return stroke == Stroke::Drill || stroke == Stroke::Kick;
}

/// The active lengths in the recording's order. Pure; any thread.
std::vector<ActiveLength> activeLengthsOf(const Workout &workout);

/// The pool length where it can be counted with (finite, 1 m to 1 km).
std::optional<Distance> usablePoolLength(std::optional<Distance> poolLength);
/// The same; absent in open water, too.
std::optional<Distance> usablePoolLength(const Workout &workout);
std::optional<Distance> usablePoolLength(Environment environment, std::optional<Distance> poolLength);

/// 1 m or 1 yd, as the swimmer's pool counts.
Distance unitOf(const Workout &workout);

double secondsOf(Instant instant);
double secondsOf(Duration duration);

} // namespace lengthwise
