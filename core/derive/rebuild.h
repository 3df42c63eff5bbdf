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
    int jobs = 0;           ///< threads that decode; 0: as many as the machine has
    std::stop_token stop;
    std::function<void(const RebuildProgress &)> progress; ///< in the calling thread
};

struct RebuildReport {
    std::int64_t recordings = 0; ///< that were decoded
    std::int64_t workouts = 0;   ///< in the library afterwards
    std::vector<Error> errors;   ///< recordings that could not be read; their rows stay as they were
    bool cancelled = false;
};

/// Decodes recordings again, groups them and writes their rows, in batches of 50 ms: a kill or a cancel leaves a whole
/// library, and the next rebuild of stale rows goes on. The calling thread is the writer's.
Result<RebuildReport> rebuild(Database &database, WorkoutRows &rows, const RebuildOptions &options);

} // namespace lengthwise
