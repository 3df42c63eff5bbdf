#pragma once

#include "tests/support/swimplan.h"

#include <cstddef>
#include <vector>

namespace lengthwise {

/// The swims bundled with the program, all invented. The first is the practice of the page's picture.
const std::vector<SwimPlan> &sampleSwims();

/// One hour in a 25 m pool for benchmarks; each number gives another swim.
SwimPlan oneHourSwim(std::uint32_t number);

} // namespace lengthwise
