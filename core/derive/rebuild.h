#pragma once

#include "core/derive/workoutrows.h"

#include <functional>
#include <stop_token>

namespace lengthwise {

struct RebuildProgress {
    std::int64_t done = 0; ///< recordings
    std::int64_t total = 0;
};

struct RebuildOptions {
    bool onlyStale = false; ///< rows of an older analysis or decoder; else all
    int jobs = 0;
    std::stop_token stop;
    std::function<void(const RebuildProgress &)> progress; ///< in the calling thread
};

struct RebuildReport {
    std::int64_t recordings = 0;
    std::int64_t workouts = 0; ///< in the library afterwards
    std::vector<Error> errors; ///< recordings that could not be read; their rows stay as they were
    bool cancelled = false;
};

/// Decodes recordings again, groups them and writes their rows, in batches of 50 ms: a kill or a cancel leaves a whole
/// library, and the next rebuild of stale rows goes on. The calling thread is the writer's.
Result<RebuildReport> rebuild(Database &database, WorkoutRows &rows, const RebuildOptions &options);

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

/// Reads everything once more and compares. Changes nothing. Cancelled where stopped.
Result<CheckReport> checkLibrary(Database &database, const WorkoutRows &rows, std::stop_token stop = {});

} // namespace lengthwise
