#include "tests/support/swimplan.h"

#include "tests/support/noise.h"

#include <cmath>
#include <numeric>

namespace lengthwise {

namespace {

using namespace std::chrono_literals;

Duration fromSeconds(double seconds)
{
    return Duration(std::llround(seconds * 1000.0));
}

Instant wholeSecond(Instant time)
{
    return std::chrono::floor<std::chrono::seconds>(time);
}

/// Heart rate follows effort with a delay, up and down within about half a minute.
class Heart
{
public:
    double beat(double towards)
    {
        m_rate += (towards - m_rate) / (towards > m_rate ? 26.0 : 32.0);
        return m_rate;
    }

private:
    double m_rate = 96;
};

class PoolSwim
{
public:
    explicit PoolSwim(const SwimPlan &plan)
        : m_plan(plan)
        , m_noise(plan.seed)
        , m_now(plan.start)
        , m_nextSample(plan.start)
    {
        m_workout.environment = Environment::Pool;
        m_workout.poolLength = plan.poolLength;
        m_workout.poolUnit = plan.unit;
    }

    Workout swim()
    {
        for (std::size_t set = 0; set < m_plan.sets.size(); ++set)
            swimSet(m_plan.sets[set], set + 1 == m_plan.sets.size());
        m_workout.elapsed = m_now - m_plan.start;
        m_workout.timer = *m_workout.elapsed - m_stopped;
        m_workout.distance = m_plan.poolLength * double(m_activeLengths);
        m_workout.strokes = m_strokes;
        return std::move(m_workout);
    }

private:
    void swimSet(const PlannedSet &set, bool last)
    {
        m_owedStrokes = 0.5;
        const Instant start = m_now;
        for (int repeat = 0; repeat < set.repeats; ++repeat) {
            swimRepeat(set, repeat);
            const bool lastRepeat = repeat + 1 == set.repeats;
            if (lastRepeat && last)
                return;
            if (lastRepeat)
                rest(fromSeconds(set.restAfter));
            else if (set.sendOff)
                rest(start + fromSeconds(*set.sendOff * (repeat + 1) + m_noise.around(0.2)) - m_now);
            else
                rest(fromSeconds(set.rest + m_noise.around(0.8)));
        }
    }

    void swimRepeat(const PlannedSet &set, int repeat)
    {
        const Instant start = m_now;
        const std::size_t firstLength = m_workout.lengths.size();
        const double planned = std::accumulate(set.legs.begin(), set.legs.end(), 0.0,
            [](double sum, const auto &leg) { return sum + leg.lengths * leg.secondsPerLength; });
        const double wanted =
            set.repeatTimes.empty() ? planned * (1 + m_noise.around(0.03)) : set.repeatTimes[std::size_t(repeat)];
        double owed = 0; // what noise took from one length the next gives back, so the repeat keeps its time
        for (const PlannedLeg &leg : set.legs) {
            for (int i = 0; i < leg.lengths; ++i) {
                const bool last = &leg == &set.legs.back() && i + 1 == leg.lengths;
                const double even = leg.secondsPerLength * wanted / planned;
                const double noise = last ? 0 : even * m_noise.around(0.008);
                swimLength(leg, fromSeconds(even + noise - owed), wanted / planned, set.heartRate + 0.6 * repeat);
                owed = noise;
            }
        }
        addLap(start, firstLength, m_plan.poolLength * double(m_workout.lengths.size() - firstLength));
    }

    /// Strokes rise with the time a length takes, a little more than in proportion: a tired swimmer shortens the
    /// stroke.
    void swimLength(const PlannedLeg &leg, Duration time, double slowness, double heartRate)
    {
        Length length{.start = wholeSecond(m_now), .elapsed = time, .timer = time, .stroke = leg.stroke};
        ++m_activeLengths;
        const bool missed = m_plan.uncountedEvery > 0 && m_activeLengths % m_plan.uncountedEvery == 0;
        if (leg.strokesPerLength) {
            m_owedStrokes += *leg.strokesPerLength * (1 + 1.8 * (slowness - 1)) + m_noise.around(0.4);
            const double counted = std::floor(m_owedStrokes);
            m_owedStrokes -= counted;
            if (!missed) {
                length.strokes = int(counted);
                m_strokes += *length.strokes;
            }
        }
        m_workout.lengths.push_back(length);
        advance(time, heartRate);
    }

