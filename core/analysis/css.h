#pragma once

#include "core/analysis/cssefforts.h"
#include "core/model/csstest.h"

#include <optional>
#include <vector>

namespace lengthwise {

enum class CssSureness {
    Tested,    ///< a 400 and a 200 in one swim, or entered
    Estimated, ///< three swims and more agree on a line, and the range is narrow
    Rough,     ///< fewer do, or little shows that they were maximal
};

/// Why critical swim speed is not known.
enum class CssUnknown {
    NoEfforts,       ///< none of 2 to 20 min from rest in 90 days that was no repeat
    OneDistanceOnly, ///< of what may have been maximal; a second distance is missing
    TimesTooAlike,   ///< of what may have been maximal: longest / shortest time under 1.8
    NotMaximal,      ///< the fastest efforts may as well be training
    Implausible,     ///< faster than anybody swims
};

/// Critical swim speed at a date. Either css, low, high, sureness and efforts are there, or unknown is.
struct CssEstimate {
    std::optional<Speed> css;
    std::optional<Speed> low; ///< the truth lies between low and high nine times in ten
    std::optional<Speed> high;
    std::optional<Distance> dPrime; ///< where the line begins; unreliable (CV 13-45 %), steers nothing
    std::optional<CssSureness> sureness;
    std::vector<CssEffort> efforts; ///< what the line or the test came from, by time; empty where not known
    std::optional<CssUnknown> unknown;
    bool operator==(const CssEstimate &) const = default;
};

/// The line distance = D' + CSS x time (Wakayoshi et al. 1992) above the efforts of the 90 days up to `at`: half of the
/// probability lies above its speed, half below (cssRange). The range holds nine tenths of it and is never narrower
/// than the test-retest error of 4 % to either side (J Hum Kinet 2024, PMC10875687). Efforts more than 3 % below the
/// line are training; of the others one of each swim is named. Not known where they are of one distance, or their times
/// within a factor of 1.8, or none is faster than the repeats, or the range is wider than 16 %. The latest 400/200 test
/// among the efforts or in `tests` comes first: (400 - 200) / (t400 - t200), D' 2 to 40 m. It is recognised in a swim
/// with one 400 and one 200 that no other effort outdoes and that fits the others' range. Efforts of one swim are
/// neighbours and share its start; swims in any order. Pure; any thread.
CssEstimate estimateCss(const std::vector<CssEffort> &efforts, const std::vector<CssTest> &tests, Instant at);

/// The same at each of the dates (rising), in the order of dates; what did not change between two dates is worked out
/// once. Pure; any thread.
std::vector<CssEstimate> cssHistory(
    std::vector<CssEffort> efforts, std::vector<CssTest> tests, const std::vector<Instant> &dates);

} // namespace lengthwise
