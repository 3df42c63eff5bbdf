#include "core/decode/stravarests.h"

#include "core/decode/distancesteps.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace lengthwise {

namespace {

constexpr Duration shortestRest{5000}; ///< a shorter pause is a turn
constexpr double tolerance = 1;        ///< m, between a lap's end and the wall

/// Where laps begin: behind so many lengths, at that moment.
struct LapStart {
    std::int64_t lengthsBefore = 0;
    Instant moment{};
};

std::vector<LapStart> startsAtWalls(const std::vector<Lap> &laps, Distance poolLength)
{
    std::vector<LapStart> starts;
    Distance before;
    for (const Lap &lap : laps) {
        const double walls = before / poolLength;
        const double whole = std::round(walls);
        if (std::abs(walls - whole) * poolLength.metres <= tolerance)
            starts.push_back({std::int64_t(whole), lap.start});
        if (!lap.distance)
            break; // from here on nobody knows where a lap begins
        before = before + *lap.distance;
    }
    return starts;
}

} // namespace

void uncoverRests(std::vector<Length> &lengths, const std::vector<Lap> &laps, Distance poolLength)
{
    const Duration shortestLength = shortestTime({.metres = poolLength.metres});
    const std::vector<LapStart> starts = startsAtWalls(laps, poolLength);
    auto next = starts.begin();
    std::int64_t swum = 0;
    std::vector<Length> uncovered;
    uncovered.reserve(lengths.size() + starts.size());
    for (Length length : lengths) {
        if (length.type == LengthType::Active) {
            while (next != starts.end() && next->lengthsBefore < swum)
                ++next;
            // a lap of rest and one of swimming begin behind the same length: the later start counts
            Instant begin = length.start;
            for (; next != starts.end() && next->lengthsBefore == swum; ++next)
                begin = std::max(begin, next->moment);
            const Instant end = length.start + length.elapsed;
            if (begin - length.start >= shortestRest && begin + shortestLength <= end) {
                Length rest = length;
                rest.type = LengthType::Rest;
                rest.elapsed = begin - length.start;
                uncovered.push_back(rest);
                length.start = begin;
                length.elapsed = end - begin;
            }
            ++swum;
        }
        uncovered.push_back(length);
    }
    lengths = std::move(uncovered);
}

} // namespace lengthwise
