#include "core/report/workoutreport.h"
#include "tests/support/swimbuilder.h"

#include <QTest>

using namespace lengthwise;
using namespace std::chrono_literals;

namespace {

Swimmer swimmer(double css)
{
    return {.css = CssEstimate{.css = Speed{css},
                .low = Speed{css * .97},
                .high = Speed{css * 1.03},
                .sureness = CssSureness::Estimated},
        .maximumHeartRate = HeartRate{200}};
}

bool near(double value, double expected)
{
    return std::abs(value - expected) < 1e-6;
}

} // namespace

class MeaningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// 400 m at 0.8 m/s (500 s) and 6 x 100 at 1.0 (600 s), CSS 1.0: 0.8 is recovery, 1.0 threshold.
    void timeInZonesIsSharedByCss()
    {
        const Workout workout = recorded(QStringLiteral("400 Fr in 8:20 r 40; 6 x 100 Fr in 1:40 r 20"));
        const WorkoutReport report = reportOn(workout, swimmer(1.0));
        QCOMPARE(report.paceZones.size(), std::size_t(6));
        QVERIFY(near(report.paceZones[0].time.count(), 500));
        QVERIFY(near(report.paceZones[3].time.count(), 600));
        QVERIFY(near(report.paceZones[3].percent, 600.0 / 11));
        QCOMPARE(report.paceZones[0].fromShare, 0.0);
        QCOMPARE(report.paceZones[0].toShare, std::optional(.85));
        QCOMPARE(report.paceZones[5].fromShare, 1.09);
        QVERIFY(!report.paceZones[5].toShare);
    }

    /// The same swim with a swimmer who ends recovery at 0.75 and threshold at 0.99: 0.8 is endurance, 1.0 VO2max.
    void theSwimmersOwnZonesCount()
    {
        const Workout workout = recorded(QStringLiteral("400 Fr in 8:20 r 40; 6 x 100 Fr in 1:40 r 20"));
        Swimmer own = swimmer(1.0);
        own.paceBorders = {.75, .90, .95, .99, 1.10};
        const WorkoutReport report = reportOn(workout, own);
        QVERIFY(near(report.paceZones[0].time.count(), 0));
        QVERIFY(near(report.paceZones[1].time.count(), 500));
        QVERIFY(near(report.paceZones[4].time.count(), 600));
        QCOMPARE(report.paceZones[1].fromShare, .75);
        QCOMPARE(report.paceZones[4].toShare, std::optional(1.10));
    }

    /// One hour at CSS is 100: 1,100 s at (1000 / 1100) / 1.0 are 30.556 x 0.7513 = 22.957.
    void theLoadGoesByTheSpeed()
    {
        const Workout workout = recorded(QStringLiteral("400 Fr in 8:20 r 40; 6 x 100 Fr in 1:40 r 20"));
        const WorkoutReport report = reportOn(workout, swimmer(1.0));
        QVERIFY(report.load);
        QCOMPARE(report.load->basis, LoadBasis::Speed);
        QVERIFY(near(report.load->points, 100 * 1100.0 / 3600 * std::pow(10.0 / 11, 3)));
    }

    /// Half an hour at 150 of 200: the third zone (70 to 80 %).
    void heartRateZonesNeedAMaximum()
    {
        Workout workout = recorded(QStringLiteral("1500 Fr in 30:00"));
        for (int second = 0; second < 1800; ++second) {
            workout.samples.emplace_back(workout.start + std::chrono::seconds(second));
            workout.samples.back().setHeartRate({150});
        }
        QVERIFY(reportOn(workout, {}).heartRateZones.empty());
        const WorkoutReport report = reportOn(workout, {.maximumHeartRate = HeartRate{200}});
        QCOMPARE(report.heartRateZones.size(), std::size_t(6));
        QVERIFY(near(report.heartRateZones[3].percent, 100));
        QCOMPARE(report.heartRateZones[3].fromShare, .7);
        QCOMPARE(report.load->basis, LoadBasis::HeartRate);
    }

    void withoutAnythingKnownOfTheSwimmerThereIsNothing()
    {
        const WorkoutReport report = reportOn(recorded(QStringLiteral("10 x 100 Fr in 1:40 r 20")), {});
        QVERIFY(!report.css);
        QVERIFY(!report.cssUnknown);
        QVERIFY(report.paceZones.empty());
        QVERIFY(report.heartRateZones.empty());
        QVERIFY(!report.load);
    }

    void theEffortIsTheLastResortOfTheLoad()
    {
        const WorkoutReport report = reportOn(recorded(QStringLiteral("1500 Fr in 30:00")), {.effort = 10});
        QCOMPARE(report.load->basis, LoadBasis::Effort);
        QVERIFY(near(report.load->points, 70)); // 140 an hour
    }

    void whyCssIsNotKnownIsPassedOn()
    {
        const Swimmer unknown{.css = CssEstimate{.unknown = CssUnknown::OneDistanceOnly}};
        const WorkoutReport report = reportOn(recorded(QStringLiteral("1500 Fr in 30:00")), unknown);
        QVERIFY(!report.css);
        QCOMPARE(report.cssUnknown, std::optional(CssUnknown::OneDistanceOnly));
    }

    void aDoubtfulRecordingMakesAllUncertain()
    {
        Workout workout = recorded(QStringLiteral("10 x 100 Fr in 1:40 r 20"));
        QVERIFY(!reportOn(workout, {}).quality.isUncertain());
        int number = 0;
        for (Length &length : workout.lengths) { // 10 of 40 lengths far too short: 25 % at 2 a percent
            if (length.type == LengthType::Active && ++number % 4 == 0)
                length.elapsed = 9s;
        }
        QVERIFY(reportOn(workout, {}).quality.isUncertain());
    }
};

QTEST_GUILESS_MAIN(MeaningTest)
#include "tst_meaning.moc"
