#include "core/analysis/intervals.h"

#include "core/analysis/mainstroke.h"
#include "core/analysis/misreadstrokes.h"
#include "core/analysis/repair.h"
#include "core/analysis/rests.h"
#include "core/analysis/thresholds.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <span>

namespace lengthwise {

namespace {

int sumOf(const std::vector<int> &values)
{
    return std::accumulate(values.begin(), values.end(), 0);
}

/// Consecutive lengths while the interval is still being found.
struct Stretch {
    std::size_t first = 0; ///< into the active lengths
    std::size_t count = 0;
    std::optional<double> restAfter; ///< absent after the last
    bool restInferred = false;
    double cutAtStart = 0; ///< s of the first length that were rest
    double cutAtEnd = 0;   ///< s of the last length that were rest
    double time = 0;       ///< s, sum of its lengths as recorded
    std::vector<int> crossings;

    int crossingCount() const { return sumOf(crossings); }
};

/// A start that no clock has stays where it is: adding to it could overflow.
Instant later(Instant start, double seconds)
{
    constexpr double farthest = 1e15; ///< ms, some 30,000 years
    if (std::abs(double(start.time_since_epoch().count())) > farthest)
        return start;
    return start + std::chrono::duration_cast<Duration>(Seconds(seconds));
}

class Finder
{
public:
    explicit Finder(const Workout &workout)
        : m_workout(workout)
        , m_active(activeLengthsOf(workout))
        , m_pauses(pausesBetween(workout, m_active))
        , m_usual(m_active)
        , m_turnsUnrecorded(leavesTurnsOut())
    {
    }

    std::vector<Interval> find(Distance pool) const
    {
        const std::vector<Stretch> found = withHiddenRests(stretches());
        std::vector<Interval> intervals;
        intervals.reserve(found.size());
        for (const Stretch &stretch : found)
            intervals.push_back(intervalFrom(stretch, pool));
        mendStrokes(intervals, m_workout);
        return intervals;
    }

private:
    /// A watch that times the swimming only leaves a second or more at every turn (Apple).
    bool leavesTurnsOut() const
    {
        double sum = 0;
        int turns = 0;
        for (const Pause &pause : m_pauses) {
            if (pause.endsInterval || pause.overlaps)
                continue;
            sum += pause.turn;
            ++turns;
        }
        return turns > 0 && sum / turns >= thresholds::rests.unrecordedTurn;
    }

    std::span<const ActiveLength> lengthsOf(const Stretch &stretch) const
    {
        return std::span(m_active).subspan(stretch.first, stretch.count);
    }

    /// Of its i-th length, without the rest that it hid.
    static double timeOf(const Stretch &stretch, std::span<const ActiveLength> lengths, std::size_t i)
    {
        const double hidden = (i == 0 ? stretch.cutAtStart : 0) + (i + 1 == lengths.size() ? stretch.cutAtEnd : 0);
        return std::max(0.0, lengths[i].time - hidden);
    }

    std::vector<Stretch> stretches() const
    {
        std::vector<Stretch> found;
        for (std::size_t i = 0; i < m_active.size(); ++i) {
            if (i == 0 || m_pauses[i - 1].endsInterval) {
                found.push_back({});
                found.back().first = i;
            }
            ++found.back().count;
            if (i < m_pauses.size() && m_pauses[i].endsInterval)
                found.back().restAfter = m_pauses[i].rest;
        }
        for (Stretch &stretch : found) {
            const std::span<const ActiveLength> lengths = lengthsOf(stretch);
            stretch.crossings = crossingsOf(lengths, m_usual);
            stretch.time = std::accumulate(lengths.begin(), lengths.end(), 0.0,
                [](double sum, const ActiveLength &length) { return sum + length.time; });
        }
        countAsNeighbours(found);
        return found;
    }

    /// A repeat that took the time of its neighbours but not their number of lengths is counted again by their pace:
    /// where that makes it theirs, a turn was missed. A shorter one that was merely slower has no length that is two;
    /// a single length has none beside it to be long against.
    void countAsNeighbours(std::vector<Stretch> &stretches) const
    {
        std::vector<std::pair<std::size_t, std::vector<int>>> counted;
        for (std::size_t i = 0; i < stretches.size(); ++i) {
            const Stretch &own = stretches[i];
            const std::optional<int> count = countOfNeighbours(stretches, i);
            if (!count || *count == own.crossingCount() || (own.count == 1 && own.crossingCount() == 1))
                continue;
            std::vector<int> crossings = crossingsAtPace(lengthsOf(own), own.time / *count);
            if (sumOf(crossings) == *count)
                counted.emplace_back(i, std::move(crossings));
        }
        for (auto &[at, crossings] : counted)
            stretches[at].crossings = std::move(crossings);
    }

    /// The number of lengths that all neighbours of the same time have; absent where they differ or are too few.
    std::optional<int> countOfNeighbours(const std::vector<Stretch> &stretches, std::size_t at) const
    {
        const auto &limit = thresholds::count;
        const auto reach = std::size_t(limit.neighboursEachSide);
        const Stretch &own = stretches[at];
        std::optional<int> count;
        int neighbours = 0;
        for (std::size_t i = at > reach ? at - reach : 0; i < stretches.size() && i <= at + reach; ++i) {
            const Stretch &other = stretches[i];
            if (i == at || std::abs(other.time - own.time) > limit.sameTime * own.time
                || isDrill(other) != isDrill(own))
                continue;
            if (count && *count != other.crossingCount())
                return std::nullopt;
            count = other.crossingCount();
            ++neighbours;
        }
        return neighbours >= limit.leastNeighbours ? count : std::nullopt;
    }

