#include "ui/viewmodels/syncview.h"

#include "ui/viewmodels/counted.h"
#include "ui/viewmodels/display.h"
#include "ui/viewmodels/stravatexts.h"
#include "ui/viewmodels/stravaview.h"
#include "ui/viewmodels/syncwords.h"
#include "ui/viewmodels/texts.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lengthwise {

namespace {

QString translated(const char *source)
{
    return QCoreApplication::translate("SyncView", source);
}

QString some(std::int64_t count, const char *one, const char *many)
{
    return counted("SyncView", int(count), one, many);
}

QString number(std::int64_t value)
{
    return display::number(double(value), 0);
}

/// Answers that are known to be missing.
std::int64_t missing(const PullCoverage &coverage)
{
    return coverage.withoutStreams + coverage.withoutDetail;
}

std::optional<Instant> waitsUntil(const StravaSync &sync, Instant now)
{
    if (sync.progress)
        return sync.progress->phase == PullProgress::Phase::Waiting ? sync.progress->until : std::nullopt;
    if (sync.runs.empty() || !sync.runs.front().resumesAt || *sync.runs.front().resumesAt <= now)
        return std::nullopt;
    return sync.runs.front().resumesAt;
}

/// "Today 14:15, 11 new, 1 changed, took 19 s"
QString runInWords(const SyncRun &run, Instant now)
{
    QStringList parts{texts::momentInWords(run.startedAt, now),
        some(run.added, QT_TRANSLATE_N_NOOP("SyncView", "%n new"), QT_TRANSLATE_N_NOOP("SyncView", "%n new"))};
    if (run.changed > 0)
        parts << some(
            run.changed, QT_TRANSLATE_N_NOOP("SyncView", "%n changed"), QT_TRANSLATE_N_NOOP("SyncView", "%n changed"));
    if (run.deleted > 0)
        parts << some(
            run.deleted, QT_TRANSLATE_N_NOOP("SyncView", "%n deleted"), QT_TRANSLATE_N_NOOP("SyncView", "%n deleted"));
    if (run.endedAt)
        parts << translated(QT_TRANSLATE_NOOP("SyncView", "took %1"))
                     .arg(texts::lastedInWords(*run.endedAt - run.startedAt));
    return parts.join(u", "_s);
}

QString lastInWords(const StravaSync &sync, Instant now)
{
    if (sync.runs.empty() && !sync.lastGood)
        return translated(QT_TRANSLATE_NOOP("SyncView", "Not yet"));
    const SyncRun &newest = sync.runs.empty() ? *sync.lastGood : sync.runs.front();
    if (!isProblem(resultOf(newest)))
        return runInWords(newest, now);
    const QString failed =
        translated(QT_TRANSLATE_NOOP("SyncView", "%1, not finished")).arg(texts::momentInWords(newest.startedAt, now));
    return sync.lastGood ? translated(QT_TRANSLATE_NOOP("SyncView", "%1; last finished %2"))
                               .arg(failed, texts::momentInWords(sync.lastGood->startedAt, now))
                         : failed;
}

QString nextInWords(const StravaState &state, const StravaSync &sync, const StravaSchedule &schedule, Instant now)
{
    const SyncStanding standing = syncStanding(state, sync, now);
    if (sync.isRunning())
        return translated(QT_TRANSLATE_NOOP("SyncView", "Under way"));
    if (standing == SyncStanding::Expired)
        return translated(QT_TRANSLATE_NOOP("SyncView", "Once you have signed in again"));
    if (!schedule.isOn)
        return translated(QT_TRANSLATE_NOOP("SyncView", "Only when you ask for it"));
    if (!sync.nextAt)
        return translated(QT_TRANSLATE_NOOP("SyncView", "Not planned at the moment"));
    return u"%1, %2"_s.arg(texts::momentInWords(*sync.nextAt, now), texts::everyInWords(schedule.every));
}

QString coverageInWords(const PullCoverage &coverage)
{
    if (coverage.swims == 0)
        return coverage.isHistoryRead ? translated(QT_TRANSLATE_NOOP("SyncView", "No swims on Strava"))
                                      : translated(QT_TRANSLATE_NOOP("SyncView", "Nothing yet"));
    QStringList parts;
    if (coverage.oldestStart) {
        const QString day = texts::dayInWords(*coverage.oldestStart);
        parts << (coverage.isHistoryRead ? translated(QT_TRANSLATE_NOOP("SyncView", "All swims since %1"))
                                         : translated(QT_TRANSLATE_NOOP("SyncView", "Swims back to %1 so far")))
                     .arg(day);
    }
    parts << translated(QT_TRANSLATE_NOOP("SyncView", "%1 read")).arg(number(coverage.swims));
    parts << translated(QT_TRANSLATE_NOOP("SyncView", "%1 without streams")).arg(number(coverage.withoutStreams));
    if (coverage.withoutDetail > 0)
        parts << translated(QT_TRANSLATE_NOOP("SyncView", "%1 without laps")).arg(number(coverage.withoutDetail));
    return parts.join(u", "_s);
}

QString failedInWords(const SyncRun &run)
{
    return run.error && run.error->code == ErrorCode::NetworkDown
        ? translated(QT_TRANSLATE_NOOP("SyncView", "Strava: no network"))
        : translated(QT_TRANSLATE_NOOP("SyncView", "Strava: last sync failed"));
}

QString runningInWords(const PullProgress &progress)
{
    if (progress.total == 0)
        return translated(QT_TRANSLATE_NOOP("SyncView", "Strava: reading the list"));
    return translated(QT_TRANSLATE_NOOP("SyncView", "Strava: %1 of %2 read"))
        .arg(number(progress.done), number(progress.total));
}

} // namespace

