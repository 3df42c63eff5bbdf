#pragma once

#include "tests/support/fitwriter.h"

namespace lengthwise {

/// Seconds since 1989-12-31 UTC of 2024-06-01T06:00:00Z: when the swims of the tests start.
inline constexpr std::int64_t fitSwimStart = 1'086'156'000;

void writeFitFileId(FitWriter &fit, int type = 4);
void writeFitRecord(FitWriter &fit, std::int64_t time, std::int64_t centimetres, int heartRate);
/// A length of 25 s; stroke and strokes as stored (swim_stroke, total_strokes); active: length_type 1.
void writeFitLength(FitWriter &fit, std::int64_t start, int index, int stroke, int strokes, bool active = true);
void writeFitLap(
    FitWriter &fit, std::int64_t start, int seconds, int centimetres, int index, int firstLength, int lengths);
/// A lap-swimming session in a 25 m pool.
void writeFitSession(FitWriter &fit, std::int64_t start, int seconds, int centimetres, int firstLap, int laps);
void writeFitTimer(FitWriter &fit, std::int64_t time, bool starts);

/// A whole pool swim, messages in the order of a watch: for each length of 25 m and 25 s a record every second and the
/// length; one lap; the session. 18 strokes of freestyle a length, heart rate 140.
void writeFitPoolSwim(FitWriter &fit, std::int64_t start = fitSwimStart, int lengths = 4);
std::vector<std::byte> fitPoolSwim(int lengths = 4);
/// The same, 25 s a length, of a watch that knows neither the pool's length nor any distance.
std::vector<std::byte> fitSwimOfUnknownPool(std::int64_t start = fitSwimStart, int lengths = 4);

} // namespace lengthwise
