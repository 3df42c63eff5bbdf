#include "tests/core/decode/stravabodies.h"

#include <QtTest>

using namespace lengthwise;
using namespace std::chrono_literals;

class TestStravaStreams : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pointALengthGivesInferredLengths();
    void restsComeFromLaps();
    void lapInMidPoolIsNoRest();
    void lateButtonOfRestLapIsNoLength();
    void yardPoolIsRecognised();
    void lengthsDoNotTrustSmoothedSpeeds();
    void stopsOfAPointASecondAreRests();
    void unevenDistancesGiveNoLengths();
    void pointsAreAtTheirTimes();
    void streamsMayDifferInLength();
    void pointsWithoutTimeAreLeftOut();
};

void TestStravaStreams::pointALengthGivesInferredLengths()
{
    const auto swim = decoded(summaryWith(), sixLengths());
    QVERIFY(swim);
    QVERIFY(swim->workout.poolLength == metres(25));
    QVERIFY(swim->workout.poolUnit == PoolUnit::Metres);
    QCOMPARE(drawn(swim->workout), QStringLiteral("A0+22 A22+23 A45+22 A67+43 A110+22 A132+23"));
    for (const Length &length : swim->workout.lengths)
        QVERIFY(length.inferred && !length.strokes && length.stroke == Stroke::Unknown);
    QCOMPARE(countOf(swim->workout, WarningCode::LengthsInferred), std::optional<std::int64_t>(6));
    QVERIFY(countOf(swim->workout, WarningCode::PoolLengthUnknown));
    QVERIFY(!countOf(swim->workout, WarningCode::DistanceMismatch));
}

void TestStravaStreams::restsComeFromLaps()
{
    const auto swim = decoded(summaryWith(), sixLengths(), detailWithLaps());
    QVERIFY(swim);
    // the second lap begins at 87 s: 20 s behind the third length
    QCOMPARE(drawn(swim->workout), QStringLiteral("A0+22 A22+23 A45+22 R67+20 A87+23 A110+22 A132+23"));
    QVERIFY(swim->workout.lengths[3].inferred);
    QCOMPARE(countOf(swim->workout, WarningCode::LengthsInferred), std::optional<std::int64_t>(6));
}

void TestStravaStreams::lapInMidPoolIsNoRest()
{
    const auto detail = summaryWith({{"laps",
        R"([{"start_date":"2026-10-17T04:30:00Z","elapsed_time":86,"distance":90.0},)"
        R"({"start_date":"2026-10-17T04:31:26Z","elapsed_time":69,"distance":60.0}])"}});
    const auto swim = decoded(summaryWith(), sixLengths(), detail);
    QVERIFY(swim);
    QCOMPARE(drawn(swim->workout), QStringLiteral("A0+22 A22+23 A45+22 A67+43 A110+22 A132+23"));
    QCOMPARE(swim->workout.laps.size(), std::size_t(2));
}

void TestStravaStreams::lateButtonOfRestLapIsNoLength()
{
    // a rest lap of 0 m from 69 s to 89 s, pressed 2 s late; and one that would leave 3 s for 25 m
    const auto detail = summaryWith({{"laps",
        R"([{"start_date":"2026-10-17T04:30:00Z","elapsed_time":69,"distance":75.0},)"
        R"({"start_date":"2026-10-17T04:31:09Z","elapsed_time":20,"distance":0.0},)"
        R"({"start_date":"2026-10-17T04:31:29Z","elapsed_time":43,"distance":50.0},)"
        R"({"start_date":"2026-10-17T04:32:32Z","elapsed_time":3,"distance":25.0}])"}});
    const auto swim = decoded(summaryWith(), sixLengths(), detail);
    QVERIFY(swim);
    QCOMPARE(drawn(swim->workout), QStringLiteral("A0+22 A22+23 A45+22 R67+22 A89+21 A110+22 A132+23"));
}

void TestStravaStreams::yardPoolIsRecognised()
{
    const auto swim = decoded(summaryWith({{"distance", "114.3"}}),
        streamsWith({{"time", "[0,20,40,61,80,100]"}, {"distance", "[0.0,22.9,45.7,68.6,91.4,114.3]"}}));
    QVERIFY(swim);
    QVERIFY(swim->workout.poolLength == metres(22.86));
    QVERIFY(swim->workout.poolUnit == PoolUnit::Yards);
    QCOMPARE(drawn(swim->workout), QStringLiteral("A0+20 A20+20 A40+21 A61+19 A80+20"));
}

