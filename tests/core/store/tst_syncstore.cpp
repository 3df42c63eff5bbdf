#include "core/base/errorname.h"
#include "core/store/syncstore.h"
#include "madestore.h"

#include <QtTest>

#include <set>

using namespace lengthwise;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using made::committed;
using made::sure;

namespace {

constexpr Instant noon = std::chrono::sys_days(std::chrono::year(2026) / 11 / 26) + 12h;
constexpr std::string_view other = "postgres:1";

/// Every fact of an error.
Error fullError()
{
    return {.code = ErrorCode::RequestRefused,
        .file = u"strava:1"_s,
        .byteOffset = 7,
        .line = 8,
        .count = 9'007'199'254'740'000,
        .detail = u"weg \"da\""_s};
}

SyncRun fullRun(const SyncRun &begun)
{
    SyncRun run = begun;
    run.endedAt = noon + 1min;
    run.seen = 1;
    run.added = 2;
    run.changed = 3;
    run.deleted = 4;
    run.skipped = 5;
    run.calls = 6;
    run.left = 7;
    run.resumesAt = noon + 15min;
    run.waited = 8s;
    run.otherTypes = {{"Ride", 9}, {"TrailRun", 10}};
    run.error = fullError();
    return run;
}

} // namespace

class TestSyncStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_file = std::make_unique<made::StoreFile>();
        m_database.emplace(m_file->openMigrated());
        m_store.emplace(*m_database);
    }
    void cleanup()
    {
        m_store.reset();
        m_database.reset();
    }
    void errorsHaveNames();
    void aRunComesBackAsItWas();
    void aRunThatBeginsHasNoEnd();
    void newestFirstOfOnePeer();
    void theLastGoodOne();
    void oldRunsGo();
    void states();
    void notes();
    void ofTwoPartsTheLaterFailure();
    void keptActivities();

private:
    SyncRun begin(Instant at, std::string_view peer = stravaPeer, SyncCause cause = SyncCause::Wake)
    {
        return committed(
            *m_database, [&](Transaction &transaction) { return m_store->begin(transaction, peer, cause, at); });
    }
    void write(const std::function<Result<void>(Transaction &)> &work)
    {
        auto transaction = sure(Transaction::begin(*m_database));
        sure(work(transaction));
        sure(transaction.commit());
    }
    void update(const SyncRun &run)
    {
        write([&](Transaction &transaction) { return m_store->update(transaction, run); });
    }
    void setState(std::string_view peer, std::string_view name, const std::optional<std::string> &value)
    {
        write([&](Transaction &transaction) { return m_store->setState(transaction, peer, name, value); });
    }
    void note(const std::string &key, StravaPart part, const FetchNote &note)
    {
        write([&](Transaction &transaction) { return m_store->note(transaction, key, part, note); });
    }
    void put(std::int64_t activity, StravaPart part, std::int64_t at)
    {
        committed(*m_database, [&](Transaction &transaction) {
            return PartStore(*m_database)
                .put(transaction, {activity, part, "{}", {.milliseconds = at, .counter = 2, .device = "d"}}, noon);
        });
    }

    std::unique_ptr<made::StoreFile> m_file;
    std::optional<Database> m_database;
    std::optional<SyncStore> m_store;
};

void TestSyncStore::errorsHaveNames()
{
    std::set<std::string_view> names;
    for (int code = 0; code <= int(ErrorCode::ListenerFailed); ++code) {
        const std::string_view name = nameOf(ErrorCode(code));
        QVERIFY2(!name.empty(), qPrintable(QString::number(code)));
        QVERIFY(names.insert(name).second);
        QVERIFY(errorCode(name) == ErrorCode(code));
    }
    QVERIFY(nameOf(ErrorCode::BudgetSpent) == "budget_spent");
    QVERIFY(!errorCode("of_next_year"));
    QVERIFY(!errorCode(""));
}

void TestSyncStore::aRunComesBackAsItWas()
{
    const SyncRun run = fullRun(begin(noon));
    update(run);
    const auto runs = sure(m_store->runs(stravaPeer, 10));
    QCOMPARE(runs.size(), 1u);
    QCOMPARE(runs.front().error->count, run.error->count);
    QVERIFY(runs.front() == run);
}

void TestSyncStore::aRunThatBeginsHasNoEnd()
{
    const SyncRun run = begin(noon, stravaPeer, SyncCause::Schedule);
    QVERIFY(run == (SyncRun{.id = run.id, .cause = SyncCause::Schedule, .startedAt = noon}));
    QVERIFY(sure(m_store->runs(stravaPeer, 10)) == std::vector{run});
}

void TestSyncStore::newestFirstOfOnePeer()
{
    const SyncRun first = begin(noon);
    const SyncRun second = begin(noon + 1h);
    begin(noon + 2h, other);
    const SyncRun third = begin(noon + 1h); // within the same millisecond
    QVERIFY(sure(m_store->runs(stravaPeer, 2)) == (std::vector{third, second}));
    QVERIFY(sure(m_store->runs(stravaPeer, 10)) == (std::vector{third, second, first}));
}

