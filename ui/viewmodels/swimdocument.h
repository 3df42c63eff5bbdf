#pragma once

#include "core/base/error.h"
#include "core/report/swimsheet.h"
#include "ui/viewmodels/swimchart.h"

#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace lengthwise {

/// One swim ready to be shown: out of the library, or out of a file that was only looked at. Immutable once made, so it
/// may cross threads.
struct SwimDocument {
    QString id;     ///< in the library, as SwimNames calls it; empty: the file was only looked at
    QString file;   ///< path as it was opened; empty for a swim of the library
    int number = 1; ///< 1-based among the swims of the file
    int inFile = 1; ///< how many swims the file holds
    QString title;  ///< the swimmer's; empty: none given
    QString notes;
    std::optional<int> effort;              ///< 1 to 10
    SwimSheet sheet;                        ///< of a file that was only looked at: the report and nothing else
    SwimChart chart;                        ///< of sheet.report
    std::optional<SwimChart> recordedChart; ///< of sheet.recorded

    const WorkoutReport &report() const { return sheet.report; }
    bool isInLibrary() const { return !id.isEmpty(); }
};

using SwimDocumentPointer = std::shared_ptr<const SwimDocument>;

/// What reading one file gave: its swims, or the error that kept them away.
struct ReadFile {
    QString path;
    std::vector<SwimDocumentPointer> swims;
    std::optional<Error> error;
};

} // namespace lengthwise
