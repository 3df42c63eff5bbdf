#include "core/store/backup.h"
#include "tests/flow/librarycli.h"
#include "tests/support/swimfolder.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QTest>

#include <random>

using namespace lengthwise;
using namespace Qt::StringLiterals;

namespace {

/// Random moments of one command: mostly a call that changes a file, so that every state of the disk has its chance,
/// else a time.
class Moments
{
public:
    Moments(std::uint32_t seed, int calls, int milliseconds)
        : m_random(seed)
        , m_calls(std::max(1, calls))
        , m_milliseconds(std::max(1, milliseconds))
    {
    }

    Kill next()
    {
        if (upTo(4) == 0)
            return {.afterMs = upTo(m_milliseconds)};
        return {.atCall = 1 + upTo(m_calls), .isTorn = upTo(2) == 0};
    }
    int upTo(int end) { return int(m_random() % std::uint32_t(end)); }

private:
    std::mt19937 m_random;
    int m_calls;
    int m_milliseconds;
};

QByteArray nameOf(const Kill &kill)
{
    return kill.atCall > 0 ? "at call " + QByteArray::number(kill.atCall) + (kill.isTorn ? ", torn" : "")
                           : "after " + QByteArray::number(kill.afterMs) + " ms";
}

QString idOf(const QByteArray &list, int number)
{
    const QJsonArray workouts = QJsonDocument::fromJson(list).object()[u"workouts"_s].toArray();
    return workouts[number % workouts.size()].toObject()[u"id"_s].toString();
}

} // namespace

/// kill -9 at random moments of what the command line does to a library: it opens, it is clean, and doing the same
/// again completes it.
class TestKilled : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void import();
    void backup();
    void rebuild_data();
    void rebuild();
    void restore_data();
    void restore();
    void edit();

private:
    QByteArray list(const QString &library) { return m_box.cli(library, {u"list"_s, u"--json"_s}).output; }
    bool isClean(const QString &library);
    bool holdsEverything(const QString &library);
    /// Of a command on a copy of a whole library.
    Moments momentsOf(const QString &library, const QStringList &arguments);

    Sandbox m_box;
    std::uint32_t m_seed = 0;
    QString m_files;
    std::map<std::string, QByteArray> m_originals;
    QByteArray m_list; ///< of an import that nobody disturbed, in the library "whole"
};

#define CHECKED(ran)                                                                                                   \
    do {                                                                                                               \
        const Ran checkedRan = (ran);                                                                                  \
        QVERIFY2(checkedRan.exitCode == 0, checkedRan.told().c_str());                                                 \
    } while (false)

void TestKilled::initTestCase()
{
    m_seed = attackSeed();
    m_files = m_box.path(u"files"_s);
    m_originals = filesByKey(writeSwims(m_files, 0, 36));
    CHECKED(m_box.cli(u"whole"_s, {u"import"_s, m_files}));
    m_list = list(u"whole"_s);
    QCOMPARE(QJsonDocument::fromJson(m_list).object()[u"workouts"_s].toArray().size(), 36);
    QVERIFY(holdsEverything(u"whole"_s));
}

bool TestKilled::isClean(const QString &library)
{
    const Ran checked = m_box.cli(library, {u"check"_s});
    if (checked.exitCode != 0)
        qWarning("%s", checked.told().c_str());
    return checked.exitCode == 0;
}

bool TestKilled::holdsEverything(const QString &library)
{
    const KeptOriginals kept = originalsIn(m_box.path(library));
    if (!kept.problem.isEmpty())
        qWarning("%s", qPrintable(kept.problem));
    return kept.problem.isEmpty() && kept.bytes == m_originals;
}

Moments TestKilled::momentsOf(const QString &library, const QStringList &arguments)
{
    m_box.copyLibrary(library, u"counted"_s);
    const int calls = m_box.callsOfCli(u"counted"_s, arguments);
    m_box.copyLibrary(library, u"counted"_s);
    QElapsedTimer timer;
    timer.start();
    m_box.cli(u"counted"_s, arguments);
    qInfo("%d calls, %d ms", calls, int(timer.elapsed()));
    return {m_seed, calls, int(timer.elapsed())};
}

