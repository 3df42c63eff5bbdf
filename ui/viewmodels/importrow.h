#pragma once

#include "ui/viewmodels/swimimport.h"

#include <QString>

#include <optional>

namespace lengthwise {

/// What stands at the left of a file's row.
enum class ImportMark {
    Ready,
    InLibrary,
    Question,
    Problem,
    Waiting, ///< not read yet, or not reached
    LeftOut,
};

/// One file of the import list or of the report, in words. A value.
struct ImportRow {
    ImportMark mark = ImportMark::Waiting;
    QString name;     ///< of the file, without its folder
    QString detail;   ///< "FIT · Garmin Swim 2"; for a file in an archive with the archive's name
    QString date;     ///< "21 Oct 2026"; the following three are "–" where not known
    QString distance; ///< "3,100 m"
    QString lengths;  ///< "124 len."
    QString status;   ///< "Ready"
    QString note;     ///< a question or a problem in a sentence; empty: none

    /// All of it in one line, for screen readers and for the saved report.
    QString spoken() const;
    bool operator==(const ImportRow &) const = default;
};

/// What the swimmer said about one file; a pool length is for all its swims that lack one.
struct ImportDecision {
    bool isWanted = true;
    std::optional<field::PoolLength> poolLength; ///< absent: the likeliest guess counts
};

/// What the file's swims will be given; absent where they need nothing or nothing is known.
std::optional<field::PoolLength> chosenPool(const ImportCandidate &candidate, const ImportDecision &decision);
/// Why that one: "25 m fits best: 1:39 /100 m, your usual pace". Empty where nothing speaks for it.
QString reasonForPool(const ImportCandidate &candidate, const field::PoolLength &pool);

/// How many of a file's swims would be swims of their own: the others are one more recording of one that is there, or
/// that an earlier file holds.
int newSwimsIn(const ImportCandidate &candidate);

/// "/home/anna/export.zip/activities/1.fit" -> "1.fit"
QString fileNameIn(const QString &file);
/// -> "export.zip"; empty where the file is in no archive.
QString archiveNameIn(const QString &file);

ImportRow rowOf(const ImportCandidate &candidate, const ImportDecision &decision);
/// Of a file that was named and not read yet.
ImportRow waitingRow(const QString &file);
/// What became of it; candidate: as it was looked at, where it was.
ImportRow rowOf(const ImportedItem &item, const ImportCandidate *candidate, const ImportDecision &decision);
/// Of a file that the import did not come to, because it was stopped.
ImportRow rowNotReached(const ImportCandidate &candidate, const ImportDecision &decision);

} // namespace lengthwise
