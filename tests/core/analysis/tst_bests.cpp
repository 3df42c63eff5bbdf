#include "core/analysis/bests.h"
#include "core/analysis/openwater.h"
#include "tests/support/swimbuilder.h"

#include <QTest>

#include <rapidcheck.h>

#include <algorithm>
#include <map>
#include <set>

using namespace lengthwise;
using namespace std::chrono_literals;

namespace {

struct Swum {
    Stroke stroke = Stroke::Freestyle;
    double time = 0; ///< s; 0: a rest of 30 s
};
constexpr Swum rested{Stroke::Unknown, 0};

Swum free(double time)
{
    return {Stroke::Freestyle, time};
}

/// Lengths one after another, 0.6 strokes a second; rests as idle lengths.
Workout swim(const std::vector<Swum> &lengths, Distance pool = metres(25), PoolUnit unit = PoolUnit::Metres)
{
    Workout workout;
    workout.start = Instant(1704096000s);
    workout.poolLength = pool;
    workout.poolUnit = unit;
    Instant clock = workout.start;
    for (const Swum &swum : lengths) {
        Length length;
        length.start = clock;
        length.type = swum.time > 0 ? LengthType::Active : LengthType::Rest;
        length.stroke = swum.stroke;
        length.elapsed = Duration(std::llround((swum.time > 0 ? swum.time : 30) * 1000));
        if (swum.time > 0)
            length.strokes = int(std::lround(swum.time * .6));
        clock += length.elapsed;
        workout.lengths.push_back(length);
    }
    return workout;
}

std::vector<BestEffort> bestsOf(const Workout &workout)
{
    return bestEfforts(workout, findIntervals(workout));
}

std::optional<BestEffort> best(const Workout &workout, Stroke stroke, int distance)
{
    for (const BestEffort &effort : bestsOf(workout)) {
        if (effort.stroke == stroke && effort.distance == distance)
            return effort;
    }
    return std::nullopt;
}

/// Samples once a second; speeds in m/s, one per minute.
Workout openWater(const std::vector<double> &speeds)
{
    Workout workout;
    workout.environment = Environment::OpenWater;
    workout.start = Instant(1704096000s);
    double distance = 0;
    int second = 0;
    for (const double speed : speeds) {
        for (int i = 0; i < 60; ++i) {
            Sample sample(workout.start + std::chrono::seconds(second++));
            sample.setDistance(metres(distance));
            workout.samples.push_back(sample);
            distance += speed;
        }
    }
    return workout;
}

bool near(Seconds value, double expected)
{
    return std::abs(value.count() - expected) < 1e-6;
}

} // namespace

class BestsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDistanceHasItsFastestStretch()
    {
        // By hand: 25: 18.0, the third. 50: 18.0 + 18.5. 75 is not asked for. 100: 20 + 19 + 18 + 18.5 = 75.5 from the
        // start, 19 + 18 + 18.5 + 21 = 76.5 after it.
        const Workout workout = swim({free(20), free(19), free(18), free(18.5), free(21)});
        const std::vector<BestEffort> expected{
            {Stroke::Freestyle, 25, Seconds(18), false, 3, 1},
            {Stroke::Freestyle, 50, Seconds(36.5), false, 3, 2},
            {Stroke::Freestyle, 100, Seconds(75.5), true, 1, 4},
        };
        QCOMPARE(bestsOf(workout), expected);
    }

    void thousandthsAreKept()
    {
        QCOMPARE(best(swim({free(18.473), free(19.002)}), Stroke::Freestyle, 50)->time, Seconds(37.475));
    }

    void aRestEndsAStretch()
    {
        const Workout workout = swim({free(20), free(20), rested, free(19), free(19), rested, free(21), free(21)});
        QVERIFY(!best(workout, Stroke::Freestyle, 100));
        // Numbers count active lengths only.
        QCOMPARE(*best(workout, Stroke::Freestyle, 50), (BestEffort{Stroke::Freestyle, 50, Seconds(38), true, 3, 2}));
    }

    void ofEqualTimesTheOneFromRest()
    {
        // 25 s and 25 s: a turn inside the first repeat, then a start from rest, then another.
        const Workout workout = swim({free(26), free(25), rested, free(25), free(26), rested, free(25), free(26)});
        QCOMPARE(*best(workout, Stroke::Freestyle, 25), (BestEffort{Stroke::Freestyle, 25, Seconds(25), true, 3, 1}));
    }

    void strokesHaveTheirOwn()
    {
        const Workout workout = swim({free(20), {Stroke::Backstroke, 25}, {Stroke::Backstroke, 24}, free(19)});
        QCOMPARE(best(workout, Stroke::Backstroke, 50)->time, Seconds(49));
        QCOMPARE(best(workout, Stroke::Backstroke, 25)->firstLength, 3);
        QCOMPARE(best(workout, Stroke::Freestyle, 25)->time, Seconds(19));
        QVERIFY(!best(workout, Stroke::Freestyle, 50));
    }

    void medleyIsTheWholeInterval()
    {
        const Workout workout = swim(
            {{Stroke::Butterfly, 20}, {Stroke::Backstroke, 23}, {Stroke::Breaststroke, 26}, {Stroke::Freestyle, 19}});
        const std::vector<BestEffort> expected{
            {Stroke::Freestyle, 25, Seconds(19), false, 4, 1},
            {Stroke::Backstroke, 25, Seconds(23), false, 2, 1},
            {Stroke::Breaststroke, 25, Seconds(26), false, 3, 1},
            {Stroke::Butterfly, 25, Seconds(20), true, 1, 1},
            {Stroke::Medley, 100, Seconds(88), true, 1, 4},
        };
        QCOMPARE(bestsOf(workout), expected);
    }

    void drillsAndKickAreNoStrokeToHaveOneIn()
    {
        QVERIFY(
            bestsOf(swim({{Stroke::Drill, 30}, {Stroke::Drill, 30}, rested, {Stroke::Kick, 35}, {Stroke::Mixed, 35}}))
                .empty());
    }

    void repairedLengthsTellNone()
    {
        // The sixth holds a missed turn: 40 s and 24 strokes among lengths of 20 s and 12. Around it are five and four.
        std::vector<Swum> lengths(10, free(20));
        lengths[5] = free(40);
        const Workout workout = swim(lengths);
        QCOMPARE(findIntervals(workout).front().crossings[5], 2);
        QCOMPARE(best(workout, Stroke::Freestyle, 100)->time, Seconds(80));
        QVERIFY(!best(workout, Stroke::Freestyle, 200));
    }

    void distancesThatAreNoMultipleOfThePool_data()
    {
        QTest::addColumn<double>("pool");
        QTest::addColumn<bool>("yards");
        QTest::addColumn<int>("lengths");
        QTest::addColumn<QList<int>>("distances");
        QTest::newRow("50 m") << 50.0 << false << 4 << QList<int>{50, 100, 200};
        QTest::newRow("33 1/3 m") << 33.33 << false << 6 << QList<int>{100, 200};
        QTest::newRow("20 m") << 20.0 << false << 20 << QList<int>{100, 200, 400};
        QTest::newRow("25 yd") << 22.86 << true << 66 << QList<int>{25, 50, 100, 200, 400, 500, 800, 1000, 1500, 1650};
        QTest::newRow("17 m") << 17.0 << false << 20 << QList<int>{};
    }
    void distancesThatAreNoMultipleOfThePool()
    {
        QFETCH(double, pool);
        QFETCH(bool, yards);
        QFETCH(int, lengths);
        const Workout workout = swim(std::vector<Swum>(std::size_t(lengths), free(30)), metres(pool),
            yards ? PoolUnit::Yards : PoolUnit::Metres);
        QList<int> found;
        for (const BestEffort &effort : bestsOf(workout))
            found << effort.distance;
        QTEST(found, "distances");
    }

    void nobodySwimsThatFast()
    {
        QVERIFY(bestsOf(swim({free(8), free(0.001)})).empty()); // 25 m in 8 s: 3.1 m/s
    }

    void withoutAPoolNone()
    {
        Workout workout = swim({free(20), free(20)});
        workout.poolLength.reset();
        QVERIFY(bestsOf(workout).empty());
        QVERIFY(bestsOf({}).empty());
    }

    void turnsThatTheWatchLeavesOutCount()
    {
        // 18 s lengths that start every 20 s: 2 s at each of the three turns. 100: 72 + 6; a 50 has its share of them,
        // 36 x 78/72 = 39.
        Workout workout = swim({free(18), free(18), free(18), free(18)});
        for (std::size_t i = 0; i < workout.lengths.size(); ++i)
            workout.lengths[i].start = workout.start + i * 20s;
        QVERIFY(near(best(workout, Stroke::Freestyle, 100)->time, 78));
        QVERIFY(near(best(workout, Stroke::Freestyle, 50)->time, 39));
    }

    void openWaterIsMeasuredByTheClock()
    {
        // 60 m, 60 m, 90 m, 60 m, 60 m minus the last second. 50: inside the fast minute, 50 / 1.5 s. 100: all of its
        // 90 m and 10 m at 1 m/s. 200: 90 m and 110 m at 1 m/s = 170 s; from the start it would take 60 + 60 + 80 / 1.5
        // s.
        const Workout workout = openWater({1, 1, 1.5, 1, 1});
        QVERIFY(near(best(workout, Stroke::Unknown, 50)->time, 50 / 1.5));
        QVERIFY(near(best(workout, Stroke::Unknown, 100)->time, 70));
        QVERIFY(near(best(workout, Stroke::Unknown, 200)->time, 170));
        QVERIFY(!best(workout, Stroke::Unknown, 200)->fromRest);
        QCOMPARE(best(workout, Stroke::Unknown, 200)->lengthCount, 0);
        QVERIFY(!best(workout, Stroke::Unknown, 400)); // 329 m in all
    }

    void standingCountsInOpenWater()
    {
        // 300 m with a minute's stand after 120: no 200 without it.
        const Workout workout = openWater({1, 1, 0, 1, 1, 1});
        QVERIFY(near(best(workout, Stroke::Unknown, 100)->time, 100));
        QVERIFY(near(best(workout, Stroke::Unknown, 200)->time, 260));
        const Workout even = openWater({1, 1});
        QVERIFY(best(even, Stroke::Unknown, 100)->fromRest);
    }

    void noStretchOfAnySwimIsFaster()
    {
        // Every stretch of every interval is tried. Times lie close enough together for no count to be doubted.
        const bool holds = rc::check("bests are the fastest of all stretches", [] {
            const auto intervals = *rc::gen::container<std::vector<std::vector<Swum>>>(
                rc::gen::container<std::vector<Swum>>(rc::gen::apply(
                    [](bool isFree, int tenths) {
                        return Swum{isFree ? Stroke::Freestyle : Stroke::Backstroke, tenths / 10.0};
                    },
                    rc::gen::weightedElement<bool>({{9, true}, {1, false}}), rc::gen::inRange(200, 250))));
            std::vector<Swum> lengths;
            std::map<std::pair<Stroke, int>, double> fastest;
            for (const auto &interval : intervals) {
                lengths.insert(lengths.end(), interval.begin(), interval.end());
                lengths.push_back(rested);
                for (std::size_t first = 0; first < interval.size(); ++first) {
                    double time = 0;
                    int distance = 0;
                    for (std::size_t i = first; i < interval.size() && interval[i].stroke == interval[first].stroke;
                         ++i) {
                        time += interval[i].time;
                        distance += 25;
                        const auto known = fastest.try_emplace({interval[i].stroke, distance}, time).first;
                        known->second = std::min(known->second, time);
                    }
                }
            }
            const std::set<int> asked{25, 50, 100, 200, 400, 500, 800, 1000, 1500, 1650, 3000, 5000};
            std::erase_if(fastest, [&](const auto &entry) { return !asked.contains(entry.first.second); });
            const std::vector<BestEffort> bests = bestsOf(swim(lengths));
            RC_ASSERT(bests.size() == fastest.size());
            for (const BestEffort &best : bests)
                RC_ASSERT(near(best.time, fastest.at({best.stroke, best.distance})));
        });
        QVERIFY(holds);
    }

    void stretchesWithoutSamplesAreAbsent()
    {
        QCOMPARE(fastestStretches({}, {metres(100)}), std::vector<std::optional<Split>>{std::nullopt});
    }
};

QTEST_GUILESS_MAIN(BestsTest)
#include "tst_bests.moc"
