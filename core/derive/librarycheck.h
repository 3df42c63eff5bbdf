#pragma once

#include "core/derive/workoutrows.h"

#include <functional>
#include <stop_token>

namespace lengthwise {

/// What `check` finds. Empty: clean.
struct LibraryProblem {
    enum class What {
        Structure,      ///< SQLite's integrity_check or foreign_key_check; detail: its words
        PayloadDamaged, ///< detail: key
        NotDerived,     ///< a swim without a workout, or a row of an older analysis; detail: id
        WrongGroup,     ///< stored groups are not what the recordings give; detail: ids
        WrongRow,       ///< a row is not what its recording and edits give; detail: id
        Unsearchable,   ///< the search index does not fit the rows
        Unreadable,     ///< a recording that does not decode any more; detail: key
    };
    What what = What::Structure;
    QString detail;
    bool operator==(const LibraryProblem &) const = default;
};

struct CheckReport {
    std::int64_t recordings = 0;
    std::int64_t workouts = 0;
    std::int64_t edits = 0;
    std::vector<LibraryProblem> problems;
};

/// Reads everything once more and compares. Changes nothing; what others write meanwhile is not seen. A file that
/// SQLite cannot read any more is a problem in the report, not an error. Cancelled where stopped. progress: recordings
/// done and in all, in the calling thread. The database's thread; blocks.
Result<CheckReport> checkLibrary(Database &database, const WorkoutRows &rows, std::stop_token stop = {},
    const std::function<void(std::int64_t, std::int64_t)> &progress = {});

} // namespace lengthwise
