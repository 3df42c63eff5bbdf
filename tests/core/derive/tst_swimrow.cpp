#include "core/analysis/histograms.h"
#include "core/derive/lengthmarks.h"
#include "core/derive/swimrow.h"
#include "tests/support/swimbuilder.h"

#include <QTest>

#include <array>
#include <numeric>

using namespace lengthwise;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const SwimId swimId{"sha256:0000000000000000000000000000000000000000000000000000000000000001", 0};

CorrectedWorkout uncorrected(const Workout &workout)
{
    CorrectedWorkout corrected;
    corrected.recorded = workout;
    corrected.workout = workout;
    return corrected;
}

WorkoutRow rowOf(const Workout &workout)
{
    return swimRow(uncorrected(workout), swimId, {RecordingKind::Fit});
}

std::vector<LengthMark> marksOf(const Workout &workout)
{
    return lengthMarks(workout, findIntervals(workout));
}

double secondsIn(const std::vector<HistogramBin> &bins)
{
    return std::accumulate(
        bins.begin(), bins.end(), 0.0, [](double sum, const HistogramBin &bin) { return sum + bin.seconds; });
}

/// A sample a second; speeds in m/s, one a minute.
Workout openWater(const std::vector<double> &speeds)
{
    Workout workout;
    workout.environment = Environment::OpenWater;
    workout.start = Instant(1704096000s);
    double distance = 0;
    int second = 0;
    for (const double speed : speeds) {
        for (int i = 0; i < 60; ++i) {
            Sample sample(workout.start + std::chrono::seconds(second++));
            sample.setDistance(metres(distance));
            workout.samples.push_back(sample);
            distance += speed;
        }
    }
    return workout;
}

void addHeartRate(Workout &workout, std::chrono::seconds at, int rate)
{
    Sample sample(workout.start + at);
    sample.setHeartRate({double(rate)});
    workout.samples.push_back(sample);
}

} // namespace

class SwimRowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSwimByHand()
    {
        // 200 in 200 s, 60 s rest, 4 x 100 in 100 s with 20 s rest: 600 m in 600 s, 60 + 60 s rest.
        Workout workout = recorded(u"200 Bk in 3:20 r 60; 4 x 100 Fr in 1:40 r 20"_s);
        workout.device = u"Watch"_s;
        workout.utcOffset = 60min;
        const WorkoutRow row =
            swimRow(uncorrected(workout), swimId, {RecordingKind::Strava, RecordingKind::Fit, RecordingKind::Strava});
        const WorkoutSummary &summary = row.summary;
        QCOMPARE(summary.measured, swimId);
        QCOMPARE(summary.start, workout.start);
        QCOMPARE(summary.utcOffset, workout.utcOffset);
        QCOMPARE(summary.device, u"Watch"_s);
        QCOMPARE(summary.generatedTitle, u"4 x 100 Fr r 20"_s);
        QCOMPARE(summary.sets, u"200 Bk\n4 x 100 Fr r 20"_s);
        QCOMPARE(summary.distance, metres(600));
        QCOMPARE(summary.active, Seconds(600));
        QCOMPARE(summary.elapsed, Seconds(720));
        QCOMPARE(summary.poolLength, metres(25));
        QCOMPARE(summary.swolf, 40.0);
        QCOMPARE(summary.strokeRate->perMinute, 36.0);
        QVERIFY(!summary.averageHeartRate);
        QCOMPARE(summary.sources, (std::vector{RecordingKind::Fit, RecordingKind::Strava}));
        QCOMPARE(summary.marks.size(), std::size_t(24));
        // 25 s and 15 strokes a length: SWOLF 40, 25 m / 15 a stroke.
        QCOMPARE(row.strokes,
            (std::vector<StrokeShare>{{Stroke::Freestyle, metres(400), 40.0, metres(25.0 / 15)},
                {Stroke::Backstroke, metres(200), 40.0, metres(25.0 / 15)}}));
        QCOMPARE(row.sets.size(), std::size_t(2));
        QCOMPARE(row.sets[1],
            (SetSummary{
                u"4 x 100 Fr r 20"_s, Stroke::Freestyle, 4, metres(100), Seconds(100), Seconds(20), std::nullopt}));
        QCOMPARE(row.speeds, (std::vector<HistogramBin>{{100, 600}}));
        QVERIFY(row.heartRates.empty());
        QCOMPARE(row.figures.distance, metres(600));
        QCOMPARE(row.figures.lengthCount, std::optional(24));
        QCOMPARE(row.figures.setShare, 400.0 / 600);
        QCOMPARE(row.figures.quality, 100);
    }

    void theSwimmersWordsAreTaken()
    {
        CorrectedWorkout corrected = uncorrected(recorded(u"100 Fr in 1:40"_s));
        corrected.title = u"Tuesday"_s;
        corrected.notes = u"tired"_s;
        corrected.effort = 7;
        corrected.deleted = true;
        corrected.applied.resize(2);
        const WorkoutSummary summary = swimRow(corrected, swimId, {}).summary;
        QCOMPARE(summary.title, u"Tuesday"_s);
        QCOMPARE(summary.generatedTitle, u"100 Fr"_s);
        QCOMPARE(summary.notes, u"tired"_s);
        QCOMPARE(summary.effort, 7);
        QVERIFY(summary.deleted);
        QCOMPARE(summary.corrections, 2);
    }

    void figuresAreThoseOfTheCorrectedSwim()
    {
        CorrectedWorkout corrected = uncorrected(recorded(u"100 Fr in 1:40"_s));
        corrected.workout.poolLength = metres(50);
        corrected.workout.start += 1s;
        const WorkoutSummary summary = swimRow(corrected, swimId, {}).summary;
        QCOMPARE(summary.distance, metres(200));
        QCOMPARE(summary.start, corrected.recorded.start);
    }

    void theMeanTimeOfABlockIsThatOfOneRound()
    {
        // Three rounds of 100 in 100 s and 50 in 60 s.
        const WorkoutRow row = rowOf(recorded(u"100 Fr in 1:40 r 20; 50 Bk in 1:00 r 20; 100 Fr in 1:40 r 20; "
                                              "50 Bk in 1:00 r 20; 100 Fr in 1:40 r 20; 50 Bk in 1:00"_s));
        QCOMPARE(row.sets.size(), std::size_t(1));
        QCOMPARE(row.sets[0].repeats, 3);
        QCOMPARE(row.sets[0].distance, metres(150));
        QCOMPARE(row.sets[0].meanTime, Seconds(160));
    }

    void totalsWithoutLengthsAreTheRecorded()
    {
        Workout workout;
        workout.distance = metres(1500);
        workout.elapsed = 1800s;
        const WorkoutRow row = rowOf(workout);
        QCOMPARE(row.summary.distance, metres(1500));
        QCOMPARE(row.summary.elapsed, Seconds(1800));
        QCOMPARE(row.strokes, (std::vector<StrokeShare>{{Stroke::Unknown, metres(1500), {}, {}}}));
        QVERIFY(row.summary.marks.empty() && row.bests.empty() && row.sets.empty() && row.speeds.empty());
        QVERIFY(row.summary.generatedTitle.isEmpty());
    }

    void theMeansOfAStrokeAreOfItsOwnLengths()
    {
        // Freestyle in 20 s with 14, 16 and 18 strokes, breaststroke in 30 s with 10.
        Workout workout = recorded(u"75 Fr in 1:00 r 30; 25 Br in 0:30"_s);
        workout.lengths[0].strokes = 14;
        workout.lengths[1].strokes = 16;
        workout.lengths[2].strokes = 18;
        workout.lengths.back().strokes = 10;
        QCOMPARE(rowOf(workout).strokes,
            (std::vector<StrokeShare>{{Stroke::Freestyle, metres(75), (60 + 48) / 3.0, metres(75.0 / 48)},
                {Stroke::Breaststroke, metres(25), 40.0, metres(2.5)}}));
    }

    void lengthsWithoutStrokesTakeNoPartInMeans()
    {
        Workout workout = recorded(u"75 Fr in 1:00"_s);
        workout.lengths[0].strokes = 14;
        workout.lengths[1].strokes.reset();
        workout.lengths[2].strokes = 0;
        QCOMPARE(rowOf(workout).strokes,
            (std::vector<StrokeShare>{{Stroke::Freestyle, metres(75), 34.0, metres(25.0 / 14)}}));
        workout.lengths[0].strokes.reset();
        QCOMPARE(
            rowOf(workout).strokes, (std::vector<StrokeShare>{{.stroke = Stroke::Freestyle, .distance = metres(75)}}));
    }

    void repairedLengthsTakeNoPartInMeans()
    {
        // A missed turn: 40 s and 30 strokes for two lengths of 20 s and 15. The others: 20 + 15.
        Workout missed = recorded(u"250 Fr in 3:20"_s);
        for (Length &length : missed.lengths)
            length.strokes = 15;
        missed.lengths[4].elapsed = 40s;
        missed.lengths[4].strokes = 30;
        QCOMPARE(rowOf(missed).strokes,
            (std::vector<StrokeShare>{{Stroke::Freestyle, metres(250), 35.0, metres(25.0 / 15)}}));
        // Worked out from distance steps.
        Workout inferred = recorded(u"100 Fr in 1:20"_s);
        for (Length &length : inferred.lengths)
            length.strokes = 15;
        inferred.lengths[1].inferred = true;
        inferred.lengths[1].strokes = 25;
        QCOMPARE(rowOf(inferred).strokes,
            (std::vector<StrokeShare>{{Stroke::Freestyle, metres(100), 35.0, metres(25.0 / 15)}}));
    }

    void drillsAndKickHaveNoSwolf()
    {
        Workout workout = recorded(u"50 Fr in 0:40 r 30; 50 Fr in 0:40"_s);
        const std::array strokes{Stroke::Drill, Stroke::Kick, Stroke::Kick, Stroke::Kick};
        std::size_t next = 0;
        for (Length &length : workout.lengths) {
            if (length.type != LengthType::Active)
                continue;
            length.stroke = strokes[next++];
            length.strokes = 10;
        }
        QCOMPARE(rowOf(workout).strokes,
            (std::vector<StrokeShare>{{Stroke::Drill, metres(25), std::nullopt, metres(2.5)},
                {Stroke::Kick, metres(75), std::nullopt, metres(2.5)}}));
    }

    void aMarkPerLength()
    {
        // 25 m in 20 s: 1.25 m/s; then 30 s of rest; 25 m in 40 s.
        const std::vector<LengthMark> marks = marksOf(recorded(u"50 Fr in 0:40 r 30; 50 Br in 1:20"_s));
        const auto fr = std::uint8_t(Stroke::Freestyle);
        const auto br = std::uint8_t(Stroke::Breaststroke);
        QCOMPARE(marks, (std::vector<LengthMark>{{1250, fr, 0}, {1250, fr, 30}, {625, br, 0}, {625, br, 0}}));
    }

    void marksStayWithinTheirBounds()
    {
        QCOMPARE(marksOf(recorded(u"25 Fr in 0:20 r 600; 25 Fr in 0:20"_s)).front().rest, 255);
        Workout fast = recorded(u"50 Fr in 0:40"_s);
        fast.lengths[0].elapsed = 1ms; // 25 km/s
        fast.lengths[1].elapsed = 0ms;
        const std::vector<LengthMark> marks = marksOf(fast);
        QCOMPARE(marks[0].speed, 65535);
        QCOMPARE(marks[1].speed, 0);
        Workout poolless = recorded(u"50 Fr in 0:40"_s);
        poolless.poolLength.reset();
        QCOMPARE(marksOf(poolless), (std::vector<LengthMark>(2, {0, std::uint8_t(Stroke::Freestyle), 0})));
    }

    void manyLengthsAreJoinedWithinAStroke()
    {
        // 251 lengths: 151 of freestyle and 100 of backstroke become pairs, 76 and 50. Pairs of 20 s and 30 s: 50 m in
        // 50 s.
        Workout workout;
        workout.poolLength = metres(25);
        for (int i = 0; i < 251; ++i) {
            Length length;
            length.elapsed = i % 2 == 0 ? 20s : 30s;
            length.stroke = i < 151 ? Stroke::Freestyle : Stroke::Backstroke;
            workout.lengths.push_back(length);
        }
        const std::vector<LengthMark> marks = lengthMarks(workout, {});
        QCOMPARE(marks.size(), std::size_t(126));
        QCOMPARE(marks[0], (LengthMark{1000, std::uint8_t(Stroke::Freestyle), 0}));
        QCOMPARE(marks[75], (LengthMark{1250, std::uint8_t(Stroke::Freestyle), 0})); // the 151st stands alone
        QCOMPARE(marks[76].stroke, std::uint8_t(Stroke::Backstroke));
    }

    void changingStrokesAreJoinedAllTheSame()
    {
        Workout workout;
        workout.poolLength = metres(25);
        for (int i = 0; i < 1000; ++i) {
            Length length;
            length.elapsed = 25s;
            length.stroke = i % 2 == 0 ? Stroke::Freestyle : Stroke::Backstroke;
            workout.lengths.push_back(length);
        }
        const std::vector<LengthMark> marks = lengthMarks(workout, {});
        QCOMPARE(marks, (std::vector<LengthMark>(250, {1000, std::uint8_t(Stroke::Mixed), 0})));
    }

    void openWaterHasItsHundreds()
    {
        // 239 m: 100 in 100 s; 100 with 20 m at 1 m/s, 60 m at 0.5 and 20 m at 1: 160 s; the last 39 at 1 m/s.
        const std::vector<LengthMark> marks = marksOf(openWater({1, 1, .5, .5, 1}));
        QCOMPARE(marks.size(), std::size_t(3));
        QCOMPARE(marks[0].speed, 1000);
        QCOMPARE(marks[1].speed, 625);
        QCOMPARE(marks[2].speed, 1000);
        QCOMPARE(marks[0].stroke, std::uint8_t(Stroke::Unknown));
    }

    void standingIsARestOfOpenWater()
    {
        // Standing from 120 m on for a minute: inside the second hundred.
        QCOMPARE(marksOf(openWater({1, 1, 0, 1, 1}))[1].rest, 60);
    }

    void speedsSumUpToTheActiveTime()
    {
        const Workout workout = recorded(u"200 Fr in 3:20 r 60; 4 x 50 Bk in 1:00 r 20"_s);
        const WorkoutRow row = rowOf(workout);
        // 200 s at 1 m/s; 240 s at 25 m / 30 s = 0.83 m/s.
        QCOMPARE(row.speeds, (std::vector<HistogramBin>{{83, 240}, {100, 200}}));
    }

    void aMissedTurnIsNoSlowLength()
    {
        Workout workout = recorded(u"250 Fr in 3:20"_s); // 20 s a length
        workout.lengths[4].elapsed = 40s;
        *workout.lengths[4].strokes *= 2;
        QCOMPARE(speedHistogram(workout, findIntervals(workout)), (std::vector<HistogramBin>{{125, 220}}));
    }

    void openWaterSpeedsByTwentyFives()
    {
        const std::vector<HistogramBin> speeds = speedHistogram(openWater({1, 1, 1.5, 1.5}), {});
        QCOMPARE(speeds.front().bin, 100);
        QCOMPARE(speeds.back().bin, 150);
        QVERIFY(std::abs(secondsIn(speeds) - 239) < 1e-6);
    }

    void heartRatesStandUntilTheNext()
    {
        // 140 for 4 s, 150 for 10 s at most, 160 from the sixtieth second on: one second.
        Workout workout;
        addHeartRate(workout, 0s, 140);
        addHeartRate(workout, 4s, 150);
        addHeartRate(workout, 30s, 0); // not worn
        addHeartRate(workout, 60s, 160);
        QCOMPARE(heartRateHistogram(workout), (std::vector<HistogramBin>{{140, 4}, {150, 10}, {160, 1}}));
        QVERIFY(heartRateHistogram({}).empty());
    }
};

QTEST_GUILESS_MAIN(SwimRowTest)
#include "tst_swimrow.moc"
