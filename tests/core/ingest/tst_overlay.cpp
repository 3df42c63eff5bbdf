#include "core/ingest/overlay.h"

#include <QtTest>

#include <algorithm>

using namespace lengthwise;

namespace {

constexpr Instant begin{std::chrono::seconds(1'700'000'000)};
const SwimId swim{"sha256:ab", 0};
const SwimId strava{"strava:7", 0};

Instant at(double seconds)
{
    return begin + Duration(std::llround(seconds * 1000));
}

Length active(double start, double seconds, std::optional<int> strokes = 10, Stroke stroke = Stroke::Freestyle)
{
    return {
        .start = at(start), .elapsed = Duration(std::llround(seconds * 1000)), .stroke = stroke, .strokes = strokes};
}

Length rest(double start, double seconds)
{
    return {.start = at(start), .elapsed = Duration(std::llround(seconds * 1000)), .type = LengthType::Rest};
}

/// 4 x 25 of freestyle in 30 s each, a rest of 20 s after the second, two laps and a rest lap.
Workout fourLengths()
{
    Workout workout{.start = begin, .elapsed = Duration(140'000), .distance = metres(100), .poolLength = metres(25)};
    workout.strokes = 40;
    workout.lengths = {active(0, 30), active(30, 30), rest(60, 20), active(80, 30), active(110, 30)};
    const auto lap = [](double start, double seconds, double distance, int first, int count, int strokes) {
        return Lap{.start = at(start),
            .elapsed = Duration(std::llround(seconds * 1000)),
            .distance = metres(distance),
            .firstLength = first,
            .lengthCount = count,
            .stroke = strokes > 0 ? Stroke::Freestyle : Stroke::Unknown,
            .strokes = strokes > 0 ? std::optional(strokes) : std::nullopt};
    };
    workout.laps = {lap(0, 60, 50, 0, 2, 20), lap(60, 20, 0, 2, 1, 0), lap(80, 60, 50, 3, 2, 20)};
    workout.stops = {{at(65), at(70)}};
    return workout;
}

/// An edit of the swim, made at a moment (ms).
Edit edit(const FieldValue &value, std::int64_t made = 1, const SwimId &of = swim)
{
    return {subjectOf(of), fieldOf(value), valueOf(value), {made, 0, "machine", "hash"}};
}

field::LengthName startingAt(double seconds, int nth = 1)
{
    return {at(seconds), nth};
}

field::Stretch stretch(double start, double end, std::vector<Length> lengths)
{
    return {at(start), at(end), std::move(lengths)};
}

using Idle = std::vector<IdleEdit>;
using Why = IdleEdit::Why;

} // namespace

class TestOverlay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutEditsAllIsAsRecorded();
    void poolLengthGivesDistances();
    void poolLengthInYards();
    void poolLengthScalesWhereThereAreNoLengths();
    void poolLengthDoesNotFitOpenWater();
    void strokeOfALength();
    void strokesGiveTotals();
    void editEqualToTheRecordedMarksNothing();
    void lengthIsFoundWithinASecond();
    void nearestLengthIsTaken();
    void lengthsThatShareAStart();
    void restHasNoStroke();
    void newestOfTwoNamesOfOneLengthWins();
    void inferredLengthThatCoversTheMoment();
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
    void noLengthsNoEditsOfThem();
    void wordsOfAllMembersNewestWins();
    void theUsualCountHoldsUntilASwimSaysOtherwise();
    void measurementsOfOtherMembersAreIdle();
    void whatCannotBeReadIsIdle();
    void withoutValueAsIfAbsent();
    void onlyTheNewestOfARegisterCounts();
    void orderDoesNotMatter();
};

void TestOverlay::withoutEditsAllIsAsRecorded()
{
    const CorrectedWorkout corrected = overlay(fourLengths(), swim, {});
    QVERIFY(corrected.recorded == fourLengths());
    QVERIFY(corrected.workout == fourLengths());
    QVERIFY(corrected.correctedLengths == std::vector<bool>(5));
    QVERIFY(corrected.title.isEmpty() && corrected.notes.isEmpty() && !corrected.effort && !corrected.deleted);
    QVERIFY(corrected.applied.empty() && corrected.idle.empty());
}

void TestOverlay::poolLengthGivesDistances()
{
    Workout recorded = fourLengths();
    recorded.warnings = {{.code = WarningCode::PoolLengthUnknown}, {.code = WarningCode::DistanceMismatch},
        {.code = WarningCode::FileCutOff}};
    const std::vector<Edit> edits{edit(field::PoolLength{50, PoolUnit::Metres})};
    const CorrectedWorkout corrected = overlay(recorded, swim, edits);
    QVERIFY(corrected.workout.poolLength == metres(50));
    QVERIFY(corrected.workout.distance == metres(200));
    QVERIFY(corrected.workout.laps[0].distance == metres(100));
    QVERIFY(corrected.workout.laps[1].distance == metres(0));
    QVERIFY(corrected.workout.laps[2].distance == metres(100));
    QVERIFY(corrected.workout.strokes == 40);
    QVERIFY(corrected.workout.warnings == std::vector<Warning>{{.code = WarningCode::FileCutOff}});
    QVERIFY(corrected.applied == edits);
    QVERIFY(corrected.correctedLengths == std::vector<bool>(5));
    QVERIFY(corrected.recorded == recorded);
}

void TestOverlay::poolLengthInYards()
{
    const Workout workout = overlay(fourLengths(), swim, {edit(field::PoolLength{25, PoolUnit::Yards})}).workout;
    QCOMPARE(workout.poolUnit, PoolUnit::Yards);
    QCOMPARE(workout.poolLength->metres, 22.86);
    QCOMPARE(workout.distance->metres, 91.44);
}

void TestOverlay::poolLengthScalesWhereThereAreNoLengths()
{
    Workout recorded{.start = begin, .distance = metres(1000), .poolLength = metres(25)};
    recorded.laps = {{.start = begin, .elapsed = Duration(60'000), .distance = metres(400)}};
    const Edit pool = edit(field::PoolLength{20, PoolUnit::Metres});
    const Workout workout = overlay(recorded, swim, {pool}).workout;
    QCOMPARE(workout.distance->metres, 800.0);
    QCOMPARE(workout.laps[0].distance->metres, 320.0);
    recorded.poolLength.reset();
    QCOMPARE(overlay(recorded, swim, {pool}).workout.distance->metres, 1000.0);
}

void TestOverlay::poolLengthDoesNotFitOpenWater()
{
    const Workout recorded{.environment = Environment::OpenWater, .start = begin, .distance = metres(1000)};
    const Edit pool = edit(field::PoolLength{20, PoolUnit::Metres});
    const CorrectedWorkout corrected = overlay(recorded, swim, {pool});
    QVERIFY(corrected.workout == recorded);
    QVERIFY(corrected.applied.empty());
    QVERIFY(corrected.idle == (Idle{{pool, Why::NoLongerFits}}));
}

void TestOverlay::strokeOfALength()
{
    const Edit stroke = edit(field::LengthStroke{startingAt(80), Stroke::Backstroke});
    const CorrectedWorkout corrected = overlay(fourLengths(), swim, {stroke});
    Workout expected = fourLengths();
    expected.lengths[3].stroke = Stroke::Backstroke;
    expected.laps[2].stroke = Stroke::Mixed;
    QVERIFY(corrected.workout == expected);
    QVERIFY(corrected.correctedLengths == (std::vector<bool>{false, false, false, true, false}));
    QVERIFY(corrected.applied == std::vector<Edit>{stroke});
}

void TestOverlay::strokesGiveTotals()
{
    Workout recorded = fourLengths();
    recorded.averageStrokeRate = StrokeRate{20};
    const CorrectedWorkout corrected = overlay(recorded, swim, {edit(field::LengthStrokes{startingAt(110), 17})});
    QVERIFY(corrected.workout.lengths[4].strokes == 17);
    QVERIFY(corrected.workout.strokes == 47);
    QVERIFY(corrected.workout.laps[0].strokes == 20);
    QVERIFY(corrected.workout.laps[2].strokes == 27);
    QVERIFY(!corrected.workout.averageStrokeRate);
    QVERIFY(corrected.workout.distance == metres(100));
}

void TestOverlay::editEqualToTheRecordedMarksNothing()
{
    const std::vector<Edit> edits{edit(field::LengthStroke{startingAt(80), Stroke::Freestyle}),
        edit(field::LengthStrokes{startingAt(80), 10}), edit(field::PoolLength{25, PoolUnit::Metres})};
    const CorrectedWorkout corrected = overlay(fourLengths(), swim, edits);
    QVERIFY(corrected.workout == fourLengths());
    QVERIFY(corrected.correctedLengths == std::vector<bool>(5));
    QCOMPARE(corrected.applied.size(), std::size_t(3));
}

void TestOverlay::lengthIsFoundWithinASecond()
{
    const auto strokeAt = [](double seconds) {
        return overlay(fourLengths(), swim, {edit(field::LengthStroke{startingAt(seconds), Stroke::Kick})});
    };
    QCOMPARE(strokeAt(29).workout.lengths[1].stroke, Stroke::Kick);
    QCOMPARE(strokeAt(31).workout.lengths[1].stroke, Stroke::Kick);
    for (const double seconds : {28.999, 31.001, -1.001, 500.0}) {
        const CorrectedWorkout corrected = strokeAt(seconds);
        QVERIFY(corrected.workout == fourLengths());
        QCOMPARE(corrected.idle.size(), std::size_t(1));
        QCOMPARE(corrected.idle[0].why, Why::NoLongerFits);
    }
}

void TestOverlay::nearestLengthIsTaken()
{
    Workout recorded = fourLengths();
    recorded.lengths[1] = active(0.8, 59); // overlaps the first
    const auto changed = [&recorded](double seconds) {
        return overlay(recorded, swim, {edit(field::LengthStroke{startingAt(seconds), Stroke::Kick})}).correctedLengths;
    };
    QVERIFY(changed(0.3) == (std::vector<bool>{true, false, false, false, false}));
    QVERIFY(changed(0.4) == (std::vector<bool>{true, false, false, false, false})); // equally near: the earlier
    QVERIFY(changed(0.5) == (std::vector<bool>{false, true, false, false, false}));
    QVERIFY(changed(1.7) == (std::vector<bool>{false, true, false, false, false}));
}

void TestOverlay::lengthsThatShareAStart()
{
    Workout recorded = fourLengths();
    recorded.lengths[1].start = at(0);
    recorded.lengths[4].start = at(0);
    const auto nth = [&recorded](int n) {
        return overlay(recorded, swim, {edit(field::LengthStroke{startingAt(0.2, n), Stroke::Kick})});
    };
    QVERIFY(nth(1).correctedLengths == (std::vector<bool>{true, false, false, false, false}));
    QVERIFY(nth(2).correctedLengths == (std::vector<bool>{false, true, false, false, false}));
    QVERIFY(nth(3).correctedLengths == (std::vector<bool>{false, false, false, false, true}));
    QCOMPARE(nth(4).idle.size(), std::size_t(1));
    QCOMPARE(nth(4).idle[0].why, Why::NoLongerFits);
}

void TestOverlay::restHasNoStroke()
{
    const std::vector<Edit> edits{
        edit(field::LengthStroke{startingAt(60), Stroke::Kick}), edit(field::LengthStrokes{startingAt(60), 5})};
    const CorrectedWorkout corrected = overlay(fourLengths(), swim, edits);
    QVERIFY(corrected.workout == fourLengths());
    QVERIFY(corrected.idle == (Idle{{edits[0], Why::NoLongerFits}, {edits[1], Why::NoLongerFits}}));
}

void TestOverlay::newestOfTwoNamesOfOneLengthWins()
{
    const Edit older = edit(field::LengthStrokes{startingAt(30), 11}, 1);
    const Edit newer = edit(field::LengthStrokes{startingAt(30.5), 12}, 2);
    const Edit stroke = edit(field::LengthStroke{startingAt(29.5), Stroke::Kick}, 3);
    const CorrectedWorkout corrected = overlay(fourLengths(), swim, {older, newer, stroke});
    QVERIFY(corrected.workout.lengths[1] == active(30, 30, 12, Stroke::Kick));
    QVERIFY(corrected.applied == (std::vector<Edit>{stroke, newer}));
    QVERIFY(corrected.idle == (Idle{{older, Why::Conflict}}));
}

void TestOverlay::inferredLengthThatCoversTheMoment()
{
    Workout recorded{.start = begin, .poolLength = metres(25)};
    recorded.lengths = {active(0, 30), active(30, 30), rest(60, 20), active(80, 30)};
    for (Length &length : recorded.lengths)
        length.inferred = true;
    const auto changed = [&recorded](double seconds) {
        return overlay(recorded, swim, {edit(field::LengthStroke{startingAt(seconds), Stroke::Kick})}).correctedLengths;
    };
    QVERIFY(changed(20) == (std::vector<bool>{true, false, false, false}));
    QVERIFY(changed(40) == (std::vector<bool>{false, true, false, false}));
    QVERIFY(changed(29.5) == (std::vector<bool>{false, true, false, false})); // it starts there within 1 s
    QVERIFY(changed(105) == (std::vector<bool>{false, false, false, true}));
    QVERIFY(changed(70) == std::vector<bool>(4)); // a rest
    QVERIFY(changed(110) == std::vector<bool>(4));
    QVERIFY(changed(-5) == std::vector<bool>(4));
}

void TestOverlay::stretchReplacesWhatStartsInIt()
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

void TestOverlay::stretchKeepsWatchTimeOfUnchangedLengths()
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

void TestOverlay::stretchIsPutWhereItsFirstLengthStood()
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

void TestOverlay::stretchWithoutRecordedLengthsIsPutByStart()
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

void TestOverlay::emptyStretchTakesLengthsAway()
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

void TestOverlay::joinAcrossLapsStaysInTheFirst()
{
    Workout recorded = fourLengths();
    recorded.lengths[2] = active(60, 20);
    const Workout workout = overlay(recorded, swim, {edit(stretch(30, 80, {active(30, 50, 20)}))}).workout;
    QVERIFY(workout.laps[0].firstLength == 0 && workout.laps[0].lengthCount == 2);
    QVERIFY(workout.laps[1].firstLength == 2 && workout.laps[1].lengthCount == 0);
    QVERIFY(workout.laps[2].firstLength == 2 && workout.laps[2].lengthCount == 2);
    QVERIFY(workout.laps[0].strokes == 30);
}

void TestOverlay::lapsWithoutIndicesCountByTime()
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

void TestOverlay::lapsWithBrokenIndicesNameNoLengths()
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

void TestOverlay::newerOfTwoStretchesApplies()
{
    const Edit older = edit(stretch(0, 60, {active(0, 60, 20)}), 1);
    const Edit newer = edit(stretch(30, 80, {active(30, 50, 10)}), 2);
    const CorrectedWorkout corrected = overlay(fourLengths(), swim, {older, newer});
    QVERIFY(corrected.workout.lengths
        == (std::vector<Length>{active(0, 30), active(30, 50), active(80, 30), active(110, 30)}));
    QVERIFY(corrected.applied == std::vector<Edit>{newer});
    QVERIFY(corrected.idle == (Idle{{older, Why::Conflict}}));
}

void TestOverlay::olderStretchesThatDoNotTouchApply()
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

void TestOverlay::stretchOutsideTheSwimDoesNotFit()
{
    const Edit cropped = edit(stretch(200, 260, {active(200, 60)}));
    const Edit before = edit(stretch(-100, -50, {active(-100, 50)}));
    const CorrectedWorkout corrected = overlay(fourLengths(), swim, {cropped, before});
    QVERIFY(corrected.workout == fourLengths());
    QVERIFY(corrected.idle == (Idle{{before, Why::NoLongerFits}, {cropped, Why::NoLongerFits}}));
}

void TestOverlay::lengthsAreFoundAfterStretches()
{
    const Edit split = edit(stretch(30, 60, {active(30, 15, 5), active(45, 15, 5)}), 2);
    const Edit half = edit(field::LengthStrokes{startingAt(45), 7}, 1);
    const CorrectedWorkout corrected = overlay(fourLengths(), swim, {split, half});
    QVERIFY(corrected.workout.lengths[2] == active(45, 15, 7));
    QVERIFY(corrected.workout.strokes == 42);
    QVERIFY(overlay(fourLengths(), swim, {half}).idle == (Idle{{half, Why::NoLongerFits}}));
}

void TestOverlay::noLengthsNoEditsOfThem()
{
    const std::vector<Edit> edits{edit(field::LengthStroke{startingAt(0), Stroke::Kick}),
        edit(field::LengthStrokes{startingAt(0), 5}), edit(stretch(0, 60, {active(0, 60)}))};
    Workout openWater = fourLengths();
    openWater.environment = Environment::OpenWater;
    for (const Workout &recorded : {openWater, Workout{.start = begin}, Workout{}}) {
        const CorrectedWorkout corrected = overlay(recorded, swim, edits);
        QVERIFY(corrected.workout == recorded);
        QCOMPARE(corrected.idle.size(), edits.size());
        for (const IdleEdit &idle : corrected.idle)
            QCOMPARE(idle.why, Why::NoLongerFits);
    }
}

void TestOverlay::wordsOfAllMembersNewestWins()
{
    const std::vector<Edit> edits{
        edit(field::Title{QStringLiteral("old")}, 1),
        edit(field::Title{QStringLiteral("new")}, 2, strava),
        edit(field::Notes{QStringLiteral("new notes")}, 2),
        edit(field::Notes{QStringLiteral("old notes")}, 1, strava),
        edit(field::Effort{3}, 2, strava),
        edit(field::StrokeCount{true}, 1, strava),
        edit(field::Deleted{true}, 1),
        edit(field::Deleted{false}, 2, strava),
    };
    const CorrectedWorkout corrected = overlay(fourLengths(), swim, edits);
    QCOMPARE(corrected.title, QStringLiteral("new"));
    QCOMPARE(corrected.notes, QStringLiteral("new notes"));
    QVERIFY(corrected.effort == 3);
    QVERIFY(corrected.isStrokeCycle);
    QVERIFY(!corrected.deleted);
    QVERIFY(corrected.workout == fourLengths());
    QVERIFY(corrected.applied.empty() && corrected.idle.empty());
}

void TestOverlay::theUsualCountHoldsUntilASwimSaysOtherwise()
{
    const field::StrokeCount cycle{.isCycle = true};
    QVERIFY(!overlay(fourLengths(), swim, {}).isStrokeCycle);
    QVERIFY(overlay(fourLengths(), swim, {}, cycle).isStrokeCycle);
    QVERIFY(!overlay(fourLengths(), swim, {edit(field::StrokeCount{false}, 1)}, cycle).isStrokeCycle);
}

void TestOverlay::measurementsOfOtherMembersAreIdle()
{
    const std::vector<Edit> edits{edit(field::LengthStrokes{startingAt(0), 5}, 1, strava),
        edit(field::PoolLength{50, PoolUnit::Metres}, 1, strava), edit(stretch(0, 60, {}), 1, strava)};
    const CorrectedWorkout corrected = overlay(fourLengths(), swim, edits);
    QVERIFY(corrected.workout == fourLengths());
    QCOMPARE(corrected.idle.size(), std::size_t(3));
    for (const IdleEdit &idle : corrected.idle)
        QCOMPARE(idle.why, Why::OtherRecording);
}

void TestOverlay::whatCannotBeReadIsIdle()
{
    const Stamp stamp{5, 0, "machine", "hash"};
    const std::string subject = subjectOf(swim);
    const std::vector<Edit> edits{
        {subject, "effort", "11", stamp},
        {subject, "lane", "4", stamp},
        {subjectOf(strava), "title", "broken", stamp},
    };
    std::vector<Edit> all = edits;
    all.push_back(edit(field::Title{QStringLiteral("kept")}, 1));
    all.push_back({"athlete:1", "goal/1", "true", stamp});
    all.push_back(edit(field::Link{strava, true}));
    const CorrectedWorkout corrected = overlay(fourLengths(), swim, all);
    QVERIFY(corrected.idle
        == (Idle{{edits[0], Why::Unreadable}, {edits[1], Why::Unreadable}, {edits[2], Why::Unreadable}}));
    QCOMPARE(corrected.title, QStringLiteral("kept"));
}

void TestOverlay::withoutValueAsIfAbsent()
{
    const Stamp newest{9, 0, "machine", "hash"};
    const std::string subject = subjectOf(swim);
    const CorrectedWorkout corrected = overlay(fourLengths(), swim,
        {{subject, "lane", std::nullopt, newest}, {subject, "length@1700000000000/strokes", std::nullopt, newest},
            {subject, "title", std::nullopt, newest}, edit(field::Title{QStringLiteral("older")}, 1, strava)});
    QVERIFY(corrected.workout == fourLengths());
    QVERIFY(corrected.applied.empty() && corrected.idle.empty());
    QCOMPARE(corrected.title, QStringLiteral("older"));
}

void TestOverlay::onlyTheNewestOfARegisterCounts()
{
    const Edit older = edit(field::LengthStrokes{startingAt(0), 5}, 1);
    const Edit newer = edit(field::LengthStrokes{startingAt(0), 6}, 2);
    const Edit withdrawn{older.subject, older.field, std::nullopt, {3, 0, "machine", "hash"}};
    for (const auto &edits : {std::vector<Edit>{older, newer}, std::vector<Edit>{newer, older}}) {
        const CorrectedWorkout corrected = overlay(fourLengths(), swim, edits);
        QVERIFY(corrected.workout.lengths[0].strokes == 6);
        QVERIFY(corrected.applied == std::vector<Edit>{newer});
        QVERIFY(corrected.idle.empty());
    }
    QVERIFY(overlay(fourLengths(), swim, {newer, withdrawn, older}).workout == fourLengths());
}

void TestOverlay::orderDoesNotMatter()
{
    std::vector<Edit> edits{edit(stretch(0, 60, {active(0, 60)}), 3), edit(stretch(30, 80, {}), 2),
        edit(field::LengthStrokes{startingAt(0), 5}, 2), edit(field::LengthStrokes{startingAt(0.5), 6}, 1),
        edit(field::Title{QStringLiteral("a")}, 1), edit(field::Title{QStringLiteral("b")}, 2, strava),
        edit(field::PoolLength{50, PoolUnit::Metres}, 4)};
    std::sort(edits.begin(), edits.end(), [](const Edit &a, const Edit &b) { return a.field < b.field; });
    const CorrectedWorkout expected = overlay(fourLengths(), swim, edits);
    QCOMPARE(expected.title, QStringLiteral("b"));
    const auto byAll = [](const Edit &a, const Edit &b) {
        return std::tie(a.field, a.subject) < std::tie(b.field, b.subject);
    };
    std::sort(edits.begin(), edits.end(), byAll);
    do
        QVERIFY(overlay(fourLengths(), swim, edits) == expected);
    while (std::next_permutation(edits.begin(), edits.end(), byAll));
}

QTEST_GUILESS_MAIN(TestOverlay)
#include "tst_overlay.moc"
