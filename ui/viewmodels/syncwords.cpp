#include "ui/viewmodels/syncwords.h"

#include "ui/viewmodels/counted.h"
#include "ui/viewmodels/display.h"
#include "ui/viewmodels/stravatexts.h"
#include "ui/viewmodels/texts.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace lengthwise {

namespace {

QString translated(const char *source)
{
    return QCoreApplication::translate("SyncWords", source);
}

QString some(std::int64_t count, const char *one, const char *many)
{
    return counted("SyncWords", int(count), one, many);
}

QDateTime local(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count());
}

QString formed(Instant instant, const char *form)
{
    return display::readableLocale().toString(local(instant), translated(form));
}

/// What ended a run, and what that means for the swims.
QString endedBy(const Error &error)
{
    switch (error.code) {
    case ErrorCode::NetworkDown:
        return translated(
            QT_TRANSLATE_NOOP("SyncWords", "No network. Nothing was lost; the next run reads what is missing."));
    case ErrorCode::SignInExpired:
    case ErrorCode::NotConnected:
        return translated(
            QT_TRANSLATE_NOOP("SyncWords", "Strava does not accept the sign-in any more: sign in again."));
    case ErrorCode::Cancelled:
        return translated(QT_TRANSLATE_NOOP("SyncWords", "It was stopped. What came is kept; the next sync goes on."));
    case ErrorCode::LibraryBusy:
        return translated(QT_TRANSLATE_NOOP("SyncWords", "Another Lengthwise was syncing. Nothing was read twice."));
    case ErrorCode::BudgetSpent:
        return {};
    default:
        return texts::describe(error);
    }
}

QString otherTypesInWords(const std::map<std::string, int> &types)
{
    int count = 0;
    QStringList words;
    for (const auto &[type, activities] : types) {
        count += activities;
        words << u"%1 %2"_s.arg(QString::fromStdString(type), display::number(activities, 0));
    }
    return some(count, QT_TRANSLATE_N_NOOP("SyncWords", "%n activity is no swim: %1."),
        QT_TRANSLATE_N_NOOP("SyncWords", "%n activities are no swims: %1."))
        .arg(words.join(u", "_s));
}

} // namespace

RunResult resultOf(const SyncRun &run)
{
    if (!run.endedAt)
        return RunResult::Interrupted;
    if (run.error && run.error->code == ErrorCode::Cancelled)
        return RunResult::Stopped;
    if (run.error && run.error->code != ErrorCode::BudgetSpent)
        return RunResult::NotFinished;
    if (run.error || run.resumesAt)
        return RunResult::MoreLeft;
    return run.waited > Duration::zero() ? RunResult::DoneWaited : RunResult::Done;
}

bool isProblem(RunResult result)
{
    return result == RunResult::Interrupted || result == RunResult::NotFinished;
}

