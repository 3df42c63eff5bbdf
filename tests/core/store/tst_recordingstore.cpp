#include "madestore.h"

#include "core/store/payload.h"

#include <QtTest>

#include <algorithm>

using namespace lengthwise;
using made::sure;
using namespace std::chrono_literals;

namespace {

const Instant start{Duration(1'690'000'000'000)};

RecordingStore::Added add(Database &database, const NewRecording &recording)
{
    return made::committed(
        database, [&](Transaction &transaction) { return RecordingStore(database).add(transaction, recording); });
}

std::vector<SwimId> setSwims(Database &database, const std::string &key, const std::vector<SwimFacts> &swims)
{
    return made::committed(database,
        [&](Transaction &transaction) { return RecordingStore(database).setSwims(transaction, key, 2, swims); });
}

void purge(Database &database)
{
    sure(database.script("DELETE FROM payload"));
}

std::int64_t revision(Database &database)
{
    return sure(database.number("SELECT value FROM meta WHERE name = 'revision'"));
}

} // namespace

class TestRecordingStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatCameIn();
    void keepsAllFacts();
    void keepsUnknownFactsUnknown();
    void knowsWhatItHas();
    void takesPurgedBytesBack();
    void countsEvidence();
    void findsDamage_data();
    void findsDamage();
    void tellsMissingBytes();
    void listsPages();
    void findsSwimsByTime();
    void findsSwimsById();
    void tellsWhichSwimsChanged();
    void marksRowsOfChangedSwimsStale();
    void refusesSwimsOfNoRecording();
};

void TestRecordingStore::keepsWhatCameIn()
{
    const made::StoreFile file;
    Database database = file.openMigrated();
    RecordingStore store(database);
    const NewRecording recording = made::recording("the bytes of a swim", {start, start + 2h});

    QCOMPARE(add(database, recording), RecordingStore::Added::New);

    QVERIFY(sure(store.find(recording.recording.key)) == recording.recording);
    QVERIFY(!sure(store.find("sha256:00")));
    const auto bytes = sure(store.payload(recording.recording.key));
    QCOMPARE(std::string(reinterpret_cast<const char *>(bytes.data()), bytes.size()), "the bytes of a swim");
    const auto packed = sure(store.packedPayload(recording.recording.key));
    QVERIFY(packed.packed == recording.packed);
    QCOMPARE(packed.size, 19);
    QVERIFY(sure(store.swimsOf(recording.recording.key)) == recording.swims);
    QVERIFY(sure(store.allSwims()) == recording.swims);
    QCOMPARE(sure(store.count()), 1);
}

void TestRecordingStore::keepsAllFacts()
{
    const made::StoreFile file;
    Database database = file.openMigrated();
    NewRecording recording = made::recording("full", {start});
    recording.swims = {made::fullFacts({recording.recording.key, 0})};
    add(database, recording);
    QVERIFY(sure(RecordingStore(database).swim(recording.swims[0].id)) == recording.swims[0]);
}

void TestRecordingStore::keepsUnknownFactsUnknown()
{
    const made::StoreFile file;
    Database database = file.openMigrated();
    RecordingStore store(database);
    const NewRecording recording = made::recording("bare", {start});
    add(database, recording);
    const auto facts = sure(store.swim(recording.swims[0].id));
    QVERIFY(facts);
    QVERIFY(!facts->distance);
    QVERIFY(!facts->utcOffset);
    QVERIFY(facts->externalFile.empty());
    QVERIFY(!sure(store.swim({recording.recording.key, 1})));
}

void TestRecordingStore::knowsWhatItHas()
{
    const made::StoreFile file;
    Database database = file.openMigrated();
    RecordingStore store(database);
    NewRecording recording = made::recording("once", {start});
    add(database, recording);
    const std::string before = made::contentOf(database);

    recording.recording.fileName = "another name.fit";
    recording.recording.addedAt += 1h;
    QCOMPARE(add(database, recording), RecordingStore::Added::Known);

    QCOMPARE(made::contentOf(database), before);
    QVERIFY(sure(store.keys()) == std::unordered_set<std::string>{recording.recording.key});
}

