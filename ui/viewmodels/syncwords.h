#pragma once

#include "ui/viewmodels/stravalink.h"

#include <QString>
#include <QStringList>

/// What the Sync page says of runs, in the user's language. Pure but for locale and time zone.
namespace lengthwise {

/// What came of a run, as an icon and a word tell it.
enum class RunResult {
    Done,
    DoneWaited,  ///< paused for the budget and went on by itself
    MoreLeft,    ///< ended at the budget
    Stopped,     ///< before its end: by the swimmer, or with the program
    Interrupted, ///< the program ended before it did
    NotFinished, ///< for an error
};
RunResult resultOf(const SyncRun &run);
/// Nothing to worry about: false.
bool isProblem(RunResult result);

namespace texts {

QString resultInWords(RunResult result);
/// "by hand", "by itself", "at start"
QString causeInWords(SyncCause cause);
/// What a run's counts do not say; empty: nothing. For an error: what happened, what was kept.
QString whatHappened(const SyncRun &run, Instant now);
/// "Today 14:15", "Yesterday 22:15", "Tomorrow 01:00", "Wed 21:15" within a week, "12 Apr 14:15", "12 Apr 2019".
QString momentInWords(Instant when, Instant now);
/// "just now", "12 min ago", "3 h ago"; from a day on as momentInWords().
QString agoInWords(Instant when, Instant now);
/// "19 s", "14:58 min"
QString lastedInWords(Duration duration);
/// "every 15 min", "every hour", "every 3 h", "once a day"
QString everyInWords(std::chrono::minutes every);
/// "12 Apr 2019"
QString dayInWords(Instant instant);
/// What went with Strava's data, a sentence each.
QStringList removalInWords(const RemovalReport &report);

} // namespace texts

} // namespace lengthwise