void TestKilled::import()
{
    QVERIFY(QDir().mkdir(m_box.path(u"nothing"_s)));
    Moments moments = momentsOf(u"nothing"_s, {u"import"_s, m_files});
    for (int number = attackCount(60); number > 0; --number) {
        const Kill kill = moments.next();
        QDir(m_box.path(u"killed"_s)).removeRecursively();
        m_box.cli(u"killed"_s, {u"import"_s, m_files}, kill);
        // Killed before there was an athlete, there is nothing to check yet.
        const Ran checked = m_box.cli(u"killed"_s, {u"check"_s, u"--json"_s});
        QVERIFY2(checked.exitCode == 0 || checked.errorCode() == u"library_missing"_s,
            (nameOf(kill).toStdString() + checked.told()).c_str());
        if (checked.exitCode == 0) {
            const KeptOriginals kept = originalsIn(m_box.path(u"killed"_s));
            QVERIFY2(kept.problem.isEmpty() && std::ranges::includes(m_originals, kept.bytes), nameOf(kill));
        }
        CHECKED(m_box.cli(u"killed"_s, {u"import"_s, m_files}));
        QVERIFY2(isClean(u"killed"_s), nameOf(kill));
        QVERIFY2(holdsEverything(u"killed"_s), nameOf(kill));
        QVERIFY2(list(u"killed"_s) == m_list, nameOf(kill));
    }
}

void TestKilled::backup()
{
    const QString file = m_box.path(u"backup.db"_s);
    m_box.copyLibrary(u"whole"_s, u"killed"_s);
    Moments named = momentsOf(u"whole"_s, {u"backup"_s, m_box.path(u"counted-backup.db"_s)});
    Moments rolling = momentsOf(u"whole"_s, {u"backup"_s});
    for (int number = attackCount(40); number > 0; --number) {
        const bool isNamed = number % 2 == 0;
        const QStringList command = isNamed ? QStringList{u"backup"_s, file} : QStringList{u"backup"_s};
        const Kill kill = (isNamed ? named : rolling).next();
        QFile::remove(file);
        m_box.copyLibrary(u"whole"_s, u"killed"_s);
        m_box.cli(u"killed"_s, command, kill);
        if (QFile::exists(file)) {
            const auto content = inspectBackup(file);
            QVERIFY2(content && content->recordings == std::int64_t(m_originals.size()), nameOf(kill));
            QFile::remove(file);
        }
        QVERIFY2(isClean(u"killed"_s), nameOf(kill));
        CHECKED(m_box.cliOnceFree(u"killed"_s, command));
        QVERIFY2(!isNamed || inspectBackup(file), nameOf(kill));
        const QDir backups(m_box.path(u"killed/backups"_s));
        QVERIFY2(isNamed || backups.entryList({u"*.partial"_s}).isEmpty(), nameOf(kill));
        for (const QString &name : backups.entryList({u"*.db"_s}))
            QVERIFY2(inspectBackup(backups.filePath(name)), nameOf(kill));
        QVERIFY2(list(u"killed"_s) == m_list, nameOf(kill));
    }
}

void TestKilled::rebuild_data()
{
    QTest::addColumn<bool>("isStale");
    QTest::newRow("of everything") << false;
    QTest::newRow("of old rows") << true;
}

