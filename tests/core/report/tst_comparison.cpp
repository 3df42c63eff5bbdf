#include "core/report/comparisonfacts.h"
#include "tests/support/swimbuilder.h"

#include <QTest>

#include <cmath>

using namespace lengthwise;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using What = ComparisonTrend::What;
using Way = ComparisonTrend::Way;

namespace {

constexpr Instant firstDay{Duration(1'785'996'000'000)}; // 6 Aug 2026, 06:00 UTC

/// A swim of that day (0: the first one) in a pool of 25 m of which only that is known.
ComparedSwim swim(int day)
{
    ComparedSwim swim{.id = u"%1"_s.arg(day, 8, 10, QLatin1Char('0'))};
    swim.report.start = firstDay + day * 24h;
    swim.report.poolLength = metres(25);
    return swim;
}

ComparedSwim graded(int day, std::optional<int> total)
{
    ComparedSwim made = swim(day);
    made.report.score.total = total;
    return made;
}

ComparedSwim paced(int day, double pace)
{
    ComparedSwim made = swim(day);
    made.report.pacePer100 = Seconds(pace);
    return made;
}

ComparedSwim swum(int day, const QString &plan, const BuilderOptions &options = {})
{
    Workout workout = recorded(plan, options);
    const Duration later = firstDay + day * 24h - workout.start;
    workout.start += later;
    for (Length &length : workout.lengths)
        length.start += later;
    ComparedSwim made = swim(day);
    made.report = reportOn(workout, {});
    return made;
}

template<class... Swims>
Comparison compared(Swims... swims)
{
    return comparisonOf({swims...});
}

ComparisonTrend trend(const Comparison &comparison, What what)
{
    return comparison.trends.at(std::size_t(what));
}

Way paceWay(double before, double after)
{
    return trend(compared(paced(0, before), paced(1, after)), What::Pace).way;
}

bool near(std::optional<double> value, double expected)
{
    return value && std::abs(*value - expected) < 1e-9;
}

std::vector<int> distances(const PaceCurve &curve)
{
    std::vector<int> all;
    for (const PaceCurve::Point &point : curve.points)
        all.push_back(point.distance);
    return all;
}

} // namespace

