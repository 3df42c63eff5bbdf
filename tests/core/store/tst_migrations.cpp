#include "madestore.h"

#include <QFile>
#include <QtTest>

#include <sqlite3.h>

#include <array>
#include <latch>
#include <thread>

using namespace lengthwise;
using made::sure;

namespace {

constexpr std::int32_t madeUpId = 4711;

constexpr std::array threeSteps{
    Migration{1, "CREATE TABLE note (text TEXT) STRICT; INSERT INTO note VALUES ('of one')"},
    Migration{2, "ALTER TABLE note ADD COLUMN size INTEGER; UPDATE note SET size = length(text)"},
    Migration{3, "INSERT INTO note VALUES ('of three', 0)"},
};
constexpr std::array brokenSteps{
    threeSteps[0],
    threeSteps[1],
    Migration{3, "DELETE FROM note; INSERT INTO nowhere VALUES (1)"},
};

/// The steps up to a version: what an older program knew.
Schema schemaUpTo(std::size_t version)
{
    return {madeUpId, std::span(threeSteps).first(version)};
}

std::int64_t versionOf(Database &database)
{
    return sure(database.number("PRAGMA user_version"));
}

/// A file of the first version, as an older program left it.
Database older(const made::StoreFile &file, Database::Fault fault = {})
{
    Database database = file.open(std::move(fault));
    sure(migrate(database, schemaUpTo(1)));
    return database;
}

} // namespace

class TestMigrations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesNewFiles();
    void makesLibraries();
    void leavesCurrentFilesAlone();
    void goesUpwards();
    void asksBeforeOnce();
    void stopsWhereItMayNot();
    void keepsTheVersionOfAFailedStep();
    void survivesEveryFailure();
    void refusesNewerFiles();
    void refusesForeignDatabases_data();
    void refusesForeignDatabases();
    void refusesOtherKinds();
    void refusesDamagedFiles();
    void isDoneOnceByMany();
};

void TestMigrations::makesNewFiles()
{
    const made::StoreFile file;
    Database database = file.open();
    QVERIFY(sure(schemaState(database, athleteSchema())) == SchemaState::New);
    bool isAsked = false;
    sure(migrate(database, athleteSchema(), [&isAsked](Database &) -> Result<void> {
        isAsked = true;
        return {};
    }));
    QVERIFY(!isAsked); // nothing to back up
    QVERIFY(sure(schemaState(database, athleteSchema())) == SchemaState::Current);
    QCOMPARE(versionOf(database), athleteSchema().version());
    QVERIFY(made::isWhole(database));
    QVERIFY(sure(RecordingStore(database).allSwims()).empty());
}

void TestMigrations::makesLibraries()
{
    const made::StoreFile file;
    Database database = file.open();
    sure(migrate(database, librarySchema()));
    QVERIFY(sure(schemaState(database, librarySchema())) == SchemaState::Current);
    QCOMPARE(sure(database.number("SELECT count(*) FROM athlete")), 0);
}

void TestMigrations::leavesCurrentFilesAlone()
{
    const made::StoreFile file;
    Database database = file.openMigrated();
    Database other = file.openForReading();
    const auto before = sure(other.dataVersion());
    sure(migrate(database, athleteSchema(),
        [](Database &) -> Result<void> { return fail({.code = ErrorCode::BackupDamaged}); }));
    QCOMPARE(sure(other.dataVersion()), before);
}

void TestMigrations::goesUpwards()
{
    const made::StoreFile file;
    Database database = older(file);
    QVERIFY(sure(schemaState(database, schemaUpTo(3))) == SchemaState::Older);
    sure(migrate(database, schemaUpTo(3)));
    QCOMPARE(versionOf(database), 3);
    QCOMPARE(sure(database.number("SELECT sum(size) FROM note")), 6);
    QCOMPARE(sure(database.number("SELECT count(*) FROM note")), 2);
}

void TestMigrations::asksBeforeOnce()
{
    const made::StoreFile file;
    Database database = older(file);
    int asked = 0;
    sure(migrate(database, schemaUpTo(3), [&asked](Database &asking) -> Result<void> {
        ++asked;
        if (versionOf(asking) != 1 || asking.isInTransaction())
            return fail({.code = ErrorCode::BackupDamaged});
        return {};
    }));
    QCOMPARE(asked, 1);
    QCOMPARE(versionOf(database), 3);
}

void TestMigrations::stopsWhereItMayNot()
{
    const made::StoreFile file;
    Database database = older(file);
    const auto migrated =
        migrate(database, schemaUpTo(3), [](Database &) { return fail({.code = ErrorCode::LibraryFull}); });
    QVERIFY(!migrated);
    QCOMPARE(migrated.error().code, ErrorCode::LibraryFull);
    QCOMPARE(versionOf(database), 1);
}

void TestMigrations::keepsTheVersionOfAFailedStep()
{
    const made::StoreFile file;
    Database database = older(file);
    const auto migrated = migrate(database, {madeUpId, brokenSteps});
    QVERIFY(!migrated);
    QCOMPARE(migrated.error().code, ErrorCode::LibraryFailed);
    QVERIFY(migrated.error().detail.contains(QStringLiteral("nowhere")));
    QVERIFY(!database.isInTransaction());
    QCOMPARE(versionOf(database), 2);
    QCOMPARE(sure(database.number("SELECT count(*) FROM note")), 1);
    // A mended program goes on from there.
    sure(migrate(database, schemaUpTo(3)));
    QCOMPARE(versionOf(database), 3);
}

