#include "tests/core/ingest/overlaidswim.h"

#include <QtTest>

using namespace lengthwise;

/// Lengths that were joined, split, put in or taken away.
class TestOverlayStretches : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stretchReplacesWhatStartsInIt();
    void stretchKeepsWatchTimeOfUnchangedLengths();
    void stretchIsPutWhereItsFirstLengthStood();
    void stretchWithoutRecordedLengthsIsPutByStart();
    void emptyStretchTakesLengthsAway();
    void joinAcrossLapsStaysInTheFirst();
    void lapsWithoutIndicesCountByTime();
    void lapsWithBrokenIndicesNameNoLengths();
    void newerOfTwoStretchesApplies();
    void olderStretchesThatDoNotTouchApply();
    void stretchOutsideTheSwimDoesNotFit();
    void lengthsAreFoundAfterStretches();
};

void TestOverlayStretches::stretchReplacesWhatStartsInIt()
{
    const std::vector<Length> halves{active(30, 15, 5), active(45, 15, 5)};
    const Edit split = edit(stretch(30, 60, halves));
    const CorrectedWorkout corrected = overlay(fourLengths(), swim, {split});
    Workout expected = fourLengths();
    expected.lengths = {active(0, 30), halves[0], halves[1], rest(60, 20), active(80, 30), active(110, 30)};
    expected.distance = metres(125);
    expected.laps[0].lengthCount = 3;
    expected.laps[0].distance = metres(75);
    expected.laps[1].firstLength = 3;
    expected.laps[2].firstLength = 4;
    QVERIFY(corrected.workout == expected);
    QVERIFY(corrected.correctedLengths == (std::vector<bool>{false, true, true, false, false, false}));
    QVERIFY(corrected.applied == std::vector<Edit>{split});
    QVERIFY(corrected.recorded == fourLengths());
}

