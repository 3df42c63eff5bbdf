#pragma once

#include "core/analysis/swimtype.h"

#include <vector>

namespace lengthwise {

enum class ScorePartKind { DistanceEndurance, PaceConsistency, StrokeStability, SpeedGears };

/// What would lift a part into its next band.
struct ScoreNeed {
    enum class What {
        Distance,       ///< m, at least
        SetSpeedCv,     ///< %, under
        RestOutside,    ///< %, of elapsed, at most
        StrokeRateCv,   ///< %, under
        StrokeRateDrop, ///< strokes/min, up or down, under
        SpeedGears,     ///< at least
    };
    What what{};
    double limit = 0;
    int points = 0; ///< of the part, once it is met

    bool operator==(const ScoreNeed &) const = default;
};

/// One of the four parts of the score, 0 to 25 points.
struct ScorePart {
    ScorePartKind kind{};
    std::optional<int> points;     ///< absent: not known, and not counted
    std::optional<double> value;   ///< m, CV in %, stroke-rate CV in %, count of gears: what the band was read from
    std::optional<double> second;  ///< stroke stability only: the drop in strokes/min, where it is known
    std::optional<ScoreNeed> next; ///< absent in the top band and for an absent part

    bool operator==(const ScorePart &) const = default;
};

enum class Grade { A, B, C, D };

/// The least total that earns the grade; 0 for D.
int leastTotal(Grade grade);

/// How good the swim was, by the bands of ANALYSIS section 3 (the web dashboard's, tightened).
struct Score {
    enum class Missing { None, TooShort, FewLengths, FewParts, LowQuality };

    std::optional<int> total; ///< 0 to 100, rounded half up; absent: not graded, and `missing` says why
    std::optional<Grade> grade;
    Missing missing = Missing::None;
    std::vector<ScorePart> parts; ///< all four, in the order of ScorePartKind

    bool operator==(const Score &) const = default;
};

/// Pure; any thread.
Score scoreOf(const SwimFigures &figures, SwimType type);

} // namespace lengthwise
