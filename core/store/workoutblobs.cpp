#include "core/store/workoutblobs.h"

#include <array>
#include <bit>
#include <cmath>
#include <cstring>
#include <limits>
#include <optional>
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

/// What an absent figure is packed as.
constexpr double unknown = std::numeric_limits<double>::quiet_NaN();

class Packer
{
public:
    void put(double value)
    {
        const auto bytes = std::bit_cast<std::array<std::byte, sizeof value>>(value);
        m_bytes.insert(m_bytes.end(), bytes.begin(), bytes.end());
    }
    std::vector<std::byte> bytes() && { return std::move(m_bytes); }

private:
    std::vector<std::byte> m_bytes;
};

/// Behind the end everything is unknown.
class Unpacker
{
public:
    explicit Unpacker(std::span<const std::byte> bytes)
        : m_left(bytes)
    {
    }

    bool has(std::size_t values) const { return m_left.size() >= values * sizeof(double); }
    double next()
    {
        if (!has(1))
            return unknown;
        double value = 0;
        std::memcpy(&value, m_left.data(), sizeof value);
        m_left = m_left.subspan(sizeof value);
        return value;
    }
    std::optional<double> known()
    {
        const double value = next();
        return std::isnan(value) ? std::nullopt : std::optional(value);
    }

private:
    std::span<const std::byte> m_left;
};

std::optional<int> wholeOf(std::optional<double> value)
{
    const bool fits = value && std::abs(*value) < 1e9;
    return fits ? std::optional(int(*value)) : std::nullopt;
}

/// Shares with their means begin with it; those of older rows begin with the number of a stroke.
constexpr std::byte sharesMark{0xff};

bool isStroke(int number)
{
    return number >= 0 && number <= int(Stroke::Kick);
}

/// As rows of analysis version 1 and 2 were packed.
std::vector<StrokeShare> unpackedDistances(std::span<const std::byte> packed)
{
    std::vector<StrokeShare> strokes;
    for (; packed.size() >= pairSize; packed = packed.subspan(pairSize)) {
        const auto [stroke, distance] = pairAt(packed.data());
        if (isStroke(stroke))
            strokes.push_back({.stroke = Stroke(stroke), .distance = metres(distance)});
    }
    return strokes;
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

std::vector<std::byte> packedStrokes(const std::vector<StrokeShare> &strokes)
{
    Packer packer;
    for (const StrokeShare &share : strokes) {
        packer.put(double(share.stroke));
        packer.put(share.distance.metres);
        packer.put(share.swolf.value_or(unknown));
        packer.put(share.distancePerStroke ? share.distancePerStroke->metres : unknown);
    }
    std::vector<std::byte> packed = std::move(packer).bytes();
    if (!packed.empty())
        packed.insert(packed.begin(), sharesMark);
    return packed;
}

std::vector<StrokeShare> unpackedStrokes(std::span<const std::byte> packed)
{
    if (packed.empty() || packed.front() != sharesMark)
        return unpackedDistances(packed);
    Unpacker from(packed.subspan(1));
    std::vector<StrokeShare> strokes;
    while (from.has(4)) {
        const int stroke = wholeOf(from.known()).value_or(-1);
        StrokeShare share{.distance = metres(from.next()), .swolf = from.known()};
        if (const auto perStroke = from.known())
            share.distancePerStroke = metres(*perStroke);
        if (!isStroke(stroke))
            continue;
        share.stroke = Stroke(stroke);
        strokes.push_back(share);
    }
    return strokes;
}

std::vector<std::byte> packedFigures(const SwimFigures &figures)
{
    Packer packer;
    packer.put(figures.distance ? figures.distance->metres : unknown);
    packer.put(figures.lengthCount ? *figures.lengthCount : unknown);
    packer.put(figures.speed ? figures.speed->metresPerSecond : unknown);
    packer.put(figures.restPercent.value_or(unknown));
    packer.put(figures.restOutsideSetsPercent.value_or(unknown));
    packer.put(figures.setSpeedCvPercent.value_or(unknown));
    packer.put(figures.strokeRateCvPercent.value_or(unknown));
    packer.put(figures.strokeRateDropPerMinute.value_or(unknown));
    packer.put(figures.speedGears ? *figures.speedGears : unknown);
    packer.put(figures.gearShare);
    packer.put(figures.techniqueShare);
    packer.put(figures.setShare);
    packer.put(figures.quality);
    packer.put(double(figures.stretches.size()));
    for (const PacedStretch &stretch : figures.stretches) {
        packer.put(stretch.distance.metres);
        packer.put(stretch.speed.metresPerSecond);
    }
    for (const LongEffort &effort : figures.efforts) {
        packer.put(effort.distance);
        packer.put(effort.length.metres);
        packer.put(effort.time.count());
        packer.put(effort.repeated);
    }
    return std::move(packer).bytes();
}

SwimFigures unpackedFigures(std::span<const std::byte> packed)
{
    Unpacker from(packed);
    SwimFigures figures;
    if (const auto distance = from.known())
        figures.distance = metres(*distance);
    figures.lengthCount = wholeOf(from.known());
    if (const auto speed = from.known())
        figures.speed = Speed{*speed};
    for (auto member : {&SwimFigures::restPercent, &SwimFigures::restOutsideSetsPercent,
             &SwimFigures::setSpeedCvPercent, &SwimFigures::strokeRateCvPercent, &SwimFigures::strokeRateDropPerMinute})
        figures.*member = from.known();
    figures.speedGears = wholeOf(from.known());
    figures.gearShare = from.known().value_or(0);
    figures.techniqueShare = from.known().value_or(0);
    figures.setShare = from.known().value_or(0);
    figures.quality = wholeOf(from.known()).value_or(figures.quality);
    const double stretches = from.known().value_or(0);
    for (double i = 0; i < stretches && from.has(2); ++i) {
        const double distance = from.next();
        figures.stretches.push_back({metres(distance), Speed{from.next()}});
    }
    while (from.has(4)) {
        LongEffort effort{.distance = wholeOf(from.known()).value_or(0)};
        effort.length = metres(from.next());
        effort.time = Seconds(from.next());
        effort.repeated = from.next() != 0;
        figures.efforts.push_back(effort);
    }
    return figures;
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
