#pragma once

#include "core/model/workout.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

namespace lengthwise {

/// Like lengths in a row within one repeat.
struct PlannedLeg {
    Stroke stroke = Stroke::Freestyle;
    int lengths = 1;
    double secondsPerLength = 0;
    std::optional<double> strokesPerLength; ///< absent: the watch counts none (drill, kick)
};

/// Like repeats in a row, or a single swim.
struct PlannedSet {
    int repeats = 1;
    std::vector<PlannedLeg> legs;    ///< one repeat
    std::optional<double> sendOff;   ///< s, start to start
    double rest = 0;                 ///< s between repeats without a send-off
    double restAfter = 0;            ///< s after the last repeat
    double heartRate = 140;          ///< bpm the effort leads to
    std::vector<double> repeatTimes; ///< s of each repeat where they are not all alike
};

/// Swum around buoys; metres east and north of the centre.
struct PlannedCourse {
    struct Buoy {
        double east = 0;
        double north = 0;
    };
    Position centre;
    std::vector<Buoy> buoys; ///< a closed loop
    Distance distance{};
    double metresPerSecond = 1;
    double strokesPerMinute = 60;
    double heartRate = 140;
    double lapMetres = 500;
};

/// How the watch records a rest; real watches do all three.
enum class RestShape {
    IdleLengths, ///< a length of type idle and a lap of 0 m
    RestLaps,    ///< a lap of 0 m without any length
    WatchStopped ///< the timer is stopped
};

/// A practice as a coach writes it, with how fast it is swum.
struct SwimPlan {
    QString name; ///< of the file, without extension
    QString title;
    Instant start{};
    std::chrono::minutes utcOffset{};
    Distance poolLength{};
    PoolUnit unit = PoolUnit::Metres;
    RestShape rests = RestShape::IdleLengths;
    bool measuresHeartRate = true;
    int uncountedEvery = 0; ///< every n-th length the watch misses the strokes; 0: never
    std::uint32_t seed = 1;
    std::vector<PlannedSet> sets;
    std::optional<PlannedCourse> course; ///< open water; sets and pool do not count then
    QStringList notations;               ///< what a swimmer would write for it, set by set; empty in open water
};

/// The swim as a watch records it: the start of a length in whole seconds, its time in milliseconds, heart rate once a
/// second, small differences between lengths. The same plan gives the same values on every machine.
Workout swum(const SwimPlan &plan);

} // namespace lengthwise
