#include "core/analysis/swimfigures.h"
#include "core/analysis/swimtype.h"
#include "tests/support/swimbuilder.h"

#include <QTest>

using namespace lengthwise;

namespace {

SwimType typeOf(const char *plan, std::optional<double> css = {})
{
    const Workout workout = recorded(QString::fromLatin1(plan));
    const SwimFigures figures = figuresOf(workout, analyse(workout));
    return swimTypeOf(figures, css ? std::optional(Speed{*css}) : std::nullopt);
}

bool near(double value, double expected)
{
    return std::abs(value - expected) < 1e-6;
}

} // namespace

/// Plans on each side of each border; shares and speeds by hand.
class SwimTypeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plansHaveTheirType_data()
    {
        QTest::addColumn<QString>("plan");
        QTest::addColumn<double>("css");
        QTest::addColumn<int>("type");
        const auto row = [](const char *name, const char *plan, double css, SwimType type) {
            QTest::newRow(name) << QString::fromLatin1(plan) << css << int(type);
        };
        row("375 m", "15 x 25 Fr in 0:25 r 20", 0, SwimType::Short);
        row("8 lengths of 50 are few", "8 x 50 Fr in 0:50 r 20", 0, SwimType::Intervals); // 16 lengths of 25
        row("drill 300 of 1,000", "700 Fr in 14:00 r 30; 6 x 50 Drill in 1:10 r 20", 0, SwimType::Technique);
        row("drill 250 of 1,000", "750 Fr in 15:00 r 30; 5 x 50 Drill in 1:10 r 20", 0, SwimType::Endurance);
        // 1 m/s is 0.84 or 0.86 of CSS
        row("recovery", "1000 Fr in 16:40", 1 / .84, SwimType::Recovery);
        row("a little faster than recovery", "1000 Fr in 16:40", 1 / .86, SwimType::Endurance);
        row("no CSS, no recovery", "1000 Fr in 16:40", 0, SwimType::Endurance);
        // 600 of 1,000 m at 1 m/s, the rest at 0.85; the mean is 0.935, so nothing is 1.10 of it
        row("threshold", "400 Fr in 7:50 r 40; 6 x 100 Fr in 1:40 r 20", 1.0, SwimType::Threshold);
        row("threshold at 1.03", "400 Fr in 7:50 r 40; 6 x 100 Fr in 1:40 r 20", 1 / 1.029, SwimType::Threshold);
        row("faster than 1.03", "400 Fr in 7:50 r 40; 6 x 100 Fr in 1:40 r 20", 1 / 1.031, SwimType::Intervals);
        row("slower than 0.97", "400 Fr in 7:50 r 40; 6 x 100 Fr in 1:40 r 20", 1 / .969, SwimType::Intervals);
        row("no CSS, no threshold", "400 Fr in 7:50 r 40; 6 x 100 Fr in 1:40 r 20", 0, SwimType::Intervals);
        row("half in sets", "500 Fr in 9:10 r 60; 5 x 100 Fr in 1:50 r 20", 0, SwimType::Intervals);
        row("less than half", "600 Fr in 11:00 r 60; 5 x 100 Fr in 1:50 r 20", 0, SwimType::Endurance);
        // 8 x 50 at 36 s (1.389 m/s) after 1,200 at 1 m/s: mean 1,600 / 1,488 s = 1.075; 400 of 1,600 m are fast
        row("speed", "1200 Fr in 20:00 r 60; 8 x 50 Fr in 0:36 r 40", 0, SwimType::Speed);
        // 3 x 50 are three stretches only
        row("three fast ones are not speed", "1200 Fr in 20:00 r 60; 3 x 50 Fr in 0:36 r 40", 0, SwimType::Endurance);
        // Singles of different strokes and distances, 90 s between them: 360 of 1,000 s are rest
        row("broken",
            "100 Fr in 2:00 r 90; 50 Bk in 1:00 r 90; 150 Fr in 3:00 r 90; 25 Br in 0:40 r 90; 100 Bk in 2:00", 0,
            SwimType::Broken);
    }
    void plansHaveTheirType()
    {
        QFETCH(QString, plan);
        QFETCH(double, css);
        QFETCH(int, type);
        QCOMPARE(int(typeOf(qPrintable(plan), css > 0 ? std::optional(css) : std::nullopt)), type);
    }

    void openWaterIsNotShortForWantOfLengths()
    {
        QCOMPARE(swimTypeOf({.distance = metres(2400)}, {}), SwimType::Endurance);
        QCOMPARE(swimTypeOf({.distance = metres(390)}, {}), SwimType::Short);
        QCOMPARE(swimTypeOf({}, {}), SwimType::Short);
    }

    /// 400 + 6 x 100 + 4 x 50 drill: 600 of 1,200 m free in sets, drill 200 in a set; shares by distance.
    void figuresHoldTheShares()
    {
        const Workout workout =
            recorded(QStringLiteral("400 Fr in 8:20 r 60; 6 x 100 Fr in 1:40 r 20 r 60; 4 x 50 Drill in 1:10 r 20"));
        const SwimFigures figures = figuresOf(workout, analyse(workout));
        QCOMPARE(figures.lengthCount, std::optional(48));
        QVERIFY(near(figures.techniqueShare, 200.0 / 1200));
        QVERIFY(near(figures.setShare, 800.0 / 1200));
        QCOMPARE(figures.stretches.size(), std::size_t(3));
        QCOMPARE(figures.stretches[1].distance, metres(600));
        QVERIFY(near(figures.stretches[1].speed.metresPerSecond, 1));
    }
};

QTEST_GUILESS_MAIN(SwimTypeTest)
#include "tst_swimtype.moc"
