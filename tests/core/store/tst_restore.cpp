#include "athletefiles.h"

#include "core/store/backup.h"
#include "core/store/databasefile.h"
#include "core/store/restore.h"
#include "tests/support/childprocess.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

#include <sqlite3.h>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace lengthwise;
using namespace lengthwise::athletefiles;

namespace {

// More than 2 x 256 pages of 8 kB, so that there is a middle to die in.
constexpr int oldRecordings = 9;
constexpr int newRecordings = 18;

AthleteMeta metaOf(Database &database)
{
    return athleteMeta(database).value_or(AthleteMeta());
}

} // namespace

class TestRestore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void replacesTheContent();
    void keepsWhatItReplaces();
    void isACommitForOthers();
    void goesOnFromRevisionAndClock_data();
    void goesOnFromRevisionAndClock();
    void takesOtherPageSizes();
    void takesALargerLibraryBack();
    void leavesTheBackupAlone();
    void refusesWhatIsNoBackup();
    void cancelled();
    void busy();
    void killedAtAnyStep();
    void killedAtAnyStatement();
    void failingAtAnyStatement();
    void replacesAFileThatIsGone();
    void replacesADamagedFile();
    void keepsALogApart();

private:
    QString in(const char *file) const { return in(QString::fromLatin1(file)); }
    QString in(const QString &file) const { return m_folder->filePath(file); }
    void prepare();

    QTemporaryDir m_made{folderTemplate()};
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestRestore::init()
{
    m_folder = std::make_unique<QTemporaryDir>(folderTemplate());
}

void TestRestore::initTestCase()
{
    static_cast<void>(make(m_made.filePath(QStringLiteral("a.db")), anna, "old", oldRecordings));
    Database other = make(m_made.filePath(QStringLiteral("other.db")), anna, "new", newRecordings);
    QVERIFY(backUp(other, m_made.filePath(QStringLiteral("b.db"))));
}

/// a.db with the old recordings, b.db a backup with the new ones.
void TestRestore::prepare()
{
    m_folder = std::make_unique<QTemporaryDir>(folderTemplate());
    for (const char *file : {"a.db", "b.db"})
        QVERIFY(QFile::copy(m_made.filePath(QLatin1StringView(file)), in(file)));
}

void TestRestore::replacesTheContent()
{
    prepare();
    auto database = Database::open(in("a.db"), Database::Access::Write);
    QVERIFY(restoreInto(*database, in("b.db"), in("kept.db")));
    QCOMPARE(keys(*database), keysOf("new", newRecordings));
    QCOMPARE(integrityFault(*database), QString());
    // Still in WAL mode, still writable, nothing left beside it.
    QVERIFY(addRecording(*database, "after"));
    QVERIFY(QFile::exists(in("a.db-wal")));
    QVERIFY(!hasDatabaseFiles(in("a.db.restoring")));
    QVERIFY(!hasDatabaseFiles(in("a.db.restoring.partial")));
    QCOMPARE(keysIn(in("a.db")).size(), std::size_t(newRecordings + 1));
}

void TestRestore::keepsWhatItReplaces()
{
    prepare();
    auto database = Database::open(in("a.db"), Database::Access::Write);
    QVERIFY(restoreInto(*database, in("b.db"), in("kept.db")));
    QCOMPARE(keysIn(in("kept.db")), keysOf("old", oldRecordings));
    // And it is a backup itself.
    QVERIFY(restoreInto(*database, in("kept.db"), in("kept2.db")));
    QCOMPARE(keys(*database), keysOf("old", oldRecordings));
}

