#include "core/analysis/bests.h"

#include "core/analysis/activelengths.h"
#include "core/analysis/openwater.h"
#include "core/analysis/poolspeeds.h"
#include "core/analysis/thresholds.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>

namespace lengthwise {

namespace {

constexpr std::array nominalDistances{25, 50, 100, 200, 400, 500, 800, 1000, 1500, 1650, 3000, 5000};

bool isPlausible(Distance distance, Seconds time)
{
    return time.count() > 0 && distance.metres <= thresholds::bests.fastest * time.count();
}

bool hasBests(Stroke stroke)
{
    return stroke != Stroke::Drill && stroke != Stroke::Kick && stroke != Stroke::Mixed && stroke != Stroke::Medley;
}

/// Absent where the distance is no whole number of lengths.
std::optional<std::size_t> lengthsOf(Distance distance, Distance pool)
{
    const std::size_t lengths = lengthsNearest(pool, distance);
    const double off = std::abs(pool.metres * double(lengths) - distance.metres);
    return off <= thresholds::bests.multiple * distance.metres ? std::optional(lengths) : std::nullopt;
}

class PoolBests
{
public:
    PoolBests(const Workout &workout, Distance pool)
        : m_workout(workout)
        , m_number(workout.lengths.size())
    {
        int number = 0;
        for (std::size_t i = 0; i < workout.lengths.size(); ++i)
            m_number[i] = workout.lengths[i].type == LengthType::Active ? ++number : 0;
        for (const int nominal : nominalDistances) {
            const Distance distance = unitOf(workout) * nominal;
            if (const auto lengths = lengthsOf(distance, pool))
                m_asked.push_back({nominal, distance, *lengths});
        }
    }

    void add(const Interval &interval)
    {
        const double turns = turnFactor(interval);
        for (std::size_t first = 0; first < interval.lengths.size();) {
            const std::size_t end = endOfRun(interval, first);
            const Stroke stroke = strokeAt(interval, first);
            if (hasBests(stroke) && isMeasured(interval, first))
                addRun(interval, {first, end - first}, stroke, turns);
            first = end;
        }
        const Piece whole{0, interval.lengths.size()};
        if (interval.stroke == Stroke::Medley && isMeasured(interval, whole))
            addWhole(interval, whole);
    }

    std::vector<BestEffort> take()
    {
        std::sort(m_bests.begin(), m_bests.end(), [](const BestEffort &a, const BestEffort &b) {
            return std::pair(a.stroke, a.distance) < std::pair(b.stroke, b.distance);
        });
        return std::move(m_bests);
    }

private:
    struct Asked {
        int nominal = 0;
        Distance distance{};
        std::size_t lengths = 0;
    };

    Stroke strokeAt(const Interval &interval, std::size_t at) const
    {
        return m_workout.lengths[interval.lengths[at]].stroke;
    }

    /// Its count and its time are the watch's own; a time that a hidden rest was taken from is a guess.
    bool isMeasured(const Interval &interval, std::size_t at) const
    {
        const double recorded = secondsOf(m_workout.lengths[interval.lengths[at]].elapsed);
        return interval.crossings[at] == 1 && interval.times[at].count() == recorded;
    }
    bool isMeasured(const Interval &interval, Piece piece) const
    {
        for (std::size_t at = piece.first; at < piece.first + piece.count; ++at) {
            if (!isMeasured(interval, at))
                return false;
        }
        return true;
    }

    /// Behind the lengths from first on that are of one stroke and all measured or all not.
    std::size_t endOfRun(const Interval &interval, std::size_t first) const
    {
        std::size_t end = first + 1;
        while (end < interval.lengths.size() && strokeAt(interval, end) == strokeAt(interval, first)
            && isMeasured(interval, end) == isMeasured(interval, first))
            ++end;
        return end;
    }

    void addRun(const Interval &interval, Piece run, Stroke stroke, double turns)
    {
        m_sums.assign(1, 0);
        for (std::size_t i = 0; i < run.count; ++i)
            m_sums.push_back(m_sums.back() + std::llround(interval.times[run.first + i].count() * 1000));
        for (const Asked &asked : m_asked) {
            for (std::size_t i = 0; i + asked.lengths <= run.count; ++i) {
                const Seconds time(double(m_sums[i + asked.lengths] - m_sums[i]) / 1000 * turns);
                offer(interval, {run.first + i, asked.lengths}, asked, stroke, time);
            }
        }
    }

    void addWhole(const Interval &interval, Piece whole)
    {
        for (const Asked &asked : m_asked) {
            if (asked.lengths == whole.count)
                offer(interval, whole, asked, Stroke::Medley, interval.time);
        }
    }

    void offer(const Interval &interval, Piece piece, const Asked &asked, Stroke stroke, Seconds time)
    {
        if (!isPlausible(asked.distance, time))
            return;
        const BestEffort effort{
            stroke, asked.nominal, time, piece.first == 0, m_number[interval.lengths[piece.first]], int(piece.count)};
        const auto known = std::find_if(m_bests.begin(), m_bests.end(),
            [&](const BestEffort &best) { return best.stroke == stroke && best.distance == asked.nominal; });
        if (known == m_bests.end())
            m_bests.push_back(effort);
        else if (std::pair(effort.time, !effort.fromRest) < std::pair(known->time, !known->fromRest))
            *known = effort;
    }

    const Workout &m_workout;
    std::vector<int> m_number; ///< among the active lengths, from 1
    std::vector<Asked> m_asked;
    std::vector<std::int64_t> m_sums; ///< times of a run, summed up, in ms: equal times must stay equal
    std::vector<BestEffort> m_bests;
};

std::vector<BestEffort> openWaterBests(const Workout &workout)
{
    std::vector<Distance> distances;
    for (const int nominal : nominalDistances)
        distances.push_back(unitOf(workout) * nominal);
    std::vector<BestEffort> bests;
    const std::vector<std::optional<Split>> fastest = fastestStretches(workout, distances);
    for (std::size_t i = 0; i < fastest.size(); ++i) {
        if (fastest[i] && isPlausible(distances[i], fastest[i]->elapsed))
            bests.push_back(
                {Stroke::Unknown, nominalDistances[i], fastest[i]->elapsed, fastest[i]->start.count() <= 0, 0, 0});
    }
    return bests;
}

} // namespace

std::vector<BestEffort> bestEfforts(const Workout &workout, const std::vector<Interval> &intervals)
{
    const bool hasLengths = std::any_of(workout.lengths.begin(), workout.lengths.end(),
        [](const Length &length) { return length.type == LengthType::Active; });
    if (!hasLengths || workout.environment == Environment::OpenWater)
        return openWaterBests(workout);
    const std::optional<Distance> pool = usablePoolLength(workout);
    if (!pool)
        return {};
    PoolBests bests(workout, *pool);
    for (const Interval &interval : intervals)
        bests.add(interval);
    return bests.take();
}

} // namespace lengthwise
