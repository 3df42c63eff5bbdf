#include "madestore.h"

#include "core/base/digest.h"

#include <QtTest>

#include <sqlite3.h>

#include <functional>

using namespace lengthwise;
using made::sure;
using namespace std::chrono_literals;

namespace {

constexpr Instant start{Duration(1'690'000'000'000)};
const MovableClock stoodClock;

/// What a store does in one transaction.
using Work = std::function<Result<void>(Transaction &)>;

template<class Value>
Result<void> withoutValue(const Result<Value> &result)
{
    return result ? Result<void>() : fail(result.error());
}

NewRecording threeSwims()
{
    return made::recording("three swims", {start, start + 1h, start + 2h});
}

SwimId swim(int n)
{
    return {made::keyOf("three swims"), n};
}

EditStore edits(Transaction &transaction)
{
    return {transaction.database(), stoodClock, "here"};
}

Result<void> add(Transaction &transaction, const NewRecording &recording)
{
    return withoutValue(RecordingStore(transaction.database()).add(transaction, recording));
}

Result<void> put(Transaction &transaction, const std::vector<SwimId> &members)
{
    WorkoutRow row = made::fullRow(members.front());
    row.summary.notes = QString::number(members.size());
    return withoutValue(WorkoutStore(transaction.database()).put(transaction, members, row, 1));
}

Result<void> apply(Transaction &transaction, const std::string &value)
{
    const std::string subject = subjectOf(swim(0));
    return withoutValue(
        edits(transaction).apply(transaction, "title", {{subject, "title", value}, {subject, "notes", value}}));
}

/// A library with everything that one of the works below replaces.
void fill(Database &database)
{
    const std::vector<Work> works{
        [](Transaction &transaction) { return add(transaction, threeSwims()); },
        [](Transaction &transaction) {
            return put(transaction, {swim(0), swim(1)});
        },
        [](Transaction &transaction) { return put(transaction, {swim(2)}); },
        [](Transaction &transaction) { return apply(transaction, "1"); },
        [](Transaction &transaction) { return apply(transaction, "2"); },
        [](Transaction &transaction) { return apply(transaction, "3"); },
        [](Transaction &transaction) { return withoutValue(edits(transaction).undo(transaction)); },
    };
    for (const Work &work : works) {
        auto transaction = sure(Transaction::begin(database));
        sure(work(transaction));
        sure(transaction.commit());
    }
}

Result<void> inTransaction(Database &database, const Work &work)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return fail(transaction.error());
    if (const auto done = work(*transaction); !done)
        return done;
    return transaction->commit();
}

} // namespace

Q_DECLARE_METATYPE(Work)

/// The n-th call of SQLite fails, for every n.
class TestStoreFailures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leaveAllOrNothing_data();
    void leaveAllOrNothing();
};

void TestStoreFailures::leaveAllOrNothing_data()
{
    QTest::addColumn<Work>("work");
    QTest::newRow("add") << Work([](Transaction &transaction) {
        return add(transaction, made::recording("another", {start, start + 5h}));
    });
    QTest::newRow("bytes return") << Work([](Transaction &transaction) {
        // Purged and dropped again in one: what is there before is there after.
        return transaction.database().statement("DELETE FROM payload").run().and_then([&] {
            return add(transaction, threeSwims());
        });
    });
    QTest::newRow("swims read anew") << Work([](Transaction &transaction) {
        auto swims = threeSwims().swims;
        swims[1].distance = metres(100);
        swims.pop_back();
        return withoutValue(RecordingStore(transaction.database()).setSwims(transaction, swim(0).key, 2, swims));
    });
    QTest::newRow("put") << Work([](Transaction &transaction) { return put(transaction, {swim(1)}); });
    QTest::newRow("put two as one") << Work([](Transaction &transaction) {
        return put(transaction, {swim(1), swim(2)});
    });
    QTest::newRow("remove empty") << Work([](Transaction &transaction) {
        return put(transaction, {swim(2), swim(0)})
            .and_then([&] { return put(transaction, {swim(2)}); })
            .and_then(
                [&] { return transaction.database().statement("UPDATE swim SET workout_id = NULL WHERE n = 2").run(); })
            .and_then([&] { return WorkoutStore(transaction.database()).removeEmpty(transaction); });
    });
    QTest::newRow("apply") << Work([](Transaction &transaction) { return apply(transaction, "4"); });
    QTest::newRow("undo") << Work(
        [](Transaction &transaction) { return withoutValue(edits(transaction).undo(transaction)); });
    QTest::newRow("redo") << Work(
        [](Transaction &transaction) { return withoutValue(edits(transaction).redo(transaction)); });
    QTest::newRow("merge") << Work([](Transaction &transaction) {
        const Stamp stamp{1'800'000'000'000, 0, "there", sha256Hex("5")};
        return withoutValue(edits(transaction).merge(transaction, {subjectOf(swim(0)), "title", "5", stamp}));
    });
}

void TestStoreFailures::leaveAllOrNothing()
{
    QFETCH(Work, work);
    struct Kind {
        bool isOnce; ///< else all calls fail from the n-th on
        int code;
    };
    for (const Kind kind : {Kind{true, SQLITE_IOERR}, Kind{true, SQLITE_BUSY}, Kind{false, SQLITE_FULL}}) {
        const made::StoreFile file;
        std::optional<int> left; // calls until one fails; absent: none does
        Database database = file.openMigrated([&left, kind](std::string_view) {
            if (!left)
                return SQLITE_OK;
            const bool isFailing = kind.isOnce ? *left == 0 : *left <= 0;
            --*left;
            return isFailing ? kind.code : SQLITE_OK;
        });
        fill(database);
        const std::string before = made::contentOf(database);
        Database other = file.openMigrated();

        int n = 0;
        bool isDone = false;
        for (; !isDone && n < 1000; ++n) {
            left = n;
            isDone = inTransaction(database, work).has_value();
            const bool wasReached = *left < 0;
            left.reset();
            QCOMPARE(isDone, !wasReached); // no failure goes unnoticed
            QVERIFY(!database.isInTransaction());
            QVERIFY(made::isWhole(other));
            if (!isDone)
                QCOMPARE(made::contentOf(other), before);
        }
        QVERIFY(isDone);
        QVERIFY2(n >= 4, qPrintable(QString::number(n))); // begin, what is read, what is written, commit

        Database opened = file.openMigrated();
        QVERIFY(made::isWhole(opened));
        const made::StoreFile undisturbed;
        Database expected = undisturbed.openMigrated();
        fill(expected);
        sure(inTransaction(expected, work));
        QCOMPARE(made::contentOf(opened), made::contentOf(expected));
    }
}

QTEST_GUILESS_MAIN(TestStoreFailures)
#include "tst_storefailures.moc"
