#include "tests/support/histories.h"

#include "tests/support/noise.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <initializer_list>

namespace lengthwise {

namespace {

using namespace std::chrono_literals;

constexpr int days = 182;
constexpr int window = 90;
constexpr double dayForm = .012;

/// Lengths without rest between them.
struct Interval {
    int distance = 0; ///< of the pool's unit
    double time = 0;  ///< s
};

class Swimmer
{
public:
    Swimmer(const TrainingMix &mix, std::uint32_t seed)
        : m_mix(mix)
        , m_noise(seed)
    {
        for (int i = 0; i < 8; ++i)
            m_noise.next();
        m_css = .8 + .8 * m_noise.unit();
        m_dPrime = 5 + 25 * m_noise.unit();
        m_change = mix.change * (m_noise.unit() < .5 ? -1 : 1);
        m_poolLength = pick({25, 25, 50});
        m_unit = m_poolLength == 25 && m_noise.unit() < .3 ? PoolUnit::Yards : PoolUnit::Metres;
        m_metres = oneOf(m_unit).metres;
    }

    TrainingHistory train()
    {
        TrainingHistory history{{m_css}, {m_dPrime}, Instant(1704096000s) + days * 24h, 0, {}};
        planMaximal();
        const int perWeek = pick({2, 3, 4, 5});
        for (int day = 0; day < days; ++day) {
            const bool isMaximal = m_maximal[std::size_t(day)] != 0 || day == m_testDay;
            if (!isMaximal && m_noise.unit() >= perWeek / 7.0)
                continue;
            m_swim = {history.swims.size(), Instant(1704096000s) + day * 24h, Environment::Pool, m_unit, {}, {}};
            swim(day);
            if (!m_mix.setsKnown)
                m_swim.sets.clear();
            history.swims.push_back(m_swim);
            if (day > days - window)
                history.maximal += (m_maximal[std::size_t(day)] != 0) + 2 * (day == m_testDay);
        }
        return history;
    }

private:
    int pick(std::initializer_list<int> choices)
    {
        return *(choices.begin() + std::ptrdiff_t(m_noise.next() % choices.size()));
    }
    double between(double low, double high) { return low + (high - low) * m_noise.unit(); }

    /// A normal deviate, near enough.
    double normal(double deviation)
    {
        double sum = -6;
        for (int i = 0; i < 12; ++i)
            sum += m_noise.unit();
        return deviation * sum;
    }

    double cssOn(int day) const { return m_css * (1 - m_change * (days - 1 - day) / double(window)); }
    double maximalTime(int distance, int day) const { return (distance * m_metres - m_dPrime) / cssOn(day); }

    /// Distances that are swum all out in 2 to 20 min.
    std::vector<int> testDistances(int day) const
    {
        std::vector<int> distances;
        for (const int distance : {100, 200, 400, 500, 800, 1000, 1500, 1650}) {
            const double time = maximalTime(distance, day);
            const bool isSwum =
                m_unit == PoolUnit::Yards ? distance != 800 && distance != 1500 : distance != 500 && distance != 1650;
            if (isSwum && time >= 124 && time <= 1165)
                distances.push_back(distance);
        }
        return distances;
    }

    int freeDay() { return days - 1 - int(m_noise.unit() * (window - 4)); }

    void planMaximal()
    {
        m_maximal.fill(0);
        m_testDay = m_mix.tested ? freeDay() : -1;
        const int count = m_mix.fewestMaximal + int(m_noise.unit() * (1 + m_mix.mostMaximal - m_mix.fewestMaximal));
        std::vector<int> chosen = chosenDistances(count);
        for (const int distance : chosen) {
            int day = freeDay();
            while (m_maximal[std::size_t(day)] != 0 || day == m_testDay)
                day = freeDay();
            m_maximal[std::size_t(day)] = distance;
        }
        if (m_noise.unit() < .5) // an old one, outside the window
            m_maximal[std::size_t(m_noise.unit() * (days - window - 2))] = chosenDistances(1).front();
    }

    std::vector<int> chosenDistances(int count)
    {
        std::vector<int> distances = testDistances(days - 1);
        std::vector<int> chosen;
        if (m_mix.distinct) { // the longest and the shortest span enough; the rest by chance
            chosen = {distances.front(), distances.back()};
            for (std::size_t i = distances.size() - 2; i > 0; --i)
                std::swap(distances[i], distances[1 + std::size_t(m_noise.next()) % i]);
            for (std::size_t i = 1; i + 1 < distances.size(); ++i)
                chosen.push_back(distances[i]);
        }
        chosen.resize(std::min(chosen.size(), std::size_t(count)));
        while (chosen.size() < std::size_t(count))
            chosen.push_back(distances[std::size_t(m_noise.next()) % distances.size()]);
        return chosen;
    }

