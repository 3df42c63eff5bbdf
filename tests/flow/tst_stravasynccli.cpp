#include "tests/flow/schemacheck.h"
#include "tests/flow/stravacli.h"
#include "tests/support/keyring.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QProcess>
#include <QTest>

#include <csignal>

using namespace lengthwise;
using namespace Qt::StringLiterals;

namespace {

constexpr int swimsOfTwoWeeks = 10; // as fakeHistory says; besides two rides and two trail runs
constexpr qint64 soon = 10'000;     // ms; what is cancelled would last longer

FakeFault stall()
{
    return {.kind = FakeFault::Kind::Stall};
}

} // namespace

/// `strava sync` as a swimmer types it.
class TestStravaSyncCli : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QVERIFY(keyring::unlock());
        m_cli = std::make_unique<StravaCli>();
        m_cli->strava().setActivities(fakeHistory(14, SystemClock().now() - std::chrono::hours(24)));
    }
    void cleanup() { m_cli.reset(); }
    void cleanupTestCase() { QCOMPARE(m_schemas.offences(), QByteArray()); }

    void whatCameIsTold();
    void theDocumentTellsAllOfIt();
    void theLatestAreEnough();
    void aSpentBudgetIsNoFailure();
    void whoWaitsIsStoppedByCtrlC();
    void ctrlCKeepsWhatCame();
    void anotherProcessIsWaitedForByNobody();
    void whoeverIsNotConnectedIsTold();
    void aRefusedSignInEndsIt();
    void theStatusTellsTheLastOne();
    void whatIsNotUnderstood_data();
    void whatIsNotUnderstood();

private:
    QJsonObject document(const Ran &ran, const QString &schema = u"strava-sync"_s);
    QJsonObject synced(const QStringList &words = {});
    bool connects() { return m_cli->connectFirst().ran.exitCode == 0; }
    std::size_t swimsHere();
    Ran interrupted(QProcess &process);

    std::unique_ptr<StravaCli> m_cli;
    SchemaCheck m_schemas; ///< of all documents, looked at in the end
};

QJsonObject TestStravaSyncCli::document(const Ran &ran, const QString &schema)
{
    m_schemas.add(ran.output, schema);
    return ran.document();
}

QJsonObject TestStravaSyncCli::synced(const QStringList &words)
{
    const Ran ran = m_cli->run(QStringList{u"sync"_s, u"--json"_s} + words);
    if (ran.exitCode != 0)
        QTest::qFail(ran.told().c_str(), __FILE__, __LINE__);
    return document(ran);
}

std::size_t TestStravaSyncCli::swimsHere()
{
    const Ran list = m_cli->box().cli(u"library"_s, {u"list"_s, u"--json"_s});
    return std::size_t(list.document()[u"workouts"_s].toArray().size());
}

Ran TestStravaSyncCli::interrupted(QProcess &process)
{
    ::kill(pid_t(process.processId()), SIGINT);
    QElapsedTimer timer;
    timer.start();
    Ran ran = Sandbox::ended(process);
    if (timer.elapsed() > soon)
        QTest::qFail("it did not end soon", __FILE__, __LINE__);
    return ran;
}

void TestStravaSyncCli::whatCameIsTold()
{
    QVERIFY(connects());
    const Ran ran = m_cli->run({u"sync"_s});
    QVERIFY2(ran.exitCode == 0, ran.told().c_str());
    QVERIFY2(ran.output.startsWith("Synced with Strava.\n"), ran.told().c_str());
    QCOMPARE(ran.complaint, QByteArray()); // no progress where nobody sees it
    for (const char *line : {"Swims at Strava  10\n", "New              10\n", "Changed          0\n",
             "No swims         2 Ride, 2 TrailRun\n"})
        QVERIFY2(ran.output.contains(line), ran.told().c_str());
    QVERIFY2(!ran.output.contains("Still to fetch"), ran.told().c_str());
    QCOMPARE(swimsHere(), std::size_t(swimsOfTwoWeeks));
}

