#include "core/base/clock.h"
#include "core/store/library.h"
#include "tests/flow/librarycli.h"
#include "tests/flow/schemacheck.h"
#include "tests/support/swimfolder.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QTest>

#include <csignal>

using namespace lengthwise;
using namespace Qt::StringLiterals;

/// What the command line says where a library cannot do what is asked, and in which language.
class TestLibraryTroubles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { QCOMPARE(m_schemas.offences(), QByteArray()); }
    void aDamagedLibraryIsOfferedItsBackup();
    void aNewerLibraryIsReadAndNotWritten();
    void anotherProgramsDatabaseIsLeftAlone();
    void aLibraryThatIsRebuiltIsNotRestored();
    void anInterruptedImportKeepsWhatItDid();
    void progressIsForTerminalsOnly();
    void wrongUsageIsADocumentToo_data();
    void wrongUsageIsADocumentToo();
    void germanIsSpoken();

private:
    Ran cli(const QString &library, const QStringList &arguments) { return m_box.cli(library, arguments); }
    Ran german(const QStringList &arguments)
    {
        return m_box.run(u"/usr/bin/env"_s,
            QStringList{u"LC_ALL=de_DE.UTF-8"_s, u"LANGUAGE=de"_s, QStringLiteral(LENGTHWISE_CLI)} + arguments);
    }
    /// PRAGMA or other SQL on an athlete's file, as another program would.
    void change(const QString &library, std::string_view sql);

    Sandbox m_box;
    SchemaCheck m_schemas; ///< of all documents, looked at in the end
    QString m_files;
};

void TestLibraryTroubles::change(const QString &library, std::string_view sql)
{
    auto database = Database::open(athleteFile(m_box.path(library)), Database::Access::Write);
    QVERIFY(database);
    QVERIFY(database->script(std::string(sql)));
}

void TestLibraryTroubles::initTestCase()
{
    m_files = m_box.path(u"files"_s);
    writeSwims(m_files, 0, 6);
    QCOMPARE(cli(u"whole"_s, {u"import"_s, m_files}).exitCode, 0);
}

