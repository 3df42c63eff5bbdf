#include "core/analysis/basetimes.h"
#include "core/analysis/swimpoints.h"

#include <QTest>

using namespace lengthwise;

namespace {

constexpr NamedPool longCourse{50, PoolUnit::Metres};
constexpr NamedPool shortCourse{25, PoolUnit::Metres};
constexpr NamedPool yardPool{25, PoolUnit::Yards};

constexpr std::array strokes{
    Stroke::Freestyle, Stroke::Backstroke, Stroke::Breaststroke, Stroke::Butterfly, Stroke::Medley};
constexpr std::array distances{50, 100, 200, 400, 800, 1500};

} // namespace

/// Source: World Aquatics, points: P = 1000 (B / T)^3, cut to a whole number (ANALYSIS section 5, FIELD section 4).
class SwimPointsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBaseTimeIsAThousand() { QCOMPARE(swimPoints(Seconds(46.40), Seconds(46.40)), 1000); }

    // 1000 (1/2)^3.
    void twiceTheBaseTimeIsAnEighth() { QCOMPARE(swimPoints(Seconds(92.80), Seconds(46.40)), 125); }

    // 1000 (46.40/49.00)^3 = 849.09; 1000 (20.91/20.50)^3 = 1061.21: faster than the record at the cut.
    void pointsAreCutNotRounded()
    {
        QCOMPARE(swimPoints(Seconds(49), Seconds(46.40)), 849);
        QCOMPARE(swimPoints(Seconds(20.50), Seconds(20.91)), 1061);
        // 1000 (50/50.01)^3 = 999.40.
        QCOMPARE(swimPoints(Seconds(50.01), Seconds(50)), 999);
    }

    /// Tables are of hundredths; a watch may measure finer.
    void timesAreReadToTheHundredth()
    {
        QCOMPARE(swimPoints(Seconds(50.004), Seconds(50)), 1000);
        QCOMPARE(swimPoints(Seconds(50.006), Seconds(50)), 999);
    }

    void noTimeNoPoints()
    {
        QVERIFY(!swimPoints(Seconds(0), Seconds(50)));
        QVERIFY(!swimPoints(Seconds(-3), Seconds(50)));
        QVERIFY(!swimPoints(Seconds(50), Seconds(0)));
    }

    /// World records that everybody can look up.
    void baseTimesAreWorldRecords()
    {
        QCOMPARE(baseTime(Sex::Male, Stroke::Freestyle, 50, longCourse), Seconds(20.91));
        QCOMPARE(baseTime(Sex::Male, Stroke::Freestyle, 1500, longCourse), Seconds(14 * 60 + 30.67));
        QCOMPARE(baseTime(Sex::Female, Stroke::Freestyle, 800, longCourse), Seconds(8 * 60 + 4.12));
        QCOMPARE(baseTime(Sex::Female, Stroke::Butterfly, 100, longCourse), Seconds(54.60));
        QCOMPARE(baseTime(Sex::Male, Stroke::Medley, 400, longCourse), Seconds(4 * 60 + 2.50));
        QCOMPARE(baseTime(Sex::Male, Stroke::Freestyle, 50, shortCourse), Seconds(19.90));
        QCOMPARE(baseTime(Sex::Female, Stroke::Medley, 100, shortCourse), Seconds(55.11));
        QCOMPARE(baseTime(Sex::Female, Stroke::Freestyle, 800, shortCourse), Seconds(7 * 60 + 54.0));
    }

    /// A digit that slipped would break the order: longer takes longer and at a slower pace, women longer than men,
    /// long course longer than short course with its turns.
    void baseTimesGoTogether()
    {
        int counted = 0;
        for (const Sex sex : {Sex::Female, Sex::Male}) {
            for (const NamedPool &pool : {longCourse, shortCourse}) {
                for (const Stroke stroke : strokes) {
                    double pace = 0;
                    for (const int distance : distances) {
                        const auto base = baseTime(sex, stroke, distance, pool);
                        if (!base)
                            continue;
                        ++counted;
                        QVERIFY(base->count() / distance > pace);
                        pace = base->count() / distance;
                        QVERIFY(*base >= baseTime(Sex::Male, stroke, distance, pool));
                        const auto inShort = baseTime(sex, stroke, distance, shortCourse);
                        QVERIFY(inShort && *base >= *inShort);
                        QVERIFY(base->count() < 1.08 * inShort->count());
                    }
                }
            }
        }
        QCOMPARE(counted, 70);
    }

    void noRecordNoBaseTime()
    {
        QVERIFY(!baseTime(Sex::Male, Stroke::Medley, 100, longCourse));
        QVERIFY(!baseTime(Sex::Male, Stroke::Freestyle, 25, shortCourse));
        QVERIFY(!baseTime(Sex::Male, Stroke::Freestyle, 3000, longCourse));
        QVERIFY(!baseTime(Sex::Male, Stroke::Kick, 50, shortCourse));
        QVERIFY(!baseTime(Sex::Male, Stroke::Freestyle, 100, yardPool));
        QVERIFY(!baseTime(Sex::Male, Stroke::Freestyle, 100, {33.33, PoolUnit::Metres}));
        QVERIFY(hasBaseTimes(longCourse) && hasBaseTimes(shortCourse) && !hasBaseTimes(yardPool));
    }
};

QTEST_GUILESS_MAIN(SwimPointsTest)
#include "tst_swimpoints.moc"
