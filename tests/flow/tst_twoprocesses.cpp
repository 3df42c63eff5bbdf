#include "core/store/backup.h"
#include "core/store/library.h"
#include "tests/flow/librarycli.h"
#include "tests/support/swimfolder.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>

using namespace lengthwise;
using namespace Qt::StringLiterals;

namespace {

QStringList idsIn(const QByteArray &list)
{
    QStringList ids;
    for (const auto workout : QJsonDocument::fromJson(list).object()[u"workouts"_s].toArray())
        ids << workout.toObject()[u"id"_s].toString();
    return ids;
}

/// Keys of the items of an import's document under a name.
QStringList keysIn(const Ran &ran, const QString &name)
{
    QStringList keys;
    for (const auto item : ran.document()[name].toArray())
        keys << item.toObject()[u"key"_s].toString();
    return keys;
}

QStringList allKeys(const std::map<std::string, QByteArray> &originals)
{
    QStringList keys;
    for (const auto &[key, bytes] : originals)
        keys << QString::fromStdString(key);
    return keys;
}

} // namespace

#define CHECKED(ran)                                                                                                   \
    do {                                                                                                               \
        const Ran &checkedRan = (ran);                                                                                 \
        QVERIFY2(checkedRan.exitCode == 0, checkedRan.told().c_str());                                                 \
    } while (false)

/// Two processes at one library: nothing is lost, nothing is there twice, and neither fails because of the other unless
/// it says that the library is busy.
class TestTwoProcesses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void importOfOverlappingFoldersIntoANewLibrary();
    void editsWhileImporting();
    void backupWhileImporting();
    void readingWhileImporting();
    void restoreWhileImporting();
    void onlyOneRebuilds();
    void manyAtOnce();

private:
    QByteArray list() { return m_box.cli(u"library"_s, {u"list"_s, u"--json"_s}).output; }
    std::unique_ptr<QProcess> start(const QStringList &arguments) { return m_box.startCli(u"library"_s, arguments); }
    Ran cli(const QStringList &arguments) { return m_box.cli(u"library"_s, arguments); }

    Sandbox m_box;
    QString m_first;  ///< swims 0 to 79
    QString m_second; ///< swims 40 to 119
    std::map<std::string, QByteArray> m_originals;
    QByteArray m_list; ///< of both, imported by one process
};

void TestTwoProcesses::initTestCase()
{
    m_first = m_box.path(u"first"_s);
    m_second = m_box.path(u"second"_s);
    m_originals = filesByKey(writeSwims(m_first, 0, 80) + writeSwims(m_second, 40, 80));
    CHECKED(m_box.cli(u"alone"_s, {u"import"_s, m_first, m_second}));
    m_list = m_box.cli(u"alone"_s, {u"list"_s, u"--json"_s}).output;
    QCOMPARE(idsIn(m_list).size(), 120);
}

void TestTwoProcesses::cleanup()
{
    QDir(m_box.path(u"library"_s)).removeRecursively();
}

void TestTwoProcesses::importOfOverlappingFoldersIntoANewLibrary()
{
    for (int round = attackCount(10); round > 0; --round) {
        cleanup();
        const auto one = start({u"import"_s, u"--json"_s, m_first});
        const auto other = start({u"import"_s, u"--json"_s, m_second});
        const Ran first = Sandbox::ended(*one);
        const Ran second = Sandbox::ended(*other);
        CHECKED(first);
        CHECKED(second);
        // Each file came in once, by one of the two.
        QStringList imported = keysIn(first, u"imported"_s) + keysIn(second, u"imported"_s);
        imported.sort();
        QCOMPARE(imported, allKeys(m_originals));
        QCOMPARE(cli({u"athletes"_s, u"--json"_s}).document()[u"athletes"_s].toArray().size(), 1);
        CHECKED(cli({u"check"_s}));
        QCOMPARE(list(), m_list);
        QCOMPARE(originalsIn(m_box.path(u"library"_s)).bytes, m_originals);
    }
}

void TestTwoProcesses::editsWhileImporting()
{
    CHECKED(cli({u"import"_s, m_first}));
    const QStringList ids = idsIn(list());
    for (int number = 0; number < 10; ++number) {
        const auto importing = start({u"import"_s, m_second});
        const QString title = u"Edited %1"_s.arg(number);
        CHECKED(cli({u"edit"_s, ids[number], u"title"_s, title}));
        CHECKED(Sandbox::ended(*importing));
    }
    CHECKED(cli({u"check"_s}));
    const QByteArray edited = list();
    QCOMPARE(idsIn(edited).size(), 120);
    for (int number = 0; number < 10; ++number)
        QVERIFY(edited.contains(u"\"Edited %1\""_s.arg(number).toUtf8()));
    for (int number = 0; number < 10; ++number)
        CHECKED(cli({u"undo"_s}));
    QCOMPARE(list(), m_list);
}

