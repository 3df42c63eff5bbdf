#include "ui/charts/strips.h"

#include "ui/viewmodels/display.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace lengthwise {

namespace {

/// Samples further than this from a length say nothing about it (s).
constexpr double farFromLength = 15;
/// Slower than this is standing still, not a pace (m/s).
constexpr double standing = 0.15;
/// A pace from samples is the mean over this, s.
constexpr double calmedOver = 15;

/// Each value becomes the mean of those at most half a window away; sorted by time in and out.
std::vector<ChartPoint> calmed(const std::vector<ChartPoint> &series, double window)
{
    std::vector<ChartPoint> result;
    result.reserve(series.size());
    std::size_t first = 0;
    std::size_t end = 0;
    double sum = 0;
    for (const ChartPoint &point : series) {
        while (end < series.size() && series[end].at <= point.at + window / 2)
            sum += series[end++].value;
        while (series[first].at < point.at - window / 2)
            sum -= series[first++].value;
        result.push_back({point.at, sum / double(end - first)});
    }
    return result;
}

void fitRange(Strip &strip, double leastSpan, std::span<const double> steps)
{
    std::vector<double> values;
    values.reserve(strip.points.size());
    for (const ChartPoint &point : strip.points)
        values.push_back(point.value);
    const Range tight = robustRange(std::move(values), leastSpan).value_or(Range{0, 1});
    const double air = tight.span() * 0.1;
    strip.range = {std::max(0.0, tight.low - air), tight.high + air};
    strip.ticks = ticks(strip.range, steps, 3);
}

Strip paceStrip(const SwimChart &chart)
{
    Strip strip{.kind = StripKind::Pace,
        .title = QCoreApplication::translate("lengthwise::LengthChart", "Pace"),
        .unit = perHundred(chart.unit),
        .fastUp = true};
    strip.dots = chart.speed.empty();
    if (strip.dots) {
        for (std::size_t i = 0; i < chart.bars.size(); ++i) {
            const ChartBar &bar = chart.bars[i];
            if (bar.pacePer100 <= 0)
                continue;
            strip.points.push_back({(bar.start + bar.end) / 2, bar.pacePer100});
            strip.bars.push_back(i);
        }
    } else {
        std::vector<ChartPoint> swum;
        std::copy_if(chart.speed.begin(), chart.speed.end(), std::back_inserter(swum),
            [](const ChartPoint &point) { return point.value >= standing; });
        for (const ChartPoint &point : calmed(swum, calmedOver))
            strip.points.push_back({point.at, hundredOf(chart.unit) / point.value});
    }
    fitRange(strip, 20, paceSteps());
    return strip;
}

Strip rateStrip(const SwimChart &chart)
{
    Strip strip{.kind = StripKind::StrokeRate,
        .title = QCoreApplication::translate("lengthwise::LengthChart", "Stroke rate"),
        .unit = QCoreApplication::translate("lengthwise::LengthChart", "strokes/min")};
    strip.dots = chart.strokeRate.empty();
    if (strip.dots) {
        for (std::size_t i = 0; i < chart.bars.size(); ++i) {
            const ChartBar &bar = chart.bars[i];
            if (!bar.strokeRate)
                continue;
            strip.points.push_back({(bar.start + bar.end) / 2, *bar.strokeRate});
            strip.bars.push_back(i);
        }
    } else {
        strip.points = chart.strokeRate;
    }
    fitRange(strip, 20, rateSteps());
    return strip;
}

Strip heartStrip(const SwimChart &chart)
{
    Strip strip{.kind = StripKind::HeartRate,
        .title = QCoreApplication::translate("lengthwise::LengthChart", "Heart rate"),
        .unit = QCoreApplication::translate("lengthwise::LengthChart", "bpm")};
    strip.points = chart.heartRate;
    fitRange(strip, 50, heartSteps());
    return strip;
}

} // namespace

double Strip::height(double value) const
{
    if (range.span() <= 0)
        return 0.5;
    const double share = (value - range.low) / range.span();
    return fastUp ? 1 - share : share;
}

QString Strip::text(double value) const
{
    switch (kind) {
    case StripKind::Pace:
        return clockText(value, 1);
    case StripKind::StrokeRate:
        return display::number(value, 1);
    case StripKind::HeartRate:
        break;
    }
    return QString::number(std::lround(value));
}

QString Strip::tickText(double value) const
{
    return kind == StripKind::Pace ? clockText(value, 0) : QString::number(std::lround(value));
}

std::optional<double> Strip::valueAt(const SwimChart &chart, std::size_t bar) const
{
    if (dots) {
        const auto found = std::lower_bound(bars.begin(), bars.end(), bar);
        if (found == bars.end() || *found != bar)
            return std::nullopt;
        return points[std::size_t(found - bars.begin())].value;
    }
    if (points.empty() || bar >= chart.bars.size())
        return std::nullopt;
    const double at = (chart.bars[bar].start + chart.bars[bar].end) / 2;
    auto next = std::lower_bound(
        points.begin(), points.end(), at, [](const ChartPoint &point, double when) { return point.at < when; });
    if (next == points.end() || (next != points.begin() && at - std::prev(next)->at < next->at - at))
        --next;
    if (std::abs(next->at - at) > farFromLength)
        return std::nullopt;
    return next->value;
}

std::vector<Strip> stripsOf(const SwimChart &chart)
{
    std::vector<Strip> strips;
    for (Strip &strip : std::vector<Strip>{paceStrip(chart), rateStrip(chart), heartStrip(chart)}) {
        if (!strip.points.empty())
            strips.push_back(std::move(strip));
    }
    return strips;
}

double hundredOf(PoolUnit unit)
{
    return (oneOf(unit) * 100).metres;
}

QString perHundred(PoolUnit unit)
{
    return unit == PoolUnit::Yards ? QCoreApplication::translate("lengthwise::LengthChart", "/100 yd")
                                   : QCoreApplication::translate("lengthwise::LengthChart", "/100 m");
}

} // namespace lengthwise
