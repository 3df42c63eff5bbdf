#include "core/model/sample.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace lengthwise;
using namespace std::chrono_literals;

class SampleTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsKnownOfANewSample()
    {
        const Sample sample(Instant{5s});
        QCOMPARE(sample.time(), Instant{5s});
        QVERIFY(
            !sample.distance() && !sample.speed() && !sample.strokeRate() && !sample.heartRate() && !sample.position());
    }

    void valuesComeBackAtTheirResolution()
    {
        Sample sample;
        sample.setDistance(metres(22.86));
        sample.setSpeed({1.234});
        sample.setStrokeRate({27.5});
        sample.setHeartRate({139});
        QCOMPARE(sample.distance()->metres, 22.86);
        QCOMPARE(sample.speed()->metresPerSecond, 1.234);
        QCOMPARE(sample.strokeRate()->perMinute, 27.5);
        QCOMPARE(sample.heartRate()->beatsPerMinute, 139.0);
    }

    void zeroIsAValue()
    {
        Sample sample;
        sample.setDistance(metres(0));
        sample.setHeartRate({0});
        QCOMPARE(sample.distance()->metres, 0.0);
        QCOMPARE(sample.heartRate()->beatsPerMinute, 0.0);
    }

    void aPositionComesBackWithinACentimetre()
    {
        Sample sample;
        sample.setPosition({-33.8568, 151.2153});
        // One semicircle is 180 / 2^31 degrees, 9 mm at the equator.
        QVERIFY(std::abs(sample.position()->latitude + 33.8568) < 1e-7);
        QVERIFY(std::abs(sample.position()->longitude - 151.2153) < 1e-7);
    }

    // By hand: 22.86 m, 1.234 m/s, 27.5 and 139 a minute; 2^29 semicircles are 45 degrees.
    void wholeNumbersAreTheSameValues()
    {
        Sample sample;
        sample.setMillimetres(22'860);
        sample.setMillimetresPerSecond(1'234);
        sample.setCentiStrokes(2'750);
        sample.setBeatsPerMinute(139);
        sample.setSemicircles(-(1 << 29), 1 << 30);
        QCOMPARE(sample.distance()->metres, 22.86);
        QCOMPARE(sample.speed()->metresPerSecond, 1.234);
        QCOMPARE(sample.strokeRate()->perMinute, 27.5);
        QCOMPARE(sample.heartRate()->beatsPerMinute, 139.0);
        QCOMPARE(sample.position()->latitude, -45.0);
        QCOMPARE(sample.position()->longitude, 90.0);
    }

    void wholeNumbersThatDoNotFitAreNotKnown()
    {
        for (const std::int64_t value : {std::int64_t{1} << 40, -(std::int64_t{1} << 40)}) {
            Sample sample;
            sample.setMillimetres(value);
            sample.setMillimetresPerSecond(value);
            sample.setCentiStrokes(value);
            sample.setBeatsPerMinute(value);
            sample.setSemicircles(value, value);
            QCOMPARE(sample, Sample{});
        }
        Sample sample;
        sample.setCentiStrokes(-1);
        sample.setBeatsPerMinute(255); // what stands for "not known" inside
        QCOMPARE(sample, Sample{});
    }

    void whatDoesNotFitIsNotKnown_data()
    {
        QTest::addColumn<double>("value");
        QTest::newRow("too large") << 1e12;
        QTest::newRow("too small") << -1e12;
        QTest::newRow("nan") << std::numeric_limits<double>::quiet_NaN();
        QTest::newRow("infinite") << std::numeric_limits<double>::infinity();
    }
    void whatDoesNotFitIsNotKnown()
    {
        QFETCH(double, value);
        Sample sample;
        sample.setDistance({value});
        sample.setSpeed({value});
        sample.setStrokeRate({value});
        sample.setHeartRate({value});
        sample.setPosition({value, value});
        QCOMPARE(sample, Sample{});
    }

    void aSampleStaysSmall() { QVERIFY(sizeof(Sample) <= 32); }
};

QTEST_GUILESS_MAIN(SampleTest)
#include "tst_sample.moc"
