#include "ui/charts/reduce.h"
#include "ui/charts/strips.h"

#include <QTest>

using namespace lengthwise;

class TestChartReduce : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fewPointsAreJoinedAsTheyAre()
    {
        const std::vector<ChartPoint> series{{0, 1}, {1, 2}, {2, 1}};
        const std::vector<LineSegment> expected{{{0, 1}, {1, 2}}, {{1, 2}, {2, 1}}};
        QCOMPARE(reduceToColumns(series, {0, 2}, 10, 30), expected);
    }

    void silenceIsNotJoined()
    {
        const std::vector<ChartPoint> series{{0, 1}, {31, 2}, {32, 3}};
        const std::vector<LineSegment> expected{{{31, 2}, {32, 3}}};
        QCOMPARE(reduceToColumns(series, {0, 40}, 10, 30), expected);
    }

    /// Two columns of 2 s: [0, 2) holds 5, 1 and [2, 4] holds 7, 3; the last point lies on the edge, in a third.
    void aColumnKeepsItsExtremes()
    {
        const std::vector<ChartPoint> series{{0, 5}, {1, 1}, {2, 7}, {3, 3}};
        const std::vector<LineSegment> expected{{{1, 1}, {1, 5}}, {{1, 3}, {3, 5}}, {{3, 3}, {3, 7}}};
        QCOMPARE(reduceToColumns(series, {0, 4}, 2, 30), expected);
    }

    void onlyTheVisiblePartAndOneNeighbourIsLookedAt()
    {
        const std::vector<ChartPoint> series{{0, 1}, {1, 1}, {2, 1}, {3, 1}, {4, 1}};
        QCOMPARE(reduceToColumns(series, {2, 2.5}, 10, 30).size(), std::size_t(2));
        QVERIFY(reduceToColumns({}, {0, 1}, 10, 30).empty());
        QVERIFY(reduceToColumns(series, {0, 0}, 10, 30).empty());
    }

    /// Quartiles of 88, 90, 92, 94, 143 are 90 and 94: the fence ends at 94 + 3 x 4 = 106 (reach is at least 10).
    void oneSlowLengthDoesNotSqueezeTheRest()
    {
        QCOMPARE(robustRange({143, 88, 94, 90, 92}, 4), std::optional(Range{88, 94}));
        QCOMPARE(robustRange({}, 4), std::optional<Range>{});
        QCOMPARE(robustRange({90}, 20), std::optional(Range{80, 100}));
    }

    void ticksAreRoundAndFew()
    {
        QCOMPARE(ticks({76, 116}, paceSteps(), 3), (std::vector<double>{90, 105}));
        QCOMPARE(ticks({90, 170}, heartSteps(), 3), (std::vector<double>{90, 120, 150}));
        QCOMPARE(ticks({0, 1.3}, speedSteps(), 4), (std::vector<double>{0, 0.5, 1.0}));
        QVERIFY(ticks({1, 0}, speedSteps(), 4).empty());
    }

    /// 1.25 m/s is 1:20, 1.0 is 1:40, 0.667 is 2:30; 1:30 and 2:00 are nearer than 0.2 m/s to the one before.
    void pacesKeepTheirDistance()
    {
        QCOMPARE(paceTicks({0.6, 1.3}, 0.2, 100), (std::vector<double>{80, 100, 150}));
        QVERIFY(paceTicks({0, 0}, 0.2, 100).empty());
    }

    void secondsNeverReachSixty()
    {
        QCOMPARE(clockText(89.2, 1), QStringLiteral("1:29.2"));
        QCOMPARE(clockText(59.96, 1), QStringLiteral("1:00.0"));
        QCOMPARE(clockText(5, 0), QStringLiteral("0:05"));
    }

    void stripsWithoutValuesAreLeftOut()
    {
        QVERIFY(stripsOf({}).empty());
        SwimChart chart;
        chart.bars.push_back({.start = 0, .end = 20, .speed = 1.25, .pacePer100 = 80});
        QCOMPARE(stripsOf(chart).size(), std::size_t(1));
    }

    /// 100 yd = 91.44 m: at 1.0 m/s 91.44 s.
    void openWaterPaceFollowsTheUnit()
    {
        SwimChart chart;
        chart.environment = Environment::OpenWater;
        chart.unit = PoolUnit::Yards;
        chart.speed = {{0, 1.0}, {1, 1.0}};
        QCOMPARE(stripsOf(chart).front().points.front().value, 91.44);
    }
};

QTEST_GUILESS_MAIN(TestChartReduce)
#include "tst_chartreduce.moc"
