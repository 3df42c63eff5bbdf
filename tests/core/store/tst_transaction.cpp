#include "madestore.h"

#include <QtTest>

#include <sqlite3.h>

using namespace lengthwise;
using made::sure;

namespace {

const Instant start{Duration(1'690'000'000'000)};

Result<RecordingStore::Added> add(Transaction &transaction, const std::string &text)
{
    return RecordingStore(transaction.database()).add(transaction, made::recording(text, {start}));
}

std::int64_t recordings(Database &database)
{
    return sure(RecordingStore(database).count());
}

} // namespace

class TestTransaction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void storesWhenCommitted();
    void forgetsOtherwise();
    void forgetsOnceWhenMoved();
    void rollsBackDespiteFaults();
    void rollsBackRefusedCommits();
    void hidesWhatIsNotCommitted();
    void letsOneWriteAtATime();
    void survivesFullDisks();
    void countsEvidenceOnce();
};

void TestTransaction::storesWhenCommitted()
{
    const made::StoreFile file;
    Database database = file.openMigrated();
    auto transaction = sure(Transaction::begin(database));
    QVERIFY(database.isInTransaction());
    sure(add(transaction, "a"));
    sure(transaction.commit());
    QVERIFY(!database.isInTransaction());
    Database other = file.openForReading();
    QCOMPARE(recordings(other), 1);
}

void TestTransaction::forgetsOtherwise()
{
    const made::StoreFile file;
    Database database = file.openMigrated();
    {
        auto transaction = sure(Transaction::begin(database));
        sure(add(transaction, "a"));
    }
    QVERIFY(!database.isInTransaction());
    QCOMPARE(recordings(database), 0);
}

void TestTransaction::forgetsOnceWhenMoved()
{
    const made::StoreFile file;
    Database database = file.openMigrated();
    auto first = sure(Transaction::begin(database));
    {
        auto second = std::move(first);
        sure(add(second, "a"));
    }
    QVERIFY(!database.isInTransaction());
    auto third = sure(Transaction::begin(database));
    sure(add(third, "b"));
    sure(third.commit());
    QCOMPARE(recordings(database), 1);
}

/// Whatever else fails: what is not committed goes.
void TestTransaction::rollsBackDespiteFaults()
{
    const made::StoreFile file;
    bool isFaulty = false;
    Database database = file.openMigrated([&](std::string_view) { return isFaulty ? SQLITE_IOERR : SQLITE_OK; });
    {
        auto transaction = sure(Transaction::begin(database));
        sure(add(transaction, "a"));
        isFaulty = true;
        QVERIFY(!add(transaction, "b"));
    }
    QVERIFY(!database.isInTransaction());
    isFaulty = false;
    QCOMPARE(recordings(database), 0);
}

void TestTransaction::rollsBackRefusedCommits()
{
    for (const int code : {SQLITE_BUSY, SQLITE_FULL, SQLITE_IOERR}) {
        const made::StoreFile file;
        bool isFaulty = false;
        Database database =
            file.openMigrated([&](std::string_view sql) { return isFaulty && sql == "COMMIT" ? code : SQLITE_OK; });
        isFaulty = true;
        auto transaction = sure(Transaction::begin(database));
        sure(add(transaction, "a"));
        QVERIFY(!transaction.commit());
        QVERIFY(!database.isInTransaction());
        QCOMPARE(recordings(database), 0);

        isFaulty = false;
        auto next = sure(Transaction::begin(database));
        sure(add(next, "a"));
        sure(next.commit());
        QCOMPARE(recordings(database), 1);
    }
}

void TestTransaction::hidesWhatIsNotCommitted()
{
    const made::StoreFile file;
    Database writer = file.openMigrated();
    Database reader = file.openForReading();
    auto transaction = sure(Transaction::begin(writer));
    sure(add(transaction, "a"));
    QCOMPARE(recordings(writer), 1);
    QCOMPARE(recordings(reader), 0);
    sure(transaction.commit());
    QCOMPARE(recordings(reader), 1);
}

void TestTransaction::letsOneWriteAtATime()
{
    const made::StoreFile file;
    Database first = file.openMigrated();
    Database second = file.openMigrated();
    sqlite3_busy_timeout(second.handle(), 0); // the ten seconds are for people
    {
        auto transaction = sure(Transaction::begin(first));
        const auto refused = Transaction::begin(second);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::LibraryBusy);
        QVERIFY(!second.isInTransaction());
        sure(add(transaction, "a"));
        sure(transaction.commit());
    }
    auto transaction = sure(Transaction::begin(second));
    sure(add(transaction, "b"));
    sure(transaction.commit());
    QCOMPARE(recordings(first), 2);
}

/// No more pages, as on a full disk: SQLite gives up in the middle of a statement.
void TestTransaction::survivesFullDisks()
{
    const made::StoreFile file;
    Database database = file.openMigrated();
    made::committed(database, [](Transaction &transaction) { return add(transaction, "was there before"); });
    const std::string before = made::contentOf(database);
    sure(database.script("PRAGMA max_page_count = 1")); // no fewer than there are, so not one more
    {
        auto transaction = sure(Transaction::begin(database));
        Result<RecordingStore::Added> added = RecordingStore::Added::New;
        for (int i = 0; added && i < 10'000; ++i)
            added = add(transaction, std::to_string(i));
        QVERIFY(!added);
        QCOMPARE(added.error().code, ErrorCode::LibraryFull);
        QCOMPARE(added.error().file, file.path());
    }
    QVERIFY(!database.isInTransaction());
    QCOMPARE(made::contentOf(database), before);
    QVERIFY(made::isWhole(database));

    sure(database.script("PRAGMA max_page_count = 100000"));
    made::committed(database, [](Transaction &transaction) { return add(transaction, "after"); });
    QCOMPARE(recordings(database), 2);
}

void TestTransaction::countsEvidenceOnce()
{
    const made::StoreFile file;
    Database database = file.openMigrated();
    const auto revision = [&] { return sure(database.number("SELECT value FROM meta WHERE name = 'revision'")); };
    for (const int expected : {1, 2}) {
        auto transaction = sure(Transaction::begin(database));
        sure(transaction.countEvidence());
        auto moved = std::move(transaction);
        sure(moved.countEvidence());
        sure(moved.commit());
        QCOMPARE(revision(), expected);
    }
    {
        auto transaction = sure(Transaction::begin(database));
        sure(transaction.countEvidence());
    }
    QCOMPARE(revision(), 2);
}

QTEST_GUILESS_MAIN(TestTransaction)
#include "tst_transaction.moc"
