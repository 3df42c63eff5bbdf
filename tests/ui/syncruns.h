#pragma once

#include "scriptedstrava.h"

/// Runs as tests need them, told on a Friday afternoon.
namespace lengthwise {

using namespace std::chrono_literals;

/// Fri 20 Nov 2026, 14:20 UTC
inline constexpr Instant friday = std::chrono::sys_days(std::chrono::year(2026) / 11 / 20) + 14h + 20min;

/// Ended well, `before` the friday above, after `took`.
inline SyncRun goodRun(std::int64_t id, Duration before, Duration took = 3s)
{
    return {.id = id,
        .cause = SyncCause::Schedule,
        .startedAt = friday - before,
        .endedAt = friday - before + took,
        .calls = 1};
}

inline SyncRun failedRun(std::int64_t id, Duration before, ErrorCode code)
{
    SyncRun run = goodRun(id, before, 31s);
    run.error = Error{.code = code};
    return run;
}

inline StravaSync syncOf(std::vector<SyncRun> runs)
{
    StravaSync sync{.runs = std::move(runs)};
    for (const SyncRun &run : sync.runs) {
        if (!sync.lastGood && run.endedAt && !run.error)
            sync.lastGood = run;
    }
    return sync;
}

/// Everything was read; the last run was five minutes ago.
inline StravaSync upToDate()
{
    SyncRun run = goodRun(3, 5min, 19s);
    run.added = 11;
    run.changed = 1;
    run.calls = 34;
    StravaSync sync = syncOf({run, goodRun(2, 65min), goodRun(1, 125min)});
    sync.nextAt = friday + 55min;
    sync.coverage = {.swims = 1204,
        .isHistoryRead = true,
        .oldestStart = std::chrono::sys_days(std::chrono::year(2019) / 4 / 12) + 12h};
    return sync;
}

inline StravaSync running(PullProgress::Phase phase, std::int64_t done, std::int64_t total)
{
    StravaSync sync = upToDate();
    sync.progress = PullProgress{.phase = phase, .done = done, .total = total};
    return sync;
}

} // namespace lengthwise
