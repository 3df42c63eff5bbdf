#pragma once

#include "core/store/transaction.h"

namespace lengthwise {

/// The search index beside the rows of workouts, as a whole: WorkoutStore keeps it row by row, this finds and mends
/// what does not fit. One connection's thread.

/// Whether every workout is found by its own words and nothing else is in the index. Asks SQLite to compare the index
/// with itself as well where the database may be written (waits for other writers then, writes nothing).
Result<bool> searchFits(Database &database);

/// Words of rows that are gone stay in the index until its parts are merged: merges a few pages' worth, a few ms. True:
/// nothing is left to merge.
Result<bool> mergeSearch(Transaction &transaction, bool isFirst);

/// Makes it anew from the rows.
Result<void> rebuildSearch(Transaction &transaction);

} // namespace lengthwise
