#include "core/store/editstore.h"
#include "core/store/library.h"
#include "core/store/savedfilters.h"
#include "tests/flow/librarycli.h"
#include "tests/flow/schemacheck.h"
#include "tests/support/fitswim.h"
#include "tests/support/handmadefit.h"
#include "tests/support/swimbuilder.h"
#include "tests/support/swimfolder.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace lengthwise;
using namespace Qt::StringLiterals;

#define CHECKED(ran)                                                                                                   \
    do {                                                                                                               \
        const Ran checkedRan = (ran);                                                                                  \
        QVERIFY2(checkedRan.exitCode == 0, checkedRan.told().c_str());                                                 \
    } while (false)

/// Import, list, show, check, rebuild, backup and restore as somebody types them.
class TestLibraryCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { QCOMPARE(m_schemas.offences(), QByteArray()); }
    void withoutALibraryReadersSayHowToBegin_data();
    void withoutALibraryReadersSayHowToBegin();
    void importTellsOfEachFile();
    void listGivesTheNewestFirst();
    void listSearches();
    void listIsNarrowedAsTheWindowsList_data();
    void listIsNarrowedAsTheWindowsList();
    void aSavedFilterIsAskedForByName();
    void aFilterThatIsNotUnderstoodIsTold_data();
    void aFilterThatIsNotUnderstoodIsTold();
    void showGivesTheSwimWithItsSources();
    void anIdMayBeWrittenInSeveralWays();
    void aWrongIdIsTold_data();
    void aWrongIdIsTold();
    void whatIsDeletedComesBackWithItsFile();
    void checkAndRebuildGiveDocuments();
    void backupsAreMadeOnceAndRestored();
    void theDaysFirstChangeIsPrecededByABackup();
    void pagesStayWithinEightyColumns();

private:
    Ran cli(const QStringList &arguments) { return m_box.cli(u"library"_s, arguments); }
    QJsonArray listed() { return cli({u"list"_s, u"--json"_s}).document()[u"workouts"_s].toArray(); }

    Sandbox m_box;
    SchemaCheck m_schemas; ///< of all documents, looked at in the end
    QString m_four;        ///< 4 x 25 m in 25 s each, no rest, 2024-06-01 06:00 UTC
    QString m_sets;        ///< 4 x 100 m in 1:30 on 2:00, then 200 m breaststroke in 4:00; 2024-01-01 08:00 UTC
    QString m_rubbish;     ///< no swim
};

void TestLibraryCommands::initTestCase()
{
    m_four = write(m_box.path(u"four.fit"_s), fitPoolSwim());
    m_sets = write(m_box.path(u"sets.fit"_s), fitFileOf(recorded(u"4 x 100 Fr @ 2:00 in 1:30 r 60; 200 Br in 4:00"_s)));
    m_rubbish = write(m_box.path(u"rubbish.fit"_s), std::as_bytes(std::span("this is no swim")));
}

void TestLibraryCommands::withoutALibraryReadersSayHowToBegin_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("list") << QStringList{u"list"_s};
    QTest::newRow("show") << QStringList{u"show"_s, u"12345678"_s};
    QTest::newRow("edit") << QStringList{u"edit"_s, u"12345678"_s, u"title"_s, u"x"_s};
    QTest::newRow("compare") << QStringList{u"compare"_s, u"--ids"_s, u"12345678"_s};
    QTest::newRow("undo") << QStringList{u"undo"_s};
    QTest::newRow("redo") << QStringList{u"redo"_s};
    QTest::newRow("export") << QStringList{u"export"_s, u"12345678"_s};
    QTest::newRow("athletes") << QStringList{u"athletes"_s};
    QTest::newRow("check") << QStringList{u"check"_s};
    QTest::newRow("rebuild") << QStringList{u"rebuild"_s};
    QTest::newRow("backup") << QStringList{u"backup"_s};
    QTest::newRow("progress") << QStringList{u"progress"_s};
    QTest::newRow("bests") << QStringList{u"bests"_s};
}

void TestLibraryCommands::withoutALibraryReadersSayHowToBegin()
{
    QFETCH(QStringList, arguments);
    const Ran ran = m_box.cli(u"nowhere"_s, arguments + QStringList{u"--json"_s});
    QVERIFY2(ran.exitCode == 1, ran.told().c_str());
    m_schemas.add(ran.output, u"error"_s);
    QCOMPARE(ran.errorCode(), u"library_missing"_s);
    QVERIFY(ran.complaint.contains("lengthwise-cli import --library"));
    QVERIFY(!QFile::exists(m_box.path(u"nowhere"_s)));
}

