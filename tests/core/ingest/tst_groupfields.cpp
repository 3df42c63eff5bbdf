#include "core/ingest/groupfields.h"
#include "madestore.h"

#include <QtTest>

using namespace lengthwise;
using made::sure;

namespace {

const SwimId file{"sha256:ab", 0};
const SwimId strava{"strava:7", 0};
const SwimGroup group{.members = {file, strava}, .measured = file, .keeper = file};

/// What was said on another machine, that many ms after (before) this one's clock.
Edit saidElsewhere(const SwimId &swim, const std::string &value, std::int64_t later)
{
    const std::int64_t now = MovableClock().now().time_since_epoch().count();
    return {subjectOf(swim), "title", value, {.milliseconds = now + later, .device = "other"}};
}

struct Desk {
    void merge(const Edit &edit)
    {
        auto transaction = sure(Transaction::begin(database));
        sure(edits.merge(transaction, edit));
        sure(transaction.commit());
    }
    std::vector<Change> change(const std::optional<std::string> &value)
    {
        const auto changes = sure(changeOfGroup(edits, group, "title", value));
        auto transaction = sure(Transaction::begin(database));
        sure(edits.apply(transaction, "title", changes));
        sure(transaction.commit());
        return changes;
    }
    std::optional<std::string> shown()
    {
        const auto newest = sure(newestOfGroup(edits, group, "title"));
        return newest ? newest->value : std::nullopt;
    }

    made::StoreFile storeFile;
    MovableClock clock;
    Database database = storeFile.openMigrated({});
    EditStore edits{database, clock, "machine"};
};

} // namespace

class TestGroupFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstWordGoesToTheKeeper()
    {
        Desk desk;
        QCOMPARE(desk.change("\"a\""), (std::vector<Change>{{subjectOf(file), "title", "\"a\""}}));
        QCOMPARE(desk.shown(), std::optional<std::string>("\"a\""));
    }

    void whatIsSoAlreadyChangesNothing()
    {
        Desk desk;
        desk.merge(saidElsewhere(strava, "\"a\"", 0));
        QVERIFY(desk.change("\"a\"").empty());
    }

    void aClockThatIsAheadIsOverruled()
    {
        Desk desk;
        desk.merge(saidElsewhere(strava, "\"theirs\"", 3'600'000));
        QCOMPARE(desk.shown(), std::optional<std::string>("\"theirs\""));
        desk.change("\"ours\"");
        QCOMPARE(desk.shown(), std::optional<std::string>("\"ours\""));
    }

    void aWordThatWasOverruledCanBeSaidAgain()
    {
        Desk desk;
        desk.merge(saidElsewhere(file, "\"ours\"", -1000));
        desk.merge(saidElsewhere(strava, "\"theirs\"", 3'600'000));
        desk.change("\"ours\"");
        QCOMPARE(desk.shown(), std::optional<std::string>("\"ours\""));
    }

    void asRecordedEmptiesAll()
    {
        Desk desk;
        desk.merge(saidElsewhere(file, "\"a\"", -1000));
        desk.merge(saidElsewhere(strava, "\"b\"", 1000));
        QCOMPARE(desk.change(std::nullopt).size(), std::size_t{2});
        QCOMPARE(desk.shown(), std::nullopt);
    }
};

QTEST_GUILESS_MAIN(TestGroupFields)
#include "tst_groupfields.moc"
