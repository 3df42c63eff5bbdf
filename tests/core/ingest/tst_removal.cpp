#include "core/ingest/workoutloader.h"
#include "core/store/athletemeta.h"
#include "importfixture.h"
#include "tests/support/swimfolder.h"

#include <QtTest>

using namespace lengthwise;
using namespace Qt::StringLiterals;
using made::sure;

namespace {

SwimId swimIn(const std::string &key)
{
    return {.key = key, .n = 0};
}

Change change(const std::string &key, const FieldValue &value)
{
    return {subjectOf(swimIn(key)), fieldOf(value), valueOf(value)};
}

} // namespace

class TestRemoval : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<ImportFixture>(); }

    void nothingOfItStays();
    void othersStayAsTheyWere();
    void aSwimWithAnotherRecordingStays();
    void aSwimOfBothGoesWithBoth();
    void whatWasSaidOfItHoldsForTheRest();
    void theRestIsNotOverruled();
    void aKeyThatIsNotHereLeavesAStone();
    void twiceIsOnce();
    void itCountsAsEvidence();
    void undoBringsNoRowBack();
    void aPurgedFileIsImportedAnew();
    void aFailureRemovesNothing();

private:
    ImportFixture &fixture() { return *m_fixture; }
    /// A FIT file and its CSV copy, one swim.
    std::vector<std::string> importPair(int number = 0);
    std::string importDay(int day);
    std::int64_t count(const char *sql);
    std::vector<WorkoutSummary> rows();

    std::unique_ptr<ImportFixture> m_fixture;
};

std::vector<std::string> TestRemoval::importPair(int number)
{
    const ImportReport report = fixture().import(writeSwims(fixture().folder(), number, 1));
    return {report.items.at(0).key, report.items.at(1).key};
}

std::string TestRemoval::importDay(int day)
{
    return fixture().import({fixture().write(u"%1.fit"_s.arg(day), fitOfDay(day))}).items.at(0).key;
}

std::int64_t TestRemoval::count(const char *sql)
{
    return sure(fixture().connection().number(sql));
}

std::vector<WorkoutSummary> TestRemoval::rows()
{
    Database database = fixture().connection();
    return sure(WorkoutStore(database).summaries());
}

void TestRemoval::nothingOfItStays()
{
    const std::string key = importDay(0);
    {
        Database database = fixture().connection();
        sure(database.script("INSERT INTO fetch (key, part, state, asked_at) VALUES ('" + key
            + "', 'detail', 'a', 1);"
              "INSERT INTO outbox (peer, what, subject) VALUES ('p', 'recording', '"
            + key
            + "');"
              "INSERT INTO outbox (peer, what, subject, detail) VALUES ('p', 'edit', 'rec:"
            + key + "#0', 'title')"));
    }
    const Removed removed = fixture().remove({key});
    QVERIFY(removed == (Removed{.keys = {key}, .swimsGone = 1, .swimsKept = 0}));
    for (const char *table :
        {"recording", "payload", "part", "swim", "workout", "workout_detail", "workout_set", "best", "search", "fetch"})
        QCOMPARE(count(("SELECT count(*) FROM " + std::string(table)).c_str()), 0);
    QCOMPARE(count("SELECT count(*) FROM outbox"), 1); // the edit's
    Database database = fixture().connection();
    const Stone stone{.key = key,
        .purged = {.milliseconds = fixture().clock.now().time_since_epoch().count(),
            .counter = 0,
            .device = "device",
            .valueHash = {}},
        .reason = RemovalReason::Purged};
    QVERIFY(sure(StoneStore(database).all()) == std::vector{stone});
    QCOMPARE(fixture().problems(), QString());
}

void TestRemoval::othersStayAsTheyWere()
{
    const std::string first = importDay(0);
    const std::string second = importDay(1);
    const auto before = rows();
    QCOMPARE(before.size(), std::size_t{2});
    fixture().remove({first});
    const auto after = rows();
    QCOMPARE(after.size(), std::size_t{1});
    QVERIFY(after.front() == before.front()); // the newer one stands first
    QCOMPARE(fixture().payload(second), fitOfDay(1));
    QCOMPARE(fixture().problems(), QString());
}

void TestRemoval::aSwimWithAnotherRecordingStays()
{
    const auto keys = importPair();
    QCOMPARE(rows().size(), std::size_t{1});
    const SwimId measured = rows().front().measured;
    const std::string other = keys[0] == measured.key ? keys[1] : keys[0];
    const Removed removed = fixture().remove({measured.key});
    QVERIFY(removed == (Removed{.keys = {measured.key}, .swimsGone = 0, .swimsKept = 1}));
    QCOMPARE(rows().size(), std::size_t{1});
    QCOMPARE(rows().front().measured.key, other);
    QCOMPARE(rows().front().sources.size(), std::size_t{1});
    QCOMPARE(fixture().problems(), QString());
}