namespace texts {

QString resultInWords(RunResult result)
{
    switch (result) {
    case RunResult::Done:
        return translated(QT_TRANSLATE_NOOP("SyncWords", "Done"));
    case RunResult::DoneWaited:
        return translated(QT_TRANSLATE_NOOP("SyncWords", "Done, waited"));
    case RunResult::MoreLeft:
        return translated(QT_TRANSLATE_NOOP("SyncWords", "Budget spent"));
    case RunResult::Stopped:
        return translated(QT_TRANSLATE_NOOP("SyncWords", "Stopped"));
    case RunResult::Interrupted:
        return translated(QT_TRANSLATE_NOOP("SyncWords", "Interrupted"));
    case RunResult::NotFinished:
        break;
    }
    return translated(QT_TRANSLATE_NOOP("SyncWords", "Not finished"));
}

QString causeInWords(SyncCause cause)
{
    switch (cause) {
    case SyncCause::Hand:
        return translated(QT_TRANSLATE_NOOP("SyncWords", "by hand"));
    case SyncCause::Start:
        return translated(QT_TRANSLATE_NOOP("SyncWords", "at start"));
    case SyncCause::Wake:
        return translated(QT_TRANSLATE_NOOP("SyncWords", "after sleep"));
    case SyncCause::Schedule:
        return translated(QT_TRANSLATE_NOOP("SyncWords", "by itself"));
    case SyncCause::Opened:
        break;
    }
    return translated(QT_TRANSLATE_NOOP("SyncWords", "swim opened"));
}

QString whatHappened(const SyncRun &run, Instant now)
{
    QStringList said;
    if (!run.endedAt)
        said << translated(QT_TRANSLATE_NOOP("SyncWords", "The program ended before it did. What was read is kept."));
    if (run.error)
        said << endedBy(*run.error);
    if (run.waited > Duration::zero())
        said << translated(QT_TRANSLATE_NOOP("SyncWords", "Paused at the budget for %1, then went on by itself."))
                    .arg(lastedInWords(run.waited));
    if (run.resumesAt && *run.resumesAt > now)
        said << some(run.left, QT_TRANSLATE_N_NOOP("SyncWords", "%n answer is still to be fetched, from %1 on."),
            QT_TRANSLATE_N_NOOP("SyncWords", "%n answers are still to be fetched, from %1 on."))
                    .arg(whenInWords(*run.resumesAt, now));
    else if (run.left > 0)
        said << some(run.left, QT_TRANSLATE_N_NOOP("SyncWords", "%n answer was left for a later run."),
            QT_TRANSLATE_N_NOOP("SyncWords", "%n answers were left for later runs."));
    if (run.deleted > 0)
        said << some(run.deleted, QT_TRANSLATE_N_NOOP("SyncWords", "%n swim is gone from Strava."),
            QT_TRANSLATE_N_NOOP("SyncWords", "%n swims are gone from Strava."));
    if (run.skipped > 0)
        said << some(run.skipped, QT_TRANSLATE_N_NOOP("SyncWords", "%n swim was left out: removed here, or set aside."),
            QT_TRANSLATE_N_NOOP("SyncWords", "%n swims were left out: removed here, or set aside."));
    if (!run.otherTypes.empty())
        said << otherTypesInWords(run.otherTypes);
    said.removeAll(QString());
    return said.join(u' ');
}

QString momentInWords(Instant when, Instant now)
{
    constexpr int week = 7;
    const QString time = formed(when, QT_TRANSLATE_NOOP("SyncWords", "HH:mm"));
    const qint64 days = local(now).date().daysTo(local(when).date());
    if (days == 0)
        return translated(QT_TRANSLATE_NOOP("SyncWords", "Today %1")).arg(time);
    if (days == -1)
        return translated(QT_TRANSLATE_NOOP("SyncWords", "Yesterday %1")).arg(time);
    if (days == 1)
        return translated(QT_TRANSLATE_NOOP("SyncWords", "Tomorrow %1")).arg(time);
    if (std::abs(days) < week)
        return formed(when, QT_TRANSLATE_NOOP("SyncWords", "ddd HH:mm"));
    if (local(when).date().year() == local(now).date().year())
        return formed(when, QT_TRANSLATE_NOOP("SyncWords", "d MMM HH:mm"));
    return dayInWords(when);
}

QString agoInWords(Instant when, Instant now)
{
    const auto passed = now - when;
    if (passed < 1min)
        return translated(QT_TRANSLATE_NOOP("SyncWords", "just now"));
    if (passed < 1h)
        return translated(QT_TRANSLATE_NOOP("SyncWords", "%1 min ago"))
            .arg(std::chrono::duration_cast<std::chrono::minutes>(passed).count());
    if (passed < 24h)
        return translated(QT_TRANSLATE_NOOP("SyncWords", "%1 h ago"))
            .arg(std::chrono::duration_cast<std::chrono::hours>(passed).count());
    return momentInWords(when, now);
}

QString lastedInWords(Duration duration)
{
    return display::seconds(std::chrono::duration_cast<Seconds>(duration), 0).text();
}

QString everyInWords(std::chrono::minutes every)
{
    if (every >= 24h)
        return translated(QT_TRANSLATE_NOOP("SyncWords", "once a day"));
    if (every == 1h)
        return translated(QT_TRANSLATE_NOOP("SyncWords", "every hour"));
    if (every > 1h && every % 1h == 0min)
        return translated(QT_TRANSLATE_NOOP("SyncWords", "every %1 h")).arg(every / 1h);
    return translated(QT_TRANSLATE_NOOP("SyncWords", "every %1 min")).arg(every.count());
}

QString dayInWords(Instant instant)
{
    //: A day in the form of QLocale::toString
    return formed(instant, QT_TRANSLATE_NOOP("SyncWords", "d MMM yyyy"));
}

QStringList removalInWords(const RemovalReport &report)
{
    const Removed &removed = report.removed;
    if (removed.keys.empty())
        return {translated(QT_TRANSLATE_NOOP("SyncWords", "There was nothing of Strava's here."))};
    QStringList said{
        some(std::int64_t(removed.keys.size()), QT_TRANSLATE_N_NOOP("SyncWords", "%n recording of Strava was deleted."),
            QT_TRANSLATE_N_NOOP("SyncWords", "%n recordings of Strava were deleted."))};
    said << some(removed.swimsGone, QT_TRANSLATE_N_NOOP("SyncWords", "%n swim went with them."),
        QT_TRANSLATE_N_NOOP("SyncWords", "%n swims went with them."));
    said << some(removed.swimsKept, QT_TRANSLATE_N_NOOP("SyncWords", "%n swim stays, because its file is here."),
        QT_TRANSLATE_N_NOOP("SyncWords", "%n swims stay, because their files are here."));
    if (report.backupsCleaned > 0)
        said << some(report.backupsCleaned, QT_TRANSLATE_N_NOOP("SyncWords", "%n backup was cleaned, too."),
            QT_TRANSLATE_N_NOOP("SyncWords", "%n backups were cleaned, too."));
    return said;
}

} // namespace texts

} // namespace lengthwise