void TestStravaSyncCli::theDocumentTellsAllOfIt()
{
    QVERIFY(connects());
    const QJsonObject first = synced();
    QCOMPARE(first[u"seen"_s].toInt(), swimsOfTwoWeeks);
    QCOMPARE(first[u"new"_s].toInt(), swimsOfTwoWeeks);
    for (const auto &name : {u"changed"_s, u"deleted"_s, u"skipped"_s, u"left"_s})
        QVERIFY2(first[name].toInt(-1) == 0, qPrintable(name));
    QCOMPARE(first[u"other_types"_s], QJsonValue(QJsonObject{{u"Ride"_s, 2}, {u"TrailRun"_s, 2}}));
    QVERIFY(first[u"resumes_at"_s].isNull() && first[u"error"_s].isNull());
    QCOMPARE(first[u"calls"_s].toInt(), m_cli->strava().requests(u"/api/v3"_s));

    auto activities = m_cli->strava().activities();
    activities[0].name = u"Renamed"_s; // fakeHistory: the newest is a pool swim
    QCOMPARE(activities[0].sportType, u"Swim"_s);
    m_cli->strava().putActivity(activities[0]);
    m_cli->strava().clearLog();
    const QJsonObject second = synced();
    QCOMPARE(second[u"new"_s].toInt(-1), 0);
    QCOMPARE(second[u"changed"_s].toInt(), 1);
    QCOMPARE(second[u"calls"_s].toInt(), m_cli->strava().requests(u"/api/v3"_s));
    QCOMPARE(swimsHere(), std::size_t(swimsOfTwoWeeks));
}

void TestStravaSyncCli::theLatestAreEnough()
{
    QVERIFY(connects());
    const auto latest = m_cli->strava().activities();
    const auto swims = std::count_if(latest.begin(), latest.begin() + 3,
        [](const FakeActivity &activity) { return activity.sportType == u"Swim"_s; });
    QCOMPARE(synced({u"--latest"_s, u"3"_s})[u"new"_s].toInt(), int(swims));
    QCOMPARE(swimsHere(), std::size_t(swims));
    synced({u"--all"_s});
    QCOMPARE(swimsHere(), std::size_t(swimsOfTwoWeeks));
}

void TestStravaSyncCli::aSpentBudgetIsNoFailure()
{
    m_cli->strava().change([](FakeStravaSettings &settings) { settings.limits.read.quarter = 5; });
    QVERIFY(connects());
    const QDateTime before = QDateTime::currentDateTimeUtc();
    const QJsonObject first = synced();
    QCOMPARE(first[u"calls"_s].toInt(), 5);
    QVERIFY(first[u"left"_s].toInt() > 0);
    QVERIFY(first[u"error"_s].isNull());
    const QDateTime resumes = QDateTime::fromString(first[u"resumes_at"_s].toString(), Qt::ISODateWithMs);
    QVERIFY(resumes.isValid() && resumes > before);
    QVERIFY(before.secsTo(resumes) <= 15 * 60 + 60);
    QCOMPARE(resumes.time().minute() % 15, 0);
    QCOMPARE(m_cli->strava().overruns().read.quarter, 0);
    const Ran ran = m_cli->run({u"sync"_s});
    QVERIFY2(ran.exitCode == 0, ran.told().c_str());
    QVERIFY2(ran.output.contains("goes on from "), ran.told().c_str());
    QVERIFY2(ran.output.contains("Still to fetch"), ran.told().c_str());
    QCOMPARE(m_cli->strava().requests(u"/api/v3"_s), 5);
}

