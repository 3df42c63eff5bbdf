#include "core/store/backup.h"
#include "tests/flow/librarycli.h"
#include "tests/support/swimfolder.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>

#include <grp.h>
#include <unistd.h>

using namespace lengthwise;
using namespace Qt::StringLiterals;

namespace {

constexpr uid_t nobody = 65534;

/// Rights do not bind root.
void becomeNobody()
{
    if (::setgroups(0, nullptr) != 0 || ::setgid(nobody) != 0 || ::setuid(nobody) != 0)
        ::_exit(126);
}

constexpr auto readable = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
constexpr auto writable = QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther;
constexpr auto enterable = QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;

void setRights(const QString &folder, QFile::Permissions files, QFile::Permissions folders)
{
    QDirIterator walk(folder, QDir::AllEntries | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QString path = walk.next();
        QFile::setPermissions(path, walk.fileInfo().isDir() ? folders : files);
    }
    QFile::setPermissions(folder, folders);
}

} // namespace

#define CHECKED(ran)                                                                                                   \
    do {                                                                                                               \
        const Ran checkedRan = (ran);                                                                                  \
        QVERIFY2(checkedRan.exitCode == 0, checkedRan.told().c_str());                                                 \
    } while (false)

/// A library whose folder may be read only: everything that reads works, everything that writes says why it does not.
class TestReadOnlyLibrary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void readsAndRefusesToWrite_data();
    void readsAndRefusesToWrite();
    void afterAKillItReadsToo();
    void aFolderOfSomebodyElseIsToldOf();
    void aPlaceWhereNoLibraryCanBeMadeIsToldOf();

private:
    /// As somebody who may not write.
    Ran cli(const QString &library, const QStringList &arguments, const Kill &kill = {})
    {
        if (::geteuid() == 0)
            m_box.setBeforeExec(becomeNobody);
        Ran ran = m_box.cli(library, arguments, kill);
        m_box.setBeforeExec({});
        return ran;
    }

    Sandbox m_box;
    QString m_files;
    QByteArray m_list;
    std::string m_key;
};

void TestReadOnlyLibrary::initTestCase()
{
    m_box.openToEverybody();
    m_files = m_box.path(u"files"_s);
    m_key = filesByKey(writeSwims(m_files, 0, 12)).begin()->first;
    CHECKED(m_box.cli(u"whole"_s, {u"import"_s, m_files}));
    m_list = m_box.cli(u"whole"_s, {u"list"_s, u"--json"_s}).output;
    m_box.copyLibrary(u"whole"_s, u"guarded"_s);
    if (cli({}, {u"--version"_s}).exitCode != 0)
        QSKIP("the program cannot be run by somebody else here");
}

void TestReadOnlyLibrary::cleanup()
{
    setRights(m_box.path(u"guarded"_s), readable | writable, readable | writable | enterable);
    m_box.copyLibrary(u"whole"_s, u"guarded"_s);
}

void TestReadOnlyLibrary::readsAndRefusesToWrite_data()
{
    QTest::addColumn<bool>("filesAreWritable");
    QTest::newRow("neither folder nor files") << false;
    QTest::newRow("files, but not the folder") << true;
}

void TestReadOnlyLibrary::readsAndRefusesToWrite()
{
    QFETCH(bool, filesAreWritable);
    const auto rights = filesAreWritable ? readable | writable : QFile::Permissions(readable);
    setRights(m_box.path(u"guarded"_s), rights, readable | enterable);
    const QString id = QString::fromStdString(m_key);
    const QString place = m_box.path(u"home"_s);

    QCOMPARE(cli(u"guarded"_s, {u"list"_s, u"--json"_s}).output, m_list);
    CHECKED(cli(u"guarded"_s, {u"show"_s, id}));
    CHECKED(cli(u"guarded"_s, {u"check"_s}));
    CHECKED(cli(u"guarded"_s, {u"athletes"_s}));
    CHECKED(cli(u"guarded"_s, {u"export"_s, id, u"--original"_s}));
    CHECKED(cli(u"guarded"_s, {u"backup"_s, place + u"/copy-%1.db"_s.arg(filesAreWritable)}));
    QVERIFY(inspectBackup(place + u"/copy-%1.db"_s.arg(filesAreWritable)));
    for (const QStringList &command :
        {QStringList{u"import"_s, m_files}, QStringList{u"edit"_s, id, u"title"_s, u"No"_s}, QStringList{u"undo"_s},
            QStringList{u"rebuild"_s}, QStringList{u"backup"_s}, QStringList{u"athletes"_s, u"add"_s, u"Another"_s},
            QStringList{u"restore"_s, place + u"/copy-%1.db"_s.arg(filesAreWritable)}}) {
        const Ran ran = cli(u"guarded"_s, command);
        // Where SQLite left its -wal and -shm, files that may be written can be written.
        const bool isDone = filesAreWritable && ran.exitCode == 0;
        const bool isRefused = ran.exitCode == 1
            && (ran.complaint.contains("may be read but not written") || ran.complaint.contains("rights"));
        QVERIFY2(isDone || isRefused, (command.join(u' ').toStdString() + " " + ran.told()).c_str());
    }
    CHECKED(cli(u"guarded"_s, {u"check"_s}));
    QVERIFY(filesAreWritable || cli(u"guarded"_s, {u"list"_s, u"--json"_s}).output == m_list);
}

void TestReadOnlyLibrary::afterAKillItReadsToo()
{
    // What a killed writer left in the -wal is part of the library.
    const QString more = m_box.path(u"more"_s);
    writeSwims(more, 50, 12);
    const int calls = m_box.callsOfCli(u"guarded"_s, {u"import"_s, more});
    for (const int part : {2, 3}) {
        cleanup();
        m_box.cli(u"guarded"_s, {u"import"_s, more}, {.atCall = calls * part / 4});
        const QByteArray left = [&] {
            m_box.copyLibrary(u"guarded"_s, u"looked-at"_s);
            return m_box.cli(u"looked-at"_s, {u"list"_s, u"--json"_s}).output;
        }();
        setRights(m_box.path(u"guarded"_s), readable, readable | enterable);
        const Ran listed = cli(u"guarded"_s, {u"list"_s, u"--json"_s});
        QVERIFY2(
            listed.exitCode == 0 ? listed.output == left : listed.complaint.contains("rights"), listed.told().c_str());
    }
}

void TestReadOnlyLibrary::aFolderOfSomebodyElseIsToldOf()
{
    setRights(m_box.path(u"guarded"_s), QFile::ReadOwner | QFile::WriteOwner,
        QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    if (::geteuid() != 0)
        QSKIP("needs two users");
    for (const QStringList &command : {QStringList{u"list"_s}, QStringList{u"import"_s, m_files}}) {
        const Ran refused = cli(u"guarded"_s, command);
        QVERIFY2(refused.exitCode == 1 && refused.complaint.contains("rights"), refused.told().c_str());
    }
}

void TestReadOnlyLibrary::aPlaceWhereNoLibraryCanBeMadeIsToldOf()
{
    setRights(m_box.path(u"guarded"_s), readable, readable | enterable);
    const Ran refused = cli(u"guarded/new"_s, {u"import"_s, m_files});
    QVERIFY2(refused.exitCode == 1 && refused.complaint.contains("rights"), refused.told().c_str());
    QVERIFY(!QFile::exists(m_box.path(u"guarded/new"_s)));
}

QTEST_GUILESS_MAIN(TestReadOnlyLibrary)
#include "tst_readonlylibrary.moc"
