#include "core/base/clock.h"
#include "core/ingest/fields.h"
#include "core/store/editstore.h"
#include "tests/flow/librarycli.h"
#include "tests/flow/schemacheck.h"
#include "tests/support/fitswim.h"
#include "tests/support/swimbuilder.h"

#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace lengthwise;
using namespace Qt::StringLiterals;

#define CHECKED(ran)                                                                                                   \
    do {                                                                                                               \
        const Ran checkedRan = (ran);                                                                                  \
        QVERIFY2(checkedRan.exitCode == 0, checkedRan.told().c_str());                                                 \
    } while (false)

/// Corrections as they are typed. The swim: 4 x 50 m on 1:00, each in 40 s: 8 lengths of 20 s (numbers 1 to 8), rests
/// of 20 s after the 2nd, 4th and 6th; 25 m pool, 2024-01-01 08:00 UTC.
class TestLibraryEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { QCOMPARE(m_schemas.offences(), QByteArray()); }
    void aCorrectionIsMadeUndoneAndDoneAgain_data();
    void aCorrectionIsMadeUndoneAndDoneAgain();
    void lengthsAreCorrected();
    void correctionsOfLengthsAreTakenBack();
    void aFieldIsTakenBack_data();
    void aFieldIsTakenBack();
    void whatIsSoAlreadyIsNoStep();
    void scriptsNameRegistersByTheirPaths();
    void whatNoLongerFitsIsKeptAndTold();
    void theOlderOfTwoRepairsCanBeTaken();
    void undoLeavesWhatAnotherMachineChanged();
    void whatDoesNotFitIsRefused_data();
    void whatDoesNotFitIsRefused();
    void whatIsRefusedLeavesNoStep();

private:
    Ran cli(const QStringList &arguments) { return m_box.cli(u"library"_s, arguments); }
    Ran edit(const QStringList &words) { return cli(QStringList{u"edit"_s, m_id} + words); }
    QJsonObject shown() { return cli({u"show"_s, m_id, u"--json"_s}).document(); }
    QJsonObject row() { return cli({u"list"_s, u"--json"_s}).document()[u"workouts"_s][0].toObject(); }
    QJsonObject length(int index) { return shown()[u"workout"_s][u"lengths"_s][index].toObject(); }
    void startAnew();

    Sandbox m_box;
    SchemaCheck m_schemas; ///< of all documents, looked at in the end
    QString m_id;
};