void TestRestore::isACommitForOthers()
{
    prepare();
    auto reader = Database::open(in("a.db"), Database::Access::Read);
    QCOMPARE(keys(*reader), keysOf("old", oldRecordings));
    const auto before = reader->dataVersion();
    auto database = Database::open(in("a.db"), Database::Access::Write);
    const auto readMeanwhile = [&reader](int, int) { return keys(*reader) == keysOf("old", oldRecordings); };
    QVERIFY(restoreInto(*database, in("b.db"), in("kept.db"), readMeanwhile));
    QCOMPARE(keys(*reader), keysOf("new", newRecordings));
    QVERIFY(reader->dataVersion() != before);
    // A writer that was open all the time goes on too.
    auto writer = Database::open(in("a.db"), Database::Access::Write);
    QVERIFY(restoreInto(*database, in("kept.db"), in("kept2.db")));
    QVERIFY(addRecording(*writer, "after"));
    QCOMPARE(keys(*reader).size(), std::size_t(oldRecordings + 1));
}

void TestRestore::goesOnFromRevisionAndClock_data()
{
    QTest::addColumn<qint64>("present");
    QTest::addColumn<qint64>("restored");
    QTest::addColumn<qint64>("after");
    QTest::newRow("older") << qint64(9) << qint64(4) << qint64(10);
    QTest::newRow("same") << qint64(4) << qint64(4) << qint64(5);
    QTest::newRow("newer") << qint64(4) << qint64(9) << qint64(10);
}

void TestRestore::goesOnFromRevisionAndClock()
{
    QFETCH(qint64, present);
    QFETCH(qint64, restored);
    QFETCH(qint64, after);
    const auto makeWith = [this](const char *file, qint64 revision) {
        Database database = make(in(file), anna, "x", 1);
        auto transaction = Transaction::begin(database);
        const AthleteMeta meta{.athlete = anna, .revision = revision, .clockMs = 1000, .clockCounter = revision};
        if (!setAthleteMeta(*transaction, meta) || !transaction->commit())
            qFatal("meta");
        return database;
    };
    Database other = makeWith("other.db", restored);
    QVERIFY(backUp(other, in("b.db")));
    Database database = makeWith("a.db", present);
    QVERIFY(restoreInto(database, in("b.db"), in("kept.db")));
    QCOMPARE(metaOf(database).athlete, anna);
    QCOMPARE(metaOf(database).revision, after);
    QCOMPARE(metaOf(database).clockMs, 1000);
    QCOMPARE(metaOf(database).clockCounter, std::max(present, restored));
}

void TestRestore::takesOtherPageSizes()
{
    prepare();
    {
        auto backup = Database::open(in("b.db"), Database::Access::Write);
        QVERIFY(backup->script("PRAGMA journal_mode = DELETE; PRAGMA page_size = 4096; VACUUM"));
        QCOMPARE(backup->number("PRAGMA page_size"), 4096);
    }
    auto database = Database::open(in("a.db"), Database::Access::Write);
    QVERIFY(restoreInto(*database, in("b.db"), in("kept.db")));
    QCOMPARE(keys(*database), keysOf("new", newRecordings));
    QCOMPARE(database->number("PRAGMA page_size"), 8192);
}

void TestRestore::takesALargerLibraryBack()
{
    Database small = make(in("small.db"), anna, "x", 2);
    QVERIFY(backUp(small, in("b.db")));
    Database database = make(in("a.db"), anna, "old", oldRecordings);
    QVERIFY(restoreInto(database, in("b.db"), in("kept.db")));
    QCOMPARE(keys(database), keysOf("x", 2));
    QCOMPARE(integrityFault(database), QString());
    QCOMPARE(database.number("PRAGMA page_count"), small.number("PRAGMA page_count"));
}

