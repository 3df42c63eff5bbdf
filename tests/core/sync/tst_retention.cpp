#include "core/store/syncstore.h"
#include "retentiontest.h"

using namespace lengthwise;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using made::sure;

/// What goes from the library, and when.
class TestRetention : public RetentionTest
{
    Q_OBJECT

private Q_SLOTS:
    void sevenDaysAreSevenDays();
    void theOldestAnswerCounts();
    void aStampAheadOfTheClock();
    void untilDisconnectedIsForEver();
    void theSwimmersSettingIsWhatHolds();
    void aSwimThatHasAFileStays();
    void disconnectingTakesAllOfStravasAndNothingElse();
    void goneAtStravaIsGoneHere();
    void deletedSwimsGoInTime();
    void withoutASettingTheyStay();
    void whatIsWantedBackStays();
    void aSwimBesideAnotherWaitsForIt();
    void stravasLateCopyGoesWithTheFile();
    void whatFailsGoesOnTheNextTime();
    void settingsHoldWithoutAConnection();
};

void TestRetention::sevenDaysAreSevenDays()
{
    store(activityOf(0));
    m_clock.time += std::chrono::days(7);
    QVERIFY(sure(expireStrava(place(), StravaKeep::SevenDays)) == RemovalReport());
    m_clock.time += 1s; // the clock of the stamps may be a little ahead
    const RemovalReport report = sure(expireStrava(place(), StravaKeep::SevenDays));
    QVERIFY(report.removed == (Removed{.keys = {key}, .swimsGone = 1, .swimsKept = 0}));
    QCOMPARE(rows().size(), std::size_t{0});
    QVERIFY(reasonFor(key) == RemovalReason::Expired);
}

void TestRetention::theOldestAnswerCounts()
{
    store(activityOf(0));
    m_clock.time += std::chrono::days(6);
    storeStreams(activityOf(0));
    store(activityOf(1));
    m_clock.time += std::chrono::days(1) + 1s;
    QVERIFY(sure(expireStrava(place(), StravaKeep::SevenDays)).removed.keys == std::vector{key});
    QVERIFY(isHere(stravaKey(id + 1)));
}

/// As from a machine whose clock is a year ahead: it counts from when the swim came.
void TestRetention::aStampAheadOfTheClock()
{
    store(activityOf(0));
    const Instant added = m_clock.time;
    m_clock.time += std::chrono::days(365);
    store(activityOf(0));
    QVERIFY(*sure(PartStore(*m_database).oldestFetch(key, m_clock.time)) > added + std::chrono::days(364));
    m_clock.time = added + std::chrono::days(7);
    QVERIFY(sure(expireStrava(place(), StravaKeep::SevenDays)) == RemovalReport());
    m_clock.time += 1s;
    QVERIFY(sure(expireStrava(place(), StravaKeep::SevenDays)).removed.keys == std::vector{key});
}

void TestRetention::untilDisconnectedIsForEver()
{
    store(activityOf(0));
    m_clock.time += std::chrono::days(3650);
    QVERIFY(sure(expireStrava(place(), StravaKeep::UntilDisconnected)) == RemovalReport());
    QCOMPARE(rows().size(), std::size_t{1});
}

void TestRetention::theSwimmersSettingIsWhatHolds()
{
    const StravaConnection connection{.keep = StravaKeep::SevenDays};
    QVERIFY(sure(keepOf(*m_database, connection)) == StravaKeep::SevenDays);
    set({.stravaKeep = StravaKeep::UntilDisconnected});
    QVERIFY(sure(keepOf(*m_database, connection)) == StravaKeep::UntilDisconnected);
}

void TestRetention::aSwimThatHasAFileStays()
{
    const QByteArray fit = fitOfDay(0);
    const std::string file = import(fit);
    store(copyOf(fit));
    QCOMPARE(rows().size(), std::size_t{1});
    QCOMPARE(rows().front().notes, marker);
    m_clock.time += std::chrono::days(8);
    const RemovalReport report = sure(expireStrava(place(), StravaKeep::SevenDays));
    QVERIFY(report.removed == (Removed{.keys = {key}, .swimsGone = 0, .swimsKept = 1}));
    QCOMPARE(rows().size(), std::size_t{1});
    QCOMPARE(rows().front().measured.key, file);
    QCOMPARE(rows().front().notes, QString());
    QVERIFY(rows().front().sources == std::vector{RecordingKind::Fit});
}

void TestRetention::disconnectingTakesAllOfStravasAndNothingElse()
{
    const std::string file = import(fitOfDay(0));
    for (int number = 0; number < 3; ++number)
        store(activityOf(number));
    made::committed(*m_database, [&](Transaction &transaction) {
        return SyncStore(*m_database).setState(transaction, stravaPeer, "page", "7").map([] { return true; });
    });
    const RemovalReport report = sure(removeStrava(place()));
    QCOMPARE(report.removed.keys.size(), std::size_t{3});
    QCOMPARE(report.removed.swimsGone, 3);
    QCOMPARE(rows().size(), std::size_t{1});
    QVERIFY(isHere(file));
    QVERIFY(reasonFor(key) == RemovalReason::Disconnected);
    QVERIFY(!sure(SyncStore(*m_database).state(stravaPeer, "page")));
}

