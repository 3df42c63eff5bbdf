#include "core/analysis/openwater.h"
#include "core/analysis/swimanalysis.h"
#include "tests/support/noise.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace lengthwise;

namespace {

constexpr std::int64_t extremes[] = {0, 1, -1, 1000, 30000, 86400000, -30000, std::numeric_limits<std::int64_t>::max(),
    std::numeric_limits<std::int64_t>::min(), 1704096000000};
constexpr double pools[] = {25, 50, 22.86, 0, -25, 1e-300, 1e300, std::numeric_limits<double>::quiet_NaN(),
    std::numeric_limits<double>::infinity()};

std::int64_t extreme(Noise &noise)
{
    return extremes[noise.next() % std::size(extremes)];
}

Workout hostile(std::uint32_t seed)
{
    Noise noise(seed);
    Workout workout;
    workout.environment = noise.next() % 4 == 0 ? Environment::OpenWater : Environment::Pool;
    workout.poolLength = Distance{pools[noise.next() % std::size(pools)]};
    std::int64_t clock = 1704096000000;
    const std::uint32_t count = noise.next() % 60;
    for (std::uint32_t i = 0; i < count; ++i) {
        Length length;
        const bool odd = noise.next() % 8 == 0;
        length.elapsed = Duration(odd ? extreme(noise) : std::int64_t(noise.next() % 60000));
        length.start = Instant(Duration(odd ? extreme(noise) : clock));
        clock += std::int64_t(noise.next() % 80000) - 10000;
        length.type = noise.next() % 4 == 0 ? LengthType::Rest : LengthType::Active;
        length.stroke = Stroke(noise.next() % 9);
        if (noise.next() % 3 != 0)
            length.strokes = odd ? std::numeric_limits<int>::max() : int(noise.next() % 40) - 3;
        workout.lengths.push_back(length);
        Sample sample{length.start};
        sample.setDistance(metres(double(noise.next() % 3000)));
        sample.setHeartRate({double(noise.next() % 250)});
        workout.samples.push_back(sample);
        if (noise.next() % 6 == 0)
            workout.stops.push_back({length.start, Instant(Duration(extreme(noise)))});
        Lap lap;
        lap.start = length.start;
        lap.elapsed = Duration(extreme(noise));
        lap.distance = metres(noise.next() % 2 == 0 ? 0 : std::numeric_limits<double>::quiet_NaN());
        if (noise.next() % 2 == 0)
            lap.firstLength = int(noise.next());
        workout.laps.push_back(lap);
    }
    return workout;
}

bool finite(const std::optional<double> &value)
{
    return !value || std::isfinite(*value);
}

bool finite(const Metrics &metrics)
{
    const auto seconds = [](const std::optional<Seconds> &value) { return !value || std::isfinite(value->count()); };
    return (!metrics.distance || std::isfinite(metrics.distance->metres)) && seconds(metrics.active)
        && seconds(metrics.rest) && seconds(metrics.elapsed) && seconds(metrics.pacePer100m)
        && (!metrics.speed || std::isfinite(metrics.speed->metresPerSecond)) && finite(metrics.speedCvPercent)
        && finite(metrics.setSpeedCvPercent) && finite(metrics.restPercent) && finite(metrics.restOutsideSetsPercent)
        && (!metrics.strokeRate || std::isfinite(metrics.strokeRate->perMinute)) && finite(metrics.strokeRateCvPercent)
        && finite(metrics.strokeRateDropPerMinute) && finite(metrics.swolf)
        && (!metrics.distancePerStroke || std::isfinite(metrics.distancePerStroke->metres));
}

} // namespace

/// Whatever a Workout holds, analysis ends, and every figure is a number or absent.
class HostileSwimsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFigureIsFinite()
    {
        const auto base = std::uint32_t(qEnvironmentVariableIntValue("LENGTHWISE_SEED"));
        qInfo("seed %u", base);
        for (std::uint32_t i = 0; i < 5000; ++i) {
            const Workout workout = hostile(base + i);
            const SwimAnalysis analysis = analyse(workout);
            QVERIFY2(finite(analysis.metrics), qPrintable(QString::number(base + i)));
            for (const Interval &interval : analysis.intervals) {
                QVERIFY(std::isfinite(interval.time.count()));
                QVERIFY(!interval.rest || std::isfinite(interval.rest->count()));
            }
            for (const Split &split : splitsOf(workout, metres(100)))
                QVERIFY(std::isfinite(split.time.count()));
        }
    }
    void aHundredThousandLengthsEnd()
    {
        // Distances that repeat and rests that grow: work for blocks, runs and cuts alike. ctest ends a hang.
        for (const int pattern : {1, 2, 5, 100000}) {
            Noise noise(7);
            Workout workout;
            workout.poolLength = metres(25);
            for (int i = 0; i < 100000; ++i) {
                Length length;
                length.start = Instant(Duration(std::int64_t(i) * 60000));
                length.elapsed = Duration(25000 + int(noise.next() % 2000) + 100 * (i % pattern));
                length.stroke = Stroke(1 + i % pattern % 4);
                length.strokes = 12;
                workout.lengths.push_back(length);
            }
            QVERIFY(!analyse(workout).sets.empty());
        }
    }
};

QTEST_GUILESS_MAIN(HostileSwimsTest)
#include "tst_hostileswims.moc"
