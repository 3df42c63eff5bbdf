#include "madestore.h"

#include "core/base/digest.h"

#include <QtTest>

#include <rapidcheck.h>

#include <map>
#include <random>

using namespace lengthwise;
using made::sure;
using namespace std::chrono_literals;

namespace {

const std::string swim = "rec:sha256:aa#0";
const std::string otherSwim = "rec:sha256:bb#0";

/// One machine with its file.
class Machine
{
public:
    explicit Machine(std::string device)
        : database(file.openMigrated())
        , edits(database, clock, std::move(device))
    {
    }

    std::optional<EditStep> apply(const std::string &action, const std::vector<Change> &changes)
    {
        return made::committed(
            database, [&](Transaction &transaction) { return edits.apply(transaction, action, changes); });
    }
    std::optional<EditStep> set(const std::string &field, const std::string &value)
    {
        return apply(field, {{swim, field, value}});
    }
    EditStep undo()
    {
        return made::committed(database, [&](Transaction &transaction) { return edits.undo(transaction); });
    }
    EditStep redo()
    {
        return made::committed(database, [&](Transaction &transaction) { return edits.redo(transaction); });
    }
    bool merge(const Edit &edit)
    {
        return made::committed(database, [&](Transaction &transaction) { return edits.merge(transaction, edit); });
    }
    void forgetEverything()
    {
        sure(database.script("DELETE FROM edit; DELETE FROM step; DELETE FROM meta"));
        clock = {};
    }
    /// Everything that another machine knows, as replication brings it.
    void takeFrom(Machine &other)
    {
        for (const Edit &edit : sure(other.edits.all()))
            merge(edit);
    }
    /// The text of a register; absent where it has none or is "as recorded".
    std::optional<std::string> value(const std::string &field)
    {
        const auto edit = sure(edits.edit(swim, field));
        return edit ? edit->value : std::nullopt;
    }
    std::int64_t revision() { return sure(database.number("SELECT value FROM meta WHERE name = 'revision'")); }

    made::StoreFile file;
    made::MovableClock clock;
    Database database;
    EditStore edits;
};

Edit foreign(const std::string &field, const std::optional<std::string> &value, std::int64_t milliseconds,
    std::int64_t counter = 0, const std::string &device = "elsewhere")
{
    return {swim, field, value, {milliseconds, counter, device, sha256Hex(value.value_or("null"))}};
}

constexpr std::int64_t startOfClock = 1'700'000'000'000;
constexpr std::int64_t later = startOfClock + 1'000'000;

} // namespace

Q_DECLARE_METATYPE(lengthwise::Edit)

class TestEditStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void storesChanges();
    void stampsGrow();
    void stampsGrowWhenTheClockGoesBack();
    void stampsPassWhatTheyReplace();
    void stampsGrowAfterOpeningAgain();
    void leavesOutWhatChangesNothing();
    void takesTheLastOfOneRegister();
    void listsByField();
    void undoesAndRedoes();
    void undoesWhatHadNoEdit();
    void undoesSeveralAsOne();
    void undoesOneRegisterAgainAndAgain();
    void forgetsWhatWasUndone();
    void tellsNothingToUndo();
    void keepsStepsInTheFile();
    void mergesNewerOnly_data();
    void mergesNewerOnly();
    void leavesWhatAnotherMachineChanged();
    void leavesItForEver();
    void movesPastOvertakenSteps();
    void countsEvidence();
    void undoIsTheWayBack();
    void replicasAgree();
};

void TestEditStore::storesChanges()
{
    Machine machine("here");
    const auto step = machine.apply("title", {{swim, "title", "\"Race\""}, {otherSwim, "effort", "7"}});
    QVERIFY(step);
    QCOMPARE(step->action, "title");
    QVERIFY(step->changes
        == (std::vector<StepChange>{
            {swim, "title", std::nullopt, "\"Race\""}, {otherSwim, "effort", std::nullopt, "7"}}));

    const auto title = sure(machine.edits.edit(swim, "title"));
    QVERIFY(title);
    QCOMPARE(title->subject, swim);
    QCOMPARE(title->field, "title");
    QVERIFY(title->value == "\"Race\"");
    QVERIFY(title->stamp == (Stamp{startOfClock, 0, "here", sha256Hex("\"Race\"")}));
    QVERIFY(sure(machine.edits.editsOf(otherSwim))[0].stamp == (Stamp{startOfClock, 1, "here", sha256Hex("7")}));
    QCOMPARE(sure(machine.edits.all()).size(), std::size_t(2));
    QVERIFY(!sure(machine.edits.edit(swim, "effort")));
}

