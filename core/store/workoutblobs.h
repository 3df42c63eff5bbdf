#pragma once

#include "core/model/workoutrow.h"

#include <cstddef>
#include <span>
#include <vector>

namespace lengthwise {

// Packed columns of the workout tables: values behind each other, little-endian. The rows are derived, and the analysis
// version beside them grows when this changes; until an older row is rebuilt it is read all the same, with what it
// holds. What is cut off is left out. Any thread.

std::vector<std::byte> packedMarks(const std::vector<LengthMark> &marks);
std::vector<LengthMark> unpackedMarks(std::span<const std::byte> packed);

std::vector<std::byte> packedBins(const std::vector<HistogramBin> &bins);
std::vector<HistogramBin> unpackedBins(std::span<const std::byte> packed);

std::vector<std::byte> packedStrokes(const std::vector<StrokeShare> &strokes);
/// Rows of analysis version 1 and 2 hold distances only.
std::vector<StrokeShare> unpackedStrokes(std::span<const std::byte> packed);

std::vector<std::byte> packedFigures(const SwimFigures &figures);
SwimFigures unpackedFigures(std::span<const std::byte> packed);

/// A bit per kind of recording.
int packedSources(const std::vector<RecordingKind> &sources);
/// Sorted.
std::vector<RecordingKind> unpackedSources(int packed);

} // namespace lengthwise