void TestLibraryCommands::importTellsOfEachFile()
{
    const QString missing = m_box.path(u"missing.fit"_s);
    const Ran first = cli({u"import"_s, u"--json"_s, u"--jobs"_s, u"1"_s, m_four, m_rubbish, m_sets, missing});
    QVERIFY2(first.exitCode == 1, first.told().c_str());
    m_schemas.add(first.output, u"import"_s);
    const QJsonArray imported = first.document()[u"imported"_s].toArray();
    QCOMPARE(imported.size(), 2);
    QCOMPARE(imported[0][u"file"_s].toString(), m_four);
    QCOMPARE(imported[1][u"file"_s].toString(), m_sets);
    const QJsonArray failed = first.document()[u"failed"_s].toArray();
    QCOMPARE(failed.size(), 2);
    QCOMPARE(failed[0][u"file"_s].toString(), m_rubbish);
    QCOMPARE(failed[0][u"error"_s][u"code"_s].toString(), u"format_unknown"_s);
    QCOMPARE(failed[1][u"error"_s][u"code"_s].toString(), u"file_not_found"_s);
    QVERIFY(first.complaint.contains("rubbish.fit") && first.complaint.contains("missing.fit"));

    const Ran second = cli({u"import"_s, u"--json"_s, m_sets, m_four});
    QVERIFY2(second.exitCode == 0, second.told().c_str());
    const QJsonArray known = second.document()[u"known"_s].toArray();
    QCOMPARE(known.size(), 2);
    QCOMPARE(known[1][u"workouts"_s], imported[0][u"workouts"_s]);

    const Ran page = cli({u"import"_s, m_four, m_rubbish});
    QCOMPARE(page.exitCode, 1);
    QVERIFY2(
        page.output.contains("No new swims, 1 was already in the library, 1 could not be read."), page.told().c_str());
}

void TestLibraryCommands::listGivesTheNewestFirst()
{
    const Ran ran = cli({u"list"_s, u"--json"_s});
    QVERIFY2(ran.exitCode == 0 && ran.complaint.isEmpty(), ran.told().c_str());
    m_schemas.add(ran.output, u"list"_s);
    const QJsonArray rows = listed();
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0][u"start"_s].toString(), u"2024-06-01T06:00:00Z"_s);
    QCOMPARE(rows[0][u"distance_m"_s].toDouble(), 100.0);
    QCOMPARE(rows[0][u"active_s"_s].toDouble(), 100.0);
    QCOMPARE(rows[0][u"pool_length_m"_s].toDouble(), 25.0);
    QCOMPARE(rows[0][u"source"_s].toArray(), (QJsonArray{u"fit"_s}));
    QVERIFY(rows[0][u"grade"_s].isNull() && rows[0][u"score"_s].isNull());
    QCOMPARE(rows[1][u"start"_s].toString(), u"2024-01-01T08:00:00Z"_s);
    QCOMPARE(rows[1][u"title"_s].toString(), u"4 x 100 Fr r 30"_s);
    QCOMPARE(rows[1][u"distance_m"_s].toDouble(), 600.0);
}

void TestLibraryCommands::listSearches()
{
    const auto found = [this](const QString &text) {
        return cli({u"list"_s, u"--json"_s, text}).document()[u"workouts"_s].toArray().size();
    };
    QCOMPARE(found(u"4 x 100"_s), 1);
    QCOMPARE(found(u"br"_s), 1);
    QCOMPARE(found(u"butterfly"_s), 0);
    QCOMPARE(found(u"\" OR *"_s), 0); // no words of a query language
    QCOMPARE(cli({u"list"_s, u"butterfly"_s}).exitCode, 0);
}

