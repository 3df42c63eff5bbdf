#include "core/decode/fitdecoder.h"
#include "tests/support/handmadefit.h"

#include <QTest>

#include <algorithm>

using namespace lengthwise;
using namespace std::chrono_literals;

namespace {

// 2024-06-01T06:00:00Z, the same moment as fitSwimStart: `date -u -d 2024-06-01T06:00:00Z +%s`.
constexpr Instant start{std::chrono::seconds(1'717'221'600)};

Workout only(const FitWriter &fit)
{
    const auto swims = FitDecoder().decode(fit.bytes());
    if (!swims || swims->size() != 1)
        return {};
    return swims->front();
}

bool warns(const Workout &swim, WarningCode code)
{
    return std::any_of(
        swim.warnings.begin(), swim.warnings.end(), [code](const Warning &warning) { return warning.code == code; });
}

// The smallest swim: a session that a test adds to.
void writeEnd(FitWriter &fit, int seconds = 100)
{
    writeFitSession(fit, fitSwimStart, seconds, 10000, 0, 0);
}

} // namespace

class TestFitDecoder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWholePoolSwimComesOutWhole();
    void bothByteOrdersSayTheSame();
    void aHeaderOfTwelveBytesWillDo();
    void aLongerHeaderWillDo();
    void compressedTimesCountOnAndRollOver();
    void compressedTimesWithoutAFullOneBeforeAreNoSamples();
    void developerFieldsAreSkippedBySize();
    void unknownMessagesAreSkippedBySize();
    void enhancedSpeedWinsOverSpeed();
    void invalidValuesAreAbsent();
    void shorterAndLongerIntegersAreRead();
    void aSizeThatIsNoMultipleOfItsTypeLosesThatFieldAlone();
    void anArrayGivesItsFirstValue();
    void anUnterminatedProductNameIsReadToItsEnd();
    void theProductNameWinsOverTheNumber();
    void strokesAreMapped_data();
    void strokesAreMapped();
    void noStrokesOnAnActiveLengthAreUnknown();
    void idleLengthsAreRests();
    void lengthsGoByMessageIndex();
    void yardsAreShownAsYards();
    void aStopLastsUntilTheNextStart();
    void localTimeGivesTheOffset();
    void aClockNeverSetKeepsItsTimesAndSaysSo();
    void recordsOutOfOrderArePutInOrder();
    void genericSportWithSwimmingBelowIsASwim_data();
    void genericSportWithSwimmingBelowIsASwim();
    void eachSwimOfAMultisportFileHasItsOwn();
    void lapsAreFoundByTimeWhereIndicesAreWrong();
    void aSummaryBeforeTheRecordsWillDo();
    void oldSpeedAndDistanceInThreeBytesAreRead();
    void aSessionWithoutStartBeginsWithItsRecords();
    void aDistanceThatIsNoMultipleIsWarnedOf();
    void otherSportsAreNamed();
    void otherFilesAreNamed();
};

void TestFitDecoder::aWholePoolSwimComesOutWhole()
{
    const auto swims = FitDecoder().decode(fitPoolSwim(4));
    QVERIFY(swims.has_value());
    QCOMPARE(swims->size(), std::size_t{1});
    const Workout &swim = swims->front();
    QCOMPARE(int(swim.environment), int(Environment::Pool));
    QVERIFY(swim.start == start);
    QVERIFY(swim.elapsed == Duration(100s));
    QVERIFY(swim.timer == Duration(100s));
    QVERIFY(swim.distance == metres(100));
    QVERIFY(swim.poolLength == metres(25));
    QVERIFY(swim.strokes == 72);
    QVERIFY(swim.averageHeartRate == HeartRate{140});
    QVERIFY(swim.maximumHeartRate == HeartRate{150});
    QVERIFY(swim.averageStrokeRate == StrokeRate{30});
    QCOMPARE(swim.device, QStringLiteral("Garmin Swim 2"));
    QCOMPARE(swim.sourceFormat, QStringLiteral("FIT"));
    QVERIFY(swim.warnings.empty());
    QVERIFY(swim.stops.empty());

    QCOMPARE(swim.lengths.size(), std::size_t{4});
    const Length expected{
        .start = start + 75s, .elapsed = 25s, .timer = Duration(25s), .stroke = Stroke::Freestyle, .strokes = 18};
    QVERIFY(swim.lengths[3] == expected);

    QCOMPARE(swim.laps.size(), std::size_t{1});
    const Lap lap{.start = start,
        .elapsed = 100s,
        .timer = Duration(100s),
        .distance = metres(100),
        .firstLength = 0,
        .lengthCount = 4,
        .stroke = Stroke::Freestyle,
        .averageHeartRate = HeartRate{140},
        .maximumHeartRate = HeartRate{150}};
    QVERIFY(swim.laps[0] == lap);

    QCOMPARE(swim.samples.size(), std::size_t{100});
    const Sample &sample = swim.samples[30];
    QVERIFY(sample.time() == start + 30s);
    QVERIFY(sample.distance() == metres(30));
    QVERIFY(sample.speed() == Speed{1});
    QVERIFY(sample.heartRate() == HeartRate{140});
    QVERIFY(!sample.position() && !sample.strokeRate());
}

void TestFitDecoder::bothByteOrdersSayTheSame()
{
    FitWriter fit;
    fit.setByteOrder(FitByteOrder::Big);
    writeFitPoolSwim(fit);
    QVERIFY(only(fit) == FitDecoder().decode(fitPoolSwim(4))->front());
}

void TestFitDecoder::aHeaderOfTwelveBytesWillDo()
{
    FitWriter fit;
    fit.segment({.headerSize = 12});
    writeFitPoolSwim(fit);
    QVERIFY(only(fit) == FitDecoder().decode(fitPoolSwim(4))->front());
}

void TestFitDecoder::aLongerHeaderWillDo()
{
    FitWriter fit;
    fit.segment({.headerSize = 20});
    writeFitPoolSwim(fit);
    QVERIFY(only(fit) == FitDecoder().decode(fitPoolSwim(4))->front());
}

void TestFitDecoder::compressedTimesCountOnAndRollOver()
{
    FitWriter fit;
    writeFitFileId(fit);
    writeFitRecord(fit, fitSwimStart, 0, 100);
    // 10 s, then 31 s, then 33 s (two after the roll-over of five bits), then the same second again
    for (const int seconds : {10, 31, 33, 33})
        fit.compressed(std::uint32_t(fitSwimStart + seconds), 20, {fitU8(3, 100 + seconds)}, 2);
    writeEnd(fit);
    const Workout swim = only(fit);
    QCOMPARE(swim.samples.size(), std::size_t{5});
    QVERIFY(swim.samples[1].time() == start + 10s);
    QVERIFY(swim.samples[2].time() == start + 31s);
    QVERIFY(swim.samples[3].time() == start + 33s);
    QVERIFY(swim.samples[4].time() == start + 33s);
    QVERIFY(swim.samples[3].heartRate() == HeartRate{133});
}

void TestFitDecoder::compressedTimesWithoutAFullOneBeforeAreNoSamples()
{
    FitWriter fit;
    fit.compressed(7, 20, {fitU8(3, 100)});
    writeEnd(fit);
    const Workout swim = only(fit);
    QVERIFY(swim.samples.empty());
    QVERIFY(warns(swim, WarningCode::RowsSkipped));
}

void TestFitDecoder::developerFieldsAreSkippedBySize()
{
    FitWriter fit;
    writeFitFileId(fit);
    // field_description without a developer_data_id before it, as some apps write
    fit.message(206, {fitU8(0, 0), fitU8(1, 0), fitU8(2, 136), fitText(3, "Power")});
    const FitField power{.number = 5, .type = FitType::Float32, .value = 250.0, .developer = 0};
    const FitField odd{.number = 253, .type = FitType::Byte, .value = std::int64_t{1}, .size = 7, .developer = 3};
    fit.message(20, {fitU32(253, fitSwimStart), power, fitU8(3, 120), odd});
    fit.message(20, {fitU32(253, fitSwimStart + 1), power, fitU8(3, 121), odd});
    writeEnd(fit);
    const Workout swim = only(fit);
    QCOMPARE(swim.samples.size(), std::size_t{2});
    QVERIFY(swim.samples[1].time() == start + 1s);
    QVERIFY(swim.samples[1].heartRate() == HeartRate{121});
    QVERIFY(!swim.samples[1].distance()); // developer field 5 is not the profile's field 5
}

void TestFitDecoder::unknownMessagesAreSkippedBySize()
{
    FitWriter fit;
    fit.message(0xFF00, {fitU32(253, fitSwimStart), fitText(1, "maker's own"), fitU8(2, 1)});
    writeFitPoolSwim(fit);
    fit.message(233, {{.number = 2, .type = FitType::Byte, .value = std::int64_t{0}, .size = 200}});
    QVERIFY(only(fit) == FitDecoder().decode(fitPoolSwim(4))->front());
}

void TestFitDecoder::enhancedSpeedWinsOverSpeed()
{
    FitWriter fit;
    fit.message(20, {fitU32(253, fitSwimStart), fitU16(6, 1000), fitU32(73, 1234)});
    fit.message(20, {fitU32(253, fitSwimStart + 1), fitU16(6, 1000), fitU32(73, {})});
    writeEnd(fit);
    const Workout swim = only(fit);
    QVERIFY(swim.samples[0].speed() == Speed{1.234});
    QVERIFY(swim.samples[1].speed() == Speed{1.0});
}

void TestFitDecoder::invalidValuesAreAbsent()
{
    FitWriter fit;
    fit.message(20,
        {fitU32(253, fitSwimStart), fitS32(0, {}), fitS32(1, {}), fitU32(5, {}), fitU16(6, {}), fitU8(3, {}),
            fitU8(4, {})});
    fit.message(18,
        {fitU32(2, fitSwimStart), fitU32(7, {}), fitU32(8, {}), fitU32(9, {}), fitU32(10, {}), fitU8(16, {}),
            fitU8(17, {}), fitU8(18, {}), fitU16(44, {}), fitEnum(46, {}), fitEnum(5, 5), fitEnum(6, 17)});
    const Workout swim = only(fit);
    QVERIFY(swim.samples.at(0) == Sample(start));
    QVERIFY(!swim.elapsed && !swim.timer && !swim.distance && !swim.strokes && !swim.poolLength);
    QVERIFY(!swim.averageHeartRate && !swim.maximumHeartRate && !swim.averageStrokeRate && !swim.utcOffset);
    QVERIFY(warns(swim, WarningCode::PoolLengthUnknown));
}

void TestFitDecoder::shorterAndLongerIntegersAreRead()
{
    FitWriter fit;
    // heart rate in 16 bits, distance in 16, speed in 32, cadence in 64: none as the profile has it
    fit.message(20,
        {fitU32(253, fitSwimStart), fitU16(3, 130), fitU16(5, 5000), fitU32(6, 1500),
            {.number = 4, .type = FitType::UInt64, .value = std::int64_t{28}}});
    fit.message(20,
        {fitU32(253, fitSwimStart + 1), fitU16(3, {}), fitU16(5, {}), fitU32(6, {}),
            {.number = 4, .type = FitType::UInt64}});
    writeEnd(fit);
    const Workout swim = only(fit);
    QVERIFY(swim.samples[0].heartRate() == HeartRate{130});
    QVERIFY(swim.samples[0].distance() == metres(50));
    QVERIFY(swim.samples[0].speed() == Speed{1.5});
    QVERIFY(swim.samples[0].strokeRate() == StrokeRate{28});
    QVERIFY(swim.samples[1] == Sample(start + 1s));
}

void TestFitDecoder::aSizeThatIsNoMultipleOfItsTypeLosesThatFieldAlone()
{
    FitWriter fit;
    fit.message(20,
        {fitU32(253, fitSwimStart), {.number = 5, .type = FitType::UInt32, .value = std::int64_t{5000}, .size = 3},
            fitU8(3, 130)});
    writeEnd(fit);
    const Workout swim = only(fit);
    QVERIFY(!swim.samples.at(0).distance());
    QVERIFY(swim.samples.at(0).heartRate() == HeartRate{130});
}

void TestFitDecoder::anArrayGivesItsFirstValue()
{
    FitWriter fit;
    fit.message(20,
        {fitU32(253, fitSwimStart),
            {.number = 6, .type = FitType::UInt16, .value = std::vector<std::int64_t>{1100, 1200, 1300}},
            fitU8(3, 130)});
    writeEnd(fit);
    const Workout swim = only(fit);
    QVERIFY(swim.samples.at(0).speed() == Speed{1.1});
    QVERIFY(swim.samples.at(0).heartRate() == HeartRate{130});
}

void TestFitDecoder::anUnterminatedProductNameIsReadToItsEnd()
{
    FitWriter fit;
    fit.message(0,
        {fitEnum(0, 4), fitU16(1, 294),
            {.number = 8, .type = FitType::String, .value = std::string("COROS PACE 3"), .size = 10}});
    writeEnd(fit);
    QCOMPARE(only(fit).device, QStringLiteral("COROS PACE"));
}

void TestFitDecoder::theProductNameWinsOverTheNumber()
{
    FitWriter fit;
    fit.message(0, {fitEnum(0, 4), fitU16(1, 1), fitU16(2, 3405)});
    fit.message(23, {fitU8(0, 1), fitU16(2, 1), fitText(27, "HRM-Swim")}); // a strap is not the watch
    fit.message(23, {fitU8(0, 0), fitU16(2, 1), fitText(27, "Forerunner 9000")});
    writeEnd(fit);
    QCOMPARE(only(fit).device, QStringLiteral("Garmin Forerunner 9000"));
}

void TestFitDecoder::strokesAreMapped_data()
{
    QTest::addColumn<int>("stored");
    QTest::addColumn<int>("stroke");
    const Stroke strokes[] = {Stroke::Freestyle, Stroke::Backstroke, Stroke::Breaststroke, Stroke::Butterfly,
        Stroke::Drill, Stroke::Mixed, Stroke::Medley, Stroke::Unknown};
    for (int i = 0; i < 8; ++i)
        QTest::addRow("swim_stroke %d", i) << i << int(strokes[i]);
    QTest::newRow("invalid") << 255 << int(Stroke::Unknown);
}

void TestFitDecoder::strokesAreMapped()
{
    QFETCH(int, stored);
    QFETCH(int, stroke);
    FitWriter fit;
    writeFitLength(fit, fitSwimStart, 0, stored, 18);
    writeEnd(fit);
    QCOMPARE(int(only(fit).lengths.at(0).stroke), stroke);
}

void TestFitDecoder::noStrokesOnAnActiveLengthAreUnknown()
{
    FitWriter fit;
    writeFitLength(fit, fitSwimStart, 0, 4, 0);
    writeEnd(fit);
    const Workout swim = only(fit);
    QVERIFY(!swim.lengths.at(0).strokes);
    QCOMPARE(int(swim.lengths.at(0).type), int(LengthType::Active));
}

void TestFitDecoder::idleLengthsAreRests()
{
    FitWriter fit;
    writeFitLength(fit, fitSwimStart, 0, 0, 18);
    writeFitLength(fit, fitSwimStart + 25, 1, 255, 0, false);
    writeEnd(fit);
    const Length expected{.start = start + 25s, .elapsed = 25s, .timer = Duration(25s), .type = LengthType::Rest};
    QVERIFY(only(fit).lengths.at(1) == expected);
}

void TestFitDecoder::lengthsGoByMessageIndex()
{
    FitWriter fit;
    // All of one drill share one start time (Garmin), so time cannot order them.
    writeFitLength(fit, fitSwimStart, 2, 2, 3);
    writeFitLength(fit, fitSwimStart, 0, 0, 1);
    writeFitLength(fit, fitSwimStart, 1, 1, 2);
    writeEnd(fit);
    const Workout swim = only(fit);
    QCOMPARE(swim.lengths.size(), std::size_t{3});
    QVERIFY(swim.lengths[0].strokes == 1 && swim.lengths[1].strokes == 2 && swim.lengths[2].strokes == 3);
}

void TestFitDecoder::yardsAreShownAsYards()
{
    FitWriter fit;
    fit.message(18, {fitU32(2, fitSwimStart), fitU16(44, 2286), fitEnum(46, 1), fitEnum(5, 5), fitEnum(6, 17)});
    const Workout swim = only(fit);
    QCOMPARE(int(swim.poolUnit), int(PoolUnit::Yards));
    QCOMPARE(swim.poolLength->metres, 22.86); // metres all the same
}

void TestFitDecoder::aStopLastsUntilTheNextStart()
{
    FitWriter fit;
    writeFitTimer(fit, fitSwimStart, true);
    writeFitTimer(fit, fitSwimStart + 30, false);
    writeFitTimer(fit, fitSwimStart + 31, false); // told twice
    writeFitTimer(fit, fitSwimStart + 50, true);
    fit.message(21, {fitU32(253, fitSwimStart + 60), fitEnum(0, 9), fitEnum(1, 1)}); // a lap event is no stop
    writeFitTimer(fit, fitSwimStart + 100, false);                                   // the end is no stop
    writeEnd(fit);
    const Workout swim = only(fit);
    QCOMPARE(swim.stops.size(), std::size_t{1});
    QVERIFY(swim.stops[0] == (TimerStop{.start = start + 30s, .end = start + 50s}));
}

void TestFitDecoder::localTimeGivesTheOffset()
{
    FitWriter fit;
    fit.message(34, {fitU32(253, fitSwimStart), fitU32(5, fitSwimStart + 5 * 3600 + 1800)});
    writeEnd(fit);
    QVERIFY(only(fit).utcOffset == std::chrono::minutes(330));
}

void TestFitDecoder::aClockNeverSetKeepsItsTimesAndSaysSo()
{
    FitWriter fit;
    constexpr std::int64_t sincePowerUp = 485;
    writeFitLength(fit, sincePowerUp, 0, 0, 18);
    writeFitSession(fit, sincePowerUp, 25, 2500, 0, 0);
    const Workout swim = only(fit);
    QVERIFY(swim.start == std::chrono::sys_days(std::chrono::year(1989) / 12 / 31) + 485s);
    QVERIFY(warns(swim, WarningCode::ClockNotSet));
}

void TestFitDecoder::recordsOutOfOrderArePutInOrder()
{
    FitWriter fit;
    for (const int second : {0, 3, 1, 2, 4})
        writeFitRecord(fit, fitSwimStart + second, second * 100, 100 + second);
    writeEnd(fit);
    const Workout swim = only(fit);
    QVERIFY(std::is_sorted(swim.samples.begin(), swim.samples.end(),
        [](const Sample &a, const Sample &b) { return a.time() < b.time(); }));
    QVERIFY(warns(swim, WarningCode::TimesBackwards));
}

void TestFitDecoder::genericSportWithSwimmingBelowIsASwim_data()
{
    QTest::addColumn<int>("subSport");
    QTest::addColumn<int>("environment");
    QTest::newRow("lap_swimming") << 17 << int(Environment::Pool);
    QTest::newRow("open_water") << 18 << int(Environment::OpenWater);
}

void TestFitDecoder::genericSportWithSwimmingBelowIsASwim()
{
    QFETCH(int, subSport);
    QFETCH(int, environment);
    FitWriter fit;
    fit.message(18, {fitU32(2, fitSwimStart), fitU16(44, 2500), fitEnum(5, 0), fitEnum(6, subSport)});
    const Workout swim = only(fit);
    QCOMPARE(swim.sourceFormat, QStringLiteral("FIT"));
    QCOMPARE(int(swim.environment), environment);
    QCOMPARE(swim.poolLength.has_value(), environment == int(Environment::Pool));
}

void TestFitDecoder::eachSwimOfAMultisportFileHasItsOwn()
{
    // swim 100 m, run 1,000 m, swim 50 m; distance and lengths count on through the file
    FitWriter fit;
    writeFitFileId(fit);
    for (int second = 0; second < 1000; ++second)
        writeFitRecord(fit, fitSwimStart + second,
            std::min(second, 100) * 100 + std::clamp(second - 100, 0, 500) * 200 + std::max(second - 600, 0) * 100,
            140);
    for (int length = 0; length < 4; ++length)
        writeFitLength(fit, fitSwimStart + 25 * length, length, 0, 10);
    for (int length = 0; length < 2; ++length)
        writeFitLength(fit, fitSwimStart + 600 + 25 * length, 4 + length, 1, 20);
    writeFitLap(fit, fitSwimStart, 100, 10000, 0, 0, 4);
    writeFitLap(fit, fitSwimStart + 100, 500, 100000, 1, 4, 0);
    writeFitLap(fit, fitSwimStart + 600, 50, 5000, 2, 4, 2);
    writeFitSession(fit, fitSwimStart, 100, 10000, 0, 1);
    fit.message(18,
        {fitU32(2, fitSwimStart + 100), fitU32(7, 500000), fitU32(8, 500000), fitU32(9, 100000), fitU16(25, 1),
            fitU16(26, 1), fitEnum(5, 1), fitEnum(6, 0)});
    writeFitSession(fit, fitSwimStart + 600, 50, 5000, 2, 1);
    const auto swims = FitDecoder().decode(fit.bytes());
    QVERIFY(swims.has_value());
    QCOMPARE(swims->size(), std::size_t{2});
    QCOMPARE(swims->at(0).samples.size(), std::size_t{100});
    QCOMPARE(swims->at(0).lengths.size(), std::size_t{4});
    const Workout &second = swims->at(1);
    QVERIFY(second.start == start + 600s);
    QCOMPARE(second.lengths.size(), std::size_t{2});
    QVERIFY(second.lengths[0].stroke == Stroke::Backstroke);
    QCOMPARE(second.laps.size(), std::size_t{1});
    QVERIFY(second.laps[0].firstLength == 0);         // counted within the swim
    QCOMPARE(second.samples.size(), std::size_t{52}); // 0 to 50 s and the second in which it ended
    QVERIFY(second.samples[0].distance() == metres(0));
    QVERIFY(second.samples[50].distance() == metres(50));
}

void TestFitDecoder::lapsAreFoundByTimeWhereIndicesAreWrong()
{
    FitWriter fit;
    writeFitLap(fit, fitSwimStart, 100, 10000, 0, 0, 4);
    writeFitLap(fit, fitSwimStart + 500, 100, 10000, 1, 4, 4);
    writeFitSession(fit, fitSwimStart, 100, 10000, 1, 1);
    writeFitSession(fit, fitSwimStart + 500, 100, 10000, 7, 1);
    const auto swims = FitDecoder().decode(fit.bytes());
    QCOMPARE(swims->size(), std::size_t{2});
    QVERIFY(swims->at(0).laps.at(0).start == start);
    QVERIFY(swims->at(1).laps.at(0).start == start + 500s);
    QVERIFY(!swims->at(0).laps.at(0).firstLength); // there are no lengths to point at
}

void TestFitDecoder::aSummaryBeforeTheRecordsWillDo()
{
    FitWriter fit;
    writeFitFileId(fit);
    writeFitSession(fit, fitSwimStart, 25, 2500, 0, 1);
    writeFitLap(fit, fitSwimStart, 25, 2500, 0, 0, 1);
    writeFitLength(fit, fitSwimStart, 0, 0, 18);
    for (int second = 0; second < 25; ++second)
        writeFitRecord(fit, fitSwimStart + second, second * 100, 140);
    const Workout swim = only(fit);
    QCOMPARE(swim.samples.size(), std::size_t{25});
    QCOMPARE(swim.laps.size(), std::size_t{1});
    QVERIFY(swim.warnings.empty());
}

void TestFitDecoder::oldSpeedAndDistanceInThreeBytesAreRead()
{
    // 12 bits of speed in cm/s, then 12 bits of distance in 1/16 m that roll over at 256 m.
    const auto packed = [](int centimetresPerSecond, int sixteenths) {
        const int distance = sixteenths & 0xFFF;
        return FitField{.number = 8,
            .type = FitType::Byte,
            .value = std::vector<std::int64_t>{
                centimetresPerSecond & 0xFF, (centimetresPerSecond >> 8) | ((distance & 15) << 4), distance >> 4}};
    };
    FitWriter fit;
    fit.message(20, {fitU32(253, fitSwimStart), packed(150, 250 * 16)});
    fit.message(20, {fitU32(253, fitSwimStart + 5), packed(160, 258 * 16)});
    writeEnd(fit);
    const Workout swim = only(fit);
    QVERIFY(swim.samples.at(0).speed() == Speed{1.5});
    QVERIFY(swim.samples.at(0).distance() == metres(250));
    QVERIFY(swim.samples.at(1).speed() == Speed{1.6});
    QVERIFY(swim.samples.at(1).distance() == metres(258));
}

void TestFitDecoder::aSessionWithoutStartBeginsWithItsRecords()
{
    FitWriter fit;
    writeFitRecord(fit, fitSwimStart, 0, 140);
    fit.message(18, {fitEnum(5, 5), fitEnum(6, 17)});
    QVERIFY(only(fit).start == start);
}

void TestFitDecoder::aDistanceThatIsNoMultipleIsWarnedOf()
{
    FitWriter fit;
    writeFitLength(fit, fitSwimStart, 0, 0, 18);
    writeEnd(fit); // says 100 m
    const Workout swim = only(fit);
    QVERIFY(warns(swim, WarningCode::DistanceMismatch));
    QVERIFY(swim.distance == metres(100)); // as recorded
}

void TestFitDecoder::otherSportsAreNamed()
{
    FitWriter fit;
    writeFitFileId(fit);
    fit.message(18, {fitU32(2, fitSwimStart), fitEnum(5, 2)});
    fit.message(18, {fitU32(2, fitSwimStart + 100), fitEnum(5, 1)});
    const auto swims = FitDecoder().decode(fit.bytes());
    QVERIFY(!swims);
    QCOMPARE(int(swims.error().code), int(ErrorCode::NoSwim));
    QCOMPARE(swims.error().detail, QStringLiteral("cycling, running"));
}

void TestFitDecoder::otherFilesAreNamed()
{
    FitWriter fit;
    writeFitFileId(fit, 2);
    const auto swims = FitDecoder().decode(fit.bytes());
    QVERIFY(!swims);
    QCOMPARE(int(swims.error().code), int(ErrorCode::NoSwim));
    QCOMPARE(swims.error().detail, QStringLiteral("settings file"));
}

QTEST_GUILESS_MAIN(TestFitDecoder)
#include "tst_fitdecoder.moc"
