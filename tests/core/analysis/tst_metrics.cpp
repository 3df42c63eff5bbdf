#include "core/analysis/openwater.h"
#include "core/analysis/swimanalysis.h"
#include "tests/support/swimbuilder.h"

#include <QTest>

using namespace lengthwise;
using namespace std::chrono_literals;

namespace {

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
            sample.setStrokeRate({30});
            workout.samples.push_back(sample);
            distance += speed;
        }
    }
    return workout;
}

bool near(std::optional<double> value, double expected, double within = 1e-6)
{
    return value && std::abs(*value - expected) <= within;
}

} // namespace

class MetricsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSetByHand()
    {
        // 4 x 100 in 100 s with 20 s rest: 400 s active, 60 s rest, 460 s elapsed; 25 s lengths of 15 strokes.
        const Metrics metrics = analyse(recorded(QStringLiteral("4 x 100 Fr in 1:40 r 20"))).metrics;
        QCOMPARE(*metrics.distance, metres(400));
        QCOMPARE(metrics.active->count(), 400.0);
        QCOMPARE(metrics.rest->count(), 60.0);
        QCOMPARE(metrics.elapsed->count(), 460.0);
        QCOMPARE(metrics.speed->metresPerSecond, 1.0);
        QCOMPARE(metrics.pacePer100m->count(), 100.0);
        QVERIFY(near(metrics.restPercent, 100 * 60.0 / 460));
        QVERIFY(near(metrics.restOutsideSetsPercent, 0));
        QVERIFY(near(metrics.strokeRate->perMinute, 36));
        QVERIFY(near(metrics.distancePerStroke->metres, 25.0 / 15));
        QVERIFY(near(metrics.swolf, 40));
        QVERIFY(near(metrics.setSpeedCvPercent, 0));
        QVERIFY(near(metrics.strokeRateDropPerMinute, 0));
        QCOMPARE(*metrics.speedGears, 0);
    }
    void speedsOfRepeatsVary()
    {
        // 100 s and 80 s per 100 m: 1.00 and 1.25 m/s, mean 1.125, deviation 0.125: 11.11 %.
        const Metrics metrics = analyse(
            recorded(QStringLiteral("100 Fr in 1:40 r 20; 100 Fr in 1:30 r 20; 100 Fr in 1:30 r 20; 100 Fr in 1:40")))
                                    .metrics;
        // Here 1.0 and 1.1111, twice each: mean 1.05556, deviation 0.05556: 5.263 %.
        QVERIFY(near(metrics.setSpeedCvPercent, 5.2632, .001));
    }
    void aFastFiftyIsOneGear()
    {
        // 400 at 1.0 m/s and a 50 at 1.25: mean 450 / 440 = 1.023, times 1.1 = 1.125.
        const Metrics metrics = analyse(recorded(QStringLiteral("400 Fr in 6:40 r 60; 50 Fr in 0:40"))).metrics;
        QCOMPARE(*metrics.speedGears, 1);
    }
    void unknownStrokesGiveNoSwolf()
    {
        BuilderOptions options;
        options.noise.missingStrokes = 1.1;
        const Metrics metrics = analyse(recorded(QStringLiteral("4 x 100 Fr in 1:40 r 20"), options)).metrics;
        QVERIFY(!metrics.swolf);
        QVERIFY(!metrics.strokeRate);
        QVERIFY(!metrics.distancePerStroke);
        QVERIFY(metrics.speed);
    }
    void anUnknownPoolGivesTimesButNoDistance()
    {
        Workout workout = recorded(QStringLiteral("4 x 100 Fr in 1:40 r 20"));
        workout.poolLength.reset();
        const Metrics metrics = analyse(workout).metrics;
        QVERIFY(!metrics.distance);
        QVERIFY(!metrics.speed);
        QCOMPARE(metrics.elapsed->count(), 460.0);
    }
    void nothingSwumIsNothingKnown() { QCOMPARE(analyse(Workout{}).metrics, Metrics{}); }
    void standingInOpenWaterIsRest()
    {
        // Five minutes at 1 m/s, one standing, five at 1 m/s.
        const Metrics metrics = analyse(openWater({1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1})).metrics;
        QVERIFY(near(metrics.distance->metres, 599, 1));
        QVERIFY(near(metrics.active->count(), 600, 15));
        QVERIFY(near(metrics.rest->count(), 60, 15));
        QVERIFY(near(metrics.strokeRate->perMinute, 30));
    }
    void openWaterIsSplitIntoHundreds()
    {
        const std::vector<Split> splits = splitsOf(openWater({1, 1, 2, 2}), metres(100));
        QCOMPARE(splits.size(), std::size_t(4));
        QVERIFY(near(splits[0].time.count(), 100, .01));
        // 20 m at 1 m/s, 80 m at 2 m/s.
        QVERIFY(near(splits[1].time.count(), 60, .01));
        QVERIFY(near(splits[2].time.count(), 50, .01));
        QVERIFY(near(splits[3].distance.metres, 58, .01));
    }
};

QTEST_GUILESS_MAIN(MetricsTest)
#include "tst_metrics.moc"
