#include "core/decode/csv.h"

#include <QtTest>

#include <cmath>

using namespace lengthwise;

namespace {

Bytes bytesOf(const QByteArray &text)
{
    return std::as_bytes(std::span(text.constData(), std::size_t(text.size())));
}

Result<std::vector<Workout>> decode(const QByteArray &text)
{
    return CsvDecoder().decode(bytesOf(text));
}

/// The only swim of a table that must be readable.
Workout swimOf(const QByteArray &text)
{
    auto swims = decode(text);
    if (!swims || swims->size() != 1)
        qFatal("the table does not hold one swim");
    return std::move(swims->front());
}

const Warning *warningOf(const Workout &swim, WarningCode code)
{
    for (const Warning &warning : swim.warnings) {
        if (warning.code == code)
            return &warning;
    }
    return nullptr;
}

ErrorCode errorOf(const QByteArray &text)
{
    const auto swims = decode(text);
    if (swims)
        qFatal("the table must not be readable");
    return swims.error().code;
}

const QByteArray header =
    "timestamp,distance,enhanced_speed,cadence,heart_rate,session_sport,session_pool_length,"
    "session_total_distance,session_total_elapsed_time,session_total_timer_time,session_start_time\n";
const QByteArray tail = ",swimming,25.0,75.0,90.5,88.0,2024-09-27 16:00:00\n";

/// Three lengths, a row each.
const QByteArray threeLengths = header + "2024-09-27 16:00:30,25.0,0.833,27.0,120" + tail
    + "2024-09-27 16:01:00,50.0,0.833,28.0,130" + tail + "2024-09-27 16:01:30,75.0,0.833,29.0,140" + tail;

QByteArray utf16(const QByteArray &utf8, bool bigEndian)
{
    QByteArray bytes;
    const QString text = QChar(QChar::ByteOrderMark) + QString::fromUtf8(utf8);
    for (const QChar unit : text) {
        const char low = char(unit.unicode() & 0xFF);
        const char high = char(unit.unicode() >> 8);
        bytes += bigEndian ? high : low;
        bytes += bigEndian ? low : high;
    }
    return bytes;
}

} // namespace

class TestCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsBecomeSamplesAndRepeatedColumnsTotals();
    void writingDoesNotMatter_data();
    void writingDoesNotMatter();
    void columnsMayStandInAnyOrder();
    void quotedFieldsKeepDelimitersAndLineBreaks();
    void shortRowsLackTheirLastValues();
    void absentValuesAreNoWarning();
    void invalidValuesAreCountedWithColumnAndFirstLine();
    void rowsWithoutTimeAreSkipped();
    void timesThatRunBackwardsAreSortedStably();
    void noRowWithATimeIsAnError();
    void oneRowIsASwim();
    void headerAloneHasNoRows();
    void missingColumnsAreNamed_data();
    void missingColumnsAreNamed();
    void textThatIsNoTableIsUnknown_data();
    void textThatIsNoTableIsUnknown();
    void poolLengthThatCannotBeIsUnknown_data();
    void poolLengthThatCannotBeIsUnknown();
    void poolLengthIsInferredWhereNoneIsRecorded();
    void yardsAreKeptAsTheSwimmersUnit();
    void otherSportIsNoSwim();
    void sportMayBeANumber();
    void openWaterByNameOrByPlace_data();
    void openWaterByNameOrByPlace();
    void placesAreDegreesOrSemicircles();
    void missingTotalsAreRebuilt();
    void eachStartTimeIsASwimOfItsOwn();
    void sessionThatBeginsInASkippedRowIsKept();
    void swimIsTakenOutOfATriathlon();
    void thousandsOfStartTimesAreAsManySwims();
    void distanceOverTheWholeFileCountsFromEachStart();
    void distanceThatBeganAnewStays();
    void shortTablesNameWhatTheyLack_data();
    void shortTablesNameWhatTheyLack();
    void utf16NeedsNoMark();
    void deviceIsNamed_data();
    void deviceIsNamed();
    void clockBefore2000IsNoted();
    void zoneIsKeptBesideTheTime();
    void rubbishIsRefused_data();
    void rubbishIsRefused();
    void rowWithoutEndStaysSmall();
};

