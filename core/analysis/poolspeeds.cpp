#include "core/analysis/poolspeeds.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace lengthwise {

std::size_t lengthsNearest(Distance pool, Distance distance)
{
    return std::size_t(std::max(1.0, std::round(distance / pool)));
}

double turnFactor(const Interval &interval)
{
    const Seconds swum = std::accumulate(interval.times.begin(), interval.times.end(), Seconds(0));
    return swum.count() > 0 ? interval.time / swum : 1;
}

Seconds timeOf(const Interval &interval, Piece piece, double turns)
{
    const auto first = interval.times.begin() + std::ptrdiff_t(piece.first);
    return std::accumulate(first, first + std::ptrdiff_t(piece.count), Seconds(0)) * turns;
}

bool isSound(const Interval &interval, Piece piece)
{
    const auto first = interval.crossings.begin() + std::ptrdiff_t(piece.first);
    return std::all_of(first, first + std::ptrdiff_t(piece.count), [](int crossings) { return crossings == 1; });
}

std::vector<Weighted> blockSpeeds(const Interval &interval, Distance pool, Distance block)
{
    std::vector<Weighted> speeds;
    const double turns = turnFactor(interval);
    const std::size_t count = std::min(lengthsNearest(pool, block), interval.lengths.size());
    for (Piece piece{0, count}; count > 0 && piece.first + count <= interval.lengths.size(); piece.first += count) {
        const double time = timeOf(interval, piece, turns).count();
        if (time > 0 && isSound(interval, piece))
            speeds.push_back({pool.metres * double(count) / time, time});
    }
    return speeds;
}

} // namespace lengthwise
