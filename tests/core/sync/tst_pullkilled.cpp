#include "pullbed.h"

#include <QtTest>

#include <random>

using namespace lengthwise;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int activities = 240; // two pages
constexpr int edits = 8;        // what happens at Strava after the first sync

/// What a process that is killed now leaves: all that is on the disk, nothing that it had not stored. The same thread
/// serves and pulls, so no transaction is under way.
void copyLibrary(const QString &from, const QString &to)
{
    QDir().mkpath(to);
    for (const QString &name : QDir(from).entryList(QDir::Files)) {
        if (!name.endsWith(u".lock"_s) && !name.endsWith(u"-shm"_s))
            QFile::copy(QDir(from).filePath(name), QDir(to).filePath(name));
    }
}

/// Strava is edited: titles, distances, types, deletions, here and there.
void change(PullBed &bed, std::uint32_t seed)
{
    std::mt19937 random(seed);
    for (int i = 0; i < edits; ++i) {
        const auto all = bed.server.activities();
        const std::int64_t id = all[random() % all.size()].id;
        switch (i % 4) {
        case 0:
            bed.edit(id, [&](FakeActivity &swim) { swim.name = u"Swim %1"_s.arg(i); });
            break;
        case 1:
            bed.edit(id, [](FakeActivity &swim) { swim.distance += 25; });
            break;
        case 2:
            bed.edit(
                id, [](FakeActivity &swim) { swim.sportType = swim.sportType == "Swim"_L1 ? u"Run"_s : u"Swim"_s; });
            break;
        default:
            bed.server.removeActivity(id);
        }
    }
}

} // namespace

/// Pulls that are killed at random points, again and again, end as one that is not.
class TestPullKilled : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsTheSame_data();
    void endsTheSame();

private:
    /// Runs until it is done, killed every so many requests. How often that was.
    int runWithKills(PullBed &bed, std::mt19937 &random)
    {
        for (int kills = 0;; ++kills) {
            const int at = 1 + int(random() % 120);
            int count = 0;
            QString left;
            bed.server.onRequest([&](const FakeLogEntry &) {
                if (++count != at)
                    return;
                left = m_folders.filePath(QString::number(++m_folder));
                copyLibrary(bed.machine->library.folder(), left);
                // Its end is of no interest any more.
                QMetaObject::invokeMethod(
                    &bed.machine->cancellation, [&] { bed.machine->cancellation.cancel(); }, Qt::QueuedConnection);
            });
            const SyncRun run = bed.run();
            bed.server.onRequest({});
            if (left.isEmpty()) {
                if (run.error || run.left != 0)
                    throw std::runtime_error("it did not come to its end");
                return kills;
            }
            bed.start(left);
        }
    }

    QTemporaryDir m_folders;
    int m_folder = 0;
};

void TestPullKilled::endsTheSame_data()
{
    QTest::addColumn<uint>("seed");
    bool isGiven = false;
    const uint given = qEnvironmentVariableIntValue("LENGTHWISE_SEED", &isGiven);
    if (isGiven) {
        QTest::addRow("seed %u", given) << given;
        return;
    }
    std::random_device device;
    for (int i = 0; i < 4; ++i) {
        const uint seed = device() % 1'000'000;
        QTest::addRow("seed %u", seed) << seed;
    }
}

void TestPullKilled::endsTheSame()
{
    QFETCH(uint, seed);
    qInfo("LENGTHWISE_SEED=%u", seed);
    const auto history = fakeHistory(activities, bedTime - 6h);
    PullBed whole(history), killed(history);
    std::mt19937 random(seed);
    whole.run();
    int kills = runWithKills(killed, random);
    QVERIFY(killed.machine->content() == whole.machine->content());
    for (PullBed *bed : {&whole, &killed}) {
        change(*bed, seed);
        bed->clock.time += std::chrono::days(8); // time for a sweep
    }
    whole.run();
    kills += runWithKills(killed, random);
    QVERIFY(kills > 0);
    QVERIFY(killed.machine->content() == whole.machine->content());
    QCOMPARE(killed.machine->problems(), QString());
    QVERIFY(killed.server.overruns() == FakeUsage());
}

QTEST_GUILESS_MAIN(TestPullKilled)
#include "tst_pullkilled.moc"