void TestKilled::rebuild()
{
    QFETCH(bool, isStale);
    m_box.copyLibrary(u"whole"_s, u"old"_s);
    if (isStale) {
        auto database = Database::open(athleteFile(m_box.path(u"old"_s)), Database::Access::Write);
        QVERIFY(database && database->script("UPDATE workout SET analysis_version = 0, title = 'old'"));
    }
    const QStringList command = isStale ? QStringList{u"rebuild"_s, u"--stale"_s} : QStringList{u"rebuild"_s};
    Moments moments = momentsOf(u"old"_s, command);
    for (int number = attackCount(25); number > 0; --number) {
        const Kill kill = moments.next();
        m_box.copyLibrary(u"old"_s, u"killed"_s);
        m_box.cli(u"killed"_s, command, kill);
        // Rows of an older analysis are what `check` reports until all are rebuilt.
        QVERIFY2(isStale || isClean(u"killed"_s), nameOf(kill));
        CHECKED(m_box.cliOnceFree(u"killed"_s, command));
        QVERIFY2(isClean(u"killed"_s), nameOf(kill));
        QVERIFY2(holdsEverything(u"killed"_s), nameOf(kill));
        QVERIFY2(list(u"killed"_s) == m_list, nameOf(kill));
    }
}

void TestKilled::restore_data()
{
    QTest::addColumn<bool>("isDamaged");
    QTest::newRow("over a library that was changed") << false;
    QTest::newRow("over a damaged library") << true;
}

void TestKilled::restore()
{
    QFETCH(bool, isDamaged);
    const QString file = m_box.path(u"restored.db"_s);
    QFile::remove(file);
    CHECKED(m_box.cli(u"whole"_s, {u"backup"_s, file}));
    m_box.copyLibrary(u"whole"_s, u"changed"_s);
    const QString more = m_box.path(u"more"_s);
    writeSwims(more, 100, 6);
    CHECKED(m_box.cli(u"changed"_s, {u"import"_s, more}));
    const QByteArray changed = list(u"changed"_s);
    QVERIFY(changed != m_list);
    if (isDamaged) {
        QFile damaged(athleteFile(m_box.path(u"changed"_s)));
        QVERIFY(damaged.open(QIODevice::ReadWrite));
        damaged.write(QByteArray(4096, '\0'));
    }
    Moments moments = momentsOf(u"changed"_s, {u"restore"_s, file});
    for (int number = attackCount(10); number > 0; --number) {
        const Kill kill = moments.next();
        m_box.copyLibrary(u"changed"_s, u"killed"_s);
        m_box.cli(u"killed"_s, {u"restore"_s, file}, kill);
        const QByteArray left = list(u"killed"_s);
        QVERIFY2(isDamaged || left == changed || left == m_list, nameOf(kill));
        QVERIFY2(isDamaged || isClean(u"killed"_s), nameOf(kill));
        CHECKED(m_box.cliOnceFree(u"killed"_s, {u"restore"_s, file}));
        QVERIFY2(isClean(u"killed"_s), nameOf(kill));
        QVERIFY2(holdsEverything(u"killed"_s), nameOf(kill));
        QVERIFY2(list(u"killed"_s) == m_list, nameOf(kill));
    }
}

void TestKilled::edit()
{
    const QString id = idOf(m_list, 5);
    const QStringList command{u"edit"_s, id, u"title"_s, u"Killed"_s};
    m_box.copyLibrary(u"whole"_s, u"edited"_s);
    CHECKED(m_box.cli(u"edited"_s, command));
    const QByteArray edited = list(u"edited"_s);
    QVERIFY(edited.contains("Killed"));
    Moments moments = momentsOf(u"whole"_s, command);
    for (int number = attackCount(10); number > 0; --number) {
        const Kill kill = moments.next();
        m_box.copyLibrary(u"whole"_s, u"killed"_s);
        m_box.cli(u"killed"_s, command, kill);
        const QByteArray left = list(u"killed"_s);
        QVERIFY2(left == m_list || left == edited, nameOf(kill));
        QVERIFY2(isClean(u"killed"_s), nameOf(kill));
        const Ran undone = m_box.cli(u"killed"_s, {u"undo"_s});
        QVERIFY2((undone.exitCode == 0) == (left == edited), undone.told().c_str());
        QVERIFY2(list(u"killed"_s) == m_list, nameOf(kill));
        QVERIFY2(isClean(u"killed"_s), nameOf(kill));
    }
}

QTEST_GUILESS_MAIN(TestKilled)
#include "tst_killed.moc"
