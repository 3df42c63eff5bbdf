#pragma once

#include "core/analysis/intervals.h"

#include <optional>
#include <span>
#include <vector>

namespace lengthwise {

/// Rests and starts of intervals in a row; each figure is between neighbours, so there is one less than intervals.
/// A start-to-start is swim + rest, never a difference of recorded starts (some watches' starts overlap).

std::vector<double> restsBetween(std::span<const Interval> intervals);
std::vector<double> startToStarts(std::span<const Interval> intervals);

/// Whether a rest ends a set: it stands out from the other rests, of which `others` is the median.
bool isLongRest(double rest, double others);

/// Regular start to start: at least three that are likelier to have been kept than the rests. Absent otherwise. `rests`
/// and `starts` are of the same repeats or rounds.
std::optional<Seconds> sendOffFrom(const std::vector<double> &starts, const std::vector<double> &rests);

/// To the nearest 5 s where within 1.5 s of it, else to the nearest second.
Seconds asOnTheClock(Seconds value);

} // namespace lengthwise
