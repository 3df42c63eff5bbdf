#include "core/report/progressparts.h"

#include "core/analysis/basetimes.h"
#include "core/analysis/mainstroke.h"
#include "core/analysis/predictor.h"
#include "core/analysis/swimpoints.h"
#include "core/analysis/thresholds.h"

#include <algorithm>
#include <cmath>

namespace lengthwise::progress {

namespace {

struct Best {
    Stroke stroke{};
    BestTime time;

    auto key() const { return std::pair(stroke, time.distance); }
};

BestTime timeOf(const Scope &scope, std::size_t swim, const BestEffort &effort)
{
    return {.distance = effort.distance,
        .time = effort.time,
        .day = scope.day(swim),
        .swim = swim,
        .firstLength = effort.firstLength,
        .lengthCount = effort.lengthCount,
        .fromRest = effort.fromRest,
        .isCorrected = scope.source.swims[swim].corrections > 0,
        .isNew = scope.filter.range != ProgressRange::All && scope.isInRange(swim)};
}

/// By stroke and distance.
class BestTable
{
public:
    explicit BestTable(const Scope &scope)
        : m_scope(scope)
    {
    }

    /// Swims come in order.
    void add(std::size_t swim, const BestEffort &effort)
    {
        const auto found = std::ranges::lower_bound(m_bests, std::pair(effort.stroke, effort.distance), {}, &Best::key);
        const bool isKnown = found != m_bests.end() && found->key() == std::pair(effort.stroke, effort.distance);
        if (isKnown && effort.time >= found->time.time)
            return;
        Best best{effort.stroke, timeOf(m_scope, swim, effort)};
        if (!isKnown) {
            m_bests.insert(found, std::move(best));
            return;
        }
        best.time.before = found->time.time;
        *found = std::move(best);
    }

    std::vector<BestRow> rows() const
    {
        std::vector<BestRow> rows;
        for (const Best &best : m_bests) {
            if (rows.empty() || rows.back().stroke != best.stroke)
                rows.push_back({best.stroke, {}});
            rows.back().times.push_back(best.time);
        }
        return rows;
    }

private:
    const Scope &m_scope;
    std::vector<Best> m_bests;
};

/// Distances that races are swum over, in whole lengths of the pool.
std::vector<int> raceDistances(Stroke stroke, const NamedPool &pool)
{
    static const std::vector<int> inMetres{25, 50, 100, 200, 400, 800, 1500};
    static const std::vector<int> inYards{25, 50, 100, 200, 500, 1000, 1650};
    static const std::vector<int> ofMedley{100, 200, 400};
    std::vector<int> distances = stroke == Stroke::Medley ? ofMedley
        : pool.unit == PoolUnit::Yards                    ? inYards
                                                          : inMetres;
    std::erase_if(distances, [&](int distance) {
        const double lengths = std::round(distance / pool.length);
        return lengths < 1 || std::abs(lengths * pool.length - distance) > thresholds::bests.multiple * distance;
    });
    return distances;
}

std::vector<TimedDistance> timesOf(const BestRow &row)
{
    std::vector<TimedDistance> times;
    for (const BestTime &best : row.times)
        times.push_back({double(best.distance), best.time});
    return times;
}

} // namespace

std::vector<BestRow> bestsOf(const Scope &scope, const NamedPool &pool)
{
    BestTable table(scope);
    for (std::size_t i = 0; i < scope.count(); ++i) {
        if (!scope.isPast(i) || scope.source.pools[i] != pool)
            continue;
        for (const BestEffort &effort : scope.source.swims[i].bests) {
            if (!scope.filter.stroke || effort.stroke == *scope.filter.stroke)
                table.add(i, effort);
        }
    }
    std::vector<BestRow> rows = table.rows();
    const std::optional<Sex> sex = scope.source.athlete.sex;
    for (BestRow &row : rows) {
        for (BestTime &best : row.times) {
            if (const auto base = sex ? baseTime(*sex, row.stroke, best.distance, pool) : std::nullopt)
                best.points = swimPoints(best.time, *base);
        }
    }
    return rows;
}

std::vector<Prediction> predictionsOf(const std::vector<BestRow> &bests, const NamedPool &pool)
{
    std::vector<Prediction> predictions;
    for (const BestRow &row : bests) {
        const bool isRaced = isSingleStroke(row.stroke) || row.stroke == Stroke::Medley;
        const std::optional<Predictor> line = isRaced ? Predictor::of(timesOf(row)) : std::nullopt;
        if (!line)
            continue;
        std::vector<int> distances = raceDistances(row.stroke, pool);
        std::ranges::transform(row.times, std::back_inserter(distances), &BestTime::distance);
        std::ranges::sort(distances);
        const auto again = std::ranges::unique(distances);
        distances.erase(again.begin(), again.end());
        for (const int distance : distances) {
            if (const auto predicted = line->at(distance))
                predictions.push_back({row.stroke, distance, predicted->time, predicted->low, predicted->high});
        }
    }
    return predictions;
}

} // namespace lengthwise::progress
