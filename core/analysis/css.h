#pragma once

#include "core/model/workoutrow.h"

#include <optional>
#include <vector>

namespace lengthwise {

/// A freestyle effort from rest that may have been maximal, or tells what training is.
struct CssEffort {
    std::optional<std::size_t> swim; ///< the caller's number of the swim; absent for a test entered by hand
    Instant start{};                 ///< of the swim
    int distance = 0;                ///< nominal, in the pool's unit
    Distance length{};               ///< the same in metres
    Seconds time{};
    bool repeated = false; ///< one of three and more equal repeats with short rests: not maximal, but not far below
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

/// Efforts of 2 to 20 min (200s also shorter: they are half of a test) from rest, in pools, freestyle or of unknown
/// stroke, of 100 of the pool's unit and more, by distance. None that lies inside a longer best effort of the swim or
/// looks like the beginning of a longer single or repeat, and no equal repeats but three and more with short rests:
/// others tell neither what is maximal nor what can be kept up. One stored best per distance
/// is enough: had the swimmer been faster inside a longer swim, then the one from rest was not maximal. Pure; any
/// thread.
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
