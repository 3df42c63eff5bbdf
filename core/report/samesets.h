#pragma once

#include "core/report/comparison.h"

namespace lengthwise {

/// Sets of two and more repeats of one distance and stroke, in a pool of known length, that two or more swims have.
/// Mixed strokes are not alike; those that no recording tells (tables have none) are, to each other. Of several such
/// sets in one swim the one whose send-off or rest the others share. Pure.
std::vector<SameSet> sameSetsOf(const std::vector<ComparedSwim> &swims);

} // namespace lengthwise
