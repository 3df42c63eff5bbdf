#include "core/store/partstore.h"
#include "tests/flow/stravacli.h"
#include "tests/support/keyring.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

#include <random>

using namespace lengthwise;
using namespace Qt::StringLiterals;

namespace {

constexpr int days = 140; // 20 weeks with 5 swims each
constexpr int swims = 100;
constexpr int edits = 12;

FakeStravaSettings withoutLimits()
{
    FakeStravaSettings settings;
    settings.limits = {.overall = {100'000, 100'000}, .read = {100'000, 100'000}};
    return settings;
}

/// The digests of what is kept, by key and part; thrown where the library does not give them.
std::map<std::string, std::string> partsIn(const QString &libraryFolder)
{
    auto database = Database::open(athleteFile(libraryFolder), Database::Access::Read);
    if (!database)
        throw std::runtime_error("the library does not open");
    PartStore store(*database);
    std::map<std::string, std::string> digests;
    const auto keys = store.keys();
    for (const std::string &key : keys.value()) {
        const auto parts = store.parts(key);
        for (const PackedPart &part : parts.value()) {
            if (!bodyOf(part))
                throw std::runtime_error("a part is damaged");
            digests[key + ' ' + std::string(nameOf(part.part))] = part.fetched.valueHash;
        }
    }
    return digests;
}

} // namespace

/// kill -9 at random moments of `strava sync`, again and again: in the end everything is there as if nobody had killed
/// it, and no more was lost each time than the answer that was being stored.
class TestStravaKilled : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QVERIFY(keyring::unlock());
        m_cli = std::make_unique<StravaCli>(withoutLimits());
        m_random.seed(attackSeed());
        m_cli->strava().setActivities(fakeHistory(days, SystemClock().now() - std::chrono::hours(24)));
        QCOMPARE(m_cli->connectFirst().ran.exitCode, 0);
        box().copyLibrary(u"library"_s, u"killed"_s);
    }
    void cleanup() { m_cli.reset(); }
    void endsAsIfNobodyKilledIt();

private:
    Sandbox &box() { return m_cli->box(); }
    /// `strava sync` on the library "killed", killed every so many calls; then to its end.
    void syncWithKills(const QStringList &words, int calls, int kills);
    void compare();
    void editStrava();

    std::unique_ptr<StravaCli> m_cli;
    std::mt19937 m_random;
};

void TestStravaKilled::syncWithKills(const QStringList &words, int calls, int kills)
{
    const QStringList sync = QStringList{u"strava"_s, u"sync"_s} + words;
    // Within the run, however few kills there are: at least the first hits.
    const int most = std::max(2, std::min(2 * calls / kills, calls * 3 / 4));
    int killed = 0;
    for (int number = 0; number < kills; ++number) {
        const Kill kill{.atCall = 1 + int(m_random() % unsigned(most)), .isTorn = m_random() % 2 == 0};
        killed += box().cli(u"killed"_s, sync, kill).wasKilled ? 1 : 0;
    }
    QVERIFY(killed > 0);
    const Ran rest = box().cliOnceFree(u"killed"_s, sync);
    QVERIFY2(rest.exitCode == 0, rest.told().c_str());
}

void TestStravaKilled::compare()
{
    const Ran checked = box().cli(u"killed"_s, {u"check"_s});
    QVERIFY2(checked.exitCode == 0, checked.told().c_str());
    const QStringList list{u"list"_s, u"--json"_s};
    QCOMPARE(box().cli(u"killed"_s, list).output, box().cli(u"library"_s, list).output);
    QVERIFY(partsIn(box().path(u"killed"_s)) == partsIn(box().path(u"library"_s)));
}

void TestStravaKilled::editStrava()
{
    for (int number = 0; number < edits; ++number) {
        const auto all = m_cli->strava().activities();
        FakeActivity edited = all[m_random() % all.size()];
        switch (number % 4) {
        case 0:
            edited.name = u"Swim %1"_s.arg(number);
            break;
        case 1:
            edited.distance += 25;
            break;
        case 2:
            edited.sportType = edited.sportType == "Swim"_L1 ? u"Run"_s : u"Swim"_s;
            break;
        default:
            m_cli->strava().removeActivity(edited.id);
            continue;
        }
        m_cli->strava().putActivity(edited);
    }
}

void TestStravaKilled::endsAsIfNobodyKilledIt()
{
    const int kills = attackCount(50);
    const int calls = box().callsOfCli(u"library"_s, {u"strava"_s, u"sync"_s});
    qInfo("%d calls", calls);
    QCOMPARE(partsIn(m_cli->libraryFolder()).size(), std::size_t(3 * swims));
    m_cli->strava().clearLog();
    syncWithKills({}, calls, kills);
    // The one that was being stored, and the next that was under way.
    QVERIFY(m_cli->strava().requests(u"/api/v3/activities/"_s) <= 2 * swims + 2 * kills);
    compare();

    editStrava();
    const int callsForEdits = box().callsOfCli(u"library"_s, {u"strava"_s, u"sync"_s, u"--all"_s});
    syncWithKills({u"--all"_s}, callsForEdits, attackCount(10));
    compare();
}

QTEST_GUILESS_MAIN(TestStravaKilled)
#include "tst_stravakilled.moc"
