#pragma once

#include "ui/viewmodels/swimdocument.h"

#include <QString>

#include <optional>
#include <vector>

namespace lengthwise {

/// A length as it was recorded, on the time axis of the corrected swim's report, s.
struct RecordedBar {
    double start = 0;
    double end = 0;
    double speed = 0; ///< m/s
    Stroke stroke = Stroke::Unknown;
    bool differs = false; ///< no length of the corrected swim is just this one

    bool operator==(const RecordedBar &) const = default;
};

/// The recorded lengths of a corrected swim. Empty where nothing was corrected, and in open water. Pure.
std::vector<RecordedBar> recordedBars(const SwimDocument &document);

/// How much later the times of the recorded report begin than those of the corrected one.
Seconds recordedLater(const SwimDocument &document);

/// Per active length of the corrected swim what was recorded in its place; empty: just that. Pure but for language.
std::vector<QString> recordedWords(const CorrectedWorkout &corrected);

/// "18 strokes"; "not counted".
QString countWords(std::optional<int> strokes);

} // namespace lengthwise
