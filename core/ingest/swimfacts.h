#pragma once

#include "core/model/recording.h"
#include "core/model/workout.h"

#include <string>

namespace lengthwise {

/// Facts of a swim as recorded, sound whatever the recording claims: elapsed is 0 (not known) to longestSwim, a
/// distance is finite and more than 0. Lengths that were worked out from samples are no richer than samples, and a
/// single lap tells no more than the whole. Pure.
SwimFacts swimFacts(const Workout &workout, SwimId id, RecordingKind kind, std::string fileName);

/// A recorded time beyond this is a clock that jumped. No swim was longer; what overlaps is looked for this far back.
inline constexpr Duration longestSwim = std::chrono::days(7);

} // namespace lengthwise
