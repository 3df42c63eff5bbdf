#pragma once

#include "core/report/comparison.h"

namespace lengthwise {

/// Sets of two and more repeats of one distance in one known stroke, in a pool of known length, that two or more swims
/// have. Of several such sets in one swim the one whose send-off or rest the others share. Pure.
std::vector<SameSet> sameSetsOf(const std::vector<ComparedSwim> &swims);

} // namespace lengthwise
