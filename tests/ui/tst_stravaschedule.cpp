#include "app/gui/stravaschedule.h"
#include "app/gui/systemwake.h"
#include "tests/support/movableclock.h"
#include "tests/support/otherbus.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QSignalSpy>
#include <QTest>

using namespace lengthwise;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Instant opened = std::chrono::sys_days(std::chrono::year(2026) / 3 / 2) + 8h;
const StravaSchedule hourly{.isOn = true, .every = 60min};

/// A run that lasted a minute.
SyncRun runAt(Instant start, std::optional<ErrorCode> error = {}, std::optional<Instant> resumesAt = {})
{
    SyncRun run{.startedAt = start, .endedAt = start + 1min, .resumesAt = resumesAt};
    if (error)
        run.error = Error{.code = *error};
    return run;
}

std::optional<PlannedSync> planned(Instant at, SyncCause cause = SyncCause::Schedule)
{
    return PlannedSync{.at = at, .cause = cause};
}

/// Asked long after all of it.
std::optional<PlannedSync> next(
    const StravaSchedule &schedule, const std::vector<SyncRun> &runs, const SyncOccasion &occasion)
{
    return nextSync(schedule, runs, occasion, opened + 48h);
}

/// A timetable whose clocks only a test moves.
struct Kept {
    MovableClock clock;
    std::chrono::milliseconds steady{1'000};
    std::unique_ptr<StravaTimetable> timetable;
    std::vector<SyncCause> due;

    Kept()
    {
        clock.time = opened;
        timetable = std::make_unique<StravaTimetable>(clock, [this] { return steady; });
        QObject::connect(
            timetable.get(), &StravaTimetable::due, timetable.get(), [this](SyncCause cause) { due.push_back(cause); });
        timetable->setSchedule(hourly);
        timetable->follow({}, true);
    }
    /// Awake.
    void pass(std::chrono::milliseconds time)
    {
        clock.time += time;
        steady += time;
        timetable->look();
    }
    void sleep(std::chrono::milliseconds time)
    {
        clock.time += time;
        timetable->look();
    }
    /// What was due ran for a minute.
    void runs()
    {
        const SyncRun run{.startedAt = clock.time, .endedAt = clock.time + 1min};
        pass(1min);
        ended.insert(ended.begin(), run);
        timetable->follow(ended, true);
    }

    std::vector<SyncRun> ended;
};

} // namespace

