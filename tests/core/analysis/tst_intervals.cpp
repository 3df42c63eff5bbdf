#include "core/analysis/intervals.h"
#include "tests/support/swimbuilder.h"

#include <QTest>

using namespace lengthwise;
using namespace std::chrono_literals;

namespace {

/// An active length of a 25 m pool that starts `start` s into the swim.
Length active(int start, double time, Stroke stroke = Stroke::Freestyle, std::optional<int> strokes = 12)
{
    return {Instant(1704096000s + std::chrono::seconds(start)), Duration(std::llround(time * 1000)), {},
        LengthType::Active, stroke, strokes};
}

Workout pool(std::vector<Length> lengths)
{
    Workout workout;
    workout.start = Instant(1704096000s);
    workout.poolLength = metres(25);
    workout.lengths = std::move(lengths);
    return workout;
}

std::vector<int> countsOf(const Workout &workout)
{
    std::vector<int> counts;
    for (const Interval &interval : findIntervals(workout))
        counts.push_back(interval.lengthCount);
    return counts;
}

/// A lap of `count` lengths from length `first` on; count 0: a 0 m rest lap.
Lap lap(int first, int count, double elapsed)
{
    Lap lap;
    lap.start = Instant(1704096000s);
    lap.elapsed = Duration(std::llround(elapsed * 1000));
    lap.distance = metres(25.0 * count);
    lap.firstLength = first;
    lap.lengthCount = count;
    return lap;
}

} // namespace

class IntervalsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void overlappingStartsAreNoGaps()
    {
        // The second length starts before the first ends: the 20 s to the third are not to be believed.
        QCOMPARE(countsOf(pool({active(0, 30), active(10, 30), active(60, 30), active(90, 30)})), std::vector<int>{4});
    }
    void eightSecondsBetweenStartsAreARest()
    {
        QCOMPARE(countsOf(pool({active(0, 30), active(38, 30)})), (std::vector<int>{1, 1}));
        QCOMPARE(countsOf(pool({active(0, 30), active(37, 30)})), std::vector<int>{2});
    }
    void fiveSecondsAreARestWhereTurnsLeaveNoGap()
    {
        QCOMPARE(countsOf(pool({active(0, 30), active(30, 30), active(60, 30), active(90, 30), active(120, 30),
                     active(156, 30)})),
            (std::vector<int>{5, 1}));
        // Turns of 2 s: 6 s may be a slow one.
        QCOMPARE(countsOf(pool({active(0, 30), active(32, 30), active(64, 30), active(96, 30), active(128, 30),
                     active(164, 30)})),
            std::vector<int>{6});
    }
    void fiveSecondsAreARestAcrossALap()
    {
        Workout workout = pool({active(0, 30), active(35, 30)});
        workout.laps = {lap(0, 1, 30), lap(1, 1, 30)};
        QCOMPARE(countsOf(workout), (std::vector<int>{1, 1}));
    }
    void aLapWithoutRestEndsNothing()
    {
        Workout workout = pool({active(0, 30), active(30, 30)});
        workout.laps = {lap(0, 1, 30), lap(1, 1, 30)};
        QCOMPARE(countsOf(workout), std::vector<int>{2});
    }
    void zeroMetreLapsAreRests()
    {
        Workout workout = pool({active(0, 30), active(20, 30), active(55, 30), active(75, 30)});
        workout.laps = {lap(0, 2, 60), lap(2, 0, 16), lap(2, 2, 60)};
        const std::vector<Interval> intervals = findIntervals(workout);
        QCOMPARE(intervals.size(), std::size_t(2));
        QCOMPARE(intervals[0].rest->count(), 16.0);
    }
    void aTimerStopIsARest()
    {
        Workout workout = pool({active(0, 30), active(90, 30)});
        workout.stops = {{Instant(1704096030s), Instant(1704096090s)}};
        const std::vector<Interval> intervals = findIntervals(workout);
        QCOMPARE(intervals.size(), std::size_t(2));
        QCOMPARE(intervals[0].rest->count(), 60.0);
    }
    void drillsOfSharedStartCountEach()
    {
        // Garmin Swim: both lengths of a drill carry the drill's start and half its time.
        Workout workout = pool({active(0, 30), active(60, 50, Stroke::Drill, {}), active(60, 50, Stroke::Drill, {})});
        workout.laps = {lap(0, 1, 30), lap(1, 2, 100)};
        const std::vector<Interval> intervals = findIntervals(workout);
        QCOMPARE(intervals.size(), std::size_t(2));
        QCOMPARE(intervals[1].time.count(), 100.0);
        QCOMPARE(intervals[1].stroke, Stroke::Drill);
    }
    void missedTurnsAreCounted()
    {
        // Five of 30 s and one of 60 s with twice the strokes: seven crossings, six on the watch.
        const Workout workout = pool({active(0, 30), active(30, 30), active(60, 60, Stroke::Freestyle, 24),
            active(120, 30), active(150, 30), active(180, 30)});
        const Interval interval = findIntervals(workout).front();
        QCOMPARE(interval.lengthCount, 7);
        QCOMPARE(interval.distance, metres(150));
        QCOMPARE(interval.repairedDistance, metres(175));
        QVERIFY(interval.countRepaired);
    }
    void aMissedTurnShowsBesideLikeRepeats()
    {
        // 4 x 100 with 20 s rest; the third has three lengths, one of them of two lengths' time with the strokes of
        // one.
        const Workout workout = pool({active(0, 25), active(25, 25), active(50, 25), active(75, 25), active(120, 25),
            active(145, 25), active(170, 25), active(195, 25), active(240, 25), active(265, 51), active(316, 25),
            active(360, 25), active(385, 25), active(410, 25), active(435, 25)});
        QCOMPARE(countsOf(workout), (std::vector<int>{4, 4, 4, 4}));
        const Interval third = findIntervals(workout)[2];
        QCOMPARE(third.crossings, (std::vector<int>{1, 2, 1}));
        QCOMPARE(third.distance, metres(75));
        QVERIFY(third.countRepaired);
    }
    void aSlowRepeatThatIsShorterStaysSo()
    {
        // Three lengths of 33 s among hundreds of 100 s: none of them is two.
        QCOMPARE(
            countsOf(pool({active(0, 25), active(25, 25), active(50, 25), active(75, 25), active(120, 33),
                active(153, 33), active(186, 34), active(240, 25), active(265, 25), active(290, 25), active(315, 25)})),
            (std::vector<int>{4, 3, 4}));
    }
    void aSingleSlowLengthIsOne()
    {
        // 25 of kick in the time of the fifties around it.
        QCOMPARE(countsOf(pool({active(0, 24), active(24, 24), active(68, 47), active(135, 24), active(159, 24),
                     active(203, 24), active(227, 24)})),
            (std::vector<int>{2, 1, 2, 2}));
    }
    void twoShortOnesAreOneCrossing()
    {
        const Workout workout = pool({active(0, 30), active(30, 30), active(60, 14, Stroke::Freestyle, 5),
            active(74, 16, Stroke::Freestyle, 6), active(90, 30), active(120, 30), active(150, 30)});
        const Interval interval = findIntervals(workout).front();
        QCOMPARE(interval.lengthCount, 6);
        QCOMPARE(interval.crossings, (std::vector<int>{1, 1, 1, 0, 1, 1, 1}));
    }
    void aHiddenRestSplits()
    {
        // 4 x 50: the rest after the second is in its last length (50 s, the strokes of one length).
        const Workout workout = pool({active(0, 30), active(30, 30), active(80, 30), active(110, 50), active(160, 30),
            active(190, 30), active(240, 30), active(270, 30)});
        const std::vector<Interval> intervals = findIntervals(workout);
        QCOMPARE(intervals.size(), std::size_t(4));
        QVERIFY(intervals[1].restInferred);
        QCOMPARE(intervals[1].rest->count(), 20.0);
        QCOMPARE(intervals[1].time.count(), 60.0);
    }
    void theTurnsAWatchLeavesOutBelongToTheRepeat()
    {
        // 28 s lengths that start every 30 s: last end minus first start is 118 s, the lengths sum to 112.
        const Workout workout = pool({active(0, 28), active(30, 28), active(60, 28), active(90, 28)});
        QCOMPARE(findIntervals(workout).front().time.count(), 118.0);
    }
    void withoutAPoolLengthThereAreNone()
    {
        Workout workout = pool({active(0, 30)});
        workout.poolLength.reset();
        QVERIFY(findIntervals(workout).empty());
    }
    void aSprintIsNotOneSlowLength()
    {
        // Easy lengths of 30 s with 17 strokes; a sprint of two in 16 s each, which together take about one's time. A
        // split length has one's strokes, a sprint as many in each.
        Workout workout = recorded(QStringLiteral("300 Fr in 6:00 r 60; 50 Fr in 0:32"));
        for (Length &length : workout.lengths) {
            if (length.type == LengthType::Active)
                length.strokes = 17;
        }
        const Interval sprint = findIntervals(workout).back();
        QCOMPARE(sprint.lengthCount, 2);
        QCOMPARE(sprint.crossings, (std::vector{1, 1}));
        workout.lengths.back().strokes = 8;
        (workout.lengths.end() - 2)->strokes = 9;
        QCOMPARE(findIntervals(workout).back().lengthCount, 1);
    }

    void aSplitLengthOfAMisreadStrokeIsOne()
    {
        // A freestyle length of 28 s and 17 strokes, split into 9 strokes and 8 that were taken for breaststroke, of
        // which a length usually has 8.
        Workout workout = recorded(QStringLiteral("300 Fr in 5:36 r 60; 150 Br in 3:30 r 60; 50 Fr in 0:29"));
        for (Length &length : workout.lengths) {
            if (length.type == LengthType::Active)
                length.strokes = length.stroke == Stroke::Freestyle ? 17 : 8;
        }
        for (std::size_t part = 1; part <= 2; ++part)
            (workout.lengths.end() - std::ptrdiff_t(part))->elapsed = Duration(14'500);
        (workout.lengths.end() - 2)->strokes = 9;
        workout.lengths.back().strokes = 8;
        workout.lengths.back().stroke = Stroke::Breaststroke;
        QCOMPARE(findIntervals(workout).back().lengthCount, 1);
        // Two that were swum have the strokes of one each, whichever they are.
        (workout.lengths.end() - 2)->strokes = 17;
        QCOMPARE(findIntervals(workout).back().lengthCount, 2);
    }

    void aLengthOfNoTimeIsNoCrossing()
    {
        const Workout workout =
            pool({active(0, 30), active(30, 0), active(31, 30), active(61, 30), active(91, 30), active(121, 30)});
        QCOMPARE(findIntervals(workout).front().lengthCount, 5);
    }
};

QTEST_GUILESS_MAIN(IntervalsTest)
#include "tst_intervals.moc"