void TestRecordingStore::takesPurgedBytesBack()
{
    const made::StoreFile file;
    Database database = file.openMigrated();
    RecordingStore store(database);
    NewRecording recording = made::recording("comes back", {start});
    add(database, recording);
    purge(database);
    QVERIFY(sure(store.keys()).empty());
    QVERIFY(!sure(store.find(recording.recording.key))->hasPayload);

    recording.recording.decoderVersion = 2;
    recording.swims[0].distance = metres(1500);
    QCOMPARE(add(database, recording), RecordingStore::Added::PayloadReturned);

    QVERIFY(sure(store.find(recording.recording.key)) == recording.recording);
    QCOMPARE(sure(store.payload(recording.recording.key)).size(), std::size_t(10));
    QVERIFY(sure(store.swimsOf(recording.recording.key)) == recording.swims);
}

void TestRecordingStore::countsEvidence()
{
    const made::StoreFile file;
    Database database = file.openMigrated();
    RecordingStore store(database);
    QCOMPARE(revision(database), 0);
    made::committed(database, [&](Transaction &transaction) {
        sure(store.add(transaction, made::recording("a", {start})));
        return store.add(transaction, made::recording("b", {start}));
    });
    QCOMPARE(revision(database), 1);
    add(database, made::recording("a", {start}));
    QCOMPARE(revision(database), 1);
    setSwims(database, made::keyOf("a"), {});
    QCOMPARE(revision(database), 1);
    purge(database);
    add(database, made::recording("a", {start}));
    QCOMPARE(revision(database), 2);
}

void TestRecordingStore::findsDamage_data()
{
    QTest::addColumn<QString>("damage");
    QTest::newRow("other bytes") << "UPDATE payload SET content = (SELECT content FROM payload WHERE recording_id = 2)";
    QTest::newRow("cut off") << "UPDATE payload SET content = substr(content, 1, length(content) - 1)";
    QTest::newRow("no zstd") << "UPDATE payload SET content = x'00112233445566778899'";
    QTest::newRow("empty") << "UPDATE payload SET content = x''";
    QTest::newRow("other size") << "UPDATE recording SET size = size + 1";
    QTest::newRow("size below zero") << "UPDATE recording SET size = -1";
}

void TestRecordingStore::findsDamage()
{
    QFETCH(QString, damage);
    const made::StoreFile file;
    Database database = file.openMigrated();
    add(database, made::recording("first text", {start}));
    add(database, made::recording("other text", {start}));
    sure(database.script(damage.toStdString()));

    const auto payload = RecordingStore(database).payload(made::keyOf("first text"));
    QVERIFY(!payload);
    QCOMPARE(payload.error().code, ErrorCode::PayloadDamaged);
    QCOMPARE(payload.error().detail.toStdString(), made::keyOf("first text"));
    QCOMPARE(payload.error().file, file.path());
}

void TestRecordingStore::tellsMissingBytes()
{
    const made::StoreFile file;
    Database database = file.openMigrated();
    RecordingStore store(database);
    add(database, made::recording("purged", {start}));
    purge(database);
    for (const std::string &key : {made::keyOf("purged"), made::keyOf("never came in")}) {
        const auto payload = store.payload(key);
        QVERIFY(!payload);
        QCOMPARE(payload.error().code, ErrorCode::PayloadMissing);
        QCOMPARE(payload.error().detail.toStdString(), key);
    }
}

void TestRecordingStore::listsPages()
{
    const made::StoreFile file;
    Database database = file.openMigrated();
    RecordingStore store(database);
    std::vector<std::string> keys;
    for (const char *text : {"one", "two", "three", "four", "five"}) {
        add(database, made::recording(text, {start}));
        keys.push_back(made::keyOf(text));
    }
    std::ranges::sort(keys);

    std::vector<std::string> listed;
    for (auto page = sure(store.page({}, 2)); !page.empty(); page = sure(store.page(listed.back(), 2))) {
        QVERIFY(page.size() <= 2);
        for (const Recording &recording : page)
            listed.push_back(recording.key);
    }
    QVERIFY(listed == keys);
}

