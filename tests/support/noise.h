#pragma once

#include <cstdint>

namespace lengthwise {

/// Small pseudo-random differences that are the same on every machine (std distributions are not).
class Noise
{
public:
    explicit Noise(std::uint32_t seed)
        : m_state(seed * 2654435769u + 1u)
    {
    }

    /// xorshift32 (Marsaglia 2003).
    std::uint32_t next()
    {
        m_state ^= m_state << 13;
        m_state ^= m_state >> 17;
        m_state ^= m_state << 5;
        return m_state;
    }

    /// Evenly spread in 0 to 1.
    double unit() { return next() / 4294967296.0; }

    /// Between -width and +width, mostly near 0.
    double around(double width) { return width * (unit() + unit() - 1); }

private:
    std::uint32_t m_state; // never 0
};

} // namespace lengthwise
