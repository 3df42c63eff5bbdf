#include "core/store/backup.h"
#include "tests/flow/librarycli.h"
#include "tests/support/swimfolder.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <csignal>
#include <random>
#include <sys/mount.h>
#include <sys/resource.h>

using namespace lengthwise;
using namespace Qt::StringLiterals;

namespace {

/// A small disk of its own; only root may have one.
class SmallDisk
{
public:
    explicit SmallDisk(const QString &folder)
        : m_folder(folder.toStdString())
    {
        QDir().mkpath(folder);
    }
    ~SmallDisk() { release(); }

    bool hold(int kibibytes)
    {
        const std::string size = "size=" + std::to_string(kibibytes) + "k";
        m_isMounted = ::mount("tmpfs", m_folder.c_str(), "tmpfs", 0, size.c_str()) == 0;
        return m_isMounted;
    }
    bool grow() const { return ::mount("tmpfs", m_folder.c_str(), "tmpfs", MS_REMOUNT, "size=256m") == 0; }
    void release()
    {
        if (m_isMounted)
            ::umount2(m_folder.c_str(), MNT_DETACH);
        m_isMounted = false;
    }

private:
    std::string m_folder;
    bool m_isMounted = false;
};

/// No file may grow beyond this, as on a disk that has no more room: writes fail, the program is not ended.
std::function<void()> filesUpTo(rlim_t bytes)
{
    return [bytes] {
        const rlimit limit{.rlim_cur = bytes, .rlim_max = bytes};
        ::signal(SIGXFSZ, SIG_IGN);
        ::setrlimit(RLIMIT_FSIZE, &limit);
    };
}

} // namespace

#define CHECKED(ran)                                                                                                   \
    do {                                                                                                               \
        const Ran checkedRan = (ran);                                                                                  \
        QVERIFY2(checkedRan.exitCode == 0, checkedRan.told().c_str());                                                 \
    } while (false)

#define SAYS_FULL(ran)                                                                                                 \
    do {                                                                                                               \
        const Ran fullRan = (ran);                                                                                     \
        QVERIFY2(fullRan.exitCode == 1 && fullRan.complaint.contains("The disk is full"), fullRan.told().c_str());     \
    } while (false)

/// A disk without room, at random sizes of what is left: a plain message, nothing lost, and with room all is well.
class TestFullDisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void importOnASmallDisk();
    void changesOnAFullDisk();
    void importIntoFilesThatMayNotGrow();
    void backupThatFindsNoRoom();

private:
    QByteArray list(const QString &library) { return m_box.cli(library, {u"list"_s, u"--json"_s}).output; }
    void completes(const QString &library);

    Sandbox m_box;
    std::mt19937 m_random;
    QString m_files;
    std::map<std::string, QByteArray> m_originals;
    QByteArray m_list;
    int m_kibibytes = 0; ///< of the whole library
};

void TestFullDisk::initTestCase()
{
    m_random.seed(attackSeed());
    m_files = m_box.path(u"files"_s);
    m_originals = filesByKey(writeSwims(m_files, 0, 60));
    CHECKED(m_box.cli(u"whole"_s, {u"import"_s, m_files}));
    m_list = list(u"whole"_s);
    m_kibibytes = int(QFileInfo(athleteFile(m_box.path(u"whole"_s))).size() / 1024);
}

void TestFullDisk::completes(const QString &library)
{
    CHECKED(m_box.cli(library, {u"import"_s, m_files}));
    CHECKED(m_box.cli(library, {u"check"_s}));
    QCOMPARE(list(library), m_list);
    QCOMPARE(originalsIn(m_box.path(library)).bytes, m_originals);
}

void TestFullDisk::importOnASmallDisk()
{
    SmallDisk disk(m_box.path(u"disk"_s));
    const QString library = u"disk/library"_s;
    for (int round = attackCount(20); round > 0; --round) {
        if (!disk.hold(64 + int(m_random() % std::uint32_t(m_kibibytes))))
            QSKIP("no disk of its own: mounting needs root");
        SAYS_FULL(m_box.cli(library, {u"import"_s, m_files}));
        // With not a byte left, what came in can be looked at and is whole.
        if (!athleteFile(m_box.path(library)).isEmpty()) {
            const KeptOriginals kept = originalsIn(m_box.path(library));
            QVERIFY(std::ranges::includes(m_originals, kept.bytes));
        }
        QVERIFY(disk.grow());
        completes(library);
        disk.release();
    }
}

void TestFullDisk::changesOnAFullDisk()
{
    SmallDisk disk(m_box.path(u"disk"_s));
    const QString library = u"disk/library"_s;
    if (!disk.hold(m_kibibytes * 8))
        QSKIP("no disk of its own: mounting needs root");
    m_box.copyLibrary(u"whole"_s, library);
    const QString backup = m_box.path(u"elsewhere.db"_s);
    CHECKED(m_box.cli(library, {u"backup"_s, backup}));
    QFile filler(m_box.path(u"disk/filler"_s));
    QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    while (filler.write(QByteArray(4096, 'x')) == 4096) { }
    const QString id = QString::fromStdString(m_originals.begin()->first);

    SAYS_FULL(m_box.cli(library, {u"edit"_s, id, u"title"_s, u"No room"_s}));
    SAYS_FULL(m_box.cli(library, {u"rebuild"_s}));
    SAYS_FULL(m_box.cli(library, {u"restore"_s, backup}));
    const Ran backedUp = m_box.cli(library, {u"backup"_s, m_box.path(u"disk/backup.db"_s)});
    QVERIFY2(backedUp.exitCode == 1, backedUp.told().c_str());
    QVERIFY(!QFile::exists(m_box.path(u"disk/backup.db"_s)));
    CHECKED(m_box.cli(library, {u"check"_s}));
    QCOMPARE(list(library), m_list);

    QVERIFY(filler.remove());
    CHECKED(m_box.cli(library, {u"edit"_s, id, u"title"_s, u"Room again"_s}));
    CHECKED(m_box.cli(library, {u"undo"_s}));
    completes(library);
}

void TestFullDisk::importIntoFilesThatMayNotGrow()
{
    const QString library = u"limited"_s;
    for (int round = attackCount(20); round > 0; --round) {
        QDir(m_box.path(library)).removeRecursively();
        m_box.setBeforeExec(filesUpTo((64 + rlim_t(m_random() % std::uint32_t(m_kibibytes / 2))) * 1024));
        const Ran limited = m_box.cli(library, {u"import"_s, m_files});
        m_box.setBeforeExec({});
        SAYS_FULL(limited);
        completes(library);
    }
}

void TestFullDisk::backupThatFindsNoRoom()
{
    const QString file = m_box.path(u"backup.db"_s);
    m_box.setBeforeExec(filesUpTo(rlim_t(m_kibibytes / 2) * 1024));
    const Ran limited = m_box.cli(u"whole"_s, {u"backup"_s, file});
    m_box.setBeforeExec({});
    SAYS_FULL(limited);
    QVERIFY(!QFile::exists(file));
    CHECKED(m_box.cli(u"whole"_s, {u"backup"_s, file}));
    QVERIFY(inspectBackup(file));
    CHECKED(m_box.cli(u"whole"_s, {u"check"_s}));
}

QTEST_GUILESS_MAIN(TestFullDisk)
#include "tst_fulldisk.moc"
