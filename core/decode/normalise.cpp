#include "core/decode/normalise.h"

#include <algorithm>
#include <map>
#include <utility>

namespace lengthwise {

namespace {

/// Where the swims kept so far stand, by what makes two of them the same.
class KeptSwims
{
public:
    /// The first that is the same as this one.
    std::optional<std::size_t> find(const Workout &swim) const
    {
        std::optional<std::size_t> place;
        if (swim.elapsed)
            place = at(m_byElapsed, {swim.start, *swim.elapsed});
        const auto other = swim.distance ? at(m_byDistance, {swim.start, swim.distance->metres}) : std::nullopt;
        return place && other ? std::min(place, other) : (place ? place : other);
    }
    void add(const Workout &swim, std::size_t place)
    {
        if (swim.elapsed)
            m_byElapsed.try_emplace({swim.start, *swim.elapsed}, place);
        if (swim.distance)
            m_byDistance.try_emplace({swim.start, swim.distance->metres}, place);
    }

private:
    template<class Key>
    static std::optional<std::size_t> at(const std::map<Key, std::size_t> &places, const Key &key)
    {
        const auto found = places.find(key);
        return found == places.end() ? std::nullopt : std::optional(found->second);
    }

    std::map<std::pair<Instant, Duration>, std::size_t> m_byElapsed;
    std::map<std::pair<Instant, double>, std::size_t> m_byDistance;
};

bool richer(const Workout &a, const Workout &b)
{
    return std::pair(a.lengths.size(), a.samples.size()) > std::pair(b.lengths.size(), b.samples.size());
}

void countDuplicate(Workout &kept)
{
    for (Warning &warning : kept.warnings) {
        if (warning.code == WarningCode::DuplicateSwim) {
            warning.count = warning.count.value_or(0) + 1;
            return;
        }
    }
    kept.warnings.push_back({.code = WarningCode::DuplicateSwim, .count = 1});
}

} // namespace

std::int64_t putInTimeOrder(std::vector<Sample> &samples)
{
    std::int64_t backwards = 0;
    for (std::size_t i = 1; i < samples.size(); ++i)
        backwards += samples[i].time() < samples[i - 1].time();
    if (backwards > 0) {
        std::stable_sort(
            samples.begin(), samples.end(), [](const Sample &a, const Sample &b) { return a.time() < b.time(); });
    }
    return backwards;
}

void countDistanceFrom(std::vector<Sample> &samples, Distance before)
{
    if (before.metres == 0)
        return;
    for (Sample &sample : samples) {
        const auto distance = sample.distance();
        if (!distance)
            continue;
        if (*distance < before)
            sample.clearDistance();
        else
            sample.setDistance(*distance - before);
    }
}

std::vector<Workout> withoutDuplicates(std::vector<Workout> swims)
{
    std::vector<Workout> kept;
    kept.reserve(swims.size());
    KeptSwims known;
    for (Workout &swim : swims) {
        const auto same = known.find(swim);
        known.add(swim, same.value_or(kept.size()));
        if (!same) {
            kept.push_back(std::move(swim));
            continue;
        }
        if (richer(swim, kept[*same]))
            std::swap(kept[*same], swim);
        countDuplicate(kept[*same]);
    }
    return kept;
}

std::size_t bytesOf(const Workout &swim)
{
    return sizeof(Workout) + swim.samples.size() * sizeof(Sample) + swim.lengths.size() * sizeof(Length)
        + swim.laps.size() * sizeof(Lap) + swim.stops.size() * sizeof(TimerStop)
        + swim.warnings.size() * sizeof(Warning) + std::size_t(swim.device.size()) * sizeof(QChar);
}

void warnAll(std::vector<Workout> &swims, const std::vector<Warning> &warnings)
{
    constexpr std::size_t mostCopies = 100'000;
    for (Workout &swim : swims) {
        const std::size_t count = std::min(warnings.size(), std::max(mostCopies / swims.size(), std::size_t{3}));
        swim.warnings.insert(swim.warnings.begin(), warnings.begin(), warnings.begin() + std::ptrdiff_t(count));
    }
}

} // namespace lengthwise
