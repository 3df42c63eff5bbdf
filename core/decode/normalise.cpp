#include "core/decode/normalise.h"

#include <algorithm>
#include <utility>

namespace lengthwise {

namespace {

bool sameSwim(const Workout &a, const Workout &b)
{
    if (a.start != b.start)
        return false;
    const bool elapsedAgrees = a.elapsed && a.elapsed == b.elapsed;
    const bool distanceAgrees = a.distance && a.distance == b.distance;
    return elapsedAgrees || distanceAgrees;
}

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

void countDistanceFrom(Workout &workout, Distance before)
{
    if (before.metres == 0)
        return;
    for (Sample &sample : workout.samples) {
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
    for (Workout &swim : swims) {
        const auto same = std::find_if(kept.begin(), kept.end(), [&](const Workout &k) { return sameSwim(k, swim); });
        if (same == kept.end()) {
            kept.push_back(std::move(swim));
            continue;
        }
        if (richer(swim, *same))
            std::swap(*same, swim);
        countDuplicate(*same);
    }
    return kept;
}

} // namespace lengthwise
