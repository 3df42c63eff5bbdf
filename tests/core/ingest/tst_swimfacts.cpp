#include "core/ingest/swimfacts.h"

#include "core/ingest/decodedrecording.h"
#include "tests/support/handmadefit.h"

#include <QtTest>

#include <limits>

using namespace lengthwise;
using namespace std::chrono_literals;

namespace {

const Instant start = std::chrono::sys_days(std::chrono::year(2024) / 6 / 1) + 6h;

SwimFacts factsOf(const Workout &workout)
{
    return swimFacts(workout, {.key = "sha256:0"}, RecordingKind::Fit, "swim.fit");
}

Length length(Duration after, Duration elapsed, LengthType type = LengthType::Active)
{
    return {.start = start + after, .elapsed = elapsed, .type = type};
}

Sample sampleAt(Duration after, double metres)
{
    Sample sample(start + after);
    sample.setDistance({metres});
    return sample;
}

} // namespace

class TestSwimFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordedValuesAreTaken();
    void elapsedOfWhatIsThere();
    void absurdTimesAreNotBelieved_data();
    void absurdTimesAreNotBelieved();
    void absurdDistancesAreNotBelieved();
    void distanceOfWhatIsThere();
    void richnessIsOfWhatWasRecorded();
    void factsOfAFile();
};

void TestSwimFacts::recordedValuesAreTaken()
{
    const SwimFacts facts = swimFacts({.start = start, .utcOffset = 120min, .elapsed = 1h, .distance = metres(2000)},
        {"sha256:1", 2}, RecordingKind::Csv, "a.csv");
    const SwimFacts expected{.id = {"sha256:1", 2},
        .kind = RecordingKind::Csv,
        .start = start,
        .elapsed = 1h,
        .distance = metres(2000),
        .utcOffset = 120min,
        .fileName = "a.csv"};
    QVERIFY(facts == expected);
}

void TestSwimFacts::elapsedOfWhatIsThere()
{
    Workout workout{.start = start};
    QCOMPARE(factsOf(workout).elapsed, 0ms);
    workout.samples = {sampleAt(90s, 10)};
    QCOMPARE(factsOf(workout).elapsed, 90s);
    workout.lengths = {length(0s, 30s), length(100s, 25s, LengthType::Rest)};
    QCOMPARE(factsOf(workout).elapsed, 125s);
    workout.laps = {{.start = start, .elapsed = 2min + 6s}};
    QCOMPARE(factsOf(workout).elapsed, 126s);
    workout.elapsed = 50s;
    QCOMPARE(factsOf(workout).elapsed, 50s);
}

void TestSwimFacts::absurdTimesAreNotBelieved_data()
{
    QTest::addColumn<qint64>("milliseconds");
    QTest::newRow("none") << qint64(0);
    QTest::newRow("backwards") << qint64(-1);
    QTest::newRow("longer than any swim") << qint64(Duration(longestSwim).count() + 1);
    QTest::newRow("years") << qint64(Duration(24h * 365 * 30).count());
    QTest::newRow("all there is") << std::numeric_limits<qint64>::max();
}

void TestSwimFacts::absurdTimesAreNotBelieved()
{
    QFETCH(qint64, milliseconds);
    Workout workout{.start = start, .elapsed = Duration(milliseconds)};
    QCOMPARE(factsOf(workout).elapsed, 0ms);
    workout.samples = {sampleAt(10min, 400), sampleAt(20min, 800), sampleAt(24h * 365, 800)};
    QCOMPARE(factsOf(workout).elapsed, 20min);
    workout.lengths = {length(-25min, 30min), length(0s, Duration(-5))};
    QCOMPARE(factsOf(workout).elapsed, 20min);
}

void TestSwimFacts::absurdDistancesAreNotBelieved()
{
    for (const double metres :
        {0.0, -5.0, std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity()}) {
        Workout workout{.start = start, .distance = Distance{metres}};
        QVERIFY(!factsOf(workout).distance);
    }
}

void TestSwimFacts::distanceOfWhatIsThere()
{
    Workout workout{.start = start};
    QVERIFY(!factsOf(workout).distance);
    workout.samples = {sampleAt(1min, 50), sampleAt(2min, 95), Sample(start + 3min)};
    QCOMPARE(factsOf(workout).distance->metres, 95.0);
    workout.poolLength = yards(25);
    workout.lengths = {length(0s, 30s), length(30s, 20s, LengthType::Rest), length(50s, 30s)};
    QCOMPARE(factsOf(workout).distance->metres, 45.72); // 2 x 25 yd
    workout.distance = metres(50);
    QCOMPARE(factsOf(workout).distance->metres, 50.0);
}

void TestSwimFacts::richnessIsOfWhatWasRecorded()
{
    Workout workout{.start = start};
    QCOMPARE(factsOf(workout).richness, Richness::Summary);
    workout.laps.resize(1);
    QCOMPARE(factsOf(workout).richness, Richness::Summary);
    workout.samples.resize(1);
    QCOMPARE(factsOf(workout).richness, Richness::Samples);
    workout.lengths = {length(0s, 30s), length(30s, 30s)};
    for (Length &each : workout.lengths)
        each.inferred = true;
    QCOMPARE(factsOf(workout).richness, Richness::Samples);
    QCOMPARE(factsOf(workout).lengthCount, 2);
    workout.laps.resize(2);
    QCOMPARE(factsOf(workout).richness, Richness::Laps);
    workout.lengths.back().inferred = false;
    QCOMPARE(factsOf(workout).richness, Richness::Lengths);
    workout.lengths.back().type = LengthType::Rest;
    QCOMPARE(factsOf(workout).richness, Richness::Laps);
    QCOMPARE(factsOf(workout).lengthCount, 1);
}

void TestSwimFacts::factsOfAFile()
{
    const auto decoded = decodeRecording(fitPoolSwim(6), "sha256:2", "pool.fit", {});
    QVERIFY(decoded);
    const SwimFacts expected{.id = {"sha256:2", 0},
        .kind = RecordingKind::Fit,
        .start = start,
        .elapsed = 150s, // 6 lengths of 25 s
        .distance = metres(150),
        .richness = Richness::Lengths,
        .lengthCount = 6,
        .fileName = "pool.fit"};
    QCOMPARE(decoded->swims.size(), std::size_t{1});
    QVERIFY(decoded->facts == std::vector{expected});
}

QTEST_GUILESS_MAIN(TestSwimFacts)
#include "tst_swimfacts.moc"
