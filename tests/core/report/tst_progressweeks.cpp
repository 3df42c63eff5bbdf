#include "core/report/progressparts.h"
#include "madehistory.h"

#include <QTest>

#include <cmath>

using namespace lengthwise;

namespace {

const QDate today(2026, 11, 26);

WeeksFacts weeks(std::vector<SwimHistory> swims, const progress::CssCourse &css = {})
{
    const ProgressSource source = made::source(std::move(swims));
    const ProgressFilter filter;
    return progress::weeksOf({source, filter, today.addDays(-27), today}, css);
}

/// Felt like 5 of 10: 60 points an hour (FIELD section 4), so 60 for 3600 m at 1 m/s.
SwimHistory felt(int daysAgo)
{
    SwimHistory swim = made::history(today.addDays(-daysAgo), 3600);
    swim.effort = 5;
    return swim;
}

/// All of its parts are known.
SwimHistory graded(int daysAgo)
{
    SwimHistory swim = felt(daysAgo);
    swim.figures.distance = metres(3600);
    swim.figures.lengthCount = 144;
    swim.figures.restPercent = 10;
    swim.figures.setSpeedCvPercent = 2;
    swim.figures.strokeRateCvPercent = 5;
    swim.figures.speedGears = 2;
    swim.figures.setShare = .9;
    return swim;
}

SwimHistory withoutLoad(int daysAgo)
{
    return made::history(today.addDays(-daysAgo));
}

/// One each seven days, the first `first` days ago.
std::vector<SwimHistory> weekly(int first)
{
    std::vector<SwimHistory> swims;
    for (int ago = first; ago >= 0; ago -= 7)
        swims.push_back(felt(ago));
    return swims;
}

SwimHistory inYards(int daysAgo, double swum)
{
    SwimHistory swim = made::history(today.addDays(-daysAgo), yards(swum).metres);
    swim.unit = PoolUnit::Yards;
    swim.poolLength = yards(25);
    return swim;
}

SwimHistory inLake(int daysAgo, double swum)
{
    SwimHistory swim = made::history(today.addDays(-daysAgo), swum);
    swim.environment = Environment::OpenWater;
    swim.poolLength.reset();
    return swim;
}

bool isNear(const std::optional<double> &value, double expected)
{
    return value && std::abs(*value - expected) < 1e-6;
}

} // namespace

