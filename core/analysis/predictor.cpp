#include "core/analysis/predictor.h"

#include "core/analysis/thresholds.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace lengthwise {

namespace {

constexpr auto &limits = thresholds::predictor;

/// Student's t of 1, 2, 3 ... degrees of freedom that nineteen of twenty values lie below.
constexpr std::array quantiles{6.314, 2.920, 2.353, 2.132, 2.015, 1.943, 1.895, 1.860, 1.833, 1.812};

struct Point {
    double x = 0;
    double y = 0;
};

std::vector<Point> logarithmsOf(std::span<const TimedDistance> bests)
{
    std::vector<Point> points;
    for (const TimedDistance &best : bests) {
        if (best.distance > 0 && best.time.count() > 0)
            points.push_back({std::log(best.distance), std::log(best.time.count())});
    }
    return points;
}

std::size_t distancesIn(std::vector<Point> points)
{
    std::ranges::sort(points, {}, &Point::x);
    const auto same = std::ranges::unique(points, {}, &Point::x);
    return points.size() - same.size();
}

} // namespace

std::optional<Predictor> Predictor::of(std::span<const TimedDistance> bests)
{
    const std::vector<Point> points = logarithmsOf(bests);
    if (distancesIn(points) < limits.leastDistances)
        return {};
    Predictor line;
    line.m_perCount = 1 / double(points.size());
    for (const Point &point : points) {
        line.m_meanX += point.x * line.m_perCount;
        line.m_meanY += point.y * line.m_perCount;
    }
    double together = 0;
    for (const Point &point : points) {
        line.m_spreadX += std::pow(point.x - line.m_meanX, 2);
        together += (point.x - line.m_meanX) * (point.y - line.m_meanY);
    }
    line.m_exponent = together / line.m_spreadX;
    constexpr double rounding = 1e-9;
    if (line.m_exponent < limits.leastExponent - rounding || line.m_exponent > limits.mostExponent + rounding)
        return {};
    double squares = 0;
    for (const Point &point : points)
        squares += std::pow(point.y - line.m_meanY - line.m_exponent * (point.x - line.m_meanX), 2);
    const std::size_t freedom = points.size() - 2;
    line.m_error = std::sqrt(squares / double(freedom));
    line.m_quantile = quantiles[std::min(freedom, quantiles.size()) - 1];
    const auto [shortest, longest] = std::ranges::minmax(points, {}, &Point::x);
    line.m_shortest = std::exp(shortest.x);
    line.m_longest = std::exp(longest.x);
    return line;
}

std::optional<PredictedTime> Predictor::at(double distance) const
{
    constexpr double rounding = 1 + 1e-9;
    if (!(distance * limits.reach * rounding >= m_shortest) || distance > m_longest * limits.reach * rounding)
        return {};
    const double off = std::log(distance) - m_meanX;
    const double time = std::exp(m_meanY + m_exponent * off);
    const double error = m_error * std::sqrt(1 + m_perCount + off * off / m_spreadX);
    const double width = std::max(m_quantile * error, std::log1p(limits.leastRange));
    return PredictedTime{Seconds(time), Seconds(time * std::exp(-width)), Seconds(time * std::exp(width))};
}

} // namespace lengthwise