void TestEditStore::stampsGrow()
{
    Machine machine("here");
    machine.set("title", "1");
    machine.set("notes", "1");
    machine.clock.time += 1ms;
    machine.set("effort", "1");
    QVERIFY(sure(machine.edits.edit(swim, "notes"))->stamp == (Stamp{startOfClock, 1, "here", sha256Hex("1")}));
    QVERIFY(sure(machine.edits.edit(swim, "effort"))->stamp == (Stamp{startOfClock + 1, 0, "here", sha256Hex("1")}));
}

void TestEditStore::stampsGrowWhenTheClockGoesBack()
{
    Machine machine("here");
    machine.set("title", "1");
    machine.clock.time -= 24h;
    machine.set("title", "2");
    machine.undo();
    QVERIFY(machine.value("title") == "1");
    QVERIFY(sure(machine.edits.edit(swim, "title"))->stamp == (Stamp{startOfClock, 2, "here", sha256Hex("1")}));
}

void TestEditStore::stampsPassWhatTheyReplace()
{
    Machine machine("here");
    QVERIFY(machine.merge(foreign("title", "1", later, 5)));
    machine.set("title", "2");
    QVERIFY(sure(machine.edits.edit(swim, "title"))->stamp == (Stamp{later, 6, "here", sha256Hex("2")}));
}

void TestEditStore::stampsGrowAfterOpeningAgain()
{
    Machine machine("here");
    machine.set("title", "1");
    machine.set("title", "2");
    Database again = machine.file.openMigrated();
    EditStore edits(again, machine.clock, "here");
    made::committed(again, [&](Transaction &transaction) {
        return edits.apply(transaction, "notes", {{swim, "notes", "3"}});
    });
    QVERIFY(sure(edits.edit(swim, "notes"))->stamp == (Stamp{startOfClock, 2, "here", sha256Hex("3")}));
}

void TestEditStore::leavesOutWhatChangesNothing()
{
    Machine machine("here");
    machine.set("title", "1");
    const auto revision = machine.revision();
    const std::string before = made::contentOf(machine.database);
    QVERIFY(!machine.apply("none", {}));
    QVERIFY(!machine.set("title", "1"));
    QVERIFY(!machine.apply("notes", {{swim, "notes", std::nullopt}}));
    QCOMPARE(made::contentOf(machine.database), before);
    QCOMPARE(machine.revision(), revision);

    const auto step = machine.apply("both", {{swim, "title", "1"}, {swim, "effort", "3"}});
    QVERIFY(step);
    QVERIFY(step->changes == (std::vector<StepChange>{{swim, "effort", std::nullopt, "3"}}));
}

void TestEditStore::takesTheLastOfOneRegister()
{
    Machine machine("here");
    const auto step = machine.apply("twice", {{swim, "title", "1"}, {swim, "notes", "x"}, {swim, "title", "2"}});
    QVERIFY(step);
    QCOMPARE(step->changes.size(), std::size_t(2));
    QVERIFY(machine.value("title") == "2");
    machine.undo();
    QVERIFY(!machine.value("title"));
}

void TestEditStore::listsByField()
{
    Machine machine("here");
    machine.apply("many",
        {{swim, "link/a", "1"}, {otherSwim, "link/b", "2"}, {swim, "linkage", "3"}, {swim, "lin", "4"},
            {swim, "link0", "5"}, {swim, "link/", "6"}});
    std::vector<std::string> fields;
    for (const Edit &edit : sure(machine.edits.editsByField("link/")))
        fields.push_back(edit.field);
    QCOMPARE(fields, (std::vector<std::string>{"link/", "link/a", "link/b"}));
    QCOMPARE(sure(machine.edits.editsByField("")).size(), std::size_t(6));
}

