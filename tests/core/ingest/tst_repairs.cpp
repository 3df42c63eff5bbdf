#include "tests/core/ingest/corrections.h"

#include <QtTest>

using namespace lengthwise;

namespace {

constexpr Instant begin{std::chrono::seconds(1'700'000'000)};
const SwimId &swim = Corrections::swim;

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

/// 4 x 25 in 30 s each, a rest of 20 s after the second.
Workout fourLengths()
{
    Workout workout{.start = begin, .elapsed = Duration(140'000), .distance = metres(100), .poolLength = metres(25)};
    workout.strokes = 40;
    workout.lengths = {active(0, 30), active(30, 30), rest(60, 20), active(80, 30), active(110, 30)};
    for (Length &length : workout.lengths)
        length.timer = length.elapsed;
    workout.laps = {{.start = begin,
        .elapsed = Duration(140'000),
        .distance = metres(100),
        .firstLength = 0,
        .lengthCount = 5,
        .strokes = 40}};
    return workout;
}

ErrorCode errorOf(const Result<std::vector<Change>> &changes)
{
    return changes ? ErrorCode{} : changes.error().code;
}

} // namespace

class TestRepairs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void strokeOfSeveralLengthsIsOneRegisterEach();
    void strokeAsRecordedTakesTheRegisterBack();
    void otherNamesOfALengthAreTakenBack();
    void splitKeepsAnOddCount();
    void splitIntoMorePartsThanStrokes();
    void splitKeepsTotals();
    void joinAddsUp();
    void joinTakesAFalseRestIn();
    void joinOfUncountedStrokesIsUncounted();
    void joinAfterSplitIsAsRecorded();
    void insertIntoARest();
    void insertThatFillsARest();
    void insertIntoAGap();
    void insertBehindTheLast();
    void insertNeedsRoom();
    void turnedIntoRest();
    void correctionsOfALengthBecomePartOfItsRepair();
    void repairInARepairedStretchCoversBoth();
    void repairsOfNeighboursDoNotOverlap();
    void sharedStartsAreCoveredTogether();
    void asRecordedTakesAllBack();
    void asRecordedLeavesOtherLengths();
    void unknownLengths();
    void whatCannotBe();
    void openWaterHasNone();
};

void TestRepairs::strokeOfSeveralLengthsIsOneRegisterEach()
{
    Corrections corrections(fourLengths());
    const auto changes = changeStroke(corrections.corrected(), swim, {4, 0, 4}, Stroke::Kick);
    const std::vector<Change> expected{{"rec:sha256:ab#0", "length@1700000000000/stroke", R"("kick")"},
        {"rec:sha256:ab#0", "length@1700000110000/stroke", R"("kick")"}};
    QVERIFY(changes && *changes == expected);
    corrections.apply(*changes);
    QVERIFY(corrections.corrected().correctedLengths == (std::vector<bool>{true, false, false, false, true}));
    QVERIFY(changeStroke(corrections.corrected(), swim, {}, Stroke::Kick)->empty());
}

void TestRepairs::strokeAsRecordedTakesTheRegisterBack()
{
    Corrections corrections(fourLengths());
    QVERIFY(changeStroke(corrections.corrected(), swim, {0}, Stroke::Freestyle)->empty());
    corrections.apply(*changeStroke(corrections.corrected(), swim, {0}, Stroke::Kick));
    corrections.apply(*changeStroke(corrections.corrected(), swim, {0}, Stroke::Freestyle));
    QCOMPARE(corrections.registers(), std::size_t(0));
    QVERIFY(corrections.corrected().workout == fourLengths());
}

void TestRepairs::otherNamesOfALengthAreTakenBack()
{
    Corrections corrections(fourLengths());
    corrections.apply({{"rec:sha256:ab#0", "length@1700000030700/strokes", "20"}});
    QVERIFY(corrections.lengths()[1].strokes == 20);
    corrections.apply(*changeStrokes(corrections.corrected(), swim, {1}, 21));
    QVERIFY(corrections.lengths()[1].strokes == 21);
    QCOMPARE(corrections.registers(), std::size_t(1));
    QVERIFY(corrections.corrected().idle.empty());
    corrections.undo();
    QVERIFY(corrections.lengths()[1].strokes == 20);
}

void TestRepairs::splitKeepsAnOddCount()
{
    Workout recorded = fourLengths();
    recorded.lengths[1] = active(30, 30.001, 11, Stroke::Backstroke);
    Corrections corrections(recorded);
    corrections.apply(*splitLength(corrections.corrected(), swim, 1, 2));
    const std::vector<Length> lengths = corrections.lengths();
    QCOMPARE(lengths.size(), std::size_t(6));
    QVERIFY(lengths[1] == active(30, 15, 5, Stroke::Backstroke));
    QVERIFY(lengths[2] == active(45, 15.001, 6, Stroke::Backstroke));
    corrections.undo();
    QVERIFY(corrections.corrected().workout == recorded);
}

void TestRepairs::splitIntoMorePartsThanStrokes()
{
    Workout recorded = fourLengths();
    recorded.lengths[1].strokes = 2;
    Corrections corrections(recorded);
    corrections.apply(*splitLength(corrections.corrected(), swim, 1, 3));
    const std::vector<Length> lengths = corrections.lengths();
    QVERIFY(!lengths[1].strokes && lengths[2].strokes == 1 && lengths[3].strokes == 1);
    QVERIFY(lengths[3].start == at(50) && lengths[3].elapsed == Duration(10'000));
}

void TestRepairs::splitKeepsTotals()
{
    Corrections corrections(fourLengths());
    corrections.apply(*splitLength(corrections.corrected(), swim, 0, 2));
    const Workout workout = corrections.corrected().workout;
    QVERIFY(workout.strokes == 40 && workout.laps[0].strokes == 40);
    QVERIFY(workout.distance == metres(125) && workout.laps[0].distance == metres(125));
    QVERIFY(workout.laps[0].lengthCount == 6);
    QVERIFY(workout.elapsed == Duration(140'000));
}

void TestRepairs::joinAddsUp()
{
    Workout recorded = fourLengths();
    // The watch rounds starts: the second truly begins at 30.4 s.
    recorded.lengths = {active(0, 30.4, 10), active(30, 31.2, 12, Stroke::Backstroke), active(70, 30, 9)};
    recorded.laps.clear();
    Corrections corrections(recorded);
    corrections.apply(*joinLengths(corrections.corrected(), swim, 0, 1));
    QVERIFY(
        corrections.lengths() == (std::vector<Length>{active(0, 61.6, 22, Stroke::Backstroke), recorded.lengths[2]}));
    QVERIFY(corrections.corrected().workout.distance == metres(50));
    corrections.undo();
    QVERIFY(corrections.corrected().workout == recorded);
}

void TestRepairs::joinTakesAFalseRestIn()
{
    Corrections corrections(fourLengths());
    corrections.apply(*joinLengths(corrections.corrected(), swim, 1, 3));
    QCOMPARE(corrections.count(), std::size_t(3));
    QVERIFY(corrections.lengths()[1] == active(30, 80, 20));
    // The rest alone, as a gap between two lengths, counts too.
    Workout recorded = fourLengths();
    recorded.lengths.erase(recorded.lengths.begin() + 2);
    Corrections others(recorded);
    others.apply(*joinLengths(others.corrected(), swim, 1, 2));
    QVERIFY(others.lengths()[1] == active(30, 80, 20));
}

void TestRepairs::joinOfUncountedStrokesIsUncounted()
{
    Workout recorded = fourLengths();
    recorded.lengths[1].strokes.reset();
    Corrections corrections(recorded);
    corrections.apply(*joinLengths(corrections.corrected(), swim, 0, 1));
    QVERIFY(corrections.lengths()[0] == active(0, 60, std::nullopt));
}

void TestRepairs::joinAfterSplitIsAsRecorded()
{
    Corrections corrections(fourLengths());
    corrections.apply(*splitLength(corrections.corrected(), swim, 3, 4));
    corrections.apply(*joinLengths(corrections.corrected(), swim, 3, 6));
    QVERIFY(corrections.corrected().workout == fourLengths());
    QCOMPARE(corrections.registers(), std::size_t(0));
    corrections.undo();
    QCOMPARE(corrections.count(), std::size_t(8));
    corrections.undo();
    QVERIFY(corrections.corrected().workout == fourLengths());
}

void TestRepairs::insertIntoARest()
{
    Corrections corrections(fourLengths());
    corrections.apply(
        *insertLength(corrections.corrected(), swim, 1, Duration(12'500), Stroke::Butterfly, std::nullopt));
    const std::vector<Length> lengths = corrections.lengths();
    QCOMPARE(lengths.size(), std::size_t(6));
    QVERIFY(lengths[2] == active(60, 12.5, std::nullopt, Stroke::Butterfly));
    QVERIFY(lengths[3] == rest(72.5, 7.5));
    QVERIFY(lengths[4] == fourLengths().lengths[3]);
    QVERIFY(corrections.corrected().workout.distance == metres(125));
}

void TestRepairs::insertThatFillsARest()
{
    Corrections corrections(fourLengths());
    corrections.apply(*insertLength(corrections.corrected(), swim, 1, Duration(20'000), Stroke::Freestyle, 8));
    QCOMPARE(corrections.count(), std::size_t(5));
    QVERIFY(corrections.lengths()[2] == active(60, 20, 8));
    QVERIFY(corrections.corrected().workout.strokes == 48);
}

void TestRepairs::insertIntoAGap()
{
    Workout recorded = fourLengths();
    recorded.lengths.erase(recorded.lengths.begin() + 2);
    recorded.laps.clear();
    Corrections corrections(recorded);
    corrections.apply(*insertLength(corrections.corrected(), swim, 1, Duration(9'000), Stroke::Freestyle, 8));
    corrections.apply(*insertLength(corrections.corrected(), swim, 2, Duration(9'000), Stroke::Freestyle, 9));
    const std::vector<Length> lengths = corrections.lengths();
    QCOMPARE(lengths.size(), std::size_t(6));
    QVERIFY(lengths[2] == active(60, 9, 8));
    QVERIFY(lengths[3] == active(69, 9, 9));
    QVERIFY(lengths[4] == recorded.lengths[2]);
    corrections.undo();
    corrections.undo();
    QVERIFY(corrections.corrected().workout == recorded);
}

void TestRepairs::insertBehindTheLast()
{
    Corrections corrections(fourLengths());
    corrections.apply(*insertLength(corrections.corrected(), swim, 4, Duration(31'000), Stroke::Freestyle, 8));
    QCOMPARE(corrections.count(), std::size_t(6));
    QVERIFY(corrections.lengths()[5] == active(140, 31, 8));
    QVERIFY(corrections.corrected().workout.laps[0].lengthCount == 6);
}

void TestRepairs::insertNeedsRoom()
{
    const CorrectedWorkout corrected = overlay(fourLengths(), swim, {});
    const auto insert = [&corrected](std::size_t after, int milliseconds) {
        return errorOf(insertLength(corrected, swim, after, Duration(milliseconds), Stroke::Freestyle, 8));
    };
    QCOMPARE(insert(1, 20'001), ErrorCode::ValueRefused);
    QCOMPARE(insert(1, 0), ErrorCode::ValueRefused);
    QCOMPARE(insert(1, -5), ErrorCode::ValueRefused);
    QCOMPARE(insert(0, 1), ErrorCode::ValueRefused);
    QCOMPARE(insert(4, 3'600'001), ErrorCode::ValueRefused);
}

void TestRepairs::turnedIntoRest()
{
    Corrections corrections(fourLengths());
    corrections.apply(*turnIntoRest(corrections.corrected(), swim, 1, 2));
    const CorrectedWorkout corrected = corrections.corrected();
    QVERIFY(said(corrected.workout.lengths)
        == said({active(0, 30), rest(30, 30), rest(60, 20), active(80, 30), active(110, 30)}));
    QVERIFY(corrected.correctedLengths == (std::vector<bool>{false, true, false, false, false}));
    QVERIFY(corrected.workout.distance == metres(75) && corrected.workout.strokes == 30);
    QVERIFY(turnIntoRest(corrected, swim, 1, 2)->empty());
}

void TestRepairs::correctionsOfALengthBecomePartOfItsRepair()
{
    Corrections corrections(fourLengths());
    corrections.apply(*changeStrokes(corrections.corrected(), swim, {1}, 15));
    corrections.apply(*changeStroke(corrections.corrected(), swim, {1}, Stroke::Kick));
    corrections.apply(*splitLength(corrections.corrected(), swim, 1, 2));
    QVERIFY(corrections.lengths()[1] == active(30, 15, 7, Stroke::Kick));
    QVERIFY(corrections.lengths()[2] == active(45, 15, 8, Stroke::Kick));
    QCOMPARE(corrections.registers(), std::size_t(1));
    corrections.undo();
    QVERIFY(said(corrections.lengths())[1] == said({active(30, 30, 15, Stroke::Kick)})[0]);
    QCOMPARE(corrections.registers(), std::size_t(2));
}

void TestRepairs::repairInARepairedStretchCoversBoth()
{
    Corrections corrections(fourLengths());
    corrections.apply(*splitLength(corrections.corrected(), swim, 0, 2));
    corrections.apply(*splitLength(corrections.corrected(), swim, 4, 2));
    QCOMPARE(corrections.registers(), std::size_t(2));
    // From the second half of the first length over an untouched one and a rest to the first half of another.
    corrections.apply(*joinLengths(corrections.corrected(), swim, 1, 4));
    QVERIFY(said(corrections.lengths())
        == said({active(0, 15, 5), active(15, 80, 20), active(95, 15, 5), active(110, 30)}));
    QCOMPARE(corrections.registers(), std::size_t(1));
    QVERIFY(corrections.corrected().idle.empty());
    corrections.undo();
    QCOMPARE(corrections.registers(), std::size_t(2));
    QCOMPARE(corrections.count(), std::size_t(7));
}

void TestRepairs::repairsOfNeighboursDoNotOverlap()
{
    const CorrectedWorkout corrected = overlay(fourLengths(), swim, {});
    Corrections corrections(fourLengths());
    for (const std::size_t length : {0, 1, 3, 4}) // all of them offered by what was recorded, as on several machines
        corrections.apply(*splitLength(corrected, swim, length, 2));
    QCOMPARE(corrections.count(), std::size_t(9));
    QVERIFY(corrections.corrected().idle.empty());
}

void TestRepairs::sharedStartsAreCoveredTogether()
{
    Workout recorded = fourLengths();
    recorded.lengths[1].start = at(0);
    Corrections corrections(recorded);
    corrections.apply(*splitLength(corrections.corrected(), swim, 1, 2));
    QVERIFY(corrections.lengths()[0] == recorded.lengths[0]);
    QVERIFY(corrections.lengths()[1] == active(0, 15, 5));
    QVERIFY(corrections.lengths()[2] == active(15, 15, 5));
    QVERIFY(corrections.corrected().correctedLengths == (std::vector<bool>{false, true, true, false, false, false}));
    corrections.apply(*changeStroke(corrections.corrected(), swim, {1}, Stroke::Kick));
    QVERIFY(corrections.lengths()[0].stroke == Stroke::Freestyle);
    QVERIFY(corrections.lengths()[1].stroke == Stroke::Kick);
}

void TestRepairs::asRecordedTakesAllBack()
{
    Corrections corrections(fourLengths());
    corrections.apply(*changeStrokes(corrections.corrected(), swim, {1, 3}, 15));
    const CorrectedWorkout seen = corrections.corrected();
    corrections.apply(*joinLengths(seen, swim, 0, 1));
    corrections.apply(*changeStroke(corrections.corrected(), swim, {0}, Stroke::Kick));
    // Other machines: a repair that overlaps, and a correction of a length that is now part of another.
    corrections.apply({{"rec:sha256:ab#0", "length@1700000030000/stroke", R"("drill")"}});
    QCOMPARE(corrections.corrected().idle.size(), std::size_t(1));
    corrections.apply(*asRecorded(corrections.corrected(), swim, {0}));
    QVERIFY(corrections.lengths()[0] == fourLengths().lengths[0]);
    QVERIFY(corrections.lengths()[1] == fourLengths().lengths[1]);
    QVERIFY(corrections.lengths()[3].strokes == 15);
    QCOMPARE(corrections.registers(), std::size_t(1));
    corrections.apply(*asRecorded(corrections.corrected(), swim, {0, 1, 2, 3, 4}));
    QVERIFY(corrections.corrected().workout == fourLengths());
}

void TestRepairs::asRecordedLeavesOtherLengths()
{
    Corrections corrections(fourLengths());
    corrections.apply(*splitLength(corrections.corrected(), swim, 0, 2));
    corrections.apply(*splitLength(corrections.corrected(), swim, 2, 2));
    corrections.apply(*asRecorded(corrections.corrected(), swim, {1}));
    QVERIFY(said(corrections.lengths())
        == said({active(0, 30), active(30, 15, 5), active(45, 15, 5), rest(60, 20), active(80, 30), active(110, 30)}));
    QVERIFY(asRecorded(corrections.corrected(), swim, {0, 3})->empty());
}

void TestRepairs::unknownLengths()
{
    const CorrectedWorkout corrected = overlay(fourLengths(), swim, {});
    for (const auto &changes :
        {changeStroke(corrected, swim, {1, 5}, Stroke::Kick), changeStrokes(corrected, swim, {5}, 5),
            splitLength(corrected, swim, 5, 2), joinLengths(corrected, swim, 4, 5), turnIntoRest(corrected, swim, 5, 5),
            asRecorded(corrected, swim, {5}), insertLength(corrected, swim, 5, Duration(1), Stroke::Kick, 1)}) {
        QCOMPARE(errorOf(changes), ErrorCode::LengthUnknown);
        QVERIFY(changes.error().count == 5);
        QCOMPARE(changes.error().detail, QStringLiteral("5"));
    }
}

void TestRepairs::whatCannotBe()
{
    const CorrectedWorkout corrected = overlay(fourLengths(), swim, {});
    for (const auto &changes :
        {changeStroke(corrected, swim, {2}, Stroke::Kick), changeStrokes(corrected, swim, {2}, 5),
            changeStrokes(corrected, swim, {1}, 0), changeStrokes(corrected, swim, {1}, 1000),
            splitLength(corrected, swim, 1, 1), splitLength(corrected, swim, 1, 21), splitLength(corrected, swim, 2, 2),
            joinLengths(corrected, swim, 1, 1), joinLengths(corrected, swim, 1, 0), turnIntoRest(corrected, swim, 1, 0),
            insertLength(corrected, swim, 1, Duration(1'000), Stroke::Kick, 0)})
        QCOMPARE(errorOf(changes), ErrorCode::ValueRefused);
    Workout recorded = fourLengths();
    recorded.lengths[0].strokes = 900;
    recorded.lengths[1].strokes = 900;
    QCOMPARE(errorOf(joinLengths(overlay(recorded, swim, {}), swim, 0, 1)), ErrorCode::ValueRefused);
}

void TestRepairs::openWaterHasNone()
{
    const CorrectedWorkout corrected = overlay({.environment = Environment::OpenWater, .start = begin}, swim, {});
    QCOMPARE(errorOf(splitLength(corrected, swim, 0, 2)), ErrorCode::LengthUnknown);
    QCOMPARE(errorOf(changeStroke(corrected, swim, {0}, Stroke::Kick)), ErrorCode::LengthUnknown);
    QVERIFY(asRecorded(corrected, swim, {})->empty());
}

QTEST_GUILESS_MAIN(TestRepairs)
#include "tst_repairs.moc"
