#include "core/analysis/css.h"
#include "tests/support/histories.h"

#include <QElapsedTimer>
#include <QTest>

#include <cmath>

using namespace lengthwise;
using namespace std::chrono_literals;

namespace {

constexpr Instant day0 = Instant(1704096000s);
constexpr auto day = std::chrono::hours(24);

CssEffort effort(std::size_t swim, int distance, double time, Instant start = day0)
{
    return {swim, start, distance, metres(distance), Seconds(time)};
}

BestEffort best(int distance, double time, int firstLength = 1)
{
    return {Stroke::Freestyle, distance, Seconds(time), true, firstLength, distance / 25};
}

CssSwim swimOf(std::vector<BestEffort> bests)
{
    return {7, day0, Environment::Pool, PoolUnit::Metres, std::move(bests), {}};
}

SetSummary repeats(int count, int distance, double meanTime, std::optional<Seconds> rest)
{
    SetSummary set;
    set.repeats = count;
    set.distance = metres(distance);
    set.meanTime = Seconds(meanTime);
    set.rest = rest;
    return set;
}

std::vector<int> distancesOf(const std::vector<CssEffort> &efforts)
{
    std::vector<int> distances;
    for (const CssEffort &effort : efforts)
        distances.push_back(effort.distance);
    return distances;
}

/// CSS 1.2 m/s, D' 15 m: (200 - 15) / 1.2 = 154.17 s, (400 - 15) / 1.2 = 320.83 s, (800 - 15) / 1.2 = 654.17 s.
std::vector<CssEffort> onOneLine()
{
    return {effort(1, 200, 185 / 1.2), effort(2, 400, 385 / 1.2), effort(3, 800, 785 / 1.2)};
}

bool isNear(std::optional<Speed> speed, double expected, double share)
{
    return speed && std::abs(speed->metresPerSecond / expected - 1) <= share;
}

} // namespace

