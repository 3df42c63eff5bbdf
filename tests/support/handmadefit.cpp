#include "tests/support/handmadefit.h"

namespace lengthwise {

namespace {
constexpr int secondsPerLength = 25;
constexpr int centimetresPerLength = 2500;
} // namespace

void writeFitFileId(FitWriter &fit, int type)
{
    fit.message(0, {fitEnum(0, type), fitU16(1, 1), fitU16(2, 3405), fitU32(4, fitSwimStart)});
}

void writeFitRecord(FitWriter &fit, std::int64_t time, std::int64_t centimetres, int heartRate)
{
    fit.message(20, {fitU32(253, time), fitU32(5, centimetres), fitU16(6, 1000), fitU8(3, heartRate)});
}

void writeFitLength(FitWriter &fit, std::int64_t start, int index, int stroke, int strokes, bool active)
{
    fit.message(101,
        {fitU16(254, index), fitU32(253, start + secondsPerLength), fitU32(2, start),
            fitU32(3, secondsPerLength * 1000), fitU32(4, secondsPerLength * 1000), fitU16(5, strokes), fitU16(6, 1000),
            fitEnum(7, stroke), fitEnum(12, active)});
}

void writeFitLap(
    FitWriter &fit, std::int64_t start, int seconds, int centimetres, int index, int firstLength, int lengths)
{
    fit.message(19,
        {fitU16(254, index), fitU32(253, start + seconds), fitU32(2, start), fitU32(7, seconds * 1000),
            fitU32(8, seconds * 1000), fitU32(9, centimetres), fitU16(32, lengths), fitU16(35, firstLength),
            fitEnum(38, 0), fitEnum(25, 5), fitU8(15, 140), fitU8(16, 150)});
}

void writeFitSession(FitWriter &fit, std::int64_t start, int seconds, int centimetres, int firstLap, int laps)
{
    fit.message(18,
        {fitU32(253, start + seconds), fitU32(2, start), fitU32(7, seconds * 1000), fitU32(8, seconds * 1000),
            fitU32(9, centimetres), fitU32(10, 72), fitU16(25, firstLap), fitU16(26, laps),
            fitU16(44, centimetresPerLength), fitEnum(46, 0), fitEnum(5, 5), fitEnum(6, 17), fitU8(16, 140),
            fitU8(17, 150), fitU8(18, 30)});
}

void writeFitTimer(FitWriter &fit, std::int64_t time, bool starts)
{
    fit.message(21, {fitU32(253, time), fitEnum(0, 0), fitEnum(1, starts ? 0 : 4)});
}

void writeFitPoolSwim(FitWriter &fit, std::int64_t start, int lengths)
{
    writeFitFileId(fit);
    writeFitTimer(fit, start, true);
    for (int length = 0; length < lengths; ++length) {
        const std::int64_t begin = start + length * secondsPerLength;
        for (int second = 0; second < secondsPerLength; ++second)
            writeFitRecord(fit, begin + second, length * centimetresPerLength + second * 100, 140);
        writeFitLength(fit, begin, length, 0, 18);
    }
    const int seconds = lengths * secondsPerLength;
    writeFitTimer(fit, start + seconds, false);
    writeFitLap(fit, start, seconds, lengths * centimetresPerLength, 0, 0, lengths);
    writeFitSession(fit, start, seconds, lengths * centimetresPerLength, 0, 1);
}

std::vector<std::byte> fitSwimOfUnknownPool(std::int64_t start, int lengths)
{
    FitWriter fit;
    writeFitFileId(fit);
    for (int length = 0; length < lengths; ++length)
        writeFitLength(fit, start + length * secondsPerLength, length, 0, 18);
    const int seconds = lengths * secondsPerLength;
    fit.message(18,
        {fitU32(253, start + seconds), fitU32(2, start), fitU32(7, seconds * 1000), fitU32(8, seconds * 1000),
            fitEnum(5, 5), fitEnum(6, 17)});
    return fit.bytes();
}

std::vector<std::byte> fitPoolSwim(int lengths)
{
    FitWriter fit;
    writeFitPoolSwim(fit, fitSwimStart, lengths);
    return fit.bytes();
}

} // namespace lengthwise
