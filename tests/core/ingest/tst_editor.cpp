#include "core/ingest/editor.h"
#include "madestore.h"

#include <QtTest>

using namespace lengthwise;
using made::sure;

namespace {

const SwimId file{"sha256:ab", 0};
const SwimId second{"sha256:ab", 1};
const SwimId strava{"strava:7", 0};

/// Tells what it was asked to derive; writes no rows.
class ToldDerivation final : public Derivation
{
public:
    WorkoutRow derive(const CorrectedWorkout &, const SwimId &, const std::vector<RecordingKind> &) const override
    {
        return {};
    }
    Result<void> refresh(
        Transaction &transaction, const std::vector<SwimId> &changed, const std::vector<PreparedRow> &prepared) override
    {
        wasInTransaction = transaction.database().isInTransaction();
        wasPrepared = !prepared.empty();
        told.push_back(changed);
        if (fails)
            return fail({.code = ErrorCode::LibraryFull});
        return {};
    }

    std::vector<std::vector<SwimId>> told;
    bool fails = false;
    bool wasInTransaction = false;
    bool wasPrepared = false;
};

/// An athlete's file with an editor on it.
struct Desk {
    explicit Desk(Database::Fault fault = {})
        : database(storeFile.openMigrated(std::move(fault)))
    {
    }

    std::optional<std::string> value(const SwimId &swim, const std::string &field)
    {
        const auto edit = sure(edits.edit(subjectOf(swim), field));
        return edit ? edit->value : std::nullopt;
    }

    made::StoreFile storeFile;
    MovableClock clock;
    Database database;
    EditStore edits{database, clock, "machine"};
    ToldDerivation derivation;
    Editor editor{database, edits, derivation};
};

Change change(const SwimId &swim, const char *field, std::optional<std::string> value)
{
    return {subjectOf(swim), field, std::move(value)};
}

} // namespace

class TestEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesAreStoredAndDerivedTogether();
    void valuesAreWrittenInOneWay();
    void whatDoesNotReadIsRefusedWhole_data();
    void whatDoesNotReadIsRefusedWhole();
    void noChangeNoStep();
    void linksTouchBothEnds();
    void undoAndRedoDeriveAgain();
    void undoOfAnotherMachinesEditDerivesNothing();
    void otherSubjectsDeriveNothing();
    void failedDerivationStoresNothing();
    void failedCommitStoresNothing();
};

void TestEditor::changesAreStoredAndDerivedTogether()
{
    Desk desk;
    const auto step = desk.editor.apply("words",
        {change(strava, "title", R"("Morning")"), change(file, "effort", "7"), change(file, "notes", R"("long")")});
    QVERIFY(step && *step);
    QCOMPARE((*step)->changes.size(), std::size_t(3));
    QVERIFY(desk.value(strava, "title") == R"("Morning")");
    QVERIFY(desk.value(file, "effort") == "7");
    QVERIFY(desk.derivation.told == (std::vector<std::vector<SwimId>>{{file, strava}}));
    QVERIFY(desk.derivation.wasInTransaction && !desk.derivation.wasPrepared);
    QVERIFY(!desk.database.isInTransaction());
}

void TestEditor::valuesAreWrittenInOneWay()
{
    Desk desk;
    QVERIFY(desk.editor.apply("several",
        {change(file, "pool_length", R"( { "unit" : "m", "length" : 25.0 } )"), change(file, "effort", "7.0"),
            change(file, "title", "\"  \\u0041 swim \"")}));
    QVERIFY(desk.value(file, "pool_length") == R"({"length":25,"unit":"m"})");
    QVERIFY(desk.value(file, "effort") == "7");
    QVERIFY(desk.value(file, "title") == R"("A swim")");
}

void TestEditor::whatDoesNotReadIsRefusedWhole_data()
{
    QTest::addColumn<QByteArray>("subject");
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<ErrorCode>("code");
    const QByteArray swim = QByteArray::fromStdString(subjectOf(strava));
    QTest::newRow("field") << swim << QByteArray("lane") << QByteArray("4") << ErrorCode::FieldUnknown;
    QTest::newRow("value") << swim << QByteArray("effort") << QByteArray("11") << ErrorCode::ValueRefused;
    QTest::newRow("athlete") << QByteArray("athlete:1") << QByteArray("title") << QByteArray("\"a\"")
                             << ErrorCode::FieldUnknown;
    QTest::newRow("link of the larger") << swim << QByteArray("link/sha256:ab#0") << QByteArray("\"same\"")
                                        << ErrorCode::ValueRefused;
    QTest::newRow("link to itself") << swim << QByteArray("link/strava:7#0") << QByteArray("\"same\"")
                                    << ErrorCode::ValueRefused;
}

void TestEditor::whatDoesNotReadIsRefusedWhole()
{
    QFETCH(QByteArray, subject);
    QFETCH(QByteArray, field);
    QFETCH(QByteArray, value);
    QFETCH(ErrorCode, code);
    Desk desk;
    const auto step = desk.editor.apply(
        "several", {change(file, "effort", "7"), {subject.toStdString(), field.toStdString(), value.toStdString()}});
    QVERIFY(!step);
    QCOMPARE(step.error().code, code);
    QVERIFY(sure(desk.edits.all()).empty());
    QVERIFY(desk.derivation.told.empty());
}