void TestEditStore::undoesAndRedoes()
{
    Machine machine("here");
    machine.set("title", "1");
    machine.set("title", "2");
    QCOMPARE(sure(machine.edits.nextUndo())->changes[0].after.value(), "2");
    QVERIFY(!sure(machine.edits.nextRedo()));

    const EditStep undone = machine.undo();
    QVERIFY(undone.changes == (std::vector<StepChange>{{swim, "title", "1", "2"}}));
    QVERIFY(machine.value("title") == "1");
    QCOMPARE(sure(machine.edits.nextUndo())->changes[0].after.value(), "1");
    QCOMPARE(sure(machine.edits.nextRedo())->id, undone.id);

    QCOMPARE(machine.redo().id, undone.id);
    QVERIFY(machine.value("title") == "2");
    QVERIFY(!sure(machine.edits.nextRedo()));
}

void TestEditStore::undoesWhatHadNoEdit()
{
    Machine machine("here");
    machine.set("title", "1");
    machine.undo();
    // Not taken away: other machines must hear of it.
    const auto edit = sure(machine.edits.edit(swim, "title"));
    QVERIFY(edit);
    QVERIFY(!edit->value);
    QVERIFY(edit->stamp == (Stamp{startOfClock, 1, "here", sha256Hex("null")}));
}

void TestEditStore::undoesSeveralAsOne()
{
    Machine machine("here");
    machine.set("title", "before");
    machine.apply("both", {{swim, "title", "after"}, {otherSwim, "deleted", "true"}});
    QCOMPARE(machine.undo().changes.size(), std::size_t(2));
    QVERIFY(machine.value("title") == "before");
    QVERIFY(!sure(machine.edits.edit(otherSwim, "deleted"))->value);
}

void TestEditStore::undoesOneRegisterAgainAndAgain()
{
    Machine machine("here");
    for (const char *value : {"1", "2", "3"})
        machine.set("title", value);
    for (int round = 0; round < 3; ++round) {
        for (const char *value : {"2", "1"}) {
            QCOMPARE(machine.undo().changes.size(), std::size_t(1));
            QCOMPARE(machine.value("title").value(), value);
        }
        machine.undo();
        QVERIFY(!machine.value("title"));
        for (const char *value : {"1", "2", "3"}) {
            QCOMPARE(machine.redo().changes.size(), std::size_t(1));
            QCOMPARE(machine.value("title").value(), value);
        }
    }
}

void TestEditStore::forgetsWhatWasUndone()
{
    Machine machine("here");
    machine.set("title", "1");
    machine.set("title", "2");
    machine.set("title", "3");
    machine.undo();
    machine.undo();
    machine.set("notes", "x");
    QVERIFY(!sure(machine.edits.nextRedo()));
    QCOMPARE(sure(machine.database.number("SELECT count(*) FROM step")), 2);
    QCOMPARE(sure(machine.database.number("SELECT count(*) FROM step_change")), 2);
    machine.undo();
    machine.undo();
    QVERIFY(!machine.value("title"));
    QVERIFY(!sure(machine.edits.nextUndo()));
}

void TestEditStore::tellsNothingToUndo()
{
    Machine machine("here");
    auto transaction = sure(Transaction::begin(machine.database));
    QCOMPARE(machine.edits.undo(transaction).error().code, ErrorCode::NothingToUndo);
    QCOMPARE(machine.edits.redo(transaction).error().code, ErrorCode::NothingToRedo);
}

void TestEditStore::keepsStepsInTheFile()
{
    Machine machine("here");
    machine.set("title", "1");
    machine.set("title", "2");
    machine.undo();
    Database again = machine.file.openMigrated();
    EditStore edits(again, machine.clock, "here");
    QCOMPARE(sure(edits.nextUndo())->changes[0].after.value(), "1");
    QCOMPARE(sure(edits.nextRedo())->changes[0].after.value(), "2");
}

