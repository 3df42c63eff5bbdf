#include "athletefiles.h"

#include "core/store/backup.h"
#include "core/store/databasefile.h"
#include "core/store/rollingbackups.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

using namespace lengthwise;
using namespace lengthwise::athletefiles;

namespace {

// 2024-09-27 16:00:00 UTC (GNU date: date -u -d 2024-09-27T16:00 +%s)
constexpr Instant now{std::chrono::milliseconds(1'727'452'800'000)};
const QString name = QString::fromStdString(anna);

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

} // namespace

class TestBackup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void holdsWhatWasThere();
    void standsAlone();
    void copiesTheMomentItBegan();
    void refusesAFileThatIsThere();
    void leavesNothingWhenCancelled();
    void saysThatTheLibraryIsDamaged();
    void inspectsOnlyBackups_data();
    void inspectsOnlyBackups();
    void inspectsDamage();
    void marksMoments();
    void keepsThreeRolling();
    void makesNoneWhenNothingChanged();
    void takesUnfinishedOnesAway();
    void readsOnlyItsOwnNames();

private:
    QString in(const char *file) const { return in(QString::fromLatin1(file)); }
    QString in(const QString &file) const { return m_folder->filePath(file); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestBackup::init()
{
    m_folder = std::make_unique<QTemporaryDir>(folderTemplate());
}

void TestBackup::holdsWhatWasThere()
{
    Database database = make(in("a.db"), anna, "x", 3);
    QVERIFY(backUp(database, in("b.db")));
    QCOMPARE(keysIn(in("b.db")), keysOf("x", 3));
    const auto content = inspectBackup(in("b.db"));
    QVERIFY(content);
    QCOMPARE(content->athlete, anna);
    QCOMPARE(content->recordings, 3);
    QCOMPARE(content->schema, athleteSchema().version());
    // And what was copied is still open and whole.
    QVERIFY(addRecording(database, "later"));
    QCOMPARE(keys(database).size(), 4U);
}

void TestBackup::standsAlone()
{
    Database database = make(in("a.db"), anna, "x", 2);
    QDir(m_folder->path()).mkdir(QStringLiteral("out"));
    QVERIFY(backUp(database, in("out/b.db")));
    QCOMPARE(QDir(in("out")).entryList(QDir::Files), QStringList(QStringLiteral("b.db")));
    QFile file(in("out/b.db"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    // Bytes 18 and 19 of an SQLite file: 1 for a rollback journal, 2 for WAL (sqlite.org/fileformat2.html).
    QCOMPARE(file.read(20).mid(18), QByteArray("\1\1", 2));
#ifdef Q_OS_UNIX
    QCOMPARE(QFile::permissions(file.fileName())
            & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
        QFile::Permissions());
#endif
    QVERIFY(inspectBackup(in("out/b.db")));
    QCOMPARE(QDir(in("out")).entryList(QDir::Files), QStringList(QStringLiteral("b.db")));
}

void TestBackup::copiesTheMomentItBegan()
{
    Database database = make(in("a.db"), anna, "x", 30);
    auto writer = Database::open(in("a.db"), Database::Access::Write);
    QVERIFY(writer);
    int asked = 0;
    const auto writeMore = [&](int done, int total) {
        ++asked;
        return asked < 50 && done < total && addRecording(*writer, "during" + std::to_string(asked));
    };
    // A copy that began anew with each change would never end.
    QVERIFY(backUp(database, in("b.db"), writeMore));
    QVERIFY(asked >= 3);
    QCOMPARE(keysIn(in("b.db")), keysOf("x", 30));
    QCOMPARE(keys(database).size(), std::size_t(30 + asked));
}

void TestBackup::refusesAFileThatIsThere()
{
    Database database = make(in("a.db"), anna, "x", 1);
    write(in("b.db"), "mine");
    const auto done = backUp(database, in("b.db"));
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::FileExists);
    QCOMPARE(done.error().file, in("b.db"));
    QCOMPARE(QFileInfo(in("b.db")).size(), 4);
}

void TestBackup::leavesNothingWhenCancelled()
{
    Database database = make(in("a.db"), anna, "x", 30);
    QDir(m_folder->path()).mkdir(QStringLiteral("out"));
    const auto done = backUp(database, in("out/b.db"), [](int, int) { return false; });
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::Cancelled);
    QVERIFY(QDir(in("out")).isEmpty());
    QVERIFY(addRecording(database, "later"));
}

void TestBackup::saysThatTheLibraryIsDamaged()
{
    std::int64_t page = 0;
    {
        Database whole = make(in("a.db"), anna, "x", 10);
        page = *whole.number("SELECT rootpage FROM sqlite_schema WHERE name = 'recording'");
    }
    scribble(in("a.db"), (page - 1) * 8192, 8192);
    auto database = Database::open(in("a.db"), Database::Access::Write);
    QVERIFY(database);
    const auto done = backUp(*database, in("b.db"));
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::LibraryDamaged);
    QCOMPARE(done.error().file, in("a.db"));
    QVERIFY(!done.error().detail.isEmpty());
    QVERIFY(!hasDatabaseFiles(in("b.db")));
    QVERIFY(!hasDatabaseFiles(in("b.db.partial")));
}

