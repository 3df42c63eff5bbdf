#pragma once

#include "core/model/units.h"

#include <QString>

#include <vector>

namespace lengthwise {

/// A swim that comes with the program.
struct SampleSwim {
    QString path;
    QString title;
};

/// The swims that are built into the program, the one to begin with first; resources/samples/README.md tells of them.
std::vector<SampleSwim> bundledSamples();

/// Of the one who swam them.
inline constexpr HeartRate sampleMaximumHeartRate{188};

} // namespace lengthwise