void TestCsv::rowsBecomeSamplesAndRepeatedColumnsTotals()
{
    using namespace std::chrono;
    const Workout swim = swimOf(threeLengths);
    const Instant start = sys_days(year(2024) / September / 27) + hours(16);
    QVERIFY(swim.start == start);
    QCOMPARE(swim.sourceFormat, QStringLiteral("CSV"));
    QCOMPARE(swim.samples.size(), std::size_t(3));
    QVERIFY(swim.samples[1].time() == start + minutes(1));
    QCOMPARE(swim.samples[1].distance()->metres, 50.0);
    QCOMPARE(swim.samples[1].speed()->metresPerSecond, 0.833);
    QCOMPARE(swim.samples[1].strokeRate()->perMinute, 28.0);
    QCOMPARE(swim.samples[1].heartRate()->beatsPerMinute, 130.0);
    QVERIFY(!swim.samples[1].position());
    QVERIFY(swim.elapsed == Duration(90'500));
    QVERIFY(swim.timer == Duration(88'000));
    QCOMPARE(swim.distance->metres, 75.0);
    QCOMPARE(swim.poolLength->metres, 25.0);
    QCOMPARE(swim.environment, Environment::Pool);
    QCOMPARE(swim.lengths.size(), std::size_t(3));
    QVERIFY(swim.lengths[0].inferred);
    QCOMPARE(warningOf(swim, WarningCode::LengthsInferred)->count, std::int64_t(3));
}

void TestCsv::writingDoesNotMatter_data()
{
    QTest::addColumn<QByteArray>("table");
    const auto replaced = [](const char *what, const char *with) {
        return QByteArray(threeLengths).replace(what, with);
    };
    const QByteArray semicolons = replaced(",", ";");
    QTest::newRow("BOM") << "\xEF\xBB\xBF" + threeLengths;
    QTest::newRow("CR LF") << replaced("\n", "\r\n");
    QTest::newRow("CR") << replaced("\n", "\r");
    QTest::newRow("no last line break") << threeLengths.chopped(1);
    QTest::newRow("semicolons") << semicolons;
    QTest::newRow("semicolons, decimal commas") << QByteArray(semicolons).replace(".", ",");
    QTest::newRow("tabs") << replaced(",", "\t");
    QTest::newRow("Excel's first line") << "sep=;\r\n" + semicolons;
    QTest::newRow("UTF-16 LE") << utf16(threeLengths, false);
    QTest::newRow("UTF-16 BE, CR LF") << utf16(replaced("\n", "\r\n"), true);
    QTest::newRow("UTF-16, tabs") << utf16(replaced(",", "\t"), false);
    QTest::newRow("T and Z") << replaced("27 16", "27T16").replace("27T16:01:00,", "27T16:01:00Z,");
    QTest::newRow("empty lines") << replaced("\n", "\n\n");
    QTest::newRow("preamble") << "Exported by hand\n\n" + threeLengths;
    QTest::newRow("capitals") << replaced("enhanced_speed", "Enhanced_Speed").replace("timestamp", " Timestamp ");
    QTest::newRow("quoted") << replaced("25.0,0.833", "\"25.0\",\"0.833\"").replace("p,distance", "p,\"distance\"");
}

void TestCsv::writingDoesNotMatter()
{
    QFETCH(QByteArray, table);
    QVERIFY(CsvDecoder().recognises(bytesOf(table)));
    Workout swim = swimOf(table);
    const Workout expected = swimOf(threeLengths);
    swim.utcOffset = expected.utcOffset;
    QVERIFY(swim == expected);
}

void TestCsv::columnsMayStandInAnyOrder()
{
    const Workout swim =
        swimOf("session_pool_length,heart_rate,session_unknown_33,distance,Zone Name,timestamp,distance\n"
               "50,120,7,50,easy,2024-09-27 16:00:50,1\n50,121,7,100,easy,2024-09-27 16:01:40,2\n");
    QCOMPARE(swim.poolLength->metres, 50.0);
    QCOMPARE(swim.samples[1].distance()->metres, 100.0); // of two columns with one name the first counts
    QCOMPARE(swim.samples[1].heartRate()->beatsPerMinute, 121.0);
}

void TestCsv::quotedFieldsKeepDelimitersAndLineBreaks()
{
    const Workout swim = swimOf("timestamp,notes,distance,file_product_name\n"
                                "2024-09-27 16:00:30,\"easy,\nthen \"\"hard\"\"\",25,\"Watch6,18\"\n"
                                "broken,x,50,\"Watch6,18\"\n"
                                "2024-09-27 16:01:30,\"\",75,\"Watch6,18\"\n");
    QCOMPARE(swim.samples.size(), std::size_t(2));
    QCOMPARE(swim.samples[0].distance()->metres, 25.0);
    QCOMPARE(swim.device, QStringLiteral("Watch6,18"));
    QCOMPARE(warningOf(swim, WarningCode::RowsSkipped)->line, std::int64_t(4)); // the quoted break counts
}

void TestCsv::shortRowsLackTheirLastValues()
{
    const Workout swim = swimOf("timestamp,distance,heart_rate\n2024-09-27 16:00:30,25\n2024-09-27 16:01:00\n"
                                "2024-09-27 16:01:30,75,120,too,many\n");
    QCOMPARE(swim.samples.size(), std::size_t(3));
    QVERIFY(!swim.samples[0].heartRate());
    QVERIFY(!swim.samples[1].distance());
    QCOMPARE(swim.samples[2].heartRate()->beatsPerMinute, 120.0);
}

void TestCsv::absentValuesAreNoWarning()
{
    const Workout swim =
        swimOf(header + "2024-09-27 16:00:30,NaN,,--,None" + tail + "2024-09-27 16:01:00,nan,null,0.0,0" + tail);
    QVERIFY(!warningOf(swim, WarningCode::ValuesInvalid));
    QVERIFY(!swim.samples[0].distance() && !swim.samples[0].speed() && !swim.samples[0].strokeRate());
    QCOMPARE(swim.samples[1].strokeRate()->perMinute, 0.0); // resting is not unknown
    QVERIFY(!swim.samples[1].heartRate());                  // a heart rate of 0 is
}

void TestCsv::invalidValuesAreCountedWithColumnAndFirstLine()
{
    const Workout swim = swimOf(header + "2024-09-27 16:00:30,25.0,0.8,27,120" + tail
        + "2024-09-27 16:01:00,inf,-1,27,fast" + tail + "2024-09-27 16:01:30,75,0.8,27,900" + tail);
    std::vector<Warning> invalid;
    for (const Warning &warning : swim.warnings) {
        if (warning.code == WarningCode::ValuesInvalid)
            invalid.push_back(warning);
    }
    QCOMPARE(invalid.size(), std::size_t(3));
    QVERIFY((invalid[0]
        == Warning{.code = WarningCode::ValuesInvalid, .line = 3, .count = 1, .detail = QStringLiteral("distance")}));
    QCOMPARE(invalid[1].detail, QStringLiteral("enhanced_speed"));
    QCOMPARE(invalid[2].detail, QStringLiteral("heart_rate"));
    QCOMPARE(invalid[2].count, std::int64_t(2));
    QVERIFY(!swim.samples[1].distance() && !swim.samples[1].speed() && !swim.samples[2].heartRate());
}

void TestCsv::rowsWithoutTimeAreSkipped()
{
    const Workout swim = swimOf(header + "2024-09-27 16:00:30,25.0,0.8,27,120" + tail
        + "2024-02-30 16:01:00,50,0.8,27,120" + tail + ",75,0.8,27,120" + tail);
    QCOMPARE(swim.samples.size(), std::size_t(1));
    QVERIFY((*warningOf(swim, WarningCode::RowsSkipped)
        == Warning{.code = WarningCode::RowsSkipped, .line = 3, .count = 2}));
}

void TestCsv::timesThatRunBackwardsAreSortedStably()
{
    const Workout swim = swimOf("timestamp,heart_rate\n2024-09-27 16:00:30,100\n2024-09-27 16:00:10,101\n"
                                "2024-09-27 16:00:30,102\n2024-09-27 16:00:10,103\n");
    std::vector<double> rates;
    for (const Sample &sample : swim.samples)
        rates.push_back(sample.heartRate()->beatsPerMinute);
    QCOMPARE(rates, (std::vector<double>{101, 103, 100, 102}));
    QCOMPARE(warningOf(swim, WarningCode::TimesBackwards)->count, std::int64_t(2));
}

void TestCsv::noRowWithATimeIsAnError()
{
    const auto swims = decode("timestamp,distance\nyesterday,25\n,50\n");
    QVERIFY(!swims);
    QCOMPARE(swims.error().code, ErrorCode::ValueInvalid);
    QCOMPARE(swims.error().line, std::int64_t(2));
    QCOMPARE(swims.error().detail, QStringLiteral("timestamp yesterday"));
}

void TestCsv::oneRowIsASwim()
{
    const Workout swim = swimOf(header + "2024-09-27 16:00:30,25.0,0.8,27,120" + tail);
    QCOMPARE(swim.samples.size(), std::size_t(1));
    QCOMPARE(swim.lengths.size(), std::size_t(1));
    const Workout bare = swimOf("timestamp,heart_rate\n2024-09-27 16:00:30,100");
    QVERIFY(bare.lengths.empty());
    QVERIFY(!bare.elapsed);
    QVERIFY(!bare.distance);
}

void TestCsv::headerAloneHasNoRows()
{
    QCOMPARE(errorOf(header), ErrorCode::NoRows);
    QCOMPARE(errorOf("timestamp,distance"), ErrorCode::NoRows);
    QCOMPARE(errorOf(header + "\r\n\r\n"), ErrorCode::NoRows);
}

void TestCsv::missingColumnsAreNamed_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QString>("missing");
    QTest::newRow("time") << QByteArray("time,distance,heart_rate\n1,2,3\n") << QStringLiteral("timestamp");
    QTest::newRow("measurement") << QByteArray("timestamp;lap;notes\n1;2;3\n") << QStringLiteral("distance");
    QTest::newRow("both") << QByteArray("name,age,town\nAda,36,London\n") << QStringLiteral("timestamp, distance");
    QTest::newRow("both, header alone") << QByteArray("name,age,town") << QStringLiteral("timestamp, distance");
}

void TestCsv::missingColumnsAreNamed()
{
    QFETCH(QByteArray, table);
    QFETCH(QString, missing);
    QVERIFY(CsvDecoder().recognises(bytesOf(table)));
    const auto swims = decode(table);
    QVERIFY(!swims);
    QCOMPARE(swims.error().code, ErrorCode::ColumnsMissing);
    QCOMPARE(swims.error().detail, missing);
}

void TestCsv::textThatIsNoTableIsUnknown_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("JSON") << QByteArray("{\"a\":1,\"b\":2,\"c\":3}\n{\"a\":1,\"b\":2,\"c\":3}\n");
    QTest::newRow("HTML") << QByteArray("<!DOCTYPE html>\n<p>timestamp,distance\n");
    QTest::newRow("Git LFS") << QByteArray("version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n");
    QTest::newRow("prose") << QByteArray("Dear coach,\nI swam, rested, and swam.\nIt was fine.\n");
    QTest::newRow("zeros") << QByteArray(5000, '\0');
    QTest::newRow("binary in a header") << QByteArray("timestamp,distance\0,x\n1,2,3\n", 27);
    QTest::newRow("blank") << QByteArray("  \n\n");
}

void TestCsv::textThatIsNoTableIsUnknown()
{
    QFETCH(QByteArray, text);
    QVERIFY(!CsvDecoder().recognises(bytesOf(text)));
    QCOMPARE(errorOf(text), ErrorCode::FormatUnknown);
}

void TestCsv::poolLengthThatCannotBeIsUnknown_data()
{
    QTest::addColumn<QByteArray>("poolLength");
    for (const char *text : {"0.0", "", "2500", "0.25", "NaN", "-25", "inf"})
        QTest::newRow(text) << QByteArray(text);
}

void TestCsv::poolLengthThatCannotBeIsUnknown()
{
    QFETCH(QByteArray, poolLength);
    const Workout swim =
        swimOf("timestamp,heart_rate,session_sport,session_pool_length\n2024-09-27 16:00:30,100,swimming," + poolLength
            + "\n2024-09-27 16:00:31,100,swimming," + poolLength + "\n");
    QCOMPARE(swim.environment, Environment::Pool);
    QVERIFY(!swim.poolLength);
    QVERIFY(warningOf(swim, WarningCode::PoolLengthUnknown));
    QVERIFY(swim.lengths.empty());
}

void TestCsv::poolLengthIsInferredWhereNoneIsRecorded()
{
    QByteArray table = "timestamp,distance\n";
    for (int length = 1; length <= 8; ++length)
        table += QStringLiteral("2024-09-27 16:0%1:00,%2\n").arg(length).arg(length * 50).toUtf8();
    const Workout swim = swimOf(table);
    QCOMPARE(swim.poolLength->metres, 50.0);
    // the first row says 50 m and nothing says when they began
    QCOMPARE(swim.lengths.size(), std::size_t(7));
    QVERIFY(warningOf(swim, WarningCode::PoolLengthUnknown));
}

void TestCsv::yardsAreKeptAsTheSwimmersUnit()
{
    const Workout swim = swimOf("timestamp,distance,session_pool_length,session_pool_length_unit,session_start_time\n"
                                "2024-09-27 16:00:30,22.86,22.86,statute,2024-09-27 16:00:00\n"
                                "2024-09-27 16:01:00,45.72,22.86,statute,2024-09-27 16:00:00\n");
    QCOMPARE(swim.poolUnit, PoolUnit::Yards);
    QCOMPARE(swim.poolLength->metres, 22.86);
    QCOMPARE(swim.lengths.size(), std::size_t(2));
}

void TestCsv::otherSportIsNoSwim()
{
    const auto swims =
        decode("timestamp,distance,session_sport,session_sub_sport\n2024-09-27 16:00:30,25,running,treadmill\n");
    QVERIFY(!swims);
    QCOMPARE(swims.error().code, ErrorCode::NoSwim);
    QCOMPARE(swims.error().detail, QStringLiteral("running"));
    const auto byRecord = decode("timestamp,distance,activity_type\n2024-09-27 16:00:30,25,cycling\n");
    QCOMPARE(byRecord.error().detail, QStringLiteral("cycling"));
}

void TestCsv::sportMayBeANumber()
{
    QVERIFY(decode("timestamp,distance,session_sport\n2024-09-27 16:00:30,25,5\n"));
    QVERIFY(decode("timestamp,distance,session_sport\n2024-09-27 16:00:30,25,5.0\n"));
    QVERIFY(!decode("timestamp,distance,session_sport\n2024-09-27 16:00:30,25,53\n"));
    QVERIFY(decode("timestamp,distance,session_sport,session_sub_sport\n2024-09-27 16:00:30,25,generic,open_water\n"));
}

void TestCsv::openWaterByNameOrByPlace_data()
{
    QTest::addColumn<QByteArray>("subSport");
    QTest::addColumn<QByteArray>("poolLength");
    QTest::addColumn<QByteArray>("place");
    QTest::addColumn<bool>("isOpenWater");
    QTest::newRow("named") << QByteArray("open_water") << QByteArray() << QByteArray(",") << true;
    QTest::newRow("numbered") << QByteArray("18") << QByteArray() << QByteArray(",") << true;
    QTest::newRow("by place") << QByteArray() << QByteArray() << QByteArray("52.5,13.4") << true;
    QTest::newRow("place of a pool") << QByteArray() << QByteArray("25") << QByteArray("52.5,13.4") << false;
    QTest::newRow("lap swimming") << QByteArray("lap_swimming") << QByteArray() << QByteArray("52.5,13.4") << false;
    QTest::newRow("neither") << QByteArray() << QByteArray() << QByteArray(",") << false;
}

void TestCsv::openWaterByNameOrByPlace()
{
    QFETCH(QByteArray, subSport);
    QFETCH(QByteArray, poolLength);
    QFETCH(QByteArray, place);
    QFETCH(bool, isOpenWater);
    const Workout swim = swimOf("timestamp,speed,position_lat,position_long,session_sub_sport,session_pool_length\n"
                                "2024-09-27 16:00:30,0.8,"
        + place + "," + subSport + "," + poolLength + "\n");
    QCOMPARE(swim.environment == Environment::OpenWater, isOpenWater);
    if (isOpenWater)
        QVERIFY(!warningOf(swim, WarningCode::PoolLengthUnknown));
}

void TestCsv::placesAreDegreesOrSemicircles()
{
    // 606621410 x 180 / 2^31 = 50.846..., -8910093 x 180 / 2^31 = -0.7468...
    const Workout swim =
        swimOf("timestamp,speed,position_lat,position_long\n2024-09-27 16:00:30,0.8,606621410,-8910093\n"
               "2024-09-27 16:00:31,0.8,50.5,-0.25\n2024-09-27 16:00:32,0.8,95,10\n2024-09-27 16:00:33,0.8,50.5,\n");
    QVERIFY(std::abs(swim.samples[0].position()->latitude - 50.84644) < 0.0001);
    QVERIFY(std::abs(swim.samples[0].position()->longitude + 0.74684) < 0.0001);
    QVERIFY(std::abs(swim.samples[1].position()->latitude - 50.5) < 1e-6);
    QVERIFY(!swim.samples[2].position() && !swim.samples[3].position());
    QCOMPARE(warningOf(swim, WarningCode::ValuesInvalid)->line, std::int64_t(4));
}

void TestCsv::missingTotalsAreRebuilt()
{
    const Workout swim = swimOf("timestamp,distance,heart_rate,cadence\n2024-09-27 16:00:00,0,100,0\n"
                                "2024-09-27 16:00:30,25,110,24\n2024-09-27 16:01:02,50,150,30\n");
    QVERIFY(swim.elapsed == Duration(62'000));
    QVERIFY(!swim.timer); // watch stops cannot be seen in samples
    QCOMPARE(swim.distance->metres, 50.0);
    QCOMPARE(swim.averageHeartRate->beatsPerMinute, 120.0);
    QCOMPARE(swim.maximumHeartRate->beatsPerMinute, 150.0);
    QCOMPARE(swim.averageStrokeRate->perMinute, 27.0); // the rest is left out
    QVERIFY(warningOf(swim, WarningCode::SummaryRebuilt));
    QVERIFY(!warningOf(swimOf(QByteArray(threeLengths)), WarningCode::TimesBackwards));
}

void TestCsv::eachStartTimeIsASwimOfItsOwn()
{
    const auto swims = decode("timestamp,distance,session_sport,session_start_time,session_total_distance\n"
                              "2024-09-27 16:00:30,25,swimming,2024-09-27 16:00:00,25\n"
                              "2024-09-27 17:00:30,25,swimming,2024-09-27 17:00:00,50\n"
                              "2024-09-27 17:01:00,50,swimming,2024-09-27 17:00:00,50\n"
                              "2024-09-27 16:00:40,25,swimming,2024-09-27 16:00:00,25\n");
    QVERIFY(swims);
    QCOMPARE(swims->size(), std::size_t(2));
    QCOMPARE((*swims)[0].samples.size(), std::size_t(2));
    QCOMPARE((*swims)[1].samples.size(), std::size_t(2));
    QCOMPARE((*swims)[1].distance->metres, 50.0);
}

void TestCsv::sessionThatBeginsInASkippedRowIsKept()
{
    const auto swims = decode("timestamp,distance,session_start_time\n2024-09-27 16:00:30,25,2024-09-27 16:00:00\n"
                              "?,25,2024-09-27 17:00:00\n2024-09-27 17:00:30,25,2024-09-27 17:00:00\n");
    QVERIFY(swims);
    QCOMPARE(swims->size(), std::size_t(2));
}

void TestCsv::swimIsTakenOutOfATriathlon()
{
    const auto swims = decode("timestamp,distance,session_sport,session_start_time\n"
                              "2024-09-27 16:00:30,25,swimming,2024-09-27 16:00:00\n"
                              "2024-09-27 17:00:30,2500,cycling,2024-09-27 17:00:00\n");
    QVERIFY(swims);
    QCOMPARE(swims->size(), std::size_t(1));
    QCOMPARE(swims->front().samples.size(), std::size_t(1));
}

void TestCsv::thousandsOfStartTimesAreAsManySwims()
{
    // in turn, so that every row names another session than the row before
    constexpr int sessions = 20'000;
    QByteArray table = "timestamp,distance,session_start_time\n";
    for (int row = 0; row < 2 * sessions; ++row) {
        const int second = row % sessions;
        const QString start = QStringLiteral("2024-09-27 %1:%2:%3")
                                  .arg(second / 3600, 2, 10, QChar(u'0'))
                                  .arg(second / 60 % 60, 2, 10, QChar(u'0'))
                                  .arg(second % 60, 2, 10, QChar(u'0'));
        table += QStringLiteral("2024-09-28 16:00:%1,25,%2\n").arg(row < sessions ? 30 : 40).arg(start).toUtf8();
    }
    const auto swims = decode(table);
    QVERIFY(swims);
    QCOMPARE(swims->size(), std::size_t(sessions));
    QCOMPARE(swims->back().samples.size(), std::size_t(2));
}

void TestCsv::distanceOverTheWholeFileCountsFromEachStart()
{
    // the second swim starts at the 50 m of the first; its own are 75
    const QByteArray table = "timestamp,distance,session_start_time\n"
                             "2024-09-27 16:00:30,25,2024-09-27 16:00:00\n"
                             "2024-09-27 16:01:00,50,2024-09-27 16:00:00\n"
                             "2024-09-27 17:00:00,50,2024-09-27 17:00:00\n"
                             "2024-09-27 17:00:30,75,2024-09-27 17:00:00\n"
                             "2024-09-27 17:01:30,125,2024-09-27 17:00:00\n";
    const auto swims = decode(table);
    QVERIFY(swims);
    QCOMPARE(swims->at(0).samples.back().distance(), std::optional(metres(50)));
    QCOMPARE(swims->at(1).samples.front().distance(), std::optional(metres(0)));
    QCOMPARE(swims->at(1).samples.back().distance(), std::optional(metres(75)));
    QCOMPARE(swims->at(1).distance, std::optional(metres(75)));
}

void TestCsv::distanceThatBeganAnewStays()
{
    // the second starts higher than the first ended, but its total says that this is its own
    const QByteArray table = "timestamp,distance,session_start_time,session_total_distance\n"
                             "2024-09-27 16:00:30,25,2024-09-27 16:00:00,25\n"
                             "2024-09-27 17:00:50,50,2024-09-27 17:00:00,100\n"
                             "2024-09-27 17:01:50,100,2024-09-27 17:00:00,100\n";
    const auto swims = decode(table);
    QVERIFY(swims);
    QCOMPARE(swims->at(1).samples.front().distance(), std::optional(metres(50)));
    QCOMPARE(swims->at(1).samples.back().distance(), std::optional(metres(100)));
}

void TestCsv::shortTablesNameWhatTheyLack_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("detail");
    const auto lacks = ErrorCode::ColumnsMissing;
    QTest::newRow("time and a stranger") << QByteArray("timestamp,foo\n2024-09-27 16:00:00,1\n") << lacks
                                         << QStringLiteral("distance");
    QTest::newRow("semicolon") << QByteArray("timestamp;foo\n2024-09-27 16:00:00;1\n") << lacks
                               << QStringLiteral("distance");
    QTest::newRow("no time") << QByteArray("distance,heart_rate\n25,140\n") << lacks << QStringLiteral("timestamp");
    QTest::newRow("header alone") << QByteArray("timestamp,foo\n") << lacks << QStringLiteral("distance");
    QTest::newRow("strangers") << QByteArray("a,b,c\n1,2,3\n") << lacks << QStringLiteral("timestamp, distance");
    QTest::newRow("prose") << QByteArray("Well, hello\nand, good bye\n") << ErrorCode::FormatUnknown << QString();
    QTest::newRow("prose of many lines") << QByteArray("Dear all,\n\nwe swim, as ever, at six.\n\nYours\n")
                                         << ErrorCode::FormatUnknown << QString();
}

void TestCsv::shortTablesNameWhatTheyLack()
{
    QFETCH(QByteArray, table);
    QFETCH(ErrorCode, code);
    QFETCH(QString, detail);
    const auto swims = decode(table);
    QVERIFY(!swims);
    QCOMPARE(swims.error().code, code);
    QCOMPARE(swims.error().detail, detail);
}

void TestCsv::utf16NeedsNoMark()
{
    for (const bool bigEndian : {false, true}) {
        const QByteArray unmarked = utf16(threeLengths, bigEndian).mid(2);
        QVERIFY(CsvDecoder().recognises(bytesOf(unmarked)));
        QVERIFY(swimOf(unmarked) == swimOf(threeLengths));
    }
}

void TestCsv::deviceIsNamed_data()
{
    QTest::addColumn<QByteArray>("columns");
    QTest::addColumn<QString>("device");
    QTest::newRow("product name") << QByteArray("COROS PACE 3,294,804") << QStringLiteral("COROS PACE 3");
    QTest::newRow("product") << QByteArray(",garmin,swim") << QStringLiteral("Garmin Swim");
    QTest::newRow("manufacturer") << QByteArray(",polar_electro,") << QStringLiteral("Polar_electro");
    QTest::newRow("numbers") << QByteArray(",294,") << QString();
}

void TestCsv::deviceIsNamed()
{
    QFETCH(QByteArray, columns);
    QFETCH(QString, device);
    const Workout swim = swimOf("timestamp,distance,file_product_name,file_manufacturer,file_garmin_product\n"
                                "2024-09-27 16:00:30,25,"
        + columns + "\n");
    QCOMPARE(swim.device, device);
}

void TestCsv::clockBefore2000IsNoted()
{
    QVERIFY(warningOf(swimOf("timestamp,distance\n1989-12-31 00:00:30,25\n"), WarningCode::ClockNotSet));
    QVERIFY(!warningOf(swimOf(threeLengths), WarningCode::ClockNotSet));
}

void TestCsv::zoneIsKeptBesideTheTime()
{
    const Workout swim = swimOf("timestamp,distance\n2024-09-27T16:00:30+02:00,25\n");
    QCOMPARE(swim.utcOffset->count(), 120);
    QVERIFY(!swimOf(threeLengths).utcOffset);
}

void TestCsv::rubbishIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("commas") << QByteArray(1'000'000, ',');
    QTest::newRow("quotes") << QByteArray(1'000'000, '"');
    QTest::newRow("quote after quote") << "timestamp,distance,x\n" + QByteArray("a,\"\n").repeated(200'000);
    QTest::newRow("line breaks") << QByteArray(1'000'000, '\n');
    QTest::newRow("half a UTF-16 unit") << QByteArray("\xFF\xFE\x41");
    QTest::newRow("mark alone") << QByteArray("\xFF\xFE");
    QTest::newRow("lone surrogates") << QByteArray("\xFF\xFE") + QByteArray("\x00\xD8", 2).repeated(1000);
}

void TestCsv::rubbishIsRefused()
{
    QFETCH(QByteArray, text);
    QVERIFY(!decode(text));
}

void TestCsv::rowWithoutEndStaysSmall()
{
    // a cell takes 24 bytes: 40 million of them would pass the bound
    const QByteArray table = "timestamp,distance,x\n2024-09-27 16:00:30,25," + QByteArray(40'000'000, ',');
    const Workout swim = swimOf(table);
    QCOMPARE(swim.samples.size(), std::size_t(1));
}

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