void TestBackup::inspectsOnlyBackups_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("of another program") << "PRAGMA application_id = 7" << ErrorCode::LibraryForeign;
    QTest::newRow("index of a library") << "PRAGMA application_id = 0x4c574c31" << ErrorCode::LibraryForeign;
    QTest::newRow("newer") << "PRAGMA user_version = 4711" << ErrorCode::LibraryNewer;
    QTest::newRow("without athlete") << "DELETE FROM meta WHERE name = 'athlete'" << ErrorCode::BackupDamaged;
    QTest::newRow("athlete who is a path") << "UPDATE meta SET value = '../../../../../../../../../../tmp/x'"
                                              " WHERE name = 'athlete'"
                                           << ErrorCode::BackupDamaged;
    QTest::newRow("athlete who is a number")
        << "UPDATE meta SET value = 5 WHERE name = 'athlete'" << ErrorCode::BackupDamaged;
    QTest::newRow("without recordings") << "DROP TABLE recording" << ErrorCode::BackupDamaged;
}

void TestBackup::inspectsOnlyBackups()
{
    QFETCH(QString, sql);
    QFETCH(ErrorCode, code);
    {
        Database database = make(in("a.db"), anna, "x", 1);
        QVERIFY(database.script("PRAGMA foreign_keys = OFF;" + sql.toStdString()));
    }
    const auto content = inspectBackup(in("a.db"));
    QVERIFY(!content);
    QCOMPARE(content.error().code, code);
    QCOMPARE(content.error().file, in("a.db"));
    if (code == ErrorCode::LibraryNewer)
        QCOMPARE(content.error().count, 4711);
}

void TestBackup::inspectsDamage()
{
    Database database = make(in("a.db"), anna, "x", 10);
    QVERIFY(backUp(database, in("whole.db")));
    const auto codeOf = [](const QString &file) {
        const auto content = inspectBackup(file);
        return content ? std::optional<ErrorCode>() : content.error().code;
    };
    QCOMPARE(codeOf(in("none.db")), ErrorCode::FileNotFound);
    write(in("text.db"), "Dear diary, today I swam four kilometres and my goggles leaked.\n");
    QCOMPARE(codeOf(in("text.db")), ErrorCode::BackupDamaged);
    write(in("empty.db"), "");
    QCOMPARE(codeOf(in("empty.db")), ErrorCode::BackupDamaged);

    const qint64 size = QFileInfo(in("whole.db")).size();
    for (const qint64 length : {qint64(100), qint64(8192), size / 2, size - 8192}) {
        QFile::remove(in("cut.db"));
        QVERIFY(QFile::copy(in("whole.db"), in("cut.db")));
        QVERIFY(QFile::resize(in("cut.db"), length));
        QCOMPARE(codeOf(in("cut.db")), ErrorCode::BackupDamaged);
    }
    for (const qint64 at : {qint64(0), qint64(100), qint64(8192) * 3}) {
        QFile::remove(in("flipped.db"));
        QVERIFY(QFile::copy(in("whole.db"), in("flipped.db")));
        scribble(in("flipped.db"), at, 64);
        QCOMPARE(codeOf(in("flipped.db")), ErrorCode::BackupDamaged);
    }
    QCOMPARE(codeOf(in("whole.db")), std::optional<ErrorCode>());
}