    void rest(Duration time)
    {
        const Instant start = m_now;
        const std::size_t firstLength = m_workout.lengths.size();
        if (m_plan.rests == RestShape::WatchStopped) {
            skip(time);
            m_stopped += time;
            m_workout.stops.push_back({.start = wholeSecond(start), .end = wholeSecond(m_now)});
            return;
        }
        if (m_plan.rests == RestShape::IdleLengths) {
            m_workout.lengths.push_back(
                {.start = wholeSecond(start), .elapsed = time, .timer = time, .type = LengthType::Rest});
        }
        advance(time, 98);
        addLap(start, firstLength, Distance{});
    }

    void addLap(Instant start, std::size_t firstLength, Distance distance)
    {
        Lap lap{.start = wholeSecond(start), .elapsed = m_now - start, .timer = m_now - start, .distance = distance};
        const auto first = m_workout.lengths.begin() + std::ptrdiff_t(firstLength);
        lap.firstLength = int(firstLength);
        lap.lengthCount = int(m_workout.lengths.size() - firstLength);
        if (distance.metres > 0) {
            const bool alike = std::all_of(
                first, m_workout.lengths.end(), [&](const Length &length) { return length.stroke == first->stroke; });
            lap.stroke = alike ? first->stroke : Stroke::Mixed;
            lap.strokes = std::accumulate(first, m_workout.lengths.end(), 0,
                [](int sum, const Length &length) { return sum + length.strokes.value_or(0); });
        }
        m_workout.laps.push_back(lap);
    }

    void advance(Duration time, double heartRate)
    {
        m_now += time;
        for (; m_nextSample < m_now; m_nextSample += 1s) {
            const double rate = m_heart.beat(heartRate) + m_noise.around(0.7);
            if (!m_plan.measuresHeartRate)
                continue;
            Sample sample(m_nextSample);
            sample.setHeartRate({rate});
            m_workout.samples.push_back(sample);
        }
    }

    void skip(Duration time)
    {
        m_now += time;
        for (; m_nextSample < m_now; m_nextSample += 1s)
            m_heart.beat(98);
    }

    const SwimPlan &m_plan;
    Noise m_noise;
    Heart m_heart;
    Workout m_workout;
    Instant m_now;
    Instant m_nextSample;
    Duration m_stopped{};
    double m_owedStrokes = 0;
    int m_activeLengths = 0;
    int m_strokes = 0;
};

class OpenWaterSwim
{
public:
    explicit OpenWaterSwim(const SwimPlan &plan)
        : m_plan(plan)
        , m_course(*plan.course)
        , m_noise(plan.seed)
        , m_at(m_course.buoys.front())
        , m_lapStart(plan.start)
    {
        m_workout.environment = Environment::OpenWater;
    }

    Workout swim()
    {
        Instant now = m_plan.start;
        for (; m_swum < m_course.distance.metres; now += 1s) {
            record(now);
            if (m_swum - m_lapFrom >= m_course.lapMetres)
                closeLap(now);
            stroke();
        }
        record(now);
        closeLap(now);
        m_workout.elapsed = now - m_plan.start;
        m_workout.timer = m_workout.elapsed;
        m_workout.distance = Distance{std::round(m_swum * 100) / 100};
        m_workout.strokes = int(m_strokes);
        m_workout.averageStrokeRate =
            StrokeRate{std::round(m_strokes * 60.0 / std::chrono::duration<double>(*m_workout.elapsed).count())};
        return std::move(m_workout);
    }

private:
    /// One second towards the next buoy; wind and sighting make the pace wander, slowly.
    void stroke()
    {
        m_wander += 0.06 * (m_noise.around(1) - m_wander);
        m_speed = m_course.metresPerSecond * (1 + 0.25 * m_wander - 0.05 * m_swum / m_course.distance.metres);
        const auto &buoy = m_course.buoys[m_buoy % m_course.buoys.size()];
        const double east = buoy.east - m_at.east;
        const double north = buoy.north - m_at.north;
        const double left = std::sqrt(east * east + north * north);
        if (left < 4) {
            ++m_buoy;
            return stroke();
        }
        const double drift = left > 30 ? 0.3 * m_wander : 0; // sideways, in parts of the way made
        m_at.east += m_speed * (east - drift * north) / left;
        m_at.north += m_speed * (north + drift * east) / left;
        m_swum += m_speed;
        m_strokes += m_course.strokesPerMinute * (1 + 0.1 * m_wander) / 60.0;
    }

