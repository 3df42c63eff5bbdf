#include "core/analysis/predictor.h"

#include <QTest>

#include <cmath>

using namespace lengthwise;

namespace {

bool isNear(double value, double expected, double by)
{
    return std::abs(value - expected) < by;
}

/// 100 in 60 s, others by t2 = t1 (d2/d1)^b.
std::vector<TimedDistance> byPowerLaw(const std::vector<double> &distances, double b)
{
    std::vector<TimedDistance> bests;
    for (const double distance : distances)
        bests.push_back({distance, Seconds(60 * std::pow(distance / 100, b))});
    return bests;
}

/// 1:20, 2:48, 6:00.
std::vector<TimedDistance> threeBests()
{
    return {{100, Seconds(80)}, {200, Seconds(168)}, {400, Seconds(360)}};
}

} // namespace

/// Source: Riegel, Athletic records and human endurance, American Scientist 1981: t2 = t1 (d2/d1)^b; b from the
/// swimmer's own bests by least squares in logarithms (ANALYSIS section 5, "predictor").
class PredictorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // On a curve of b = 1.06: 800 in 60 x 8^1.06 = 543.78 s, and with nothing left over the range is the floor of 2 %.
    void aPowerLawIsFound()
    {
        const auto line = Predictor::of(byPowerLaw({50, 100, 200, 400}, 1.06));
        QVERIFY(line);
        QVERIFY(isNear(line->exponent(), 1.06, 1e-9));
        const auto predicted = line->at(800);
        QVERIFY(predicted);
        QVERIFY(isNear(predicted->time.count(), 543.78, .01));
        QVERIFY(isNear(predicted->low.count(), predicted->time.count() / 1.02, 1e-6));
        QVERIFY(isNear(predicted->high.count(), predicted->time.count() * 1.02, 1e-6));
    }

    // Distances in even steps of doubling: b = log2(360/80) / 2 = 1.084963, and the line passes the 200 in the
    // geometric mean of the three times, cube root of 80 x 168 x 360 = 169.135 s. Off the line are d, -2d, d with
    // 2d = ln(169.135/168) = 0.006734, so s = d sqrt(6) = 0.008248 with one degree of freedom (t = 6.314).
    // At 200: 6.314 s sqrt(1 + 1/3) = 0.060132. At 800 the line says 169.135 x 4.5 = 761.11 s; it is two doublings
    // from the middle, whose square is twice the spread (1 + 1 doublings): 6.314 s sqrt(1 + 1/3 + 2) = 0.095078.
    void threePointsByHand()
    {
        const auto line = Predictor::of(threeBests());
        QVERIFY(line);
        QVERIFY(isNear(line->exponent(), 1.084963, 1e-6));
        const auto middle = line->at(200);
        QVERIFY(middle);
        QVERIFY(isNear(middle->time.count(), 169.135, .001));
        QVERIFY(isNear(middle->low.count(), 169.135 * std::exp(-.060132), .01));
        QVERIFY(isNear(middle->high.count(), 169.135 * std::exp(.060132), .01));
        const auto far = line->at(800);
        QVERIFY(far);
        QVERIFY(isNear(far->time.count(), 761.11, .01));
        QVERIFY(isNear(far->low.count(), 761.11 * std::exp(-.095078), .05));
        QVERIFY(isNear(far->high.count(), 761.11 * std::exp(.095078), .05));
    }

    void noFurtherThanTwiceBeyondWhatIsKnown()
    {
        const auto line = Predictor::of(threeBests());
        QVERIFY(line->at(50));
        QVERIFY(!line->at(49));
        QVERIFY(line->at(800));
        QVERIFY(!line->at(801));
        QVERIFY(!line->at(0));
    }

    void threeDistancesAreNeeded()
    {
        QVERIFY(!Predictor::of({}));
        QVERIFY(!Predictor::of(byPowerLaw({100, 200}, 1.06)));
        // The same distance twice is one.
        QVERIFY(!Predictor::of(byPowerLaw({100, 200, 200}, 1.06)));
        QVERIFY(Predictor::of(byPowerLaw({100, 200, 400}, 1.06)));
        // What is no time is none.
        const std::vector<TimedDistance> broken{{100, Seconds(80)}, {200, Seconds(168)}, {400, Seconds(0)}};
        QVERIFY(!Predictor::of(broken));
    }

    void timesOfTrainingPredictNothing_data()
    {
        QTest::addColumn<double>("exponent");
        QTest::addColumn<bool>("isPlausible");
        QTest::newRow("faster over more") << .99 << false;
        QTest::newRow("one pace") << 1.0 << true;
        QTest::newRow("slows down much") << 1.2 << true;
        QTest::newRow("eased over more") << 1.21 << false;
    }
    void timesOfTrainingPredictNothing()
    {
        QFETCH(double, exponent);
        QFETCH(bool, isPlausible);
        QCOMPARE(Predictor::of(byPowerLaw({50, 100, 200}, exponent)).has_value(), isPlausible);
    }

    // Bests that lie on no curve tell less.
    void scatterWidensTheRange()
    {
        std::vector<TimedDistance> bests = byPowerLaw({50, 100, 200, 400, 800}, 1.05);
        const auto exact = Predictor::of(bests);
        bests[1].time *= 1.08;
        bests[3].time /= 1.08;
        const auto scattered = Predictor::of(bests);
        QVERIFY(exact && scattered);
        const auto width = [](const Predictor &line) { return line.at(200)->high / line.at(200)->low; };
        QVERIFY(width(*scattered) > width(*exact));
    }
};

QTEST_GUILESS_MAIN(PredictorTest)
#include "tst_predictor.moc"
