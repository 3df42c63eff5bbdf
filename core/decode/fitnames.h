#pragma once

#include "core/decode/fitactivity.h"

#include <QString>

namespace lengthwise {

/// Plain words for what a FIT file holds instead of a swim: "running", "cycling". Empty: not known.
QString fitSportName(std::optional<int> sport, std::optional<int> subSport);

/// "settings file", "workout plan". Empty for an activity and for kinds not known.
QString fitFileKindName(std::optional<int> fileType);

/// "Garmin Forerunner 945", "COROS PACE 3": the file's own product name where it has one. Empty: not known.
QString fitDeviceName(const FitDevice &device);

} // namespace lengthwise