/// Neither what it said in plain words nor what was packed, in the library, its log, its backups and what a restore
/// kept.
void TestRetention::goneAtStravaIsGoneHere()
{
    store(activityOf(0));
    store(activityOf(1));
    const RemovalReport report = sure(removeGone(place(), {key, "strava:5"}));
    QVERIFY(report.removed.keys == std::vector{key});
    QVERIFY(reasonFor(key) == RemovalReason::GoneAtStrava);
    QVERIFY(reasonFor("strava:5") == RemovalReason::GoneAtStrava);
    QCOMPARE(rows().size(), std::size_t{1});
}

void TestRetention::deletedSwimsGoInTime()
{
    const std::string first = import(fitOfDay(0));
    const std::string second = import(fitOfDay(1));
    set({.purgeAfterDays = 30});
    setDeleted(first, true);
    m_clock.time += std::chrono::days(30);
    QVERIFY(sure(purgeDeleted(place())) == RemovalReport());
    setDeleted(second, true);
    m_clock.time += 1s;
    const RemovalReport report = sure(purgeDeleted(place()));
    QVERIFY(report.removed == (Removed{.keys = {first}, .swimsGone = 1, .swimsKept = 0}));
    QVERIFY(reasonFor(first) == RemovalReason::Purged);
    QVERIFY(isHere(second));
}

void TestRetention::withoutASettingTheyStay()
{
    setDeleted(import(fitOfDay(0)), true);
    m_clock.time += std::chrono::days(5000);
    QVERIFY(sure(purgeDeleted(place())) == RemovalReport());
}

void TestRetention::whatIsWantedBackStays()
{
    const std::string file = import(fitOfDay(0));
    set({.purgeAfterDays = 1});
    setDeleted(file, true);
    m_clock.time += std::chrono::days(2);
    setDeleted(file, false);
    QVERIFY(sure(purgeDeleted(place())) == RemovalReport());
    setDeleted(file, true); // counts from now
    QVERIFY(sure(purgeDeleted(place())) == RemovalReport());
    QVERIFY(isHere(file));
}

void TestRetention::aSwimBesideAnotherWaitsForIt()
{
    const Instant start = std::chrono::sys_days(std::chrono::year(2026) / 2 / 1) + 8h;
    const NewRecording two = made::recording("two swims", {start, start + 5h});
    made::committed(
        *m_database, [&](Transaction &transaction) { return RecordingStore(*m_database).add(transaction, two); });
    set({.purgeAfterDays = 1});
    setDeleted(two.recording.key, true, 0);
    m_clock.time += std::chrono::days(2);
    QVERIFY(sure(purgeDeleted(place())) == RemovalReport());
    setDeleted(two.recording.key, true, 1);
    m_clock.time += std::chrono::days(2);
    QVERIFY(sure(purgeDeleted(place())).removed.keys == std::vector{two.recording.key});
}

void TestRetention::stravasLateCopyGoesWithTheFile()
{
    const QByteArray fit = fitOfDay(0);
    const std::string file = import(fit);
    set({.purgeAfterDays = 1});
    setDeleted(file, true);
    store(copyOf(fit));
    QVERIFY(rows().at(0).deleted);
    m_clock.time += std::chrono::days(2);
    const RemovalReport report = sure(purgeDeleted(place()));
    QCOMPARE(report.removed.swimsGone, 1);
    QCOMPARE(report.removed.swimsKept, 0);
    QVERIFY(isIn(report.removed.keys, file) && isIn(report.removed.keys, key));
    QVERIFY(reasonFor(key) == RemovalReason::Purged);
}

void TestRetention::whatFailsGoesOnTheNextTime()
{
    constexpr int many = 30;
    for (int number = 0; number < many; ++number)
        store(activityOf(number));
    int commits = 0;
    m_fault = [&commits](std::string_view sql) { return sql == "COMMIT" && ++commits == 3 ? 13 : 0; }; // full
    const auto failed = removeStrava(place());
    QVERIFY(!failed && failed.error().code == ErrorCode::LibraryFull);
    m_fault = {};
    const auto left = rows().size();
    QVERIFY(left > 0 && left < many); // the first commit is that of the sync's state
    QCOMPARE(sure(removeStrava(place())).removed.swimsGone, int(left));
    QCOMPARE(rows().size(), std::size_t{0});
}

void TestRetention::settingsHoldWithoutAConnection()
{
    const std::string file = import(fitOfDay(300));
    setDeleted(file, true);
    store(activityOf(0));
    m_clock.time += std::chrono::days(8);
    sure(removeOverdue(place()));
    QVERIFY(isHere(key) && isHere(file)); // nothing was set
    set({.stravaKeep = StravaKeep::UntilDisconnected, .purgeAfterDays = 30});
    sure(removeOverdue(place()));
    QVERIFY(isHere(key) && isHere(file));
    set({.stravaKeep = StravaKeep::SevenDays, .purgeAfterDays = 7});
    const Overdue overdue = sure(removeOverdue(place()));
    QVERIFY(!isHere(key) && !isHere(file));
    QVERIFY(overdue.expired.removed.keys == std::vector{key} && overdue.purged.removed.keys == std::vector{file});
}

QTEST_GUILESS_MAIN(TestRetention)
#include "tst_retention.moc"
