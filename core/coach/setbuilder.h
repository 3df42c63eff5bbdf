#pragma once

#include "core/analysis/poolspeeds.h"
#include "core/coach/facts.h"

namespace lengthwise {

/// Turns the sets of the analysis into what the rules look at. Refers to the swim and the lengths that look wrong.
class SetBuilder
{
public:
    SetBuilder(const CoachedSwim &swim, const std::vector<std::size_t> &suspects);

    SwumSet set(std::size_t index) const;
    /// Absent where the set is no single interval of 400 in one stroke, or has lengths that look wrong.
    std::optional<LongSwim> longSwim(const SwumSet &set, double unit) const;

private:
    std::optional<SwumRepeat> repeat(std::size_t first, std::size_t count) const;
    bool hasSuspect(const SwumRepeat &repeat) const;
    void addLengths(SwumRepeat &repeat, const Interval &interval, Piece piece) const;
    void addHeartRates(SwumRepeat &repeat, const Interval &last) const;

    const CoachedSwim &m_swim;
    const Workout &m_workout;
    const std::vector<Interval> &m_intervals;
    const std::vector<std::size_t> &m_suspects;
    std::vector<std::size_t> m_numbers;
    std::optional<Distance> m_pool;
};

} // namespace lengthwise
