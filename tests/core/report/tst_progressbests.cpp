#include "madehistory.h"

#include <QTest>

#include <cmath>

using namespace lengthwise;

namespace {

const QDate today(2026, 11, 26);

SwimHistory swum(const QDate &day, std::vector<BestEffort> bests)
{
    SwimHistory swim = made::history(day);
    swim.bests = std::move(bests);
    return swim;
}

ProgressReport report(const ProgressSource &source, const ProgressFilter &filter = {})
{
    return progressReport(source, filter, today);
}

constexpr Stroke freestyle = Stroke::Freestyle;

} // namespace

class ProgressBestsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFastestOfAllTimeStands()
    {
        SwimHistory corrected =
            swum(QDate(2019, 5, 1), {made::best(freestyle, 50, 38.4), made::best(freestyle, 100, 80, false)});
        corrected.corrections = 2;
        const ProgressReport made = report(made::source({corrected, swum(today, {made::best(freestyle, 100, 81)})}));
        QCOMPARE(made.bests.size(), std::size_t(1));
        QCOMPARE(made.bests[0].stroke, freestyle);
        QCOMPARE(made.bests[0].times.size(), std::size_t(2));
        const BestTime fifty = made.bests[0].times[0];
        QCOMPARE(fifty.distance, 50);
        QCOMPARE(fifty.time, Seconds(38.4));
        QCOMPARE(fifty.day, QDate(2019, 5, 1));
        QCOMPARE(fifty.swim, std::size_t(0));
        QCOMPARE(fifty.firstLength, 1);
        QCOMPARE(fifty.lengthCount, 2);
        QVERIFY(fifty.fromRest && fifty.isCorrected && !fifty.isNew && !fifty.before);
        const BestTime hundred = made.bests[0].times[1];
        QCOMPARE(hundred.time, Seconds(80));
        QVERIFY(!hundred.fromRest && !hundred.isNew && !hundred.before);
    }

    void whatIsFasterIsNewAndNamesWhatWasBefore()
    {
        const ProgressReport made = report(made::source({swum(QDate(2024, 1, 1), {made::best(freestyle, 100, 84)}),
                                               swum(QDate(2026, 11, 2), {made::best(freestyle, 100, 82)}),
                                               swum(QDate(2026, 11, 20), {made::best(freestyle, 100, 82)}),
                                               swum(QDate(2026, 11, 21), {made::best(freestyle, 200, 170)})}),
            {.range = ProgressRange::FourWeeks});
        const BestTime hundred = made.bests[0].times[0];
        QCOMPARE(hundred.time, Seconds(82));
        QCOMPARE(hundred.day, QDate(2026, 11, 2)); // an equal time later changes nothing
        QVERIFY(hundred.isNew);
        QCOMPARE(hundred.before, std::optional(Seconds(84)));
        const BestTime first = made.bests[0].times[1];
        QVERIFY(first.isNew && !first.before);
    }

    /// 28 days up to the 26th: the 30 October is in, the day before is not.
    void newIsWhatTheRangeHolds()
    {
        const auto isNew = [](const QDate &day, ProgressRange range = ProgressRange::FourWeeks) {
            return report(made::source({swum(day, {made::best(freestyle, 100, 80)})}), {.range = range})
                .bests[0]
                .times[0]
                .isNew;
        };
        QVERIFY(isNew(QDate(2026, 10, 30)));
        QVERIFY(!isNew(QDate(2026, 10, 29)));
        QVERIFY(!isNew(QDate(2026, 10, 30), ProgressRange::All)); // of which everything would be
    }

    void poolsAndStrokesStandAlone()
    {
        SwimHistory longCourse = swum(today, {made::best(freestyle, 100, 79), made::best(Stroke::Backstroke, 100, 90)});
        longCourse.poolLength = metres(50);
        longCourse.distance = metres(3000);
        const ProgressSource source = made::source({swum(today, {made::best(freestyle, 100, 82)}), longCourse});
        QCOMPARE(report(source).bests.size(), std::size_t(2)); // the 50 m pool, most swum in
        QCOMPARE(report(source).bests[0].times[0].time, Seconds(79));
        const ProgressReport inShort = report(source, {.pool = NamedPool{25}});
        QCOMPARE(inShort.bests.size(), std::size_t(1));
        QCOMPARE(inShort.bests[0].times[0].time, Seconds(82));
        const ProgressReport back = report(source, {.stroke = Stroke::Backstroke});
        QCOMPARE(back.bests.size(), std::size_t(1));
        QCOMPARE(back.bests[0].stroke, Stroke::Backstroke);
    }

    /// 200 free in 1:57.22, women, short course: 1000 (109.36 / 117.22)^3 = 812.05. No points for 25 m.
    void pointsNeedSexAndARacePool()
    {
        const SwimHistory swim = swum(today, {made::best(freestyle, 25, 13), made::best(freestyle, 200, 117.22)});
        const Athlete woman{.sex = Sex::Female};
        const ProgressReport made = report(made::source({swim}, {}, woman));
        QCOMPARE(made.pointsYear, std::optional(2026));
        QVERIFY(!made.bests[0].times[0].points);
        QCOMPARE(made.bests[0].times[1].points, std::optional(812));
        const ProgressReport unknown = report(made::source({swim}));
        QVERIFY(!unknown.pointsYear && !unknown.bests[0].times[1].points);
        SwimHistory inYards = swim;
        inYards.unit = PoolUnit::Yards;
        inYards.poolLength = yards(25);
        const ProgressReport yard = report(made::source({inYards}, {}, woman));
        QVERIFY(!yard.pointsYear && !yard.bests[0].times[1].points);
    }

    /// 1:00 for 100 and t2 = t1 (d2/d1)^1.06: 400 in 60 x 4^1.06 = 260.82 s. From 100, 200 and 800 the line reaches
    /// from 50 to 1600 m.
    void timesArePredictedByTheSwimmersOwnLine()
    {
        const auto time = [](int distance) { return 60 * std::pow(distance / 100.0, 1.06); };
        const ProgressReport made = report(made::source({swum(today,
            {made::best(freestyle, 100, time(100)), made::best(freestyle, 200, time(200)),
                made::best(freestyle, 800, time(800)), made::best(Stroke::Breaststroke, 100, 95)})}));
        std::vector<int> distances;
        for (const Prediction &prediction : made.predictions) {
            QCOMPARE(prediction.stroke, freestyle);
            distances.push_back(prediction.distance);
        }
        const std::vector<int> expected{50, 100, 200, 400, 800, 1500};
        QCOMPARE(distances, expected);
        QVERIFY(std::abs(made.predictions[3].time.count() - 260.82) < .01);
        QVERIFY(made.predictions[3].low < made.predictions[3].time);
        QVERIFY(made.predictions[3].high > made.predictions[3].time);
    }

    /// In a 50 m pool no 25 is swum, in a 33 1/3 m pool 100s but no 50.
    void whatThePoolDoesNotHaveIsNotPredicted()
    {
        const std::vector<BestEffort> bests{
            made::best(freestyle, 50, 30), made::best(freestyle, 100, 62), made::best(freestyle, 200, 130)};
        const auto predicted = [&](double pool, std::vector<BestEffort> own) {
            SwimHistory swim = swum(today, std::move(own));
            swim.poolLength = metres(pool);
            std::vector<int> distances;
            for (const Prediction &prediction : report(made::source({swim})).predictions)
                distances.push_back(prediction.distance);
            return distances;
        };
        const std::vector<int> inShort{25, 50, 100, 200, 400};
        const std::vector<int> inLong{50, 100, 200, 400};
        const std::vector<int> inThirds{100, 200, 400, 800};
        QCOMPARE(predicted(25, bests), inShort);
        QCOMPARE(predicted(50, bests), inLong);
        QCOMPARE(
            predicted(100 / 3.0,
                {made::best(freestyle, 100, 62), made::best(freestyle, 200, 130), made::best(freestyle, 400, 272)}),
            inThirds);
    }
};

QTEST_GUILESS_MAIN(ProgressBestsTest)
#include "tst_progressbests.moc"
