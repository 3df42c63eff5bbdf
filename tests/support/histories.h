#pragma once

#include "core/analysis/css.h"

#include <cstdint>
#include <vector>

namespace lengthwise {

/// How an invented swimmer trains. Every swim is drawn anew; nothing here knows how the speed is worked out from it.
struct TrainingMix {
    const char *name = "";
    int fewestMaximal = 0; ///< maximal efforts of 2 to 20 min in the last 90 days, each in a swim of its own
    int mostMaximal = 0;
    bool distinct = false;    ///< no two of them of one distance, and longest / shortest time >= 1.8
    bool tested = false;      ///< a maximal 400 and 200 in one swim, besides
    bool setsKnown = true;    ///< the program found the sets
    double easiest = .80;     ///< of CSS: sets
    double hardest = 1.00;    ///< of CSS: sets
    double hardestLong = .97; ///< of CSS: long swims
    double hardSingles = .10; ///< share of swims with a single 400 at 95 to 99 % of the maximal effort
    double maximalNoise = .01;
    double change = 0; ///< of CSS, over the 90 days, either way
};

struct TrainingHistory {
    Speed css;       ///< the truth at its end
    Distance dPrime; ///< the truth
    Instant end{};
    int maximal = 0; ///< efforts in the last 90 days, tests included
    std::vector<CssSwim> swims;
};

/// Six months of training, two to five swims a week: sets at 80 to 100 % of CSS, long swims at 85 to 97 %, sprints,
/// warm-ups; 1.2 % of day form. CSS 0.8 to 1.6 m/s, D' 5 to 30 m, pools of 25 and 50 m and 25 yd. Maximal efforts
/// take (distance - D') / CSS, give or take 1 %.
TrainingHistory trainingHistory(const TrainingMix &mix, std::uint32_t seed);

} // namespace lengthwise
