#include "syncruns.h"

#include "ui/viewmodels/syncrunmodel.h"
#include "ui/viewmodels/syncview.h"
#include "ui/viewmodels/syncwords.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace lengthwise;
using namespace Qt::StringLiterals;

namespace {

/// Units keep to their number by a space that does not break.
QString plain(QString words)
{
    return words.replace(QChar(QChar::Nbsp), u' ');
}

QString fact(const std::vector<Fact> &facts, const QString &name)
{
    const auto found = std::ranges::find(facts, name, &Fact::name);
    return found == facts.end() ? QString() : plain(found->value);
}

StravaState expired()
{
    StravaConnection connection = annasConnection();
    connection.isExpired = true;
    return connected(connection);
}

StravaSync endedWith(ErrorCode code)
{
    StravaSync sync = upToDate();
    sync.runs.insert(sync.runs.begin(), failedRun(4, 1min, code));
    return sync;
}

StravaSync spent(Duration untilMore)
{
    StravaSync sync = upToDate();
    sync.runs.front().resumesAt = friday + untilMore;
    sync.runs.front().left = 61;
    return sync;
}

} // namespace

/// What is said of how syncing stands, and of its runs.
class TestSyncView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheMostUrgentFirst()
    {
        using enum SyncStanding;
        const auto standing = [](const StravaState &state, const StravaSync &sync) {
            return syncStanding(state, sync, friday);
        };
        QCOMPARE(standing({}, {}), NotKnown);
        QCOMPARE(standing({.phase = StravaState::Phase::NotConnected}, {}), NotConnected);
        QCOMPARE(standing({.phase = StravaState::Phase::SigningIn}, upToDate()), SigningIn);
        QCOMPARE(standing(expired(), endedWith(ErrorCode::NetworkDown)), Expired);
        QCOMPARE(standing(connected(), {}), NeverSynced);
        QCOMPARE(standing(connected(), upToDate()), UpToDate);
        QCOMPARE(standing(connected(), running(PullProgress::Phase::Streams, 61, 700)), Running);
        QCOMPARE(standing(connected(), spent(10min)), Waiting);
        QCOMPARE(standing(connected(), spent(-10min)), UpToDate); // the budget is there again
        QCOMPARE(standing(connected(), endedWith(ErrorCode::NetworkDown)), Failed);
        QCOMPARE(standing(connected(), endedWith(ErrorCode::Cancelled)), UpToDate);
        StravaState locked = connected();
        locked.trouble = Error{.code = ErrorCode::KeychainLocked};
        QCOMPARE(standing(locked, upToDate()), Troubled);
        StravaSync some = upToDate();
        some.coverage.withoutStreams = 40;
        QCOMPARE(standing(connected(), some), Unfinished);
    }

    void marksInWords()
    {
        const auto mark = [](const StravaState &state, const StravaSync &sync) {
            return syncMark(state, sync, friday);
        };
        QCOMPARE(mark(connected(), upToDate()), (SyncMark{u"Up to date"_s, SyncTone::Good}));
        QCOMPARE(
            mark(connected(), running(PullProgress::Phase::Listing, 0, 0)), (SyncMark{u"Syncing"_s, SyncTone::Busy}));
        QCOMPARE(mark(connected(), spent(10min)), (SyncMark{u"Waiting for budget until 14:30"_s, SyncTone::Waiting}));
        QCOMPARE(mark(expired(), upToDate()), (SyncMark{u"Sign in again"_s, SyncTone::Failed}));
        QCOMPARE(mark(connected(), endedWith(ErrorCode::ServerFailed)).tone, SyncTone::Failed);
        QCOMPARE(mark({.phase = StravaState::Phase::NotConnected}, {}).words, QString());
        StravaSync some = upToDate();
        some.coverage.withoutStreams = 1000;
        some.coverage.withoutDetail = 200;
        QCOMPARE(mark(connected(), some), (SyncMark{u"1,200 still to fetch"_s, SyncTone::Waiting}));
    }

    void statusInFourWords()
    {
        const auto status = [](const StravaState &state, const StravaSync &sync) {
            return syncStatus(state, sync, friday);
        };
        StravaSync old = syncOf({goodRun(1, 12min, 0s)});
        QCOMPARE(status(connected(), old), u"Strava: up to date, 12 min ago"_s);
        QCOMPARE(status(connected(), running(PullProgress::Phase::Streams, 61, 700)), u"Strava: 61 of 700 read"_s);
        QCOMPARE(status(connected(), running(PullProgress::Phase::Listing, 0, 0)), u"Strava: reading the list"_s);
        QCOMPARE(status(connected(), spent(10min)), u"Strava: waits until 14:30"_s);
        StravaSync waiting = running(PullProgress::Phase::Waiting, 3, 9);
        waiting.progress->until = friday + 10min;
        QCOMPARE(status(connected(), waiting), u"Strava: waits until 14:30"_s);
        QCOMPARE(status(expired(), upToDate()), u"Strava: sign in again"_s);
        QCOMPARE(status(connected(), endedWith(ErrorCode::NetworkDown)), u"Strava: no network"_s);
        QCOMPARE(status(connected(), endedWith(ErrorCode::AnswerDamaged)), u"Strava: last sync failed"_s);
        QCOMPARE(status(connected(), {}), u"Strava: connected as Anna"_s);
        QCOMPARE(status({.phase = StravaState::Phase::NotConnected}, {}), QString());
    }

    void factsOfAConnection()
    {
        const StravaSchedule hourly;
        auto facts = syncFacts(connected(), upToDate(), hourly, friday);
        QCOMPARE(fact(facts, u"last"_s), u"Today 14:15, 11 new, 1 changed, took 19 s"_s);
        QCOMPARE(fact(facts, u"next"_s), u"Today 15:15, every hour"_s);
        QCOMPARE(fact(facts, u"covers"_s), u"All swims since 12 Apr 2019, 1,204 read, 0 without streams"_s);

        facts = syncFacts(connected(), {}, {.isOn = false}, friday);
        QCOMPARE(fact(facts, u"last"_s), u"Not yet"_s);
        QCOMPARE(fact(facts, u"next"_s), u"Only when you ask for it"_s);
        QCOMPARE(fact(facts, u"covers"_s), u"Nothing yet"_s);

        facts = syncFacts(connected(), endedWith(ErrorCode::NetworkDown), hourly, friday);
        QCOMPARE(fact(facts, u"last"_s), u"Today 14:19, not finished; last finished Today 14:15"_s);

        StravaSync half = running(PullProgress::Phase::Streams, 1, 2);
        half.coverage = {.swims = 200,
            .withoutStreams = 140,
            .withoutDetail = 190,
            .oldestStart = std::chrono::sys_days(std::chrono::year(2025) / 1 / 2)};
        facts = syncFacts(connected(), half, hourly, friday);
        QCOMPARE(fact(facts, u"next"_s), u"Under way"_s);
        QCOMPARE(fact(facts, u"covers"_s),
            u"Swims back to 2 Jan 2025 so far, 200 read, 140 without streams, 190 without laps"_s);
        QVERIFY(fact(syncFacts(expired(), upToDate(), hourly, friday), u"next"_s).contains(u"signed in again"));
        QVERIFY(syncFacts({.phase = StravaState::Phase::NotConnected}, {}, hourly, friday).empty());
    }

    void stepsOfARun()
    {
        SyncStep step = syncStep({.phase = PullProgress::Phase::Streams, .done = 61, .total = 1700}, friday);
        QCOMPARE(step.count, u"61 of 1,700"_s);
        QCOMPARE(step.done, 61);
        QCOMPARE(step.total, 1700);
        step = syncStep({.phase = PullProgress::Phase::Listing, .run = {.seen = 200}}, friday);
        QCOMPARE(step.count, u"200 swims so far"_s);
        QCOMPARE(step.total, 0);
        step = syncStep({.phase = PullProgress::Phase::Waiting, .until = friday + 10min}, friday);
        QVERIFY(step.phase.contains(u"14:30"));
        QSet<QString> phases;
        for (const auto phase : {PullProgress::Phase::Listing, PullProgress::Phase::Streams,
                 PullProgress::Phase::Details, PullProgress::Phase::Waiting})
            phases << syncStep({.phase = phase}, friday).phase;
        QCOMPARE(phases.size(), 4);
    }

    void momentsAreNearOrDated_data()
    {
        QTest::addColumn<qint64>("minutes"); // from the friday, 14:20
        QTest::addColumn<QString>("words");
        constexpr qint64 day = 24 * 60;
        QTest::newRow("today") << qint64(-5) << u"Today 14:15"_s;
        QTest::newRow("later today") << qint64(55) << u"Today 15:15"_s;
        QTest::newRow("midnight") << qint64(-860) << u"Today 00:00"_s;
        QTest::newRow("yesterday") << qint64(-861) << u"Yesterday 23:59"_s;
        QTest::newRow("tomorrow") << day << u"Tomorrow 14:20"_s;
        QTest::newRow("this week") << -2 * day << u"Wed 14:20"_s;
        QTest::newRow("a week ago") << -7 * day << u"13 Nov 14:20"_s;
        QTest::newRow("last year") << -365 * day << u"20 Nov 2025"_s;
    }
    void momentsAreNearOrDated()
    {
        QFETCH(const qint64, minutes);
        QTEST(texts::momentInWords(friday + std::chrono::minutes(minutes), friday), "words");
    }

    void agoIsRounded()
    {
        QCOMPARE(texts::agoInWords(friday - 59s, friday), u"just now"_s);
        QCOMPARE(texts::agoInWords(friday - 60s, friday), u"1 min ago"_s);
        QCOMPARE(texts::agoInWords(friday - 59min - 59s, friday), u"59 min ago"_s);
        QCOMPARE(texts::agoInWords(friday - 23h, friday), u"23 h ago"_s);
        QCOMPARE(texts::agoInWords(friday - 48h, friday), u"Wed 14:20"_s);
    }

    void everyIntervalHasItsWords()
    {
        QStringList words;
        for (const int minutes : stravaIntervals)
            words << texts::everyInWords(std::chrono::minutes(minutes));
        QCOMPARE(words,
            (QStringList{u"every 15 min"_s, u"every 30 min"_s, u"every hour"_s, u"every 3 h"_s, u"every 6 h"_s,
                u"every 12 h"_s, u"once a day"_s}));
        QCOMPARE(stravaIntervals[offeredInterval(1)], 15);
        QCOMPARE(stravaIntervals[offeredInterval(45)], 60);
        QCOMPARE(stravaIntervals[offeredInterval(5000)], 1440);
    }

    void theScheduleIsHeldToItsBounds()
    {
        QCOMPARE(scheduleOf({}), (StravaSchedule{.isOn = true, .every = 60min}));
        QVERIFY(!scheduleOf({.showsStrava = false}).isOn); // hidden: nothing is synced
        QVERIFY(!scheduleOf({.syncsStrava = false}).isOn);
        QCOMPARE(scheduleOf({.stravaMinutes = 1}).every, StravaSchedule::shortest);
        QCOMPARE(scheduleOf({.stravaMinutes = 99'999}).every, StravaSchedule::longest);
    }

    void resultsOfRuns()
    {
        SyncRun waited = goodRun(1, 1h);
        waited.waited = 12min;
        SyncRun left = goodRun(1, 1h);
        left.resumesAt = friday;
        SyncRun killed = goodRun(1, 1h);
        killed.endedAt.reset();
        QCOMPARE(resultOf(goodRun(1, 1h)), RunResult::Done);
        QCOMPARE(resultOf(waited), RunResult::DoneWaited);
        QCOMPARE(resultOf(left), RunResult::MoreLeft);
        QCOMPARE(resultOf(failedRun(1, 1h, ErrorCode::BudgetSpent)), RunResult::MoreLeft);
        QCOMPARE(resultOf(failedRun(1, 1h, ErrorCode::Cancelled)), RunResult::Stopped);
        QCOMPARE(resultOf(killed), RunResult::Interrupted);
        QCOMPARE(resultOf(failedRun(1, 1h, ErrorCode::NetworkDown)), RunResult::NotFinished);
        QVERIFY(isProblem(RunResult::NotFinished) && isProblem(RunResult::Interrupted));
        QVERIFY(!isProblem(RunResult::MoreLeft) && !isProblem(RunResult::Stopped) && !isProblem(RunResult::Done));
    }

    void whatHappenedInARun()
    {
        const auto said = [](const SyncRun &run) { return plain(texts::whatHappened(run, friday)); };
        QCOMPARE(said(goodRun(1, 1h)), QString());
        QCOMPARE(said(failedRun(1, 1h, ErrorCode::NetworkDown)),
            u"No network. Nothing was lost; the next run reads what is missing."_s);
        QCOMPARE(said(failedRun(1, 1h, ErrorCode::Cancelled)), // by whomever
            u"It was stopped. What came is kept; the next sync goes on."_s);
        SyncRun run = goodRun(1, 1h);
        run.deleted = 1;
        QCOMPARE(said(run), u"1 swim is gone from Strava."_s);
        run.deleted = 0;
        run.skipped = 2;
        QVERIFY(said(run).startsWith(u"2 swims were left out"_s));
        run.skipped = 0;
        run.left = 61;
        run.resumesAt = friday + 10min;
        QCOMPARE(said(run), u"61 answers are still to be fetched, from 14:30 on."_s);
        run.resumesAt = friday - 10min;
        QCOMPARE(said(run), u"61 answers were left for later runs."_s);
        run = goodRun(1, 1h);
        run.waited = 13min;
        QCOMPARE(said(run), u"Paused at the budget for 13:00 min, then went on by itself."_s);
        run = goodRun(1, 1h);
        run.otherTypes = {{"Ride", 4}, {"Run", 8}};
        QCOMPARE(said(run), u"12 activities are no swims: Ride 4, Run 8."_s);
        QVERIFY(!said(failedRun(1, 1h, ErrorCode::RequestRefused)).isEmpty());
    }

    void setAsideWithReasons()
    {
        StravaSync sync = upToDate();
        QCOMPARE(setAsideInWords(sync), SetAsideWords());
        sync.coverage.setAside = 1;
        sync.setAside["strava:77"] = {.state = "a", .error = Error{.code = ErrorCode::ServerFailed, .count = 500}};
        const SetAsideWords words = setAsideInWords(sync);
        QVERIFY(words.sentence.startsWith(u"1 activity cannot be read"_s));
        QCOMPARE(words.reasons.size(), 1);
        QVERIFY(words.reasons.first().startsWith(u"Activity 77: "_s));
        QVERIFY(words.reasons.first().contains(u"500"));
    }

    void removalsAreCounted()
    {
        const RemovalReport report{
            .removed = {.keys = {"strava:1", "strava:2", "strava:3"}, .swimsGone = 2, .swimsKept = 1},
            .backupsCleaned = 4};
        QCOMPARE(texts::removalInWords(report),
            (QStringList{u"3 recordings of Strava were deleted."_s, u"2 swims went with them."_s,
                u"1 swim stays, because its file is here."_s, u"4 backups were cleaned, too."_s}));
        QCOMPARE(texts::removalInWords({}).size(), 1);
    }

    void theTableOfRuns()
    {
        SyncRunModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        SyncRun run = goodRun(2, 5min, 19s);
        run.added = 1100;
        run.changed = 1;
        run.calls = 34;
        QVERIFY(model.setRuns({run, failedRun(1, 48h, ErrorCode::NetworkDown)}, friday));
        const auto cell = [&model](int row, int column) { return plain(model.index(row, column).data().toString()); };
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(cell(0, SyncRunModel::StartedColumn), u"Today 14:15"_s);
        QCOMPARE(cell(0, SyncRunModel::CauseColumn), u"by itself"_s);
        QCOMPARE(cell(0, SyncRunModel::TookColumn), u"19 s"_s);
        QCOMPARE(cell(0, SyncRunModel::NewColumn), u"1,100"_s);
        QCOMPARE(cell(0, SyncRunModel::ReadsColumn), u"34"_s);
        QCOMPARE(cell(0, SyncRunModel::ResultColumn), u"Done"_s);
        QCOMPARE(cell(1, SyncRunModel::ResultColumn), u"Not finished"_s);
        QCOMPARE(cell(1, SyncRunModel::StartedColumn), u"Wed 14:20"_s);
        model.setOnlyProblems(true);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.runAt(0).id, 1);
    }

    void theSameRunsKeepTheirRows()
    {
        SyncRunModel model;
        model.setRuns({goodRun(1, 5min)}, friday);
        const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        QVERIFY(!model.setRuns({goodRun(1, 5min)}, friday + 24h));
        QCOMPARE(resets.size(), 0);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(model.index(0, 0).data().toString(), u"Yesterday 14:15"_s);
    }

    void runsAreCounted()
    {
        std::vector<SyncRun> runs;
        for (int run = 0; run < 731; ++run)
            runs.push_back(goodRun(run, run * 1h));
        runs[3] = failedRun(3, 3h, ErrorCode::NetworkDown);
        runs[700].endedAt.reset();
        QCOMPARE(runsInWords(runs), u"last 30 days: 731 runs, 2 not finished"_s);
        QCOMPARE(runsInWords({goodRun(1, 1h)}), u"last 30 days: 1 run, 0 not finished"_s);
        QCOMPARE(runsInWords({}), QString());
    }
};

QTEST_GUILESS_MAIN(TestSyncView)
#include "tst_syncview.moc"
