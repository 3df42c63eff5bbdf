#include "madestore.h"

#include <QtTest>

using namespace lengthwise;
using made::sure;
using namespace std::chrono_literals;

namespace {

const Instant start{Duration(1'690'000'000'000)};

WorkoutNumber put(Database &database, const std::vector<SwimId> &members, const WorkoutRow &row, int version = 1)
{
    return made::committed(database,
        [&](Transaction &transaction) { return WorkoutStore(database).put(transaction, members, row, version); });
}

/// A recording with as many swims as asked for, one a day.
std::vector<SwimId> swims(Database &database, int count)
{
    std::vector<Instant> starts;
    for (int day = 0; day < count; ++day)
        starts.push_back(start + day * 24h);
    const NewRecording recording = made::recording("many swims", starts);
    made::committed(
        database, [&](Transaction &transaction) { return RecordingStore(database).add(transaction, recording); });
    std::vector<SwimId> ids;
    for (const SwimFacts &swim : recording.swims)
        ids.push_back(swim.id);
    return ids;
}

WorkoutRow titled(const SwimId &swim, const QString &title)
{
    WorkoutRow row = made::emptyRow(swim);
    row.summary.title = title;
    return row;
}

} // namespace

class TestWorkoutStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsFullRows();
    void keepsEmptyRows();
    void replacesRows();
    void joinsAndParts();
    void refusesUnknownMembers();
    void removesEmptyWorkouts();
    void listsNewestFirst();
    void ordersSwimsOfOneMoment();
    void listsGroups();
    void tellsStaleRows();
    void readsCutOffBlobs();
};

void TestWorkoutStore::keepsFullRows()
{
    const made::StoreFile file;
    Database database = file.openMigrated();
    WorkoutStore store(database);
    const SwimId swim = swims(database, 1)[0];
    const WorkoutRow row = made::fullRow(swim);

    const WorkoutNumber number = put(database, {swim}, row);

    QVERIFY(sure(store.row(number)) == row);
    QVERIFY(sure(store.summary(number)) == row.summary);
    QVERIFY(sure(store.summaries()) == std::vector{row.summary});
    QVERIFY(sure(store.workoutOf(swim)) == number);
    QVERIFY(sure(store.membersOf(number)) == std::vector{swim});
    QCOMPARE(sure(store.count()), 1);
}

void TestWorkoutStore::keepsEmptyRows()
{
    const made::StoreFile file;
    Database database = file.openMigrated();
    WorkoutStore store(database);
    const SwimId swim = swims(database, 1)[0];
    const WorkoutRow row = made::emptyRow(swim);
    const WorkoutNumber number = put(database, {swim}, row);
    QVERIFY(sure(store.row(number)) == row);
    QVERIFY(!sure(store.row(number + 1)));
    QVERIFY(!sure(store.summary(number + 1)));
    QVERIFY(!sure(store.workoutOf({swim.key, 7})));
}

void TestWorkoutStore::replacesRows()
{
    const made::StoreFile file;
    Database database = file.openMigrated();
    WorkoutStore store(database);
    const SwimId swim = swims(database, 1)[0];
    const WorkoutNumber number = put(database, {swim}, made::fullRow(swim));
    WorkoutRow row = made::fullRow(swim);
    row.bests.pop_back();
    row.sets.erase(row.sets.begin());
    row.speeds.clear();
    row.summary.notes.clear();

    QCOMPARE(put(database, {swim}, row), number);
    QVERIFY(sure(store.row(number)) == row);
    QVERIFY(sure(store.membersOf(number)) == std::vector{swim});
    QVERIFY(made::isWhole(database));
}

void TestWorkoutStore::joinsAndParts()
{
    const made::StoreFile file;
    Database database = file.openMigrated();
    WorkoutStore store(database);
    const auto ids = swims(database, 4);
    const WorkoutNumber first = put(database, {ids[0], ids[1]}, titled(ids[0], QStringLiteral("first")));
    const WorkoutNumber second = put(database, {ids[2], ids[3]}, titled(ids[2], QStringLiteral("second")));

    // One of each: what is left of both has no workout until it is stored.
    const WorkoutNumber joined = put(database, {ids[1], ids[2]}, titled(ids[1], QStringLiteral("joined")));

    QVERIFY(joined == first || joined == second);
    QVERIFY(sure(store.membersOf(joined)) == (std::vector{ids[1], ids[2]}));
    QVERIFY(!sure(store.workoutOf(ids[0])));
    QVERIFY(!sure(store.workoutOf(ids[3])));
    QCOMPARE(sure(store.summaryOf(ids[2])).value_or(WorkoutSummary()).title, QStringLiteral("joined"));
    QVERIFY(sure(store.measuredOf(ids[2])) == ids[1]);
    QVERIFY(!sure(store.summaryOf(ids[3])));
    QVERIFY(sure(store.measuredOf(ids[3])) == ids[3]);
    QCOMPARE(sure(store.count()), 1);
    QCOMPARE(sure(store.staleCount(1)), 2);
    QVERIFY(sure(store.search(QStringLiteral("second"), 9)).empty());
    QVERIFY(made::isWhole(database));
}