void TestLibraryEdits::initTestCase()
{
    const std::vector<std::byte> bytes = fitFileOf(recorded(u"4 x 50 Fr @ 1:00 in 0:40"_s));
    QFile file(m_box.path(u"swim.fit"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(reinterpret_cast<const char *>(bytes.data()), qint64(bytes.size()));
    file.close();
    CHECKED(m_box.cli(u"untouched"_s, {u"import"_s, file.fileName()}));
    startAnew();
    m_id = row()[u"id"_s].toString();
    QCOMPARE(row()[u"distance_m"_s].toDouble(), 200.0);
    QCOMPARE(row()[u"active_s"_s].toDouble(), 160.0);
}

void TestLibraryEdits::startAnew()
{
    m_box.copyLibrary(u"untouched"_s, u"library"_s);
}

void TestLibraryEdits::aCorrectionIsMadeUndoneAndDoneAgain_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<double>("distance");
    QTest::addColumn<double>("active");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("pool of 50 m") << QStringList{u"pool-length"_s, u"50"_s} << 400.0 << 160.0 << QByteArray("400 m");
    QTest::newRow("pool in yards") << QStringList{u"pool_length"_s, u"25"_s, u"yd"_s} << 182.88 << 160.0
                                   << QByteArray("200 yd");
    QTest::newRow("pool of 33.33 m") << QStringList{u"pool-length"_s, u"33.33m"_s} << 266.64 << 160.0
                                     << QByteArray("33.33 m");
    QTest::newRow("split") << QStringList{u"split:3"_s, u"2"_s} << 225.0 << 160.0 << QByteArray("225 m");
    QTest::newRow("split in three") << QStringList{u"split:8"_s, u"3"_s} << 250.0 << 160.0 << QByteArray("250 m");
    QTest::newRow("join") << QStringList{u"join:1-2"_s} << 175.0 << 160.0 << QByteArray("175 m");
    QTest::newRow("insert") << QStringList{u"insert:2"_s, u"10 fly 5"_s} << 225.0 << 170.0 << QByteArray("225 m");
    QTest::newRow("rest") << QStringList{u"rest:7-8"_s} << 150.0 << 120.0 << QByteArray("150 m");
    QTest::newRow("strokes") << QStringList{u"strokes:1-8"_s, u"11"_s} << 200.0 << 160.0 << QByteArray("SWOLF");
    QTest::newRow("stroke") << QStringList{u"stroke:1-8"_s, u"Breast"_s} << 200.0 << 160.0 << QByteArray("4 x 50 Br");
    QTest::newRow("title") << QStringList{u"title"_s, u"Before"_s, u"breakfast"_s} << 200.0 << 160.0
                           << QByteArray("Before breakfast");
    QTest::newRow("notes") << QStringList{u"notes"_s, u"two\nlines"_s} << 200.0 << 160.0 << QByteArray("two lines");
    QTest::newRow("effort") << QStringList{u"effort"_s, u"7"_s} << 200.0 << 160.0 << QByteArray("7");
    QTest::newRow("stroke count") << QStringList{u"stroke-count"_s, u"cycle"_s} << 200.0 << 160.0
                                  << QByteArray("both arms");
}

void TestLibraryEdits::aCorrectionIsMadeUndoneAndDoneAgain()
{
    QFETCH(QStringList, words);
    QFETCH(double, distance);
    QFETCH(double, active);
    QFETCH(QByteArray, said);
    startAnew();
    const QJsonObject before = shown();
    Ran done = edit(words);
    done.output.replace("\u00a0", " "); // numbers and units stay on one line
    QVERIFY2(done.exitCode == 0 && done.output.contains(said), done.told().c_str());
    const QJsonObject figures = row();
    QCOMPARE(figures[u"distance_m"_s].toDouble(), distance);
    QCOMPARE(figures[u"active_s"_s].toDouble(), active);
    const QJsonObject after = shown();
    QVERIFY(after != before);

    const Ran undone = cli({u"undo"_s, u"--json"_s});
    QVERIFY2(undone.exitCode == 0, undone.told().c_str());
    m_schemas.add(undone.output, u"undo"_s);
    QCOMPARE(undone.document()[u"workouts"_s].toArray(), (QJsonArray{m_id}));
    QCOMPARE(shown(), before);

    const Ran again = cli({u"redo"_s, u"--json"_s});
    QVERIFY2(again.exitCode == 0, again.told().c_str());
    m_schemas.add(again.output, u"redo"_s);
    QCOMPARE(shown()[u"workout"_s], after[u"workout"_s]);
}

void TestLibraryEdits::lengthsAreCorrected()
{
    startAnew();
    CHECKED(edit({u"stroke:1,3"_s, u"fly"_s}));
    CHECKED(edit({u"strokes:3"_s, u"15"_s}));
    const QJsonObject swim = shown();
    const QJsonArray lengths = swim[u"workout"_s][u"lengths"_s].toArray();
    QCOMPARE(lengths[0][u"stroke"_s].toString(), u"butterfly"_s);
    QCOMPARE(lengths[1][u"stroke"_s].toString(), u"freestyle"_s);
    QCOMPARE(lengths[2][u"type"_s].toString(), u"rest"_s); // the third active length is the fourth of all
    QCOMPARE(lengths[3][u"stroke"_s].toString(), u"butterfly"_s);
    QCOMPARE(lengths[3][u"strokes"_s].toInt(), 15);
    QCOMPARE(swim[u"corrected_lengths"_s].toArray(), (QJsonArray{0, 3}));
    QCOMPARE(swim[u"corrections"_s].toArray().size(), 3);

    CHECKED(edit({u"insert:2"_s, u"0:10.5 back 6"_s}));
    QCOMPARE(length(2)[u"elapsed_s"_s].toDouble(), 10.5);
    QCOMPARE(length(2)[u"stroke"_s].toString(), u"backstroke"_s);
    QCOMPARE(length(2)[u"strokes"_s].toInt(), 6);
    QCOMPARE(length(3)[u"type"_s].toString(), u"rest"_s);
    QCOMPARE(length(3)[u"elapsed_s"_s].toDouble(), 9.5);

    CHECKED(edit({u"join:1-2"_s, u"drill"_s}));
    QCOMPARE(length(0)[u"elapsed_s"_s].toDouble(), 40.0);
    QCOMPARE(length(0)[u"stroke"_s].toString(), u"drill"_s);
    m_schemas.add(cli({u"show"_s, m_id, u"--json"_s}).output, u"show"_s);
    CHECKED(cli({u"check"_s}));
}

void TestLibraryEdits::correctionsOfLengthsAreTakenBack()
{
    startAnew();
    const QJsonObject before = shown();
    CHECKED(edit({u"stroke:1-2"_s, u"fly"_s}));
    CHECKED(edit({u"strokes:1"_s, u"30"_s}));
    CHECKED(edit({u"split:5"_s}));
    CHECKED(edit({u"stroke:1"_s, u"recorded"_s})); // of the first only, and only its stroke
    QCOMPARE(length(0)[u"stroke"_s].toString(), u"freestyle"_s);
    QCOMPARE(length(0)[u"strokes"_s].toInt(), 30);
    QCOMPARE(length(1)[u"stroke"_s].toString(), u"butterfly"_s);
    CHECKED(edit({u"recorded:1-2"_s}));
    QCOMPARE(row()[u"distance_m"_s].toDouble(), 225.0); // the split stands
    CHECKED(edit({u"rest:1-2"_s}));
    CHECKED(edit({u"recorded:all"_s}));
    QCOMPARE(shown(), before);
}

void TestLibraryEdits::aFieldIsTakenBack_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("title") << QStringList{u"title"_s, u"Mine"_s};
    QTest::newRow("notes") << QStringList{u"notes"_s, u"Mine"_s};
    QTest::newRow("effort") << QStringList{u"effort"_s, u"3"_s};
    QTest::newRow("pool length") << QStringList{u"pool-length"_s, u"50m"_s};
    QTest::newRow("stroke count") << QStringList{u"stroke-count"_s, u"cycle"_s};
}