/// Halves, thresholds and CV as ANALYSIS section 4 has them, worked by hand.
class ComparisonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOldestComesFirst()
    {
        const Comparison comparison = compared(swim(9), swim(2), swim(5));
        QCOMPARE(comparison.swims[0].id, u"00000002"_s);
        QCOMPARE(comparison.swims[2].id, u"00000009"_s);
    }

    void equalStartsGoByTheId()
    {
        ComparedSwim one = swim(1);
        ComparedSwim other = swim(1);
        one.id = u"bbbbbbbb"_s;
        other.id = u"aaaaaaaa"_s;
        QCOMPARE(compared(one, other).swims.front().id, u"aaaaaaaa"_s);
        QCOMPARE(compared(one, other), compared(other, one));
    }

    void aSwimNamedTwiceCountsOnce() { QCOMPARE(compared(swim(1), swim(1), swim(2)).swims.size(), std::size_t(2)); }

    void oneSwimIsNotCompared()
    {
        const Comparison comparison = compared(graded(0, 80));
        QCOMPARE(comparison, Comparison{.swims = comparison.swims});
        QCOMPARE(comparison.swims.size(), std::size_t(1));
        QCOMPARE(comparisonOf({}), Comparison());
    }

    void moreThanTwentyAreNotCompared()
    {
        std::vector<ComparedSwim> swims;
        for (int day = 0; day < 20; ++day)
            swims.push_back(graded(day, 80));
        QCOMPARE(comparisonOf(swims).trends.size(), std::size_t(7));
        swims.push_back(graded(20, 80));
        QCOMPARE(comparisonOf(swims), Comparison{.swims = swims});
    }

    /// A pool that nobody can swim in is none to write sets for.
    void setsAreWrittenForPoolsThatCanBe()
    {
        ComparedSwim tiny = swim(1);
        tiny.report.poolLength = metres(.01);
        Comparison comparison{.swims = {swim(0), tiny}};
        comparison.trends.resize(7);
        comparison.curves.resize(2);
        const ComparisonFacts facts = coachFactsOf(comparison);
        QCOMPARE(facts.swims[0].pool, std::optional(metres(25)));
        QVERIFY(!facts.swims[1].pool);
    }

    /// 60, 70 | 99 | 80, 90: means 65 and 85, 20 of 65 is 30.77 %. The 99 in the middle is in neither half.
    void theMiddleOfAnOddNumberIsInNeitherHalf()
    {
        const Comparison comparison =
            compared(graded(0, 60), graded(1, 70), graded(2, 99), graded(3, 80), graded(4, 90));
        const ComparisonTrend score = trend(comparison, What::Score);
        QVERIFY(near(score.before, 65));
        QVERIFY(near(score.after, 85));
        QVERIFY(near(score.changePercent, 2000.0 / 65));
        QCOMPARE(score.way, Way::Better);
        QCOMPARE(score.values.size(), std::size_t(5));
    }

    void changeUnderFivePercentIsStable()
    {
        QCOMPARE(paceWay(100, 95.1), Way::Stable);
        QCOMPARE(paceWay(100, 95), Way::Better); // faster
        QCOMPARE(paceWay(100, 104.9), Way::Stable);
        QCOMPARE(paceWay(100, 105), Way::Worse);
        QCOMPARE(trend(compared(graded(0, 80), graded(1, 83)), What::Score).way, Way::Stable); // 3.75 %
        QCOMPARE(trend(compared(graded(0, 80), graded(1, 84)), What::Score).way, Way::Better);
        QCOMPARE(trend(compared(graded(0, 80), graded(1, 76)), What::Score).way, Way::Worse);
    }

    void unknownValuesAreLeftOut()
    {
        const Comparison comparison = compared(graded(0, 60), graded(1, {}), graded(2, 70), graded(3, 80));
        QVERIFY(near(trend(comparison, What::Score).before, 60));
        const ComparisonTrend half = trend(compared(graded(0, {}), graded(1, 80)), What::Score);
        QCOMPARE(half.way, Way::Unknown);
        QVERIFY(!half.before && half.after && !half.changePercent);
    }

    void partsGoByTheirPoints()
    {
        ComparedSwim before = graded(0, 60);
        ComparedSwim after = graded(1, 70);
        before.report.score.parts = {{.kind = ScorePartKind::SpeedGears, .points = 0}};
        after.report.score.parts = {{.kind = ScorePartKind::SpeedGears, .points = 10}};
        const ComparisonTrend gears = trend(compared(before, after), What::GearsPart);
        QCOMPARE(gears.way, Way::Better);
        QVERIFY(!gears.changePercent); // of nothing
        QCOMPARE(trend(compared(before, after), What::PacePart).way, Way::Unknown);
        after.report.score.parts.front().points = 0;
        QCOMPARE(trend(compared(before, after), What::GearsPart).way, Way::Stable);
    }

    /// Means of 20 and 10 points, 5 above and below theirs, with the swim that is not graded; 15 both without it.
    void partsOfASwimThatIsNotGradedDoNotCount()
    {
        const auto parted = [](int day, std::optional<int> total, int distance, int pace) {
            ComparedSwim made = graded(day, total);
            made.report.score.parts = {{.kind = ScorePartKind::DistanceEndurance, .points = distance, .value = 10},
                {.kind = ScorePartKind::PaceConsistency, .points = pace, .value = 10}};
            return made;
        };
        const Comparison comparison = compared(parted(0, {}, 25, 5), parted(1, 60, 15, 15));
        const ComparisonTrend distance = trend(comparison, What::DistancePart);
        QVERIFY(!distance.values[0] && !distance.before);
        QVERIFY(near(distance.after, 15));
        QVERIFY(comparison.coach.strengths.empty());
        QVERIFY(comparison.coach.weaknesses.empty());
        QCOMPARE(compared(parted(0, 60, 25, 5), parted(1, 60, 15, 15)).coach.strengths.size(), std::size_t(1));
    }

    /// 80, 90, 100: mean 90, squares 100 + 0 + 100, SD sqrt(200 / 3) = 8.165: CV 9.07 % (SD / mean, population).
    void theSpreadOfScores()
    {
        QVERIFY(near(
            compared(graded(0, 80), graded(1, 90), graded(2, 100)).scoreCvPercent, 100 * std::sqrt(200.0 / 3) / 90));
        QVERIFY(!compared(graded(0, 80), graded(1, 100)).scoreCvPercent);
        QVERIFY(!compared(graded(0, 80), graded(1, {}), graded(2, 100)).scoreCvPercent);
    }

    /// 91.44 s per 100 yd are 100 s per 100 m.
    void pacesOfTwoUnitsAreSaidInMetres()
    {
        ComparedSwim yard = paced(0, 91.44);
        yard.report.unit = PoolUnit::Yards;
        yard.report.poolLength = yards(25);
        const Comparison mixed = compared(yard, paced(1, 100));
        QCOMPARE(mixed.unit, PoolUnit::Metres);
        QVERIFY(!mixed.pool);
        QCOMPARE(trend(mixed, What::Pace).way, Way::Stable);
        QVERIFY(near(trend(mixed, What::Pace).values[0], 100));
        ComparedSwim other = yard;
        other.id = u"ffffffff"_s;
        QCOMPARE(compared(yard, other).unit, PoolUnit::Yards);
        QCOMPARE(compared(yard, other).pool, (std::optional<NamedPool>({25, PoolUnit::Yards})));
    }

    void curvesGoAsFarAsWasSwumWithoutARest()
    {
        const Comparison comparison = compared(swum(0, u"4 x 100 Fr in 1:40 r 20"_s), swum(1, u"400 Fr in 6:40"_s));
        QCOMPARE(comparison.stroke, Stroke::Freestyle);
        QCOMPARE(distances(comparison.curves[0]), (std::vector{25, 50, 100}));
        QCOMPARE(distances(comparison.curves[1]), (std::vector{25, 50, 100, 200, 400}));
        QVERIFY(std::abs(comparison.curves[1].points.back().time.count() - 400) < .5);
        QCOMPARE(comparison.curves[1].points.back().lengthCount, 16);
    }

    void curvesAreOfOnePoolOnly()
    {
        const QString plan = u"400 Fr in 6:40"_s;
        const Comparison comparison = compared(swum(0, plan), swum(1, plan), swum(2, plan, {.pool = metres(50)}));
        QVERIFY(!comparison.pool);
        QCOMPARE(comparison.curvePool, (std::optional<NamedPool>({25, PoolUnit::Metres})));
        QVERIFY(!comparison.curves[1].points.empty());
        QVERIFY(comparison.curves[2].points.empty());
        // As many of either: the later.
        QCOMPARE(compared(swum(0, plan), swum(2, plan, {.pool = metres(50)})).curvePool->length, 50.0);
    }

    void theStrokeSwumFurthestInAllOfThem()
    {
        const Comparison comparison =
            compared(swum(0, u"400 Bk in 8:00"_s), swum(1, u"300 Fr in 5:00 r 20; 200 Bk in 4:00"_s));
        QCOMPARE(comparison.stroke, Stroke::Backstroke); // 600 against 300 m
        QCOMPARE(distances(comparison.curves[1]).back(), 200);
    }

    /// 6 x 100 in 1:34 and in 1:28, both on 1:45: rests of 11 and 17 s.
    void theSameSetIsFound()
    {
        const Comparison comparison = compared(swum(0, u"200 Fr in 3:30 r 60; 6 x 100 Fr @ 1:45 in 1:34"_s),
            swum(1, u"6 x 100 Fr @ 1:45 in 1:28 r 60; 200 Bk in 4:00"_s), swum(2, u"6 x 50 Fr @ 1:00 in 0:44"_s));
        QCOMPARE(comparison.sameSets.size(), std::size_t(1));
        const SameSet &set = comparison.sameSets.front();
        QCOMPARE(set.notation, u"6 x 100 Fr @ 1:45"_s);
        QCOMPARE(set.swims.size(), std::size_t(2));
        QCOMPARE(set.swims[0].swim, std::size_t(0));
        QCOMPARE(set.swims[0].set, std::size_t(1));
        QCOMPARE(set.swims[1].set, std::size_t(0));
        QCOMPARE(set.swims[0].times.size(), std::size_t(6));
        QVERIFY(std::abs(set.swims[0].mean.count() - 94) < .5);
        QVERIFY(std::abs(set.swims[0].rest->count() - 11) < 1);
        QVERIFY(std::abs(set.swims[1].rest->count() - 17) < 1);
    }

    void anotherCadenceIsNotWritten()
    {
        const Comparison comparison =
            compared(swum(0, u"6 x 100 Fr @ 1:45 in 1:34"_s), swum(1, u"6 x 100 Fr @ 2:00 in 1:34"_s));
        QCOMPARE(comparison.sameSets.front().notation, u"6 x 100 Fr"_s);
    }

    void otherStrokesCountsAndPoolsAreOtherSets()
    {
        const ComparedSwim first = swum(0, u"6 x 100 Fr @ 1:45 in 1:34"_s);
        QVERIFY(compared(first, swum(1, u"5 x 100 Fr @ 1:45 in 1:34"_s)).sameSets.empty());
        QVERIFY(compared(first, swum(1, u"6 x 100 Bk @ 1:45 in 1:34"_s)).sameSets.empty());
        QVERIFY(compared(first, swum(1, u"6 x 100 Fr @ 1:45 in 1:34"_s, {.pool = metres(50)})).sameSets.empty());
        QVERIFY(compared(swum(0, u"400 Fr in 6:40"_s), swum(1, u"400 Fr in 6:40"_s)).sameSets.empty());
    }

    /// Tables tell no strokes; what is not known of both is no difference.
    void setsWithoutAStrokeAreAlike()
    {
        const auto untold = [](int day, const QString &plan) {
            ComparedSwim made = swum(day, plan);
            for (SetRow &set : made.report.sets)
                set.stroke = Stroke::Unknown;
            return made;
        };
        const QString plan = u"6 x 100 Fr @ 1:45 in 1:34"_s;
        QCOMPARE(compared(untold(0, plan), untold(1, plan)).sameSets.size(), std::size_t(1));
        QVERIFY(compared(untold(0, plan), swum(1, plan)).sameSets.empty());
    }

    /// The second time on 2:00 as in the other swim.
    void ofASetSwumTwiceTheOneThatFits()
    {
        const Comparison comparison =
            compared(swum(0, u"6 x 100 Fr @ 1:45 in 1:34 r 90; 200 Bk in 4:00 r 90; 6 x 100 Fr @ 2:00 in 1:36"_s),
                swum(1, u"6 x 100 Fr @ 2:00 in 1:33"_s));
        QCOMPARE(comparison.sameSets.size(), std::size_t(1));
        QCOMPARE(comparison.sameSets.front().notation, u"6 x 100 Fr @ 2:00"_s);
        QCOMPARE(comparison.sameSets.front().swims[0].set, std::size_t(2));
    }

    void setsThatMostSwimsHaveComeFirst()
    {
        const Comparison comparison = compared(swum(0, u"6 x 100 Fr @ 1:45 in 1:34 r 90; 8 x 50 Bk @ 1:10 in 0:48"_s),
            swum(1, u"6 x 100 Fr @ 1:45 in 1:34 r 90; 8 x 50 Bk @ 1:10 in 0:48"_s),
            swum(2, u"8 x 50 Bk @ 1:10 in 0:48"_s));
        QCOMPARE(comparison.sameSets.size(), std::size_t(2));
        QCOMPARE(comparison.sameSets[0].notation, u"8 x 50 Bk @ 1:10"_s);
        QCOMPARE(comparison.sameSets[0].swims.size(), std::size_t(3));
    }
};

QTEST_GUILESS_MAIN(ComparisonTest)
#include "tst_comparison.moc"
