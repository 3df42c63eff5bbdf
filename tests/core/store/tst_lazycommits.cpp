#include "core/store/lazycommits.h"
#include "madestore.h"

#include <QtTest>

using namespace lengthwise;
using made::sure;

namespace {

constexpr std::int64_t off = 0, normal = 1, full = 2; // of PRAGMA synchronous

std::int64_t safetyOf(Database &database)
{
    return sure(database.number("PRAGMA synchronous"));
}

void put(Database &database, const std::string &text)
{
    made::committed(database, [&](Transaction &transaction) {
        return RecordingStore(database).add(transaction, made::recording(text, {Instant(Duration(1))}));
    });
}

} // namespace

class TestLazyCommits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhileItLives();
    void neverSaferThanItWas();
    void othersSeeWhatWasCommitted();
};

void TestLazyCommits::onlyWhileItLives()
{
    const made::StoreFile file;
    Database database = file.openMigrated();
    sure(database.script("PRAGMA synchronous = FULL"));
    {
        const LazyCommits lazy(database);
        QCOMPARE(safetyOf(database), normal);
    }
    QCOMPARE(safetyOf(database), full);
}

void TestLazyCommits::neverSaferThanItWas()
{
    const made::StoreFile file;
    Database database = file.openMigrated();
    sure(database.script("PRAGMA synchronous = OFF"));
    {
        const LazyCommits lazy(database);
        QCOMPARE(safetyOf(database), off);
    }
    QCOMPARE(safetyOf(database), off);
}

void TestLazyCommits::othersSeeWhatWasCommitted()
{
    const made::StoreFile file;
    Database database = file.openMigrated();
    {
        const LazyCommits lazy(database);
        put(database, "one");
        Database other = file.openForReading();
        QCOMPARE(sure(RecordingStore(other).count()), 1);
    }
    put(database, "two");
    QVERIFY(made::isWhole(database));
    QCOMPARE(sure(RecordingStore(database).count()), 2);
}

QTEST_GUILESS_MAIN(TestLazyCommits)
#include "tst_lazycommits.moc"
