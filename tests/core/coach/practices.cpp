#include "tests/core/coach/practices.h"

#include "tests/support/noise.h"

#include <algorithm>
#include <cmath>

namespace lengthwise {

namespace {

class Writer
{
public:
    explicit Writer(std::uint32_t seed)
        : m_noise(seed)
    {
        for (int i = 0; i < 8; ++i)
            m_noise.next();
    }

    Practice written()
    {
        BuilderOptions options;
        options.seed = m_noise.next() | 1u;
        choosePool(options);
        m_pace = (18 + 14 * m_noise.unit()) * options.pool.metres / 25;
        if (m_noise.unit() < .6)
            options.noise = {.4, 1, m_noise.unit() * .03, .02, m_noise.unit() < .2 ? .5 : .01};
        const int parts = pick({1, 2, 3, 4, 5, 6});
        for (int i = 0; i < parts; ++i)
            part();
        Practice practice{recorded(m_swims, options)};
        if (m_noise.unit() < .5)
            practice.css = options.pool.metres / m_pace * (.9 + .2 * m_noise.unit());
        return practice;
    }

private:
    template<class T>
    T pick(std::initializer_list<T> choices)
    {
        return *(choices.begin() + std::ptrdiff_t(m_noise.next() % choices.size()));
    }

    void choosePool(BuilderOptions &options)
    {
        options.pool = pick({metres(25), metres(25), metres(50), metres(20), metres(100.0 / 3), yards(25), yards(50)});
        const bool yardPool = options.pool == yards(25) || options.pool == yards(50);
        options.unit = yardPool ? PoolUnit::Yards : PoolUnit::Metres;
    }

    void part()
    {
        const Stroke stroke = pick({Stroke::Freestyle, Stroke::Freestyle, Stroke::Freestyle, Stroke::Backstroke,
            Stroke::Breaststroke, Stroke::Medley, Stroke::Drill, Stroke::Kick, Stroke::Unknown});
        const int lengths = stroke == Stroke::Medley ? pick({4, 8}) : pick({1, 2, 2, 4, 4, 8, 16, 32});
        const int count = lengths > 8 ? pick({1, 1, 3}) : pick({1, 3, 4, 6, 8, 12});
        const double effort = .85 + .35 * m_noise.unit();
        const double fade = pick({0.0, 0.0, .005, .01, -.006});
        const double scatter = pick({.002, .01, .05});
        const int rest = pick({10, 20, 30, 60});
        for (int i = 0; i < count; ++i) {
            const double time = lengths * m_pace * effort * (1 + fade * i) * (1 + m_noise.around(scatter));
            m_swims.push_back({lengths, stroke, time, double(rest), {}});
        }
        m_swims.back().rest = pick({20, 60, 180});
    }

    Noise m_noise;
    std::vector<WrittenSwim> m_swims;
    double m_pace = 22; // s per length
};

} // namespace

Practice practice(std::uint32_t seed)
{
    return Writer(seed).written();
}

} // namespace lengthwise