    bool isDrill(const Stretch &stretch) const { return m_active[stretch.first].stroke == Stroke::Drill; }

    /// Splits stretches where a length holds an unseen rest and every part is a distance that is swum elsewhere.
    std::vector<Stretch> withHiddenRests(std::vector<Stretch> recorded) const
    {
        const auto holds = [&](const ActiveLength &length) { return hiddenRestIn(length, m_usual).has_value(); };
        if (std::none_of(m_active.begin(), m_active.end(), holds))
            return recorded;
        std::map<int, int> distances;
        for (const Stretch &stretch : recorded)
            ++distances[stretch.crossingCount()];
        std::vector<Stretch> result;
        for (const Stretch &stretch : recorded) {
            --distances[stretch.crossingCount()];
            for (Stretch &part : split(stretch, distances))
                result.push_back(std::move(part));
            ++distances[stretch.crossingCount()];
        }
        return result;
    }

    std::vector<Stretch> split(const Stretch &stretch, const std::map<int, int> &elsewhere) const
    {
        std::vector<std::size_t> holders;
        for (std::size_t i = 0; i < stretch.count; ++i) {
            if (hiddenRestIn(m_active[stretch.first + i], m_usual))
                holders.push_back(i);
        }
        if (holders.empty())
            return {stretch};
        // The rest is usually at the end of the length (the swimmer touches, the watch waits for the push-off);
        // where the watch took the touch for a turn, it is at the start.
        for (const bool atEnd : {true, false}) {
            std::vector<Stretch> parts = splitAt(stretch, holders, atEnd);
            const bool known = std::all_of(parts.begin(), parts.end(), [&](const Stretch &part) {
                const auto found = elsewhere.find(part.crossingCount());
                return found != elsewhere.end() && found->second > 0;
            });
            if (parts.size() > 1 && known)
                return parts;
        }
        return {stretch};
    }

    std::vector<Stretch> splitAt(const Stretch &stretch, const std::vector<std::size_t> &holders, bool atEnd) const
    {
        std::vector<Stretch> parts;
        Stretch rest = stretch;
        rest.crossings.clear(); // counted anew below, part by part
        for (const std::size_t holder : holders) {
            const std::size_t border = stretch.first + holder + (atEnd ? 1 : 0);
            if (border <= rest.first || border >= rest.first + rest.count)
                continue;
            const double hidden = *hiddenRestIn(m_active[stretch.first + holder], m_usual);
            Stretch part = rest;
            part.count = border - rest.first;
            part.restAfter = hidden;
            part.restInferred = true;
            part.cutAtEnd = atEnd ? hidden : 0;
            rest.count -= part.count;
            rest.first = border;
            rest.cutAtStart = atEnd ? 0 : hidden;
            parts.push_back(part);
        }
        parts.push_back(rest);
        for (Stretch &part : parts) {
            const std::span<const ActiveLength> recorded = lengthsOf(part);
            std::vector<ActiveLength> lengths(recorded.begin(), recorded.end());
            for (std::size_t i = 0; i < lengths.size(); ++i)
                lengths[i].time = timeOf(part, recorded, i);
            part.crossings = crossingsOf(lengths, m_usual);
        }
        return parts;
    }

    double turnsOf(const Stretch &stretch) const
    {
        double turns = 0;
        for (std::size_t i = stretch.first; i + 1 < stretch.first + stretch.count; ++i) {
            if (m_pauses[i].overlaps)
                return 0;
            turns += m_pauses[i].turn;
        }
        return m_turnsUnrecorded ? turns : 0;
    }

    Interval intervalFrom(const Stretch &stretch, Distance pool) const
    {
        Interval interval;
        std::vector<Stroke> strokes;
        double time = turnsOf(stretch);
        const std::span<const ActiveLength> lengths = lengthsOf(stretch);
        interval.lengths.reserve(lengths.size());
        interval.times.reserve(lengths.size());
        strokes.reserve(lengths.size());
        for (std::size_t i = 0; i < lengths.size(); ++i) {
            interval.lengths.push_back(lengths[i].index);
            interval.times.push_back(Seconds(timeOf(stretch, lengths, i)));
            strokes.push_back(lengths[i].stroke);
            time += interval.times.back().count();
        }
        interval.start = m_workout.lengths[interval.lengths.front()].start;
        if (stretch.cutAtStart > 0)
            interval.start = later(interval.start, stretch.cutAtStart);
        interval.time = Seconds(time);
        interval.distance = pool * double(stretch.count);
        interval.crossings = stretch.crossings;
        interval.lengthCount = stretch.crossingCount();
        interval.repairedDistance = pool * double(interval.lengthCount);
        interval.stroke = mainStrokeOf(strokes, interval.crossings);
        if (stretch.restAfter)
            interval.rest = Seconds(*stretch.restAfter);
        interval.restInferred = stretch.restInferred;
        interval.countRepaired = std::any_of(
            interval.crossings.begin(), interval.crossings.end(), [](int crossings) { return crossings != 1; });
        return interval;
    }

    const Workout &m_workout;
    std::vector<ActiveLength> m_active;
    std::vector<Pause> m_pauses;
    UsualLength m_usual;
    bool m_turnsUnrecorded = false;
};

} // namespace

std::vector<Interval> findIntervals(const Workout &workout)
{
    const std::optional<Distance> pool = usablePoolLength(workout);
    if (!pool)
        return {};
    return Finder(workout).find(*pool);
}

} // namespace lengthwise
