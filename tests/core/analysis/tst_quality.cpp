#include "core/analysis/quality.h"
#include "tests/support/swimbuilder.h"

#include <QTest>

using namespace lengthwise;
using namespace std::chrono_literals;

namespace {

const QString evenSwim =
    QStringLiteral("10 x 100 Fr in 1:40 r 20"); // 40 lengths of 25 s with 15 strokes, 9 x 20 s rest

Quality judged(const Workout &workout)
{
    return qualityOf(workout, findIntervals(workout));
}

const QualityDeduction *find(const Quality &quality, QualityIssue issue)
{
    for (const QualityDeduction &deduction : quality.deductions) {
        if (deduction.issue == issue)
            return &deduction;
    }
    return nullptr;
}

std::size_t indexOfActive(const Workout &workout, int number)
{
    for (std::size_t i = 0; i < workout.lengths.size(); ++i) {
        if (workout.lengths[i].type == LengthType::Active && number-- == 0)
            return i;
    }
    return workout.lengths.size();
}

/// One sample a second with a heart rate while `from` <= second < `to`; without one before and after.
void addHeartRate(Workout &workout, int seconds, int from, int to)
{
    for (int second = 0; second < seconds; ++second) {
        Sample sample(workout.start + std::chrono::seconds(second));
        sample.setDistance(metres(second));
        if (second >= from && second < to)
            sample.setHeartRate({140});
        workout.samples.push_back(sample);
    }
}

bool near(double value, double expected)
{
    return std::abs(value - expected) < 1e-6;
}

} // namespace

