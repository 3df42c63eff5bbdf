#include "editmachine.h"

#include <QtTest>

#include <rapidcheck.h>

#include <map>
#include <random>

using namespace lengthwise;
using namespace made;
using namespace std::chrono_literals;

namespace {

std::string anyField()
{
    return *rc::gen::element<std::string>("title", "notes", "effort");
}

std::string anyValue()
{
    return *rc::gen::element<std::string>("1", "2", "3");
}

} // namespace

Q_DECLARE_METATYPE(lengthwise::Edit)

class TestEditMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mergesNewerOnly_data();
    void mergesNewerOnly();
    void replicasAgree();
};

void TestEditMerge::mergesNewerOnly_data()
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

void TestEditMerge::mergesNewerOnly()
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

/// Three machines that edit, undo and exchange everything at random, with clocks that differ: in the end one state.
void TestEditMerge::replicasAgree()
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

QTEST_GUILESS_MAIN(TestEditMerge)
#include "tst_editmerge.moc"
