#include "tests/flow/schemacheck.h"
#include "tests/support/projectfiles.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lengthwise;

namespace {
struct Ran {
    int exitCode = -1;
    QByteArray output;
    QByteArray complaint;

    QJsonObject document() const { return QJsonDocument::fromJson(output).object(); }
};

Ran run(const QString &program, const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000))
        return {};
    const int code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    return {code, process.readAllStandardOutput(), process.readAllStandardError()};
}

Ran cli(const QStringList &arguments)
{
    return run(QStringLiteral(LENGTHWISE_CLI), arguments);
}

// A 25 m pool swim of 4 lengths in 30 s each as one row per length.
QByteArray smallTable()
{
    QByteArray table = "timestamp,distance,speed,cadence,heart_rate,session_start_time,session_total_distance,"
                       "session_total_elapsed_time,session_total_timer_time,session_pool_length\n";
    const char *const times[] = {"10:00:00", "10:00:30", "10:01:00", "10:01:30", "10:02:00"};
    int metres = 0;
    for (const char *time : times) {
        table += QByteArray("2024-05-01 ") + time + "," + QByteArray::number(metres)
            + ",0.833,30,140,2024-05-01 10:00:00,100,120,120,25\n";
        metres += 25;
    }
    return table;
}
} // namespace

/// The program itself, run as a user runs it.
class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        m_swim = write(u"swim.csv"_s, smallTable());
        m_rubbish = write(u"rubbish.fit"_s, "this is no swim\n");
        m_empty = write(u"empty.csv"_s, {});
    }

    void helpAndVersionAreAnswers()
    {
        const Ran help = cli({u"--help"_s});
        QCOMPARE(help.exitCode, 0);
        QVERIFY(help.output.contains("decode") && help.output.contains("analyze") && help.output.contains("--json"));
        QVERIFY(help.output.contains("  progress ") && help.output.contains("  bests "));
        const Ran version = cli({u"--version"_s});
        QCOMPARE(version.exitCode, 0);
        QVERIFY(version.output.startsWith("lengthwise-cli "));
    }

    void wrongUsageExplainsItself_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList{};
        QTest::newRow("no file") << QStringList{u"decode"_s};
        QTest::newRow("no such command") << QStringList{u"swim"_s, m_swim};
        QTest::newRow("no such option") << QStringList{u"decode"_s, u"--xml"_s, m_swim};
    }
    void wrongUsageExplainsItself()
    {
        QFETCH(QStringList, arguments);
        const Ran ran = cli(arguments);
        QCOMPARE(ran.exitCode, 2);
        QVERIFY(ran.output.isEmpty());
        QVERIFY(ran.complaint.contains("Usage:"));
    }

    void documentsFitTheirSchema_data()
    {
        QTest::addColumn<QString>("command");
        QTest::newRow("decode") << u"decode"_s;
        QTest::newRow("analyze") << u"analyze"_s;
    }
    void documentsFitTheirSchema()
    {
        QFETCH(QString, command);
        const Ran ran = cli({command, u"--json"_s, m_swim});
        QCOMPARE(ran.exitCode, 0);
        QCOMPARE(schemaOffences(ran.output, command), QByteArray());
        const QJsonObject swim = ran.document()[u"workouts"_s].toArray().at(0).toObject();
        QCOMPARE(swim[u"file"_s].toString(), m_swim);
        QCOMPARE(swim[u"start"_s].toString(), u"2024-05-01T10:00:00.000Z"_s);
        QCOMPARE(swim[u"pool_length_m"_s].toDouble(), 25.0);
    }

    void aBadFileNeverLosesTheOthers()
    {
        const QString missing = m_folder.filePath(u"missing.fit"_s);
        const QStringList files{m_rubbish, m_swim, missing, m_empty};
        const Ran ran = cli(QStringList{u"decode"_s, u"--json"_s} + files);
        QCOMPARE(ran.exitCode, 1);
        QCOMPARE(schemaOffences(ran.output, u"decode"_s), QByteArray());
        QCOMPARE(ran.document()[u"workouts"_s].toArray().size(), 1);
        QStringList failed;
        for (const auto item : ran.document()[u"failed"_s].toArray())
            failed << item.toObject()[u"file"_s].toString();
        QCOMPARE(failed, (QStringList{m_rubbish, missing, m_empty}));
        for (const QString &file : failed)
            QVERIFY(ran.complaint.contains(file.toUtf8()));

        const Ran page = cli(QStringList{u"analyze"_s} + files);
        QCOMPARE(page.exitCode, 1);
        QVERIFY(page.output.contains("swim.csv"));
    }

    void pagesStayWithinEightyColumns()
    {
        for (const QString &command : {u"decode"_s, u"analyze"_s}) {
            const Ran ran = cli({command, m_swim});
            QCOMPARE(ran.exitCode, 0);
            for (const QString &line : QString::fromUtf8(ran.output).split(u'\n'))
                QVERIFY2(line.size() <= 80, qPrintable(line));
        }
    }

    void aReaderThatLeavesIsNoFault()
    {
        QProcess shell;
        const QString line = u"\"%1\" decode --json \"%2\" | true"_s.arg(QStringLiteral(LENGTHWISE_CLI), m_swim);
        shell.start(u"/bin/sh"_s, {u"-c"_s, line});
        QVERIFY(shell.waitForFinished(60'000));
        QCOMPARE(shell.readAllStandardError(), QByteArray());
    }

    void aFullDiskIsSaid()
    {
        if (!QFile::exists(u"/dev/full"_s))
            QSKIP("no /dev/full on this system");
        const QString line = u"\"%1\" decode \"%2\" > /dev/full"_s.arg(QStringLiteral(LENGTHWISE_CLI), m_swim);
        const Ran ran = run(u"/bin/sh"_s, {u"-c"_s, line});
        QCOMPARE(ran.exitCode, 1);
        QVERIFY(ran.complaint.contains("cannot write"));
    }

    void noWindowLibraryIsLinked()
    {
        const Ran ran = run(u"/usr/bin/readelf"_s, {u"-d"_s, QStringLiteral(LENGTHWISE_CLI)});
        if (ran.exitCode != 0)
            QSKIP("readelf is not installed (package binutils)");
        QVERIFY(ran.output.contains("libQt6Core"));
        QVERIFY(!ran.output.contains("libQt6Gui"));
        QVERIFY(!ran.output.contains("libQt6Widgets"));
    }

    void realSwimsFitTheSchemas()
    {
        QDir folder(samplesFolder() + u"/fit"_s);
        if (!folder.exists())
            QSKIP("the shared sample files are not beside the project");
        QStringList files;
        for (const QString &name : folder.entryList({u"*.fit"_s}, QDir::Files))
            files << folder.filePath(name);
        for (const QString &command : {u"decode"_s, u"analyze"_s}) {
            const Ran ran = cli(QStringList{command, u"--json"_s} + files);
            QCOMPARE(ran.exitCode, 0);
            QCOMPARE(schemaOffences(ran.output, command), QByteArray());
            QVERIFY(ran.document()[u"workouts"_s].toArray().size() >= files.size());
        }
    }

private:
    QString write(const QString &name, const QByteArray &content)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            return {};
        return file.fileName();
    }

    QTemporaryDir m_folder;
    QString m_swim;
    QString m_rubbish;
    QString m_empty;
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