void TestBackup::marksMoments()
{
    QCOMPARE(timeMark(now + Duration(123)), QStringLiteral("20240927T160000123Z"));
    QCOMPARE(momentOf(u"20240927T160000123Z"), now + Duration(123));
    QCOMPARE(momentOf(u"20240927T160000Z"), std::nullopt);
    QCOMPARE(momentOf(u"20241327T160000123Z"), std::nullopt);
}

void TestBackup::keepsThreeRolling()
{
    Database database = make(in("a.db"), anna, "x", 1);
    QVERIFY(backUpBeforeMigration(database, in("backups"), name, now - Duration(1), 2));
    for (int day = 1; day <= 5; ++day) {
        QVERIFY(addRecording(database, "day" + std::to_string(day)));
        const auto made = backUpRolling(database, in("backups"), name, now + std::chrono::hours(24 * day));
        QVERIFY(made && *made);
        QCOMPARE((*made)->revision, 1 + day);
        QCOMPARE((*made)->made, now + std::chrono::hours(24 * day));
    }
    const auto found = backupsIn(in("backups"), name);
    QCOMPARE(found.size(), 4U);
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(found[i].made, now + std::chrono::hours(24 * (5 - i)));
        QCOMPARE(found[i].revision, 6 - i);
        QVERIFY(!found[i].beforeMigration);
    }
    QVERIFY(found[3].beforeMigration);
    QCOMPARE(keysIn(found[0].path).size(), 6U);
    QCOMPARE(keysIn(found[3].path), keysOf("x", 1));
}

void TestBackup::makesNoneWhenNothingChanged()
{
    Database database = make(in("a.db"), anna, "x", 2);
    QVERIFY(*backUpRolling(database, in("backups"), name, now));
    const auto again = backUpRolling(database, in("backups"), name, now + std::chrono::hours(1));
    QVERIFY(again);
    QVERIFY(!*again);
    QVERIFY(addRecording(database, "later"));
    // The clock stood still: a name that is taken is not a reason to fail.
    const auto later = backUpRolling(database, in("backups"), name, now);
    QVERIFY(later && *later);
    QCOMPARE(backupsIn(in("backups"), name).size(), 2U);
}

void TestBackup::takesUnfinishedOnesAway()
{
    Database database = make(in("a.db"), anna, "x", 1);
    QDir(m_folder->path()).mkdir(QStringLiteral("backups"));
    const QString killed = QStringLiteral("backups/") + name + QStringLiteral("-20240926T160000000Z.db.partial");
    write(in(killed), "half");
    write(in(killed + QStringLiteral("-journal")), "half");
    const QString others =
        QStringLiteral("backups/") + QString::fromStdString(berta) + QStringLiteral("-20240926T160000000Z.db.partial");
    write(in(others), "half");
    QVERIFY(backUpRolling(database, in("backups"), name, now));
    QVERIFY(!hasDatabaseFiles(in(killed)));
    QVERIFY(QFile::exists(in(others)));
}

void TestBackup::readsOnlyItsOwnNames()
{
    Database database = make(in("a.db"), anna, "x", 1);
    QVERIFY(backUpRolling(database, in("backups"), name, now));
    for (const char *other : {"-20240927.db", "-20240927T160000123Z.db.partial", "-20240927T160000123Z-copy.db",
             "-20249927T160000123Z.db", ".db"})
        write(in(QStringLiteral("backups/") + name + QLatin1StringView(other)), "not ours");
    QCOMPARE(backupsIn(in("backups"), name).size(), 1U);
    QCOMPARE(backupsIn(in("backups"), QString::fromStdString(berta)).size(), 0U);
    QCOMPARE(backupsIn(in("nowhere"), name).size(), 0U);
}

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
