#include "core/decode/decoders.h"
#include "core/decode/mappedcsv.h"
#include "core/decode/mappedlengths.h"

#include <QtTest>

#include <limits>

using namespace lengthwise;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::sys_days;
using std::chrono::year;

namespace {

const Instant october17 = sys_days(year(2026) / 10 / 17);
using Columns = std::map<MappedColumn, std::string>;

Bytes bytesOf(const QByteArray &text)
{
    return std::as_bytes(std::span(text.constData(), std::size_t(text.size())));
}

/// By the way every recording goes.
Result<std::vector<Workout>> decoded(const QByteArray &table, CsvMapping mapping)
{
    const auto head = foreignTable(bytesOf(table));
    if (!head)
        return fail({.code = ErrorCode::FormatUnknown});
    return decodeSingle(bytesOf(table), {{csvHeaderHash(head->names), std::move(mapping)}});
}

Workout single(const QByteArray &table, CsvMapping mapping)
{
    auto swims = decoded(table, std::move(mapping));
    if (!swims || swims->size() != 1)
        qFatal("not one swim");
    return std::move(swims->front());
}

/// "a25000 f12 | r10000 | ...": type, ms, stroke, strokes.
QString shown(const std::vector<Length> &lengths)
{
    static constexpr std::array strokes{"", " free", " back", " breast", " fly", " im", " mixed", " drill", " kick"};
    QStringList parts;
    for (const Length &length : lengths) {
        QString part = length.type == LengthType::Rest ? u"rest "_s : QString();
        part += QString::number(length.elapsed.count()) + QLatin1String(strokes.at(std::size_t(length.stroke)));
        if (length.strokes)
            part += u' ' + QString::number(*length.strokes);
        parts << part + (length.inferred ? u"?"_s : QString());
    }
    return parts.join(u", "_s);
}

const Columns germanSheet{{MappedColumn::Date, "Datum"}, {MappedColumn::PoolLength, "Bahn"},
    {MappedColumn::StrokeName, "Lage"}, {MappedColumn::LengthTime, "Zeit"}, {MappedColumn::RestTime, "Pause"},
    {MappedColumn::Strokes, "Züge"}, {MappedColumn::HeartRate, "Puls"}};
const QByteArray germanTable = "Datum;Bahn;Lage;Zeit;Pause;Züge;Puls\n"
                               "17.10.2026 06:31;25;Kraul;0:25,5;;14;120\n"
                               "17.10.2026;25;Kraul;0:26,5;20;15;140\n"
                               "17.10.2026;25;Brust;30;;10;\n";

} // namespace

class TestMappedCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRowForEachLength();
    void anUnmappedTableIsAsBefore();
    void aPoolThatIsNotToldStaysUnknown();
    void distancesTellThePool();
    void intervalsBecomeLapsAndEqualLengths();
    void intervalsThatCannotBeDividedAreLaps();
    void rowsBelowAnIntervalAreItsLengths();
    void whatStandsAboveTheHeaderCounts();
    void swimsAreToldApart();
    void eachSwimHasIntervalsOfItsOwn();
    void endlessStrokesStayANumber();
    void theDayIsTheSwimmersOwn();
    void aDayAloneIsEnough();
    void cumulativeTimesEndTheirRows();
    void startsMakeGaps();
    void samplesMakeASwim();
    void timesSinceTheStartNeedADay();
    void whatCannotBePlacedIsRefused_data();
    void whatCannotBePlacedIsRefused();
    void badRowsAreSkippedAndCounted();
    void memoryIsBound();
    void headersAreOneWhateverTheirCase();
    void hostileHeadersAreNoTables();
};