void TestRecordingStore::findsSwimsByTime()
{
    const made::StoreFile file;
    Database database = file.openMigrated();
    RecordingStore store(database);
    QCOMPARE(sure(store.longestElapsed()), Duration(0));
    NewRecording recording = made::recording("day", {start, start + 1h, start + 2h, start + 3h});
    recording.swims[1].elapsed = 90min;
    add(database, recording);

    const auto found = sure(store.swimsStarting(start + 1h, start + 2h));
    QVERIFY(found == std::vector(recording.swims.begin() + 1, recording.swims.begin() + 3));
    QVERIFY(sure(store.swimsStarting(start + 1ms, start + 1h - 1ms)).empty());
    QCOMPARE(sure(store.longestElapsed()), Duration(90min));
}

void TestRecordingStore::findsSwimsById()
{
    const made::StoreFile file;
    Database database = file.openMigrated();
    RecordingStore store(database);
    const NewRecording recording = made::recording("two swims", {start, start + 2h});
    add(database, recording);
    for (const SwimFacts &swim : recording.swims) {
        const std::string hash = idHash(swim.id);
        QVERIFY(sure(store.swimsByIdPrefix(hash.substr(0, shortestId), 2)) == std::vector{swim.id});
        QVERIFY(sure(store.swimsByIdPrefix(hash, 2)) == std::vector{swim.id});
        QVERIFY(sure(store.swimsByIdPrefix(hash + '0', 2)).empty());
    }
    // Both of them begin like this by force, so that one prefix means two.
    sure(database.script("UPDATE swim SET id_hash = 'ffffffff' || substr(id_hash, 9)"));
    QCOMPARE(sure(store.swimsByIdPrefix("ffffffff", 10)).size(), std::size_t(2));
    QCOMPARE(sure(store.swimsByIdPrefix("ffffffff", 1)).size(), std::size_t(1));
}

void TestRecordingStore::tellsWhichSwimsChanged()
{
    const made::StoreFile file;
    Database database = file.openMigrated();
    RecordingStore store(database);
    const NewRecording recording = made::recording("better read", {start, start + 1h, start + 2h});
    const std::string &key = recording.recording.key;
    add(database, recording);

    QVERIFY(setSwims(database, key, recording.swims).empty());

    auto better = recording.swims;
    better[1].distance = metres(50); // changed
    better.pop_back();               // gone
    better[0].fileName.clear();      // not for a decoder to say
    QVERIFY(setSwims(database, key, better) == (std::vector<SwimId>{{key, 1}, {key, 2}}));
    const auto kept = sure(store.swimsOf(key));
    QCOMPARE(kept.size(), std::size_t(2));
    QVERIFY(kept[0] == recording.swims[0]);
    QVERIFY(kept[1].distance == metres(50));
    QCOMPARE(sure(store.find(key))->decoderVersion, 2);

    better = kept;
    better.push_back(recording.swims[2]); // new
    QVERIFY(setSwims(database, key, better) == (std::vector<SwimId>{{key, 2}}));
}

void TestRecordingStore::marksRowsOfChangedSwimsStale()
{
    const made::StoreFile file;
    Database database = file.openMigrated();
    WorkoutStore workouts(database);
    const NewRecording recording = made::recording("three", {start, start + 1h, start + 2h});
    add(database, recording);
    for (const SwimFacts &swim : recording.swims) {
        made::committed(database,
            [&](Transaction &transaction) { return workouts.put(transaction, {swim.id}, made::emptyRow(swim.id), 5); });
    }
    auto better = recording.swims;
    better[1].lengthCount = 40;
    better.pop_back();
    setSwims(database, recording.recording.key, better);

    QVERIFY(sure(workouts.staleSwims(5, 10)) == std::vector{recording.swims[1].id});
    QCOMPARE(sure(workouts.count()), 3); // the third one is empty now
}

void TestRecordingStore::refusesSwimsOfNoRecording()
{
    const made::StoreFile file;
    Database database = file.openMigrated();
    auto transaction = sure(Transaction::begin(database));
    const auto set = RecordingStore(database).setSwims(transaction, "sha256:00", 1, {});
    QVERIFY(!set);
    QCOMPARE(set.error().code, ErrorCode::SwimUnknown);
}

QTEST_GUILESS_MAIN(TestRecordingStore)
#include "tst_recordingstore.moc"
