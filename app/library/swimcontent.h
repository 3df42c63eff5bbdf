#pragma once

#include "app/library/openlibrary.h"
#include "core/ingest/workoutloader.h"
#include "core/report/swimmer.h"

#include <QByteArray>
#include <QJsonObject>

namespace lengthwise {

/// The ways in which a swim of the library is given out again.
enum class SwimFormat {
    Original, ///< the bytes of the recording that is asked for, exactly as they came in
    Csv,      ///< the corrected swim as encodeCsv has it
    Json,     ///< the same as `analyze --json` has it
};

/// SwimUnknown, PayloadMissing, PayloadDamaged and what loadWorkout() may say. The library's thread; some ms.
Result<QByteArray> swimContent(OpenLibrary &library, const SwimId &swim, SwimFormat format);

/// The corrected swim as an item of `analyze --json`: file and index are those of the recording that is measured. Pure.
QJsonObject correctedJson(const LoadedWorkout &loaded, const Swimmer &swimmer);

} // namespace lengthwise
