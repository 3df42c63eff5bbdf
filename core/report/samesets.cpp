#include "core/report/samesets.h"

#include "core/report/pacecurves.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

namespace lengthwise {

namespace {

/// What makes two sets the same.
struct Kind {
    long long decimetres = 0; ///< of one repeat
    std::size_t repeats = 0;
    Stroke stroke = Stroke::Unknown;
    PoolUnit unit = PoolUnit::Metres;
    double pool = 0; ///< in its unit

    auto operator<=>(const Kind &) const = default;
    double metres() const { return double(decimetres) / 10 * double(repeats); }
};

/// A set of that kind, where it was swum.
struct Place {
    std::size_t swim = 0;
    std::size_t set = 0;
};

using Places = std::vector<Place>;

std::optional<Kind> kindOf(const SetRow &set, const WorkoutReport &report)
{
    const std::optional<NamedPool> pool = poolOf(report);
    const bool isOneStroke = set.stroke != Stroke::Unknown && set.stroke != Stroke::Mixed;
    if (!pool || !isOneStroke || !set.repeatsAlike || set.repeats.size() < 2)
        return std::nullopt;
    const double decimetres = set.distance.metres * 10 / double(set.repeats.size());
    return Kind{std::llround(decimetres), set.repeats.size(), set.stroke, pool->unit, pool->length};
}

/// "10 x 100 Fr" of "10 x 100 Fr @ 1:45" and of "10 x 100 Fr r 15" (core/analysis/notation.h).
QString withoutCadence(const QString &notation)
{
    return notation.section(QStringLiteral(" @ "), 0, 0).section(QStringLiteral(" r "), 0, 0);
}

/// Between the repeats; what comes after the last is no part of the set.
std::optional<Seconds> meanRest(const SetRow &set)
{
    Seconds sum{};
    for (std::size_t i = 0; i + 1 < set.repeats.size(); ++i) {
        if (!set.repeats[i].rest)
            return std::nullopt;
        sum += *set.repeats[i].rest;
    }
    return sum / double(set.repeats.size() - 1);
}

class SetMatcher
{
public:
    explicit SetMatcher(const std::vector<ComparedSwim> &swims)
        : m_swims(swims)
    {
        for (std::size_t swim = 0; swim < swims.size(); ++swim) {
            for (std::size_t set = 0; set < swims[swim].report.sets.size(); ++set) {
                if (const auto kind = kindOf(swims[swim].report.sets[set], swims[swim].report))
                    m_places[*kind].push_back({swim, set});
            }
        }
    }

    std::vector<SameSet> found() const
    {
        std::vector<std::pair<double, SameSet>> sets;
        for (const auto &[kind, places] : m_places) {
            SameSet set = sameSet(places);
            if (set.swims.size() >= fewestCompared)
                sets.emplace_back(kind.metres(), std::move(set));
        }
        std::ranges::stable_sort(sets, [](const auto &one, const auto &other) {
            return std::tuple(one.second.swims.size(), one.first) > std::tuple(other.second.swims.size(), other.first);
        });
        std::vector<SameSet> same;
        for (auto &[metres, set] : sets)
            same.push_back(std::move(set));
        return same;
    }

private:
    const SetRow &rowOf(const Place &place) const { return m_swims[place.swim].report.sets[place.set]; }

    /// Swims besides its own that have the set with this send-off or rest.
    std::size_t sharing(const Place &place, const Places &all) const
    {
        std::vector<std::size_t> others;
        for (const Place &other : all) {
            const bool isSame = other.swim != place.swim && rowOf(other).notation == rowOf(place).notation;
            if (isSame && (others.empty() || others.back() != other.swim))
                others.push_back(other.swim);
        }
        return others.size();
    }

    /// s between its rest and the mean rest of the other swims.
    double restApart(const Place &place, const Places &all) const
    {
        double sum = 0;
        int known = 0;
        for (const Place &other : all) {
            const auto rest = other.swim != place.swim ? meanRest(rowOf(other)) : std::nullopt;
            sum += rest.value_or(Seconds{}).count();
            known += rest ? 1 : 0;
        }
        const auto own = meanRest(rowOf(place));
        return own && known > 0 ? std::abs(own->count() - sum / known) : HUGE_VAL;
    }

    bool fitsBetter(const Place &one, const Place &other, const Places &all) const
    {
        const std::size_t ofOne = sharing(one, all);
        const std::size_t ofOther = sharing(other, all);
        return ofOne != ofOther ? ofOne > ofOther : restApart(one, all) < restApart(other, all);
    }

    /// places: by swim, then set. So of two that fit alike the first stays.
    SameSet sameSet(const Places &places) const
    {
        Places chosen;
        for (const Place &place : places) {
            if (chosen.empty() || chosen.back().swim != place.swim)
                chosen.push_back(place);
            else if (fitsBetter(place, chosen.back(), places))
                chosen.back() = place;
        }
        SameSet set{.notation = rowOf(chosen.front()).notation};
        for (const Place &place : chosen) {
            const SetRow &row = rowOf(place);
            if (row.notation != set.notation)
                set.notation = withoutCadence(row.notation);
            SameSet::Swum swum{.swim = place.swim, .set = place.set, .mean = row.meanTime, .rest = meanRest(row)};
            for (const RepeatRow &repeat : row.repeats)
                swum.times.push_back(repeat.time);
            set.swims.push_back(std::move(swum));
        }
        return set;
    }

    const std::vector<ComparedSwim> &m_swims;
    std::map<Kind, Places> m_places;
};

} // namespace

std::vector<SameSet> sameSetsOf(const std::vector<ComparedSwim> &swims)
{
    return SetMatcher(swims).found();
}

} // namespace lengthwise
