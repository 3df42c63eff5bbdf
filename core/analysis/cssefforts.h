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

/// In metres, of a nominal distance in the pool's unit.
Distance cssLength(int distance, PoolUnit unit);

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

} // namespace lengthwise
