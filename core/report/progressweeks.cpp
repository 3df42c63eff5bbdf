#include "core/report/progressparts.h"

#include "core/analysis/statistics.h"
#include "core/analysis/swimtype.h"
#include "core/analysis/thresholds.h"

#include <algorithm>
#include <array>

namespace lengthwise::progress {

namespace {

constexpr int daysBack = 28;
constexpr int graded = 3; // swims a mean is of at least

/// Points of the parts, by ScorePartKind.
class PartMeans
{
public:
    void add(const Score &score)
    {
        for (const ScorePart &part : score.parts) {
            if (!part.points)
                continue;
            ++m_counts.at(std::size_t(part.kind));
            m_sums.at(std::size_t(part.kind)) += *part.points;
        }
    }

    std::array<std::optional<double>, 4> means() const
    {
        std::array<std::optional<double>, 4> means{};
        for (std::size_t part = 0; part < means.size(); ++part) {
            if (m_counts[part] >= graded)
                means[part] = m_sums[part] / m_counts[part];
        }
        return means;
    }

private:
    std::array<int, 4> m_counts{};
    std::array<double, 4> m_sums{};
};

/// A set is written for the pool: what was swum in open water is no measure of it, unless there is nothing else.
class UsualSwim
{
public:
    void add(const SwimHistory &swim)
    {
        if (swim.distance)
            (swim.environment == Environment::Pool ? m_pool : m_others).push_back(swim.distance->metres);
    }

    Distance distance() const { return metres(medianOf(m_pool.empty() ? m_others : m_pool).value_or(0)); }

private:
    std::vector<double> m_pool; ///< m
    std::vector<double> m_others;
};

struct Loads {
    std::optional<double> ofWeek;
    std::optional<double> usual;
};

/// Seven days each, the first ending with the range. Absent: before the first swim of all, or one's load is not known.
std::array<std::optional<double>, 5> weekLoadsOf(const Scope &scope)
{
    std::array<std::optional<double>, 5> weeks{};
    if (scope.count() == 0)
        return weeks;
    const qint64 oldest = std::ranges::min(scope.source.days).daysTo(scope.to);
    for (std::size_t week = 0; week < weeks.size() && qint64(week) * 7 <= oldest; ++week)
        weeks[week] = 0;
    for (std::size_t i = 0; i < scope.count(); ++i) {
        const qint64 ago = scope.day(i).daysTo(scope.to);
        if (ago < 0 || ago / 7 >= qint64(weeks.size()))
            continue;
        std::optional<double> &sum = weeks[std::size_t(ago / 7)];
        const std::optional<SwimLoad> &load = scope.source.loads[i];
        sum = sum && load ? std::optional(*sum + load->points) : std::nullopt;
    }
    return weeks;
}

Loads loadsOf(const Scope &scope)
{
    const auto weeks = weekLoadsOf(scope);
    Loads loads{.ofWeek = weeks[0], .usual = 0};
    for (std::size_t week = 1; week < weeks.size(); ++week) {
        if (!weeks[week])
            return {.ofWeek = weeks[0]};
        *loads.usual += *weeks[week] / double(weeks.size() - 1);
    }
    return loads;
}

CssCertainty certaintyOf(const CssEstimate &estimate)
{
    return {estimate.low, estimate.high, estimate.sureness};
}

} // namespace

WeeksFacts weeksOf(const Scope &scope, const CssCourse &css)
{
    WeeksFacts facts;
    PartMeans parts;
    UsualSwim usual;
    const QDate first = scope.to.addDays(1 - daysBack);
    for (std::size_t i = 0; i < scope.count(); ++i) {
        if (!scope.isPast(i))
            continue;
        if (const std::optional<NamedPool> &pool = scope.source.pools[i]) {
            facts.unit = pool->unit;
            facts.poolLength = pool->length;
        }
        if (scope.day(i) < first)
            continue;
        const SwimHistory &swim = scope.source.swims[i];
        const Score score = scoreOf(swim.figures, swimTypeOf(swim.figures, scope.source.css[i].css));
        ++facts.swims;
        usual.add(swim);
        if (!score.total)
            continue;
        ++facts.graded;
        facts.holdsLowQuality = facts.holdsLowQuality || swim.figures.quality < thresholds::quality.uncertain;
        parts.add(score);
    }
    facts.meanPoints = parts.means();
    facts.usualSwim = usual.distance();
    const Loads loads = loadsOf(scope);
    facts.loadOfWeek = loads.ofWeek;
    facts.usualLoadOfWeek = loads.usual;
    facts.css = css.now.css;
    facts.cssBefore = css.before.css;
    facts.cssCertainty = certaintyOf(css.now);
    facts.cssBeforeCertainty = certaintyOf(css.before);
    return facts;
}

} // namespace lengthwise::progress
