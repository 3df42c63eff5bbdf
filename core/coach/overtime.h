#pragma once

#include "core/analysis/css.h"
#include "core/analysis/score.h"
#include "core/coach/message.h"

#include <array>

namespace lengthwise {

/// How sure a critical swim speed is, as CssEstimate has it.
struct CssCertainty {
    std::optional<Speed> low;
    std::optional<Speed> high;
    std::optional<CssSureness> sureness;
};

/// What the coach looks at over several weeks. Means are of the graded swims of the last 28 days.
struct WeeksFacts {
    int swims = 0;                                     ///< of the last 28 days
    int graded = 0;                                    ///< of them
    std::array<std::optional<double>, 4> meanPoints{}; ///< by ScorePartKind, 0 to 25; absent: in fewer than three swims
    bool holdsLowQuality = false;          ///< a graded swim's data quality is below thresholds::quality.uncertain
    std::optional<double> loadOfWeek;      ///< points of the last 7 days; absent: a swim of them has none
    std::optional<double> usualLoadOfWeek; ///< a week's mean of the 28 days before those 7; absent: so is one of them
    std::optional<Speed> css;
    std::optional<Speed> cssBefore; ///< 28 days ago
    CssCertainty cssCertainty{};
    CssCertainty cssBeforeCertainty{};
    PoolUnit unit = PoolUnit::Metres;
    double poolLength = 25; ///< of the newest pool swim, that the next set is written for, in its unit
    Distance usualSwim{};   ///< median distance of the swims, of those in pools if any; a set is never longer
};

/// What the last weeks say and what to swim next. Only what is true: all but `summary` may be absent.
struct CoachOverTime {
    std::vector<CoachMessage> summary;   ///< up to three sentences
    std::optional<CoachMessage> limiter; ///< the part of the score that is lowest
    std::optional<CoachMessage> warning; ///< the load rises too fast
    std::optional<CoachMessage> next;    ///< one set, with a send-off from CSS where it is known
    QString nextSet;                     ///< on the board; empty: none
    PoolUnit unit = PoolUnit::Metres;    ///< paces in the sentences are per 100 of it
    bool operator==(const CoachOverTime &) const = default;
};

/// Same input, same messages. Pure; any thread.
CoachOverTime coachOverTime(const WeeksFacts &facts);

} // namespace lengthwise
