#include "core/store/historystore.h"
#include "madestore.h"

#include <QTest>

using namespace lengthwise;
using namespace std::chrono_literals;
using made::sure;

namespace {

const Instant start{Duration(1'690'000'000'000)};

/// Swims of one recording, one a day.
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

void put(Database &database, const WorkoutRow &row)
{
    made::committed(database, [&](Transaction &transaction) {
        return WorkoutStore(database).put(transaction, {row.summary.measured}, row, 3);
    });
}

/// Every member has a value, those of the bests and of the histograms differ from day to day.
WorkoutRow fullRow(const SwimId &swim, int day)
{
    WorkoutRow row = made::fullRow(swim);
    row.summary.start = start + day * 24h;
    row.summary.deleted = false;
    for (BestEffort &best : row.bests)
        best.time += Seconds(day);
    row.speeds.push_back({200, 1.0 + day});
    return row;
}

SwimHistory historyOf(const WorkoutRow &row)
{
    return {.measured = row.summary.measured,
        .environment = row.summary.environment,
        .start = row.summary.start,
        .utcOffset = row.summary.utcOffset,
        .unit = row.summary.unit,
        .poolLength = row.summary.poolLength,
        .distance = row.summary.distance,
        .active = row.summary.active,
        .effort = row.summary.effort,
        .corrections = row.summary.corrections,
        .strokes = row.strokes,
        .bests = row.bests,
        .speeds = row.speeds,
        .heartRates = row.heartRates,
        .figures = row.figures};
}

} // namespace

class HistoryStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyLibraryHasNone()
    {
        const made::StoreFile file;
        Database database = file.openMigrated();
        QVERIFY(sure(swimHistories(database)).empty());
    }

    void holdWhatTheRowsHold()
    {
        const made::StoreFile file;
        Database database = file.openMigrated();
        const auto ids = swims(database, 2);
        const WorkoutRow full = fullRow(ids[1], 1);
        WorkoutRow empty = made::emptyRow(ids[0]);
        empty.summary.start = start;
        put(database, full);
        put(database, empty);
        QCOMPARE(sure(swimHistories(database)), (std::vector{historyOf(empty), historyOf(full)}));
    }

    /// Stored in another order than swum, with a deleted one in the middle whose bests are nobody's.
    void areByStartWithoutTheDeleted()
    {
        const made::StoreFile file;
        Database database = file.openMigrated();
        const auto ids = swims(database, 5);
        std::vector<SwimHistory> expected(4);
        const std::array<int, 5> order{3, 0, 4, 2, 1};
        for (const int day : order) {
            WorkoutRow row = fullRow(ids[std::size_t(day)], day);
            row.summary.deleted = day == 4;
            if (day == 2)
                row.bests.clear();
            put(database, row);
            if (day != 4)
                expected[std::size_t(day)] = historyOf(row);
        }
        QCOMPARE(sure(swimHistories(database)), expected);
    }

    void swimsOfOneMomentAreInTheOrderOfTheirNames()
    {
        const made::StoreFile file;
        Database database = file.openMigrated();
        const auto ids = swims(database, 3);
        for (const std::size_t n : {1, 2, 0})
            put(database, fullRow(ids[n], 0));
        std::vector<int> order;
        for (const SwimHistory &swim : sure(swimHistories(database)))
            order.push_back(swim.measured.n);
        QCOMPARE(order, (std::vector{0, 1, 2}));
    }

    void whatFailsIsTold()
    {
        const made::StoreFile file;
        {
            Database database = file.openMigrated();
            put(database, fullRow(swims(database, 1)[0], 0));
        }
        for (const std::string_view failing : {"FROM workout CROSS JOIN", "FROM best"}) {
            Database database = file.open(
                [failing](std::string_view sql) { return sql.find(failing) == sql.npos ? 0 : 10; }); // SQLITE_IOERR
            QVERIFY(!swimHistories(database));
        }
    }
};

QTEST_GUILESS_MAIN(HistoryStoreTest)
#include "tst_historystore.moc"