void TestLibraryCommands::listIsNarrowedAsTheWindowsList_data()
{
    QTest::addColumn<QStringList>("filters");
    QTest::addColumn<int>("found");
    QTest::newRow("stroke") << QStringList{u"--stroke"_s, u"breast"_s} << 1;
    QTest::newRow("one of two strokes") << QStringList{u"--stroke"_s, u"back, freestyle"_s} << 2;
    QTest::newRow("pool") << QStringList{u"--pool"_s, u"25m"_s} << 2;
    QTest::newRow("other pools") << QStringList{u"--pool"_s, u"50m,open-water,unknown"_s} << 0;
    QTest::newRow("distance") << QStringList{u"--distance"_s, u"0-1000"_s} << 2;
    QTest::newRow("longer") << QStringList{u"--distance"_s, u"1000-2000,5000-"_s} << 0;
    QTest::newRow("source") << QStringList{u"--source"_s, u"FIT"_s} << 2;
    QTest::newRow("another source") << QStringList{u"--source"_s, u"strava"_s} << 0;
    QTest::newRow("grade") << QStringList{u"--grade"_s, u"a,B,C,D,none"_s} << 2;
    QTest::newRow("too short for a grade") << QStringList{u"--grade"_s, u"none"_s, u"--from"_s, u"2024-06-01"_s} << 1;
    QTest::newRow("from") << QStringList{u"--from"_s, u"2024-01-02"_s} << 1;
    QTest::newRow("to") << QStringList{u"--to"_s, u"2024-01-01"_s} << 1;
    QTest::newRow("from and to") << QStringList{u"--from"_s, u"2024-01-01"_s, u"--to"_s, u"2024-06-01"_s} << 2;
    QTest::newRow("between the two") << QStringList{u"--from"_s, u"2024-01-02"_s, u"--to"_s, u"2024-05-31"_s} << 0;
    QTest::newRow("long ago") << QStringList{u"--days"_s, u"last-4-weeks"_s} << 0;
    QTest::newRow("with words") << QStringList{u"--stroke"_s, u"free"_s, u"4 x 100"_s} << 1;
}

void TestLibraryCommands::listIsNarrowedAsTheWindowsList()
{
    QFETCH(QStringList, filters);
    const Ran ran = cli(QStringList{u"list"_s, u"--json"_s} + filters);
    QVERIFY2(ran.exitCode == 0, ran.told().c_str());
    m_schemas.add(ran.output, u"list"_s);
    QTEST(int(ran.document()[u"workouts"_s].toArray().size()), "found");
}

void TestLibraryCommands::aFilterThatIsNotUnderstoodIsTold_data()
{
    QTest::addColumn<QStringList>("filters");
    QTest::addColumn<QByteArray>("told");
    QTest::newRow("grade") << QStringList{u"--grade"_s, u"A,E"_s} << QByteArray("A, B, C, D or none");
    QTest::newRow("pool") << QStringList{u"--pool"_s, u"25"_s} << QByteArray("25m, 50m, 25yd");
    QTest::newRow("no day") << QStringList{u"--from"_s, u"2024-02-30"_s} << QByteArray("2024-02-30");
    QTest::newRow("span") << QStringList{u"--days"_s, u"last-5-moons"_s} << QByteArray("last-4-weeks");
    QTest::newRow("the wrong way round") << QStringList{u"--from"_s, u"2024-02-02"_s, u"--to"_s, u"2024-02-01"_s}
                                         << QByteArray("after the day of --to");
    QTest::newRow("saved") << QStringList{u"--filter"_s, u"Fly"_s} << QByteArray("No filter is saved.");
}

void TestLibraryCommands::aFilterThatIsNotUnderstoodIsTold()
{
    QFETCH(QStringList, filters);
    QFETCH(QByteArray, told);
    const Ran ran = cli(QStringList{u"list"_s} + filters);
    QVERIFY2(ran.exitCode == 2, ran.told().c_str());
    QVERIFY2(ran.complaint.contains(told), ran.told().c_str());
}

void TestLibraryCommands::aSavedFilterIsAskedForByName()
{
    {
        const SystemClock clock;
        const std::string device = "11111111-0000-4000-8000-000000000001";
        auto library = Library::open(m_box.path(u"library"_s), Database::Access::Write, clock, device);
        QVERIFY(library);
        const Athlete athlete = library->athletes()->front();
        auto database = library->openAthlete(athlete.uuid, Database::Access::Write);
        QVERIFY(database);
        const SavedFilter filter{"22222222-2222-4222-8222-222222222222", u"In June"_s,
            R"({"days":{"from":"2024-06-01","to":"2024-06-30"},"moon":["full"],"pool":["25m"]})"};
        auto transaction = Transaction::begin(*database);
        QVERIFY(EditStore(*database, clock, device)
                    .apply(*transaction, "save-filter", {*savedFilterChange(athlete.subject(), filter)}));
        QVERIFY(transaction->commit());
    }
    const Ran ran = cli({u"list"_s, u"--json"_s, u"--filter"_s, u"in june"_s});
    QVERIFY2(ran.exitCode == 0, ran.told().c_str());
    QCOMPARE(ran.document()[u"workouts"_s].toArray().size(), 1);
    QVERIFY(ran.complaint.contains("does not know all")); // of the moon
    const Ran narrower = cli({u"list"_s, u"--json"_s, u"--filter"_s, u"In June"_s, u"--pool"_s, u"50m"_s});
    QCOMPARE(narrower.document()[u"workouts"_s].toArray().size(), 0);
    const Ran other = cli({u"list"_s, u"--filter"_s, u"In July"_s});
    QVERIFY2(other.exitCode == 2 && other.complaint.contains("There are: In June"), other.told().c_str());
    CHECKED(cli({u"undo"_s}));
}

