#pragma once

#include "ui/viewmodels/fact.h"
#include "ui/viewmodels/preferences.h"
#include "ui/viewmodels/stravalink.h"

#include <array>
#include <vector>

/// How syncing with Strava stands, ready to be shown. Pure but for locale and time zone.
namespace lengthwise {

/// What is told first comes first.
enum class SyncStanding {
    NotKnown, ///< there is no library to connect, or it is not read yet
    NotConnected,
    SigningIn,
    Expired,
    Troubled, ///< StravaState::trouble
    Running,
    Waiting,     ///< for the budget: in a run, or until the next
    Failed,      ///< the newest run
    NeverSynced, ///< connected, and nothing was read yet
    Unfinished,  ///< something is still to be fetched
    UpToDate,
};
SyncStanding syncStanding(const StravaState &state, const StravaSync &sync, Instant now);

enum class SyncTone { Good, Busy, Waiting, Failed };

/// A pill: words and what they amount to.
struct SyncMark {
    QString words; ///< empty: there is nothing to say
    SyncTone tone = SyncTone::Good;

    bool operator==(const SyncMark &) const = default;
};
SyncMark syncMark(const StravaState &state, const StravaSync &sync, Instant now);

/// Four words for the status bar; empty where nobody is connected.
QString syncStatus(const StravaState &state, const StravaSync &sync, Instant now);

/// The intervals that are offered, in minutes, rising.
inline constexpr std::array stravaIntervals{15, 30, 60, 180, 360, 720, 1440};
/// The first of them that is as long as this, or else the last.
std::size_t offeredInterval(int minutes);

StravaSchedule scheduleOf(const Preferences &preferences);

/// "last", "next", "covers"; empty where nobody is connected.
std::vector<Fact> syncFacts(
    const StravaState &state, const StravaSync &sync, const StravaSchedule &schedule, Instant now);

/// What a run that is under way does.
struct SyncStep {
    QString phase; ///< "Reading lengths and heart rate"
    QString count; ///< "61 of 700"; empty: not known
    int done = 0;
    int total = 0; ///< 0: not known

    bool operator==(const SyncStep &) const = default;
};
SyncStep syncStep(const PullProgress &progress, Instant now);

/// Activities that fail for good: a sentence and a line for each; empty: none.
struct SetAsideWords {
    QString sentence;
    QStringList reasons;

    bool operator==(const SetAsideWords &) const = default;
};
SetAsideWords setAsideInWords(const StravaSync &sync);

/// "last 30 days: 731 runs, 2 not finished"; empty without runs.
QString runsInWords(const std::vector<SyncRun> &runs);

} // namespace lengthwise
