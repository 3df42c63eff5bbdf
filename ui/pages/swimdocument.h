#pragma once

#include "core/base/error.h"
#include "ui/viewmodels/swimchart.h"

#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace lengthwise {

/// One swim ready to be shown, with the file it came from. Immutable once made, so it may cross threads.
struct SwimDocument {
    QString file;   ///< path as it was opened
    int number = 1; ///< 1-based among the swims of the file
    int inFile = 1; ///< how many swims the file holds
    WorkoutReport report;
    SwimChart chart;
};

/// What reading one file gave: its swims, or the error that kept them away.
struct ReadFile {
    QString path;
    std::vector<std::shared_ptr<const SwimDocument>> swims;
    std::optional<Error> error;
};

} // namespace lengthwise
