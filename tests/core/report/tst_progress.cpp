#include "madehistory.h"

#include <QTest>

#include <cmath>

using namespace lengthwise;

namespace {

/// A Thursday; its week began on Monday the 23rd.
const QDate today(2026, 11, 26);

ProgressReport report(const ProgressSource &source, const ProgressFilter &filter = {})
{
    return progressReport(source, filter, today);
}

ProgressFilter range(ProgressRange range)
{
    return {.range = range};
}

double swumIn(const std::vector<VolumePeriod> &volume)
{
    double metres = 0;
    for (const VolumePeriod &period : volume)
        metres += period.distance.metres;
    return metres;
}

double at(const YearLine &line, const QDate &day)
{
    return line.sums.at(std::size_t(day.dayOfYear() - 1)).metres;
}

bool isNear(double value, double expected)
{
    return std::abs(value - expected) < 1e-6;
}

} // namespace

class ProgressTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyLibrary()
    {
        for (const ProgressRange wanted : {ProgressRange::FourWeeks, ProgressRange::SixMonths, ProgressRange::All}) {
            const ProgressReport empty = report(made::source({}), range(wanted));
            QCOMPARE(empty.swims, 0);
            QCOMPARE(empty.to, today);
            QVERIFY(empty.pools.empty() && !empty.pool && empty.strokes.empty());
            QVERIFY(empty.css.empty() && !empty.cssNow.css);
            QVERIFY(empty.fitness.empty() && empty.bests.empty() && empty.years.empty());
            QVERIFY(!empty.zones && empty.technique.empty() && empty.predictions.empty());
            QCOMPARE(swumIn(empty.volume), 0.0);
        }
        QCOMPARE(report(made::source({}), range(ProgressRange::All)).from, today);
    }

    void oneSwim()
    {
        const ProgressReport one = report(made::source({made::history(today, 1500)}), range(ProgressRange::All));
        QCOMPARE(one.swims, 1);
        QCOMPARE(one.from, today);
        QCOMPARE(one.volume.size(), std::size_t(1));
        QCOMPARE(one.volume.front().from, QDate(2026, 11, 23));
        QCOMPARE(one.volume.front().to, QDate(2026, 11, 29));
        QCOMPARE(one.volume.front().swims, 1);
        QCOMPARE(one.volume.front().distance, metres(1500));
        QCOMPARE(one.pools, std::vector<NamedPool>{NamedPool{25}});
        QCOMPARE(one.strokes, std::vector<Stroke>{Stroke::Freestyle});
        QCOMPARE(one.css.size(), std::size_t(1));
        QCOMPARE(one.cssNow.unknown, std::optional(CssUnknown::NoEfforts));
    }

    void rangesBeginOnADay_data()
    {
        QTest::addColumn<int>("wanted");
        QTest::addColumn<QDate>("from");
        QTest::newRow("28 days") << int(ProgressRange::FourWeeks) << QDate(2026, 10, 30);
        QTest::newRow("three months") << int(ProgressRange::ThreeMonths) << QDate(2026, 8, 27);
        QTest::newRow("six months") << int(ProgressRange::SixMonths) << QDate(2026, 5, 27);
        QTest::newRow("a year") << int(ProgressRange::Year) << QDate(2025, 11, 27);
        QTest::newRow("all") << int(ProgressRange::All) << QDate(2023, 3, 1);
    }
    /// The day before the range's first does not count as a swim of it.
    void rangesBeginOnADay()
    {
        QFETCH(int, wanted);
        QFETCH(QDate, from);
        std::vector<SwimHistory> swims{made::history(QDate(2023, 3, 1)), made::history(from), made::history(today)};
        if (from != QDate(2023, 3, 1))
            swims.push_back(made::history(from.addDays(-1)));
        const ProgressReport made = report(made::source(std::move(swims)), range(ProgressRange(wanted)));
        QCOMPARE(made.from, from);
        QCOMPARE(made.swims, wanted == int(ProgressRange::All) ? 3 : 2);
    }

    /// Five weeks from Monday 26 October on: the range begins on a Friday, its first week is whole all the same.
    void weeksAreWhole()
    {
        const ProgressReport made =
            report(made::source({made::history(QDate(2026, 10, 25), 100), made::history(QDate(2026, 10, 26), 200),
                       made::history(QDate(2026, 11, 1), 400), made::history(QDate(2026, 11, 2), 800)}),
                range(ProgressRange::FourWeeks));
        QVERIFY(!made.isMonthly);
        QCOMPARE(made.volume.size(), std::size_t(5));
        QCOMPARE(made.volume[0].from, QDate(2026, 10, 26));
        QCOMPARE(made.volume[0].to, QDate(2026, 11, 1));
        QCOMPARE(made.volume[0].distance, metres(600));
        QCOMPARE(made.volume[0].swims, 2);
        QCOMPARE(made.volume[1].distance, metres(800));
        QCOMPARE(made.volume[2].swims, 0);
        QVERIFY(made.volume[2].strokes.empty());
        QCOMPARE(made.swims, 2); // of the range itself
    }

    void twoYearsGoByWeekMoreByMonth()
    {
        const auto since = [](const QDate &first) {
            return report(
                made::source({made::history(first), made::history(QDate(2026, 2, 28))}), range(ProgressRange::All));
        };
        QVERIFY(!since(QDate(2024, 11, 26)).isMonthly);
        const ProgressReport made = since(QDate(2024, 11, 25));
        QVERIFY(made.isMonthly);
        QCOMPARE(made.volume.size(), std::size_t(25));
        QCOMPARE(made.volume.front().from, QDate(2024, 11, 1));
        QCOMPARE(made.volume.front().to, QDate(2024, 11, 30));
        QCOMPARE(made.volume[15].from, QDate(2026, 2, 1));
        QCOMPARE(made.volume[15].to, QDate(2026, 2, 28));
        QCOMPARE(made.volume[15].swims, 1);
        QCOMPARE(made.volume.back().to, QDate(2026, 11, 30));
    }

    void strokesAddUp()
    {
        SwimHistory mixed = made::history(today);
        mixed.strokes = {{.stroke = Stroke::Freestyle, .distance = metres(600)},
            {.stroke = Stroke::Butterfly, .distance = metres(100)}, {.stroke = Stroke::Kick, .distance = metres(200)}};
        SwimHistory lake = made::history(today, 2000);
        lake.environment = Environment::OpenWater;
        lake.poolLength.reset();
        lake.strokes.clear();
        const ProgressSource source = made::source({mixed, made::history(today, 400), lake});
        const VolumePeriod week = report(source).volume.back();
        const std::vector<StrokeShare> expected{{.stroke = Stroke::Unknown, .distance = metres(2000)},
            {.stroke = Stroke::Freestyle, .distance = metres(1000)},
            {.stroke = Stroke::Butterfly, .distance = metres(100)}, {.stroke = Stroke::Kick, .distance = metres(200)}};
        QCOMPARE(week.strokes, expected);
        QCOMPARE(week.distance, metres(3300));
        QCOMPARE(week.swims, 3);

        const ProgressReport fly = report(source, {.stroke = Stroke::Butterfly});
        QCOMPARE(fly.swims, 1);
        QCOMPARE(fly.volume.back().distance, metres(100));
        QCOMPARE(fly.volume.back().swims, 1);
        QCOMPARE(at(fly.years.front(), today), 100.0);
    }

    void poolsAreFilteredAndNamed()
    {
        SwimHistory longCourse = made::history(today, 3000);
        longCourse.poolLength = metres(50);
        SwimHistory yardPool = made::history(today, 914.4);
        yardPool.poolLength = yards(25);
        yardPool.unit = PoolUnit::Yards;
        const ProgressSource source = made::source({made::history(today, 2000), longCourse, yardPool});
        const ProgressReport all = report(source);
        const std::vector<NamedPool> expected{{50}, {25}, {25, PoolUnit::Yards}};
        QCOMPARE(all.pools, expected);
        QCOMPARE(all.pool, std::optional(NamedPool{50}));
        QCOMPARE(all.swims, 3);
        const ProgressReport inYards = report(source, {.pool = NamedPool{25, PoolUnit::Yards}});
        QCOMPARE(inYards.swims, 1);
        QVERIFY(isNear(inYards.volume.back().distance.metres, 914.4));
        QVERIFY(isNear(at(inYards.years.front(), today), 914.4));
        QCOMPARE(inYards.pools, expected);
        QCOMPARE(report(source, {.pool = NamedPool{33.33}}).swims, 0);
    }

    /// Totals are in the swimmer's unit, else the pool's.
    void theUnitOfTotals()
    {
        SwimHistory yardPool = made::history(today, 914.4);
        yardPool.poolLength = yards(25);
        yardPool.unit = PoolUnit::Yards;
        QCOMPARE(report(made::source({yardPool})).unit, PoolUnit::Yards);
        QCOMPARE(report(made::source({yardPool}, {}, {.units = PoolUnit::Metres})).unit, PoolUnit::Metres);
        QCOMPARE(report(made::source({})).unit, PoolUnit::Metres);
    }

    void whatIsToComeDoesNotCount()
    {
        SwimHistory tomorrow = made::history(today.addDays(1), 5000);
        tomorrow.bests = {made::best(Stroke::Freestyle, 100, 50)};
        tomorrow.strokes.push_back({.stroke = Stroke::Backstroke, .distance = metres(100)});
        tomorrow.poolLength = metres(50);
        tomorrow.effort = 10;
        const ProgressReport made =
            report(made::source({made::history(today), tomorrow}, {made::cssTest(today.addDays(1), 320, 152)}));
        QCOMPARE(made.swims, 1);
        QCOMPARE(swumIn(made.volume), 1000.0);
        QCOMPARE(made.pools.size(), std::size_t(1));
        QCOMPARE(made.strokes.size(), std::size_t(1));
        QVERIFY(made.bests.empty() && made.fitness.empty());
        QVERIFY(!made.cssNow.css);
        QCOMPARE(made.years.front().sums.size(), std::size_t(today.dayOfYear()));
    }

    /// 2024 has a 29 February: 366 days; each line counts from its own 1 January.
    void yearsStandAgainstEachOther()
    {
        const ProgressReport made =
            report(made::source({made::history(QDate(2022, 7, 1), 9000), made::history(QDate(2024, 1, 1), 100),
                made::history(QDate(2024, 2, 29), 200), made::history(QDate(2024, 12, 31), 400),
                made::history(QDate(2026, 1, 1), 800), made::history(QDate(2026, 11, 26), 1600)}));
        QCOMPARE(made.years.size(), std::size_t(3));
        QCOMPARE(made.years[0].year, 2026);
        QCOMPARE(made.years[0].sums.size(), std::size_t(330));
        QCOMPARE(made.years[0].sums.front(), metres(800));
        QCOMPARE(at(made.years[0], QDate(2026, 11, 25)), 800.0);
        QCOMPARE(at(made.years[0], today), 2400.0);
        QCOMPARE(made.years[1].year, 2025);
        QCOMPARE(made.years[1].sums.size(), std::size_t(365));
        QCOMPARE(made.years[1].sums.back(), metres(0));
        QCOMPARE(made.years[2].sums.size(), std::size_t(366));
        QCOMPARE(at(made.years[2], QDate(2024, 2, 28)), 100.0);
        QCOMPARE(at(made.years[2], QDate(2024, 2, 29)), 300.0);
        QCOMPARE(made.years[2].sums.back(), metres(700));
    }

    void yearsBeforeTheFirstSwimHaveNoLine()
    {
        QCOMPARE(report(made::source({made::history(QDate(2025, 12, 31))})).years.size(), std::size_t(2));
        QCOMPARE(report(made::source({made::history(today)})).years.size(), std::size_t(1));
    }

    /// 23:30 on the 25th in UTC is the 26th in Berlin and the 25th in New York.
    void aSwimIsOfTheDayWhereItWas()
    {
        SwimHistory late = made::history(today.addDays(-1));
        late.start += std::chrono::minutes(11 * 60 + 30);
        late.utcOffset = std::chrono::minutes(60);
        QCOMPARE(made::source({late}).days.front(), today);
        late.utcOffset = std::chrono::minutes(-300);
        QCOMPARE(made::source({late}).days.front(), today.addDays(-1));
        late.utcOffset.reset(); // the tests' own zone is UTC
        QCOMPARE(made::source({late}).days.front(), today.addDays(-1));
        SwimHistory early = made::history(QDate(1969, 12, 31));
        early.start -= std::chrono::hours(11);
        early.utcOffset = std::chrono::minutes(-120);
        QCOMPARE(made::source({early}).days.front(), QDate(1969, 12, 30));
    }
};

QTEST_GUILESS_MAIN(ProgressTest)
#include "tst_progress.moc"
