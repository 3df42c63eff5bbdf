#include "madestore.h"

#include <QtTest>

#include <sqlite3.h>

using namespace lengthwise;
using made::sure;

namespace {

constexpr std::string_view textsOfNotes = "SELECT text FROM note ORDER BY id";

/// With one table and three rows.
Database opened(const made::StoreFile &file)
{
    Database database = file.open();
    sure(database.script("CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT);"
                         "INSERT INTO note (text) VALUES ('a'), ('b'), ('c')"));
    return database;
}

} // namespace

class TestStatement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bindsEveryKind();
    void bindsNothing();
    void bindsUnits();
    void keepsEmptyApartFromNull();
    void lendsOneTextTwice();
    void lendsAgain();
    void givesBackUnfinished();
    void followsChangedTables();
    void tellsWrongStatements();
    void tellsWrongBindings();
    void tellsBrokenRules();
};

void TestStatement::bindsEveryKind()
{
    const made::StoreFile file;
    Database database = file.open();
    const std::vector bytes{std::byte{0}, std::byte{255}};
    const std::string text = "te\0xt";
    Statement row = database.statement("SELECT ?, ?, ?, ?, ?, ?, ?, ?");
    row.bind(std::int64_t{1} << 60, -7, true, 0.1, text, std::string_view("view"), QStringLiteral("Zürich"), bytes);
    QVERIFY(sure(row.step()));
    QCOMPARE(row.integer(0), std::int64_t{1} << 60);
    QCOMPARE(row.integer(1), -7);
    QCOMPARE(row.integer(2), 1);
    QCOMPARE(row.real(3), 0.1);
    QCOMPARE(std::string(row.text(4)), text);
    QCOMPARE(std::string(row.text(5)), "view");
    QCOMPARE(row.string(6), QStringLiteral("Zürich"));
    QVERIFY(std::ranges::equal(row.bytes(7), bytes));
    QVERIFY(!sure(row.step()));
}

void TestStatement::bindsNothing()
{
    const made::StoreFile file;
    Database database = file.open();
    Statement row = database.statement("SELECT ?, ?, ?, ?");
    row.bind(std::nullopt, std::optional<double>(), std::optional<std::string>(), std::optional(3));
    QVERIFY(sure(row.step()));
    QVERIFY(row.isNull(0));
    QVERIFY(!row.maybeInteger(0));
    QVERIFY(!row.maybeReal(1));
    QVERIFY(!row.maybeText(2));
    QCOMPARE(row.integer(0), 0);
    QCOMPARE(row.real(1), 0.0);
    QVERIFY(row.text(2).empty());
    QVERIFY(row.string(2).isEmpty());
    QVERIFY(row.bytes(2).empty());
    QVERIFY(row.maybeInteger(3) == 3);
}

