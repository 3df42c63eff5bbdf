#include "athletefiles.h"

#include "core/store/library.h"
#include "tests/support/childprocess.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#endif

using namespace lengthwise;
using namespace lengthwise::athletefiles;

class TestLibraryRights : public QObject
{
    Q_OBJECT

#ifdef Q_OS_UNIX
private Q_SLOTS:
    void init();
    void belongsToItsOwnerAlone();
    void readsAFolderThatCannotBeWritten();
    void saysWhatIsNotThere();
    void cannotBeMadeInAClosedFolder();
    void noRoomForAnAthlete();
    void madeByTwoAtOnce();

private:
    QString in(const char *file) const
    {
        return m_folder->filePath(QString::fromLatin1(file));
    }
    Result<Library> open(Database::Access access) const
    {
        return Library::open(in("library"), access, m_clock, "machine");
    }
    int rightsOf(const QString &path) const
    {
        struct stat status = {};
        return stat(path.toLocal8Bit().constData(), &status) == 0 ? int(status.st_mode & 0777) : -1;
    }
    /// For everybody, as on a medium without rights.
    void setRights(int folder, int file) const;

    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
#endif
};

#ifdef Q_OS_UNIX

namespace {

using enum Database::Access;

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

void TestLibraryRights::init()
{
    m_folder = std::make_unique<QTemporaryDir>(folderTemplate());
    chmod(m_folder->path().toLocal8Bit().constData(), 0755);
}

void TestLibraryRights::setRights(int folder, int file) const
{
    for (const QString &name : QDir(in("library")).entryList(QDir::Files))
        chmod((in("library/") + name).toLocal8Bit().constData(), mode_t(file));
    chmod(in("library").toLocal8Bit().constData(), mode_t(folder));
}

void TestLibraryRights::belongsToItsOwnerAlone()
{
    const mode_t mask = umask(0);
    {
        auto library = open(Write);
        const Athlete anna = *library->add(QStringLiteral("Anna"));
        auto database = library->openAthlete(anna.uuid, Write);
        QVERIFY(addRecording(*database, "x0"));
        QVERIFY(library->backUpRolling(anna.uuid));
        QCOMPARE(rightsOf(in("library")), 0700);
        QCOMPARE(rightsOf(in("library/backups")), 0700);
        QCOMPARE(rightsOf(in("library/lengthwise.db")), 0600);
        const QString path = library->athletePath(anna.uuid);
        for (const auto &file : {path, path + QStringLiteral("-wal"), path + QStringLiteral("-shm"),
                 library->backups(anna.uuid).front().path})
            QCOMPARE(rightsOf(file), 0600);
    }
    umask(mask);
    // Copied in by hand with the rights of others, they are closed again.
    setRights(0700, 0644);
    auto library = open(Write);
    const std::string anna = library->athletes()->front().uuid;
    QVERIFY(library->openAthlete(anna, Write));
    QCOMPARE(rightsOf(in("library/lengthwise.db")), 0600);
    QCOMPARE(rightsOf(library->athletePath(anna)), 0600);
}

void TestLibraryRights::readsAFolderThatCannotBeWritten()
{
    std::string anna;
    {
        auto library = open(Write);
        anna = library->add(QStringLiteral("Anna"))->uuid;
        auto database = library->openAthlete(anna, Write);
        QVERIFY(addRecording(*database, "x0"));
    }
    for (const int file : {0444, 0666}) {
        setRights(0555, file);
        const ChildEnd reading = inChild([&] {
            becomeNobody();
            auto library = open(Read);
            if (!library || (*library->chosen({}))->name != QStringLiteral("Anna"))
                return 1;
            auto database = library->openAthlete(anna, Read);
            return database && keys(*database) == keysOf("x", 1) ? 0 : 2;
        });
        QCOMPARE(reading.code, 0);
        const ChildEnd writing = inChild([&] {
            becomeNobody();
            return exitCode(open(Write));
        });
        QCOMPARE(writing.code, exitCode(ErrorCode::LibraryReadOnly));
    }
    setRights(0700, 0600);
    QVERIFY(open(Write)->openAthlete(anna, Write));
}

void TestLibraryRights::saysWhatIsNotThere()
{
    const auto nothing = open(Read);
    QVERIFY(!nothing);
    QCOMPARE(nothing.error().code, ErrorCode::LibraryUnreadable);
    QVERIFY(!nothing.error().detail.isEmpty());
    QVERIFY(!QFile::exists(in("library")));
}

void TestLibraryRights::cannotBeMadeInAClosedFolder()
{
    const ChildEnd end = inChild([&] {
        becomeNobody();
        return exitCode(open(Write));
    });
    QCOMPARE(end.code, exitCode(ErrorCode::LibraryReadOnly));
    // A file where the folder should be.
    QFile file(in("library"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto opened = open(Write);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::LibraryUnreadable);
}

void TestLibraryRights::noRoomForAnAthlete()
{
    {
        auto library = open(Write);
        QVERIFY(library->add(QStringLiteral("Anna")));
    }
    for (const rlim_t most : {5'000, 20'000, 60'000, 120'000}) {
        const ChildEnd end = inChild([&] {
            auto library = open(Write);
            signal(SIGXFSZ, SIG_IGN);
            const rlimit limit{most, most};
            setrlimit(RLIMIT_FSIZE, &limit);
            return exitCode(library->add(QStringLiteral("Berta")));
        });
        QCOMPARE(end.code, exitCode(ErrorCode::LibraryFull));
        auto library = open(Write);
        QCOMPARE(library->athletes()->size(), 1U);
        QCOMPARE(QDir(in("library")).entryList({QStringLiteral("*.db")}).size(), 2);
    }
    QVERIFY(open(Write)->add(QStringLiteral("Berta")));
}

void TestLibraryRights::madeByTwoAtOnce()
{
    for (int round = 0; round < 5; ++round) {
        QDir(in("library")).removeRecursively();
        const ChildEnd end = inChild([&] {
            // Both wait for the other at a pipe that is closed for both at once.
            int gate[2] = {};
            if (pipe(gate) != 0)
                return 1;
            const pid_t twin = fork();
            ::close(gate[1]);
            char nothing = 0;
            static_cast<void>(::read(gate[0], &nothing, 1));
            auto library = open(Write);
            const bool isThere = library && library->chosen(QStringLiteral("Anna")).value_or(std::nullopt);
            if (twin == 0)
                _exit(isThere ? 0 : 2);
            int status = 0;
            waitpid(twin, &status, 0);
            return isThere && status == 0 ? 0 : 3;
        });
        QCOMPARE(end.code, 0);
        auto library = open(Write);
        QCOMPARE(library->athletes()->size(), 1U);
        QVERIFY(library->openAthlete(library->athletes()->front().uuid, Write));
    }
}

#endif

QTEST_GUILESS_MAIN(TestLibraryRights)
#include "tst_libraryrights.moc"
