#include "core/decode/fitdecoder.h"
#include "tests/support/handmadefit.h"

#include <QTest>

using namespace lengthwise;
using namespace std::chrono_literals;

namespace {

// The watch's record a second; heart rate 0: it has none.
void writeRecords(FitWriter &fit, int seconds, std::optional<int> heartRate)
{
    writeFitFileId(fit);
    for (int second = 0; second < seconds; ++second)
        fit.message(20, {fitU32(253, fitSwimStart + second), fitU8(3, heartRate)});
    writeFitSession(fit, fitSwimStart, seconds, 2500, 0, 0);
}

// Where the strap's clock stands at a moment in UTC.
void writeAnchor(FitWriter &fit, std::int64_t time, std::int64_t strapTicks, int rate, int fraction = 0)
{
    fit.message(132, {fitU32(253, time), fitU32(9, strapTicks), fitU16(0, fraction), fitU8(6, rate)});
}

// Two beats of 12-bit time in three bytes, low bits first.
void writeBeats(FitWriter &fit, std::int64_t first, std::int64_t second, int firstRate, int secondRate)
{
    const std::int64_t a = first & 0xFFF;
    const std::int64_t b = second & 0xFFF;
    fit.message(132,
        {{.number = 10,
             .type = FitType::Byte,
             .value = std::vector<std::int64_t>{a & 0xFF, (a >> 8) | ((b & 15) << 4), b >> 4}},
            {.number = 6, .type = FitType::UInt8, .value = std::vector<std::int64_t>{firstRate, secondRate}}});
}

std::vector<Sample> samplesOf(const FitWriter &fit)
{
    const auto swims = FitDecoder().decode(fit.bytes());
    return swims && swims->size() == 1 ? swims->front().samples : std::vector<Sample>{};
}

} // namespace

class TestFitHeartRate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beatsOfAChainedFileGoIntoTheSamples();
    void aBeatIsHeldForFiveSecondsAtMost();
    void theWristCountsWhereTheStrapIsSilent();
    void twelveBitTimesRollOver();
    void severalBeatsOfOneSecondAreAveraged();
    void beatsWithoutAMomentAreLeftOut();
    void fractionsOfASecondCount();
    void invalidBeatsAreLeftOut();
};

void TestFitHeartRate::beatsOfAChainedFileGoIntoTheSamples()
{
    FitWriter fit;
    writeRecords(fit, 4, {});
    fit.segment();
    writeAnchor(fit, fitSwimStart, 5000, 100);
    writeBeats(fit, 5000 + 1024, 5000 + 2048, 110, 120);
    const auto samples = samplesOf(fit);
    QCOMPARE(samples.size(), std::size_t{4});
    // At 0 s: 100. Up to 1 s: three quarters of 100 and the beat of 110 = 102.5, rounded up. Likewise 113 at 2 s.
    QVERIFY(samples[0].heartRate() == HeartRate{100});
    QVERIFY(samples[1].heartRate() == HeartRate{103});
    QVERIFY(samples[2].heartRate() == HeartRate{113});
    QVERIFY(samples[3].heartRate() == HeartRate{120});
}

void TestFitHeartRate::aBeatIsHeldForFiveSecondsAtMost()
{
    FitWriter fit;
    writeRecords(fit, 8, {});
    fit.segment();
    writeAnchor(fit, fitSwimStart, 0, 100);
    const auto samples = samplesOf(fit);
    QVERIFY(samples.at(5).heartRate() == HeartRate{100});
    QVERIFY(!samples.at(6).heartRate());
}

void TestFitHeartRate::theWristCountsWhereTheStrapIsSilent()
{
    FitWriter fit;
    writeRecords(fit, 12, 90);
    fit.segment();
    writeAnchor(fit, fitSwimStart + 2, 0, 130);
    const auto samples = samplesOf(fit);
    QVERIFY(samples.at(1).heartRate() == HeartRate{90});
    QVERIFY(samples.at(2).heartRate() == HeartRate{130});
    QVERIFY(samples.at(7).heartRate() == HeartRate{130});
    QVERIFY(samples.at(8).heartRate() == HeartRate{90});
}

void TestFitHeartRate::twelveBitTimesRollOver()
{
    FitWriter fit;
    writeRecords(fit, 8, {});
    fit.segment();
    writeAnchor(fit, fitSwimStart, 4000, 100);
    writeBeats(fit, 4000 + 3 * 1024, 4000 + 6 * 1024, 110, 120); // 7072 and 10144: past 4096 and 8192
    const auto samples = samplesOf(fit);
    QVERIFY(samples.at(2).heartRate() == HeartRate{100});
    QVERIFY(samples.at(5).heartRate() == HeartRate{110});
    QVERIFY(samples.at(7).heartRate() == HeartRate{120});
}

void TestFitHeartRate::severalBeatsOfOneSecondAreAveraged()
{
    FitWriter fit;
    writeRecords(fit, 3, {});
    fit.segment();
    writeAnchor(fit, fitSwimStart + 1, 0, 100);
    writeBeats(fit, 256, 512, 140, 180);
    // In (1 s, 2 s]: 140 at 1.25; 180 at 1.5, 1.75 and 2: 680 / 4.
    QVERIFY(samplesOf(fit).at(2).heartRate() == HeartRate{170});
}

void TestFitHeartRate::beatsWithoutAMomentAreLeftOut()
{
    FitWriter fit;
    writeRecords(fit, 3, 90);
    fit.segment();
    writeBeats(fit, 256, 512, 140, 180);
    QVERIFY(samplesOf(fit).at(2).heartRate() == HeartRate{90});
}

void TestFitHeartRate::fractionsOfASecondCount()
{
    FitWriter fit;
    writeRecords(fit, 3, {});
    fit.segment();
    writeAnchor(fit, fitSwimStart, 0, 100, 16384); // half a second past: nothing yet at 0 s
    const auto samples = samplesOf(fit);
    QVERIFY(!samples.at(0).heartRate());
    QVERIFY(samples.at(1).heartRate() == HeartRate{100});
}

void TestFitHeartRate::invalidBeatsAreLeftOut()
{
    FitWriter fit;
    writeRecords(fit, 3, {});
    fit.segment();
    writeAnchor(fit, fitSwimStart, 0, 100);
    writeBeats(fit, 1024, 2048, 255, 0);
    QVERIFY(samplesOf(fit).at(2).heartRate() == HeartRate{100});
}

QTEST_GUILESS_MAIN(TestFitHeartRate)
#include "tst_fitheartrate.moc"
