#pragma once

#include "core/model/swimfigures.h"

namespace lengthwise {

/// What a swim was meant to be; feedback has to fit the intent. ANALYSIS section 3.
enum class SwimType { Short, Technique, Recovery, Threshold, Speed, Intervals, Broken, Endurance };

/// The first that is true. Without CSS no swim is Recovery or Threshold. Pure; any thread.
SwimType swimTypeOf(const SwimFigures &figures, std::optional<Speed> css);

} // namespace lengthwise
