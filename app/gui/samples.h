#pragma once

#include "ui/mainwindow/windowactions.h"

#include <vector>

namespace lengthwise {

/// The swims that are built into the program, the one to begin with first.
std::vector<SampleSwim> bundledSamples();

} // namespace lengthwise
