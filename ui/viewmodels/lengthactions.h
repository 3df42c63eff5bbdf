#pragma once

#include "ui/viewmodels/swimdocument.h"

#include <QString>

#include <vector>

namespace lengthwise {

/// Why something cannot be done with the chosen lengths; empty: it can.
struct LengthActions {
    QString notStroke; ///< stroke and number of strokes
    QString notSplit;
    QString notJoin;
    QString notInsert;
    QString notRest;
    QString notAsRecorded;

    bool operator==(const LengthActions &) const = default;
};

/// rows: indices into the report's lengths, rising. Pure but for language.
LengthActions lengthActions(const SwimDocument &document, const std::vector<std::size_t> &rows);

/// The active lengths as indices into workout.lengths: what row r of a report stands for is the r-th of them. Empty in
/// open water, where a report's rows are splits.
std::vector<std::size_t> activeLengths(const Workout &workout);
/// The rows as indices into the corrected swim's lengths, as wishes name them.
std::vector<std::size_t> lengthsOfRows(const SwimDocument &document, const std::vector<std::size_t> &rows);

/// The length that is proposed where the watch missed one behind a row: as long as the row's, but no longer than fits.
struct MissedLength {
    Duration usual{};
    Duration room{};
    Stroke stroke = Stroke::Unknown;
};
MissedLength missedLengthAfter(const SwimDocument &document, std::size_t row);

/// Why the lengths of a swim cannot be corrected at all; empty: they can.
QString lengthsFixed(const SwimDocument &document);

/// "22", "41–80", "3, 7–9": rows as they are numbered on the page.
QString rowNumbers(const std::vector<std::size_t> &rows);
/// "Length 22", "Lengths 41–80", "Lengths 3, 7–9"; many stretches are counted: "12 lengths".
QString lengthNumbers(const std::vector<std::size_t> &rows);

} // namespace lengthwise