SyncStanding syncStanding(const StravaState &state, const StravaSync &sync, Instant now)
{
    if (state.phase == StravaState::Phase::SigningIn)
        return SyncStanding::SigningIn;
    if (!state.connection)
        return state.phase == StravaState::Phase::Unknown ? SyncStanding::NotKnown : SyncStanding::NotConnected;
    if (state.phase == StravaState::Phase::Expired || state.connection->isExpired)
        return SyncStanding::Expired;
    if (waitsUntil(sync, now))
        return SyncStanding::Waiting;
    if (sync.isRunning())
        return SyncStanding::Running;
    if (state.trouble)
        return SyncStanding::Troubled;
    if (!sync.runs.empty() && resultOf(sync.runs.front()) == RunResult::NotFinished)
        return SyncStanding::Failed;
    if (sync.runs.empty() && !sync.lastGood)
        return SyncStanding::NeverSynced;
    return missing(sync.coverage) > 0 || !sync.lastGood ? SyncStanding::Unfinished : SyncStanding::UpToDate;
}

SyncMark syncMark(const StravaState &state, const StravaSync &sync, Instant now)
{
    switch (syncStanding(state, sync, now)) {
    case SyncStanding::NotKnown:
    case SyncStanding::NotConnected:
        return {};
    case SyncStanding::SigningIn:
        return {translated(QT_TRANSLATE_NOOP("SyncView", "Signing in")), SyncTone::Busy};
    case SyncStanding::Expired:
        return {translated(QT_TRANSLATE_NOOP("SyncView", "Sign in again")), SyncTone::Failed};
    case SyncStanding::Troubled:
        return {state.trouble->code == ErrorCode::KeychainLocked
                ? translated(QT_TRANSLATE_NOOP("SyncView", "Keychain is locked"))
                : translated(QT_TRANSLATE_NOOP("SyncView", "Needs a look")),
            SyncTone::Waiting};
    case SyncStanding::Running:
        return {translated(QT_TRANSLATE_NOOP("SyncView", "Syncing")), SyncTone::Busy};
    case SyncStanding::Waiting:
        return {translated(QT_TRANSLATE_NOOP("SyncView", "Waiting for budget until %1"))
                    .arg(texts::whenInWords(*waitsUntil(sync, now), now)),
            SyncTone::Waiting};
    case SyncStanding::Failed:
        return {translated(QT_TRANSLATE_NOOP("SyncView", "Last sync failed")), SyncTone::Failed};
    case SyncStanding::NeverSynced:
        return {translated(QT_TRANSLATE_NOOP("SyncView", "Connected")), SyncTone::Good};
    case SyncStanding::Unfinished:
        if (missing(sync.coverage) == 0)
            return {translated(QT_TRANSLATE_NOOP("SyncView", "Not finished")), SyncTone::Waiting};
        return {translated(QT_TRANSLATE_NOOP("SyncView", "%1 still to fetch")).arg(number(missing(sync.coverage))),
            SyncTone::Waiting};
    case SyncStanding::UpToDate:
        break;
    }
    return {translated(QT_TRANSLATE_NOOP("SyncView", "Up to date")), SyncTone::Good};
}