void TestLibraryCommands::showGivesTheSwimWithItsSources()
{
    const QString id = listed()[0][u"id"_s].toString();
    const Ran ran = cli({u"show"_s, id, u"--json"_s});
    QVERIFY2(ran.exitCode == 0, ran.told().c_str());
    m_schemas.add(ran.output, u"show"_s);
    const QJsonObject swim = ran.document();
    QCOMPARE(swim[u"id"_s].toString(), id);
    QVERIFY(swim[u"title"_s].isNull() && swim[u"effort"_s].isNull() && !swim[u"deleted"_s].toBool());
    QCOMPARE(swim[u"sources"_s].toArray().size(), 1);
    QCOMPARE(swim[u"sources"_s][0][u"file"_s].toString(), u"four.fit"_s);
    QCOMPARE(swim[u"sources"_s][0][u"size"_s].toInt(), int(fitPoolSwim().size()));
    QCOMPARE(swim[u"workout"_s][u"lengths"_s].toArray().size(), 4);

    const Ran page = cli({u"show"_s, id, u"--lengths"_s});
    QVERIFY2(page.exitCode == 0, page.told().c_str());
    QVERIFY(page.output.contains(id.toUtf8()) && page.output.contains("four.fit"));
    QVERIFY(page.output.contains("1:15  0:25.0  Free")); // the fourth length
}

void TestLibraryCommands::anIdMayBeWrittenInSeveralWays()
{
    const QJsonObject row = listed()[0].toObject();
    const QString key =
        cli({u"show"_s, row[u"id"_s].toString(), u"--json"_s}).document()[u"sources"_s][0][u"key"_s].toString();
    for (const QString &id : {row[u"id"_s].toString().toUpper(), key}) {
        const Ran ran = cli({u"show"_s, id, u"--json"_s});
        QVERIFY2(ran.exitCode == 0, ran.told().c_str());
        QCOMPARE(ran.document()[u"id"_s], row[u"id"_s]);
    }
}

void TestLibraryCommands::aWrongIdIsTold_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("code");
    QTest::newRow("too short") << u"1234567"_s << u"swim_id_too_short"_s;
    QTest::newRow("no hex") << u"swimming"_s << u"swim_unknown"_s;
    QTest::newRow("none begins so") << u"00000000"_s << u"swim_unknown"_s;
}

void TestLibraryCommands::aWrongIdIsTold()
{
    QFETCH(QString, id);
    QFETCH(QString, code);
    for (const QStringList &command :
        {QStringList{u"show"_s, id}, QStringList{u"edit"_s, id, u"effort"_s, u"3"_s}, QStringList{u"export"_s, id}}) {
        const Ran ran = cli(command + QStringList{u"--json"_s});
        QVERIFY2(ran.exitCode == 1, ran.told().c_str());
        m_schemas.add(ran.output, u"error"_s);
        QCOMPARE(ran.errorCode(), code);
        QVERIFY(ran.complaint.contains(id.toUtf8()));
    }
}

void TestLibraryCommands::whatIsDeletedComesBackWithItsFile()
{
    const QString id = listed()[0][u"id"_s].toString();
    CHECKED(cli({u"edit"_s, id, u"deleted"_s, u"yes"_s}));
    QCOMPARE(listed().size(), 1);
    const Ran deleted = cli({u"list"_s, u"--deleted"_s, u"--json"_s});
    m_schemas.add(deleted.output, u"list"_s);
    QCOMPARE(deleted.document()[u"workouts"_s].toArray().size(), 1);
    QCOMPARE(deleted.document()[u"workouts"_s][0][u"id"_s].toString(), id);
    QVERIFY(deleted.document()[u"workouts"_s][0][u"deleted"_s].toBool());
    QVERIFY(cli({u"show"_s, id}).output.contains("deleted no")); // how to bring it back

    const Ran again = cli({u"import"_s, u"--json"_s, m_four});
    QVERIFY2(again.exitCode == 0, again.told().c_str());
    m_schemas.add(again.output, u"import"_s);
    QCOMPARE(again.document()[u"restored"_s].toArray().size(), 1);
    QCOMPARE(listed().size(), 2);

    CHECKED(cli({u"edit"_s, id, u"deleted"_s, u"yes"_s}));
    CHECKED(cli({u"edit"_s, id, u"deleted"_s, u"no"_s}));
    QCOMPARE(listed().size(), 2);
}

