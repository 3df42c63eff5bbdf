#pragma once

#include "core/analysis/swimanalysis.h"

namespace lengthwise {

/// What a swim is called and how long it was, for its page and its line in a list alike. Pure; any thread.

/// The notation of the set that made the swim; empty where no set tells what the swim was.
QString generatedTitle(const SwimAnalysis &analysis);

/// Measured, else as recorded: a recording without lengths or samples still has its totals.
std::optional<Distance> distanceOf(const Workout &workout, const Metrics &metrics);
std::optional<Seconds> elapsedOf(const Workout &workout, const Metrics &metrics);

} // namespace lengthwise