void TestEditStore::mergesNewerOnly_data()
{
    QTest::addColumn<Edit>("arriving");
    QTest::addColumn<bool>("isTaken");
    // Against 1000.5 of "m" with the value "up", whose SHA-256 begins with 75; that of "here" with fc, of "back" 3c.
    QTest::newRow("later") << foreign("title", "back", 1001, 0, "a") << true;
    QTest::newRow("earlier") << foreign("title", "here", 999, 9, "z") << false;
    QTest::newRow("greater counter") << foreign("title", "back", 1000, 6, "a") << true;
    QTest::newRow("smaller counter") << foreign("title", "here", 1000, 4, "z") << false;
    QTest::newRow("counter as a number") << foreign("title", "back", 1000, 10, "a") << true;
    QTest::newRow("greater device") << foreign("title", "back", 1000, 5, "n") << true;
    QTest::newRow("longer device") << foreign("title", "back", 1000, 5, "m1") << true;
    QTest::newRow("smaller device") << foreign("title", "here", 1000, 5, "l") << false;
    QTest::newRow("device beyond ASCII") << foreign("title", "back", 1000, 5, "ü") << true;
    QTest::newRow("greater hash") << foreign("title", "here", 1000, 5, "m") << true;
    QTest::newRow("smaller hash") << foreign("title", "back", 1000, 5, "m") << false;
    QTest::newRow("the same") << foreign("title", "up", 1000, 5, "m") << false;
}

void TestEditStore::mergesNewerOnly()
{
    QFETCH(Edit, arriving);
    QFETCH(bool, isTaken);
    Machine machine("here");
    const Edit present = foreign("title", "up", 1000, 5, "m");
    QVERIFY(machine.merge(present));
    QCOMPARE(present.stamp < arriving.stamp, isTaken); // the file orders as the values do
    QCOMPARE(machine.merge(arriving), isTaken);
    QVERIFY(sure(machine.edits.edit(swim, "title")) == (isTaken ? arriving : present));
}

void TestEditStore::leavesWhatAnotherMachineChanged()
{
    Machine machine("here");
    machine.apply("both", {{swim, "title", "1"}, {swim, "notes", "1"}});
    machine.merge(foreign("title", "theirs", later));

    const auto next = sure(machine.edits.nextUndo());
    QCOMPARE(next->changes.size(), std::size_t(2));
    const EditStep undone = machine.undo();
    QVERIFY(undone.changes == (std::vector<StepChange>{{swim, "notes", std::nullopt, "1"}}));
    QVERIFY(machine.value("title") == "theirs");
    QVERIFY(!machine.value("notes"));

    QCOMPARE(machine.redo().changes.size(), std::size_t(1));
    QVERIFY(machine.value("title") == "theirs");
    QVERIFY(machine.value("notes") == "1");
}

/// One, then theirs, then two: undo goes back to theirs, never past it.
void TestEditStore::leavesItForEver()
{
    Machine machine("here");
    machine.set("title", "one");
    machine.merge(foreign("title", "theirs", later));
    machine.set("title", "two");
    QCOMPARE(machine.undo().changes.size(), std::size_t(1));
    QVERIFY(machine.value("title") == "theirs");
    QVERIFY(machine.undo().changes.empty());
    QVERIFY(machine.value("title") == "theirs");
    QVERIFY(machine.redo().changes.empty());
    QCOMPARE(machine.redo().changes.size(), std::size_t(1));
    QVERIFY(machine.value("title") == "two");
    // An older edit that arrives late changes nothing about that.
    QVERIFY(!machine.merge(foreign("title", "late", startOfClock - 1)));
    QCOMPARE(machine.undo().changes.size(), std::size_t(1));
}

void TestEditStore::movesPastOvertakenSteps()
{
    Machine machine("here");
    machine.set("notes", "mine");
    machine.set("title", "1");
    machine.merge(foreign("title", "theirs", later));
    const auto revision = machine.revision();
    QVERIFY(machine.undo().changes.empty());
    QCOMPARE(machine.revision(), revision); // nothing was said
    QCOMPARE(machine.undo().changes.size(), std::size_t(1));
    QVERIFY(!machine.value("notes"));
    QVERIFY(!sure(machine.edits.nextUndo()));
}

void TestEditStore::countsEvidence()
{
    Machine machine("here");
    machine.apply("both", {{swim, "title", "1"}, {swim, "notes", "1"}});
    QCOMPARE(machine.revision(), 1);
    machine.undo();
    QCOMPARE(machine.revision(), 2);
    machine.redo();
    QCOMPARE(machine.revision(), 3);
    machine.merge(foreign("title", "theirs", later));
    QCOMPARE(machine.revision(), 4);
    machine.merge(foreign("title", "late", 1));
    QCOMPARE(machine.revision(), 4);
}

