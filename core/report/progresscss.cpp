#include "core/report/progressparts.h"

#include "core/analysis/thresholds.h"

#include <QDateTime>

#include <algorithm>

namespace lengthwise::progress {

namespace {

constexpr auto weeksBack = std::chrono::days(28);
constexpr std::size_t mostPoints = 200; // more are no more than a pixel each

QDate dayOf(const CssTest &test)
{
    return QDateTime::fromMSecsSinceEpoch(test.start.time_since_epoch().count(), Qt::UTC).date();
}

/// Noon UTC of the range's last day, as of a test of which only the day is known, and not before the last swim.
Instant endOf(const Scope &scope)
{
    Instant end{std::chrono::milliseconds(QDateTime(scope.to, QTime(12, 0), Qt::UTC).toMSecsSinceEpoch())};
    for (std::size_t i = scope.count(); i-- > 0;) {
        if (scope.isPast(i))
            return std::max(end, scope.source.swims[i].start);
    }
    return end;
}

/// What the estimates 28 days before the end and at it may rest on.
std::vector<CssEffort> effortsBefore(const Scope &scope, Instant end)
{
    const Instant from = end - weeksBack - thresholds::css.window;
    const std::vector<SwimHistory> &swims = scope.source.swims;
    std::vector<CssEffort> efforts;
    for (std::size_t i = swims.size(); i-- > 0 && swims[i].start >= from;) {
        if (!scope.isPast(i))
            continue;
        for (const LongEffort &effort : swims[i].figures.efforts)
            efforts.push_back({i, swims[i].start, effort.distance, effort.length, effort.time, effort.repeated});
    }
    return efforts;
}

std::vector<CssTest> testsBefore(const Scope &scope)
{
    std::vector<CssTest> tests;
    for (const KeptCssTest &kept : scope.source.tests) {
        if (dayOf(kept.test) <= scope.to)
            tests.push_back(kept.test);
    }
    return tests;
}

/// The last swim of each day from `first` on and before the range's end.
std::vector<std::size_t> lastOfDays(const Scope &scope, const QDate &first)
{
    std::vector<std::size_t> swims;
    for (std::size_t i = 0; i < scope.count(); ++i) {
        if (scope.day(i) < first || scope.day(i) >= scope.to)
            continue;
        if (!swims.empty() && scope.day(swims.back()) == scope.day(i))
            swims.back() = i;
        else
            swims.push_back(i);
    }
    return swims;
}

} // namespace

CssCourse cssOf(const Scope &scope)
{
    const Instant end = endOf(scope);
    std::vector<CssEstimate> ends = cssHistory(effortsBefore(scope, end), testsBefore(scope), {end - weeksBack, end});
    CssCourse course{.now = std::move(ends.back()), .before = std::move(ends.front())};
    const std::vector<std::size_t> swims = lastOfDays(scope, std::min(scope.from, scope.to.addYears(-1).addDays(1)));
    const std::size_t step = swims.size() / mostPoints + 1;
    for (std::size_t i = 0; i < swims.size(); i += step)
        course.points.push_back({scope.day(swims[i]), scope.source.css[swims[i]]});
    if (scope.count() > 0)
        course.points.push_back({scope.to, course.now});
    return course;
}

} // namespace lengthwise::progress
