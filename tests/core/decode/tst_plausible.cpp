#include "core/decode/plausible.h"

#include <QTest>

#include <algorithm>

using namespace lengthwise;
using namespace std::chrono_literals;

namespace {

constexpr Instant morning = std::chrono::sys_days(std::chrono::year(2024) / 6 / 1) + 6h;

// Four lengths of 25 m: nothing to say about it.
Workout poolSwim()
{
    Workout swim{.start = morning, .elapsed = 100s, .timer = 100s, .distance = metres(100), .poolLength = metres(25)};
    swim.lengths.assign(4, Length{.start = morning, .elapsed = 25s});
    return swim;
}

QList<int> warningsOf(Workout swim)
{
    warnOfImplausible(swim);
    QList<int> codes;
    for (const Warning &warning : swim.warnings)
        codes.append(int(warning.code));
    return codes;
}

QList<int> just(WarningCode code)
{
    return {int(code)};
}

} // namespace

class TestPlausible : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGoodSwimGetsNoWarning();
    void aStartBefore2000IsAClockNotSet();
    void aPoolSwimNeedsAPoolLength();
    void openWaterNeedsNone();
    void aLengthMoreOrLessIsAMismatch();
    void restsCountNoDistance();
    void roundingIsNoMismatch();
    void elapsedFarBelowTimerCannotBe();
    void elapsedASecondBelowTimerIsTheGarminSwim();
    void aGapOfADayIsImplausible();
};

void TestPlausible::aGoodSwimGetsNoWarning()
{
    QCOMPARE(warningsOf(poolSwim()), QList<int>());
}

void TestPlausible::aStartBefore2000IsAClockNotSet()
{
    Workout swim = poolSwim();
    swim.start = std::chrono::sys_days(std::chrono::year(1989) / 12 / 31);
    QCOMPARE(warningsOf(swim), just(WarningCode::ClockNotSet));
}

void TestPlausible::aPoolSwimNeedsAPoolLength()
{
    Workout swim = poolSwim();
    swim.poolLength.reset();
    QCOMPARE(warningsOf(swim), just(WarningCode::PoolLengthUnknown));
}

void TestPlausible::openWaterNeedsNone()
{
    QCOMPARE(warningsOf({.environment = Environment::OpenWater, .start = morning}), QList<int>());
}

void TestPlausible::aLengthMoreOrLessIsAMismatch()
{
    Workout swim = poolSwim();
    swim.distance = metres(125);
    warnOfImplausible(swim);
    QCOMPARE(swim.warnings.size(), std::size_t{1});
    QCOMPARE(int(swim.warnings[0].code), int(WarningCode::DistanceMismatch));
    QCOMPARE(swim.warnings[0].detail, QStringLiteral("125, 100"));
}

void TestPlausible::restsCountNoDistance()
{
    Workout swim = poolSwim();
    swim.lengths.push_back({.start = morning + 100s, .elapsed = 10s, .type = LengthType::Rest});
    QCOMPARE(warningsOf(swim), QList<int>());
}

void TestPlausible::roundingIsNoMismatch()
{
    Workout swim = poolSwim();
    swim.distance = metres(100.4);
    QCOMPARE(warningsOf(swim), QList<int>());
}

void TestPlausible::elapsedFarBelowTimerCannotBe()
{
    Workout swim = poolSwim();
    swim.timer = 200s;
    QCOMPARE(warningsOf(swim), just(WarningCode::TimesImplausible));
}

void TestPlausible::elapsedASecondBelowTimerIsTheGarminSwim()
{
    Workout swim = poolSwim();
    swim.timer = 101s;
    QCOMPARE(warningsOf(swim), QList<int>());
}

void TestPlausible::aGapOfADayIsImplausible()
{
    Workout swim = poolSwim();
    swim.samples = {Sample(morning), Sample(morning + 25h)};
    QCOMPARE(warningsOf(swim), just(WarningCode::TimesImplausible));
}

QTEST_GUILESS_MAIN(TestPlausible)
#include "tst_plausible.moc"