void TestOverlayStretches::stretchKeepsWatchTimeOfUnchangedLengths()
{
    Workout recorded = fourLengths();
    for (Length &length : recorded.lengths)
        length.timer = length.elapsed - Duration(1'000);
    recorded.lengths[0].inferred = true;
    const Edit joined = edit(stretch(0, 81, {active(0, 30), active(30, 30, 12), active(60, 50)}));
    const CorrectedWorkout corrected = overlay(recorded, swim, {joined});
    QVERIFY(corrected.workout.lengths[0] == recorded.lengths[0]);
    QVERIFY(corrected.workout.lengths[1].timer == recorded.lengths[1].timer);
    QVERIFY(!corrected.workout.lengths[2].timer);
    QVERIFY(corrected.correctedLengths == (std::vector<bool>{false, true, true, false}));
    // A correction back to what was recorded leaves nothing to see.
    const Edit back = edit(field::LengthStrokes{startingAt(30), 10}, 2);
    QVERIFY(overlay(recorded, swim, {joined, back}).correctedLengths == (std::vector<bool>{false, false, true, false}));
}

void TestOverlayStretches::stretchIsPutWhereItsFirstLengthStood()
{
    Workout recorded = fourLengths();
    std::swap(recorded.lengths[1], recorded.lengths[3]); // the recording's order is not that of its starts
    const Edit joined = edit(stretch(80, 140, {active(80, 60, 20)}));
    const CorrectedWorkout corrected = overlay(recorded, swim, {joined});
    QVERIFY(corrected.workout.lengths
        == (std::vector<Length>{active(0, 30), active(80, 60, 20), rest(60, 20), active(30, 30)}));
    QVERIFY(corrected.workout.laps[0].firstLength == 0 && corrected.workout.laps[0].lengthCount == 2);
    QVERIFY(corrected.workout.laps[1].firstLength == 2 && corrected.workout.laps[1].lengthCount == 1);
    QVERIFY(corrected.workout.laps[2].firstLength == 3 && corrected.workout.laps[2].lengthCount == 1);
}

void TestOverlayStretches::stretchWithoutRecordedLengthsIsPutByStart()
{
    Workout recorded = fourLengths();
    recorded.lengths.erase(recorded.lengths.begin() + 2);
    recorded.laps[1].firstLength = 2;
    recorded.laps[1].lengthCount = 0;
    recorded.laps[2].firstLength = 2;
    const Edit missed = edit(stretch(60, 80, {active(60, 19)}));
    const Edit last = edit(stretch(140, 170, {active(140, 30)}));
    const Workout workout = overlay(recorded, swim, {missed, last}).workout;
    QVERIFY(workout.lengths
        == (std::vector<Length>{
            active(0, 30), active(30, 30), active(60, 19), active(80, 30), active(110, 30), active(140, 30)}));
    QVERIFY(workout.laps[0].firstLength == 0 && workout.laps[0].lengthCount == 3);
    QVERIFY(workout.laps[1].firstLength == 3 && workout.laps[1].lengthCount == 0);
    QVERIFY(workout.laps[2].firstLength == 3 && workout.laps[2].lengthCount == 3);
    QVERIFY(workout.laps[0].distance == metres(75) && workout.laps[2].distance == metres(75));
    QVERIFY(workout.distance == metres(150) && workout.strokes == 60);
}

void TestOverlayStretches::emptyStretchTakesLengthsAway()
{
    const CorrectedWorkout corrected = overlay(fourLengths(), swim, {edit(stretch(80, 140, {}))});
    QCOMPARE(corrected.workout.lengths.size(), std::size_t(3));
    QVERIFY(corrected.workout.laps[2].firstLength == 3 && corrected.workout.laps[2].lengthCount == 0);
    QVERIFY(corrected.workout.laps[2].distance == metres(0));
    QVERIFY(!corrected.workout.laps[2].strokes);
    QVERIFY(corrected.workout.distance == metres(50));
    const CorrectedWorkout nothing = overlay(fourLengths(), swim, {edit(stretch(0, 140, {}))});
    QVERIFY(nothing.workout.lengths.empty() && nothing.correctedLengths.empty());
    QVERIFY(nothing.workout.distance == metres(0));
    QVERIFY(!nothing.workout.strokes);
}

void TestOverlayStretches::joinAcrossLapsStaysInTheFirst()
{
    Workout recorded = fourLengths();
    recorded.lengths[2] = active(60, 20);
    const Workout workout = overlay(recorded, swim, {edit(stretch(30, 80, {active(30, 50, 20)}))}).workout;
    QVERIFY(workout.laps[0].firstLength == 0 && workout.laps[0].lengthCount == 2);
    QVERIFY(workout.laps[1].firstLength == 2 && workout.laps[1].lengthCount == 0);
    QVERIFY(workout.laps[2].firstLength == 2 && workout.laps[2].lengthCount == 2);
    QVERIFY(workout.laps[0].strokes == 30);
}

void TestOverlayStretches::lapsWithoutIndicesCountByTime()
{
    Workout recorded = fourLengths();
    for (Lap &lap : recorded.laps) {
        lap.firstLength.reset();
        lap.lengthCount.reset();
    }
    const Workout workout = overlay(recorded, swim, {edit(stretch(30, 60, {active(30, 15), active(45, 15)}))}).workout;
    QVERIFY(workout.laps[0].distance == metres(75));
    QVERIFY(workout.laps[0].strokes == 30);
    QVERIFY(workout.laps[1] == recorded.laps[1]);
    QVERIFY(workout.laps[2] == recorded.laps[2]);
}

void TestOverlayStretches::lapsWithBrokenIndicesNameNoLengths()
{
    Workout recorded = fourLengths();
    recorded.laps[0].firstLength = -1;
    recorded.laps[2].lengthCount = 2'000'000'000;
    const Workout workout = overlay(recorded, swim, {edit(stretch(80, 110, {}))}).workout;
    QVERIFY(!workout.laps[0].firstLength && !workout.laps[0].lengthCount);
    QVERIFY(workout.laps[1].firstLength == 2);
    QVERIFY(!workout.laps[2].firstLength && !workout.laps[2].lengthCount);
    QVERIFY(workout.laps[2].distance == metres(25));
}

void TestOverlayStretches::newerOfTwoStretchesApplies()
{
    const Edit older = edit(stretch(0, 60, {active(0, 60, 20)}), 1);
    const Edit newer = edit(stretch(30, 80, {active(30, 50, 10)}), 2);
    const CorrectedWorkout corrected = overlay(fourLengths(), swim, {older, newer});
    QVERIFY(corrected.workout.lengths
        == (std::vector<Length>{active(0, 30), active(30, 50), active(80, 30), active(110, 30)}));
    QVERIFY(corrected.applied == std::vector<Edit>{newer});
    QVERIFY(corrected.idle == (Idle{{older, Why::Conflict}}));
}

void TestOverlayStretches::olderStretchesThatDoNotTouchApply()
{
    const Edit first = edit(stretch(0, 30, {active(0, 15), active(15, 15)}), 1);
    const Edit middle = edit(stretch(30, 60, {active(30, 15), active(45, 15)}), 3);
    const Edit overlapping = edit(stretch(59, 81, {}), 2);
    const Edit last = edit(stretch(110, 140, {active(110, 15), active(125, 15)}), 1);
    const CorrectedWorkout corrected = overlay(fourLengths(), swim, {first, middle, overlapping, last});
    QCOMPARE(corrected.workout.lengths.size(), std::size_t(8));
    QVERIFY(corrected.idle == (Idle{{overlapping, Why::Conflict}}));
    QVERIFY(corrected.workout.laps[0].lengthCount == 4);
    QVERIFY(corrected.workout.laps[2].firstLength == 5 && corrected.workout.laps[2].lengthCount == 3);
    QVERIFY(corrected.workout.distance == metres(175));
}

void TestOverlayStretches::stretchOutsideTheSwimDoesNotFit()
{
    const Edit cropped = edit(stretch(200, 260, {active(200, 60)}));
    const Edit before = edit(stretch(-100, -50, {active(-100, 50)}));
    const CorrectedWorkout corrected = overlay(fourLengths(), swim, {cropped, before});
    QVERIFY(corrected.workout == fourLengths());
    QVERIFY(corrected.idle == (Idle{{before, Why::NoLongerFits}, {cropped, Why::NoLongerFits}}));
}

void TestOverlayStretches::lengthsAreFoundAfterStretches()
{
    const Edit split = edit(stretch(30, 60, {active(30, 15, 5), active(45, 15, 5)}), 2);
    const Edit half = edit(field::LengthStrokes{startingAt(45), 7}, 1);
    const CorrectedWorkout corrected = overlay(fourLengths(), swim, {split, half});
    QVERIFY(corrected.workout.lengths[2] == active(45, 15, 7));
    QVERIFY(corrected.workout.strokes == 42);
    QVERIFY(overlay(fourLengths(), swim, {half}).idle == (Idle{{half, Why::NoLongerFits}}));
}

QTEST_GUILESS_MAIN(TestOverlayStretches)
#include "tst_overlaystretches.moc"
