#include "core/analysis/zones.h"

#include <QTest>

#include <cmath>
#include <numeric>

using namespace lengthwise;

namespace {

double secondsIn(const std::optional<PaceZoneTimes> &times, PaceZone zone)
{
    return times.value()[std::size_t(zone)].count();
}

double secondsIn(const std::optional<HeartRateZoneTimes> &times, HeartRateZone zone)
{
    return times.value()[std::size_t(zone)].count();
}

bool isNear(double value, double expected)
{
    return std::abs(value - expected) < 1e-9;
}

} // namespace

/// Source: pace zones by share of critical swim speed, ANALYSIS section 5 (after Skiba, FIELD section 4, with wider
/// steps); heart-rate zones of 50 to 90 % of the maximum: Edwards 1993.
class ZonesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // CSS 1.00: borders at 0.85, 0.94, 0.98, 1.02, 1.09 m/s, so bins 80, 90, 96, 100, 105 and 120 lie one in each zone.
    void eachZoneTakesItsSpeeds()
    {
        const std::vector<HistogramBin> bins{{80, 10}, {90, 20}, {96, 30}, {100, 40}, {105, 50}, {120, 60}};
        const auto times = paceZoneTimes(bins, {1.0});
        QVERIFY(isNear(secondsIn(times, PaceZone::Recovery), 10));
        QVERIFY(isNear(secondsIn(times, PaceZone::Endurance), 20));
        QVERIFY(isNear(secondsIn(times, PaceZone::Tempo), 30));
        QVERIFY(isNear(secondsIn(times, PaceZone::Threshold), 40));
        QVERIFY(isNear(secondsIn(times, PaceZone::Vo2max), 50));
        QVERIFY(isNear(secondsIn(times, PaceZone::Sprint), 60));
    }

    // CSS 1.00 and a border at 0.80: the first two bins change their zones, the others keep them.
    void theSwimmersOwnBordersCount()
    {
        const std::vector<HistogramBin> bins{{79, 10}, {90, 20}, {96, 30}, {100, 40}, {105, 50}, {120, 60}};
        const auto times = paceZoneTimes(bins, {1.0}, {.80, .98, 1.02, 1.10, 1.30});
        QVERIFY(isNear(secondsIn(times, PaceZone::Recovery), 10));
        QVERIFY(isNear(secondsIn(times, PaceZone::Endurance), 50));
        QVERIFY(isNear(secondsIn(times, PaceZone::Tempo), 40));
        QVERIFY(isNear(secondsIn(times, PaceZone::Threshold), 50));
        QVERIFY(isNear(secondsIn(times, PaceZone::Vo2max), 60));
        QVERIFY(isNear(secondsIn(times, PaceZone::Sprint), 0));
    }

    // Bin 85 holds 0.845 to 0.855 m/s; the border of 0.85 x 1.00 halves it. With CSS 1.002 the border is at 0.8517,
    // which is 0.67 of the bin.
    void aBorderSharesItsBinOut()
    {
        const std::vector<HistogramBin> bins{{85, 100}};
        QVERIFY(isNear(secondsIn(paceZoneTimes(bins, {1.0}), PaceZone::Recovery), 50));
        QVERIFY(isNear(secondsIn(paceZoneTimes(bins, {1.0}), PaceZone::Endurance), 50));
        QVERIFY(isNear(secondsIn(paceZoneTimes(bins, {1.002}), PaceZone::Recovery), 67));
        QVERIFY(isNear(secondsIn(paceZoneTimes(bins, {1.002}), PaceZone::Endurance), 33));
    }

    // CSS 0.05: all borders lie in bins 4 and 5; nothing may be lost or counted twice.
    void allSecondsAreCountedOnce()
    {
        const std::vector<HistogramBin> bins{{0, 1}, {4, 10}, {5, 100}, {300, 1000}};
        for (const double css : {.05, .5, 1.2345, 2.9}) {
            const PaceZoneTimes times = paceZoneTimes(bins, {css}).value();
            const Seconds sum = std::accumulate(times.begin(), times.end(), Seconds(0));
            QVERIFY(std::abs(sum.count() - 1111) < 1e-9);
        }
    }

    void withoutSpeedsOrCssThereAreNoPaceZones()
    {
        QVERIFY(!paceZoneTimes({}, {1.0}));
        const std::vector<HistogramBin> bins{{100, 10}};
        QVERIFY(!paceZoneTimes(bins, {0}));
        QVERIFY(!paceZoneTimes(bins, {std::nan("")}));
    }

    // Maximum 190: borders at 95, 114, 133, 152 and 171.
    void aRateOnABorderBelongsToTheZoneAbove()
    {
        const std::vector<HistogramBin> bins{
            {94, 1}, {95, 2}, {114, 4}, {132, 8}, {133, 16}, {152, 32}, {170, 64}, {171, 128}, {195, 256}};
        const auto times = heartRateZoneTimes(bins, {190});
        QCOMPARE(secondsIn(times, HeartRateZone::Below), 1.0);
        QCOMPARE(secondsIn(times, HeartRateZone::First), 2.0);
        QCOMPARE(secondsIn(times, HeartRateZone::Second), 12.0);
        QCOMPARE(secondsIn(times, HeartRateZone::Third), 16.0);
        QCOMPARE(secondsIn(times, HeartRateZone::Fourth), 96.0);
        QCOMPARE(secondsIn(times, HeartRateZone::Fifth), 384.0);
    }

    void withoutRatesOrMaximumThereAreNoHeartRateZones()
    {
        QVERIFY(!heartRateZoneTimes({}, {190}));
        const std::vector<HistogramBin> bins{{100, 10}};
        QVERIFY(!heartRateZoneTimes(bins, {0}));
    }
};

QTEST_GUILESS_MAIN(ZonesTest)
#include "tst_zones.moc"