/// What the coach is told of the last weeks.
class ProgressWeeksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsKnownOfNoSwims()
    {
        const WeeksFacts facts = weeks({});
        QCOMPARE(facts.swims, 0);
        QVERIFY(!facts.loadOfWeek && !facts.usualLoadOfWeek);
    }

    /// Days 0 to 6 ago are the week, 7 to 34 the four before: 60 points are 15 a week.
    void aWeekHasSevenDays_data()
    {
        QTest::addColumn<int>("ago");
        QTest::addColumn<double>("ofWeek");
        QTest::addColumn<double>("usual");
        QTest::newRow("6 days") << 6 << 60.0 << 0.0;
        QTest::newRow("7 days") << 7 << 0.0 << 15.0;
        QTest::newRow("34 days") << 34 << 0.0 << 15.0;
        QTest::newRow("35 days") << 35 << 0.0 << 0.0;
    }
    void aWeekHasSevenDays()
    {
        QFETCH(int, ago);
        QFETCH(double, ofWeek);
        QFETCH(double, usual);
        const WeeksFacts facts = weeks({felt(100), felt(ago)});
        QVERIFY(isNear(facts.loadOfWeek, ofWeek));
        QVERIFY(isNear(facts.usualLoadOfWeek, usual));
    }

    /// Who began four weeks ago has no usual week; he who began five weeks ago has one.
    void weeksBeforeTheFirstSwimAreNotKnown()
    {
        std::vector<SwimHistory> steady;
        for (int ago = 27; ago >= 0; --ago)
            steady.push_back(felt(ago));
        QVERIFY(isNear(weeks(steady).loadOfWeek, 7 * 60));
        QVERIFY(!weeks(std::move(steady)).usualLoadOfWeek);
        QVERIFY(!weeks(weekly(21)).usualLoadOfWeek);
        QVERIFY(isNear(weeks(weekly(28)).usualLoadOfWeek, 60));
        QVERIFY(isNear(weeks(weekly(28)).loadOfWeek, 60));
    }

    void howSureCssIsIsPassedOn()
    {
        progress::CssCourse css;
        css.now.css = Speed{1.1};
        css.now.low = Speed{1.05};
        css.now.high = Speed{1.15};
        css.now.sureness = CssSureness::Tested;
        css.before.css = Speed{1.0};
        css.before.low = Speed{.9};
        css.before.high = Speed{1.2};
        css.before.sureness = CssSureness::Rough;
        const WeeksFacts facts = weeks({felt(0)}, css);
        QCOMPARE(facts.css, css.now.css);
        QCOMPARE(facts.cssCertainty.low, css.now.low);
        QCOMPARE(facts.cssCertainty.high, css.now.high);
        QCOMPARE(facts.cssCertainty.sureness, css.now.sureness);
        QCOMPARE(facts.cssBefore, css.before.css);
        QCOMPARE(facts.cssBeforeCertainty.low, css.before.low);
        QCOMPARE(facts.cssBeforeCertainty.high, css.before.high);
        QCOMPARE(facts.cssBeforeCertainty.sureness, css.before.sureness);
    }

    /// 60 is sure, 59 is not; swims without a score and older ones say nothing of it.
    void aDoubtfulRecordingIsPassedOn_data()
    {
        QTest::addColumn<int>("quality");
        QTest::addColumn<int>("ago");
        QTest::addColumn<bool>("isGraded");
        QTest::addColumn<bool>("isDoubtful");
        QTest::newRow("60") << 60 << 0 << true << false;
        QTest::newRow("59") << 59 << 0 << true << true;
        QTest::newRow("50, 27 days ago") << 50 << 27 << true << true;
        QTest::newRow("50, 28 days ago") << 50 << 28 << true << false;
        QTest::newRow("50, not graded") << 50 << 0 << false << false;
    }
    void aDoubtfulRecordingIsPassedOn()
    {
        QFETCH(int, quality);
        QFETCH(int, ago);
        QFETCH(bool, isGraded);
        SwimHistory swim = isGraded ? graded(ago) : felt(ago);
        swim.figures.quality = quality;
        const WeeksFacts facts = weeks({graded(1), swim});
        QCOMPARE(facts.graded, isGraded && ago < 28 ? 2 : 1);
        QTEST(facts.holdsLowQuality, "isDoubtful");
    }

    void yardsOnly()
    {
        const WeeksFacts facts = weeks({inYards(9, 1000), inYards(5, 1500), inYards(2, 3000)});
        QCOMPARE(facts.unit, PoolUnit::Yards);
        QCOMPARE(facts.poolLength, 25.0);
        QVERIFY(isNear(facts.usualSwim.metres, yards(1500).metres));
    }

    /// Of the newest pool swim, however old, and never of one to come.
    void thePoolOfTheNextSet()
    {
        SwimHistory longCourse = made::history(today.addDays(-300));
        longCourse.poolLength = metres(50);
        SwimHistory tomorrow = made::history(today.addDays(1));
        tomorrow.poolLength = metres(33);
        const WeeksFacts facts = weeks({longCourse, inYards(200, 1000), inLake(1, 3000), tomorrow});
        QCOMPARE(facts.swims, 1);
        QCOMPARE(facts.unit, PoolUnit::Yards);
        QCOMPARE(facts.poolLength, 25.0);
        QCOMPARE(weeks({inYards(200, 1000), longCourse, made::history(today.addDays(-28))}).unit, PoolUnit::Metres);
        QCOMPARE(weeks({longCourse, inLake(1, 3000)}).poolLength, 50.0);
        QCOMPARE(weeks({inLake(1, 3000)}).poolLength, 25.0);
    }

    void lakesAreNoMeasureOfPoolSwims()
    {
        QCOMPARE(weeks({inLake(3, 5000), inLake(2, 4000), inLake(1, 6000)}).usualSwim, metres(5000));
        QCOMPARE(weeks({inLake(3, 5000), inLake(2, 4000), withoutLoad(5)}).usualSwim, metres(1000));
    }

    /// As everywhere: 1 to 1000 m.
    void poolsThatCannotBe_data()
    {
        QTest::addColumn<double>("length");
        QTest::addColumn<bool>("isPool");
        QTest::newRow("0.99 m") << .99 << false;
        QTest::newRow("1 m") << 1.0 << true;
        QTest::newRow("1000 m") << 1000.0 << true;
        QTest::newRow("1001 m") << 1001.0 << false;
        QTest::newRow("without end") << HUGE_VAL << false;
    }
    void poolsThatCannotBe()
    {
        QFETCH(double, length);
        SwimHistory swim = made::history(today);
        swim.poolLength = metres(length);
        QTEST(made::source({swim}).pools.front().has_value(), "isPool");
        QCOMPARE(weeks({inYards(3, 1000), swim}).unit == PoolUnit::Yards, !made::source({swim}).pools.front());
    }

    void aSwimToComeIsNoHistory()
    {
        const WeeksFacts facts = weeks({felt(-1)});
        QVERIFY(!facts.loadOfWeek && !facts.usualLoadOfWeek);
    }

    void aWeekWithoutSwimsHasNoLoad()
    {
        const WeeksFacts facts = weeks({felt(100), felt(8), felt(9)});
        QVERIFY(isNear(facts.loadOfWeek, 0));
        QVERIFY(isNear(facts.usualLoadOfWeek, 30));
    }

    void aSwimWithoutLoadLeavesItsWeekUnknown()
    {
        std::vector<SwimHistory> swims = weekly(34);
        swims.push_back(withoutLoad(30));
        QVERIFY(!weeks(swims).usualLoadOfWeek);
        QVERIFY(isNear(weeks(std::move(swims)).loadOfWeek, 60));
    }

    void aSwimWithoutLoadThisWeek()
    {
        std::vector<SwimHistory> swims = weekly(35);
        swims.push_back(withoutLoad(3));
        QVERIFY(!weeks(swims).loadOfWeek);
        QVERIFY(isNear(weeks(std::move(swims)).usualLoadOfWeek, 60));
    }
};

QTEST_GUILESS_MAIN(ProgressWeeksTest)
#include "tst_progressweeks.moc"