/// Each deduction by hand from the weights of ANALYSIS section 2, "data quality".
class QualityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCleanSwimLosesNothing()
    {
        Workout workout = recorded(evenSwim);
        workout.timer = workout.elapsed;
        workout.distance = metres(1000);
        addHeartRate(workout, 1180, 0, 1180);
        QCOMPARE(judged(workout), Quality());
    }

    /// 4 of 40 lengths are 10 %, at 0.5 a percent 5 points.
    void lengthsWithoutStrokesAreNamed()
    {
        Workout workout = recorded(evenSwim);
        for (const int number : {0, 5, 6, 39})
            workout.lengths[indexOfActive(workout, number)].strokes.reset();
        const Quality quality = judged(workout);
        QCOMPARE(quality.score, 95);
        const QualityDeduction *missing = find(quality, QualityIssue::StrokesMissing);
        QVERIFY(missing);
        QVERIFY(near(missing->points, 5));
        QVERIFY(near(missing->percent, 10));
        QCOMPARE(missing->lengths, (std::vector<std::size_t>{0, 5, 6, 39}));
    }

    void drillAndKickNeedNoStrokes()
    {
        const Quality quality = judged(recorded(QStringLiteral("4 x 50 Drill in 1:10 r 20; 8 x 50 Fr in 0:45 r 20")));
        QVERIFY(!find(quality, QualityIssue::StrokesMissing));
    }

    /// TCX and Strava have no strokes at all: that is no fault of the recording.
    void aSourceThatCountsNoneIsNotBlamed()
    {
        Workout workout = recorded(evenSwim);
        for (Length &length : workout.lengths)
            length.strokes.reset();
        QCOMPARE(judged(workout).score, 100);
    }

    /// Two crossings in one length of 50 s with 30 strokes: 1 of 39 lengths, 2.564 %, at 2 a percent 5.128 points.
    void aMissedTurnIsSuspect()
    {
        Workout workout = recorded(evenSwim);
        const std::size_t second = indexOfActive(workout, 21);
        workout.lengths[second].elapsed = 50s;
        workout.lengths[second].strokes = 30;
        workout.lengths.erase(workout.lengths.begin() + std::ptrdiff_t(second) + 1);
        const Quality quality = judged(workout);
        const QualityDeduction *suspect = find(quality, QualityIssue::SuspectLengths);
        QVERIFY(suspect);
        QCOMPARE(suspect->lengths, (std::vector<std::size_t>{21}));
        QVERIFY(near(suspect->points, 200.0 / 39));
        QCOMPARE(quality.score, 95);
    }

    /// The record over 50 m freestyle is 19.90 s: 25 m take 9.95 s at least. Too few lengths for a median of their own.
    void fasterThanTheRecordIsSuspect_data()
    {
        QTest::addColumn<int>("milliseconds");
        QTest::addColumn<bool>("suspect");
        QTest::newRow("just possible") << 9951 << false;
        QTest::newRow("just not") << 9949 << true;
    }
    void fasterThanTheRecordIsSuspect()
    {
        QFETCH(int, milliseconds);
        QFETCH(bool, suspect);
        Workout workout = recorded(QStringLiteral("3 x 25 Fr in 0:12 r 20"));
        workout.lengths[0].elapsed = Duration(milliseconds);
        QCOMPARE(find(judged(workout), QualityIssue::SuspectLengths) != nullptr, suspect);
    }

    /// Median 25 s: 0.7 x is 17.5 s, 1.6 x is 40 s. With the usual strokes nothing else marks them.
    void farFromTheMedianIsSuspect_data()
    {
        QTest::addColumn<int>("milliseconds");
        QTest::addColumn<bool>("suspect");
        QTest::newRow("long, just not") << 39900 << false;
        QTest::newRow("long") << 40100 << true;
        QTest::newRow("short, just not") << 17600 << false;
        QTest::newRow("short") << 17400 << true;
    }
    void farFromTheMedianIsSuspect()
    {
        QFETCH(int, milliseconds);
        QFETCH(bool, suspect);
        Workout workout = recorded(evenSwim);
        workout.lengths[indexOfActive(workout, 1)].elapsed = Duration(milliseconds);
        const QualityDeduction *found = nullptr;
        const Quality quality = judged(workout);
        found = find(quality, QualityIssue::SuspectLengths);
        QCOMPARE(found != nullptr, suspect);
        if (found)
            QCOMPARE(found->lengths, (std::vector<std::size_t>{1}));
    }

    /// 8 x 50 at 17 s a length beside easy swimming at 26 s: 0.65 of the median, but sixteen of them.
    void sprintsInAnEasySwimAreNotSuspect()
    {
        const Quality quality = judged(recorded(QStringLiteral("1000 Fr in 17:20 r 60; 8 x 50 Fr in 0:34 r 60")));
        QCOMPARE(quality.score, 100);
    }

    /// 20 lengths of 25 s that start every 20 s: 405 s by the clock, 500 s by the lengths; 95 s of 405 are 23.457 %.
    void timeThatIsCountedTwiceIsUnexplained()
    {
        Workout workout;
        workout.start = Instant(1704096000s);
        workout.poolLength = metres(25);
        for (int i = 0; i < 20; ++i)
            workout.lengths.push_back({.start = workout.start + i * 20s,
                .elapsed = 25s,
                .type = LengthType::Active,
                .stroke = Stroke::Freestyle,
                .strokes = 15});
        workout.elapsed = 405s;
        workout.timer = 405s;
        const Quality quality = judged(workout);
        const QualityDeduction *open = find(quality, QualityIssue::UnexplainedTime);
        QVERIFY(open);
        QVERIFY(near(open->points, 9500.0 / 405));
        QCOMPARE(quality.score, 77); // 76.54
    }

    /// Max(2 s, 0.5 % of 1,180 s): 5.9 s are let pass.
    void aFewSecondsAreNoMatter_data()
    {
        QTest::addColumn<int>("missing");
        QTest::addColumn<bool>("told");
        QTest::newRow("under") << 5 << false;
        QTest::newRow("over") << 7 << true;
    }
    void aFewSecondsAreNoMatter()
    {
        QFETCH(int, missing);
        QFETCH(bool, told);
        Workout workout = recorded(evenSwim);
        workout.timer = workout.elapsed;
        workout.lengths[indexOfActive(workout, 3)].elapsed -= std::chrono::seconds(missing); // its start stays
        QCOMPARE(find(judged(workout), QualityIssue::UnexplainedTime) != nullptr, told);
    }

    /// The timer stood still for 60 s between two repeats; elapsed has them, and so have the clock and the rests.
    void aWatchStopIsRest()
    {
        BuilderOptions options;
        options.idleLengths = false;
        Workout workout = recorded(QStringLiteral("400 Fr in 6:40 r 60; 400 Fr in 6:40"), options);
        workout.stops.push_back({workout.start + 400s, workout.start + 460s});
        workout.timer = 800s;
        workout.elapsed = 860s;
        QVERIFY(!find(judged(workout), QualityIssue::UnexplainedTime));
        workout.elapsed.reset();
        QVERIFY(!find(judged(workout), QualityIssue::UnexplainedTime));
    }

    void aDistanceThatIsNoMultipleCostsTwenty_data()
    {
        QTest::addColumn<double>("pool");
        QTest::addColumn<double>("distance");
        QTest::addColumn<int>("score");
        QTest::newRow("multiple") << 25.0 << 1000.0 << 100;
        QTest::newRow("less than half a metre off") << 25.0 << 1000.4 << 100;
        QTest::newRow("ten metres off") << 25.0 << 1010.0 << 80;
        QTest::newRow("33 1/3") << 100.0 / 3 << 1000.0 << 100;
        QTest::newRow("yards") << 22.86 << 914.4 << 100;
    }
    void aDistanceThatIsNoMultipleCostsTwenty()
    {
        QFETCH(double, pool);
        QFETCH(double, distance);
        QFETCH(int, score);
        Workout workout = recorded(QStringLiteral("400 Fr in 6:40"));
        workout.poolLength = metres(pool);
        workout.distance = metres(distance);
        QCOMPARE(judged(workout).score, score);
    }

    /// 1,180 s of swim; the last rate at 589 s holds for 10 s: 1180 - 589 - 10 = 581 s are 49.237 %, at 0.2 a percent
    /// 9.847 points. The eighth repeat begins at 840 s; the lengths of repeats 6 to 10 lie in the gap.
    void gapsOfTheHeartRateCost()
    {
        Workout workout = recorded(evenSwim);
        addHeartRate(workout, 1180, 0, 590);
        const Quality quality = judged(workout);
        const QualityDeduction *gap = find(quality, QualityIssue::HeartRateGaps);
        QVERIFY(gap);
        QVERIFY(near(gap->percent, 58100.0 / 1180));
        QCOMPARE(quality.score, 90);
        std::vector<std::size_t> last;
        for (std::size_t i = 20; i < 40; ++i)
            last.push_back(i);
        QCOMPARE(gap->lengths, last);
    }

    /// The watch stood still from 100 to 400 s: nothing is missing there, and the swim is 300 s shorter for it.
    void aStoppedWatchHasNoGap()
    {
        Workout workout = recorded(QStringLiteral("100 Fr in 1:40 r 300; 100 Fr in 1:40"));
        addHeartRate(workout, 100, 0, 100);
        for (int second = 400; second < 500; ++second) {
            workout.samples.emplace_back(workout.start + std::chrono::seconds(second));
            workout.samples.back().setHeartRate({140});
        }
        QVERIFY(find(judged(workout), QualityIssue::HeartRateGaps));
        workout.stops.push_back({workout.start + 100s, workout.start + 400s});
        QVERIFY(!find(judged(workout), QualityIssue::HeartRateGaps));
    }

    /// A watch that writes one sample a length (25 s apart) has a heart rate throughout.
    void thinSamplesAreNoGap()
    {
        Workout workout = recorded(QStringLiteral("400 Fr in 6:40"));
        for (int i = 0; i < 16; ++i) {
            Sample sample(workout.start + i * 25s);
            sample.setHeartRate({140});
            workout.samples.push_back(sample);
        }
        QCOMPARE(judged(workout).score, 100);
    }

    void withoutAnyHeartRateNothingIsMissing()
    {
        Workout workout = recorded(evenSwim);
        addHeartRate(workout, 1180, 0, 0);
        QCOMPARE(judged(workout).score, 100);
    }

    /// Every length suspect is 200 points: the floor is 0.
    void theFloorIsZero()
    {
        Workout workout = recorded(QStringLiteral("400 Fr in 2:00"));
        QCOMPARE(judged(workout).score, 0);
    }

    void nothingIsNothing() { QCOMPARE(judged(Workout()), Quality()); }
};

QTEST_GUILESS_MAIN(QualityTest)
#include "tst_quality.moc"
