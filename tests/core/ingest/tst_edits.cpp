#include "core/ingest/overlay.h"
#include "core/ingest/stretches.h"
#include "madestore.h"

#include <rapidcheck.h>

#include <QtTest>

#include <array>
#include <deque>
#include <map>

using namespace lengthwise;
using made::sure;

namespace {

constexpr Instant begin{std::chrono::seconds(1'700'000'000)};
constexpr std::size_t machines = 3;
/// What the machines' clocks are off, ms: a day behind, right, an hour ahead.
constexpr std::array<std::int64_t, machines> skews{-86'400'000, 0, 3'600'000};

Instant at(int milliseconds)
{
    return begin + Duration(milliseconds);
}

/// Eight lengths and rests of 30 s, two of which share a start, in two laps.
Workout recordedSwim(bool isInferred)
{
    Workout workout{.start = begin, .elapsed = Duration(240'000), .distance = metres(175), .poolLength = metres(25)};
    for (int i = 0; i < 8; ++i) {
        workout.lengths.push_back({.start = at(i * 30'000),
            .elapsed = Duration(30'000),
            .type = i == 4 ? LengthType::Rest : LengthType::Active,
            .stroke = i == 4 ? Stroke::Unknown : Stroke::Freestyle,
            .strokes = i == 4 ? std::nullopt : std::optional(10 + i),
            .inferred = isInferred});
    }
    if (!isInferred)
        workout.lengths[6].start = workout.lengths[5].start;
    workout.laps = {
        {.start = begin, .elapsed = Duration(120'000), .distance = metres(100), .firstLength = 0, .lengthCount = 4},
        {.start = at(120'000),
            .elapsed = Duration(120'000),
            .distance = metres(75),
            .firstLength = 4,
            .lengthCount = 4}};
    return workout;
}

field::LengthName someLength()
{
    const int near = *rc::gen::inRange(0, 9) * 30'000 + *rc::gen::element(0, 0, 0, 400, -400, 5'000);
    return {at(near), *rc::gen::element(1, 1, 1, 2)};
}

Stroke someStroke()
{
    return Stroke(*rc::gen::inRange(0, 9));
}

field::Stretch someStretch()
{
    const int first = *rc::gen::inRange(0, 8);
    const int last = first + *rc::gen::inRange(1, 4);
    field::Stretch stretch{at(first * 30'000), at(last * 30'000), {}};
    const int parts = *rc::gen::inRange(0, 5);
    for (int i = 0; i < parts; ++i) {
        const int time = (last - first) * 30'000 / parts;
        stretch.lengths.push_back({.start = stretch.start + Duration(i * time),
            .elapsed = Duration(time),
            .stroke = someStroke(),
            .strokes = *rc::gen::element<std::optional<int>>(std::nullopt, 8, 9)});
    }
    return stretch;
}

/// One change of one register, of all kinds; few registers, so that machines meet in them.
Change someChange(const std::array<std::string, 2> &subjects)
{
    Change change{.subject = subjects[*rc::gen::weightedElement<std::size_t>({{4, 0}, {1, 1}})]};
    const auto say = [&change](const FieldValue &value) {
        change.field = fieldOf(value);
        if (*rc::gen::inRange(0, 6) > 0)
            change.value = valueOf(value);
    };
    switch (*rc::gen::inRange(0, 10)) {
    case 0:
        say(field::PoolLength{*rc::gen::element(20., 25., 50.), *rc::gen::element(PoolUnit::Metres, PoolUnit::Yards)});
        break;
    case 1:
    case 2:
        say(someStretch());
        break;
    case 3:
        say(field::LengthStroke{someLength(), someStroke()});
        break;
    case 4:
        say(field::LengthStrokes{someLength(), *rc::gen::inRange(1, 40)});
        break;
    case 5:
        say(field::Title{*rc::gen::element(QStringLiteral("a"), QStringLiteral("b"), QString())});
        break;
    case 6:
        say(field::Effort{*rc::gen::inRange(1, 11)});
        break;
    case 7:
        say(field::Deleted{*rc::gen::arbitrary<bool>()});
        break;
    case 8:
        say(field::StrokeCount{*rc::gen::arbitrary<bool>()});
        break;
    default: // of a newer program
        change.field = "lane";
        change.value = "4";
    }
    return change;
}

/// The registers of one machine, in memory: what EditStore does, without a database.
class Machine
{
public:
    Machine(std::string name, std::int64_t skew)
        : m_name(std::move(name))
        , m_skew(skew)
    {
    }

    Edit make(const Change &change, std::int64_t now)
    {
        const auto known = m_registers.find({change.subject, change.field});
        const auto replaced = known == m_registers.end() ? std::nullopt : std::optional(known->second.stamp);
        m_last = nextStamp(now + m_skew, m_last, replaced, m_name, change.value);
        const Edit edit{change.subject, change.field, change.value, m_last};
        take(edit);
        return edit;
    }
    void take(const Edit &edit)
    {
        const auto [place, isNew] = m_registers.try_emplace({edit.subject, edit.field}, edit);
        if (!isNew && edit.stamp > place->second.stamp)
            place->second = edit;
    }
    std::vector<Edit> edits() const
    {
        std::vector<Edit> all;
        for (const auto &[name, edit] : m_registers)
            all.push_back(edit);
        return all;
    }

private:
    std::string m_name;
    std::int64_t m_skew;
    Stamp m_last;
    std::map<std::pair<std::string, std::string>, Edit> m_registers;
};

std::vector<Edit> shuffled(std::vector<Edit> edits)
{
    for (std::size_t i = edits.size(); i > 1; --i)
        std::swap(edits[i - 1], edits[*rc::gen::inRange<std::size_t>(0, i)]);
    return edits;
}

/// What must be true of every evaluation.
void assertSound(const CorrectedWorkout &corrected, const std::vector<Edit> &edits)
{
    RC_ASSERT(corrected.correctedLengths.size() == corrected.workout.lengths.size());
    for (const Lap &lap : corrected.workout.laps) {
        RC_ASSERT(*lap.firstLength >= 0 && *lap.lengthCount >= 0);
        RC_ASSERT(std::size_t(*lap.firstLength + *lap.lengthCount) <= corrected.workout.lengths.size());
    }
    // Every correction of measurements applies or is told not to: none is lost.
    std::size_t expected = 0;
    for (const Edit &edit : edits) {
        const bool isWord =
            edit.field == "title" || edit.field == "effort" || edit.field == "deleted" || edit.field == "stroke_count";
        expected += edit.value && !isWord;
    }
    RC_ASSERT(corrected.applied.size() + corrected.idle.size() == expected);
    Instant end = Instant::min();
    std::vector<field::Stretch> stretches = stretchesOf(corrected.applied);
    std::ranges::sort(stretches, {}, &field::Stretch::start);
    for (const field::Stretch &stretch : stretches) {
        RC_ASSERT(stretch.start >= end);
        end = stretch.end;
    }
}

/// One machine's library, its clock wrong.
struct OneLibrary {
    explicit OneLibrary(std::size_t number)
        : edits(database, clock, "machine-" + std::to_string(number))
    {
        clock.time += Duration(skews[number]);
    }
    std::vector<Edit> editsOf(const std::array<std::string, 2> &subjects)
    {
        std::vector<Edit> all = sure(edits.editsOf(subjects[0]));
        const std::vector<Edit> others = sure(edits.editsOf(subjects[1]));
        all.insert(all.end(), others.begin(), others.end());
        return all;
    }

    made::StoreFile file;
    MovableClock clock;
    Database database = file.openMigrated();
    EditStore edits;
};

/// Some work on one machine: an edit, or a step back or forth. Gives what the other machines are to be told.
std::vector<Edit> work(OneLibrary &library, const std::array<std::string, 2> &subjects)
{
    library.clock.time += Duration(*rc::gen::element(0, 1, 60'000));
    const auto isOfSwim = [&subjects](const std::optional<EditStep> &step) {
        return step && std::ranges::find(subjects, step->changes.front().subject) != subjects.end();
    };
    const int action = *rc::gen::inRange(0, 6);
    auto transaction = sure(Transaction::begin(library.database));
    std::optional<EditStep> step;
    if (action == 0 && isOfSwim(sure(library.edits.nextUndo())))
        step = sure(library.edits.undo(transaction));
    else if (action == 1 && isOfSwim(sure(library.edits.nextRedo())))
        step = sure(library.edits.redo(transaction));
    else
        step = sure(library.edits.apply(transaction, "edit", {someChange(subjects), someChange(subjects)}));
    std::vector<Edit> told;
    for (const StepChange &change : step ? step->changes : std::vector<StepChange>{})
        told.push_back(*sure(library.edits.edit(change.subject, change.field)));
    sure(transaction.commit());
    return told;
}

void tell(OneLibrary &library, const std::vector<Edit> &edits)
{
    auto transaction = sure(Transaction::begin(library.database));
    for (const Edit &edit : edits)
        sure(library.edits.merge(transaction, edit));
    sure(transaction.commit());
}

/// The same swim inferred anew: every boundary moved by up to so many ms, none past another.
Workout inferredAnew(Workout workout, int most)
{
    std::vector<Length> &lengths = workout.lengths;
    for (std::size_t i = 0; i < lengths.size(); ++i) {
        lengths[i].start += Duration(*rc::gen::inRange(-most, most + 1));
        if (i > 0)
            lengths[i - 1].elapsed = lengths[i].start - lengths[i - 1].start;
    }
    return workout;
}

} // namespace

class TestEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyOrderOfArrivalGivesOneSwim();
    void threeLibrariesGiveOneSwim();
    void aSecondInferenceKeepsCorrections();
    void anyInferenceIsEvaluated();
};

void TestEdits::anyOrderOfArrivalGivesOneSwim()
{
    QVERIFY(rc::check("three machines that heard of all edits, in any order and repeatedly, show one swim", [] {
        const SwimId swim{"sha256:ab", 0};
        const std::array<std::string, 2> subjects{subjectOf(swim), "rec:strava:7#0"};
        std::vector<Machine> all;
        for (std::size_t i = 0; i < machines; ++i)
            all.emplace_back("machine-" + std::to_string(i), skews[i]);
        std::vector<Edit> made;
        const int edits = *rc::gen::inRange(1, 25);
        for (int i = 0; i < edits; ++i) {
            made.push_back(all[*rc::gen::inRange<std::size_t>(0, machines)].make(someChange(subjects), i / 3));
            // Now and then something arrives in between.
            all[*rc::gen::inRange<std::size_t>(0, machines)].take(*rc::gen::elementOf(made));
        }
        std::vector<CorrectedWorkout> shown;
        const Workout recorded = recordedSwim(false);
        for (Machine &machine : all) {
            for (const Edit &edit : shuffled(made)) {
                machine.take(edit);
                machine.take(*rc::gen::elementOf(made));
            }
            shown.push_back(overlay(recorded, swim, shuffled(machine.edits())));
        }
        RC_ASSERT(shown[0] == shown[1]);
        RC_ASSERT(shown[0] == shown[2]);
        RC_ASSERT(shown[0].recorded == recorded);
        assertSound(shown[0], all[0].edits());
        // Nor does it matter whether the registers were resolved before.
        RC_ASSERT(overlay(recorded, swim, shuffled(made)) == shown[0]);
    }));
}

void TestEdits::threeLibrariesGiveOneSwim()
{
    std::deque<OneLibrary> libraries;
    for (std::size_t i = 0; i < machines; ++i)
        libraries.emplace_back(i);
    int swims = 0;
    QVERIFY(rc::check("three libraries that told each other all edits, undone ones too, show one swim", [&] {
        const SwimId swim{"sha256:" + std::to_string(++swims), 0};
        const std::array<std::string, 2> subjects{subjectOf(swim), "rec:strava:" + std::to_string(swims) + "#0"};
        std::vector<Edit> made;
        const int steps = *rc::gen::inRange(1, 8);
        for (int i = 0; i < steps; ++i) {
            const std::vector<Edit> told = work(libraries[*rc::gen::inRange<std::size_t>(0, machines)], subjects);
            made.insert(made.end(), told.begin(), told.end());
            if (*rc::gen::inRange(0, 3) == 0)
                tell(libraries[*rc::gen::inRange<std::size_t>(0, machines)], told);
        }
        for (OneLibrary &library : libraries) {
            std::vector<Edit> heard = shuffled(made);
            heard.insert(heard.end(), made.begin(), made.end());
            tell(library, heard);
        }
        const std::vector<Edit> edits = libraries[0].editsOf(subjects);
        for (OneLibrary &library : libraries)
            RC_ASSERT(library.editsOf(subjects) == edits);
        const CorrectedWorkout shown = overlay(recordedSwim(false), swim, edits);
        assertSound(shown, edits);
        RC_ASSERT(overlay(recordedSwim(false), swim, shuffled(made)) == shown);
    }));
}

void TestEdits::aSecondInferenceKeepsCorrections()
{
    QVERIFY(rc::check("starts that move by up to a second leave every correction on its length", [] {
        const SwimId swim{"strava:7", 0};
        const Workout recorded = recordedSwim(true);
        std::vector<Edit> edits;
        std::vector<Length> expected = recorded.lengths;
        for (std::size_t i = 0; i < expected.size(); ++i) {
            if (expected[i].type == LengthType::Rest || *rc::gen::arbitrary<bool>())
                continue;
            expected[i].stroke = someStroke();
            const field::LengthStroke value{{expected[i].start, 1}, expected[i].stroke};
            edits.push_back({subjectOf(swim), fieldOf(value), valueOf(value), {std::int64_t(i), 0, "machine", "hash"}});
        }
        const CorrectedWorkout anew = overlay(inferredAnew(recorded, 1'000), swim, edits);
        RC_ASSERT(anew.idle.empty());
        for (std::size_t i = 0; i < expected.size(); ++i)
            RC_ASSERT(anew.workout.lengths[i].stroke == expected[i].stroke);
    }));
}

void TestEdits::anyInferenceIsEvaluated()
{
    QVERIFY(rc::check("of a swim inferred otherwise, a correction lands on the length that covers its moment", [] {
        const SwimId swim{"strava:7", 0};
        const Workout anew = inferredAnew(recordedSwim(true), 14'000);
        const Instant moment = at(*rc::gen::inRange(-40'000, 300'000));
        const field::LengthStroke value{{moment, 1}, Stroke::Kick};
        const Edit edit{subjectOf(swim), fieldOf(value), valueOf(value), {1, 0, "machine", "hash"}};
        const CorrectedWorkout corrected = overlay(anew, swim, {edit});
        RC_ASSERT(corrected.applied.size() + corrected.idle.size() == 1U);
        for (std::size_t i = 0; i < anew.lengths.size(); ++i) {
            const Length &length = anew.lengths[i];
            const bool covers = length.start <= moment && moment < length.start + length.elapsed;
            const bool startsThere =
                length.start - moment <= Duration(1'000) && moment - length.start <= Duration(1'000);
            if (corrected.correctedLengths[i])
                RC_ASSERT(covers || startsThere);
            if (length.type == LengthType::Rest)
                RC_ASSERT(!corrected.correctedLengths[i]);
        }
        std::vector<Edit> several{edit};
        for (int i = *rc::gen::inRange(0, 6); i > 0; --i) {
            const Change change = someChange({subjectOf(swim), subjectOf(swim)});
            several.push_back({change.subject, change.field, change.value, {i, 0, "machine", "hash"}});
        }
        RC_ASSERT(overlay(anew, swim, several) == overlay(anew, swim, shuffled(several)));
    }));
}

QTEST_GUILESS_MAIN(TestEdits)
#include "tst_edits.moc"