void TestStravaStreams::lengthsDoNotTrustSmoothedSpeeds()
{
    // 25 m at 1.111 m/s would be 22.5 s; the points say 20 and 25
    const auto swim = decoded(summaryWith({{"distance", "125"}}),
        streamsWith({{"time", "[20,45,65,90,110]"}, {"distance", "[25,50,75,100,125]"},
            {"velocity_smooth", "[1.111,1.111,1.111,1.111,1.111]"}}));
    QVERIFY(swim);
    QCOMPARE(drawn(swim->workout), QStringLiteral("A0+20 A20+25 A45+20 A65+25 A90+20"));
    QVERIFY(swim->workout.samples[1].speed() == Speed{1.111});
}

void TestStravaStreams::stopsOfAPointASecondAreRests()
{
    // lengths are over at 20, 40, 70 and 90 s; from 41 s to 49 s the swimmer stands
    QByteArray times, distances, speeds;
    for (int second = 0; second <= 90; ++second) {
        const int done = second < 20 ? 0 : second < 40 ? 1 : second < 70 ? 2 : second < 90 ? 3 : 4;
        const bool stands = second >= 41 && second < 50;
        times += (second ? "," : "") + QByteArray::number(second);
        distances += (second ? "," : "") + QByteArray::number(done * 25);
        speeds += (second ? "," : "") + (stands ? QByteArray("0.0") : QByteArray::number(1.2 + second % 7 * 0.011));
    }
    const auto swim = decoded(summaryWith({{"distance", "100"}}),
        streamsWith({{"velocity_smooth", '[' + speeds + ']'}, {"time", '[' + times + ']'},
            {"distance", '[' + distances + ']'}}));
    QVERIFY(swim);
    QCOMPARE(swim->workout.samples.size(), std::size_t(91));
    QCOMPARE(drawn(swim->workout), QStringLiteral("A0+20 A20+21 R41+9 A50+20 A70+20"));
}

void TestStravaStreams::unevenDistancesGiveNoLengths()
{
    const auto swim = decoded(
        summaryWith(), streamsWith({{"time", "[10,20,30,40,50,60]"}, {"distance", "[8.1,17.7,29.0,37.2,48.9,60.3]"}}));
    QVERIFY(swim);
    QVERIFY(swim->workout.lengths.empty() && !swim->workout.poolLength);
    QCOMPARE(swim->workout.samples.size(), std::size_t(6));
}

void TestStravaStreams::pointsAreAtTheirTimes()
{
    const auto swim = decoded(summaryWith(), sixLengths());
    QVERIFY(swim);
    const auto &samples = swim->workout.samples;
    QCOMPARE(samples.size(), std::size_t(6));
    QVERIFY(samples[3].time() == begin + 110s);
    QVERIFY(samples[3].distance() == metres(100));
    QVERIFY(samples[3].heartRate() == HeartRate{131});
    QVERIFY(samples[3].strokeRate() == StrokeRate{27});
    QVERIFY(samples[3].speed() == Speed{0.943});
    QVERIFY(!samples[2].heartRate()); // null
    QVERIFY(!samples[4].heartRate()); // 0
    QVERIFY(!samples[0].position());
}

void TestStravaStreams::streamsMayDifferInLength()
{
    const auto swim = decoded(summaryWith(),
        streamsWith({{"heartrate", "[120]"}, {"time", "[30,60,90]"}, {"distance", "[20.5,41]"}, {"altitude", "[1,2]"},
            {"moving", "[true,false,true]"}}));
    QVERIFY(swim);
    const auto &samples = swim->workout.samples;
    QCOMPARE(samples.size(), std::size_t(3));
    QVERIFY(samples[0].heartRate() && !samples[1].heartRate());
    QVERIFY(samples[1].distance() == metres(41) && !samples[2].distance());
}

void TestStravaStreams::pointsWithoutTimeAreLeftOut()
{
    const auto some = decoded(summaryWith(),
        streamsWith({{"distance", "[10,20,30,40,50]"}, {"time", "[60,30,null,-5]"}, {"heartrate", "[1,2,3,4,5]"}}));
    QVERIFY(some);
    const auto &samples = some->workout.samples;
    QCOMPARE(samples.size(), std::size_t(2));
    QVERIFY(samples[0].time() == begin + 30s && samples[0].distance() == metres(20));
    QCOMPARE(countOf(some->workout, WarningCode::ValuesInvalid), std::optional<std::int64_t>(3));
    QCOMPARE(countOf(some->workout, WarningCode::TimesBackwards), std::optional<std::int64_t>(1));

    const auto none = decoded(summaryWith(), streamsWith({{"distance", "[10,20]"}}));
    QVERIFY(none);
    QVERIFY(none->workout.samples.empty());
}

QTEST_GUILESS_MAIN(TestStravaStreams)
#include "tst_stravastreams.moc"
