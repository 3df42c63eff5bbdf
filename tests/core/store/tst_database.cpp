#include "madestore.h"

#include <QFile>
#include <QFileInfo>
#include <QtTest>

#include <sqlite3.h>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace lengthwise;
using made::sure;

namespace {

constexpr std::string_view textsOfNotes = "SELECT text FROM note ORDER BY id";

/// With one table and three rows.
Database opened(const made::StoreFile &file, Database::Fault fault = {})
{
    Database database = file.open();
    sure(database.script("CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT);"
                         "INSERT INTO note (text) VALUES ('a'), ('b'), ('c')"));
    return fault ? file.open(std::move(fault)) : std::move(database);
}

bool writesWhereItMayNot()
{
#ifdef Q_OS_UNIX
    return geteuid() == 0;
#else
    return true;
#endif
}

} // namespace

class TestDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void createsPrivateFiles();
    void opensInWriteAheadMode();
    void refusesMissingFiles();
    void refusesMissingFolders();
    void refusesOtherFiles();
    void readsInReadOnlyFolders();
    void tellsReadOnlyFolders();
    void readsOnlyWhereAskedTo();
    void bindsEveryKind();
    void bindsNothing();
    void bindsUnits();
    void keepsEmptyApartFromNull();
    void lendsOneTextTwice();
    void lendsAgain();
    void givesBackUnfinished();
    void outlivesMoves();
    void followsChangedTables();
    void tellsWrongStatements();
    void tellsWrongBindings();
    void tellsBrokenRules();
    void tellsFaults_data();
    void tellsFaults();
    void readsSingleNumbers();
    void noticesOtherConnections();
};

void TestDatabase::createsPrivateFiles()
{
#ifdef Q_OS_UNIX
    const made::StoreFile file;
    const Database database = opened(file);
    constexpr auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther
        | QFileDevice::WriteOther | QFileDevice::ExeOwner;
    for (const char *end : {"", "-wal", "-shm"}) {
        const QFileInfo info(file.path() + QLatin1String(end));
        QVERIFY2(info.exists(), end);
        QVERIFY2(!(info.permissions() & others), end);
    }
#endif
}

void TestDatabase::opensInWriteAheadMode()
{
    const made::StoreFile file;
    Database database = sure(Database::open(file.path(), Database::Access::Write));
    Statement mode = database.statement("PRAGMA journal_mode");
    QVERIFY(sure(mode.step()));
    QCOMPARE(mode.string(0), QStringLiteral("wal"));
    QCOMPARE(sure(database.number("PRAGMA synchronous")), 2); // FULL
    QCOMPARE(sure(database.number("PRAGMA foreign_keys")), 1);
    QCOMPARE(sure(database.number("PRAGMA page_size")), 8192);
}

void TestDatabase::refusesMissingFiles()
{
    const made::StoreFile file;
    const auto opened = Database::open(file.path(), Database::Access::Read);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::LibraryUnreadable);
    QCOMPARE(opened.error().file, file.path());
    QVERIFY(!QFileInfo::exists(file.path()));
}

void TestDatabase::refusesMissingFolders()
{
    const made::StoreFile file;
    const QString path = file.path() + QStringLiteral("/below/athlete.db");
    for (const auto access : {Database::Access::Read, Database::Access::Write}) {
        const auto opened = Database::open(path, access);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::LibraryUnreadable);
        QVERIFY(!opened.error().detail.isEmpty());
    }
}

void TestDatabase::refusesOtherFiles()
{
    const made::StoreFile file;
    QFile other(file.path());
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write(QByteArray(4096, 'x'));
    other.close();
    for (const auto access : {Database::Access::Read, Database::Access::Write}) {
        const auto opened = Database::open(file.path(), access);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::LibraryDamaged);
        QCOMPARE(opened.error().file, file.path());
    }
    QVERIFY(other.open(QIODevice::ReadOnly));
    QCOMPARE(other.readAll(), QByteArray(4096, 'x'));
}

/// Of a backup disk, for one: without -wal there is nothing to share, so no -shm is needed.
void TestDatabase::readsInReadOnlyFolders()
{
    if (writesWhereItMayNot())
        QSKIP("this user may write everywhere");
    const made::StoreFile file;
    opened(file);
    const QString folder = QFileInfo(file.path()).path();
    QVERIFY(QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::ExeOwner));
    const auto restored = qScopeGuard([&folder] {
        QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    });
    Database database = file.openForReading();
    QCOMPARE(sure(database.number("SELECT count(*) FROM note")), 3);
}

void TestDatabase::tellsReadOnlyFolders()
{
    if (writesWhereItMayNot())
        QSKIP("this user may write everywhere");
    const made::StoreFile file;
    opened(file);
    const QString folder = QFileInfo(file.path()).path();
    QVERIFY(QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::ExeOwner));
    const auto restored = qScopeGuard([&folder] {
        QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    });
    const auto inFolder = Database::open(file.path(), Database::Access::Write);
    QVERIFY(!inFolder);
    QCOMPARE(inFolder.error().code, ErrorCode::LibraryReadOnly);

    QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    QVERIFY(QFile::setPermissions(file.path(), QFileDevice::ReadOwner));
    const auto itself = Database::open(file.path(), Database::Access::Write);
    QVERIFY(!itself);
    QCOMPARE(itself.error().code, ErrorCode::LibraryReadOnly);
}

