#pragma once

#include "core/decode/mappedrows.h"
#include "core/model/workout.h"

#include <vector>

namespace lengthwise::mapped {

/// One row of a table of lengths or intervals, as small as it can be kept.
struct Stretch {
    std::optional<Instant> start; ///< absent: when the one before and its rest ended
    Duration elapsed{};
    Duration rest{};
    double metres = 0;          ///< 0: not known
    std::int16_t strokes = 0;   ///< 0: not known
    std::int16_t lengths = 0;   ///< 0: not known
    std::uint8_t heartRate = 0; ///< 0: not known
    Stroke stroke = Stroke::Unknown;
    bool isRest = false;
    bool isParent = false; ///< the rows behind it tell its lengths
    std::int16_t children = 0;
};

/// One swim on its way.
struct Swim {
    std::optional<CsvTime> start;
    std::optional<double> poolLength; ///< m
    PoolUnit unit = PoolUnit::Metres;
    std::vector<Stretch> stretches;
    std::vector<Sample> samples;
    bool hasPositions = false;
};

/// How many lengths the swim of these rows has at most: what it takes up in memory depends on it.
std::size_t mostLengthsOf(const Swim &swim);
/// start: known.
Workout workoutOfLengths(const Swim &swim);

} // namespace lengthwise::mapped