/// The n-th call fails, for every n: the file is of one version, whole, and goes on to the last one later.
void TestMigrations::survivesEveryFailure()
{
    bool isThrough = false;
    int n = 0;
    for (; !isThrough && n < 200; ++n) {
        const made::StoreFile file;
        older(file);
        int calls = -1000; // opening is not what fails
        Database database =
            file.open([&calls, n](std::string_view) { return calls++ == n ? SQLITE_IOERR : SQLITE_OK; });
        calls = 0;
        isThrough = migrate(database, schemaUpTo(3)).has_value();
        calls = -1000;
        QVERIFY(!database.isInTransaction());

        Database again = file.open();
        const auto version = versionOf(again);
        QVERIFY(version >= 1 && version <= 3);
        QCOMPARE(sure(again.number("SELECT count(*) FROM note")), version == 3 ? 2 : 1);
        QCOMPARE(sure(again.number("SELECT count(*) FROM pragma_table_info('note')")), version == 1 ? 1 : 2);
        sure(migrate(again, schemaUpTo(3)));
        QCOMPARE(versionOf(again), 3);
    }
    QVERIFY2(n > 6, qPrintable(QString::number(n)));
    QVERIFY(isThrough);
}

void TestMigrations::refusesNewerFiles()
{
    const made::StoreFile file;
    {
        Database database = file.open();
        sure(migrate(database, schemaUpTo(3)));
    }
    for (const auto access : {Database::Access::Write, Database::Access::Read}) {
        Database database = sure(Database::open(file.path(), access));
        QVERIFY(sure(schemaState(database, schemaUpTo(2))) == SchemaState::Newer);
        const auto migrated = migrate(database, schemaUpTo(2));
        QVERIFY(!migrated);
        QCOMPARE(migrated.error().code, ErrorCode::LibraryNewer);
        QVERIFY(migrated.error().count == 3);
        QCOMPARE(migrated.error().file, file.path());
        QCOMPARE(versionOf(database), 3);
    }
}

void TestMigrations::refusesForeignDatabases_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("tables, no version") << "CREATE TABLE photo (id INTEGER)";
    QTest::newRow("tables and a version") << "CREATE TABLE photo (id INTEGER); PRAGMA user_version = 1";
    QTest::newRow("another program's id") << "CREATE TABLE photo (id INTEGER); PRAGMA application_id = 12";
    QTest::newRow("no tables, a version") << "PRAGMA user_version = 1";
    QTest::newRow("no tables, another program's id") << "PRAGMA application_id = 12";
}

void TestMigrations::refusesForeignDatabases()
{
    QFETCH(QString, sql);
    const made::StoreFile file;
    Database database = file.open();
    sure(database.script(sql.toStdString()));
    const auto tables = sure(database.number("SELECT count(*) FROM sqlite_schema"));
    const auto migrated = migrate(database, athleteSchema());
    QVERIFY(!migrated);
    QCOMPARE(migrated.error().code, ErrorCode::LibraryForeign);
    QCOMPARE(migrated.error().file, file.path());
    QCOMPARE(sure(database.number("SELECT count(*) FROM sqlite_schema")), tables);
}

void TestMigrations::refusesOtherKinds()
{
    const made::StoreFile file;
    Database database = file.openMigrated();
    const auto migrated = migrate(database, librarySchema());
    QVERIFY(!migrated);
    QCOMPARE(migrated.error().code, ErrorCode::LibraryForeign);
}

/// The first page is fine, so the file opens; what lies behind it is not.
void TestMigrations::refusesDamagedFiles()
{
    const made::StoreFile file;
    {
        Database database = file.open();
        sure(migrate(database, schemaUpTo(1)));
    }
    QFile raw(file.path());
    QVERIFY(raw.open(QIODevice::ReadWrite));
    QVERIFY(raw.seek(8192));
    raw.write(QByteArray(8192, '\xee'));
    raw.close();
    Database database = file.open();
    const auto migrated = migrate(database, schemaUpTo(3));
    QVERIFY(!migrated);
    QCOMPARE(migrated.error().code, ErrorCode::LibraryDamaged);
    QCOMPARE(versionOf(database), 1);
}

/// The window and the command line start at the same moment on a library that is not there yet.
void TestMigrations::isDoneOnceByMany()
{
    constexpr std::size_t many = 6;
    for (int round = 0; round < 5; ++round) {
        const made::StoreFile file;
        std::array<Result<void>, many> results;
        std::latch begin(many);
        std::vector<std::jthread> threads;
        for (auto &result : results) {
            threads.emplace_back([&file, &begin, &result] {
                begin.arrive_and_wait();
                auto database = Database::open(file.path(), Database::Access::Write);
                result = database ? migrate(*database, schemaUpTo(3)) : fail(database.error());
            });
        }
        threads.clear();
        for (const auto &result : results)
            QVERIFY2(result, qPrintable(result ? QString() : result.error().detail));
        Database database = file.open();
        QCOMPARE(versionOf(database), 3);
        QCOMPARE(sure(database.number("SELECT count(*) FROM note")), 2);
    }
}

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