// 06:31 in Berlin is 04:31 UTC in October. 25.5 s and 26.5 s and 20 s rest and 30 s: 102 s. Heart rate
// (120 x 25.5 + 140 x 26.5) / 52 = 130.19.
void TestMappedCsv::aRowForEachLength()
{
    const Workout swim = single(germanTable, {.columns = germanSheet, .timeZone = "Europe/Berlin"});
    QCOMPARE(swim.start, october17 + 4h + 31min);
    QCOMPARE(swim.utcOffset.value(), 120min);
    QCOMPARE(swim.environment, Environment::Pool);
    QCOMPARE(swim.poolLength.value().metres, 25.0);
    QCOMPARE(shown(swim.lengths), u"25500 free 14, 26500 free 15, rest 20000, 30000 breast 10"_s);
    QCOMPARE(swim.lengths[1].start, swim.start + 25'500ms);
    QCOMPARE(swim.lengths[3].start, swim.start + 72s);
    QCOMPARE(swim.elapsed.value(), Duration(102s));
    QCOMPARE(swim.strokes.value(), 39);
    QVERIFY(std::abs(swim.averageHeartRate.value().beatsPerMinute - (120 * 25.5 + 140 * 26.5) / 52) < 1e-9);
    QCOMPARE(swim.maximumHeartRate.value().beatsPerMinute, 140.0);
    QVERIFY(swim.laps.empty() && swim.warnings.empty());
    QCOMPARE(swim.sourceFormat, u"CSV"_s);
}

void TestMappedCsv::anUnmappedTableIsAsBefore()
{
    QCOMPARE(decodeSingle(bytesOf(germanTable), {}).error().code, ErrorCode::ColumnsMissing);
    QCOMPARE(decodeSingle(bytesOf(germanTable), {{"another", {.columns = germanSheet}}}).error().code,
        ErrorCode::ColumnsMissing);
    QVERIFY(!foreignTable(bytesOf("timestamp,distance\n2026-10-17 06:31:47,25\n"))); // understood by itself
    QVERIFY(!foreignTable(bytesOf("{\"a\": 1}")));
}

void TestMappedCsv::aPoolThatIsNotToldStaysUnknown()
{
    Columns columns = germanSheet;
    columns.erase(MappedColumn::PoolLength);
    const Workout swim = single(germanTable, {.columns = columns});
    QVERIFY(!swim.poolLength && !swim.distance);
    QCOMPARE(swim.lengths.size(), 4U);
    QCOMPARE(swim.warnings.front().code, WarningCode::PoolLengthUnknown);
}

// 50, 100 and 150 yd are multiples of 50 yd.
void TestMappedCsv::distancesTellThePool()
{
    const Workout swim = single("Date,Distance,Time\n10/17/2026 6:31 AM,100 yd,1:20\n10/17/2026,50 yd,0:38\n"
                                "10/17/2026,150 yd,2:03\n",
        {.columns = {{MappedColumn::Date, "Date"}, {MappedColumn::LengthDistance, "Distance"},
             {MappedColumn::LengthTime, "Time"}},
            .unit = PoolUnit::Yards,
            .dayFirst = false});
    QVERIFY(std::abs(swim.poolLength.value().metres - 45.72) < 1e-9);
    QCOMPARE(swim.poolUnit, PoolUnit::Yards);
    QVERIFY(std::abs(swim.distance.value().metres - 300 * metresPerYard) < 1e-9);
    QCOMPARE(shown(swim.lengths), u"40000?, 40000?, 38000, 41000?, 41000?, 41000?"_s);
}

// 100 m in 1:31 with 63 strokes in a 25 m pool: four lengths of 22.75 s, strokes 15 + 16 + 16 + 16.
void TestMappedCsv::intervalsBecomeLapsAndEqualLengths()
{
    const Workout swim = single("Date,Pool,Distance,Time,Rest,Strokes,Stroke,HR\n"
                                "2026-10-17 06:31,25,100,1:31,15,63,FR,150\n2026-10-17,25,50,0:45,0,,BK,\n",
        {.columns = {{MappedColumn::Date, "Date"}, {MappedColumn::PoolLength, "Pool"},
             {MappedColumn::LengthDistance, "Distance"}, {MappedColumn::LengthTime, "Time"},
             {MappedColumn::RestTime, "Rest"}, {MappedColumn::Strokes, "Strokes"}, {MappedColumn::StrokeName, "Stroke"},
             {MappedColumn::HeartRate, "HR"}}});
    QCOMPARE(shown(swim.lengths),
        u"22750 free 15?, 22750 free 16?, 22750 free 16?, 22750 free 16?, rest 15000, 22500 back?, 22500 back?"_s);
    QCOMPARE(swim.laps.size(), 2U);
    const Lap &first = swim.laps.front();
    QCOMPARE(first.distance.value().metres, 100.0);
    QCOMPARE(first.elapsed, Duration(91s));
    QCOMPARE(first.firstLength.value(), 0);
    QCOMPARE(first.lengthCount.value(), 4);
    QCOMPARE(first.strokes.value(), 63);
    QCOMPARE(first.averageHeartRate.value().beatsPerMinute, 150.0);
    QCOMPARE(swim.laps.back().firstLength.value(), 5);
    QCOMPARE(swim.laps.back().start, swim.start + 106s);
    QCOMPARE(swim.warnings.front().code, WarningCode::LengthsInferred);
    QCOMPARE(swim.warnings.front().count.value(), 6);
}

/// Nobody knows the pool of 400 m and 600 m.
void TestMappedCsv::intervalsThatCannotBeDividedAreLaps()
{
    const Workout swim = single("Date,Distance,Time\n2026-10-17,400,6:40\n2026-10-17,600,10:30\n",
        {.columns = {{MappedColumn::Date, "Date"}, {MappedColumn::LengthDistance, "Distance"},
             {MappedColumn::LengthTime, "Time"}}});
    QVERIFY(swim.lengths.empty() && !swim.poolLength);
    QCOMPARE(swim.laps.size(), 2U);
    QCOMPARE(swim.laps.back().start, swim.start + 400s);
    QVERIFY(!swim.laps.back().firstLength);
    QCOMPARE(swim.distance.value().metres, 1000.0);
}

void TestMappedCsv::rowsBelowAnIntervalAreItsLengths()
{
    const Workout swim = single("Intervals,Date,Swim Stroke,Lengths,Distance,Time,Total Strokes\n"
                                "1,2026-10-17 06:31,Freestyle,2,50,0:51,30\n1.1,,Freestyle,1,25,0:25,14\n"
                                "1.2,,Freestyle,1,25,0:26,16\n2,,Rest,--,--,0:20,--\n3,,Backstroke,1,25,0:30,12\n"
                                "Summary,,--,3,75,2:07,42\n",
        {.columns = {{MappedColumn::Date, "Date"}, {MappedColumn::StrokeName, "Swim Stroke"},
             {MappedColumn::LengthCount, "Lengths"}, {MappedColumn::LengthDistance, "Distance"},
             {MappedColumn::LengthTime, "Time"}, {MappedColumn::Strokes, "Total Strokes"}}});
    QCOMPARE(shown(swim.lengths), u"25000 free 14, 26000 free 16, rest 20000, 30000 back 12"_s);
    QCOMPARE(swim.poolLength.value().metres, 25.0);
    QCOMPARE(swim.laps.size(), 2U);
    QCOMPARE(swim.laps.front().lengthCount.value(), 2);
    QCOMPARE(swim.laps.front().distance.value().metres, 50.0);
    QCOMPARE(swim.distance.value().metres, 75.0); // the first 50 m count once
    QCOMPARE(swim.strokes.value(), 42);
}

void TestMappedCsv::whatStandsAboveTheHeaderCounts()
{
    const Workout swim = single("Swim Title,Swim Date,Start,Pool Size\nMorning,10/17/2026,06:31:47,25m\n\n"
                                "Set,Length,Stroke,Move Time,Rest Time,Strk Count\n1,1,FREE,0:25.1,0:00.0,14\n"
                                "1,2,FREE,0:26.2,0:10.0,15\n2,3,BREAST,0:30.3,0:00.0,9\n",
        {.columns = {{MappedColumn::StrokeName, "Stroke"}, {MappedColumn::LengthTime, "Move Time"},
             {MappedColumn::RestTime, "Rest Time"}, {MappedColumn::Strokes, "Strk Count"}},
            .timeZone = "America/New_York"});
    QCOMPARE(swim.start, october17 + 10h + 31min + 47s); // UTC-4 in October
    QCOMPARE(swim.poolLength.value().metres, 25.0);
    QCOMPARE(shown(swim.lengths), u"25100 free 14, 26200 free 15, rest 10000, 30300 breast 9"_s);
}

void TestMappedCsv::swimsAreToldApart()
{
    const QByteArray table =
        "Swim,Date,Time,Strokes\n7,2026-10-17,25,14\n8,2026-10-17,26,15\n7,,27,16\n9,2026-10-18,28,17\n";
    Columns columns{{MappedColumn::SwimNumber, "Swim"}, {MappedColumn::Date, "Date"},
        {MappedColumn::LengthTime, "Time"}, {MappedColumn::Strokes, "Strokes"}};
    const auto byNumber = decoded(table, {.columns = columns});
    QCOMPARE(byNumber->size(), 3U);
    QCOMPARE(shown(byNumber->at(0).lengths), u"25000 14, 27000 16"_s);
    QCOMPARE(byNumber->at(2).start, october17 + 24h + 1s);
    columns.erase(MappedColumn::SwimNumber);
    const auto byDay = decoded(table, {.columns = columns});
    QCOMPARE(byDay->size(), 2U);
    QCOMPARE(byDay->front().lengths.size(), 3U);
}

/// The rows go back to a swim that is shorter than the one before.
void TestMappedCsv::eachSwimHasIntervalsOfItsOwn()
{
    const CsvMapping mapping{.columns = {{MappedColumn::SwimNumber, "Swim"}, {MappedColumn::LengthTime, "Time"}}};
    const QByteArray head = "Recorded,2026-10-17 06:31:00\n\nNo,Swim,Time\n";
    const auto openInterval = decoded(head + "0,1,30\n5,2,30\n6,2,30\n7,2,32\n7.1,2,31\n7.2,1,33\n", mapping);
    QCOMPARE(openInterval->size(), 2U);
    QCOMPARE(shown(openInterval->at(0).lengths), u"30000, 33000"_s);
    QCOMPARE(shown(openInterval->at(1).lengths), u"30000, 30000, 31000"_s);
    const auto lastRow = decoded(head + "1,1,30\n7,2,31\n7.1,1,32\n", mapping);
    QCOMPARE(lastRow->size(), 2U);
    QCOMPARE(shown(lastRow->at(0).lengths), u"30000, 32000"_s);
    QCOMPARE(shown(lastRow->at(1).lengths), u"31000"_s);
}

// 215,000 x 9,999 is more than an int holds.
void TestMappedCsv::endlessStrokesStayANumber()
{
    mapped::Swim rows{.start = CsvTime{october17, {}}};
    rows.stretches.assign(215'000, {.elapsed = 1s, .strokes = 9999});
    const Workout swim = mapped::workoutOfLengths(rows);
    QCOMPARE(swim.strokes.value(), std::numeric_limits<int>::max());
}

/// In New York (UTC-4) the first three rows are one evening, in Berlin (UTC+2) the last three one morning.
void TestMappedCsv::theDayIsTheSwimmersOwn()
{
    const QByteArray table = "Zeitpunkt,Strecke,Puls\n2026-10-17T21:59:58Z,0,140\n2026-10-17T23:59:59Z,25,140\n"
                             "2026-10-18T00:00:01Z,50,140\n2026-10-18T12:00:00Z,75,140\n";
    const Columns columns{{MappedColumn::Time, "Zeitpunkt"}, {MappedColumn::Distance, "Strecke"}};
    const auto sizes = [&](const std::string &zone) {
        std::vector<std::size_t> result;
        const auto swims = decoded(table, {.columns = columns, .timeZone = zone});
        for (const Workout &swim : *swims)
            result.push_back(swim.samples.size());
        return result;
    };
    QCOMPARE(sizes("America/New_York"), (std::vector<std::size_t>{3, 1}));
    QCOMPARE(sizes("Europe/Berlin"), (std::vector<std::size_t>{1, 3}));
    QCOMPARE(sizes(""), (std::vector<std::size_t>{2, 2}));
    const auto clocks = decoded("Date,Clock,Strecke\n2026-10-17,23:59:59Z,25\n2026-10-18,00:00:01Z,50\n",
        {.columns = {{MappedColumn::Date, "Date"}, {MappedColumn::Time, "Clock"}, {MappedColumn::Distance, "Strecke"}},
            .timeZone = "America/New_York"});
    QCOMPARE(clocks->size(), 1U);
}

void TestMappedCsv::aDayAloneIsEnough()
{
    const Workout swim = single("Date,Time,Strokes\n17 Oct 2026,25,14\n17 Oct 2026,26,15\n",
        {.columns = {{MappedColumn::Date, "Date"}, {MappedColumn::LengthTime, "Time"}}, .timeZone = "Europe/Berlin"});
    QCOMPARE(swim.start, october17 - 2h + 1s); // 00:00:01 where it was
}

// Ends at 0:25, 1:01, 1:31 with times of 25, 26, 30 s: begins at 0:00, 0:35, 1:01.
void TestMappedCsv::cumulativeTimesEndTheirRows()
{
    const Workout swim = single("Date,Split,Cumulative,Strokes\n2026-10-17,0:25,0:25,1\n2026-10-17,0:26,1:01,1\n"
                                "2026-10-17,0:30,1:31,1\n",
        {.columns = {
             {MappedColumn::Date, "Date"}, {MappedColumn::LengthTime, "Split"}, {MappedColumn::Time, "Cumulative"}}});
    QCOMPARE(swim.lengths[0].start, swim.start);
    QCOMPARE(swim.lengths[1].start, swim.start + 35s);
    QCOMPARE(swim.lengths[2].start, swim.start + 61s);
    QCOMPARE(swim.elapsed.value(), Duration(91s));
}

void TestMappedCsv::startsMakeGaps()
{
    const Workout swim = single(
        "Day,Start,Split\n2026-10-17,06:31:00,25\n2026-10-17,06:31:40,26\n2026-10-17,06:31:50,30\n",
        {.columns = {{MappedColumn::Date, "Day"}, {MappedColumn::Time, "Start"}, {MappedColumn::LengthTime, "Split"}}});
    QCOMPARE(swim.start, october17 + 6h + 31min);
    QCOMPARE(swim.lengths[1].start, swim.start + 40s);
    QCOMPARE(swim.lengths[2].start, swim.start + 66s); // not before the one before has ended
}

// 25 m every 25 s, ten times: as many lengths of a pool of 25 m.
void TestMappedCsv::samplesMakeASwim()
{
    QByteArray table = "Zeitpunkt,Strecke,Puls\n";
    for (int second = 0; second <= 250; ++second) {
        const auto clock = [](int value) { return QByteArray::number(value).rightJustified(2, '0'); };
        table += "2026-10-17 06:" + clock(31 + second / 60) + ':' + clock(second % 60) + ','
            + QByteArray::number(second / 25 * 25) + ",140\n";
    }
    const Workout swim = single(table,
        {.columns = {{MappedColumn::Time, "Zeitpunkt"}, {MappedColumn::Distance, "Strecke"},
             {MappedColumn::HeartRate, "Puls"}},
            .timeZone = "Europe/Berlin"});
    QCOMPARE(swim.start, october17 + 4h + 31min);
    QCOMPARE(swim.utcOffset.value(), 120min);
    QCOMPARE(swim.samples.size(), 251U);
    QCOMPARE(swim.distance.value().metres, 250.0);
    QCOMPARE(swim.averageHeartRate.value().beatsPerMinute, 140.0);
    QCOMPARE(swim.elapsed.value(), Duration(250s));
    QCOMPARE(std::ranges::count(swim.lengths, LengthType::Active, &Length::type), 10);
}

void TestMappedCsv::timesSinceTheStartNeedADay()
{
    const CsvMapping mapping{.columns = {{MappedColumn::Time, "t"}, {MappedColumn::Speed, "Speed (km/h)"},
                                 {MappedColumn::Latitude, "lat"}, {MappedColumn::Longitude, "lon"}}};
    const QByteArray rows = "t,Speed (km/h),lat,lon\n0,3.6,52.5,13.4\n1,3.6,52.50001,13.4\n2,7.2,52.50002,13.4\n";
    QCOMPARE(decoded(rows, mapping).error().detail, u"date"_s);
    const Workout swim = single("Open water\nRecorded,2026-10-17 06:31:00\n" + rows, mapping);
    QCOMPARE(swim.environment, Environment::OpenWater);
    QCOMPARE(swim.start, october17 + 6h + 31min);
    QCOMPARE(swim.samples.back().time(), swim.start + 2s);
    QCOMPARE(swim.samples.back().speed().value().metresPerSecond, 2.0);
}

void TestMappedCsv::whatCannotBePlacedIsRefused_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<int>("code");
    QTest::newRow("no day") << QByteArray("Date,Split,Stroke\n,25,FR\nsoon,26,FR\n") << int(ErrorCode::ColumnsMissing);
    QTest::newRow("no rows") << QByteArray("Date,Split,Stroke\n,,\n\n") << int(ErrorCode::NoRows);
    QTest::newRow("no times") << QByteArray("Date,Split,Stroke\n2026-10-17,fast,FR\n2026-10-17,,FR\n")
                              << int(ErrorCode::ValueInvalid);
}

void TestMappedCsv::whatCannotBePlacedIsRefused()
{
    QFETCH(QByteArray, table);
    const auto swims = decoded(table,
        {.columns = {
             {MappedColumn::Date, "Date"}, {MappedColumn::LengthTime, "Split"}, {MappedColumn::StrokeName, "Stroke"}}});
    QVERIFY(!swims);
    QTEST(int(swims.error().code), "code");
}

void TestMappedCsv::badRowsAreSkippedAndCounted()
{
    const Workout swim =
        single("Date,Split,Strokes\n2026-10-17,25,14\n2026-10-17,?,15\n2026-10-17,26,many\nTotal,51,29\n",
            {.columns = {{MappedColumn::Date, "Date"}, {MappedColumn::LengthTime, "Split"},
                 {MappedColumn::Strokes, "Strokes"}}});
    QCOMPARE(shown(swim.lengths), u"25000 14, 26000"_s);
    const auto skipped = std::ranges::find(swim.warnings, WarningCode::RowsSkipped, &Warning::code);
    QVERIFY(skipped != swim.warnings.end());
    QCOMPARE(skipped->line.value(), 3);
    QCOMPARE(skipped->count.value(), 1);
}

void TestMappedCsv::memoryIsBound()
{
    QByteArray table = "Date,Split,Strokes\n";
    for (int row = 0; row < 10'000; ++row)
        table += "2026-10-17,25,14\n";
    const std::string_view text(table.constData(), std::size_t(table.size()));
    const auto head = tableHead(text);
    QVERIFY(head);
    const CsvMapping mapping{.columns = {{MappedColumn::Date, "Date"}, {MappedColumn::LengthTime, "Split"}}};
    QCOMPARE(decodeMapped(text, *head, mapping, 100'000).error().code, ErrorCode::OutOfMemoryBound);
    QVERIFY(decodeMapped(text, *head, mapping, workBound));
}

void TestMappedCsv::headersAreOneWhateverTheirCase()
{
    QCOMPARE(csvHeaderHash({"Date", "Time "}), csvHeaderHash({"DATE", "time"}));
    QVERIFY(csvHeaderHash({"Date", "Time"}) != csvHeaderHash({"Time", "Date"}));
    QCOMPARE(csvHeaderHash({"a"}).size(), 64U);
}

void TestMappedCsv::hostileHeadersAreNoTables()
{
    QVERIFY(!tableHead({}));
    QVERIFY(!tableHead("one line of prose"));
    QVERIFY(!tableHead("1,2,3\n4,5,6\n"));
    QVERIFY(!tableHead(std::string_view("a,b\0c,d\n", 8)));
    QVERIFY(!tableHead("sep="));
    QVERIFY(!tableHead("sep=,"));
    const auto head = tableHead(std::string(50'000, ',') + "\na,b\nc,1\n");
    QVERIFY(head && head->names.size() == 2);
}

QTEST_GUILESS_MAIN(TestMappedCsv)
#include "tst_mappedcsv.moc"
