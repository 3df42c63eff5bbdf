#include "editmachine.h"

#include <QtTest>

#include <rapidcheck.h>

#include <map>

using namespace lengthwise;
using namespace made;
using namespace std::chrono_literals;

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

class TestUndo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void undoesAndRedoes();
    void undoesWhatHadNoEdit();
    void undoesSeveralAsOne();
    void undoesOneRegisterAgainAndAgain();
    void forgetsWhatWasUndone();
    void tellsNothingToUndo();
    void keepsStepsInTheFile();
    void leavesWhatAnotherMachineChanged();
    void leavesItForEver();
    void movesPastOvertakenSteps();
    void undoIsTheWayBack();
};

void TestUndo::undoesAndRedoes()
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

void TestUndo::undoesWhatHadNoEdit()
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

void TestUndo::undoesSeveralAsOne()
{
    Machine machine("here");
    machine.set("title", "before");
    machine.apply("both", {{swim, "title", "after"}, {otherSwim, "deleted", "true"}});
    QCOMPARE(machine.undo().changes.size(), std::size_t(2));
    QVERIFY(machine.value("title") == "before");
    QVERIFY(!sure(machine.edits.edit(otherSwim, "deleted"))->value);
}

void TestUndo::undoesOneRegisterAgainAndAgain()
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

void TestUndo::forgetsWhatWasUndone()
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

void TestUndo::tellsNothingToUndo()
{
    Machine machine("here");
    auto transaction = sure(Transaction::begin(machine.database));
    QCOMPARE(machine.edits.undo(transaction).error().code, ErrorCode::NothingToUndo);
    QCOMPARE(machine.edits.redo(transaction).error().code, ErrorCode::NothingToRedo);
}

void TestUndo::keepsStepsInTheFile()
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

void TestUndo::leavesWhatAnotherMachineChanged()
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
void TestUndo::leavesItForEver()
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

void TestUndo::movesPastOvertakenSteps()
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

/// Against a list of states, as undo is commonly understood: each step back gives the state before it.
void TestUndo::undoIsTheWayBack()
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

QTEST_GUILESS_MAIN(TestUndo)
#include "tst_undo.moc"