void TestDatabase::readsOnlyWhereAskedTo()
{
    const made::StoreFile file;
    opened(file);
    Database database = file.openForReading();
    const auto written = database.statement("DELETE FROM note").run();
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::LibraryReadOnly);
    const auto transaction = Transaction::begin(database);
    QVERIFY(!transaction);
    QCOMPARE(transaction.error().code, ErrorCode::LibraryReadOnly);
}

void TestDatabase::bindsEveryKind()
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

void TestDatabase::bindsNothing()
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

void TestDatabase::bindsUnits()
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

void TestDatabase::keepsEmptyApartFromNull()
{
    const made::StoreFile file;
    Database database = file.open();
    Statement row = database.statement("SELECT ?, ?, ?, ?");
    row.bind(std::string_view(), QString(), std::span<const std::byte>(), "");
    QVERIFY(sure(row.step()));
    for (const int column : {0, 1, 2, 3})
        QVERIFY2(!row.isNull(column), qPrintable(QString::number(column)));
}

void TestDatabase::lendsOneTextTwice()
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

void TestDatabase::lendsAgain()
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
void TestDatabase::givesBackUnfinished()
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

void TestDatabase::outlivesMoves()
{
    const made::StoreFile file;
    Database first = opened(file);
    QCOMPARE(sure(first.number("SELECT count(*) FROM note")), 3);
    Database second = std::move(first);
    QCOMPARE(sure(second.number("SELECT count(*) FROM note")), 3);
    const made::StoreFile otherFile;
    Database third = otherFile.open();
    third = std::move(second);
    QCOMPARE(sure(third.number("SELECT count(*) FROM note")), 3);
    QCOMPARE(third.path(), file.path());
    QVERIFY(third.access() == Database::Access::Write);
}

void TestDatabase::followsChangedTables()
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

void TestDatabase::tellsWrongStatements()
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

void TestDatabase::tellsWrongBindings()
{
    const made::StoreFile file;
    Database database = file.open();
    const auto stepped = database.statement("SELECT ?").bind(1, 2).step();
    QVERIFY(!stepped);
    QCOMPARE(stepped.error().code, ErrorCode::LibraryFailed);
}

void TestDatabase::tellsBrokenRules()
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

void TestDatabase::tellsFaults_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<ErrorCode>("expected");
    QTest::newRow("full") << SQLITE_FULL << ErrorCode::LibraryFull;
    QTest::newRow("busy") << SQLITE_BUSY << ErrorCode::LibraryBusy;
    QTest::newRow("busy, recovering") << SQLITE_BUSY_RECOVERY << ErrorCode::LibraryBusy;
    QTest::newRow("locked") << SQLITE_LOCKED << ErrorCode::LibraryBusy;
    QTest::newRow("corrupt") << SQLITE_CORRUPT << ErrorCode::LibraryDamaged;
    QTest::newRow("no database") << SQLITE_NOTADB << ErrorCode::LibraryDamaged;
    QTest::newRow("read-only") << SQLITE_READONLY_DBMOVED << ErrorCode::LibraryReadOnly;
    QTest::newRow("cannot open") << SQLITE_CANTOPEN << ErrorCode::LibraryUnreadable;
    QTest::newRow("no memory") << SQLITE_NOMEM << ErrorCode::LibraryFailed;
}

void TestDatabase::tellsFaults()
{
    QFETCH(int, code);
    QFETCH(ErrorCode, expected);
    const made::StoreFile file;
    bool isFaulty = false;
    Database database =
        opened(file, [&](std::string_view sql) { return isFaulty && sql.starts_with("SELECT") ? code : SQLITE_OK; });
    isFaulty = true;
    for (const auto &result :
        {database.number("SELECT 1"), database.script("SELECT 2").map([] { return std::int64_t{0}; })}) {
        QVERIFY(!result);
        QCOMPARE(result.error().code, expected);
        QVERIFY(!result.error().detail.isEmpty());
    }
    isFaulty = false;
    QCOMPARE(sure(database.number("SELECT 1")), 1);
}

void TestDatabase::readsSingleNumbers()
{
    const made::StoreFile file;
    Database database = opened(file);
    QCOMPARE(sure(database.number("SELECT 7")), 7);
    QCOMPARE(sure(database.number("SELECT NULL")), 0);
    QCOMPARE(sure(database.number("SELECT id FROM note WHERE id > 100")), 0);
}

void TestDatabase::noticesOtherConnections()
{
    const made::StoreFile file;
    Database writer = opened(file);
    Database reader = file.openForReading();
    const auto before = sure(reader.dataVersion());
    QCOMPARE(sure(reader.dataVersion()), before);
    sure(writer.script("DELETE FROM note WHERE id = 1"));
    QVERIFY(sure(reader.dataVersion()) != before);
}

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
