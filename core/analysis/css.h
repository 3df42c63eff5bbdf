#pragma once

#include "core/model/workoutrow.h"

#include <optional>
#include <vector>

namespace lengthwise {

/// A freestyle effort of 2 to 20 min that may have been maximal.
struct CssEffort {
    std::optional<std::size_t> swim; ///< the caller's number of the swim; absent for a test entered by hand
    Instant start{};                 ///< of the swim
    int distance = 0;                ///< nominal, in the pool's unit
    Distance length{};               ///< the same in metres
    Seconds time{};
    bool repeated = false; ///< one of several equal repeats, so training: never on the line, but shows what training is
    bool operator==(const CssEffort &) const = default;
};

/// What is known of one swim to find efforts in.
struct CssSwim {
    std::size_t swim = 0; ///< the caller's number
    Instant start{};
    Environment environment = Environment::Pool;
    PoolUnit unit = PoolUnit::Metres;
    std::vector<BestEffort> bests;
    std::vector<SetSummary> sets; ///< tell repeats from single swims; where empty every effort counts as single
};

/// Efforts of 2 to 20 min from rest, in pools, freestyle or of unknown stroke, by distance. None that lies inside a
/// longer best effort of the swim. One stored best per distance is enough: had the swimmer swum it faster inside a
/// longer swim, then the one from rest was not maximal. Pure; any thread.
std::vector<CssEffort> cssEfforts(const CssSwim &swim);

/// A 400 and a 200 of one day, entered by hand.
struct CssTest {
    Instant start{};
    PoolUnit unit = PoolUnit::Metres;
    Seconds time400{};
    Seconds time200{};
    bool operator==(const CssTest &) const = default;
};

enum class CssSureness {
    Tested,    ///< a 400 and a 200 in one swim, or entered
    Estimated, ///< three efforts and more agree on a line
    Rough,     ///< two efforts, or nothing shows that they were maximal
};

/// Why critical swim speed is not known.
enum class CssUnknown {
    NoEfforts,       ///< none of 2 to 20 min from rest in 90 days
    OneDistanceOnly, ///< a second distance is missing
    TimesTooAlike,   ///< longest / shortest time under 1.8
    NotMaximal,      ///< the fastest efforts look like training
    Implausible,     ///< no swimmer has such a line
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

/// Distance = D' + CSS x time (Wakayoshi et al. 1992) on the upper envelope of the efforts of the 90 days up to `at`;
/// a 400/200 test among them or in `tests` comes first. ANALYSIS section 5; test-retest error PMC10875687.
/// Efforts in any order. Pure; any thread.
CssEstimate estimateCss(const std::vector<CssEffort> &efforts, const std::vector<CssTest> &tests, Instant at);

/// The same at each of the dates (rising), in the order of dates; what did not change between two dates is worked out
/// once. Pure; any thread.
std::vector<CssEstimate> cssHistory(
    std::vector<CssEffort> efforts, std::vector<CssTest> tests, const std::vector<Instant> &dates);

} // namespace lengthwise
