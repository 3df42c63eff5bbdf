#include "core/derive/rebuild.h"
#include "core/store/partstore.h"
#include "retentiontest.h"
#include "tests/support/swimfolder.h"

using namespace lengthwise;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using made::sure;

/// What goes from backups and other copies, and what a restore brings back of it.
class TestRetentionCopies : public RetentionTest
{
    Q_OBJECT

private Q_SLOTS:
    void noByteOfItStays();
    void theBackupsStayInTheirPlaces();
    void aCleanedBackupGivesTheFilesSwimBack();
    void aBusyBackupIsCleanedTheNextTime();
    void aDamagedCopyIsTold();
    void restoringDoesNotBringItBack();
    void aLostLibraryIsRestoredWithoutIt();
};

void TestRetentionCopies::noByteOfItStays()
{
    import(fitOfDay(0));
    for (int number = 0; number < 20; ++number)
        store(activityOf(number));
    const auto packed = sure(PartStore(*m_database).parts(key)).at(0).packed;
    const QByteArray piece(reinterpret_cast<const char *>(packed.data()) + 32, 48);
    const QString backup = backUp();
    sure(m_library->restore(backup));
    QVERIFY(filesHolding(marker.toUtf8()).size() >= 3);
    QVERIFY(filesHolding(piece).size() >= 3);

    const RemovalReport report = sure(removeStrava(place()));
    QCOMPARE(report.removed.swimsGone, 20);
    QCOMPARE(report.backupsCleaned, 2);
    QVERIFY(report.notCleaned.empty());
    QCOMPARE(filesHolding(marker.toUtf8()), QStringList());
    QCOMPARE(filesHolding(piece), QStringList());
    QVERIFY(sure(WorkoutStore(*m_database).search(u"Zuckerrohr"_s, 10)).empty());
    QCOMPARE(rows().size(), std::size_t{1});
}

void TestRetentionCopies::theBackupsStayInTheirPlaces()
{
    import(fitOfDay(0));
    store(activityOf(0));
    backUp();
    store(activityOf(1));
    backUp();
    const auto before = m_library->backups(m_athlete);
    QCOMPARE(sure(removeStrava(place())).backupsCleaned, 2);
    const auto after = m_library->backups(m_athlete);
    QCOMPARE(after.size(), std::size_t{2});
    for (std::size_t i = 0; i < after.size(); ++i) {
        QCOMPARE(after[i].path, before[i].path);
        QVERIFY(after[i].made == before[i].made);
        QCOMPARE(sure(inspectBackup(after[i].path)).recordings, 1);
    }
    QCOMPARE(sure(removeStrava(place())).backupsCleaned, 0);
}

void TestRetentionCopies::aCleanedBackupGivesTheFilesSwimBack()
{
    const QByteArray fit = fitOfDay(0);
    const std::string file = import(fit);
    store(copyOf(fit));
    const QString backup = backUp();
    QCOMPARE(sure(removeStrava(place())).backupsCleaned, 1);
    sure(m_library->restore(backup));
    QCOMPARE(sure(WorkoutStore(*m_database).staleCount(analysisVersion)), 1);
    QCOMPARE(sure(rebuild(*m_database, m_rows, {.onlyStale = true, .jobs = 1})).workouts, 1);
    QCOMPARE(rows().at(0).measured.key, file);
    QCOMPARE(rows().at(0).notes, QString());
}

void TestRetentionCopies::aBusyBackupIsCleanedTheNextTime()
{
    store(activityOf(0));
    const QString backup = backUp();
    {
        const auto other =
            LibraryLock::take(folder() + u"/backups/"_s + QString::fromStdString(m_athlete) + u".lock"_s, u"backup"_s);
        QVERIFY(other);
        const RemovalReport report = sure(removeStrava(place()));
        QCOMPARE(report.removed.swimsGone, 1);
        QCOMPARE(report.notCleaned.size(), std::size_t{1});
        QVERIFY(report.notCleaned.front().code == ErrorCode::LibraryBusy);
        QCOMPARE(report.notCleaned.front().file, backup);
    }
    QCOMPARE(filesHolding(marker.toUtf8()), QStringList{backup});
    QCOMPARE(sure(expireStrava(place(), StravaKeep::UntilDisconnected)).backupsCleaned, 1);
    QCOMPARE(filesHolding(marker.toUtf8()), QStringList());
}

void TestRetentionCopies::aDamagedCopyIsTold()
{
    store(activityOf(0));
    const QString damaged = folder() + u'/' + QString::fromStdString(m_athlete) + u"-damaged-20240927T160000123Z.db"_s;
    write(damaged, QByteArray(20'000, 'x'));
    const RemovalReport report = sure(removeStrava(place()));
    QCOMPARE(report.notCleaned.size(), std::size_t{1});
    QCOMPARE(report.notCleaned.front().file, damaged);
}

void TestRetentionCopies::restoringDoesNotBringItBack()
{
    const std::string file = import(fitOfDay(0));
    store(activityOf(0));
    const QString putAway = m_folder->filePath(u"put away.db"_s);
    QVERIFY(QFile::copy(backUp(), putAway));
    sure(removeStrava(place()));
    sure(m_library->restore(putAway));
    QVERIFY(isHere(file));
    QVERIFY(!isHere(key));
    QCOMPARE(filesHolding(marker.toUtf8()), QStringList());
    QVERIFY(reasonFor(key) == RemovalReason::Disconnected);
}

/// Its cleaned backups remember.
void TestRetentionCopies::aLostLibraryIsRestoredWithoutIt()
{
    const std::string file = import(fitOfDay(0));
    store(activityOf(0));
    const QString putAway = m_folder->filePath(u"put away.db"_s);
    QVERIFY(QFile::copy(backUp(), putAway));
    sure(removeStrava(place()));
    m_database.reset();
    write(m_library->athletePath(m_athlete), QByteArray(20'000, 'x'));
    sure(m_library->restore(putAway));
    m_database.emplace(sure(m_library->openAthlete(m_athlete, Database::Access::Write)));
    QVERIFY(isHere(file));
    QVERIFY(!isHere(key));
}

QTEST_GUILESS_MAIN(TestRetentionCopies)
#include "tst_retentioncopies.moc"