namespace {

using Registers = std::map<std::string, std::string>;

Registers registersOf(Machine &machine)
{
    Registers registers;
    for (const Edit &edit : sure(machine.edits.all())) {
        if (edit.value)
            registers[edit.field] = *edit.value;
    }
    return registers;
}

std::string anyField()
{
    return *rc::gen::element<std::string>("title", "notes", "effort");
}

std::string anyValue()
{
    return *rc::gen::element<std::string>("1", "2", "3");
}

} // namespace

/// Against a list of states, as undo is commonly understood: each step back gives the state before it.
void TestEditStore::undoIsTheWayBack()
{
    Machine machine("here");
    QVERIFY(rc::check("undo and redo walk along the states", [&machine] {
        machine.forgetEverything();
        std::vector<Registers> states{{}};
        std::size_t current = 0;
        const auto moves = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 5));
        for (const int move : moves) {
            machine.clock.time += Duration(*rc::gen::inRange(-2, 3));
            if (move == 0 && current > 0) {
                machine.undo();
                --current;
            } else if (move == 1 && current + 1 < states.size()) {
                machine.redo();
                ++current;
            } else if (move > 1) {
                const std::vector<Change> changes{{swim, anyField(), anyValue()}, {swim, anyField(), anyValue()}};
                Registers next = states[current];
                for (const Change &change : changes)
                    next[change.field] = *change.value;
                const bool isStep = machine.apply("any", changes).has_value();
                RC_ASSERT(isStep == (next != states[current]));
                if (isStep) {
                    states.resize(++current);
                    states.push_back(next);
                }
            }
            RC_ASSERT(registersOf(machine) == states[current]);
            RC_ASSERT(sure(machine.edits.nextUndo()).has_value() == (current > 0));
            RC_ASSERT(sure(machine.edits.nextRedo()).has_value() == (current + 1 < states.size()));
        }
    }));
}

/// Three machines that edit, undo and exchange everything at random, with clocks that differ: in the end one state.
void TestEditStore::replicasAgree()
{
    std::array<Machine, 3> machines{Machine("a"), Machine("b"), Machine("c")};
    QVERIFY(rc::check("three replicas agree", [&machines] {
        for (Machine &machine : machines)
            machine.forgetEverything();
        const int moves = *rc::gen::inRange(1, 25);
        for (int i = 0; i < moves; ++i) {
            Machine &machine = machines[*rc::gen::inRange<std::size_t>(0, 3)];
            machine.clock.time += Duration(*rc::gen::inRange(-2, 3));
            const int move = *rc::gen::inRange(0, 6);
            if (move == 0 && sure(machine.edits.nextUndo()))
                machine.undo();
            else if (move == 1 && sure(machine.edits.nextRedo()))
                machine.redo();
            else if (move < 4)
                machine.set(anyField(), anyValue());
            else
                machine.takeFrom(machines[*rc::gen::inRange<std::size_t>(0, 3)]);
        }
        // Everything that is known anywhere, to everyone, in any order and more than once.
        std::vector<Edit> known;
        for (Machine &machine : machines) {
            const auto edits = sure(machine.edits.all());
            known.insert(known.end(), edits.begin(), edits.end());
        }
        std::map<std::string, Edit> newest;
        for (const Edit &edit : known) {
            const auto [at, isFirst] = newest.try_emplace(edit.field, edit);
            if (!isFirst && at->second.stamp < edit.stamp)
                at->second = edit;
        }
        const std::vector<Edit> again(known.begin(), known.begin() + std::ssize(known) / 2);
        known.insert(known.end(), again.begin(), again.end());
        std::mt19937 order(*rc::gen::arbitrary<std::uint32_t>());
        for (Machine &machine : machines) {
            std::ranges::shuffle(known, order);
            for (const Edit &edit : known)
                machine.merge(edit);
        }
        for (Machine &machine : machines) {
            const auto edits = sure(machine.edits.all());
            RC_ASSERT(edits.size() == newest.size());
            for (const Edit &edit : edits)
                RC_ASSERT(newest.at(edit.field) == edit);
        }
    }));
}

QTEST_GUILESS_MAIN(TestEditStore)
#include "tst_editstore.moc"