void TestLibraryTroubles::aDamagedLibraryIsOfferedItsBackup()
{
    QCOMPARE(cli(u"whole"_s, {u"backup"_s}).exitCode, 0);
    m_box.copyLibrary(u"whole"_s, u"da maged"_s);
    const QString path = athleteFile(m_box.path(u"da maged"_s));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.resize(20'000));
    file.close();
    const Ran told = cli(u"da maged"_s, {u"list"_s, u"--json"_s});
    QVERIFY2(told.exitCode == 1, told.told().c_str());
    m_schemas.add(told.output, u"error"_s);
    QCOMPARE(told.errorCode(), u"library_damaged"_s);
    QCOMPARE(told.document()[u"error"_s][u"backups"_s].toArray().size(), 1);

    // What is said to be typed can be typed.
    QString command = told.document()[u"error"_s][u"command"_s].toString();
    QVERIFY(told.complaint.contains(command.toUtf8()));
    QVERIFY(command.startsWith(u"lengthwise-cli restore "));
    command.replace(0, int(qstrlen("lengthwise-cli")), u'"' + QStringLiteral(LENGTHWISE_CLI) + u'"');
    const Ran restored = m_box.run(u"/bin/sh"_s, {u"-c"_s, command});
    QVERIFY2(restored.exitCode == 0, restored.told().c_str());
    QCOMPARE(cli(u"da maged"_s, {u"list"_s, u"--json"_s}).output, cli(u"whole"_s, {u"list"_s, u"--json"_s}).output);
}

void TestLibraryTroubles::aNewerLibraryIsReadAndNotWritten()
{
    m_box.copyLibrary(u"whole"_s, u"newer"_s);
    change(u"newer"_s, "PRAGMA user_version = 99");
    const Ran listed = cli(u"newer"_s, {u"list"_s, u"--json"_s});
    QVERIFY2(listed.exitCode == 0, listed.told().c_str());
    QCOMPARE(listed.output, cli(u"whole"_s, {u"list"_s, u"--json"_s}).output);
    for (const QStringList &command : {QStringList{u"import"_s, m_files}, QStringList{u"undo"_s}}) {
        const Ran ran = cli(u"newer"_s, command + QStringList{u"--json"_s});
        QVERIFY2(ran.exitCode == 1, ran.told().c_str());
        QCOMPARE(ran.errorCode(), u"library_newer"_s);
    }
}

void TestLibraryTroubles::anotherProgramsDatabaseIsLeftAlone()
{
    m_box.copyLibrary(u"whole"_s, u"foreign"_s);
    change(u"foreign"_s, "PRAGMA application_id = 4711");
    const Ran ran = cli(u"foreign"_s, {u"import"_s, m_files, u"--json"_s});
    QVERIFY2(ran.exitCode == 1, ran.told().c_str());
    QCOMPARE(ran.errorCode(), u"library_foreign"_s);
}

void TestLibraryTroubles::aLibraryThatIsRebuiltIsNotRestored()
{
    SystemClock clock;
    auto library = Library::open(m_box.path(u"whole"_s), Database::Access::Write, clock, {});
    QVERIFY(library);
    const auto athletes = library->athletes();
    QVERIFY(athletes && athletes->size() == 1);
    const auto held = library->lock(athletes->front().uuid, u"rebuild"_s);
    QVERIFY(held);
    const Ran ran = cli(u"whole"_s, {u"rebuild"_s, u"--json"_s});
    QVERIFY2(ran.exitCode == 1, ran.told().c_str());
    QCOMPARE(ran.errorCode(), u"library_busy"_s);
}

void TestLibraryTroubles::anInterruptedImportKeepsWhatItDid()
{
    // How far an import is when the signal comes is not ours to say: more files until it comes in between.
    for (std::uint32_t files = 100; files <= 1600; files *= 2) {
        const QString folder = m_box.path(u"many-%1"_s.arg(files));
        const QString library = u"stopped-%1"_s.arg(files);
        const auto count = writeSwims(folder, 0, files).size();
        const auto process = m_box.startCli(library, {u"import"_s, u"--json"_s, u"--jobs"_s, u"1"_s, folder});
        QTRY_VERIFY_WITH_TIMEOUT(!athleteFile(m_box.path(library)).isEmpty(), 60'000);
        ::kill(pid_t(process->processId()), SIGINT);
        const Ran stopped = Sandbox::ended(*process);
        QVERIFY2(!stopped.wasKilled, stopped.told().c_str());
        if (stopped.exitCode == 0)
            continue;
        m_schemas.add(stopped.output, u"import"_s);
        QCOMPARE(stopped.errorCode(), u"cancelled"_s);
        QVERIFY2(stopped.complaint.contains("Stopped"), stopped.told().c_str());
        const auto kept = stopped.document()[u"imported"_s].toArray().size();
        QVERIFY(kept < count);
        QCOMPARE(cli(library, {u"check"_s}).exitCode, 0);
        const Ran rest = cli(library, {u"import"_s, u"--json"_s, folder});
        QVERIFY2(rest.exitCode == 0, rest.complaint.constData());
        QCOMPARE(rest.document()[u"known"_s].toArray().size(), kept);
        QCOMPARE(rest.document()[u"imported"_s].toArray().size(), count - kept);
        return;
    }
    QFAIL("no import was slow enough to be interrupted");
}

void TestLibraryTroubles::progressIsForTerminalsOnly()
{
    const QString script = u"import pty, sys, os; sys.exit(os.waitstatus_to_exitcode(pty.spawn(sys.argv[1:])))"_s;
    const Ran seen = m_box.run(u"/usr/bin/python3"_s,
        {u"-c"_s, script, QStringLiteral(LENGTHWISE_CLI), u"import"_s, m_files, u"--library"_s,
            m_box.path(u"terminal"_s)});
    QVERIFY2(seen.exitCode == 0, seen.told().c_str());
    QVERIFY2(seen.output.contains("\r\033[K"), seen.told().c_str());
    const Ran logged = cli(u"log"_s, {u"import"_s, m_files});
    QVERIFY2(logged.exitCode == 0 && logged.complaint.isEmpty(), logged.told().c_str());
}

void TestLibraryTroubles::wrongUsageIsADocumentToo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no id") << QStringList{u"show"_s};
    QTest::newRow("two ids") << QStringList{u"show"_s, u"12345678"_s, u"87654321"_s};
    QTest::newRow("an option of another command") << QStringList{u"list"_s, u"--stale"_s};
    QTest::newRow("no jobs") << QStringList{u"import"_s, m_files, u"--jobs"_s, u"0"_s};
    QTest::newRow("jobs are no number") << QStringList{u"rebuild"_s, u"--jobs"_s, u"many"_s};
    QTest::newRow("athletes, and what") << QStringList{u"athletes"_s, u"remove"_s, u"Anna"_s};
    QTest::newRow("no command") << QStringList{};
}

void TestLibraryTroubles::wrongUsageIsADocumentToo()
{
    QFETCH(QStringList, arguments);
    const Ran ran = m_box.cli({}, arguments + QStringList{u"--json"_s});
    QVERIFY2(ran.exitCode == 2, ran.told().c_str());
    m_schemas.add(ran.output, u"error"_s);
    QCOMPARE(ran.errorCode(), u"wrong_usage"_s);
    QVERIFY(ran.complaint.contains("Usage: lengthwise-cli"));
}

void TestLibraryTroubles::germanIsSpoken()
{
    QVERIFY(german({u"--help"_s}).output.startsWith("Aufruf: lengthwise-cli"));
    QVERIFY(german({u"edit"_s, u"--help"_s}).output.contains("Aufruf: lengthwise-cli edit"));
    const Ran missing = german({u"list"_s, u"--library"_s, m_box.path(u"nowhere"_s)});
    QVERIFY2(missing.complaint.contains("noch keine Bibliothek"), missing.told().c_str());
    const Ran imported = german({u"import"_s, m_files, u"--library"_s, m_box.path(u"deutsch"_s)});
    QVERIFY2(
        imported.output.contains("6 Einheiten importiert, 2 zweite Quellen hinzugefügt."), imported.told().c_str());
    const Ran athletes = german({u"athletes"_s, u"--library"_s, m_box.path(u"deutsch"_s)});
    QVERIFY2(athletes.output.contains("Schwimmer"), athletes.told().c_str());
}

QTEST_GUILESS_MAIN(TestLibraryTroubles)
#include "tst_librarytroubles.moc"