void TestLibraryEdits::aFieldIsTakenBack()
{
    QFETCH(QStringList, words);
    startAnew();
    const QJsonObject before = shown();
    for (const QStringList &back : {QStringList{u"recorded"_s}, QStringList{u"--as-recorded"_s}}) {
        CHECKED(edit(words));
        QVERIFY(shown() != before);
        CHECKED(edit(QStringList{words.first()} + back));
        QCOMPARE(shown(), before);
    }
}

void TestLibraryEdits::whatIsSoAlreadyIsNoStep()
{
    startAnew();
    CHECKED(edit({u"effort"_s, u"5"_s}));
    const Ran again = edit({u"effort"_s, u"5"_s, u"--json"_s});
    QVERIFY2(again.exitCode == 0, again.told().c_str());
    m_schemas.add(again.output, u"edit"_s);
    QVERIFY(again.document()[u"step"_s].isNull());
    CHECKED(cli({u"undo"_s}));
    QCOMPARE(cli({u"undo"_s, u"--json"_s}).errorCode(), u"nothing_to_undo"_s);
}

void TestLibraryEdits::scriptsNameRegistersByTheirPaths()
{
    startAnew();
    const Ran typed = edit({u"strokes:1"_s, u"13"_s, u"--json"_s});
    QVERIFY2(typed.exitCode == 0, typed.told().c_str());
    m_schemas.add(typed.output, u"edit"_s);
    const QString field = typed.document()[u"step"_s][u"changes"_s][0][u"field"_s].toString();
    QCOMPARE(field, u"length@1704096000000/strokes"_s); // 2024-01-01 08:00 UTC
    CHECKED(edit({field, u"14"_s}));
    QCOMPARE(length(0)[u"strokes"_s].toInt(), 14);
    CHECKED(edit({u"length@1704096000000/stroke"_s, u"\"kick\""_s}));
    QCOMPARE(length(0)[u"stroke"_s].toString(), u"kick"_s);
    CHECKED(edit({u"pool_length"_s, u"{\"length\":50,\"unit\":\"m\"}"_s}));
    QCOMPARE(row()[u"distance_m"_s].toDouble(), 400.0);
    CHECKED(edit({field, u"recorded"_s}));
    QVERIFY(length(0)[u"strokes"_s].toInt() != 14);
}

