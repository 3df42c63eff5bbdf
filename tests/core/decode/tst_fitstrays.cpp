// Values that cannot be: they are taken as not known, the rest of the swim stays, and the swim says so.
#include "core/decode/fitdecoder.h"
#include "tests/support/handmadefit.h"

#include <QTest>

#include <algorithm>

using namespace lengthwise;
using namespace std::chrono_literals;

namespace {

const Warning *invalid(const Workout &swim, const QString &field)
{
    const auto found = std::find_if(swim.warnings.begin(), swim.warnings.end(), [&field](const Warning &warning) {
        return warning.code == WarningCode::ValuesInvalid && warning.detail == field;
    });
    return found == swim.warnings.end() ? nullptr : &*found;
}

Workout swimOf(const FitWriter &fit)
{
    auto swims = FitDecoder().decode(fit.bytes());
    if (!swims || swims->size() != 1)
        qFatal("the file does not hold one swim");
    return std::move(swims->front());
}

constexpr std::int64_t in1990 = 86'400;
constexpr std::int64_t in2106 = 0xDA'00'00'00;

/// A length message: message_index, timestamp, start_time, total_elapsed_time, total_timer_time, length_type.
void writeLengthTimes(FitWriter &fit, int index, std::optional<std::int64_t> start, std::optional<std::int64_t> written,
    std::optional<std::int64_t> elapsed, std::optional<std::int64_t> timer)
{
    fit.message(101,
        {fitU16(254, index), fitU32(253, written), fitU32(2, start), fitU32(3, elapsed), fitU32(4, timer),
            fitEnum(12, 1)});
}

} // namespace

class TestFitStrays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordsDecadesOffAreDropped_data();
    void recordsDecadesOffAreDropped();
    void withoutASessionAFewFarRecordsAreDropped();
    void aStopDecadesOffIsDropped();
    void recordsThatMostlyDisagreeWithTheSessionStay();
    void distancesBeyondReasonAreUnknown();
    void aLengthOfDaysHasNoTime();
    void aLengthWithoutATimeIsNoted();
    void aLengthsTimeIsTakenFromItsMoments();
};

void TestFitStrays::recordsDecadesOffAreDropped_data()
{
    QTest::addColumn<qint64>("time");
    QTest::newRow("clock not set") << qint64(in1990);
    QTest::newRow("far future") << qint64(in2106);
    QTest::newRow("two days early") << qint64(fitSwimStart - 2 * 86'400);
    QTest::newRow("two days late") << qint64(fitSwimStart + 2 * 86'400);
}

void TestFitStrays::recordsDecadesOffAreDropped()
{
    QFETCH(qint64, time);
    FitWriter fit;
    writeFitRecord(fit, time, 5000, 150);
    writeFitPoolSwim(fit);
    const Workout swim = swimOf(fit);
    QCOMPARE(swim.samples.size(), std::size_t(100)); // four lengths of 25 s
    QVERIFY(swim.samples.front().time() >= swim.start);
    QVERIFY(swim.samples.back().time() <= swim.start + 100s);
    const Warning *warning = invalid(swim, QStringLiteral("timestamp"));
    QVERIFY(warning);
    QCOMPARE(warning->count, std::int64_t(1));
}

void TestFitStrays::withoutASessionAFewFarRecordsAreDropped()
{
    FitWriter fit;
    writeFitFileId(fit);
    writeFitRecord(fit, in1990, 0, 140);
    for (int second = 0; second < 25; ++second)
        writeFitRecord(fit, fitSwimStart + second, 100 * second, 140);
    writeFitLength(fit, fitSwimStart, 0, 0, 18);
    const Workout swim = swimOf(fit);
    QCOMPARE(swim.samples.size(), std::size_t(25));
    QCOMPARE(swim.elapsed, std::optional<Duration>(25s));
    QVERIFY(invalid(swim, QStringLiteral("timestamp")));
}

void TestFitStrays::aStopDecadesOffIsDropped()
{
    FitWriter fit;
    writeFitTimer(fit, in1990, false);
    writeFitPoolSwim(fit);
    QVERIFY(swimOf(fit).stops.empty());
}

void TestFitStrays::recordsThatMostlyDisagreeWithTheSessionStay()
{
    FitWriter fit;
    for (int second = 0; second < 50; ++second)
        writeFitRecord(fit, fitSwimStart + second, 100 * second, 140);
    writeFitSession(fit, in1990, 50, 5000, 0, 0);
    const Workout swim = swimOf(fit);
    QCOMPARE(swim.samples.size(), std::size_t(50));
    QVERIFY(!invalid(swim, QStringLiteral("timestamp")));
}

void TestFitStrays::distancesBeyondReasonAreUnknown()
{
    constexpr int tooFar = 100'000'100; // cm: 1,000.001 km
    FitWriter fit;
    writeFitRecord(fit, fitSwimStart, 0, 140);
    writeFitRecord(fit, fitSwimStart + 1, tooFar, 140);
    writeFitLength(fit, fitSwimStart, 0, 0, 18);
    writeFitLap(fit, fitSwimStart, 25, tooFar, 0, 0, 1);
    writeFitSession(fit, fitSwimStart, 25, tooFar, 0, 1);
    const Workout swim = swimOf(fit);
    QVERIFY(!swim.distance);
    QVERIFY(!swim.laps.front().distance);
    QVERIFY(!swim.samples.back().distance());
    const Warning *warning = invalid(swim, QStringLiteral("distance"));
    QVERIFY(warning);
    QCOMPARE(warning->count, std::int64_t(3));
}

void TestFitStrays::aLengthOfDaysHasNoTime()
{
    constexpr std::int64_t days = 25 * 3600 * 1000; // ms
    FitWriter fit;
    writeLengthTimes(fit, 0, fitSwimStart, std::nullopt, days, days);
    writeLengthTimes(fit, 1, fitSwimStart + 25, fitSwimStart + 55, 30'000, days);
    writeFitSession(fit, fitSwimStart, 55, 5000, 0, 0);
    const Workout swim = swimOf(fit);
    QCOMPARE(swim.lengths[0].elapsed, Duration(0));
    QCOMPARE(swim.lengths[1].elapsed, Duration(30s));
    QVERIFY(!swim.lengths[1].timer);
    const Warning *warning = invalid(swim, QStringLiteral("time of a length"));
    QVERIFY(warning);
    QCOMPARE(warning->count, std::int64_t(1));
}

void TestFitStrays::aLengthWithoutATimeIsNoted()
{
    FitWriter fit;
    writeLengthTimes(fit, 0, std::nullopt, std::nullopt, std::nullopt, std::nullopt);
    writeLengthTimes(fit, 1, fitSwimStart, fitSwimStart + 30, 30'000, 30'000);
    writeFitSession(fit, fitSwimStart, 55, 5000, 0, 0);
    const Workout swim = swimOf(fit);
    const Warning *warning = invalid(swim, QStringLiteral("time of a length"));
    QVERIFY(warning);
    QCOMPARE(warning->count, std::int64_t(1));
}

void TestFitStrays::aLengthsTimeIsTakenFromItsMoments()
{
    FitWriter fit;
    writeLengthTimes(fit, 0, fitSwimStart, fitSwimStart + 28, std::nullopt, std::nullopt);
    writeFitSession(fit, fitSwimStart, 28, 2500, 0, 0);
    const Workout swim = swimOf(fit);
    QCOMPARE(swim.lengths.front().elapsed, Duration(28s));
    QVERIFY(!invalid(swim, QStringLiteral("time of a length")));
}

QTEST_GUILESS_MAIN(TestFitStrays)
#include "tst_fitstrays.moc"
