#pragma once

#include "core/analysis/score.h"
#include "core/coach/message.h"

#include <array>

namespace lengthwise {

/// The fastest time over a distance, somewhere without a rest.
struct FastestOver {
    int distance = 0; ///< nominal, in the swim's unit
    Seconds time{};
    Evidence evidence;
};

/// One of the compared swims as the rules look at it. Absent: not known.
struct ComparedSwimFacts {
    QDate day; ///< where it was swum
    std::optional<Distance> distance;
    std::optional<Distance> pool;
    PoolUnit unit = PoolUnit::Metres;
    std::optional<int> score;
    std::array<std::optional<int>, 4> points{};    ///< by ScorePartKind
    std::array<std::optional<double>, 4> values{}; ///< what they were read from
    std::optional<Speed> css;
    bool isCssWanted = false;               ///< there is a library, but no efforts in it that tell it
    std::optional<double> strokesPerLength; ///< in the stroke that is compared
    std::vector<FastestOver> fastest;       ///< in that stroke and pool, by distance
    Distance longest{};                     ///< without a rest
    Evidence longestEvidence;
    std::vector<bool> inferred; ///< by active length: worked out, or of a set that rests on such
    bool isUncertain = false;   ///< its recording is doubtful
    CoachMessage next;          ///< what its own coach says to swim next; empty id: nothing
    QString nextSet;
};

/// A set that several of them have, as one of them swam it.
struct SharedSetSwum {
    std::size_t swim = 0;
    Evidence evidence;
    std::vector<Seconds> times; ///< of the repeats
    Seconds mean{};
    std::optional<Seconds> rest; ///< mean
    std::optional<Seconds> sendOff;
    std::optional<double> strokesPerLength;
    std::optional<HeartRate> heartRate;
};

struct SharedSet {
    QString notation;
    Stroke stroke = Stroke::Unknown;
    int repeats = 0;
    int distance = 0;                 ///< of one repeat, in the pool's unit
    std::vector<SharedSetSwum> swims; ///< oldest first, two and more
};

/// A value in the earlier half of the swims and in the later one.
struct Halves {
    double before = 0; ///< mean
    double after = 0;
    double changePercent = 0;
};

/// What the rules look at. Two swims and more, oldest first.
struct ComparisonFacts {
    std::vector<ComparedSwimFacts> swims;
    std::vector<SharedSet> sets;     ///< that most swims have first
    Stroke stroke = Stroke::Unknown; ///< that is compared
    std::optional<Halves> score;     ///< points
    std::optional<Halves> distance;  ///< m
    std::optional<double> scoreCvPercent;
};

} // namespace lengthwise
