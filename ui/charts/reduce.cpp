#include "ui/charts/reduce.h"

#include "ui/viewmodels/display.h"

#include <QString>

#include <algorithm>
#include <array>
#include <cmath>

namespace lengthwise {

namespace {

std::span<const ChartPoint> visiblePart(std::span<const ChartPoint> series, Range time)
{
    const auto earlier = [](const ChartPoint &point, double at) { return point.at < at; };
    const auto later = [](double at, const ChartPoint &point) { return at < point.at; };
    auto first = std::lower_bound(series.begin(), series.end(), time.low, earlier);
    auto last = std::upper_bound(first, series.end(), time.high, later);
    if (first != series.begin())
        --first;
    if (last != series.end())
        ++last;
    return {first, last};
}

std::vector<LineSegment> joined(std::span<const ChartPoint> points, double gap)
{
    std::vector<LineSegment> segments;
    for (std::size_t i = 1; i < points.size(); ++i) {
        if (points[i].at - points[i - 1].at <= gap)
            segments.push_back({points[i - 1], points[i]});
    }
    return segments;
}

/// What one pixel column holds.
struct Column {
    double at = 0;
    Range values;
    double firstAt = 0;
    double lastAt = 0;
};

std::vector<Column> columnsOf(std::span<const ChartPoint> points, Range time, int columns)
{
    const double width = time.span() / columns;
    std::vector<Column> result;
    double current = 0;
    for (const ChartPoint &point : points) {
        const double number = std::floor((point.at - time.low) / width);
        if (result.empty() || number != current) {
            current = number;
            const double middle = time.low + (number + 0.5) * width;
            result.push_back({middle, {point.value, point.value}, point.at, point.at});
            continue;
        }
        Column &column = result.back();
        column.values = {std::min(column.values.low, point.value), std::max(column.values.high, point.value)};
        column.lastAt = point.at;
    }
    return result;
}

double quantile(const std::vector<double> &sorted, double share)
{
    const double place = share * double(sorted.size() - 1);
    const auto below = std::size_t(place);
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (sorted[above] - sorted[below]) * (place - double(below));
}

} // namespace

std::vector<LineSegment> reduceToColumns(std::span<const ChartPoint> series, Range time, int columns, double gap)
{
    if (columns < 1 || time.span() <= 0)
        return {};
    const std::span<const ChartPoint> points = visiblePart(series, time);
    if (points.size() <= std::size_t(columns))
        return joined(points, gap);

    std::vector<LineSegment> segments;
    const std::vector<Column> reduced = columnsOf(points, time, columns);
    segments.reserve(reduced.size() * 2);
    const auto middle = [](const Column &column) { return (column.values.low + column.values.high) / 2; };
    for (std::size_t i = 0; i < reduced.size(); ++i) {
        const Column &here = reduced[i];
        if (i > 0 && here.firstAt - reduced[i - 1].lastAt <= gap)
            segments.push_back({{reduced[i - 1].at, middle(reduced[i - 1])}, {here.at, middle(here)}});
        segments.push_back({{here.at, here.values.low}, {here.at, here.values.high}});
    }
    return segments;
}

std::optional<Range> robustRange(std::vector<double> values, double leastSpan)
{
    if (values.empty())
        return std::nullopt;
    std::sort(values.begin(), values.end());
    const double lower = quantile(values, 0.25);
    const double upper = quantile(values, 0.75);
    // Even swimmers have a quartile range near nothing: what the axis can show anyway is never an outlier.
    const double reach = std::max(3 * (upper - lower), leastSpan / 2);
    Range range{upper, lower};
    for (const double value : values) {
        if (value < lower - reach || value > upper + reach)
            continue;
        range = {std::min(range.low, value), std::max(range.high, value)};
    }
    const double missing = std::max(0.0, leastSpan - range.span()) / 2;
    return Range{range.low - missing, range.high + missing};
}

std::vector<double> ticks(Range range, std::span<const double> steps, int atMost)
{
    if (steps.empty() || range.span() < 0 || atMost < 1)
        return {};
    const auto numberOf = [range](double step) {
        return std::floor(range.high / step + 1e-9) - std::ceil(range.low / step - 1e-9) + 1;
    };
    double step = steps.back();
    for (const double candidate : steps) {
        if (numberOf(candidate) <= atMost) {
            step = candidate;
            break;
        }
    }
    std::vector<double> result;
    const double first = std::ceil(range.low / step - 1e-9);
    for (int i = 0; i < int(numberOf(step)); ++i)
        result.push_back((first + i) * step);
    return result;
}

std::vector<double> paceTicks(Range speed, double leastApart, double unitMetres)
{
    std::vector<double> result;
    if (speed.high <= 0)
        return result;
    const auto stepAt = [](double pace) { return pace < 60 ? 5.0 : pace < 120 ? 10.0 : pace < 240 ? 30.0 : 60.0; };
    const double fastest = unitMetres / speed.high;
    double pace = std::ceil(fastest / stepAt(fastest)) * stepAt(fastest);
    double last = speed.high + leastApart;
    while (unitMetres / pace >= std::max(speed.low, leastApart)) {
        const double height = unitMetres / pace;
        if (last - height >= leastApart) {
            result.push_back(pace);
            last = height;
        }
        pace += stepAt(pace);
    }
    return result;
}

std::span<const double> speedSteps()
{
    static constexpr std::array steps{0.05, 0.1, 0.2, 0.5, 1.0, 2.0, 5.0};
    return steps;
}

std::span<const double> rateSteps()
{
    static constexpr std::array steps{1.0, 2.0, 5.0, 10.0, 20.0, 50.0, 100.0};
    return steps;
}

std::span<const double> heartSteps()
{
    static constexpr std::array steps{5.0, 10.0, 20.0, 30.0, 50.0, 100.0};
    return steps;
}

std::span<const double> paceSteps()
{
    static constexpr std::array steps{1.0, 2.0, 5.0, 10.0, 15.0, 30.0, 60.0, 120.0, 300.0, 600.0};
    return steps;
}

std::span<const double> timeSteps()
{
    static constexpr std::array steps{
        5.0, 10.0, 15.0, 30.0, 60.0, 120.0, 300.0, 600.0, 1200.0, 1800.0, 3600.0, 7200.0, 14400.0, 28800.0, 86400.0};
    return steps;
}

std::span<const double> lengthSteps()
{
    static constexpr std::array steps{0.02, 0.05, 0.1, 0.2, 0.5, 1.0, 2.0, 5.0};
    return steps;
}

QString clockText(double seconds, int decimals)
{
    const double scale = std::pow(10.0, decimals);
    const auto units = qint64(std::llround(std::abs(seconds) * scale));
    const auto perMinute = qint64(60 * scale);
    const int width = decimals > 0 ? decimals + 3 : 2;
    const QString rest = display::number(double(units % perMinute) / scale, decimals);
    return QStringLiteral("%1:%2").arg(units / perMinute).arg(rest, width, QLatin1Char('0'));
}

} // namespace lengthwise