void TestRestore::leavesTheBackupAlone()
{
    prepare();
    QDir(m_folder->path()).mkdir(QStringLiteral("stick"));
    QVERIFY(QFile::rename(in("b.db"), in("stick/b.db")));
    const auto read = [this] {
        QFile file(in("stick/b.db"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray before = read();
    const auto restore = [this] {
        auto database = Database::open(in("a.db"), Database::Access::Write);
        return database && restoreInto(*database, in("stick/b.db"), in("kept.db"));
    };
#ifdef Q_OS_UNIX
    // From a folder that cannot be written, by one who is not root.
    QVERIFY(QFile::setPermissions(in("stick/b.db"), QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther));
    QVERIFY(chmod(in("stick").toLocal8Bit().constData(), 0555) == 0);
    QVERIFY(chmod(m_folder->path().toLocal8Bit().constData(), 0777) == 0);
    for (const QString &file : QDir(m_folder->path()).entryList({QStringLiteral("a.db*")}))
        QVERIFY(chmod(in(file).toLocal8Bit().constData(), 0666) == 0);
    const ChildEnd end = inChild([&] {
        becomeNobody();
        return restore() ? 0 : 1;
    });
    QCOMPARE(end.code, 0);
    QVERIFY(chmod(in("stick").toLocal8Bit().constData(), 0755) == 0);
#else
    QVERIFY(restore());
#endif
    QCOMPARE(keysIn(in("a.db")), keysOf("new", newRecordings));
    QCOMPARE(read(), before);
    QCOMPARE(QDir(in("stick")).entryList(QDir::Files), QStringList(QStringLiteral("b.db")));
}

void TestRestore::refusesWhatIsNoBackup()
{
    prepare();
    QVERIFY(QFile::resize(in("b.db"), 100'000));
    auto database = Database::open(in("a.db"), Database::Access::Write);
    const auto done = restoreInto(*database, in("b.db"), in("kept.db"));
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::BackupDamaged);
    QCOMPARE(done.error().file, in("b.db"));
    QCOMPARE(keys(*database), keysOf("old", oldRecordings));
    QVERIFY(!hasDatabaseFiles(in("kept.db")));
}

void TestRestore::cancelled()
{
    prepare();
    auto database = Database::open(in("a.db"), Database::Access::Write);
    int asked = 0;
    const auto done = restoreInto(*database, in("b.db"), in("kept.db"), [&asked](int, int) { return ++asked < 2; });
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::Cancelled);
    QCOMPARE(asked, 2);
    QCOMPARE(keys(*database), keysOf("old", oldRecordings));
    QVERIFY(addRecording(*database, "after"));
    QVERIFY(!hasDatabaseFiles(in("a.db.restoring")));
}

void TestRestore::busy()
{
    prepare();
    auto other = Database::open(in("a.db"), Database::Access::Write);
    auto writing = Transaction::begin(*other);
    QVERIFY(writing);
    auto database = Database::open(in("a.db"), Database::Access::Write);
    sqlite3_busy_timeout(database->handle(), 0);
    const auto done = restoreInto(*database, in("b.db"), in("kept.db"));
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::LibraryBusy);
    QCOMPARE(keys(*database), keysOf("old", oldRecordings));
}

#ifdef Q_OS_UNIX

void TestRestore::killedAtAnyStep()
{
    bool isDone = false;
    int deaths = 0;
    for (int step = 1; !isDone; ++step) {
        prepare();
        const ChildEnd end = inChild([&] {
            auto database = Database::open(in("a.db"), Database::Access::Write);
            int asked = 0;
            const auto die = [&](int, int) { return ++asked < step || raise(SIGKILL) != 0; };
            return restoreInto(*database, in("b.db"), in("kept.db"), die) ? 0 : 1;
        });
        isDone = end.code == 0;
        QVERIFY(isDone || end.killed);
        deaths += end.killed;
        QCOMPARE(keysIn(in("a.db")), isDone ? keysOf("new", newRecordings) : keysOf("old", oldRecordings));
        // The next one is not held up by what was left.
        auto database = Database::open(in("a.db"), Database::Access::Write);
        QCOMPARE(integrityFault(*database), QString());
        QVERIFY(restoreInto(*database, in("b.db"), in("kept2.db")));
        QCOMPARE(keys(*database), keysOf("new", newRecordings));
    }
    QVERIFY2(deaths >= 2, qPrintable(QString::number(deaths)));
}

void TestRestore::killedAtAnyStatement()
{
    bool isDone = false;
    int deaths = 0;
    for (int statement = 1; !isDone; ++statement) {
        prepare();
        const ChildEnd end = inChild([&] {
            int asked = 0;
            bool isArmed = false;
            const auto die = [&](std::string_view) { return isArmed && ++asked == statement ? raise(SIGKILL) : 0; };
            auto database = Database::open(in("a.db"), Database::Access::Write, die);
            isArmed = true;
            return restoreInto(*database, in("b.db"), in("kept.db")) ? 0 : 1;
        });
        isDone = end.code == 0;
        QVERIFY(isDone || end.killed);
        deaths += end.killed;
        QCOMPARE(keysIn(in("a.db")), isDone ? keysOf("new", newRecordings) : keysOf("old", oldRecordings));
    }
    QVERIFY2(deaths >= 3, qPrintable(QString::number(deaths)));
}

#else
void TestRestore::killedAtAnyStep()
{
    QSKIP("needs fork");
}
void TestRestore::killedAtAnyStatement()
{
    QSKIP("needs fork");
}
#endif

void TestRestore::failingAtAnyStatement()
{
    prepare();
    bool isDone = false;
    for (int statement = 1; !isDone; ++statement) {
        int asked = 0;
        bool isArmed = false;
        const auto fault = [&](std::string_view) { return isArmed && ++asked == statement ? SQLITE_IOERR : SQLITE_OK; };
        auto database = Database::open(in("a.db"), Database::Access::Write, fault);
        isArmed = true;
        const auto done = restoreInto(*database, in("b.db"), in("kept.db"));
        isArmed = false;
        isDone = done.has_value();
        if (!isDone)
            QCOMPARE(done.error().code, ErrorCode::LibraryFailed);
        QCOMPARE(keys(*database), isDone ? keysOf("new", newRecordings) : keysOf("old", oldRecordings));
        QVERIFY(!hasDatabaseFiles(in("a.db.restoring")));
        QFile::remove(in("kept.db"));
        QVERIFY(statement < 50);
    }
}

void TestRestore::replacesAFileThatIsGone()
{
    prepare();
    removeDatabase(in("a.db"));
    QVERIFY(replaceDatabase(in("a.db"), in("b.db"), in("kept.db"), {.revision = 90}));
    auto database = Database::open(in("a.db"), Database::Access::Write);
    QCOMPARE(keys(*database), keysOf("new", newRecordings));
    QCOMPARE(metaOf(*database).revision, 91);
    QVERIFY(!hasDatabaseFiles(in("kept.db")));
}

void TestRestore::replacesADamagedFile()
{
    prepare();
    scribble(in("a.db"), 0, 100);
    QFile file(in("a.db"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray damaged = file.readAll();
    QVERIFY(replaceDatabase(in("a.db"), in("b.db"), in("kept.db"), {}));
    QCOMPARE(keysIn(in("a.db")), keysOf("new", newRecordings));
    QFile kept(in("kept.db"));
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QVERIFY(kept.readAll() == damaged);
}

void TestRestore::keepsALogApart()
{
    // A log that is left behind belongs to the file that is gone: SQLite would play it into the next one.
    prepare();
    {
        auto database = Database::open(in("a.db"), Database::Access::Write);
        QVERIFY(addRecording(*database, "logged"));
        QVERIFY(QFile::copy(in("a.db-wal"), in("log")));
    }
    QVERIFY(QFile::remove(in("a.db")));
    QVERIFY(QFile::rename(in("log"), in("a.db-wal")));
    QVERIFY(replaceDatabase(in("a.db"), in("b.db"), in("kept.db"), {}));
    QVERIFY(QFile::exists(in("kept.db-wal")));
    auto database = Database::open(in("a.db"), Database::Access::Write);
    QCOMPARE(keys(*database), keysOf("new", newRecordings));
    QCOMPARE(integrityFault(*database), QString());
}

QTEST_GUILESS_MAIN(TestRestore)
#include "tst_restore.moc"