void TestLibraryCommands::checkAndRebuildGiveDocuments()
{
    const QJsonArray before = listed();
    const Ran rebuilt = cli({u"rebuild"_s, u"--json"_s});
    QVERIFY2(rebuilt.exitCode == 0, rebuilt.told().c_str());
    m_schemas.add(rebuilt.output, u"rebuild"_s);
    QCOMPARE(rebuilt.document()[u"recordings"_s].toInt(), 2);
    QCOMPARE(cli({u"rebuild"_s, u"--stale"_s, u"--json"_s}).document()[u"recordings"_s].toInt(), 0);
    QCOMPARE(listed(), before);

    const Ran checked = cli({u"check"_s, u"--json"_s});
    QVERIFY2(checked.exitCode == 0, checked.told().c_str());
    m_schemas.add(checked.output, u"check"_s);
    QCOMPARE(checked.document()[u"recordings"_s].toInt(), 2);
    QCOMPARE(checked.document()[u"problems"_s].toArray().size(), 0);
}

void TestLibraryCommands::backupsAreMadeOnceAndRestored()
{
    const QString id = listed()[0][u"id"_s].toString();
    const QString copy = m_box.path(u"copy.db"_s);
    const Ran made = cli({u"backup"_s, u"--json"_s, copy});
    QVERIFY2(made.exitCode == 0, made.told().c_str());
    m_schemas.add(made.output, u"backup"_s);
    QCOMPARE(cli({u"backup"_s, u"--json"_s, copy}).errorCode(), u"file_exists"_s);

    CHECKED(cli({u"backup"_s}));
    QVERIFY(!cli({u"backup"_s, u"--json"_s}).document()[u"made"_s].toBool()); // nothing changed

    CHECKED(cli({u"edit"_s, id, u"title"_s, u"Later"_s}));
    const Ran restored = cli({u"restore"_s, u"--json"_s, copy});
    QVERIFY2(restored.exitCode == 0, restored.told().c_str());
    m_schemas.add(restored.output, u"restore"_s);
    QCOMPARE(restored.document()[u"recordings"_s].toInt(), 2);
    QVERIFY(QFile::exists(restored.document()[u"kept_as"_s].toString()));
    QVERIFY(cli({u"show"_s, id, u"--json"_s}).document()[u"title"_s].isNull());

    // A new computer: the athlete comes with the backup.
    CHECKED(m_box.cli(u"elsewhere"_s, {u"restore"_s, copy}));
    QCOMPARE(m_box.cli(u"elsewhere"_s, {u"list"_s, u"--json"_s}).output, cli({u"list"_s, u"--json"_s}).output);
    const Ran refused = m_box.cli(u"nowhere"_s, {u"restore"_s, m_four, u"--json"_s});
    QVERIFY2(refused.exitCode == 1, refused.told().c_str());
    QVERIFY(!QFile::exists(m_box.path(u"nowhere"_s)));
}

void TestLibraryCommands::theDaysFirstChangeIsPrecededByABackup()
{
    const auto backups = [this] {
        return QDir(m_box.path(u"daily/backups"_s)).entryList({u"*.db"_s}, QDir::Files).size();
    };
    CHECKED(m_box.cli(u"daily"_s, {u"import"_s, m_four}));
    QCOMPARE(backups(), 0); // there was nothing to keep
    CHECKED(m_box.cli(u"daily"_s, {u"import"_s, m_sets}));
    QCOMPARE(backups(), 1);
    CHECKED(m_box.cli(u"daily"_s, {u"undo"_s, u"--help"_s}));
    QCOMPARE(backups(), 1);
}

void TestLibraryCommands::pagesStayWithinEightyColumns()
{
    const QString id = listed()[0][u"id"_s].toString();
    CHECKED(cli({u"edit"_s, id, u"title"_s, QString(u"Wide "_s).repeated(30)}));
    for (const QStringList &command : {QStringList{u"list"_s}, QStringList{u"show"_s, id}, QStringList{u"--help"_s},
             QStringList{u"edit"_s, u"--help"_s}, QStringList{u"athletes"_s}}) {
        const Ran ran = command.last() == u"--help" ? m_box.cli({}, command) : cli(command);
        QVERIFY2(ran.exitCode == 0, ran.told().c_str());
        for (const QString &line : QString::fromUtf8(ran.output).split(u'\n'))
            QVERIFY2(line.size() <= 84, qPrintable(line));
    }
}

QTEST_GUILESS_MAIN(TestLibraryCommands)
#include "tst_librarycommands.moc"
