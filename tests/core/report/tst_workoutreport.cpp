#include "core/report/workoutreport.h"

#include <QTest>

#include <initializer_list>

using namespace lengthwise;
using namespace std::chrono_literals;

namespace {
const Instant noon = std::chrono::sys_days(std::chrono::year(2024) / 5 / 1) + 12h;

Length active(Instant start, Duration time, std::optional<int> strokes)
{
    return {.start = start, .elapsed = time, .stroke = Stroke::Freestyle, .strokes = strokes};
}

// 4 x 50 m free in a 25 m pool, leaving every 60 s: repeats of 40, 40, 38 and 42 s, even halves, 10 strokes each.
Workout fourFifties()
{
    Workout workout;
    workout.poolLength = metres(25);
    workout.start = noon;
    Instant leave = noon + 5s;
    for (const Duration half : {20000ms, 20000ms, 19000ms, 21000ms}) {
        workout.lengths.push_back(active(leave, half, 10));
        workout.lengths.push_back(active(leave + half, half, 10));
        if (leave < noon + 180s)
            workout.lengths.push_back({.start = leave + 2 * half, .elapsed = 60s - 2 * half, .type = LengthType::Rest});
        leave += 60s;
    }
    return workout;
}
} // namespace

class TestWorkoutReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timesCountFromTheFirstLength()
    {
        const WorkoutReport report = reportOn(fourFifties(), {});
        QCOMPARE(report.lengths.size(), std::size_t(8));
        QCOMPARE(report.lengths[0].start.count(), 0.0);
        QCOMPARE(report.lengths[2].start.count(), 60.0);
    }

    void aLengthIsWorkedOutByHand()
    {
        const LengthRow row = reportOn(fourFifties(), {}).lengths[0];
        QCOMPARE(row.number, 1);
        QCOMPARE(row.speed->metresPerSecond, 1.25);   // 25 / 20
        QCOMPARE(row.pacePer100->count(), 80.0);      // 20 x 4
        QCOMPARE(row.strokeRate->perMinute, 30.0);    // 10 in 20 s
        QCOMPARE(row.distancePerStroke->metres, 2.5); // 25 / 10
        QCOMPARE(*row.swolf, 30.0);                   // 20 + 10
    }

    void aSetIsWorkedOutByHand()
    {
        const WorkoutReport report = reportOn(fourFifties(), {});
        QCOMPARE(report.sets.size(), std::size_t(1));
        const SetRow &set = report.sets[0];
        QCOMPARE(report.title, set.notation);
        QCOMPARE(set.distance.metres, 200.0);
        QVERIFY(set.repeatsAlike);
        QCOMPARE(set.meanTime.count(), 40.0);   // (40 + 40 + 38 + 42) / 4
        QCOMPARE(set.pacePer100.count(), 80.0); // 160 s for 200 m
        QCOMPARE(set.end.count(), 222.0);       // 180 + 42
        // speeds 1.25, 1.25, 50/38, 50/42: population deviation 0.0443326 of mean 1.2515664
        QVERIFY(std::abs(*set.spreadPercent - 3.5422) < 0.01);
        QCOMPARE(set.repeats.size(), std::size_t(4));
        QVERIFY(set.repeats[2].best);
        QVERIFY(!set.repeats[0].best);
        QCOMPARE(set.repeats[1].lengths, (std::vector<std::size_t>{2, 3}));
        QCOMPARE(report.lengths[5].repeat, 3);
        QCOMPARE(report.lengths[5].restAfter->count(), 22.0); // 60 - 38
        QVERIFY(!report.lengths[4].restAfter);
    }

    void unknownStrokesGiveNoSwolf()
    {
        Workout workout = fourFifties();
        for (Length &length : workout.lengths)
            length.strokes.reset();
        const WorkoutReport report = reportOn(workout, {});
        QVERIFY(!report.lengths[0].swolf && !report.lengths[0].strokeRate && !report.lengths[0].distancePerStroke);
        QVERIFY(!report.sets[0].swolf && !report.sets[0].strokeRate);
    }

    void aYardPoolHasItsPacePerHundredYards()
    {
        Workout workout = fourFifties();
        workout.poolLength = yards(25);
        workout.poolUnit = PoolUnit::Yards;
        // 25 yd in 20 s: 100 yd in 80 s
        QVERIFY(std::abs(reportOn(workout, {}).lengths[0].pacePer100->count() - 80) < 1e-9);
    }

    void withoutAPoolLengthOnlyTimesAreKnown()
    {
        Workout workout = fourFifties();
        workout.poolLength.reset();
        const WorkoutReport report = reportOn(workout, {});
        QCOMPARE(report.lengths.size(), std::size_t(8));
        QCOMPARE(report.lengths[0].time.count(), 20.0);
        QVERIFY(!report.lengths[0].speed && !report.lengths[0].pacePer100 && !report.lengths[0].distance);
    }

    void overlappingStartsAreLaidEndToEnd()
    {
        Workout workout;
        workout.poolLength = metres(25);
        workout.lengths = {active(noon, 20s, 10), active(noon, 20s, 10), active(noon + 40s, 20s, 10)};
        const WorkoutReport report = reportOn(workout, {});
        QCOMPARE(report.lengths[1].start.count(), 20.0);
        QCOMPARE(report.lengths[2].start.count(), 40.0);
    }

    void heartRateIsTheMeanWhileItWasSwum()
    {
        Workout workout = fourFifties();
        for (const auto &[after, rate] : {std::pair{6s, 120.0}, {16s, 130.0}, {44s, 150.0}}) {
            Sample sample(noon + after);
            sample.setHeartRate({rate});
            workout.samples.push_back(sample);
        }
        const WorkoutReport report = reportOn(workout, {});
        QCOMPARE(report.lengths[0].heartRate->beatsPerMinute, 125.0); // 120 and 130, at 1 s and 11 s
        QCOMPARE(report.sets[0].repeats[0].heartRateAtEnd->beatsPerMinute, 150.0);
        QCOMPARE(report.heartRate.size(), std::size_t(3));
    }

    void aLapsPaceLeavesRestOut()
    {
        Workout workout = fourFifties();
        workout.laps = {
            {.start = noon + 5s, .elapsed = 60s, .distance = metres(50), .firstLength = 0, .lengthCount = 3}};
        const LapRow lap = reportOn(workout, {}).laps[0];
        QCOMPARE(lap.lengthCount, std::optional(2));
        QCOMPARE(lap.pacePer100->count(), 80.0); // 40 s swum for 50 m
    }

    void anEmptyRecordingGivesAnEmptyReport()
    {
        const WorkoutReport report = reportOn({}, {});
        QVERIFY(report.title.isEmpty() && report.lengths.empty() && report.sets.empty());
        QVERIFY(!report.distance && !report.pacePer100);
    }
};

QTEST_GUILESS_MAIN(TestWorkoutReport)
#include "tst_workoutreport.moc"
