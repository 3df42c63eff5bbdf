#include "core/decode/lengthsfromsamples.h"

#include <QtTest>

using namespace lengthwise;

namespace {

constexpr Instant begin{std::chrono::seconds(1'700'000'000)};

Instant at(double seconds)
{
    return begin + Duration(std::llround(seconds * 1000.0));
}

Sample sample(
    double seconds, std::optional<double> metres, std::optional<double> speed = {}, std::optional<double> rate = {})
{
    Sample one(at(seconds));
    if (metres)
        one.setDistance({*metres});
    if (speed)
        one.setSpeed({*speed});
    if (rate)
        one.setStrokeRate({*rate});
    return one;
}

/// A sample a second up to `end`; the distance at a second is that of the last step reached.
template<class Speed>
std::vector<Sample> everySecond(int end, const std::vector<std::pair<int, double>> &steps, Speed speed)
{
    std::vector<Sample> samples;
    for (int second = 0; second <= end; ++second) {
        std::optional<double> metres;
        for (const auto &[time, distance] : steps) {
            if (second >= time)
                metres = distance;
        }
        samples.push_back(sample(second, metres, speed(second)));
    }
    return samples;
}

/// "A0+30 R30+10": type, start and duration in whole seconds.
QString drawn(const InferredLengths &inferred)
{
    QStringList words;
    for (const Length &length : inferred.lengths) {
        words += QStringLiteral("%1%2+%3")
                     .arg(QChar(length.type == LengthType::Active ? u'A' : u'R'))
                     .arg(std::llround(Seconds(length.start - begin).count()))
                     .arg(std::llround(Seconds(length.elapsed).count()));
    }
    return words.join(u' ');
}

std::optional<InferredLengths> infer(
    const std::vector<Sample> &samples, std::optional<double> pool = 25.0, Instant start = begin)
{
    return lengthsFromSamples(samples, pool ? std::optional(Distance{*pool}) : std::nullopt, start);
}

std::vector<Sample> steadySwim(double pool, int count)
{
    std::vector<Sample> samples;
    for (int length = 0; length <= count; ++length)
        samples.push_back(sample(30.0 * length, pool * length));
    return samples;
}

} // namespace

class TestLengthsFromSamples : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachStepIsALength();
    void samplesNeedNotComeEverySecond();
    void doubleStepGivesTwoEqualLengths();
    void strokesAreNeverGuessed();
    void poolIsFoundAmongThoseThatExist_data();
    void poolIsFoundAmongThoseThatExist();
    void poolIsNotFoundInFewOrUnevenSteps();
    void openWaterHasNoLengths();
    void smoothDistanceHasNoLengths();
    void distanceOfAnotherPoolHasNoLengths();
    void stopAtTheWallIsARest();
    void absentSpeedIsAStopOnlyWhereItIsUsual();
    void gapBeforeAStopBelongsToIt();
    void slowTurnIsNoRest();
    void stopInMidPoolStaysInItsLength();
    void stopThatLeavesNoTimeToSwimStaysIn();
    void meanSpeedOfALengthGivesItsTime();
    void lateDistanceIsPutBackByMeanSpeed();
    void oneSampleALengthShowsRestsByMeanSpeed();
    void speedsThatAreNoMeansAreNotUsed();
    void coarseSpeedsAreNotUsed();
    void distanceThatFallsBackCountsOnce();
    void lostBeginningIsNotSwumInNoTime();
    void impossibleSpeedIsNoLength();
    void brokenDistanceDoesNotExplode();
    void noSamplesNoLengths();
};

void TestLengthsFromSamples::eachStepIsALength()
{
    const auto moving = [](int second) { return 0.8 + 0.001 * second; };
    const auto inferred = infer(everySecond(100, {{30, 25.0}, {61, 50.0}, {95, 75.0}}, moving));
    QCOMPARE(drawn(*inferred), QStringLiteral("A0+30 A30+31 A61+34"));
    QCOMPARE(inferred->activeCount, 3);
    QVERIFY(!inferred->poolLengthInferred);
}

void TestLengthsFromSamples::samplesNeedNotComeEverySecond()
{
    const auto inferred = infer({sample(31, 25.0), sample(65.5, 50.0), sample(97, 75.0)});
    QCOMPARE(inferred->activeCount, 3);
    QVERIFY(inferred->lengths[0].elapsed == Duration(31'000));
    QVERIFY(inferred->lengths[1].elapsed == Duration(34'500));
}

void TestLengthsFromSamples::doubleStepGivesTwoEqualLengths()
{
    QCOMPARE(drawn(*infer({sample(30, 25.0), sample(90, 75.0), sample(120, 100.0)})),
        QStringLiteral("A0+30 A30+30 A60+30 A90+30"));
}

void TestLengthsFromSamples::strokesAreNeverGuessed()
{
    const auto inferred = infer({sample(30, 25.0, 0.8, 28.0), sample(60, 50.0, 0.8, 28.0)});
    for (const Length &length : inferred->lengths) {
        QVERIFY(length.inferred);
        QVERIFY(!length.strokes && !length.timer);
        QCOMPARE(length.stroke, Stroke::Unknown);
    }
}

void TestLengthsFromSamples::poolIsFoundAmongThoseThatExist_data()
{
    QTest::addColumn<double>("pool");
    for (const double pool : {25.0, 50.0, 20.0, 22.86, 45.72, 100.0 / 3.0, 18.288, 15.0})
        QTest::addRow("%.2f", pool) << pool;
}

void TestLengthsFromSamples::poolIsFoundAmongThoseThatExist()
{
    QFETCH(double, pool);
    const auto inferred = infer(steadySwim(pool, 12), std::nullopt);
    QVERIFY(inferred);
    QVERIFY(std::abs(inferred->poolLength.metres - pool) < 1e-9);
    QVERIFY(inferred->poolLengthInferred);
    QCOMPARE(inferred->activeCount, 12);
    std::vector<Sample> wholeMetres;
    for (const Sample &exact : steadySwim(pool, 12))
        wholeMetres.push_back(sample(Seconds(exact.time() - begin).count(), std::round(exact.distance()->metres)));
    QVERIFY(std::abs(infer(wholeMetres, std::nullopt)->poolLength.metres - pool) < 1e-9);
}

void TestLengthsFromSamples::poolIsNotFoundInFewOrUnevenSteps()
{
    QVERIFY(!infer(steadySwim(25.0, 3), std::nullopt));
    QVERIFY(!infer(steadySwim(100.0, 10), std::nullopt)); // hundreds: of 25, of 50, of 20?
    QVERIFY(!infer(
        {sample(0, 0.0), sample(30, 25.0), sample(60, 50.0), sample(90, 70.0), sample(120, 95.0), sample(150, 113.0)},
        std::nullopt));
}

void TestLengthsFromSamples::openWaterHasNoLengths()
{
    // a sample a minute and a second, as smart recording leaves them
    std::vector<Sample> sparse;
    std::vector<Sample> dense;
    for (int step = 0; step < 60; ++step)
        sparse.push_back(sample(60.0 * step, 51.3 * step + 7.0 * (step % 5)));
    for (int step = 0; step < 600; ++step)
        dense.push_back(sample(step, 0.93 * step));
    for (const auto &samples : {sparse, dense}) {
        QVERIFY(!infer(samples, std::nullopt));
        QVERIFY(!infer(samples));
    }
}

void TestLengthsFromSamples::smoothDistanceHasNoLengths()
{
    std::vector<Sample> samples;
    for (int second = 0; second <= 300; ++second)
        samples.push_back(sample(second, 25.0 * second / 30.0));
    QVERIFY(!infer(samples));
}

void TestLengthsFromSamples::distanceOfAnotherPoolHasNoLengths()
{
    QVERIFY(!infer(steadySwim(20.0, 12), 25.0));
    QVERIFY(!infer(steadySwim(25.0, 12), 5.0));
}

void TestLengthsFromSamples::stopAtTheWallIsARest()
{
    const auto speed = [](int second) { return second >= 60 && second < 80 ? 0.0 : 0.8 + 0.001 * second; };
    const auto inferred = infer(everySecond(140, {{30, 25.0}, {60, 50.0}, {110, 75.0}, {139, 100.0}}, speed));
    QCOMPARE(drawn(*inferred), QStringLiteral("A0+30 A30+30 R60+20 A80+30 A110+29"));
}

void TestLengthsFromSamples::absentSpeedIsAStopOnlyWhereItIsUsual()
{
    const std::vector<std::pair<int, double>> steps{{30, 25.0}, {60, 50.0}, {110, 75.0}, {139, 100.0}};
    const auto missingAtTheWall = [](int second) -> std::optional<double> {
        return second >= 60 && second < 80 ? std::nullopt : std::optional(0.8 + 0.001 * second);
    };
    const auto never = [](int) -> std::optional<double> { return std::nullopt; };
    QCOMPARE(
        drawn(*infer(everySecond(140, steps, missingAtTheWall))), QStringLiteral("A0+30 A30+30 R60+20 A80+30 A110+29"));
    QCOMPARE(drawn(*infer(everySecond(140, steps, never))), QStringLiteral("A0+30 A30+30 A60+50 A110+29"));
}

void TestLengthsFromSamples::gapBeforeAStopBelongsToIt()
{
    const auto speed = [](int second) -> std::optional<double> {
        return second > 60 && second < 130 ? std::nullopt : std::optional(0.8 + 0.001 * second);
    };
    auto samples = everySecond(190, {{30, 25.0}, {60, 50.0}, {160, 75.0}, {189, 100.0}}, speed);
    samples.erase(samples.begin() + 61, samples.begin() + 100);
    QCOMPARE(drawn(*infer(samples)), QStringLiteral("A0+30 A30+30 R60+70 A130+30 A160+29"));
}

void TestLengthsFromSamples::slowTurnIsNoRest()
{
    const auto speed = [](int second) { return second >= 60 && second < 64 ? 0.0 : 0.8 + 0.001 * second; };
    const auto inferred = infer(everySecond(140, {{30, 25.0}, {60, 50.0}, {95, 75.0}}, speed));
    QCOMPARE(drawn(*inferred), QStringLiteral("A0+30 A30+30 A60+35"));
}

void TestLengthsFromSamples::stopInMidPoolStaysInItsLength()
{
    const auto speed = [](int second) { return second >= 82 && second < 102 ? 0.0 : 0.8 + 0.001 * second; };
    const auto inferred = infer(everySecond(140, {{30, 25.0}, {60, 50.0}, {110, 75.0}, {139, 100.0}}, speed));
    QCOMPARE(drawn(*inferred), QStringLiteral("A0+30 A30+30 A60+50 A110+29"));
}

void TestLengthsFromSamples::stopThatLeavesNoTimeToSwimStaysIn()
{
    const auto speed = [](int second) { return second >= 60 && second < 107 ? 0.0 : 0.8 + 0.001 * second; };
    const auto inferred = infer(everySecond(140, {{30, 25.0}, {60, 50.0}, {110, 75.0}, {139, 100.0}}, speed));
    QCOMPARE(drawn(*inferred), QStringLiteral("A0+30 A30+30 A60+50 A110+29"));
}

void TestLengthsFromSamples::meanSpeedOfALengthGivesItsTime()
{
    // 25 m / 0.823 m/s = 30.377 s, though the samples show 30, 31 s
    const auto speed = [](int second) { return second <= 31 ? 0.823 : 0.811; };
    const auto inferred = infer(everySecond(70, {{31, 25.0}, {62, 50.0}}, speed));
    QVERIFY(inferred->lengths[0].elapsed == Duration(30'377));
    QVERIFY(inferred->lengths[1].elapsed == Duration(30'826));
}

void TestLengthsFromSamples::lateDistanceIsPutBackByMeanSpeed()
{
    // two lengths of 25 m / 0.735 = 34.0 s from 0 to 68 s, the first shown at 48 s; again after a rest of 12 s
    const auto speed = [](int second) -> std::optional<double> {
        return second > 68 && second < 80 ? std::nullopt : std::optional(0.735);
    };
    const auto inferred = infer(everySecond(150, {{48, 25.0}, {68, 50.0}, {128, 75.0}, {148, 100.0}}, speed));
    QCOMPARE(drawn(*inferred), QStringLiteral("A0+34 A34+34 R68+12 A80+34 A114+34"));
}

void TestLengthsFromSamples::oneSampleALengthShowsRestsByMeanSpeed()
{
    // 25 m / 0.833 = 30.012 s each; 20 s longer before the third
    const auto inferred =
        infer({sample(30, 25.0, 0.833), sample(60, 50.0, 0.833), sample(110, 75.0, 0.833), sample(140, 100.0, 0.833)});
    QCOMPARE(drawn(*inferred), QStringLiteral("A0+30 A30+30 R60+20 A80+30 A110+30"));
}

void TestLengthsFromSamples::speedsThatAreNoMeansAreNotUsed()
{
    // one fast moment a length: 1.613 m/s would make each 15.5 s
    const auto inferred = infer({sample(30, 25.0, 1.613), sample(60, 50.0, 1.613), sample(90, 75.0, 1.613)});
    QCOMPARE(drawn(*inferred), QStringLiteral("A0+30 A30+30 A60+30"));
    // and too slow for the time there was
    const auto slow = infer({sample(30, 25.0, 0.777), sample(60, 50.0, 0.777), sample(90, 75.0, 0.777)});
    QCOMPARE(drawn(*slow), QStringLiteral("A0+30 A30+30 A60+30"));
}

void TestLengthsFromSamples::coarseSpeedsAreNotUsed()
{
    // 25 m / 0.8 = 31.25 s, but 0.8 may be 0.75 to 0.85
    const auto speed = [](int) { return 0.8; };
    QCOMPARE(drawn(*infer(everySecond(70, {{33, 25.0}, {66, 50.0}}, speed))), QStringLiteral("A0+33 A33+33"));
}

void TestLengthsFromSamples::distanceThatFallsBackCountsOnce()
{
    QCOMPARE(
        infer({sample(30, 25.0), sample(60, 50.0), sample(70, 25.0), sample(90, 50.0), sample(120, 75.0)})->activeCount,
        3);
}

void TestLengthsFromSamples::lostBeginningIsNotSwumInNoTime()
{
    const auto inferred = lengthsFromSamples(
        std::vector{sample(0, 525.0), sample(30, 550.0), sample(60, 575.0)}, Distance{25.0}, std::nullopt);
    QCOMPARE(inferred->activeCount, 2);
}

void TestLengthsFromSamples::impossibleSpeedIsNoLength()
{
    QVERIFY(!infer({sample(3, 25.0), sample(6, 50.0), sample(9, 75.0)}));
}

void TestLengthsFromSamples::brokenDistanceDoesNotExplode()
{
    const auto inferred = infer({sample(30, 25.0), sample(3e8, 2'000'000.0)});
    QVERIFY(!inferred || inferred->activeCount < 20'000);
}

void TestLengthsFromSamples::noSamplesNoLengths()
{
    QVERIFY(!infer({}));
    QVERIFY(!infer({sample(0, std::nullopt), sample(1, std::nullopt)}));
    QVERIFY(!infer({sample(0, 0.0), sample(1, 0.0)}, std::nullopt));
}

QTEST_GUILESS_MAIN(TestLengthsFromSamples)
#include "tst_lengthsfromsamples.moc"