void TestWorkoutStore::refusesUnknownMembers()
{
    const made::StoreFile file;
    Database database = file.openMigrated();
    const SwimId unknown{"sha256:00", 3};
    auto transaction = sure(Transaction::begin(database));
    const auto put = WorkoutStore(database).put(transaction, {unknown}, made::emptyRow(unknown), 1);
    QVERIFY(!put);
    QCOMPARE(put.error().code, ErrorCode::SwimUnknown);
    QCOMPARE(put.error().detail, QStringLiteral("rec:sha256:00#3"));
}

void TestWorkoutStore::removesEmptyWorkouts()
{
    const made::StoreFile file;
    Database database = file.openMigrated();
    WorkoutStore store(database);
    const auto ids = swims(database, 2);
    put(database, {ids[0]}, titled(ids[0], QStringLiteral("stays")));
    put(database, {ids[1]}, titled(ids[1], QStringLiteral("goes")));
    sure(database.script("DELETE FROM swim WHERE n = 1"));

    auto transaction = sure(Transaction::begin(database));
    sure(store.removeEmpty(transaction));
    sure(transaction.commit());

    QCOMPARE(sure(store.count()), 1);
    QVERIFY(sure(store.search(QStringLiteral("goes"), 9)).empty());
    QVERIFY(sure(store.search(QStringLiteral("stays"), 9)) == std::vector{ids[0]});
    QVERIFY(made::isWhole(database));
}

void TestWorkoutStore::listsNewestFirst()
{
    const made::StoreFile file;
    Database database = file.openMigrated();
    const auto ids = swims(database, 4);
    for (const int day : {2, 0, 3, 1}) {
        WorkoutRow row = made::emptyRow(ids[std::size_t(day)]);
        row.summary.start = start + day * 24h;
        row.summary.deleted = day == 3;
        put(database, {ids[std::size_t(day)]}, row);
    }
    std::vector<int> days;
    for (const WorkoutSummary &summary : sure(WorkoutStore(database).summaries()))
        days.push_back(summary.measured.n);
    QCOMPARE(days, (std::vector{3, 2, 1, 0}));
}

void TestWorkoutStore::ordersSwimsOfOneMoment()
{
    const made::StoreFile file;
    Database database = file.openMigrated();
    const auto ids = swims(database, 3);
    for (const std::size_t n : {1, 2, 0})
        put(database, {ids[n]}, made::emptyRow(ids[n]));
    std::vector<int> order;
    for (const WorkoutSummary &summary : sure(WorkoutStore(database).summaries()))
        order.push_back(summary.measured.n);
    QCOMPARE(order, (std::vector{0, 1, 2}));
}

void TestWorkoutStore::listsGroups()
{
    const made::StoreFile file;
    Database database = file.openMigrated();
    WorkoutStore store(database);
    const auto ids = swims(database, 5);
    QVERIFY(sure(store.allGroups()).empty());
    put(database, {ids[4], ids[1]}, made::emptyRow(ids[4]));
    put(database, {ids[3], ids[0]}, made::emptyRow(ids[0]));
    QVERIFY(sure(store.allGroups()) == (std::vector<std::vector<SwimId>>{{ids[0], ids[3]}, {ids[1], ids[4]}}));
}

void TestWorkoutStore::tellsStaleRows()
{
    const made::StoreFile file;
    Database database = file.openMigrated();
    WorkoutStore store(database);
    const auto ids = swims(database, 5);
    put(database, {ids[0]}, made::emptyRow(ids[0]), 1);
    put(database, {ids[1], ids[2]}, made::emptyRow(ids[1]), 2);
    put(database, {ids[3]}, made::emptyRow(ids[3]), 3);

    QCOMPARE(sure(store.staleCount(1)), 1);
    QVERIFY(sure(store.staleSwims(1, 10)) == std::vector{ids[4]});
    auto stale = sure(store.staleSwims(3, 10));
    std::ranges::sort(stale);
    QVERIFY(stale == (std::vector{ids[0], ids[1], ids[2], ids[4]}));
    QCOMPARE(sure(store.staleCount(3)), 4);
    QCOMPARE(sure(store.staleSwims(3, 2)).size(), std::size_t(2));
}

/// A row is derived: what does not fit is left out and comes back with the next rebuild.
void TestWorkoutStore::readsCutOffBlobs()
{
    const made::StoreFile file;
    Database database = file.openMigrated();
    const SwimId swim = swims(database, 1)[0];
    const WorkoutNumber number = put(database, {swim}, made::fullRow(swim));
    sure(database.script("UPDATE workout SET marks = substr(marks, 1, 7);"
                         "UPDATE workout_detail SET speeds = x'', heart_rates = substr(heart_rates, 1, 23)"));
    const auto row = sure(WorkoutStore(database).row(number));
    QVERIFY(row);
    QCOMPARE(row->summary.marks.size(), std::size_t(1));
    QVERIFY(row->speeds.empty());
    QVERIFY(row->heartRates == (std::vector<HistogramBin>{{99, 30}}));
}

QTEST_GUILESS_MAIN(TestWorkoutStore)
#include "tst_workoutstore.moc"
