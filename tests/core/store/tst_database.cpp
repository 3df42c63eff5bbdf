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
    void outlivesMoves();
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