/// Source: Wakayoshi et al. 1992: distance = D' + CSS x time, through several efforts, or (400 - 200) / (t400 - t200);
/// test-retest CV of 4 %: J Hum Kinet 2024, PMC10875687 (ANALYSIS section 5, FIELD section 4).
class CriticalSpeedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // 400 in 5:20, 200 in 2:32: 200 m / (320 - 152) s = 1.1905 m/s; D' = 200 - 1.1905 x 152 = 19.05 m; 4 % either way.
    void aTestIsRecognised()
    {
        const CssEstimate estimate = estimateCss({effort(1, 200, 152), effort(1, 400, 320)}, {}, day0);
        QVERIFY(isNear(estimate.css, 200.0 / 168, 1e-12));
        QVERIFY(isNear(estimate.low, 200.0 / 168 * .96, 1e-12));
        QVERIFY(isNear(estimate.high, 200.0 / 168 * 1.04, 1e-12));
        QVERIFY(std::abs(estimate.dPrime.value().metres - 19.0476) < 1e-3);
        QCOMPARE(estimate.sureness, CssSureness::Tested);
        QCOMPARE(distancesOf(estimate.efforts), (std::vector{200, 400}));
        QVERIFY(!estimate.unknown);
    }

    // The same in yards: 182.88 m / 168 s = 1.0886 m/s.
    void anEnteredTestCounts()
    {
        const CssTest test{day0, PoolUnit::Yards, Seconds(320), Seconds(152)};
        const CssEstimate estimate = estimateCss({}, {test}, day0);
        QVERIFY(isNear(estimate.css, 182.88 / 168, 1e-12));
        QCOMPARE(estimate.sureness, CssSureness::Tested);
        QVERIFY(!estimate.efforts.at(0).swim);
    }

    // 400 in 5:20 and 200 in 3:00: 200 / 140 = 1.43 m/s, D' = 200 - 1.43 x 180 = -57 m: the 200 was no maximal one.
    // 400 in 5:50 and 200 in 2:32: 200 / 198 = 1.01 m/s, D' = 46 m: the 400 was not.
    void aTestThatNoSwimmerHasDoesNotCount()
    {
        QCOMPARE(estimateCss({}, {{day0, PoolUnit::Metres, 320s, 180s}}, day0).unknown, CssUnknown::NoEfforts);
        QCOMPARE(estimateCss({}, {{day0, PoolUnit::Metres, 350s, 152s}}, day0).unknown, CssUnknown::NoEfforts);
        QCOMPARE(estimateCss({}, {{day0, PoolUnit::Metres, 0s, 0s}}, day0).unknown, CssUnknown::NoEfforts);
        QVERIFY(estimateCss({effort(1, 200, 180), effort(1, 400, 320)}, {}, day0).sureness != CssSureness::Tested);
    }

    // The line of 5:20 and 2:32 takes (800 - 19.05) / 1.1905 = 656.0 s for 800 m; one in 630 s is 4 % faster.
    void whatIsOutdoneIsNoTest()
    {
        const std::vector<CssEffort> efforts{effort(1, 200, 152), effort(1, 400, 320), effort(2, 800, 630)};
        QVERIFY(estimateCss(efforts, {}, day0).sureness != CssSureness::Tested);
        QCOMPARE(estimateCss({effort(1, 200, 152), effort(1, 400, 320), effort(2, 800, 650)}, {}, day0).sureness,
            CssSureness::Tested);
    }

    void theLatestTestCountsFor90Days()
    {
        const CssTest old{day0, PoolUnit::Metres, 340s, 160s};               // 200 / 180
        const CssTest recent{day0 + 60 * day, PoolUnit::Metres, 320s, 152s}; // 200 / 168
        std::vector<CssEffort> efforts = onOneLine();
        for (CssEffort &effort : efforts)
            effort.start = day0 + 100 * day;
        QVERIFY(isNear(estimateCss(efforts, {recent, old}, day0 + 59 * day).css, 200.0 / 180, 1e-12));
        QVERIFY(isNear(estimateCss(efforts, {recent, old}, day0 + 60 * day).css, 200.0 / 168, 1e-12));
        QVERIFY(isNear(estimateCss(efforts, {recent, old}, day0 + 150 * day).css, 200.0 / 168, 1e-12));
        QCOMPARE(estimateCss(efforts, {recent, old}, day0 + 151 * day).sureness, CssSureness::Estimated);
    }

    // The grid of D' is 3 to 4 m wide, so that an exact line comes back within half a per cent.
    void threeEffortsOnALineGiveIt()
    {
        const CssEstimate estimate = estimateCss(onOneLine(), {}, day0);
        QVERIFY2(isNear(estimate.css, 1.2, .005), qPrintable(QString::number(estimate.css->metresPerSecond)));
        QVERIFY(std::abs(estimate.dPrime.value().metres - 15) < 3);
        QCOMPARE(estimate.sureness, CssSureness::Estimated);
        QCOMPARE(distancesOf(estimate.efforts), (std::vector{200, 400, 800}));
        QVERIFY(*estimate.low <= Speed{1.2 * .964} && *estimate.high >= Speed{1.2 * 1.036});
    }

    // 385 / 1.2 x 1.05 = 336.9 s for 400 m, and 1000 m at 5 % under the line.
    void whatIsBelowTheLineIsTraining()
    {
        std::vector<CssEffort> efforts = onOneLine();
        efforts.push_back(effort(4, 400, 385 / 1.2 * 1.05));
        efforts.push_back(effort(5, 1000, 985 / 1.2 * 1.05));
        const CssEstimate estimate = estimateCss(efforts, {}, day0);
        QVERIFY(isNear(estimate.css, 1.2, .01));
        QCOMPARE(distancesOf(estimate.efforts), (std::vector{200, 400, 800}));
    }

    // 200 m in 154.17 s are 1.297 m/s, the fastest on the line; repeats at 1.29 m/s times 1.01 are faster, at 1.2 not.
    void whoeverGoesAllOutIsFasterThanInSets()
    {
        std::vector<CssEffort> efforts = onOneLine();
        efforts.push_back({4, day0, 200, metres(200), Seconds(200 / 1.2), true});
        QVERIFY(isNear(estimateCss(efforts, {}, day0).css, 1.2, .01));
        efforts.back().time = Seconds(200 / 1.29);
        QCOMPARE(estimateCss(efforts, {}, day0).unknown, CssUnknown::NotMaximal);
    }

    // 200 m in 160 s and 345 m in 288 s: 1.8 times as long.
    void timesMustDiffer()
    {
        QVERIFY(estimateCss({effort(1, 200, 160), effort(2, 345, 288)}, {}, day0).unknown != CssUnknown::TimesTooAlike);
        QCOMPARE(
            estimateCss({effort(1, 200, 160), effort(2, 345, 287.9)}, {}, day0).unknown, CssUnknown::TimesTooAlike);
    }

    // The long one that would do is 20 % under any line.
    void whatMayHaveBeenMaximalMustDiffer()
    {
        const std::vector<CssEffort> efforts{effort(1, 400, 320), effort(2, 500, 404), effort(3, 800, 800)};
        QCOMPARE(estimateCss(efforts, {}, day0).unknown, CssUnknown::TimesTooAlike);
    }

    void whyItIsNotKnown()
    {
        QCOMPARE(estimateCss({}, {}, day0).unknown, CssUnknown::NoEfforts);
        QCOMPARE(estimateCss({{1, day0, 400, metres(400), 330s, true}}, {}, day0).unknown, CssUnknown::NoEfforts);
        const std::vector<CssEffort> one{effort(1, 400, 330), effort(2, 400, 320)};
        QCOMPARE(estimateCss(one, {}, day0).unknown, CssUnknown::OneDistanceOnly);
        const std::vector<CssEffort> jet{effort(1, 400, 165), effort(2, 800, 335), effort(3, 1500, 635)};
        QCOMPARE(estimateCss(jet, {}, day0).unknown, CssUnknown::Implausible);
        QVERIFY(!estimateCss(one, {}, day0).css && estimateCss(one, {}, day0).efforts.empty());
    }

    void onlyThe90DaysUpToTheDateCount()
    {
        const std::vector<CssEffort> efforts = onOneLine();
        QCOMPARE(estimateCss(efforts, {}, day0 - 1ms).unknown, CssUnknown::NoEfforts);
        QVERIFY(estimateCss(efforts, {}, day0).css);
        QVERIFY(estimateCss(efforts, {}, day0 + 90 * day).css);
        QCOMPARE(estimateCss(efforts, {}, day0 + 90 * day + 1ms).unknown, CssUnknown::NoEfforts);
    }

    // The 500 (485 / 1.2 = 404.17 s, here 1 % slower) of the swim that the 800 is of.
    void eachSwimGivesOneEffort()
    {
        std::vector<CssEffort> efforts = onOneLine();
        efforts.push_back(effort(3, 500, 485 / 1.2 * 1.01));
        QCOMPARE(distancesOf(estimateCss(efforts, {}, day0).efforts), (std::vector{200, 400, 800}));
    }

    void effortsAreFromRestAndOf2To20Minutes()
    {
        CssSwim swim = swimOf({best(100, 119.9), best(100, 120), best(1500, 1200, 200), best(1650, 1200.1, 300)});
        QCOMPARE(distancesOf(cssEfforts(swim)), (std::vector{100, 1500}));
        swim.bests = {best(400, 320)};
        QCOMPARE(cssEfforts(swim), (std::vector<CssEffort>{{7, day0, 400, metres(400), 320s}}));
        swim.bests[0].fromRest = false;
        QVERIFY(cssEfforts(swim).empty());
    }

    // A swim of nobody's speed, but in the files: 25 m in two minutes.
    void shortDistancesTellNothing() { QVERIFY(cssEfforts(swimOf({best(25, 130), best(50, 130)})).empty()); }

    // Half of a test, though too short to lie on a line.
    void a200MayBeShorter()
    {
        const std::vector<CssEffort> efforts = cssEfforts(swimOf({best(200, 110, 40), best(400, 235)}));
        QCOMPARE(distancesOf(efforts), (std::vector{200, 400}));
        QVERIFY(isNear(estimateCss(efforts, {}, day0).css, 200.0 / 125, 1e-12));
        QCOMPARE(estimateCss({efforts[0]}, {}, day0).unknown, CssUnknown::NoEfforts);
    }

    void onlyFreestyleInPoolsCounts()
    {
        CssSwim swim = swimOf({best(400, 320), best(400, 330), best(400, 340)});
        swim.bests[0].stroke = Stroke::Backstroke;
        swim.bests[1].stroke = Stroke::Unknown;
        swim.bests[2].stroke = Stroke::Medley;
        QCOMPARE(cssEfforts(swim).size(), 1u);
        QCOMPARE(cssEfforts(swim)[0].time, Seconds(330));
        swim.environment = Environment::OpenWater;
        QVERIFY(cssEfforts(swim).empty());
    }

    // Lengths 1 to 16 hold lengths 1 to 8, and 5 to 12, but not 15 to 22.
    void effortsInsideLongerOnesDoNotCount()
    {
        QCOMPARE(distancesOf(cssEfforts(swimOf({best(200, 155), best(400, 320)}))), (std::vector{400}));
        QCOMPARE(distancesOf(cssEfforts(swimOf({best(200, 155, 5), best(400, 320)}))), (std::vector{400}));
        QCOMPARE(distancesOf(cssEfforts(swimOf({best(200, 155, 15), best(400, 320)}))), (std::vector{200, 400}));
    }

    void yardsAreMetresInside()
    {
        CssSwim swim = swimOf({best(400, 320)});
        swim.unit = PoolUnit::Yards;
        QCOMPARE(cssEfforts(swim).at(0).distance, 400);
        QCOMPARE(cssEfforts(swim).at(0).length, metres(365.76));
    }

    // 4 x 400, mean 340 s: a best of 331 s is within 3 %, one of 329 s was swum harder than the set.
    void repeatsAreTraining()
    {
        CssSwim swim = swimOf({best(400, 331)});
        swim.sets = {repeats(4, 400, 340, 20s)};
        QVERIFY(cssEfforts(swim).at(0).repeated);
        swim.bests = {best(400, 329)};
        QVERIFY(!cssEfforts(swim).at(0).repeated);
        swim.bests = {best(400, 331)};
        swim.sets = {repeats(1, 400, 331, {})};
        QVERIFY(!cssEfforts(swim).at(0).repeated);
        swim.sets = {repeats(4, 200, 165, 20s)};
        QVERIFY(!cssEfforts(swim).at(0).repeated);
    }

    // Two alike are no maximal ones, and too few to show what can be kept up.
    void pairsTellNothing()
    {
        CssSwim swim = swimOf({best(400, 331)});
        swim.sets = {repeats(2, 400, 333, 20s)};
        QVERIFY(cssEfforts(swim).empty());
        swim.sets = {repeats(2, 400, 345, 20s)};
        QCOMPARE(cssEfforts(swim).size(), 1u);
    }

    // 3 x 300 in 247.5 s: 82.5 s a 100. A 200 in 165 s is as fast, one in 158 s 4.4 % faster; and one that was swum
    // besides is a single whatever the 300s were.
    void beginningsOfLongerSwimsTellNothing()
    {
        CssSwim swim = swimOf({best(200, 165)});
        swim.sets = {repeats(3, 300, 247.5, 20s)};
        QVERIFY(cssEfforts(swim).empty());
        swim.bests = {best(200, 158)};
        QCOMPARE(cssEfforts(swim).size(), 1u);
        swim.bests = {best(200, 165)};
        swim.sets.push_back(repeats(1, 200, 165, {}));
        QCOMPARE(cssEfforts(swim).size(), 1u);
    }

    // A third of 330 s is 110 s.
    void repeatsWithLongRestsTellNothing()
    {
        CssSwim swim = swimOf({best(400, 330)});
        swim.sets = {repeats(4, 400, 333, 110s)};
        QVERIFY(cssEfforts(swim).at(0).repeated);
        swim.sets = {repeats(4, 400, 333, 111s)};
        QVERIFY(cssEfforts(swim).empty());
        swim.sets = {repeats(4, 400, 333, {})};
        QVERIFY(cssEfforts(swim).empty());
    }

    void historyIsTheEstimateOfEachDate()
    {
        const TrainingHistory history = trainingHistory({.name = "", .fewestMaximal = 2, .mostMaximal = 4}, 3);
        std::vector<CssEffort> efforts;
        std::vector<Instant> dates;
        for (const CssSwim &swim : history.swims) {
            for (const CssEffort &effort : cssEfforts(swim))
                efforts.push_back(effort);
            dates.push_back(swim.start);
            dates.push_back(swim.start + 1h);
        }
        const std::vector<CssTest> tests{{dates[5], PoolUnit::Metres, 320s, 152s}};
        const std::vector<CssEstimate> estimates = cssHistory(efforts, tests, dates);
        QCOMPARE(estimates.size(), dates.size());
        for (std::size_t i = 0; i < dates.size(); ++i)
            QCOMPARE(estimates[i], estimateCss(efforts, tests, dates[i]));
        QVERIFY(cssHistory(efforts, tests, {}).empty());
    }

    // Whatever comes in, what comes out is a number or not known.
    void anyEffortsGiveAnAnswer()
    {
        for (const double set : {.01, 1.0, 100.0}) {
            for (const double time : {120.0, 150.0, 500.0, 1200.0}) {
                const std::vector<CssEffort> efforts{effort(1, 100, time), effort(2, 1500, 1200), effort(3, 400, 1000),
                    {4, day0, 200, metres(200 * set), 200s, true}};
                const CssEstimate estimate = estimateCss(efforts, {}, day0);
                QCOMPARE(estimate.css.has_value(), !estimate.unknown.has_value());
                QVERIFY(!estimate.css || (*estimate.low < *estimate.css && *estimate.css < *estimate.high));
            }
        }
    }

    void tenThousandSwimsTakeAMoment()
    {
        std::vector<CssEffort> efforts;
        std::vector<Instant> dates;
        for (std::uint32_t seed = 1; dates.size() < 10'000; ++seed) {
            const Duration later = seed * 182 * day;
            for (CssSwim swim : trainingHistory({.name = "", .mostMaximal = 3}, seed).swims) {
                swim.swim = dates.size();
                swim.start += later;
                dates.push_back(swim.start);
                for (const CssEffort &effort : cssEfforts(swim))
                    efforts.push_back(effort);
            }
        }
        QElapsedTimer timer;
        timer.start();
        const std::vector<CssEstimate> estimates = cssHistory(efforts, {}, dates);
        qInfo("%zu dates, %zu efforts: %lld ms", dates.size(), efforts.size(), timer.elapsed());
        QVERIFY2(timer.elapsed() < 5000,
            "a hundred times what it takes"); // a busy machine may be slow, a square law is slower
        QCOMPARE(estimates.size(), dates.size());
    }
};

QTEST_GUILESS_MAIN(CriticalSpeedTest)
#include "tst_css.moc"
