#include "core/analysis/cssrange.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numeric>

namespace lengthwise {

namespace {

constexpr auto &limits = thresholds::css;

// The grid. Speeds are natural logarithms throughout: a per cent is then as wide for every swimmer.
constexpr double step = .0075;
constexpr double below = .04; ///< so far under the fastest effort no line is likely
constexpr double above = .20; ///< so much faster than all efforts the swimmer may be

/// How common a D' is among swimmers.
struct DPrime {
    double metres;
    double weight;
};
constexpr std::array dPrimes{DPrime{3, .7}, DPrime{7, 1}, DPrime{11, 1}, DPrime{15, 1}, DPrime{19, 1}, DPrime{23, .9},
    DPrime{27, .6}, DPrime{32, .3}, DPrime{38, .1}};

/// The fastest effort at one distance.
struct Point {
    double length = 0; ///< m
    double time = 0;   ///< s
    Instant start{};
    double maximal = 0; ///< probability, before a line is looked at
    double noise = 0;
    double lift = 0; ///< how much the fastest of several maximal ones lies above the line

    double impliedSpeed(double dPrime) const { return std::log((length - dPrime) / time); }
};

std::vector<Point> fastestByDistance(std::span<const CssEffort> efforts)
{
    std::vector<Point> points;
    for (const CssEffort &effort : efforts) {
        if (!canLieOnLine(effort))
            continue;
        const Point point{effort.length.metres, effort.time.count(), effort.start};
        const auto same = std::find_if(
            points.begin(), points.end(), [&](const Point &known) { return known.length == point.length; });
        if (same == points.end())
            points.push_back(point);
        else if (point.time < same->time)
            *same = point;
    }
    return points;
}

/// How many others lie just below, at distances alike.
std::size_t crowdBelow(const Point &point, std::span<const CssEffort> efforts)
{
    const double speed = (point.length - limits.usualDPrime) / point.time;
    return std::size_t(std::count_if(efforts.begin(), efforts.end(), [&](const CssEffort &effort) {
        const double ratio = effort.length.metres / point.length;
        const double slower = speed * effort.time.count() / (effort.length.metres - limits.usualDPrime);
        return canLieOnLine(effort) && ratio < limits.alikeDistance && ratio * limits.alikeDistance > 1
            && slower >= limits.crowdFrom && slower < limits.crowdTo;
    }));
}

/// How many efforts, itself among them, are as fast at the same distance.
std::size_t peersOf(const Point &point, std::span<const CssEffort> efforts)
{
    return std::size_t(std::count_if(efforts.begin(), efforts.end(), [&](const CssEffort &effort) {
        return canLieOnLine(effort) && effort.length.metres == point.length
            && effort.time.count() < point.time * (1 + 2 * limits.noise);
    }));
}

std::vector<Point> pointsOf(std::span<const CssEffort> efforts)
{
    std::vector<Point> points = fastestByDistance(efforts);
    Instant newest{};
    for (const CssEffort &effort : efforts)
        newest = std::max(newest, effort.start);
    const double fastestSet = fastestRepeat(efforts);
    for (Point &point : points) {
        const bool isSlow = point.length / point.time < fastestSet * limits.slowestMaximal;
        const std::size_t crowd = std::min(crowdBelow(point, efforts), limits.maximal.size() - 1);
        point.maximal = isSlow ? limits.slowIsMaximal : limits.maximal[crowd];
        point.lift = limits.noise * limits.fastestOf[std::min(peersOf(point, efforts), limits.fastestOf.size()) - 1];
        const double age = std::chrono::duration<double>(newest - point.start) / limits.window;
        point.noise = std::hypot(limits.noise, limits.drift * age);
    }
    return points;
}

constexpr std::size_t cellCount = 32; // from below to above
static_assert(cellCount * step >= below + above - step && cellCount * step <= below + above + step);
/// How likely each cell is, from `below` under the fastest effort to `above` over it.
using Cells = std::array<double, cellCount>;

/// The further above all efforts, the less likely: now and then everybody comes near his best.
Cells restraint()
{
    Cells cells;
    for (std::size_t i = 0; i < cells.size(); ++i)
        cells[i] = std::exp(-std::max(0., double(i) * step - below) / limits.restraint);
    return cells;
}

/// Where a point is maximal it lies at the line, by Student's t of seven degrees: nearly normal, but a bad day is less
/// rare. Else anywhere below. `off`: how far it lies above the first cell.
void explain(const Point &point, double off, Cells &cells)
{
    const double perNoise = 1 / point.noise;
    const double maximal = point.maximal * .385 * perNoise;
    const double training = (1 - point.maximal) / limits.trainingDepth;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const double over = off - double(i) * step;
        const double x = (over - point.lift) * perNoise;
        const double root = 1 + x * x / 7;
        cells[i] *= maximal / (root * root * root * root) + (over <= 0 ? training : 0) + limits.blunder;
    }
}

class Grid
{
public:
    explicit Grid(std::span<const CssEffort> efforts)
        : m_points(pointsOf(efforts))
        , m_first(fastestImplied(dPrimes.back().metres) - below)
    {
        const double last = fastestImplied(dPrimes.front().metres) + above;
        m_floor = std::min(std::log(fastestRepeat(efforts) / limits.setsAbove), last); // else nothing would be likely
        m_likely.resize(std::size_t((last - m_first) / step) + 2);
        m_dPrime.resize(m_likely.size());
        for (const DPrime &dPrime : dPrimes)
            add(dPrime);
    }

