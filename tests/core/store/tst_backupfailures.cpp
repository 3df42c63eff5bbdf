#include "athletefiles.h"

#include "core/store/backup.h"
#include "core/store/databasefile.h"
#include "core/store/librarylock.h"
#include "core/store/restore.h"
#include "core/store/rollingbackups.h"
#include "tests/support/childprocess.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

#include <sqlite3.h>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#endif
#ifdef Q_OS_LINUX
#include <sched.h>
#include <sys/mount.h>
#endif

using namespace lengthwise;
using namespace lengthwise::athletefiles;

namespace {

const QString name = QString::fromStdString(anna);
constexpr Instant now{std::chrono::milliseconds(1'727'452'800'000)}; // 2024-09-27 16:00:00 UTC
constexpr int recordings = 12;                                       // 3 MB

/// What a child tells of a result: 0 for none, else the code behind 100.
template<class T>
int exitCode(const Result<T> &result)
{
    return result ? 0 : 100 + int(result.error().code);
}

int exitCode(ErrorCode code)
{
    return 100 + int(code);
}

} // namespace

class TestBackupFailures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyStatement();
    void folderThatIsNotThere();
    void folderThatCannotBeWritten();
    void noRoomForTheBackup();
    void noRoomInTheLibrary();
    void noRoomOnTheDisk();
    void killedAtAnyStep();
    void oneAtATime();
    void lockEndsWithItsProcess();
    void lockOfAProcessWhoseNumberIsUsedAgain();

private:
    QString in(const char *file) const { return in(QString::fromLatin1(file)); }
    QString in(const QString &file) const { return m_folder->filePath(file); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestBackupFailures::init()
{
    m_folder = std::make_unique<QTemporaryDir>(folderTemplate());
}

void TestBackupFailures::everyStatement()
{
    static_cast<void>(make(in("a.db"), anna, "x", recordings));
    bool isDone = false;
    for (int statement = 1; !isDone; ++statement) {
        int asked = 0;
        bool isArmed = false;
        const auto fault = [&](std::string_view) { return isArmed && ++asked == statement ? SQLITE_IOERR : SQLITE_OK; };
        auto database = Database::open(in("a.db"), Database::Access::Write, fault);
        isArmed = true;
        const auto done = backUpRolling(*database, in("backups"), name, now);
        isArmed = false;
        isDone = done.has_value();
        QCOMPARE(backupsIn(in("backups"), name).size(), isDone ? 1U : 0U);
        QVERIFY(QDir(in("backups")).entryList({QStringLiteral("*.partial*")}).isEmpty());
        QVERIFY(addRecording(*database, "after" + std::to_string(statement)));
        QVERIFY(statement < 50);
    }
}

void TestBackupFailures::folderThatIsNotThere()
{
    Database database = make(in("a.db"), anna, "x", 1);
    const auto done = backUp(database, in("nowhere/b.db"));
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::FileUnwritable);
    QCOMPARE(done.error().file, in("nowhere/b.db"));
    QVERIFY(!done.error().detail.isEmpty());
}

#ifdef Q_OS_UNIX

void TestBackupFailures::folderThatCannotBeWritten()
{
    static_cast<void>(make(in("a.db"), anna, "x", 1));
    for (const char *folder : {"open", "closed"})
        QDir(m_folder->path()).mkdir(QLatin1StringView(folder));
    chmod(m_folder->path().toLocal8Bit().constData(), 0777);
    chmod(in("a.db").toLocal8Bit().constData(), 0666);
    chmod(in("closed").toLocal8Bit().constData(), 0555);
    const ChildEnd byHand = inChild([this] {
        becomeNobody();
        auto database = Database::open(in("a.db"), Database::Access::Write);
        return exitCode(backUp(*database, in("closed/b.db")));
    });
    QCOMPARE(byHand.code, exitCode(ErrorCode::FileUnwritable));
    const ChildEnd rolling = inChild([this] {
        becomeNobody();
        auto database = Database::open(in("a.db"), Database::Access::Write);
        return exitCode(backUpRolling(*database, in("closed/backups"), name, now));
    });
    QCOMPARE(rolling.code, exitCode(ErrorCode::LibraryReadOnly));
    QVERIFY(QDir(in("closed")).isEmpty());
    QCOMPARE(keysIn(in("a.db")), keysOf("x", 1));
}