void TestSyncStore::theLastGoodOne()
{
    QVERIFY(!sure(m_store->lastGood(stravaPeer)));
    SyncRun good = begin(noon);
    good.endedAt = noon + 1s;
    update(good);
    SyncRun failed = begin(noon + 1h);
    failed.endedAt = noon + 1h;
    failed.error = Error{.code = ErrorCode::NetworkDown};
    update(failed);
    begin(noon + 2h); // it runs
    QVERIFY(sure(m_store->lastGood(stravaPeer)) == good);
}

void TestSyncStore::oldRunsGo()
{
    constexpr auto year = std::chrono::days(365);
    begin(noon);
    begin(noon, other);
    const SyncRun kept = begin(noon + 1s);
    const SyncRun newest = begin(noon + 1s + year);
    QVERIFY(sure(m_store->runs(stravaPeer, 10)) == (std::vector{newest, kept}));
    QCOMPARE(sure(m_store->runs(other, 10)).size(), 1u);
}

void TestSyncStore::states()
{
    QVERIFY(!sure(m_store->state(stravaPeer, "newest")));
    setState(stravaPeer, "newest", "1");
    setState(stravaPeer, "newest", "2");
    setState(stravaPeer, "oldest", "");
    setState(other, "newest", "3");
    QVERIFY(sure(m_store->state(stravaPeer, "newest")) == "2");
    QVERIFY(sure(m_store->state(stravaPeer, "oldest")) == "");
    setState(stravaPeer, "oldest", std::nullopt);
    QVERIFY(!sure(m_store->state(stravaPeer, "oldest")));
    const SyncRun run = begin(noon);
    write([&](Transaction &transaction) { return m_store->forgetState(transaction, stravaPeer); });
    QVERIFY(!sure(m_store->state(stravaPeer, "newest")));
    QVERIFY(sure(m_store->state(other, "newest")) == "3");
    QVERIFY(sure(m_store->runs(stravaPeer, 1)) == std::vector{run});
}

void TestSyncStore::notes()
{
    const FetchNote came{.state = "a1", .askedAt = noon};
    const FetchNote failed{.state = "b2", .askedAt = noon + 1s, .error = fullError()};
    note("strava:1", StravaPart::Streams, failed);
    note("strava:1", StravaPart::Streams, came);
    note("strava:1", StravaPart::Detail, failed);
    note("strava:2", StravaPart::Streams, came);
    QVERIFY(sure(m_store->fetchNote("strava:1", StravaPart::Streams)) == came);
    QVERIFY(sure(m_store->fetchNote("strava:1", StravaPart::Detail)) == failed);
    QVERIFY(!sure(m_store->fetchNote("strava:2", StravaPart::Detail)));
    QVERIFY(sure(m_store->setAside()) == (std::map<std::string, FetchNote>{{"strava:1", failed}}));
    write([&](Transaction &transaction) { return m_store->forgetNotes(transaction, "strava:1"); });
    QVERIFY(sure(m_store->setAside()).empty());
    QVERIFY(!sure(m_store->fetchNote("strava:1", StravaPart::Streams)));
    QVERIFY(sure(m_store->fetchNote("strava:2", StravaPart::Streams)) == came);
}

void TestSyncStore::ofTwoPartsTheLaterFailure()
{
    const FetchNote first{.state = "a1", .askedAt = noon, .error = Error{.code = ErrorCode::ServerFailed}};
    const FetchNote later{.state = "b2", .askedAt = noon + 1s, .error = fullError()};
    note("strava:1", StravaPart::Streams, later);
    note("strava:1", StravaPart::Detail, first);
    QVERIFY(sure(m_store->setAside()) == (std::map<std::string, FetchNote>{{"strava:1", later}}));
}

void TestSyncStore::keptActivities()
{
    put(1, StravaPart::Summary, 100);
    put(1, StravaPart::Detail, 300);
    put(2, StravaPart::Summary, 200);
    put(3, StravaPart::Streams, 200); // another machine's summary is still on its way
    const FetchNote none{.state = "a1", .askedAt = noon};
    note("strava:1", StravaPart::Streams, none);
    note("strava:9", StravaPart::Streams, none); // gone since
    const auto kept = sure(m_store->keptActivities());
    QCOMPARE(kept.size(), 2u);
    const KeptActivity &first = kept.at("strava:1");
    QCOMPARE(first.activity, 1);
    QCOMPARE(first.summary.milliseconds, 100);
    QCOMPARE(first.summary.counter, 2);
    QVERIFY(!first.streams);
    QCOMPARE(first.detail->milliseconds, 300);
    QVERIFY(first.streamsNote == none);
    QVERIFY(!first.detailNote);
    QCOMPARE(kept.at("strava:2").activity, 2);
    QVERIFY(sure(m_store->keptActivity("strava:1")) == first);
    QVERIFY(!sure(m_store->keptActivity("strava:3")));
    QVERIFY(!sure(m_store->keptActivity("strava:9")));
}

QTEST_GUILESS_MAIN(TestSyncStore)
#include "tst_syncstore.moc"
