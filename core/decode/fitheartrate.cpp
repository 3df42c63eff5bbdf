#include "core/decode/fitheartrate.h"

#include <algorithm>
#include <utility>

namespace lengthwise {

namespace {

constexpr std::int64_t second = 1024; // ticks
constexpr std::int64_t step = second / 4;
constexpr std::int64_t longestHold = 5 * second;
constexpr std::int64_t firstSecond = 631'065'600; // 1989-12-31 in Unix time

std::uint32_t number(const FitBlock &block, std::size_t index)
{
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < 4; ++i) {
        const std::size_t byte = 4 * index + (block.bigEndian ? i : 3 - i);
        value = (value << 8) | std::to_integer<std::uint32_t>(block.bytes[byte]);
    }
    return value;
}

std::int64_t ticksOf(Instant time)
{
    return time.time_since_epoch().count() * second / 1000;
}

} // namespace

void FitBeats::take(const FitMessage &message)
{
    const auto rates = message.block(FitMeaning::BeatsPerMinute);
    if (!rates)
        return;
    if (const auto times = message.block(FitMeaning::BeatTimes)) {
        const std::size_t count = std::min(times->bytes.size() / 4, rates->bytes.size());
        for (std::size_t i = 0; i < count; ++i) {
            std::int64_t strap = number(*times, i);
            if (i == 0 && message.has(FitMeaning::Timestamp)) {
                const std::int64_t fraction = message.find(FitMeaning::FractionalTime).value_or(0);
                m_anchorTicks = (firstSecond + message.value(FitMeaning::Timestamp)) * second + fraction / 32;
                m_anchorStrap = strap;
                m_anchored = true;
            } else if (m_anchored) {
                // The strap's clock has 32 bits and rolls over.
                strap = m_strap + std::int64_t(std::uint32_t(strap - m_strap));
            }
            m_strap = strap;
            takeBeat(strap, std::to_integer<std::uint8_t>(rates->bytes[i]));
        }
    } else if (const auto packed = message.block(FitMeaning::PackedBeatTimes)) {
        takePacked(*packed, rates->bytes);
    }
}

void FitBeats::append(FitBeats further)
{
    if (m_beats.empty()) {
        m_beats = std::move(further.m_beats);
        return;
    }
    m_beats.insert(m_beats.end(), further.m_beats.begin(), further.m_beats.end());
}

void FitBeats::takePacked(const FitBlock &times, Bytes rates)
{
    const std::size_t count = std::min(times.bytes.size() * 2 / 3, rates.size());
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t at = i / 2 * 3 + i % 2;
        const auto low = std::to_integer<std::int64_t>(times.bytes[at]);
        const auto high = std::to_integer<std::int64_t>(times.bytes[at + 1]);
        const std::int64_t bits = i % 2 == 0 ? low | ((high & 15) << 8) : (low >> 4) | (high << 4);
        m_strap += (bits - m_strap) & 0xFFF;
        takeBeat(m_strap, std::to_integer<std::uint8_t>(rates[i]));
    }
}

void FitBeats::takeBeat(std::int64_t strapTicks, std::uint8_t perMinute)
{
    if (m_anchored && perMinute != 0 && perMinute != 0xFF)
        m_beats.push_back({m_anchorTicks + strapTicks - m_anchorStrap, perMinute});
}

void FitBeats::order()
{
    const auto earlier = [](const FitBeat &a, const FitBeat &b) { return a.ticks < b.ticks; };
    if (!std::is_sorted(m_beats.begin(), m_beats.end(), earlier))
        std::stable_sort(m_beats.begin(), m_beats.end(), earlier);
}

// How many quarter seconds the beat counts for after its first moment.
std::int64_t FitBeats::heldSteps(std::size_t beat) const
{
    constexpr std::int64_t longest = longestHold / step;
    if (beat + 1 == m_beats.size())
        return longest;
    const std::int64_t gap = m_beats[beat + 1].ticks - m_beats[beat].ticks;
    return std::min(longest, std::max(std::int64_t{0}, gap - 1) / step);
}

void FitBeats::mergeInto(std::vector<Sample> &samples)
{
    if (m_beats.empty())
        return;
    order();
    std::size_t beat = 0;
    std::optional<std::int64_t> previous;
    std::optional<std::int64_t> merged; // at the previous moment
    for (Sample &sample : samples) {
        const std::int64_t end = ticksOf(sample.time());
        if (previous != end) {
            const std::int64_t begin = previous ? *previous : end - second;
            std::int64_t sum = 0;
            std::int64_t count = 0;
            while (beat < m_beats.size() && m_beats[beat].ticks <= end) {
                const std::int64_t start = m_beats[beat].ticks;
                const std::int64_t held = heldSteps(beat);
                const std::int64_t first = begin < start ? 0 : (begin - start) / step + 1;
                const std::int64_t last = std::min(held, (end - start) / step);
                const std::int64_t points = std::max(std::int64_t{0}, last - first + 1);
                sum += points * m_beats[beat].perMinute;
                count += points;
                if (start + held * step > end)
                    break; // it goes on counting for the next sample
                ++beat;
            }
            merged = count > 0 ? std::optional((2 * sum + count) / (2 * count)) : std::nullopt;
            previous = end;
        }
        if (merged)
            sample.setBeatsPerMinute(*merged);
    }
}

} // namespace lengthwise
