#pragma once

#include "core/ingest/importcandidate.h"
#include "core/ingest/importreport.h"

#include <QString>

/// An import in the user's language: the window and the command line say the same words.
namespace lengthwise::texts {

/// "Ready", "Already in the library", "Pool length?"
QString stateName(ImportCandidate::State state);
/// What stands beneath it: why, and what will become of the file; empty where the state says all.
QString describe(const ImportCandidate &candidate);

/// "imported", "already in the library", "brought back", "could not be read", "left out"
QString outcomeName(ImportOutcome outcome);
/// What else is to be said of the file: its error, its warnings; empty: nothing.
QString describe(const ImportedItem &item);

/// Files by what became of them.
struct ImportCounts {
    int imported = 0;
    int swims = 0;         ///< new ones
    int secondSources = 0; ///< imported files whose swims were all there, or in a file before them
    int known = 0;
    int restored = 0;
    int failed = 0;
    int leftOut = 0;

    bool operator==(const ImportCounts &) const = default;
};
ImportCounts countsOf(const ImportReport &report);
/// "3 swims imported, 1 file was already in the library, 1 could not be read."; says it where the import was stopped.
QString summaryOf(const ImportReport &report);

} // namespace lengthwise::texts