void TestBackupFailures::noRoomForTheBackup()
{
    static_cast<void>(make(in("a.db"), anna, "x", recordings));
    // What remains of the limit when it strikes: nothing, some steps, nearly all.
    for (const rlim_t most : {4'000, 1'000'000, 3'000'000}) {
        const ChildEnd end = inChild([this, most] {
            auto database = Database::open(in("a.db"), Database::Access::Read);
            signal(SIGXFSZ, SIG_IGN);
            const rlimit limit{most, most};
            setrlimit(RLIMIT_FSIZE, &limit);
            return exitCode(backUp(*database, in("b.db")));
        });
        QCOMPARE(end.code, exitCode(ErrorCode::LibraryFull));
        QVERIFY(!hasDatabaseFiles(in("b.db")));
        QVERIFY(!hasDatabaseFiles(in("b.db.partial")));
    }
    QCOMPARE(keysIn(in("a.db")), keysOf("x", recordings));
}

void TestBackupFailures::noRoomInTheLibrary()
{
    Database other = make(in("other.db"), anna, "new", recordings);
    QVERIFY(backUp(other, in("b.db")));
    static_cast<void>(make(in("a.db"), anna, "old", 2));
    // Enough for the copy beside the library and for what is kept, not for the log of the change.
    const ChildEnd end = inChild([this] {
        auto database = Database::open(in("a.db"), Database::Access::Write);
        signal(SIGXFSZ, SIG_IGN);
        const auto limited = [](int, int) {
            const rlimit limit{2'500'000, 2'500'000};
            return setrlimit(RLIMIT_FSIZE, &limit) == 0;
        };
        return exitCode(restoreInto(*database, in("b.db"), in("kept.db"), limited));
    });
    QCOMPARE(end.code, exitCode(ErrorCode::LibraryFull));
    auto database = Database::open(in("a.db"), Database::Access::Write);
    QCOMPARE(keys(*database), keysOf("old", 2));
    QCOMPARE(integrityFault(*database), QString());
    // With room again, it works.
    QVERIFY(restoreInto(*database, in("b.db"), in("kept2.db")));
    QCOMPARE(keys(*database), keysOf("new", recordings));
}

void TestBackupFailures::killedAtAnyStep()
{
    static_cast<void>(make(in("a.db"), anna, "x", recordings));
    bool isDone = false;
    for (int step = 1; !isDone; ++step) {
        const ChildEnd end = inChild([&] {
            auto database = Database::open(in("a.db"), Database::Access::Read);
            int asked = 0;
            const auto die = [&](int, int) { return ++asked < step || raise(SIGKILL) != 0; };
            return backUpRolling(*database, in("backups"), name, now, die) ? 0 : 1;
        });
        isDone = end.code == 0;
        QVERIFY(isDone || end.killed);
        QCOMPARE(backupsIn(in("backups"), name).size(), isDone ? 1U : 0U);
        QCOMPARE(QDir(in("backups")).entryList({QStringLiteral("*.partial")}).size(), isDone ? 0 : 1);
        QVERIFY(step < 20);
    }
    QVERIFY(inspectBackup(backupsIn(in("backups"), name).front().path));
}

void TestBackupFailures::lockEndsWithItsProcess()
{
    const ChildEnd end = inChild([this] {
        const auto lock = LibraryLock::take(in("lock"), QStringLiteral("sync"));
        return lock ? raise(SIGKILL) : 1;
    });
    QVERIFY(end.killed);
    QVERIFY(QFile::exists(in("lock")));
    const auto lock = LibraryLock::take(in("lock"), QStringLiteral("sync"));
    QVERIFY(lock);
    // Held here, it cannot be had there.
    const ChildEnd other = inChild([this] { return exitCode(LibraryLock::take(in("lock"), QStringLiteral("sync"))); });
    QCOMPARE(other.code, exitCode(ErrorCode::LibraryBusy));
}

void TestBackupFailures::lockOfAProcessWhoseNumberIsUsedAgain()
{
    // A dead process's lock that names a living one: this.
    const QString dead = in("lock");
    QFile file(dead);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray::number(QCoreApplication::applicationPid()) + "\ntst_backupfailures\n"
        + QSysInfo::machineHostName().toUtf8() + '\n');
    file.close();
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-60), QFileDevice::FileModificationTime));
    file.close();
    QVERIFY(LibraryLock::take(dead, QStringLiteral("sync")));
}

#else
void TestBackupFailures::folderThatCannotBeWritten()
{
    QSKIP("needs fork");
}
void TestBackupFailures::noRoomForTheBackup()
{
    QSKIP("needs fork");
}
void TestBackupFailures::noRoomInTheLibrary()
{
    QSKIP("needs fork");
}
void TestBackupFailures::killedAtAnyStep()
{
    QSKIP("needs fork");
}
void TestBackupFailures::lockEndsWithItsProcess()
{
    QSKIP("needs fork");
}
void TestBackupFailures::lockOfAProcessWhoseNumberIsUsedAgain()
{
    QSKIP("needs fork");
}
#endif

void TestBackupFailures::noRoomOnTheDisk()
{
#ifdef Q_OS_LINUX
    static_cast<void>(make(in("a.db"), anna, "x", recordings));
    QDir(m_folder->path()).mkdir(QStringLiteral("small"));
    constexpr int notMounted = 99;
    const ChildEnd end = inChild([this] {
        const QByteArray mountPoint = in("small").toLocal8Bit();
        if (unshare(CLONE_NEWNS) != 0 || mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0
            || mount("tmpfs", mountPoint.constData(), "tmpfs", 0, "size=2m") != 0)
            return notMounted;
        auto database = Database::open(in("a.db"), Database::Access::Read);
        const auto done = backUp(*database, in("small/b.db"));
        return QDir(in("small")).isEmpty() ? exitCode(done) : 1;
    });
    if (end.code == notMounted)
        QSKIP("no small disk can be mounted here");
    QCOMPARE(end.code, exitCode(ErrorCode::LibraryFull));
    QCOMPARE(keysIn(in("a.db")), keysOf("x", recordings));
#else
    QSKIP("needs a disk to mount");
#endif
}

void TestBackupFailures::oneAtATime()
{
    Database database = make(in("a.db"), anna, "x", recordings);
    auto other = Database::open(in("a.db"), Database::Access::Read);
    std::optional<ErrorCode> meanwhile;
    const auto tryToo = [&](int, int) {
        const auto second = backUpRolling(*other, in("backups"), name, now);
        meanwhile = second ? std::nullopt : std::optional(second.error().code);
        return true;
    };
    QVERIFY(backUpRolling(database, in("backups"), name, now, tryToo));
    QCOMPARE(meanwhile, ErrorCode::LibraryBusy);
    QCOMPARE(backupsIn(in("backups"), name).size(), 1U);
}

QTEST_GUILESS_MAIN(TestBackupFailures)
#include "tst_backupfailures.moc"
