#include "tests/core/ingest/overlaidswim.h"

#include <QtTest>

#include <algorithm>

using namespace lengthwise;
using namespace Qt::StringLiterals;

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
    void noLengthsNoEditsOfThem();
    void wordsOfAllMembersNewestWins();
    void theUsualCountHoldsUntilASwimSaysOtherwise();
    void recordedWordsHoldUntilTheSwimmerSaysOtherwise();
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
    const Unedited cycle{.isCycle = true, .title = {}, .notes = {}};
    QVERIFY(!overlay(fourLengths(), swim, {}).isStrokeCycle);
    QVERIFY(overlay(fourLengths(), swim, {}, cycle).isStrokeCycle);
    QVERIFY(!overlay(fourLengths(), swim, {edit(field::StrokeCount{false}, 1)}, cycle).isStrokeCycle);
}

void TestOverlay::recordedWordsHoldUntilTheSwimmerSaysOtherwise()
{
    const Unedited recorded{.title = u"Morning Swim"_s, .notes = u"cold"_s};
    QCOMPARE(overlay(fourLengths(), swim, {}, recorded).title, u"Morning Swim"_s);
    QCOMPARE(overlay(fourLengths(), swim, {}, recorded).notes, u"cold"_s);
    const CorrectedWorkout corrected = overlay(fourLengths(), swim, {edit(field::Title{u"Mine"_s}, 1)}, recorded);
    QCOMPARE(corrected.title, u"Mine"_s);
    QCOMPARE(corrected.notes, u"cold"_s);
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