    CssRange range() const
    {
        const auto [speed, cell] = quantile(.5);
        return {{speed, m_dPrime[cell] / m_likely[cell]}, quantile(limits.tail).speed, quantile(1 - limits.tail).speed};
    }

private:
    double speedAt(std::size_t cell) const { return m_first + double(cell) * step; }

    double fastestImplied(double dPrime) const
    {
        double fastest = -std::numeric_limits<double>::infinity();
        for (const Point &point : m_points)
            fastest = std::max(fastest, point.impliedSpeed(dPrime));
        return fastest;
    }

    void add(const DPrime &dPrime)
    {
        static const Cells restrained = restraint();
        const auto from = std::size_t(std::lround((fastestImplied(dPrime.metres) - below - m_first) / step));
        Cells cells = restrained;
        for (const Point &point : m_points)
            explain(point, point.impliedSpeed(dPrime.metres) - speedAt(from), cells);
        for (std::size_t i = 0; i < std::min(cells.size(), m_likely.size() - from); ++i) {
            const double likely = cells[i] * dPrime.weight * aboveFloor(speedAt(from + i));
            m_likely[from + i] += likely;
            m_dPrime[from + i] += likely * dPrime.metres;
        }
    }

    double aboveFloor(double speed) const
    {
        return speed < m_floor ? std::exp(-.5 * std::pow((m_floor - speed) / limits.setNoise, 2)) : 1;
    }

    struct Quantile {
        double speed = 0; ///< m/s
        std::size_t cell = 0;
    };
    Quantile quantile(double share) const
    {
        double left = share * std::accumulate(m_likely.begin(), m_likely.end(), 0.0);
        std::size_t cell = 0;
        while (cell + 1 < m_likely.size() && left > m_likely[cell])
            left -= m_likely[cell++];
        return {std::exp(speedAt(cell) + (left / m_likely[cell] - .5) * step), cell};
    }

    std::vector<Point> m_points;
    double m_first = 0; ///< speed of the first cell
    double m_floor = 0;
    std::vector<double> m_likely; ///< by speed
    std::vector<double> m_dPrime; ///< the same times D'
};

} // namespace

double fastestRepeat(std::span<const CssEffort> efforts)
{
    double fastest = 0;
    for (const CssEffort &effort : efforts) {
        if (effort.repeated)
            fastest = std::max(fastest, effort.length.metres / effort.time.count());
    }
    return fastest;
}

CssRange cssRange(std::span<const CssEffort> efforts)
{
    return Grid(efforts).range();
}

} // namespace lengthwise
