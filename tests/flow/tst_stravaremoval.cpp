#include "core/derive/workoutrows.h"
#include "core/ingest/stravaintake.h"
#include "core/store/athletesettings.h"
#include "core/store/backup.h"
#include "core/store/library.h"
#include "tests/flow/schemacheck.h"
#include "tests/flow/stravacli.h"
#include "tests/support/fakeactivity.h"
#include "tests/support/keyring.h"
#include "tests/support/swimfolder.h"

#include <QDirIterator>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QtTest>

#include <csignal>
#include <random>

using namespace lengthwise;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const QByteArray marker = "Zuckerrohr und Quellwasser";
const QStringList deleteWords{u"disconnect"_s, u"--delete"_s, u"--yes"_s, u"--json"_s};

std::string text(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact).toStdString();
}

} // namespace

/// `lengthwise-cli strava disconnect --delete`, and how long Strava's data stays.
class TestStravaRemoval : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QVERIFY(keyring::unlock());
        m_cli = std::make_unique<StravaCli>();
    }
    void cleanup() { m_cli.reset(); }
    void cleanupTestCase() { QCOMPARE(m_schemas.offences(), QByteArray()); }

    void whoCannotBeAskedMustSayYes();
    void stravasDataGoesAndFilesStay();
    void itIsToldInWords();
    void whereStravaIsAwayItGoesAllTheSame();
    void behindALockedKeyringItGoesAndTheSignInStays();
    void afterwardsItGoes();
    void whileAnotherProcessSyncsNothingHappens();
    void ctrlCLeavesEverything();
    void keepIsTheAthletesSetting();
    void deleteBelongsToDisconnect();
    void aKillAtAnyMomentIsMadeGoodTheNextTime();

private:
    /// Two of Strava's swims and one of a file, and a backup of them.
    void fill();
    int swims()
    {
        return m_cli->box().cli(u"library"_s, {u"list"_s, u"--json"_s}).document()[u"workouts"_s].toArray().size();
    }
    QString uuid() const { return QFileInfo(athleteFile(m_cli->libraryFolder())).completeBaseName(); }
    QStringList filesHoldingTheMarker() const;
    QJsonObject checked(const Ran &ran)
    {
        m_schemas.add(ran.output, u"strava-disconnect"_s);
        return ran.document();
    }
    bool isConnected() { return m_cli->run({u"status"_s, u"--json"_s}).document()[u"connected"_s].toBool(); }

    std::unique_ptr<StravaCli> m_cli;
    SchemaCheck m_schemas; ///< of all documents, looked at in the end
};

void TestStravaRemoval::fill()
{
    const QStringList files = writeSwims(m_cli->box().path(u"swims"_s), 1, 1); // without its CSV
    QCOMPARE(files.size(), 1);
    QCOMPARE(m_cli->box().cli(u"library"_s, QStringList{u"import"_s} + files).exitCode, 0);
    {
        const SystemClock clock;
        auto library = Library::open(m_cli->libraryFolder(), Database::Access::Write, clock, "machine");
        QVERIFY(library);
        auto database = library->openAthlete(uuid().toStdString(), Database::Access::Write);
        QVERIFY(database);
        WorkoutRows rows;
        StravaIntake intake(*database, rows, clock, "machine");
        auto transaction = Transaction::begin(*database);
        QVERIFY(transaction);
        for (int day = 0; day < 2; ++day) {
            const Instant start = std::chrono::sys_days(std::chrono::year(2026) / 3 / 1) + std::chrono::days(day) + 6h;
            FakeActivity activity = fakePoolSwim(7 + day, start, 2, 4);
            activity.description = QString::fromLatin1(marker);
            const auto stored = intake.store(*transaction,
                {{activity.id, StravaPart::Summary, text(summaryBody(activity, {}))},
                    {activity.id, StravaPart::Detail, text(detailBody(activity, {}))}});
            QVERIFY(stored && stored->added == 1);
        }
        QVERIFY(transaction->commit());
    }
    QCOMPARE(m_cli->box().cli(u"library"_s, {u"backup"_s}).exitCode, 0);
    QCOMPARE(swims(), 3);
}

QStringList TestStravaRemoval::filesHoldingTheMarker() const
{
    QStringList holding;
    QDirIterator files(m_cli->libraryFolder(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly) || file.readAll().contains(marker))
            holding << file.fileName();
    }
    return holding;
}