    void record(Instant now)
    {
        constexpr double metresPerDegree = 111195; // of latitude, on a sphere of 6,371 km
        const double shrink = std::cos(m_course.centre.latitude * 3.14159265358979 / 180);
        Sample sample(now);
        sample.setPosition({m_course.centre.latitude + m_at.north / metresPerDegree,
            m_course.centre.longitude + m_at.east / (metresPerDegree * shrink)});
        sample.setDistance({std::round(m_swum * 100) / 100});
        sample.setSpeed({m_speed});
        sample.setStrokeRate({std::round(m_course.strokesPerMinute * (1 + 0.1 * m_wander))});
        sample.setHeartRate({m_heart.beat(m_course.heartRate + 8 * m_swum / m_course.distance.metres)});
        m_workout.samples.push_back(sample);
    }

    void closeLap(Instant now)
    {
        m_workout.laps.push_back({.start = m_lapStart,
            .elapsed = now - m_lapStart,
            .timer = now - m_lapStart,
            .distance = Distance{std::round((m_swum - m_lapFrom) * 100) / 100},
            .strokes = int(m_strokes) - m_lapStrokes});
        m_lapStart = now;
        m_lapFrom = m_swum;
        m_lapStrokes = int(m_strokes);
    }

    const SwimPlan &m_plan;
    const PlannedCourse &m_course;
    Noise m_noise;
    Heart m_heart;
    Workout m_workout;
    PlannedCourse::Buoy m_at;
    Instant m_lapStart;
    std::size_t m_buoy = 1;
    double m_wander = 0;
    double m_speed = 0;
    double m_swum = 0;
    double m_strokes = 0;
    double m_lapFrom = 0;
    int m_lapStrokes = 0;
};

void summariseHeartRate(Workout &workout)
{
    const auto summarise = [&workout](Instant from, Instant to, auto &average, auto &maximum) {
        double sum = 0;
        double most = 0;
        int count = 0;
        auto sample = std::lower_bound(workout.samples.begin(), workout.samples.end(), from,
            [](const Sample &left, Instant time) { return left.time() < time; });
        for (; sample != workout.samples.end() && sample->time() < to; ++sample) {
            if (!sample->heartRate())
                continue;
            sum += sample->heartRate()->beatsPerMinute;
            most = std::max(most, sample->heartRate()->beatsPerMinute);
            ++count;
        }
        if (count == 0)
            return;
        average = HeartRate{std::round(sum / count)};
        maximum = HeartRate{most};
    };
    summarise(workout.start, workout.start + *workout.elapsed, workout.averageHeartRate, workout.maximumHeartRate);
    for (Lap &lap : workout.laps)
        summarise(lap.start, lap.start + lap.elapsed, lap.averageHeartRate, lap.maximumHeartRate);
}

} // namespace

Workout swum(const SwimPlan &plan)
{
    Workout workout = plan.course ? OpenWaterSwim(plan).swim() : PoolSwim(plan).swim();
    workout.start = plan.start;
    workout.utcOffset = plan.utcOffset;
    workout.device = QStringLiteral("Lengthwise sample");
    workout.sourceFormat = QStringLiteral("FIT");
    summariseHeartRate(workout);
    return workout;
}

} // namespace lengthwise
