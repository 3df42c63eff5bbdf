#include "core/store/workoutblobs.h"

#include <array>
#include <bit>
#include <cstring>
#include <type_traits>

namespace lengthwise {

namespace {

static_assert(std::endian::native == std::endian::little, "the packed columns would have to be turned");
// A mark is read and written as it lies in memory: 10,000 lists of them are read when the library opens.
static_assert(sizeof(LengthMark) == 4 && std::is_trivially_copyable_v<LengthMark>);

constexpr std::array kinds{
    RecordingKind::Fit, RecordingKind::Tcx, RecordingKind::Gpx, RecordingKind::Csv, RecordingKind::Strava};

constexpr std::size_t pairSize = sizeof(std::int32_t) + sizeof(double);

void putPair(std::byte *to, std::int32_t name, double value)
{
    std::memcpy(to, &name, sizeof name);
    std::memcpy(to + sizeof name, &value, sizeof value);
}

std::pair<std::int32_t, double> pairAt(const std::byte *from)
{
    std::int32_t name = 0;
    double value = 0;
    std::memcpy(&name, from, sizeof name);
    std::memcpy(&value, from + sizeof name, sizeof value);
    return {name, value};
}

} // namespace

std::vector<std::byte> packedMarks(const std::vector<LengthMark> &marks)
{
    const auto bytes = std::as_bytes(std::span(marks));
    return {bytes.begin(), bytes.end()};
}

std::vector<LengthMark> unpackedMarks(std::span<const std::byte> packed)
{
    std::vector<LengthMark> marks(packed.size() / sizeof(LengthMark));
    if (!marks.empty())
        std::memcpy(marks.data(), packed.data(), marks.size() * sizeof(LengthMark));
    return marks;
}

std::vector<std::byte> packedBins(const std::vector<HistogramBin> &bins)
{
    std::vector<std::byte> packed(bins.size() * pairSize);
    for (std::size_t i = 0; i < bins.size(); ++i)
        putPair(packed.data() + i * pairSize, bins[i].bin, bins[i].seconds);
    return packed;
}

std::vector<HistogramBin> unpackedBins(std::span<const std::byte> packed)
{
    std::vector<HistogramBin> bins(packed.size() / pairSize);
    for (std::size_t i = 0; i < bins.size(); ++i) {
        const auto [bin, seconds] = pairAt(packed.data() + i * pairSize);
        bins[i] = {.bin = bin, .seconds = seconds};
    }
    return bins;
}

std::vector<std::byte> packedStrokes(const std::vector<StrokeDistance> &strokes)
{
    std::vector<std::byte> packed(strokes.size() * pairSize);
    for (std::size_t i = 0; i < strokes.size(); ++i)
        putPair(packed.data() + i * pairSize, std::int32_t(strokes[i].stroke), strokes[i].distance.metres);
    return packed;
}

std::vector<StrokeDistance> unpackedStrokes(std::span<const std::byte> packed)
{
    std::vector<StrokeDistance> strokes(packed.size() / pairSize);
    for (std::size_t i = 0; i < strokes.size(); ++i) {
        const auto [stroke, distance] = pairAt(packed.data() + i * pairSize);
        strokes[i] = {.stroke = Stroke(stroke), .distance = metres(distance)};
    }
    return strokes;
}

int packedSources(const std::vector<RecordingKind> &sources)
{
    int packed = 0;
    for (const RecordingKind kind : sources)
        packed |= 1 << int(kind);
    return packed;
}

std::vector<RecordingKind> unpackedSources(int packed)
{
    std::vector<RecordingKind> sources;
    for (const RecordingKind kind : kinds) {
        if ((packed & 1 << int(kind)) != 0)
            sources.push_back(kind);
    }
    return sources;
}

} // namespace lengthwise
