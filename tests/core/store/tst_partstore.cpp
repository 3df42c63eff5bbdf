#include "core/base/digest.h"
#include "core/store/partstore.h"
#include "core/store/recordingstore.h"
#include "madestore.h"

#include <QtTest>

#include <algorithm>

using namespace lengthwise;
using made::sure;

namespace {

constexpr std::int64_t id = 16'000'000'001; // more than 32 bits
const std::string key = "strava:16000000001";
const Instant now{std::chrono::sys_days(std::chrono::year(2026) / 11 / 20)};

Stamp at(std::int64_t milliseconds, const char *device = "here", std::int64_t counter = 0)
{
    return {.milliseconds = milliseconds, .counter = counter, .device = device, .valueHash = {}};
}

} // namespace

class TestPartStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_file = std::make_unique<made::StoreFile>();
        m_database.emplace(m_file->openMigrated());
    }
    void namesAreThoseThatAreStored();
    void itsFirstPartMakesTheRecording();
    void theNewestWinsInAnyOrder();
    void damageIsNoticed();
    void keysAreOfWhatIsKept();

private:
    PartStore::Put put(StravaPart part, const char *body, const Stamp &fetched, std::int64_t activity = id)
    {
        return made::committed(*m_database, [&](Transaction &transaction) {
            return store().put(transaction, {activity, part, body, fetched}, now);
        });
    }
    PartStore store() { return PartStore(*m_database); }
    std::string body(StravaPart part) { return sure(store().body(key, part)).value_or("none"); }

    std::unique_ptr<made::StoreFile> m_file;
    std::optional<Database> m_database;
};

void TestPartStore::namesAreThoseThatAreStored()
{
    QCOMPARE(stravaKey(id), key);
    QCOMPARE(stravaActivity(key), std::optional(id));
    for (const char *no : {"strava:", "strava:1x", "sha256:16000000001", "16000000001", "strava:99999999999999999999"})
        QVERIFY2(!stravaActivity(no), no);
    for (const StravaPart part : {StravaPart::Summary, StravaPart::Streams, StravaPart::Detail})
        QCOMPARE(stravaPart(nameOf(part)), std::optional(part));
    QVERIFY(!stravaPart("laps"));
}

void TestPartStore::itsFirstPartMakesTheRecording()
{
    QVERIFY(!sure(store().oldestFetch(key, now)));
    QCOMPARE(put(StravaPart::Summary, "{\"id\":1}", at(2'000)), PartStore::Put::New);
    QCOMPARE(put(StravaPart::Streams, "{}", at(1'000)), PartStore::Put::New);
    const auto recording = sure(RecordingStore(*m_database).find(key));
    QVERIFY(recording);
    QCOMPARE(recording->kind, RecordingKind::Strava);
    QCOMPARE(recording->addedAt, now);
    QCOMPARE(recording->size, std::int64_t(8 + 2));
    QVERIFY(recording->hasPayload);
    QCOMPARE(*sure(store().oldestFetch(key, now)), Instant(std::chrono::milliseconds(1'000)));
    const auto parts = sure(store().parts(key));
    QCOMPARE(parts.size(), std::size_t(2));
    QCOMPARE(parts.front().part, StravaPart::Summary);
    QCOMPARE(parts.front().fetched.valueHash, sha256Hex("{\"id\":1}"));
    QCOMPARE(sure(bodyOf(parts.back())), std::string("{}"));
    QVERIFY(made::isWhole(*m_database));
}

void TestPartStore::theNewestWinsInAnyOrder()
{
    struct One {
        const char *body;
        Stamp fetched;
    };
    // Later, then higher counter, then the greater machine: the last of these is the greatest.
    std::vector<One> answers{{"a", at(1'000)}, {"b", at(2'000)}, {"c", at(2'000, "here", 1)}, {"d", at(2'000, "z", 1)}};
    const auto byBody = [](const One &x, const One &y) { return std::string_view(x.body) < y.body; };
    do {
        init();
        for (const One &answer : answers)
            put(StravaPart::Detail, answer.body, answer.fetched);
        QCOMPARE(body(StravaPart::Detail), std::string("d"));
    } while (std::ranges::next_permutation(answers, byBody).found);
    QCOMPARE(put(StravaPart::Detail, "e", at(1'500)), PartStore::Put::Older);
    QCOMPARE(put(StravaPart::Detail, "d", at(2'000, "z", 1)), PartStore::Put::Older);
    QCOMPARE(put(StravaPart::Detail, "e", at(3'000)), PartStore::Put::Replaced);
    QCOMPARE(body(StravaPart::Detail), std::string("e"));
    QCOMPARE(body(StravaPart::Summary), std::string("none"));
}

void TestPartStore::damageIsNoticed()
{
    put(StravaPart::Summary, "{\"name\":\"Morning Swim\"}", at(1'000));
    sure(m_database->script("UPDATE part SET hash = 'no'"));
    const auto read = store().body(key, StravaPart::Summary);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::PayloadDamaged);
}

void TestPartStore::keysAreOfWhatIsKept()
{
    put(StravaPart::Summary, "{}", at(1'000), id + 1);
    put(StravaPart::Summary, "{}", at(1'000));
    put(StravaPart::Streams, "{}", at(1'000));
    QVERIFY((sure(store().keys()) == std::vector<std::string>{key, stravaKey(id + 1)}));
    sure(m_database->script("UPDATE part SET content = NULL WHERE recording_id = 1"));
    QVERIFY((sure(store().keys()) == std::vector<std::string>{key}));
    QVERIFY(!sure(RecordingStore(*m_database).find(stravaKey(id + 1)))->hasPayload);
}

QTEST_GUILESS_MAIN(TestPartStore)

#include "tst_partstore.moc"