void TestTwoProcesses::backupWhileImporting()
{
    CHECKED(cli({u"import"_s, m_first}));
    const std::int64_t before = std::int64_t(originalsIn(m_box.path(u"library"_s)).bytes.size());
    const QString file = m_box.path(u"meanwhile.db"_s);
    const auto importing = start({u"import"_s, m_second});
    CHECKED(cli({u"backup"_s, file}));
    CHECKED(Sandbox::ended(*importing));
    const auto content = inspectBackup(file);
    QVERIFY(content);
    QVERIFY(content->recordings >= before && content->recordings <= std::int64_t(m_originals.size()));
    CHECKED(cli({u"check"_s}));
    QCOMPARE(list(), m_list);
}

void TestTwoProcesses::readingWhileImporting()
{
    CHECKED(cli({u"import"_s, m_first}));
    const auto importing = start({u"import"_s, m_second});
    qsizetype seen = 80;
    while (importing->state() != QProcess::NotRunning) {
        const Ran listed = cli({u"list"_s, u"--json"_s});
        CHECKED(listed);
        // What was once seen stays.
        QVERIFY(idsIn(listed.output).size() >= seen);
        seen = idsIn(listed.output).size();
        importing->waitForFinished(1);
    }
    CHECKED(Sandbox::ended(*importing));
    QCOMPARE(list(), m_list);
}

void TestTwoProcesses::restoreWhileImporting()
{
    CHECKED(cli({u"import"_s, m_first}));
    const QString file = m_box.path(u"first.db"_s);
    CHECKED(cli({u"backup"_s, file}));
    for (int round = attackCount(5); round > 0; --round) {
        const auto importing = start({u"import"_s, m_second});
        const Ran restored = cli({u"restore"_s, file});
        const Ran imported = Sandbox::ended(*importing);
        // Either may be told that the other holds the library; nothing else may be the matter.
        for (const Ran *ran : {&restored, &imported})
            QVERIFY2(ran->exitCode == 0 || ran->complaint.contains("Another Lengthwise"), ran->told().c_str());
        CHECKED(cli({u"check"_s}));
        CHECKED(cli({u"import"_s, m_first, m_second}));
        QCOMPARE(list(), m_list);
        QCOMPARE(originalsIn(m_box.path(u"library"_s)).bytes, m_originals);
    }
}

void TestTwoProcesses::onlyOneRebuilds()
{
    CHECKED(cli({u"import"_s, m_first, m_second}));
    const SystemClock clock;
    {
        auto library = Library::open(m_box.path(u"library"_s), Database::Access::Read, clock, "test");
        QVERIFY(library);
        const auto athletes = library->athletes();
        QVERIFY(athletes && athletes->size() == 1);
        const auto held = library->lock(athletes->front().uuid, u"rebuild"_s);
        QVERIFY(held);
        const Ran refused = cli({u"rebuild"_s, u"--json"_s});
        QCOMPARE(refused.exitCode, 1);
        QCOMPARE(refused.errorCode(), u"library_busy"_s);
    }
    // The lock went with its holder; now two start at once and at least one does it.
    const auto one = start({u"rebuild"_s, u"--json"_s});
    const auto other = start({u"rebuild"_s, u"--json"_s});
    const Ran first = Sandbox::ended(*one);
    const Ran second = Sandbox::ended(*other);
    for (const Ran *ran : {&first, &second})
        QVERIFY2(ran->exitCode == 0 || ran->errorCode() == u"library_busy"_s, ran->told().c_str());
    QVERIFY(first.exitCode == 0 || second.exitCode == 0);
    CHECKED(cli({u"check"_s}));
    QCOMPARE(list(), m_list);
}

void TestTwoProcesses::manyAtOnce()
{
    CHECKED(cli({u"import"_s, m_first}));
    const QString id = idsIn(list()).constFirst();
    std::vector<std::unique_ptr<QProcess>> running;
    for (const QStringList &arguments : {QStringList{u"import"_s, m_second}, QStringList{u"import"_s, m_second},
             QStringList{u"rebuild"_s}, QStringList{u"backup"_s}, QStringList{u"check"_s}, QStringList{u"list"_s},
             QStringList{u"edit"_s, id, u"notes"_s, u"among many"_s}})
        running.push_back(start(arguments));
    for (const auto &process : running) {
        const Ran ran = Sandbox::ended(*process);
        // Only one backs up at a time, and an import may have begun the backup of the day.
        QVERIFY2(ran.exitCode == 0 || ran.complaint.contains("Another Lengthwise"), ran.told().c_str());
    }
    CHECKED(cli({u"check"_s}));
    CHECKED(cli({u"undo"_s}));
    QCOMPARE(list(), m_list);
    QCOMPARE(originalsIn(m_box.path(u"library"_s)).bytes, m_originals);
}

QTEST_GUILESS_MAIN(TestTwoProcesses)
#include "tst_twoprocesses.moc"