void TestLibraryEdits::whatNoLongerFitsIsKeptAndTold()
{
    startAnew();
    CHECKED(edit({u"length@1704000000000/stroke"_s, u"\"kick\""_s})); // nobody swam then
    const QJsonArray idle = shown()[u"idle"_s].toArray();
    QCOMPARE(idle.size(), 1);
    QCOMPARE(idle[0][u"why"_s].toString(), u"no_longer_fits"_s);
    QVERIFY(cli({u"show"_s, m_id}).output.contains("no length starts there any more"));
    const Ran listed = cli({u"list"_s});
    QVERIFY2(listed.exitCode == 0 && listed.complaint.contains(m_id.toUtf8()), listed.told().c_str());
    CHECKED(edit({u"length@1704000000000/stroke"_s, u"recorded"_s}));
    QVERIFY(cli({u"list"_s}).complaint.isEmpty());
}

void TestLibraryEdits::theOlderOfTwoRepairsCanBeTaken()
{
    startAnew();
    const qint64 start = 1704096000000;
    const auto stretch = [start](int lengths) { return u"stretch@%1-%2"_s.arg(start).arg(start + lengths * 20'000); };
    // Two machines, both offline: the first length is rest; the first two are one.
    CHECKED(edit({stretch(1), u"[{\"start\":%1,\"ms\":20000,\"type\":\"rest\"}]"_s.arg(start)}));
    CHECKED(
        edit({stretch(2), u"[{\"start\":%1,\"ms\":40000,\"type\":\"active\",\"stroke\":\"freestyle\"}]"_s.arg(start)}));
    QCOMPARE(shown()[u"idle"_s][0][u"why"_s].toString(), u"conflict"_s);
    QCOMPARE(length(0)[u"elapsed_s"_s].toDouble(), 40.0);

    const Ran page = cli({u"show"_s, m_id});
    static const QRegularExpression offered(u"lengthwise-cli (edit .* recorded)\n"_s);
    const auto match = offered.match(QString::fromUtf8(page.output));
    QVERIFY2(match.hasMatch(), page.told().c_str());
    CHECKED(m_box.run(u"/bin/sh"_s, {u"-c"_s, u"\"%1\" %2"_s.arg(QStringLiteral(LENGTHWISE_CLI), match.captured(1))}));
    QVERIFY(shown()[u"idle"_s].toArray().isEmpty());
    QCOMPARE(length(0)[u"type"_s].toString(), u"rest"_s);
}

void TestLibraryEdits::undoLeavesWhatAnotherMachineChanged()
{
    startAnew();
    CHECKED(edit({u"stroke:1-2"_s, u"fly"_s}));
    {
        auto database = Database::open(athleteFile(m_box.path(u"library"_s)), Database::Access::Write);
        QVERIFY(database);
        const SystemClock clock;
        EditStore edits(*database, clock, "11111111-2222-4333-8444-555555555555");
        const auto mine = edits.editsByField("length@1704096000000/stroke");
        QVERIFY(mine && mine->size() == 1);
        Edit theirs = mine->front();
        theirs.value = "\"kick\"";
        theirs.stamp = nextStamp(theirs.stamp.milliseconds + 1, {}, theirs.stamp, "another machine", theirs.value);
        auto transaction = Transaction::begin(*database);
        QVERIFY(transaction);
        const auto merged = edits.merge(*transaction, theirs);
        QVERIFY(merged && *merged && transaction->commit());
    }
    const Ran undone = cli({u"undo"_s, u"--json"_s});
    QVERIFY2(undone.exitCode == 0, undone.told().c_str());
    m_schemas.add(undone.output, u"undo"_s);
    QCOMPARE(undone.document()[u"undone"_s][u"changes"_s].toArray().size(), 1);
    QCOMPARE(undone.document()[u"undone"_s][u"left"_s].toArray().size(), 1);
    QCOMPARE(undone.document()[u"undone"_s][u"left"_s][0][u"field"_s].toString(), u"length@1704096000000/stroke"_s);
    QCOMPARE(length(0)[u"stroke"_s].toString(), u"kick"_s);
    QCOMPARE(length(1)[u"stroke"_s].toString(), u"freestyle"_s);
}

void TestLibraryEdits::whatDoesNotFitIsRefused_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("code");
    const QString refused = u"value_refused"_s;
    QTest::newRow("no value") << QStringList{u"effort"_s} << refused;
    QTest::newRow("effort") << QStringList{u"effort"_s, u"11"_s} << refused;
    QTest::newRow("pool length") << QStringList{u"pool-length"_s, u"big"_s} << refused;
    QTest::newRow("pool length of nothing") << QStringList{u"pool-length"_s, u"0"_s} << refused;
    QTest::newRow("deleted") << QStringList{u"deleted"_s, u"maybe"_s} << refused;
    QTest::newRow("stroke") << QStringList{u"stroke:1"_s, u"dog"_s} << refused;
    QTest::newRow("strokes") << QStringList{u"strokes:1"_s, u"0"_s} << refused;
    QTest::newRow("a list backwards") << QStringList{u"stroke:3-1"_s, u"fly"_s} << refused;
    QTest::newRow("no list") << QStringList{u"stroke:x"_s, u"fly"_s} << refused;
    QTest::newRow("no such length") << QStringList{u"stroke:9"_s, u"fly"_s} << u"length_unknown"_s;
    QTest::newRow("length 0") << QStringList{u"stroke:0"_s, u"fly"_s} << u"length_unknown"_s;
    QTest::newRow("parts") << QStringList{u"split:1"_s, u"1"_s} << refused;
    QTest::newRow("one length joined") << QStringList{u"join:1"_s} << refused;
    QTest::newRow("no room") << QStringList{u"insert:1"_s, u"20"_s} << refused;
    QTest::newRow("another swim") << QStringList{u"same"_s, u"00000000"_s} << u"swim_unknown"_s;
    QTest::newRow("field") << QStringList{u"colour"_s, u"blue"_s} << u"field_unknown"_s;
    QTest::newRow("lengths where none belong") << QStringList{u"title:3"_s, u"x"_s} << u"field_unknown"_s;
    QTest::newRow("lengths missing") << QStringList{u"stroke"_s, u"fly"_s} << u"field_unknown"_s;
    QTest::newRow("no JSON") << QStringList{u"length@1704096000000/stroke"_s, u"kick"_s} << refused;
    QTest::newRow("no path") << QStringList{u"length@now/stroke"_s, u"\"kick\""_s} << u"field_unknown"_s;
}

void TestLibraryEdits::whatDoesNotFitIsRefused()
{
    QFETCH(QStringList, words);
    QFETCH(QString, code);
    const Ran ran = edit(words + QStringList{u"--json"_s});
    QVERIFY2(ran.exitCode == 1, ran.told().c_str());
    m_schemas.add(ran.output, u"error"_s);
    QCOMPARE(ran.errorCode(), code);
}

void TestLibraryEdits::whatIsRefusedLeavesNoStep()
{
    startAnew();
    QCOMPARE(edit({u"stroke:9"_s, u"fly"_s}).exitCode, 1);
    QCOMPARE(edit({u"effort"_s, u"11"_s}).exitCode, 1);
    QCOMPARE(cli({u"undo"_s, u"--json"_s}).errorCode(), u"nothing_to_undo"_s);
    QCOMPARE(cli({u"redo"_s, u"--json"_s}).errorCode(), u"nothing_to_redo"_s);
}

QTEST_GUILESS_MAIN(TestLibraryEdits)
#include "tst_libraryedits.moc"
