#include "core/analysis/fitness.h"

#include <QTest>

#include <cmath>

using namespace lengthwise;

namespace {

bool isNear(double value, double expected, double by = 1e-9)
{
    return std::abs(value - expected) < by;
}

} // namespace

/// Source: ANALYSIS section 5, "fitness, fatigue, form" (Banister's impulse and response as it is drawn since Coggan):
/// x += (load - x)(1 - exp(-1/tau)), tau 42 and 7 days. 1 - exp(-1/42) = 0.023528313, 1 - exp(-1/7) = 0.133122100.
class FitnessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noDaysNoCurve() { QVERIFY(fitnessOf({}).empty()); }

    // 100 on the first day: fitness 2.3528, fatigue 13.3122. From then on the day's load is 0 and each shrinks by
    // exp(-1/tau): 2.3528 x 0.976472 = 2.2975, 13.3122 x 0.866878 = 11.5401.
    void oneSwimRisesAndFades()
    {
        const std::vector<double> loads{100, 0, 0};
        const std::vector<FitnessDay> days = fitnessOf(loads);
        QCOMPARE(days.size(), std::size_t(3));
        QVERIFY(isNear(days[0].fitness, 2.352831, 1e-6));
        QVERIFY(isNear(days[0].fatigue, 13.312210, 1e-6));
        QVERIFY(isNear(days[1].fitness, 2.297473, 1e-6));
        QVERIFY(isNear(days[1].fatigue, 11.540061, 1e-6));
        QCOMPARE(days[0].load, 100.0);
        QCOMPARE(days[2].load, 0.0);
    }

    // Form is of yesterday: 0 on the first day, 2.352831 - 13.312210 = -10.959379 on the second.
    void formIsYesterdays()
    {
        const std::vector<double> loads{100, 0};
        const std::vector<FitnessDay> days = fitnessOf(loads);
        QCOMPARE(days[0].form, 0.0);
        QVERIFY(isNear(days[1].form, -10.959379, 1e-6));
    }

    // A steady load L: x after n days = L (1 - exp(-n/tau)), so 63.212 of 100 after tau days, and 100 in the end.
    void aSteadyLoadIsReached()
    {
        const std::vector<double> loads(2000, 100);
        const std::vector<FitnessDay> days = fitnessOf(loads);
        QVERIFY(isNear(days[41].fitness, 63.212056, 1e-6));
        QVERIFY(isNear(days[6].fatigue, 63.212056, 1e-6));
        QVERIFY(isNear(days.back().fitness, 100, 1e-6));
        QVERIFY(isNear(days.back().fatigue, 100, 1e-6));
        QVERIFY(isNear(days.back().form, 0, 1e-6));
    }

    // After n days of rest both are down by exp(-n/tau): a week takes fatigue to 36.788 %, fitness to 84.648 %.
    void restFreshens()
    {
        std::vector<double> loads(3000, 50);
        loads.insert(loads.end(), 7, 0);
        const FitnessDay last = fitnessOf(loads).back();
        QVERIFY(isNear(last.fatigue, 18.393972, 1e-6));
        QVERIFY(isNear(last.fitness, 42.324086, 1e-6));
    }
};

QTEST_GUILESS_MAIN(FitnessTest)
#include "tst_fitness.moc"