void TestStatement::bindsUnits()
{
    const made::StoreFile file;
    Database database = file.open();
    Statement row = database.statement("SELECT ?, ?, ?, ?, ?, ?, ?");
    row.bind(Instant(Duration(1'234)), Duration(1'500), std::chrono::minutes(-90), Seconds(1.5), metres(25),
        StrokeRate{28.5}, HeartRate{140});
    QVERIFY(sure(row.step()));
    QCOMPARE(row.integer(0), 1'234);
    QCOMPARE(row.integer(1), 1'500);
    QCOMPARE(row.integer(2), -90);
    QCOMPARE(row.real(3), 1.5);
    QCOMPARE(row.real(4), 25.0);
    QCOMPARE(row.real(5), 28.5);
    QCOMPARE(row.real(6), 140.0);
}

void TestStatement::keepsEmptyApartFromNull()
{
    const made::StoreFile file;
    Database database = file.open();
    Statement row = database.statement("SELECT ?, ?, ?, ?");
    row.bind(std::string_view(), QString(), std::span<const std::byte>(), "");
    QVERIFY(sure(row.step()));
    for (const int column : {0, 1, 2, 3})
        QVERIFY2(!row.isNull(column), qPrintable(QString::number(column)));
}

void TestStatement::lendsOneTextTwice()
{
    const made::StoreFile file;
    Database database = opened(file);
    Statement outer = database.statement(textsOfNotes);
    std::string read;
    while (sure(outer.step())) {
        Statement inner = database.statement(textsOfNotes);
        while (sure(inner.step()))
            read += inner.text(0);
        read += outer.text(0);
    }
    QCOMPARE(read, "abcaabcbabcc");
}

void TestStatement::lendsAgain()
{
    const made::StoreFile file;
    Database database = opened(file);
    {
        Statement first = database.statement("SELECT ?, ?");
        sure(first.bind(1, 2).step());
    }
    // What the one before had bound is forgotten.
    Statement second = database.statement("SELECT ?, ?");
    QVERIFY(sure(second.bind(3).step()));
    QCOMPARE(second.integer(0), 3);
    QVERIFY(second.isNull(1));
}

/// A statement that was left in the middle must not keep a transaction open.
void TestStatement::givesBackUnfinished()
{
    const made::StoreFile file;
    Database database = opened(file);
    {
        Statement rows = database.statement(textsOfNotes);
        QVERIFY(sure(rows.step()));
        Statement moved = std::move(rows);
        QCOMPARE(std::string(moved.text(0)), "a");
        QVERIFY(sure(moved.step()));
        QCOMPARE(std::string(moved.text(0)), "b");
    }
    QVERIFY(sqlite3_txn_state(database.handle(), "main") == SQLITE_TXN_NONE);
    Statement again = database.statement(textsOfNotes);
    QVERIFY(sure(again.step()));
    QCOMPARE(std::string(again.text(0)), "a");
}

void TestStatement::followsChangedTables()
{
    const made::StoreFile file;
    Database database = opened(file);
    Database other = file.open();
    constexpr std::string_view sums = "SELECT sum(id) FROM note";
    QCOMPARE(sure(database.number(sums)), 6);
    sure(database.script("ALTER TABLE note ADD COLUMN more TEXT; CREATE INDEX note_more ON note (more)"));
    QCOMPARE(sure(database.number(sums)), 6);
    sure(other.script("DROP TABLE note; CREATE TABLE note (id TEXT); INSERT INTO note VALUES (41), (1)"));
    QCOMPARE(sure(database.number(sums)), 42);
    sure(other.script("DROP TABLE note"));
    const auto gone = database.number(sums);
    QVERIFY(!gone);
    QCOMPARE(gone.error().code, ErrorCode::LibraryFailed);
}

void TestStatement::tellsWrongStatements()
{
    const made::StoreFile file;
    Database database = file.open();
    Statement wrong = database.statement("SELECT nonsense FROM nowhere WHERE a = ?");
    wrong.bind(1, std::nullopt, "text", QStringLiteral("text"), std::span<const std::byte>());
    for (int attempt = 0; attempt < 2; ++attempt) {
        const auto stepped = wrong.step();
        QVERIFY(!stepped);
        QCOMPARE(stepped.error().code, ErrorCode::LibraryFailed);
        QVERIFY(stepped.error().detail.contains(QStringLiteral("no such table: nowhere")));
        QVERIFY(stepped.error().detail.contains(QStringLiteral("SELECT nonsense")));
        QCOMPARE(stepped.error().file, file.path());
    }
    const auto script = database.script("SELECT 1; NONSENSE");
    QVERIFY(!script);
    QCOMPARE(script.error().code, ErrorCode::LibraryFailed);
}

void TestStatement::tellsWrongBindings()
{
    const made::StoreFile file;
    Database database = file.open();
    const auto stepped = database.statement("SELECT ?").bind(1, 2).step();
    QVERIFY(!stepped);
    QCOMPARE(stepped.error().code, ErrorCode::LibraryFailed);
}

void TestStatement::tellsBrokenRules()
{
    const made::StoreFile file;
    Database database = opened(file);
    const auto put = database.statement("INSERT INTO note (id) VALUES (?)").bind(2).run();
    QVERIFY(!put);
    QCOMPARE(put.error().code, ErrorCode::LibraryFailed);
    QVERIFY(put.error().detail.contains(QStringLiteral("note.id")));
    // And the same statement is good for the next one.
    sure(database.statement("INSERT INTO note (id) VALUES (?)").bind(9).run());
    QCOMPARE(database.lastInsertedRow(), 9);
    QCOMPARE(database.changedRows(), 1);
}

QTEST_GUILESS_MAIN(TestStatement)
#include "tst_statement.moc"
