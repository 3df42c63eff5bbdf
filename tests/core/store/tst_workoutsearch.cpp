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

class TestWorkoutSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsText_data();
    void findsText();
    void findsWhatIsShown();
    void findsUpTo();
    void forgetsReplacedText();
};

void TestWorkoutSearch::findsText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<int>>("found");
    const QList<int> all{4, 3, 2, 1, 0};
    QTest::newRow("nothing typed") << "" << all;
    QTest::newRow("only space") << " \t\n" << all;
    QTest::newRow("word") << "morning" << QList{0};
    QTest::newRow("part of a word") << "orni" << QList{0};
    QTest::newRow("any case") << "MORNING" << QList{0};
    QTest::newRow("in the notes") << "tired" << QList{1};
    QTest::newRow("in the device") << "garmin" << QList{2};
    QTest::newRow("in the sets") << "1:45" << QList{3};
    QTest::newRow("two words, two columns") << "swim tired" << QList{1};
    QTest::newRow("two words, not both") << "morning tired" << QList<int>{};
    QTest::newRow("several") << "swim" << QList{2, 1};
    QTest::newRow("one letter") << "x" << QList{3};
    QTest::newRow("two letters") << "Fr" << QList{3};
    QTest::newRow("two letters, any case") << "ÄÖ" << QList{4};
    QTest::newRow("short and long") << "fr 100" << QList{3};
    QTest::newRow("short and long, not both") << "fr swim" << QList<int>{};
    QTest::newRow("quote") << "\"pool" << QList{4};
    QTest::newRow("quote alone") << "\"" << QList{4};
    QTest::newRow("quotes alone") << "\"\"\"" << QList<int>{};
    QTest::newRow("per cent") << "%" << QList{4};
    QTest::newRow("underscore") << "_" << QList<int>{};
    QTest::newRow("words of the query language") << "morning OR tired" << QList<int>{};
    QTest::newRow("star") << "morn*" << QList<int>{};
    QTest::newRow("column") << "title:morning" << QList<int>{};
    QTest::newRow("zero character") << QStringLiteral("morn") + QChar(0) + QStringLiteral("ing") << QList{0};
    QTest::newRow("beyond 16 bits") << "🏊🏊" << QList{4};
}

void TestWorkoutSearch::findsText()
{
    QFETCH(QString, text);
    QFETCH(QList<int>, found);
    const made::StoreFile file;
    Database database = file.openMigrated();
    const auto ids = swims(database, 5);
    std::vector<WorkoutRow> rows;
    for (const SwimId &id : ids) {
        rows.push_back(made::emptyRow(id));
        rows.back().summary.start = start + id.n * 24h;
    }
    rows[0].summary.title = QStringLiteral("Morning");
    rows[1].summary.title = QStringLiteral("Evening swim");
    rows[1].summary.notes = QStringLiteral("tired");
    rows[2].summary.device = QStringLiteral("Garmin Swim 2");
    rows[3].summary.sets = QStringLiteral("8 x 100 Fr @ 1:45");
    rows[4].summary.notes = QStringLiteral("the \"pool\" was at 80 %, äö 🏊🏊");
    for (const WorkoutRow &row : rows)
        put(database, {row.summary.measured}, row);

    QList<int> numbers;
    for (const SwimId &id : sure(WorkoutStore(database).search(text, 100)))
        numbers.append(id.n);
    QCOMPARE(numbers, found);
}

void TestWorkoutSearch::findsWhatIsShown()
{
    const made::StoreFile file;
    Database database = file.openMigrated();
    WorkoutStore store(database);
    const SwimId swim = swims(database, 1)[0];
    WorkoutRow row = made::emptyRow(swim);
    row.summary.generatedTitle = QStringLiteral("4 x 50 Butterfly");
    put(database, {swim}, row);
    QCOMPARE(sure(store.search(QStringLiteral("butterfly"), 9)).size(), std::size_t(1));
    row.summary.title = QStringLiteral("Race");
    put(database, {swim}, row);
    QCOMPARE(sure(store.search(QStringLiteral("race"), 9)).size(), std::size_t(1));
    QVERIFY(sure(store.search(QStringLiteral("butterfly"), 9)).empty());
}

void TestWorkoutSearch::findsUpTo()
{
    const made::StoreFile file;
    Database database = file.openMigrated();
    WorkoutStore store(database);
    const auto ids = swims(database, 4);
    for (const SwimId &id : ids)
        put(database, {id}, titled(id, QStringLiteral("same title")));
    QCOMPARE(sure(store.search(QStringLiteral("same"), 3)).size(), std::size_t(3));
    QCOMPARE(sure(store.search(QStringLiteral("ti"), 3)).size(), std::size_t(3));
    QVERIFY(sure(store.search(QStringLiteral("same"), 0)).empty());
}

void TestWorkoutSearch::forgetsReplacedText()
{
    const made::StoreFile file;
    Database database = file.openMigrated();
    WorkoutStore store(database);
    const SwimId swim = swims(database, 1)[0];
    put(database, {swim}, titled(swim, QStringLiteral("before")));
    put(database, {swim}, titled(swim, QStringLiteral("after")));
    put(database, {swim}, titled(swim, QStringLiteral("after")), 2);
    QVERIFY(sure(store.search(QStringLiteral("before"), 9)).empty());
    QVERIFY(sure(store.search(QStringLiteral("after"), 9)) == std::vector{swim});
    QVERIFY(made::isWhole(database));
}

QTEST_GUILESS_MAIN(TestWorkoutSearch)
#include "tst_workoutsearch.moc"
