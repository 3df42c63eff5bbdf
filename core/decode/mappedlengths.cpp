#include "core/decode/mappedlengths.h"

#include "core/decode/lengthsfromsamples.h"
#include "core/decode/plausible.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace lengthwise::mapped {

namespace {

constexpr int mostPerInterval = 32; ///< 1,600 m in 50 m; more equal lengths would be no lengths but an invention
constexpr double shortestLap = 10;  ///< m
constexpr double longestSwumPool = 50.5;
constexpr Duration longestPause = std::chrono::hours(12); ///< a later start is a wrong one

/// Of the swimmer's table: told, else what all distances are multiples of.
std::optional<double> poolLengthOf(const Swim &swim)
{
    if (swim.poolLength && isPlausiblePoolLength({*swim.poolLength}))
        return swim.poolLength;
    const double unit = oneOf(swim.unit).metres;
    long common = 0;
    for (const Stretch &stretch : swim.stretches) {
        if (stretch.isRest)
            continue;
        if (stretch.metres <= 0)
            return std::nullopt;
        const double perLength = stretch.metres / unit / std::max<int>(stretch.lengths, 1);
        const long whole = std::lround(perLength * 100);
        if (std::abs(perLength * 100 - double(whole)) > 0.5)
            return std::nullopt;
        common = std::gcd(common, whole);
    }
    const double metres = double(common) / 100 * unit;
    const bool isPool = metres >= shortestLap && metres <= longestSwumPool && isPlausiblePoolLength({metres});
    return isPool ? std::optional(metres) : std::nullopt;
}

/// 0: it cannot be told.
int lengthsIn(const Stretch &stretch, const std::optional<double> &pool)
{
    int count = stretch.lengths;
    if (count == 0 && pool && stretch.metres > 0) {
        const double fits = stretch.metres / *pool;
        count = int(std::min<long>(std::lround(fits), mostPerInterval + 1));
        if (std::abs(fits - count) > 0.1)
            count = 0;
    } else if (count == 0) {
        count = stretch.metres > longestSwumPool ? 0 : 1;
    }
    return count <= mostPerInterval ? count : 0;
}

class Building
{
public:
    Building(const Swim &swim, Workout &workout)
        : m_swim(swim)
        , m_workout(workout)
        , m_cursor(workout.start)
    {
        if (const auto pool = poolLengthOf(swim))
            m_workout.poolLength = Distance{*pool};
        const auto isWhole = [this](const Stretch &stretch) {
            return stretch.isRest || stretch.isParent || lengthsIn(stretch, pool()) > 0;
        };
        m_hasLengths = std::ranges::all_of(swim.stretches, isWhole);
        const auto isInterval = [this](const Stretch &stretch) {
            return !stretch.isRest && (stretch.isParent || lengthsIn(stretch, pool()) > 1);
        };
        m_hasLaps = !m_hasLengths || std::ranges::any_of(swim.stretches, isInterval);
    }

    void run()
    {
        for (const Stretch &stretch : m_swim.stretches)
            add(stretch);
        if (m_cursor > m_workout.start)
            m_workout.elapsed = m_cursor - m_workout.start;
        if (m_metres > 0 && m_knowsAllMetres)
            m_workout.distance = Distance{m_metres};
        if (m_strokes > 0)
            m_workout.strokes = int(std::min<std::int64_t>(m_strokes, std::numeric_limits<int>::max()));
        if (m_beatTime > Duration(0)) {
            m_workout.averageHeartRate = HeartRate{m_beats / double(m_beatTime.count())};
            m_workout.maximumHeartRate = HeartRate{m_maximum};
        }
        if (m_inferred > 0)
            m_workout.warnings.push_back({.code = WarningCode::LengthsInferred, .count = m_inferred});
    }

private:
    std::optional<double> pool() const
    {
        return m_workout.poolLength ? std::optional(m_workout.poolLength->metres) : std::nullopt;
    }