void TestEditor::noChangeNoStep()
{
    Desk desk;
    QVERIFY(!*desk.editor.apply("nothing", {}));
    QVERIFY(!*desk.editor.apply("title", {change(file, "title", std::nullopt)}));
    QVERIFY(*desk.editor.apply("title", {change(file, "title", R"("a")")}));
    QVERIFY(!*desk.editor.apply("title", {change(file, "title", R"( "a" )")}));
    QCOMPARE(desk.derivation.told.size(), std::size_t(1));
}

void TestEditor::linksTouchBothEnds()
{
    Desk desk;
    const std::vector<SwimId> both{file, strava};
    QVERIFY(desk.editor.apply("same", {linkChange(strava, file, true)}));
    QVERIFY(desk.editor.apply("same", {linkChange(strava, file, std::nullopt)}));
    QVERIFY(desk.editor.undo());
    QVERIFY(desk.derivation.told == std::vector<std::vector<SwimId>>(3, both));
    QVERIFY(desk.editor.apply("same", {linkChange(file, second, false), linkChange(file, strava, false)}));
    QVERIFY(desk.derivation.told.back() == (std::vector<SwimId>{file, second, strava}));
}

void TestEditor::undoAndRedoDeriveAgain()
{
    Desk desk;
    QCOMPARE(desk.editor.undo().error().code, ErrorCode::NothingToUndo);
    QVERIFY(desk.editor.apply("title", {change(file, "title", R"("a")")}));
    QVERIFY(desk.editor.apply("title", {change(strava, "title", R"("b")")}));
    const auto undone = desk.editor.undo();
    QVERIFY(undone && undone->action == "title");
    QVERIFY(!desk.value(strava, "title"));
    const auto redone = desk.editor.redo();
    QVERIFY(redone);
    QVERIFY(desk.value(strava, "title") == R"("b")");
    QCOMPARE(desk.editor.redo().error().code, ErrorCode::NothingToRedo);
    const std::vector<std::vector<SwimId>> expected{{file}, {strava}, {strava}, {strava}};
    QVERIFY(desk.derivation.told == expected);
    QVERIFY(!desk.database.isInTransaction());
}

void TestEditor::undoOfAnotherMachinesEditDerivesNothing()
{
    Desk desk;
    QVERIFY(desk.editor.apply("title", {change(file, "title", R"("a")")}));
    const Edit other{subjectOf(file), "title", R"("b")", {9'000'000'000'000, 0, "other", "hash"}};
    QVERIFY(
        made::committed(desk.database, [&](Transaction &transaction) { return desk.edits.merge(transaction, other); }));
    const auto undone = desk.editor.undo();
    QVERIFY(undone && undone->changes.empty());
    QVERIFY(desk.value(file, "title") == R"("b")");
    QCOMPARE(desk.derivation.told.size(), std::size_t(1));
    QCOMPARE(desk.editor.undo().error().code, ErrorCode::NothingToUndo);
}

void TestEditor::otherSubjectsDeriveNothing()
{
    Desk desk;
    made::committed(desk.database, [&](Transaction &transaction) {
        return desk.edits.apply(transaction, "profile", {{"athlete:1", "profile/name", R"("Anna")"}});
    });
    QVERIFY(desk.editor.undo());
    QVERIFY(!sure(desk.edits.edit("athlete:1", "profile/name"))->value);
    QVERIFY(desk.derivation.told.empty());
}

void TestEditor::failedDerivationStoresNothing()
{
    Desk desk;
    QVERIFY(desk.editor.apply("title", {change(file, "title", R"("a")")}));
    desk.derivation.fails = true;
    QCOMPARE(desk.editor.apply("title", {change(file, "title", R"("b")")}).error().code, ErrorCode::LibraryFull);
    QVERIFY(desk.value(file, "title") == R"("a")");
    QCOMPARE(desk.editor.undo().error().code, ErrorCode::LibraryFull);
    QVERIFY(desk.value(file, "title") == R"("a")");
    QVERIFY(!sure(desk.edits.nextRedo()));
    QVERIFY(!desk.database.isInTransaction());
    desk.derivation.fails = false;
    QVERIFY(desk.editor.undo());
    QVERIFY(!desk.value(file, "title"));
}

void TestEditor::failedCommitStoresNothing()
{
    bool fails = false;
    Desk desk([&fails](std::string_view sql) {
        constexpr int diskFull = 13; // SQLITE_FULL
        return fails && sql.starts_with("COMMIT") ? diskFull : 0;
    });
    fails = true;
    const auto step = desk.editor.apply("title", {change(file, "title", R"("a")")});
    QVERIFY(!step);
    QCOMPARE(step.error().code, ErrorCode::LibraryFull);
    fails = false;
    QVERIFY(sure(desk.edits.all()).empty());
    QVERIFY(!sure(desk.edits.nextUndo()));
    QVERIFY(*desk.editor.apply("title", {change(file, "title", R"("a")")}));
}

QTEST_GUILESS_MAIN(TestEditor)
#include "tst_editor.moc"
