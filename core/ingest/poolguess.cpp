#include "core/ingest/poolguess.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace lengthwise {

namespace {

constexpr std::size_t swimsLookedAt = 50;
constexpr Distance shortestLookedAt{200};

// A pool half as long means twice the pace; one of 25 yd instead of 25 m a tenth. What a swimmer's pace varies by from
// day to day lies between.
constexpr double usualSpread = 0.15;  ///< of the logarithm of the pace: about 15 %
constexpr double otherPace = 0.5;     ///< kick and drill are up to 60 % slower; half the pool is 0.69
constexpr Seconds paceAtLarge{110};   ///< per 100 m; between a club swimmer's and a beginner's
constexpr double spreadAtLarge = 0.3; ///< from 1:21 to 2:28 no pace is stranger than another
constexpr Seconds fastestAtLarge{50};
constexpr Seconds slowestAtLarge{240};
constexpr double newPool = 0.05; ///< how much further from the usual a pool counts that the swimmer was never in
constexpr double rarePool = 0.1;
constexpr double recordedFirst = 10; ///< the file tells it in other words
constexpr double setFirst = 2;       ///< more than any pace speaks for another

const auto commonPools = std::to_array<std::pair<field::PoolLength, double>>({
    {{.length = 25, .unit = PoolUnit::Metres}, 0},
    {{.length = 50, .unit = PoolUnit::Metres}, 0.02},
    {{.length = 25, .unit = PoolUnit::Yards}, 0.04},
    {{.length = 100.0 / 3, .unit = PoolUnit::Metres}, rarePool},
});

/// As an answer gives it: 25 yd are 22.86 m.
field::PoolLength asAnswer(Distance poolLength, PoolUnit unit)
{
    constexpr double hundredths = 100;
    return {std::round(poolLength / oneOf(unit) * hundredths) / hundredths, unit};
}

bool isSamePool(const field::PoolLength &a, const field::PoolLength &b)
{
    constexpr double nearly = 0.05; // 33.3 and 33.33
    return a.unit == b.unit && std::abs(a.length - b.length) < nearly;
}

std::vector<field::PoolLength> byFrequency(const std::vector<field::PoolLength> &pools)
{
    std::vector<std::pair<field::PoolLength, int>> counted;
    for (const field::PoolLength &pool : pools) {
        const auto same =
            std::ranges::find_if(counted, [&pool](const auto &entry) { return isSamePool(entry.first, pool); });
        if (same == counted.end())
            counted.emplace_back(pool, 1);
        else
            ++same->second;
    }
    std::ranges::stable_sort(counted, std::greater(), [](const auto &entry) { return entry.second; });
    std::vector<field::PoolLength> sorted;
    std::ranges::transform(counted, std::back_inserter(sorted), [](const auto &entry) { return entry.first; });
    return sorted;
}

/// A pool and how much speaks against it beyond its pace.
struct Pool {
    field::PoolLength length;
    double against = 0;
};

std::vector<Pool> poolsFor(const std::optional<UsualSwims> &usual, const std::optional<field::PoolLength> &set)
{
    std::vector<Pool> pools;
    auto known = usual ? usual->poolLengths : std::vector<field::PoolLength>();
    if (set && std::ranges::none_of(known, [&set](const auto &other) { return isSamePool(other, *set); }))
        known.push_back(*set);
    for (const field::PoolLength &pool : known)
        pools.push_back({pool, 0});
    for (const auto &[pool, against] : commonPools) {
        if (std::ranges::none_of(known, [&pool](const auto &other) { return isSamePool(other, pool); }))
            pools.push_back({pool, against + (known.empty() ? 0 : newPool)});
    }
    return pools;
}

} // namespace

std::optional<UsualSwims> usualSwimsOf(const std::vector<WorkoutSummary> &swims)
{
    std::vector<Seconds> paces;
    std::vector<field::PoolLength> pools;
    for (const WorkoutSummary &swim : swims) {
        const bool isTelling = swim.environment == Environment::Pool && !swim.deleted && swim.poolLength
            && swim.distance && *swim.distance >= shortestLookedAt && swim.active && *swim.active > Seconds(0);
        if (!isTelling)
            continue;
        paces.push_back(*swim.active / (*swim.distance / metres(100)));
        pools.push_back(asAnswer(*swim.poolLength, swim.unit));
        if (paces.size() == swimsLookedAt)
            break;
    }
    if (paces.empty())
        return std::nullopt;
    const auto middle = paces.begin() + std::ptrdiff_t(paces.size() / 2);
    std::nth_element(paces.begin(), middle, paces.end());
    return UsualSwims{.pacePer100m = *middle, .poolLengths = byFrequency(pools)};
}

std::vector<PoolLengthGuess> poolLengthGuesses(int lengths, Seconds active, std::optional<Distance> recorded,
    const std::optional<UsualSwims> &usual, const std::optional<field::PoolLength> &set)
{
    const Seconds expected = usual ? usual->pacePer100m : paceAtLarge;
    std::vector<std::pair<double, PoolLengthGuess>> ranked;
    for (const auto &[pool, against] : poolsFor(usual, set)) {
        const Distance whole = pool.distance() * lengths;
        PoolLengthGuess guess{.poolLength = pool};
        double far = against;
        bool isLikelyPace = true;
        if (whole.metres > 0 && active > Seconds(0)) {
            const Seconds per100m = active / (whole / metres(100));
            guess.pacePer100 = active / (whole / (oneOf(pool.unit) * 100));
            const double off = std::max(0.0, std::abs(std::log(per100m / expected)) - (usual ? 0 : spreadAtLarge));
            const bool isPossible = per100m >= fastestAtLarge && per100m <= slowestAtLarge;
            isLikelyPace = isPossible && (!usual || off <= otherPace);
            if (usual && off <= usualSpread)
                guess.reason = PoolLengthGuess::Reason::UsualPace;
            far += off + (isPossible ? 0 : 1);
        }
        if (set && isSamePool(pool, *set)) {
            guess.reason = PoolLengthGuess::Reason::UsualPool;
            far -= isLikelyPace ? setFirst : 0;
        }
        if (recorded && whole.metres > 0 && std::abs(whole / *recorded - 1) < 0.01)
            far -= recordedFirst;
        ranked.emplace_back(far, guess);
    }
    std::ranges::stable_sort(ranked, {}, [](const auto &entry) { return entry.first; });
    std::vector<PoolLengthGuess> guesses;
    std::ranges::transform(ranked, std::back_inserter(guesses), [](const auto &entry) { return entry.second; });
    return guesses;
}

} // namespace lengthwise