QString syncStatus(const StravaState &state, const StravaSync &sync, Instant now)
{
    switch (syncStanding(state, sync, now)) {
    case SyncStanding::Running:
        return runningInWords(*sync.progress);
    case SyncStanding::Waiting:
        return translated(QT_TRANSLATE_NOOP("SyncView", "Strava: waits until %1"))
            .arg(texts::whenInWords(*waitsUntil(sync, now), now));
    case SyncStanding::Failed:
        return failedInWords(sync.runs.front());
    case SyncStanding::Unfinished:
        return missing(sync.coverage) == 0 ? translated(QT_TRANSLATE_NOOP("SyncView", "Strava: not finished"))
                                           : translated(QT_TRANSLATE_NOOP("SyncView", "Strava: %1 still to fetch"))
                                                 .arg(number(missing(sync.coverage)));
    case SyncStanding::UpToDate:
        return translated(QT_TRANSLATE_NOOP("SyncView", "Strava: up to date, %1"))
            .arg(texts::agoInWords(sync.lastGood->endedAt.value_or(sync.lastGood->startedAt), now));
    default:
        return stravaStatus(state);
    }
}

std::size_t offeredInterval(int minutes)
{
    const auto offered = std::ranges::lower_bound(stravaIntervals, minutes);
    return std::min(std::size_t(offered - stravaIntervals.begin()), stravaIntervals.size() - 1);
}

StravaSchedule scheduleOf(const Preferences &preferences)
{
    return {.isOn = preferences.showsStrava && preferences.syncsStrava,
        .every = std::clamp(
            std::chrono::minutes(preferences.stravaMinutes), StravaSchedule::shortest, StravaSchedule::longest)};
}

std::vector<Fact> syncFacts(
    const StravaState &state, const StravaSync &sync, const StravaSchedule &schedule, Instant now)
{
    if (!state.connection)
        return {};
    return {{u"last"_s, translated(QT_TRANSLATE_NOOP("SyncView", "Last sync")), lastInWords(sync, now)},
        {u"next"_s, translated(QT_TRANSLATE_NOOP("SyncView", "Next sync")), nextInWords(state, sync, schedule, now)},
        {u"covers"_s, translated(QT_TRANSLATE_NOOP("SyncView", "Covers")), coverageInWords(sync.coverage)}};
}

SyncStep syncStep(const PullProgress &progress, Instant now)
{
    SyncStep step{.done = int(progress.done), .total = int(progress.total)};
    switch (progress.phase) {
    case PullProgress::Phase::Listing:
        step.phase = translated(QT_TRANSLATE_NOOP("SyncView", "Reading the list of activities"));
        break;
    case PullProgress::Phase::Streams:
        step.phase = translated(QT_TRANSLATE_NOOP("SyncView", "Reading distance, heart rate and stroke rate"));
        break;
    case PullProgress::Phase::Details:
        step.phase = translated(QT_TRANSLATE_NOOP("SyncView", "Reading laps and descriptions"));
        break;
    case PullProgress::Phase::Waiting:
        step.phase = progress.until ? translated(QT_TRANSLATE_NOOP("SyncView", "Waiting for the budget until %1"))
                                          .arg(texts::whenInWords(*progress.until, now))
                                    : translated(QT_TRANSLATE_NOOP("SyncView", "Waiting for the budget"));
        break;
    }
    if (progress.total > 0)
        step.count =
            translated(QT_TRANSLATE_NOOP("SyncView", "%1 of %2")).arg(number(progress.done), number(progress.total));
    else if (progress.run.seen > 0)
        step.count = some(progress.run.seen, QT_TRANSLATE_N_NOOP("SyncView", "%n swim so far"),
            QT_TRANSLATE_N_NOOP("SyncView", "%n swims so far"));
    return step;
}

SetAsideWords setAsideInWords(const StravaSync &sync)
{
    if (sync.coverage.setAside == 0)
        return {};
    SetAsideWords words{some(sync.coverage.setAside,
                            QT_TRANSLATE_N_NOOP("SyncView",
                                "%n activity cannot be read and is set aside; it is tried again when it "
                                "changes on Strava."),
                            QT_TRANSLATE_N_NOOP("SyncView",
                                "%n activities cannot be read and are set aside; they are tried again when "
                                "they change on Strava.")),
        {}};
    for (const auto &[key, note] : sync.setAside) {
        const auto activity = stravaActivity(key);
        if (activity && note.error)
            words.reasons << translated(QT_TRANSLATE_NOOP("SyncView", "Activity %1: %2"))
                                 .arg(QString::number(*activity), texts::whyInWords(*note.error));
    }
    return words;
}

QString runsInWords(const std::vector<SyncRun> &runs)
{
    if (runs.empty())
        return {};
    const auto failed = std::ranges::count_if(runs, [](const SyncRun &run) { return isProblem(resultOf(run)); });
    return translated(QT_TRANSLATE_NOOP("SyncView", "last 30 days: %1, %2 not finished"))
        .arg(some(std::int64_t(runs.size()), QT_TRANSLATE_N_NOOP("SyncView", "%n run"),
                 QT_TRANSLATE_N_NOOP("SyncView", "%n runs")),
            number(failed));
}

} // namespace lengthwise
