#pragma once

#include "core/analysis/activelengths.h"
#include "core/analysis/intervals.h"

#include <vector>

namespace lengthwise {

/// The stroke of most crossings (>= 60 %), Medley where the quarters are fly, back, breast, free, else Mixed.
/// Unknown where fewer than half of the crossings have a stroke. crossings[i] belongs to strokes[i]. Pure; any thread.
Stroke mainStrokeOf(const std::vector<Stroke> &strokes, const std::vector<int> &crossings);

/// A watch mistakes the stroke of a repeat now and then: gives an interval the stroke that its like neighbours share
/// where its own lengths (or, for one length, both neighbours) bear it out. Never to or from drill.
void shareStrokes(std::vector<Interval> &intervals, const Workout &workout);

} // namespace lengthwise