    void add(const Stretch &stretch)
    {
        const bool isSound = stretch.start && *stretch.start > m_cursor && *stretch.start - m_cursor < longestPause;
        const Instant start = isSound ? *stretch.start : m_cursor;
        if (stretch.isParent) {
            addLap(stretch, start, stretch.children);
            return;
        }
        m_cursor = start;
        if (stretch.isRest) {
            addRest(stretch.elapsed);
            return;
        }
        const int count = m_hasLengths ? lengthsIn(stretch, pool()) : 0;
        const bool isInLap = m_lapEnds > m_workout.lengths.size();
        if (m_hasLaps && !isInLap)
            addLap(stretch, start, count);
        addLengths(stretch, count);
        m_cursor = start + stretch.elapsed;
        sumUp(stretch);
        addRest(stretch.rest);
    }

    void addLap(const Stretch &stretch, Instant start, int lengths)
    {
        Lap lap{.start = start, .elapsed = stretch.elapsed, .stroke = stretch.stroke};
        if (stretch.metres > 0)
            lap.distance = Distance{stretch.metres};
        if (stretch.strokes > 0)
            lap.strokes = stretch.strokes;
        if (stretch.heartRate > 0)
            lap.averageHeartRate = HeartRate{double(stretch.heartRate)};
        if (m_hasLengths && lengths > 0) {
            lap.firstLength = int(m_workout.lengths.size());
            lap.lengthCount = lengths;
            m_lapEnds = m_workout.lengths.size() + std::size_t(lengths);
        }
        m_workout.laps.push_back(lap);
    }

    /// Equal ones: what is left of a division goes to the earlier.
    void addLengths(const Stretch &stretch, int count)
    {
        for (int i = 0; i < count; ++i) {
            const auto share = [count, i](std::int64_t whole) { return whole * (i + 1) / count - whole * i / count; };
            Length &length = m_workout.lengths.emplace_back();
            length.start = m_cursor;
            length.elapsed = Duration(share(stretch.elapsed.count()));
            length.stroke = stretch.stroke;
            if (const auto strokes = share(stretch.strokes); strokes > 0)
                length.strokes = int(strokes);
            length.inferred = count > 1;
            m_inferred += count > 1;
            m_cursor += length.elapsed;
        }
    }

    void addRest(Duration rest)
    {
        if (rest <= Duration(0))
            return;
        if (m_hasLengths && !m_workout.lengths.empty())
            m_workout.lengths.push_back({.start = m_cursor, .elapsed = rest, .type = LengthType::Rest});
        m_cursor += rest;
    }

    void sumUp(const Stretch &stretch)
    {
        m_metres += stretch.metres;
        m_knowsAllMetres = m_knowsAllMetres && stretch.metres > 0;
        m_strokes += stretch.strokes;
        if (stretch.heartRate == 0)
            return;
        m_beats += double(stretch.heartRate) * double(stretch.elapsed.count());
        m_beatTime += stretch.elapsed;
        m_maximum = std::max(m_maximum, double(stretch.heartRate));
    }

    const Swim &m_swim;
    Workout &m_workout;
    Instant m_cursor;
    bool m_hasLengths = false;
    bool m_hasLaps = false;
    std::size_t m_lapEnds = 0; ///< the lengths of the last parent row end there
    double m_metres = 0;
    bool m_knowsAllMetres = true;
    std::int64_t m_strokes = 0; ///< hostile rows count more than an int holds
    int m_inferred = 0;
    double m_beats = 0;
    Duration m_beatTime{};
    double m_maximum = 0;
};

} // namespace

std::size_t mostLengthsOf(const Swim &swim)
{
    const auto pool = poolLengthOf(swim);
    std::size_t most = 0;
    for (const Stretch &stretch : swim.stretches)
        most += std::size_t(std::max(1, lengthsIn(stretch, pool))) + 1;
    return most;
}

Workout workoutOfLengths(const Swim &swim)
{
    Workout workout;
    workout.sourceFormat = QStringLiteral("CSV");
    workout.start = swim.start->instant;
    workout.utcOffset = swim.start->utcOffset;
    workout.poolUnit = swim.unit;
    Building(swim, workout).run();
    warnOfImplausible(workout);
    return workout;
}

} // namespace lengthwise::mapped
