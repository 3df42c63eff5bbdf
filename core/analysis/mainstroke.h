#pragma once

#include "core/model/stroke.h"

#include <vector>

namespace lengthwise {

/// Fly, back, breast or free: what has a time and a rhythm of its own.
bool isSingleStroke(Stroke stroke);

/// A crossing with the stroke that the watch read.
struct ReadCrossing {
    Stroke stroke = Stroke::Unknown;
    bool shared = false; ///< its length holds several crossings: the stroke is of one of them

    bool operator==(const ReadCrossing &) const = default;
};

/// crossings[i] belongs to strokes[i]: 1; n where turns were missed; 0 for a part of the crossing before it.
std::vector<ReadCrossing> readCrossings(const std::vector<Stroke> &strokes, const std::vector<int> &crossings);

/// What crossing `at` of a medley of `count` crossings is: quarters of fly, back, breast, free.
Stroke medleyStrokeAt(std::size_t at, std::size_t count);

/// Share of crossings that bear the stroke of their quarter; 0 where there are no whole quarters.
double medleyShare(const std::vector<ReadCrossing> &crossings);

/// The stroke of most crossings (>= 60 %), Medley where the quarters are fly, back, breast, free, else Mixed.
/// Unknown where fewer than half of the crossings have a stroke. Pure; any thread.
Stroke mainStrokeOf(const std::vector<Stroke> &strokes, const std::vector<int> &crossings);

} // namespace lengthwise
