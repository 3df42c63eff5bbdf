#pragma once

#include "core/report/comparison.h"

namespace lengthwise {

/// Where most of the swims were swum, of several the latest; `pool` absent: in open water, or nowhere that is known.
struct CommonWater {
    std::optional<NamedPool> pool;
    bool isOpenWater = false;
};

/// Absent in open water and where its length is not known.
std::optional<NamedPool> poolOf(const WorkoutReport &report);
/// swims: oldest first. Pure.
CommonWater commonWater(const std::vector<ComparedSwim> &swims);

/// Fly, back, breast or free: the one swum furthest in all swims together; Unknown where none is known. Pure.
Stroke strokeSwumFurthest(const std::vector<ComparedSwim> &swims);

/// One for each swim; empty where it was not swum in that water. Pure.
std::vector<PaceCurve> paceCurves(const std::vector<ComparedSwim> &swims, const CommonWater &water, Stroke stroke);

} // namespace lengthwise