void TestStravaRemoval::whoCannotBeAskedMustSayYes()
{
    QCOMPARE(m_cli->connectFirst().ran.exitCode, 0);
    fill();
    const Ran ran = m_cli->run({u"disconnect"_s, u"--delete"_s});
    QCOMPARE(ran.exitCode, 2);
    QVERIFY2(ran.complaint.contains("--yes"), ran.told().c_str());
    QVERIFY(isConnected());
    QCOMPARE(swims(), 3);
}

void TestStravaRemoval::stravasDataGoesAndFilesStay()
{
    QCOMPARE(m_cli->connectFirst().ran.exitCode, 0);
    fill();
    const auto before = filesHoldingTheMarker().size();
    QVERIFY(before >= 2); // the library and at least one backup
    const Ran ran = m_cli->run(deleteWords);
    QVERIFY2(ran.exitCode == 0, ran.told().c_str());
    const QJsonObject document = checked(ran);
    QCOMPARE(document[u"connected"_s], QJsonValue(false));
    QVERIFY(document[u"not_revoked"_s].isNull() && document[u"not_removed"_s].isNull());
    QVERIFY(document[u"not_disconnected"_s].isNull());
    const QJsonValue deleted = document[u"deleted"_s];
    QCOMPARE(deleted[u"activities"_s].toInt(), 2);
    QCOMPARE(deleted[u"swims"_s].toInt(), 2);
    QCOMPARE(deleted[u"swims_kept"_s].toInt(), 0);
    QCOMPARE(deleted[u"backups_cleaned"_s].toInt(), 1);
    QCOMPARE(deleted[u"backups_not_cleaned"_s].toArray().size(), 0);
    QCOMPARE(filesHoldingTheMarker(), QStringList());
    QCOMPARE(swims(), 1);
    QVERIFY(!isConnected());
    QVERIFY(keyring::items(m_cli->signInKey()).empty());
    QCOMPARE(m_cli->box().cli(u"library"_s, {u"check"_s}).exitCode, 0);
}

void TestStravaRemoval::itIsToldInWords()
{
    QCOMPARE(m_cli->connectFirst().ran.exitCode, 0);
    fill();
    const Ran ran = m_cli->run({u"disconnect"_s, u"--delete"_s, u"--yes"_s});
    QVERIFY2(ran.exitCode == 0, ran.told().c_str());
    QVERIFY2(ran.output.startsWith("Disconnected from Strava. Its data was deleted.\n"), ran.told().c_str());
    for (const char *line : {"Activities deleted", "Swims gone", "Swims that stay", "Backups cleaned"})
        QVERIFY2(ran.output.contains(line), ran.told().c_str());
}

void TestStravaRemoval::whereStravaIsAwayItGoesAllTheSame()
{
    QCOMPARE(m_cli->connectFirst().ran.exitCode, 0);
    fill();
    m_cli->takeStravaAway();
    const Ran ran = m_cli->run(deleteWords);
    QCOMPARE(ran.exitCode, 1);
    const QJsonObject document = checked(ran);
    QCOMPARE(document[u"not_revoked"_s][u"code"_s].toString(), u"network_down"_s);
    QCOMPARE(document[u"deleted"_s][u"swims"_s].toInt(), 2);
    QCOMPARE(filesHoldingTheMarker(), QStringList());
}

void TestStravaRemoval::behindALockedKeyringItGoesAndTheSignInStays()
{
    QCOMPARE(m_cli->connectFirst().ran.exitCode, 0);
    fill();
    QVERIFY(keyring::lock());
    const Ran ran = m_cli->run(deleteWords);
    QVERIFY(keyring::unlock());
    QCOMPARE(ran.exitCode, 1);
    const QJsonObject document = checked(ran);
    QCOMPARE(document[u"connected"_s], QJsonValue(true));
    QCOMPARE(document[u"not_disconnected"_s][u"code"_s].toString(), u"keychain_locked"_s);
    QCOMPARE(document[u"deleted"_s][u"swims"_s].toInt(), 2);
    QVERIFY(isConnected());
    QCOMPARE(filesHoldingTheMarker(), QStringList());
}

void TestStravaRemoval::afterwardsItGoes()
{
    QCOMPARE(m_cli->connectFirst().ran.exitCode, 0);
    fill();
    const Ran first = m_cli->run({u"disconnect"_s, u"--json"_s});
    QCOMPARE(first.exitCode, 0);
    QVERIFY(checked(first)[u"deleted"_s].isNull());
    QCOMPARE(swims(), 3); // all swims stay
    const Ran ran = m_cli->run(deleteWords);
    QVERIFY2(ran.exitCode == 0, ran.told().c_str());
    QCOMPARE(checked(ran)[u"deleted"_s][u"swims"_s].toInt(), 2);
    QCOMPARE(swims(), 1);
}

