#include "core/decode/normalise.h"

#include <QTest>

using namespace lengthwise;
using namespace std::chrono_literals;

namespace {

constexpr Instant morning = std::chrono::sys_days(std::chrono::year(2024) / 6 / 1) + 6h;

Sample sampleAt(std::chrono::seconds second, std::optional<double> metresSwum = {})
{
    Sample sample(morning + second);
    if (metresSwum)
        sample.setDistance(metres(*metresSwum));
    return sample;
}

} // namespace

class TestNormalise : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void samplesInOrderStay();
    void samplesOutOfOrderAreSortedAndCounted();
    void distancesCountFromTheStart();
    void differentSwimsAllStay();
    void ofTheSameSwimTheRicherStaysInPlace();
    void aSharedStartAloneIsNotTheSameSwim();
};

void TestNormalise::samplesInOrderStay()
{
    std::vector<Sample> samples{sampleAt(0s, 1), sampleAt(0s, 0), sampleAt(1s)};
    const auto before = samples;
    QCOMPARE(putInTimeOrder(samples), std::int64_t{0});
    QVERIFY(samples == before);
}

void TestNormalise::samplesOutOfOrderAreSortedAndCounted()
{
    std::vector<Sample> samples{sampleAt(0s), sampleAt(3s, 1), sampleAt(1s), sampleAt(3s, 2), sampleAt(2s)};
    QCOMPARE(putInTimeOrder(samples), std::int64_t{2});
    const std::vector<Sample> expected{sampleAt(0s), sampleAt(1s), sampleAt(2s), sampleAt(3s, 1), sampleAt(3s, 2)};
    QVERIFY(samples == expected);
}

void TestNormalise::distancesCountFromTheStart()
{
    Workout swim;
    swim.samples = {sampleAt(0s, 990), sampleAt(1s, 1000), sampleAt(2s), sampleAt(3s, 1012.5)};
    countDistanceFrom(swim.samples, metres(1000));
    const std::vector<Sample> expected{sampleAt(0s), sampleAt(1s, 0), sampleAt(2s), sampleAt(3s, 12.5)};
    QVERIFY(swim.samples == expected);
}

void TestNormalise::differentSwimsAllStay()
{
    const std::vector<Workout> swims{{.start = morning, .elapsed = 60s}, {.start = morning + 1h, .elapsed = 60s}};
    QVERIFY(withoutDuplicates(swims) == swims);
}

void TestNormalise::ofTheSameSwimTheRicherStaysInPlace()
{
    const Workout poor{.start = morning, .elapsed = 60s};
    Workout rich = poor;
    rich.samples = {sampleAt(0s)};
    const Workout other{.start = morning + 1h, .elapsed = 60s};
    const auto kept = withoutDuplicates({poor, other, rich, poor});
    QCOMPARE(kept.size(), std::size_t{2});
    QCOMPARE(kept[0].samples.size(), std::size_t{1});
    const Warning expected{.code = WarningCode::DuplicateSwim, .count = 2};
    QCOMPARE(kept[0].warnings.size(), std::size_t{1});
    QVERIFY(kept[0].warnings[0] == expected);
    QVERIFY(kept[1] == other);
}

void TestNormalise::aSharedStartAloneIsNotTheSameSwim()
{
    const std::vector<Workout> swims{{.start = morning, .elapsed = 60s}, {.start = morning, .elapsed = 90s}};
    QCOMPARE(withoutDuplicates(swims).size(), std::size_t{2});
}

QTEST_GUILESS_MAIN(TestNormalise)
#include "tst_normalise.moc"