/// When the program syncs by itself.
class TestStravaSchedule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsOffIsNeverPlanned()
    {
        QVERIFY(!next({.isOn = false}, {}, {.openedAt = opened}));
        QVERIFY(!next({.isOn = false}, {runAt(opened)}, {.openedAt = opened, .wokeAt = opened + 1h}));
    }

    void theStartComesFirstWhateverWasBefore()
    {
        const SyncOccasion start{.openedAt = opened};
        QVERIFY(next(hourly, {}, start) == planned(opened + 10s, SyncCause::Start));
        QVERIFY(next(hourly, {runAt(opened - 5min)}, start) == planned(opened + 10s, SyncCause::Start));
        // Network troubles of yesterday do not make today's start earlier or later.
        QVERIFY(next(hourly, {runAt(opened - 12h, ErrorCode::NetworkDown)}, start)
            == planned(opened + 10s, SyncCause::Start));
    }

    void aBudgetThatIsSpentIsWaitedForAlsoByTheStart()
    {
        const SyncOccasion start{.openedAt = opened};
        const auto spent = runAt(opened - 5min, {}, opened + 7min);
        QVERIFY(next(hourly, {spent}, start) == planned(opened + 7min, SyncCause::Start));
        const auto spentYesterday = runAt(opened - 12h, {}, opened - 8h);
        QVERIFY(next(hourly, {spentYesterday}, start) == planned(opened + 10s, SyncCause::Start));
    }

    void theNextIsCountedFromTheLastEnd_data()
    {
        QTest::addColumn<int>("every");
        QTest::addColumn<int>("expected"); // minutes after the last start
        QTest::newRow("hour") << 60 << 61;
        QTest::newRow("quarter") << 15 << 16;
        QTest::newRow("day") << 1'440 << 1'441;
        QTest::newRow("too often") << 1 << 16;
        QTest::newRow("too seldom") << 10'000 << 1'441;
    }
    void theNextIsCountedFromTheLastEnd()
    {
        QFETCH(int, every);
        QFETCH(int, expected);
        const Instant at = opened + 20min;
        const auto found =
            next({.isOn = true, .every = std::chrono::minutes(every)}, {runAt(at)}, {.openedAt = opened});
        QVERIFY(found == planned(at + std::chrono::minutes(expected)));
    }

    void whereTheNetworkIsDownTheNextIsEarlierTwice()
    {
        const SyncOccasion start{.openedAt = opened};
        const auto down = ErrorCode::NetworkDown;
        const auto first = runAt(opened + 10s, down);
        QVERIFY(next(hourly, {first}, start) == planned(*first.endedAt + 5min));
        const auto second = runAt(opened + 7min, down);
        QVERIFY(next(hourly, {second, first}, start) == planned(*second.endedAt + 15min));
        const auto third = runAt(opened + 24min, ErrorCode::ServerFailed);
        QVERIFY(next(hourly, {third, second, first}, start) == planned(*third.endedAt + 1h));
        // A good one begins anew.
        const auto good = runAt(opened + 90min);
        const auto again = runAt(opened + 3h, down);
        QVERIFY(next(hourly, {again, good, third, second, first}, start) == planned(*again.endedAt + 5min));
    }

    void aSpentBudgetSaysWhen()
    {
        const SyncOccasion start{.openedAt = opened};
        const auto quarter = runAt(opened + 10s, {}, opened + 15min);
        QVERIFY(next(hourly, {quarter}, start) == planned(opened + 15min));
        const auto day = runAt(opened + 10s, {}, opened + 16h); // midnight
        QVERIFY(next(hourly, {day}, start) == planned(opened + 16h));
        const auto past = runAt(opened + 10s, {}, opened + 20s); // it lasted longer than that
        QVERIFY(next(hourly, {past}, start) == planned(*past.endedAt + 1min));
    }

    void otherErrorsWaitForTheNextTime()
    {
        for (const auto code : {ErrorCode::LibraryBusy, ErrorCode::Cancelled, ErrorCode::ScopesMissing}) {
            const auto run = runAt(opened + 10s, code);
            QVERIFY(next(hourly, {run}, {.openedAt = opened}) == planned(*run.endedAt + 1h));
        }
    }

    void aLockedKeychainIsNotAskedAgainByItself()
    {
        const auto locked = runAt(opened + 10s, ErrorCode::KeychainLocked);
        QVERIFY(!next(hourly, {locked}, {.openedAt = opened}));
        const auto byHand = runAt(opened + 20min);
        QVERIFY(next(hourly, {byHand, locked}, {.openedAt = opened}) == planned(*byHand.endedAt + 1h));
        const SyncOccasion woken{.openedAt = opened, .wokeAt = opened + 9h};
        QVERIFY(next(hourly, {locked}, woken) == planned(opened + 9h + 10s, SyncCause::Wake));
    }

    void wakingUpComesFirst()
    {
        const SyncOccasion woken{.openedAt = opened, .wokeAt = opened + 9h};
        const auto before = runAt(opened + 10s);
        QVERIFY(next(hourly, {before}, woken) == planned(opened + 9h + 10s, SyncCause::Wake));
        const auto after = runAt(opened + 9h + 10s);
        QVERIFY(next(hourly, {after, before}, woken) == planned(*after.endedAt + 1h));
    }

    void aDayOfTheProgram()
    {
        Kept kept;
        QCOMPARE(kept.timetable->nextAt(), std::optional(opened + 10s));
        kept.pass(9s);
        QVERIFY(kept.due.empty());
        kept.pass(1s);
        QVERIFY(kept.due == std::vector({SyncCause::Start}));
        QVERIFY(!kept.timetable->nextAt()); // not while it runs
        kept.pass(3h);
        QCOMPARE(kept.due.size(), 1u);
        kept.runs();
        QCOMPARE(kept.timetable->nextAt(), std::optional(kept.clock.time + 1h));
        kept.pass(59min);
        QCOMPARE(kept.due.size(), 1u);
        kept.pass(1min);
        QVERIFY(kept.due == std::vector({SyncCause::Start, SyncCause::Schedule}));
    }

    void aLateLookMakesUpForOneOnly()
    {
        Kept kept;
        kept.pass(10s);
        kept.runs();
        for (int i = 0; i < 100; ++i)
            kept.pass(1min); // two were due by then, but the first still runs
        QVERIFY(kept.due == std::vector({SyncCause::Start, SyncCause::Schedule}));
        kept.runs();
        QCOMPARE(kept.due.size(), 2u);
        QCOMPARE(kept.timetable->nextAt(), std::optional(kept.clock.time + 1h));
    }

    void aMachineThatSleptIsNoticed()
    {
        Kept kept;
        kept.pass(10s);
        kept.runs();
        kept.sleep(8h);
        QCOMPARE(kept.due.size(), 1u); // the network has to come back
        QCOMPARE(kept.timetable->nextAt(), std::optional(kept.clock.time + 10s));
        kept.pass(10s);
        QVERIFY(kept.due == std::vector({SyncCause::Start, SyncCause::Wake}));
        kept.runs();
        QCOMPARE(kept.timetable->nextAt(), std::optional(kept.clock.time + 1h));
    }

    void whatIsShorterThanFiveMinutesIsNoSleep()
    {
        Kept kept;
        kept.pass(10s);
        kept.runs();
        const auto next = kept.timetable->nextAt();
        kept.sleep(5min);
        QCOMPARE(kept.timetable->nextAt(), next);
        kept.sleep(-5min);
        QCOMPARE(kept.timetable->nextAt(), next);
        kept.pass(50min); // awake: no jump, however long nobody looked
        QCOMPARE(kept.timetable->nextAt(), next);
    }

    void aClockThatIsSetBackDoesNotStopIt()
    {
        Kept kept;
        kept.pass(10s);
        kept.runs();
        kept.sleep(-48h);
        QCOMPARE(kept.timetable->nextAt(), std::optional(kept.clock.time + 10s));
        kept.pass(10s);
        QVERIFY(kept.due.back() == SyncCause::Wake);
    }

    void theSameSleepCountsOnce()
    {
        Kept kept;
        kept.pass(10s);
        kept.runs();
        kept.clock.time += 8h;
        kept.timetable->wake(); // the login manager was first
        kept.pass(10s);
        QCOMPARE(kept.due.size(), 2u);
        kept.runs();
        kept.pass(1min);
        QCOMPARE(kept.due.size(), 2u);
    }

    void whoeverIsNotConnectedIsLeftAlone()
    {
        Kept kept;
        kept.timetable->follow({}, false);
        QVERIFY(!kept.timetable->nextAt());
        kept.pass(2h);
        QVERIFY(kept.due.empty());
        QSignalSpy changed(kept.timetable.get(), &StravaTimetable::nextAtChanged);
        kept.timetable->follow({}, true);
        QCOMPARE(changed.size(), 1);
        kept.timetable->setSchedule({.isOn = false});
        QVERIFY(!kept.timetable->nextAt());
        kept.pass(2h);
        QVERIFY(kept.due.empty());
        kept.timetable->setSchedule(hourly);
        kept.pass(0s);
        QVERIFY(kept.due == std::vector({SyncCause::Start}));
    }

    void itsOwnTimerLooks()
    {
        MovableClock clock;
        StravaTimetable timetable(clock);
        QSignalSpy due(&timetable, &StravaTimetable::due);
        timetable.setSchedule(hourly);
        clock.time += 10s;
        timetable.follow({}, true);
        QCOMPARE(due.size(), 0); // never within the call
        QTRY_COMPARE(due.size(), 1);
    }

    void theLoginManagerTellsOfWakingUp()
    {
        const OtherBus bus;
        qputenv("DBUS_SYSTEM_BUS_ADDRESS", bus.address().toUtf8());
        SystemWake wake;
        QSignalSpy woke(&wake, &SystemWake::woke);
        QDBusConnection manager = QDBusConnection::connectToBus(bus.address(), u"manager"_s);
        QVERIFY(manager.registerService(u"org.freedesktop.login1"_s));
        const auto tell = [&manager](bool isBefore) {
            QDBusMessage message = QDBusMessage::createSignal(
                u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s);
            message << isBefore;
            return manager.send(message);
        };
        QVERIFY(tell(true));
        QVERIFY(tell(false));
        QTRY_COMPARE(woke.size(), 1);
        QDBusConnection::disconnectFromBus(u"manager"_s);
    }
};

QTEST_GUILESS_MAIN(TestStravaSchedule)
#include "tst_stravaschedule.moc"