void TestStravaRemoval::whileAnotherProcessSyncsNothingHappens()
{
    QCOMPARE(m_cli->connectFirst().ran.exitCode, 0);
    fill();
    {
        const auto held = LibraryLock::take(m_cli->libraryFolder() + u'/' + uuid() + u".lock"_s, u"sync"_s);
        QVERIFY(held);
        const Ran ran = m_cli->run(deleteWords);
        QCOMPARE(ran.exitCode, 1);
        QCOMPARE(ran.errorCode(), u"library_busy"_s);
    }
    QVERIFY(isConnected());
    QCOMPARE(swims(), 3);
}

void TestStravaRemoval::ctrlCLeavesEverything()
{
    QCOMPARE(m_cli->connectFirst().ran.exitCode, 0);
    fill();
    m_cli->strava().fail(u"/oauth/revoke"_s, {.kind = FakeFault::Kind::Stall});
    const auto process = m_cli->start(deleteWords);
    QTRY_COMPARE_WITH_TIMEOUT(m_cli->strava().stalled(), 1, 30'000);
    ::kill(pid_t(process->processId()), SIGINT);
    const Ran ran = Sandbox::ended(*process);
    QVERIFY2(ran.exitCode == 1, ran.told().c_str());
    QCOMPARE(ran.errorCode(), u"cancelled"_s);
    QVERIFY(isConnected());
    QCOMPARE(swims(), 3);
}

void TestStravaRemoval::keepIsTheAthletesSetting()
{
    QCOMPARE(m_cli->connectFirst({u"--keep"_s, u"connected"_s}).ran.exitCode, 0);
    const auto settings = [this] {
        auto database = Database::open(athleteFile(m_cli->libraryFolder()), Database::Access::Read);
        return readSettings(*database).value();
    };
    const auto told = [this] { return m_cli->run({u"status"_s, u"--json"_s}).document()[u"keep"_s].toString(); };
    QVERIFY(settings().stravaKeep == StravaKeep::UntilDisconnected);
    QCOMPARE(told(), u"connected"_s);
    // What the swimmer sets elsewhere holds, whatever was said when connecting.
    QCOMPARE(m_cli->box().cli(u"library"_s, {u"undo"_s}).exitCode, 0);
    QVERIFY(!settings().stravaKeep);
    QCOMPARE(m_cli->connect({u"--keep=7d"_s}).ran.exitCode, 0);
    QCOMPARE(told(), u"7d"_s);
    QVERIFY(settings().stravaKeep == StravaKeep::SevenDays);
}

void TestStravaRemoval::deleteBelongsToDisconnect()
{
    const Ran ran = m_cli->run({u"status"_s, u"--delete"_s});
    QCOMPARE(ran.exitCode, 2);
    QVERIFY2(ran.complaint.contains("--delete"), ran.told().c_str());
}

void TestStravaRemoval::aKillAtAnyMomentIsMadeGoodTheNextTime()
{
    QCOMPARE(m_cli->connectFirst().ran.exitCode, 0);
    fill();
    QCOMPARE(m_cli->run({u"disconnect"_s}).exitCode, 0);
    const QStringList words = QStringList{u"strava"_s} + deleteWords;
    Sandbox &box = m_cli->box();
    box.copyLibrary(u"library"_s, u"whole"_s);
    const int calls = box.callsOfCli(u"library"_s, words);
    QVERIFY(calls > 10);
    std::mt19937 random(attackSeed());
    for (int i = 0; i < attackCount(20); ++i) {
        const Kill kill{.atCall = 1 + int(random() % std::uint32_t(calls)), .isTorn = random() % 2 == 0};
        const QByteArray moment = "at call " + QByteArray::number(kill.atCall) + (kill.isTorn ? ", torn" : "");
        box.copyLibrary(u"whole"_s, u"library"_s);
        box.cli(u"library"_s, words, kill);
        QVERIFY2(box.cliOnceFree(u"library"_s, {u"check"_s}).exitCode == 0, moment);
        const Ran again = box.cliOnceFree(u"library"_s, words);
        QVERIFY2(again.exitCode == 0, again.told().c_str());
        QVERIFY2(filesHoldingTheMarker().isEmpty(), moment);
        QVERIFY2(swims() == 1, moment);
        const QDir backups(m_cli->libraryFolder() + u"/backups"_s);
        for (const QString &backup : backups.entryList({u"*.db"_s}))
            QVERIFY2(inspectBackup(backups.filePath(backup)), moment);
    }
}

QTEST_GUILESS_MAIN(TestStravaRemoval)
#include "tst_stravaremoval.moc"
