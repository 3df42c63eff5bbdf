#pragma once

#include "ui/viewmodels/importrow.h"
#include "ui/viewmodels/swimdocument.h"

#include <QString>

#include <vector>

namespace lengthwise {

/// One line beneath the preview's chart.
struct ImportFact {
    QString name;  ///< "Strokes"
    QString value; ///< "in 68 of 72 lengths"
    bool operator==(const ImportFact &) const = default;
};

/// "Sat 17 Oct 2026, 10:12 · 72 lengths"
QString previewSubtitle(const CandidateSwim &swim);
/// What the file holds of this swim: strokes, heart rate, rests, distance.
std::vector<ImportFact> importFacts(const WorkoutReport &report);
/// "9 columns"; empty where the file is no table that could be mapped.
QString columnsFact(const ImportCandidate &candidate);
/// The warnings in words, but for what the row asks already.
QStringList importWarnings(const ImportCandidate &candidate);

} // namespace lengthwise
