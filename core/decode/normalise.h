#pragma once

#include "core/model/workout.h"

#include <vector>

namespace lengthwise {

/// Puts samples in time order; those of one moment keep their order. Gives how many stood before an earlier one: what
/// a TimesBackwards warning counts. Any thread. For every format.
std::int64_t putInTimeOrder(std::vector<Sample> &samples);

/// Distances count from the start of the workout: takes away what a recording of several sports had counted before.
/// What lies below that becomes unknown.
void countDistanceFrom(std::vector<Sample> &samples, Distance before);

/// Keeps one of swims that are the same (same start, and same elapsed time or distance, as when a file stands in itself
/// twice): the one with most lengths, then most samples. It is told so (DuplicateSwim). Order stays.
std::vector<Workout> withoutDuplicates(std::vector<Workout> swims);

/// What the swim takes up in memory, about: for keeping under memoryBound.
std::size_t bytesOf(const Workout &swim);

/// Puts the warnings about their file before each swim's own; of many warnings on thousands of swims only the first.
void warnAll(std::vector<Workout> &swims, const std::vector<Warning> &warnings);

} // namespace lengthwise