    /// Evenly swum, the first length a little faster, each give or take 1 %.
    void swum(const Interval &interval)
    {
        const int lengths = interval.distance / m_poolLength;
        std::vector<double> times;
        double sum = 0;
        for (int i = 0; i < lengths; ++i)
            sum += times.emplace_back((i == 0 ? .97 : 1) * (1 + normal(.01)));
        for (double &time : times)
            time *= interval.time / sum;
        for (const int nominal : {25, 50, 100, 200, 400, 500, 800, 1000, 1500, 1650, 3000})
            offer(nominal, times);
        m_lengths += lengths;
    }

    void offer(int nominal, const std::vector<double> &times)
    {
        const auto count = std::size_t(nominal / m_poolLength);
        if (nominal % m_poolLength != 0 || count > times.size())
            return;
        double sum = 0;
        for (std::size_t i = 0; i < times.size(); ++i) {
            sum += times[i] - (i >= count ? times[i - count] : 0);
            if (i + 1 < count)
                continue;
            const std::size_t first = i + 1 - count;
            const BestEffort effort{
                Stroke::Freestyle, nominal, Seconds(sum), first == 0, m_lengths + int(first) + 1, int(count)};
            const auto known = std::find_if(m_swim.bests.begin(), m_swim.bests.end(),
                [&](const BestEffort &best) { return best.distance == nominal; });
            if (known == m_swim.bests.end())
                m_swim.bests.push_back(effort);
            else if (effort.time < known->time)
                *known = effort;
        }
    }

    void repeats(int count, int distance, double time, double spread)
    {
        double sum = 0;
        for (int i = 0; i < count; ++i) {
            const Interval interval{distance, time * (1 + normal(spread))};
            sum += interval.time;
            swum(interval);
        }
        SetSummary set;
        set.stroke = Stroke::Freestyle;
        set.repeats = count;
        set.distance = {distance * m_metres};
        set.meanTime = Seconds(sum / count);
        if (count > 1)
            set.rest = Seconds(between(10, 40));
        m_swim.sets.push_back(set);
    }

    /// At a share of critical speed, on the form of the day.
    void atShare(int count, int distance, double share)
    {
        repeats(count, distance, distance * m_metres / (m_today * share), .008);
    }

    void allOut(int distance, int day)
    {
        repeats(1, distance, maximalTime(distance, day) * (1 + normal(m_mix.maximalNoise)), 0);
    }

    void swim(int day)
    {
        m_today = cssOn(day) * (1 + normal(dayForm));
        m_lengths = 0;
        atShare(1, pick({200, 300, 400, 400}), between(.78, .88));
        if (m_noise.unit() < .3)
            sprints();
        if (day == m_testDay) {
            allOut(400, day);
            atShare(1, 100, .75);
            allOut(200, day);
        } else if (m_maximal[std::size_t(day)] != 0) {
            allOut(m_maximal[std::size_t(day)], day);
        } else {
            mainPart(day);
        }
        atShare(1, pick({100, 200}), between(.7, .82));
    }

    void mainPart(int day)
    {
        if (m_noise.unit() < m_mix.hardSingles)
            repeats(1, 400, maximalTime(400, day) / between(.95, .99), 0);
        if (m_noise.unit() < .25) {
            atShare(1, pick({600, 800, 1000, 1000, 1500, 2000, 3000}), between(m_mix.easiest + .05, m_mix.hardestLong));
            return;
        }
        set();
        if (m_noise.unit() < .5)
            set();
    }

    void set()
    {
        const int distance = pick({50, 100, 100, 100, 200, 200, 300, 400});
        const int count = distance >= 300 ? pick({2, 3, 4})
            : distance == 200             ? pick({2, 3, 4, 5, 6})
                                          : pick({4, 6, 8, 10});
        atShare(count, distance, between(m_mix.easiest, m_mix.hardest));
    }

    void sprints() { repeats(pick({4, 6, 8}), 50, 50 * m_metres / (m_today * between(1.02, 1.2)), .015); }

    TrainingMix m_mix;
    Noise m_noise;
    double m_css = 1;
    double m_dPrime = 15;
    double m_change = 0;
    int m_poolLength = 25;
    PoolUnit m_unit = PoolUnit::Metres;
    double m_metres = 1;               ///< of the pool's unit
    std::array<int, days> m_maximal{}; ///< distance, 0: none
    int m_testDay = -1;
    double m_today = 1;
    int m_lengths = 0;
    CssSwim m_swim;
};

} // namespace

TrainingHistory trainingHistory(const TrainingMix &mix, std::uint32_t seed)
{
    return Swimmer(mix, seed).train();
}

} // namespace lengthwise