void TestRemoval::aSwimOfBothGoesWithBoth()
{
    const auto keys = importPair();
    const Removed removed = fixture().remove(keys);
    QCOMPARE(removed.swimsGone, 1);
    QCOMPARE(removed.swimsKept, 0);
    QCOMPARE(removed.keys.size(), std::size_t{2});
    QCOMPARE(rows().size(), std::size_t{0});
    QCOMPARE(fixture().problems(), QString());
}

/// Also that it is deleted: else a swim would come back because a copy of it went.
void TestRemoval::whatWasSaidOfItHoldsForTheRest()
{
    const auto keys = importPair();
    fixture().apply({change(keys[0], field::Title{u"Before"_s})});
    fixture().clock.time += std::chrono::seconds(1);
    fixture().apply({change(keys[1], field::Title{u"Morning"_s}), change(keys[1], field::Notes{u"Cold."_s}),
        change(keys[1], field::Effort{4}), change(keys[1], field::Deleted{true})});
    fixture().remove({keys[1]});
    const WorkoutSummary row = rows().at(0);
    QCOMPARE(row.measured.key, keys[0]);
    QCOMPARE(row.title, u"Morning"_s);
    QCOMPARE(row.notes, u"Cold."_s);
    QCOMPARE(row.effort, std::optional(4));
    QVERIFY(row.deleted);
    QCOMPARE(fixture().problems(), QString());
}

void TestRemoval::theRestIsNotOverruled()
{
    const auto keys = importPair();
    fixture().apply({change(keys[1], field::Title{u"Old"_s})});
    fixture().clock.time += std::chrono::seconds(1);
    fixture().apply({change(keys[0], field::Title{u"New"_s})});
    fixture().remove({keys[1]});
    QCOMPARE(rows().at(0).title, u"New"_s);
}

void TestRemoval::aKeyThatIsNotHereLeavesAStone()
{
    const Removed removed = fixture().remove({"strava:5"}, RemovalReason::GoneAtStrava);
    QVERIFY(removed == Removed());
    Database database = fixture().connection();
    const auto stone = sure(StoneStore(database).find("strava:5"));
    QVERIFY(stone && stone->reason == RemovalReason::GoneAtStrava);
}

void TestRemoval::twiceIsOnce()
{
    const std::string key = importDay(0);
    QCOMPARE(fixture().remove({key, key}).keys.size(), std::size_t{1});
    QVERIFY(fixture().remove({key}) == Removed());
}

void TestRemoval::itCountsAsEvidence()
{
    const std::string key = importDay(0);
    Database database = fixture().connection();
    const auto before = sure(athleteMeta(database)).revision;
    fixture().remove({key});
    QVERIFY(sure(athleteMeta(database)).revision > before); // else no backup would be made
}

void TestRemoval::undoBringsNoRowBack()
{
    const std::string key = importDay(0);
    fixture().apply({change(key, field::Title{u"Morning"_s})});
    fixture().setDeleted(swimIn(key), true);
    fixture().remove({key});
    QCOMPARE(fixture().undo().action, std::string("delete"));
    QCOMPARE(fixture().undo().action, std::string("test"));
    QCOMPARE(rows().size(), std::size_t{0});
    QCOMPARE(fixture().recordings(), 0);
    QCOMPARE(fixture().problems(), QString());
}

void TestRemoval::aPurgedFileIsImportedAnew()
{
    const std::string key = importDay(0);
    fixture().apply({change(key, field::Title{u"Morning"_s})});
    fixture().setDeleted(swimIn(key), true);
    fixture().remove({key});
    const ImportReport report = fixture().import({fixture().folder() + u"/0.fit"_s});
    QCOMPARE(outcomesOf(report, fixture().folder()), QStringList{u"0.fit: imported"_s});
    QCOMPARE(report.items.at(0).newSwims, 1);
    QVERIFY(!fixture().isDeleted(swimIn(key)));
    QCOMPARE(rows().at(0).title, u"Morning"_s); // edits stay
    Database database = fixture().connection();
    QVERIFY(!sure(StoneStore(database).find(key)));
    QCOMPARE(fixture().problems(), QString());
}

void TestRemoval::aFailureRemovesNothing()
{
    const auto keys = importPair();
    Database database = fixture().connection();
    const std::string before = made::contentOf(database);
    for (const char *statement : {"DELETE FROM recording", "INSERT INTO stone", "INSERT OR REPLACE INTO workout"}) {
        fixture().fault = [statement](std::string_view sql) { return sql.starts_with(statement) ? 13 : 0; }; // full
        QVERIFY_THROWS_EXCEPTION(std::runtime_error, fixture().remove({keys[0]}));
        fixture().fault = {};
        QCOMPARE(made::contentOf(database), before);
    }
}

QTEST_GUILESS_MAIN(TestRemoval)
#include "tst_removal.moc"
