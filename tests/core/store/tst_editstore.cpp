#include "editmachine.h"

#include <QtTest>

using namespace lengthwise;
using namespace made;
using namespace std::chrono_literals;

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
    void countsEvidence();
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

QTEST_GUILESS_MAIN(TestEditStore)
#include "tst_editstore.moc"
