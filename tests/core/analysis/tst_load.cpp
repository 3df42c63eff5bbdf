#include "core/analysis/load.h"

#include <QTest>

#include <cmath>

using namespace lengthwise;

namespace {

bool isLoad(const std::optional<SwimLoad> &load, double points, LoadBasis basis)
{
    return load && load->basis == basis && std::abs(load->points - points) < 1e-6;
}

/// An hour of 3600 m, so 1 m/s.
LoadFacts hourAtOne()
{
    LoadFacts facts;
    facts.active = Seconds(3600);
    facts.distance = metres(3600);
    return facts;
}

} // namespace

/// Source: 100 x hours x (speed / CSS)^3, ANALYSIS section 5, after McGregor and Fitzgerald 2008; points per hour by
/// heart rate and by effort: Friel's tables (FIELD section 4).
class LoadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anHourAtCssIsAHundred()
    {
        LoadFacts facts = hourAtOne();
        facts.css = Speed{1.0};
        QVERIFY(isLoad(swimLoad(facts), 100, LoadBasis::Speed));
    }

    // 1800 m in 30:00 is 1.0 m/s; CSS 1.25: 100 x 0.5 h x 0.8^3 = 25.6.
    void loadGrowsWithTheCubeOfSpeed()
    {
        LoadFacts facts;
        facts.active = Seconds(1800);
        facts.distance = metres(1800);
        facts.css = Speed{1.25};
        QVERIFY(isLoad(swimLoad(facts), 25.6, LoadBasis::Speed));
    }

    // 2000 yd = 1828.8 m in 30:00 = 1.016 m/s; CSS 1.016: 50.
    void yardsAreMetresInside()
    {
        LoadFacts facts;
        facts.active = Seconds(1800);
        facts.distance = yards(2000);
        facts.css = Speed{1.016};
        QVERIFY(isLoad(swimLoad(facts), 50, LoadBasis::Speed));
    }

    // 29 m/s, as a broken recording had it: by speed 100 x 1 h x 29^3 = 2.4 million. Effort 5 is 60 per hour.
    void nobodySwimsThatFast()
    {
        LoadFacts facts = hourAtOne();
        facts.css = Speed{1.0};
        facts.distance = metres(29.0 * 3600);
        QVERIFY(!swimLoad(facts));
        facts.effort = 5;
        QVERIFY(isLoad(swimLoad(facts), 60, LoadBasis::Effort));
        facts.maximumHeartRate = HeartRate{200};
        facts.heartRates = {{150, 3600}};
        QVERIFY(isLoad(swimLoad(facts), 50, LoadBasis::HeartRate));
    }

    // 1.5 x CSS is 337.5 an hour, more is none; above 2.2 m/s neither, whatever CSS: 2.2 / 2 is 133.1.
    void theFastestThatCounts()
    {
        LoadFacts facts = hourAtOne();
        facts.css = Speed{1.0};
        facts.distance = metres(1.5 * 3600);
        QVERIFY(isLoad(swimLoad(facts), 337.5, LoadBasis::Speed));
        facts.distance = metres(1.51 * 3600);
        QVERIFY(!swimLoad(facts));
        facts.css = Speed{2.0};
        facts.distance = metres(2.2 * 3600);
        QVERIFY(isLoad(swimLoad(facts), 133.1, LoadBasis::Speed));
        facts.distance = metres(2.21 * 3600);
        QVERIFY(!swimLoad(facts));
    }

    // Maximum 200: 20 min at 130 (65 %, zone 2: 30 per hour), 40 min at 170 (85 %, zone 4: 70 per hour).
    // Mean (20 x 30 + 40 x 70) / 60 = 56.67 per hour; active time 30:00, so 28.33.
    void withoutCssTheHeartRateCounts()
    {
        LoadFacts facts = hourAtOne();
        facts.active = Seconds(1800);
        facts.maximumHeartRate = HeartRate{200};
        facts.heartRates = {{130, 1200}, {170, 2400}};
        facts.effort = 10;
        QVERIFY(isLoad(swimLoad(facts), 170.0 / 6, LoadBasis::HeartRate));
    }

    // 29:59 of an hour are less than half, 30:00 are half. Effort 5 is 60 per hour; 150 of 200 is zone 3, 50 per hour.
    void aHeartRateThatCoversLittleDoesNotCount()
    {
        LoadFacts facts = hourAtOne();
        facts.maximumHeartRate = HeartRate{200};
        facts.effort = 5;
        facts.heartRates = {{150, 1799}};
        QVERIFY(isLoad(swimLoad(facts), 60, LoadBasis::Effort));
        facts.heartRates = {{150, 1800}};
        QVERIFY(isLoad(swimLoad(facts), 50, LoadBasis::HeartRate));
    }

    void effortIsTheLastResort_data()
    {
        QTest::addColumn<int>("effort");
        QTest::addColumn<double>("perHour");
        const std::array perHour{20, 30, 40, 50, 60, 70, 80, 100, 120, 140};
        for (int effort = 1; effort <= 10; ++effort)
            QTest::addRow("%d", effort) << effort << double(perHour[std::size_t(effort) - 1]);
    }

    void effortIsTheLastResort()
    {
        QFETCH(int, effort);
        QFETCH(double, perHour);
        LoadFacts facts = hourAtOne();
        facts.active = Seconds(1800);
        facts.effort = effort;
        QVERIFY(isLoad(swimLoad(facts), perHour / 2, LoadBasis::Effort));
    }

    void withoutAnyBasisThereIsNoLoad()
    {
        LoadFacts facts = hourAtOne();
        QVERIFY(!swimLoad(facts));
        facts.css = Speed{0};
        facts.effort = 11;
        facts.maximumHeartRate = HeartRate{200};
        QVERIFY(!swimLoad(facts));
        facts.effort = 0;
        QVERIFY(!swimLoad(facts));
    }

    void withoutActiveTimeThereIsNoLoad()
    {
        LoadFacts facts = hourAtOne();
        facts.css = Speed{1.0};
        facts.active = Seconds(0);
        QVERIFY(!swimLoad(facts));
        facts.active.reset();
        facts.effort = 5;
        QVERIFY(!swimLoad(facts));
    }
};

QTEST_GUILESS_MAIN(LoadTest)
#include "tst_load.moc"