void TestStravaSyncCli::whoWaitsIsStoppedByCtrlC()
{
    m_cli->strava().change([](FakeStravaSettings &settings) { settings.limits.read.quarter = 5; });
    QVERIFY(connects());
    const auto process = m_cli->start({u"sync"_s, u"--wait"_s, u"--json"_s});
    QTRY_COMPARE_WITH_TIMEOUT(m_cli->strava().requests(u"/api/v3"_s), 5, 60'000);
    QVERIFY(!process->waitForFinished(500)); // it waits
    const Ran ran = interrupted(*process);
    QCOMPARE(ran.exitCode, 1);
    const QJsonObject told = document(ran);
    QCOMPARE(told[u"error"_s][u"code"_s].toString(), u"cancelled"_s);
    QVERIFY(told[u"left"_s].toInt() > 0);
}

void TestStravaSyncCli::ctrlCKeepsWhatCame()
{
    QVERIFY(connects());
    m_cli->strava().fail(u"/api/v3/activities/"_s, stall());
    const auto process = m_cli->start({u"sync"_s});
    QTRY_COMPARE_WITH_TIMEOUT(m_cli->strava().stalled(), 1, 60'000);
    const Ran ran = interrupted(*process);
    QCOMPARE(ran.exitCode, 1);
    QVERIFY2(ran.output.startsWith("The sync was stopped; what came is kept.\n"), ran.told().c_str());
    QCOMPARE(swimsHere(), std::size_t(swimsOfTwoWeeks));
    m_cli->strava().clearLog();
    QCOMPARE(synced()[u"left"_s].toInt(-1), 0);
    QCOMPARE(m_cli->strava().requests(u"/api/v3/activities/"_s), 2 * swimsOfTwoWeeks);
}

void TestStravaSyncCli::anotherProcessIsWaitedForByNobody()
{
    QVERIFY(connects());
    m_cli->strava().fail(u"/api/v3/activities/"_s, stall());
    const auto process = m_cli->start({u"sync"_s});
    QTRY_COMPARE_WITH_TIMEOUT(m_cli->strava().stalled(), 1, 60'000);
    const Ran ran = m_cli->run({u"sync"_s, u"--json"_s});
    QCOMPARE(ran.exitCode, 1);
    document(ran, u"error"_s);
    QCOMPARE(ran.errorCode(), u"library_busy"_s);
    m_cli->strava().releaseStalled();
    QCOMPARE(Sandbox::ended(*process).exitCode, 0);
}

void TestStravaSyncCli::whoeverIsNotConnectedIsTold()
{
    const Ran without = m_cli->run({u"sync"_s, u"--json"_s});
    QCOMPARE(without.exitCode, 1);
    document(without, u"error"_s);
    QCOMPARE(without.errorCode(), u"not_connected"_s);
    QVERIFY(!QFile::exists(m_cli->libraryFolder()));
    QVERIFY(connects());
    QCOMPARE(m_cli->run({u"disconnect"_s}).exitCode, 0);
    QCOMPARE(m_cli->run({u"sync"_s, u"--json"_s}).errorCode(), u"not_connected"_s);
}

void TestStravaSyncCli::aRefusedSignInEndsIt()
{
    QVERIFY(connects());
    m_cli->strava().revokeSignIns();
    const Ran ran = m_cli->run({u"sync"_s, u"--json"_s});
    QCOMPARE(ran.exitCode, 1);
    const QJsonObject told = document(ran);
    QCOMPARE(told[u"error"_s][u"code"_s].toString(), u"sign_in_expired"_s);
    QVERIFY(ran.complaint.contains(told[u"error"_s][u"message"_s].toString().toUtf8()));
}

void TestStravaSyncCli::theStatusTellsTheLastOne()
{
    QVERIFY(connects());
    const auto status = [this] { return document(m_cli->run({u"status"_s, u"--json"_s}), u"strava-status"_s); };
    QVERIFY(status()[u"last_sync"_s].isNull());
    QCOMPARE(status()[u"coverage"_s][u"swims"_s].toInt(-1), 0);
    const QDateTime before = QDateTime::currentDateTimeUtc();
    synced();
    const QJsonObject after = status();
    const QDateTime last = QDateTime::fromString(after[u"last_sync"_s].toString(), Qt::ISODateWithMs);
    QVERIFY(last >= before && last <= QDateTime::currentDateTimeUtc());
    const QJsonObject coverage = after[u"coverage"_s].toObject();
    QCOMPARE(coverage[u"swims"_s].toInt(), swimsOfTwoWeeks);
    QCOMPARE(coverage[u"without_streams"_s].toInt(-1), 0);
    QCOMPARE(coverage[u"history_read"_s], QJsonValue(true));
    const Ran page = m_cli->run({u"status"_s});
    QVERIFY2(page.output.contains("10 swims from Strava, 10 of them with lengths"), page.told().c_str());
    QVERIFY2(page.output.contains("Last sync"), page.told().c_str());
}

void TestStravaSyncCli::whatIsNotUnderstood_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QByteArray>("told");
    QTest::newRow("both") << QStringList{u"--all"_s, u"--latest=3"_s}
                          << QByteArray("--all and --latest do not go together");
    QTest::newRow("none") << QStringList{u"--latest=0"_s} << QByteArray("--latest takes a number from 1 on");
    QTest::newRow("no number") << QStringList{u"--latest=few"_s} << QByteArray("--latest takes a number from 1 on");
}

void TestStravaSyncCli::whatIsNotUnderstood()
{
    QFETCH(QStringList, words);
    QFETCH(QByteArray, told);
    const Ran ran = m_cli->run(QStringList{u"sync"_s} + words);
    QCOMPARE(ran.exitCode, 2);
    QVERIFY2(ran.complaint.contains(told), ran.told().c_str());
}

QTEST_GUILESS_MAIN(TestStravaSyncCli)
#include "tst_stravasynccli.moc"
