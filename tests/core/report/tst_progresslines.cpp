#include "madehistory.h"

#include <QTest>

#include <cmath>

using namespace lengthwise;

namespace {

const QDate today(2026, 11, 26);

ProgressReport report(const ProgressSource &source, const ProgressFilter &filter = {})
{
    return progressReport(source, filter, today);
}

ProgressFilter range(ProgressRange range)
{
    return {.range = range};
}

bool isNear(double value, double expected, double by = 1e-6)
{
    return std::abs(value - expected) < by;
}

/// Felt like 5 of 10: 60 points an hour (FIELD section 4), so 60 for 3600 m at 1 m/s.
SwimHistory felt(const QDate &day)
{
    SwimHistory swim = made::history(day, 3600);
    swim.effort = 5;
    return swim;
}

} // namespace

/// Critical swim speed, load, zones and technique over time.
class ProgressLinesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// 400 in 6:10 and 200 in 2:50: 200 / (370 - 170) = 1.0 m/s, for 90 days.
    void aTestIsInForceForNinetyDays()
    {
        const QDate day(2026, 8, 1);
        const ProgressSource source = made::source({made::history(day.addDays(-1)), made::history(day.addDays(1)),
                                                       made::history(day.addDays(90)), made::history(day.addDays(91))},
            {made::cssTest(day, 370, 170)});
        QVERIFY(!source.css[0].css);
        QVERIFY(isNear(source.css[1].css.value().metresPerSecond, 1.0));
        QCOMPARE(source.css[1].sureness, std::optional(CssSureness::Tested));
        QVERIFY(source.css[2].css);
        QVERIFY(!source.css[3].css);
        QVERIFY(!report(source).cssNow.css);
        QVERIFY(progressReport(source, {}, day).cssNow.css);
    }

    /// Today as on the days of swims; an early or late swim of the day changes nothing.
    void todayIsTheNinetiethDay_data()
    {
        QTest::addColumn<int>("hours");
        QTest::newRow("noon") << 0;
        QTest::newRow("early") << -8;
    }
    void todayIsTheNinetiethDay()
    {
        QFETCH(int, hours);
        const QDate day(2026, 8, 1);
        SwimHistory last = made::history(day.addDays(90));
        last.start += std::chrono::hours(hours);
        const ProgressSource source = made::source({last}, {made::cssTest(day, 370, 170)});
        QVERIFY(isNear(progressReport(source, {}, day).cssNow.css.value().metresPerSecond, 1.0));
        QVERIFY(!progressReport(source, {}, day.addDays(-1)).cssNow.css);
        QVERIFY(isNear(progressReport(source, {}, day.addDays(90)).cssNow.css.value().metresPerSecond, 1.0));
        QVERIFY(!progressReport(source, {}, day.addDays(91)).cssNow.css);
    }

    /// A 400 and a 200 swum at eight in the evening count on the same day.
    void aLateSwimOfTodayCounts()
    {
        SwimHistory tested = made::history(today);
        tested.start += std::chrono::hours(8);
        tested.figures.efforts = {{200, metres(200), Seconds(152), false}, {400, metres(400), Seconds(320), false}};
        QVERIFY(isNear(report(made::source({tested})).cssNow.css.value().metresPerSecond, 200 / 168.0));
    }

    void cssHasAPointForEachDayOfASwim()
    {
        const QDate first = today.addDays(-20);
        SwimHistory again = made::history(first);
        again.start += std::chrono::hours(5);
        const ProgressReport made =
            report(made::source({made::history(today.addYears(-1)), made::history(first), again, made::history(today)},
                       {made::cssTest(today.addDays(-1), 370, 170)}),
                range(ProgressRange::FourWeeks));
        QCOMPARE(made.css.size(), std::size_t(2)); // a year back at least, and one a day
        QCOMPARE(made.css[0].day, first);
        QVERIFY(!made.css[0].estimate.css);
        QCOMPARE(made.css[1].day, today);
        QVERIFY(made.css[1].estimate.css);
        QVERIFY(made.css[1].estimate == made.cssNow);
        const ProgressReport all = report(made::source({made::history(today.addYears(-3))}), range(ProgressRange::All));
        QCOMPARE(all.css.front().day, today.addYears(-3));
        QCOMPARE(all.css.back().day, today);
    }

    void manyPointsAreThinned()
    {
        std::vector<SwimHistory> swims;
        for (int day = 1000; day > 0; --day)
            swims.push_back(made::history(today.addDays(-day)));
        const ProgressReport made = report(made::source(std::move(swims)), range(ProgressRange::All));
        QVERIFY(made.css.size() > 100 && made.css.size() <= 201);
        QCOMPARE(made.css.front().day, today.addDays(-1000));
        QCOMPARE(made.css.back().day, today);
    }

    /// 400 in 5:20 and 200 in 2:32 in one swim. An effort names its swim by its place, in later estimates too.
    void effortsNameTheirSwims()
    {
        SwimHistory tested = made::history(today.addDays(-3));
        tested.figures.efforts = {{200, metres(200), Seconds(152), false}, {400, metres(400), Seconds(320), false}};
        const ProgressSource source =
            made::source({made::history(today.addDays(-5)), tested, made::history(today.addDays(-1))});
        for (const CssEstimate &estimate : {source.css[1], source.css[2], report(source).cssNow}) {
            QVERIFY(isNear(estimate.css.value().metresPerSecond, 200 / 168.0));
            QCOMPARE(estimate.efforts.size(), std::size_t(2));
            for (const CssEffort &effort : estimate.efforts)
                QCOMPARE(effort.swim, std::optional<std::size_t>(1));
        }
    }

    /// By speed where CSS is known: 3600 m at its 1 m/s are 100 points. Else by heart rate (of 200, 150 is in the third
    /// zone: 50 an hour), else by effort.
    void loadFallsBack()
    {
        SwimHistory beating = made::history(today.addDays(-3), 3600);
        beating.heartRates = {{150, 3600}};
        const Athlete athlete{.maximumHeartRate = HeartRate{200}};
        const ProgressSource source = made::source({beating, felt(today.addDays(-2)), made::history(today)},
            {made::cssTest(today.addDays(-1), 370, 170)}, athlete);
        QCOMPARE(source.loads[0], std::optional(SwimLoad{50, LoadBasis::HeartRate}));
        QCOMPARE(source.loads[1], std::optional(SwimLoad{60, LoadBasis::Effort}));
        QCOMPARE(source.loads[2]->basis, LoadBasis::Speed);
        QVERIFY(isNear(source.loads[2]->points, 100 / 3.6));
        QVERIFY(!made::source({made::history(today)}).loads[0]);
    }

    /// 60 points 28 days ago, just before the range: fitness was 60 (1 - exp(-1/42)) = 1.4117 and fades by exp(-1/42)
    /// a day: 28 days later 60 x 0.02352831 x exp(-28/42) = 0.724790.
    void fitnessKnowsWhatWasBefore()
    {
        const ProgressReport made = report(made::source({felt(today.addDays(-28))}), range(ProgressRange::FourWeeks));
        QCOMPARE(made.fitness.size(), std::size_t(28));
        QCOMPARE(made.fitness.front().day, today.addDays(-27));
        QCOMPARE(made.fitness.back().day, today);
        QVERIFY(isNear(made.fitness.back().value.fitness, .724790, 1e-5));
        QCOMPARE(made.fitness.back().value.load, 0.0);
    }

    void fitnessBeginsWithTheFirstSwim()
    {
        SwimHistory second = felt(today);
        second.start += std::chrono::hours(3);
        const ProgressReport made =
            report(made::source({felt(today), second}), {.pool = NamedPool{50}, .range = ProgressRange::FourWeeks});
        QCOMPARE(made.fitness.size(), std::size_t(28)); // of all swims, whatever the filter
        QVERIFY(made.fitness[26].value == FitnessDay{});
        QCOMPARE(made.fitness[27].value.load, 120.0);
        QCOMPARE(made.volume.back().load, 0.0); // the filter's pool alone
        QVERIFY(report(made::source({made::history(today)})).fitness.empty());
    }

    /// CSS 1 m/s: 1.00 m/s is threshold (0.98 to 1.02), 0.80 recovery. The swim in the other pool is no part of it.
    void zonesAreByTheCssOfTheDay()
    {
        SwimHistory easy = made::history(today, 800);
        easy.speeds = {{80, 1000}};
        SwimHistory longCourse = easy;
        longCourse.poolLength = metres(50);
        const ProgressSource source =
            made::source({made::history(today, 600), easy, longCourse}, {made::cssTest(today.addDays(-1), 370, 170)});
        const ProgressReport made = report(source, {.pool = NamedPool{25}});
        QVERIFY(made.zones);
        QVERIFY(isNear((*made.zones)[std::size_t(PaceZone::Threshold)].count(), 600));
        QVERIFY(isNear((*made.zones)[std::size_t(PaceZone::Recovery)].count(), 1000));
        QVERIFY(isNear(made.active.count(), 1600));
        QVERIFY(isNear(report(source).active.count(), 2600));
        const ProgressReport unknown = report(made::source({made::history(today)}));
        QVERIFY(!unknown.zones);
        QCOMPARE(unknown.active, Seconds(0));
    }

    void techniqueIsByStrokeInOnePool()
    {
        SwimHistory first = made::history(today.addDays(-2));
        first.strokes = {{Stroke::Freestyle, metres(600), 38.0, metres(1.4)},
            {Stroke::Backstroke, metres(200), {}, metres(1.2)}, {Stroke::Drill, metres(200), 60.0, metres(1)}};
        SwimHistory second = made::history(today);
        second.strokes = {{Stroke::Freestyle, metres(600), 37.0, {}}, {Stroke::Butterfly, metres(50), {}, {}}};
        SwimHistory longCourse = first;
        longCourse.poolLength = metres(50);
        const ProgressSource source = made::source({first, longCourse, second});
        const ProgressReport made = report(source, {.pool = NamedPool{25}});
        QCOMPARE(made.technique.size(), std::size_t(2));
        const TechniqueLine &free = made.technique[0];
        QCOMPARE(free.stroke, Stroke::Freestyle);
        QCOMPARE(free.pool, NamedPool{25});
        QCOMPARE(free.points.size(), std::size_t(2));
        QVERIFY((free.points[0] == TechniquePoint{today.addDays(-2), 0, 38.0, metres(1.4)}));
        QVERIFY((free.points[1] == TechniquePoint{today, 2, 37.0, {}}));
        QCOMPARE(made.technique[1].stroke, Stroke::Backstroke);
        QCOMPARE(
            report(source, {.pool = NamedPool{25}, .stroke = Stroke::Backstroke}).technique.size(), std::size_t(1));
    }
};

QTEST_GUILESS_MAIN(ProgressLinesTest)
#include "tst_progresslines.moc"
