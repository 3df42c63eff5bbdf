#include "core/ingest/surroundings.h"

#include "core/ingest/fields.h"
#include "core/store/editstore.h"
#include "core/store/migrations.h"
#include "core/store/recordingstore.h"

#include "handmadeswims.h"
#include "randomswims.h"

#include <QTemporaryDir>
#include <QtTest>

#include <sqlite3.h>

#include <algorithm>
#include <map>
#include <set>

using namespace lengthwise;
using namespace std::chrono_literals;
using namespace handmade;

namespace {

const SystemClock systemClock;

std::vector<std::string> keysOf(const std::vector<SwimFacts> &swims)
{
    std::vector<std::string> keys;
    for (const SwimFacts &swim : swims)
        keys.push_back(swim.id.key);
    return keys;
}

} // namespace

/// Each test works in a transaction on an empty library; it is rolled back at the end.
class TestSurroundings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void reachesWhatMatchesStepByStep();
    void followsSameButNotDifferent();
    void deletedSwimsTakePart();
    void goneSwimsArePassedOver();
    void emptyLibraryHasNone();
    void groupsAsTheWholeLibraryDoes();
    void everyFailureIsTold();

private:
    void store(const std::vector<SwimFacts> &swims);
    void store(const std::vector<SwimLink> &links);
    void merge(const Change &change, const Stamp &stamp);
    Surroundings around(const std::vector<SwimId> &changed);

    QTemporaryDir m_folder;
    std::optional<Database> m_database;
    std::optional<Transaction> m_transaction;
    int m_callsUntilFailure = -1; ///< below 0: none fails
};

void TestSurroundings::initTestCase()
{
    auto opened =
        Database::open(m_folder.filePath(QStringLiteral("a.db")), Database::Access::Write, [this](std::string_view) {
            return m_callsUntilFailure >= 0 && m_callsUntilFailure-- == 0 ? SQLITE_IOERR : SQLITE_OK;
        });
    QVERIFY(opened.has_value());
    m_database.emplace(std::move(*opened));
    QVERIFY(migrate(*m_database, athleteSchema()).has_value());
}

void TestSurroundings::init()
{
    auto begun = Transaction::begin(*m_database);
    QVERIFY(begun.has_value());
    m_transaction.emplace(std::move(*begun));
}

void TestSurroundings::cleanup()
{
    m_transaction.reset();
}

void TestSurroundings::store(const std::vector<SwimFacts> &swims)
{
    std::map<std::string, NewRecording> recordings;
    for (const SwimFacts &swim : swims) {
        NewRecording &added = recordings[swim.id.key];
        added.recording = {.key = swim.id.key, .kind = swim.kind, .fileName = swim.fileName};
        added.packed = {std::byte{1}};
        added.swims.push_back(swim);
    }
    for (const auto &[key, added] : recordings)
        QCOMPARE(int(RecordingStore(*m_database).add(*m_transaction, added).value()), int(RecordingStore::Added::New));
}

void TestSurroundings::store(const std::vector<SwimLink> &links)
{
    for (const SwimLink &said : links)
        merge(linkChange(said.a, said.b, said.isSame), said.stamp);
}

void TestSurroundings::merge(const Change &change, const Stamp &stamp)
{
    EditStore edits(*m_database, systemClock, "device");
    const Edit edit{.subject = change.subject, .field = change.field, .value = change.value, .stamp = stamp};
    QVERIFY(edits.merge(*m_transaction, edit).has_value());
}

Surroundings TestSurroundings::around(const std::vector<SwimId> &changed)
{
    auto found = surroundingsOf(*m_database, changed);
    return found ? *std::move(found) : Surroundings{.swims = {SwimFacts{.id = {.key = "failed"}}}};
}

void TestSurroundings::reachesWhatMatchesStepByStep()
{
    // Each 12 of 60 min after the one before: a-b, b-c and c-d match, no others do. far and next day's do not.
    const std::vector<SwimFacts> swims{swim("a", 7h, 60min), swim("b", 7h + 12min, 60min), swim("c", 7h + 24min, 60min),
        swim("d", 7h + 36min, 60min), swim("far", 17h + 7min, 60min), swim("next", 31h, 60min)};
    store(swims);
    const std::vector<std::string> chain{"sha256:a", "sha256:b", "sha256:c", "sha256:d"};
    for (std::size_t i = 0; i < 4; ++i)
        QCOMPARE(keysOf(around({swims[i].id}).swims), chain);
    QCOMPARE(keysOf(around({swims[4].id}).swims), (std::vector<std::string>{"sha256:far"}));
    QCOMPARE(keysOf(around({swims[5].id, swims[4].id}).swims), (std::vector<std::string>{"sha256:far", "sha256:next"}));
    QVERIFY(around({swims[0].id}).swims.front() == swims[0]);
}

void TestSurroundings::followsSameButNotDifferent()
{
    const SwimFacts a = swim("a", 7h, 60min);
    const SwimFacts other = swim("other", 200h + 7min, 20min);
    const SwimFacts copy = stravaSwim("copy", 200h + 7min, 20min);
    const SwimFacts another = swim("another", 300h + 3min, 30min);
    store(std::vector{a, other, copy, another});
    const SwimLink same = link(a, other, true);
    const SwimLink different = link(a, another, false);
    const SwimLink differentHere = link(other, copy, false);
    store(std::vector{same, different, differentHere, link(another, swim("never", 1h, 1h), true)});

    const std::vector<std::string> all{"sha256:a", "sha256:other", "strava:copy"};
    for (const SwimFacts &swim : {a, other, copy}) {
        const Surroundings found = around({swim.id});
        QCOMPARE(keysOf(found.swims), all);
        QCOMPARE(found.links.size(), std::size_t(2));
        QVERIFY(std::ranges::find(found.links, same) != found.links.end());
        QVERIFY(std::ranges::find(found.links, differentHere) != found.links.end());
    }
    QCOMPARE(keysOf(around({another.id}).swims), (std::vector<std::string>{"sha256:another"}));

    // A word taken back is none.
    merge(linkChange(a.id, other.id, std::nullopt), {.milliseconds = 2, .device = "d", .valueHash = "null"});
    QCOMPARE(keysOf(around({a.id}).swims), (std::vector<std::string>{"sha256:a"}));
}

void TestSurroundings::deletedSwimsTakePart()
{
    const SwimFacts a = swim("a", 7h, 60min);
    const SwimFacts copy = stravaSwim("copy", 7h, 60min);
    store(std::vector{a, copy});
    merge({.subject = subjectOf(a.id), .field = "deleted", .value = "true"}, {.milliseconds = 1, .device = "d"});
    QCOMPARE(keysOf(around({copy.id}).swims), (std::vector<std::string>{"sha256:a", "strava:copy"}));
}

void TestSurroundings::goneSwimsArePassedOver()
{
    // a and c do not match; b, which matched both, has gone. Its companions are named with it.
    const SwimFacts a = swim("a", 7h, 60min);
    const SwimFacts b = swim("b", 7h + 12min, 60min);
    const SwimFacts c = swim("c", 7h + 24min, 60min);
    store(std::vector{a, c});
    QCOMPARE(keysOf(around({a.id, b.id, c.id}).swims), (std::vector<std::string>{"sha256:a", "sha256:c"}));
    QVERIFY(around({b.id}).swims.empty());
}

void TestSurroundings::emptyLibraryHasNone()
{
    QVERIFY(around({swim("a", 7h, 60min).id}).swims.empty());
    QVERIFY(around({}).swims.empty());
    QVERIFY(everything(*m_database)->swims.empty());
}

void TestSurroundings::groupsAsTheWholeLibraryDoes()
{
    QVERIFY(rc::check("groups of the surroundings are those of the whole library", [this] {
        const auto library = *random_swims::library();
        const auto changed = *rc::gen::container<std::vector<SwimId>>(random_swims::id());
        cleanup();
        init();
        store(library.swims);
        store(library.links);

        const Surroundings whole = everything(*m_database).value();
        RC_ASSERT(whole.swims.size() == library.swims.size());
        const Surroundings part = surroundingsOf(*m_database, changed).value();
        std::set<SwimId> there;
        for (const SwimFacts &swim : part.swims)
            there.insert(swim.id);
        for (const SwimFacts &swim : whole.swims)
            RC_ASSERT(there.contains(swim.id) || std::ranges::find(changed, swim.id) == changed.end());

        // Whole groups only, and they are the library's.
        auto expected = groupSwims(whole.swims, whole.links);
        std::erase_if(expected, [&](const SwimGroup &group) {
            return std::ranges::none_of(group.members, [&](const SwimId &member) { return there.contains(member); });
        });
        RC_CLASSIFY(!part.swims.empty() && part.swims.size() < whole.swims.size(), "a part of the library");
        RC_ASSERT(groupSwims(part.swims, part.links) == expected);
    }));
}

void TestSurroundings::everyFailureIsTold()
{
    const SwimFacts a = swim("a", 7h, 60min);
    const SwimFacts other = swim("other", 200h + 7min, 20min);
    store(std::vector{a, other});
    store(std::vector{link(a, other, true)});
    int failures = 0;
    while (true) {
        m_callsUntilFailure = failures;
        const auto found = surroundingsOf(*m_database, {a.id});
        const bool hasFailed = m_callsUntilFailure < 0;
        m_callsUntilFailure = -1;
        QCOMPARE(found.has_value(), !hasFailed);
        if (!hasFailed)
            break;
        ++failures;
    }
    QVERIFY(failures >= 5); // links, the longest time, the two swims, their neighbours
}

QTEST_GUILESS_MAIN(TestSurroundings)
#include "tst_surroundings.moc"
