#pragma once

#include "core/coach/facts.h"

namespace lengthwise {

/// A set to be swum.
struct PlannedRepeats {
    int count = 2;
    int distance = 0; ///< of one repeat, in the pool's unit
    Stroke stroke = Stroke::Unknown;
    int rest = 20;        ///< s
    double time = 0;      ///< s a repeat took or will take; 0: not known
    int leastSendOff = 0; ///< s: what was swum before, where the next set is to leave no less room
    bool byRest = false;  ///< no clock to swim against, whatever CSS says
    QString round{};      ///< "{100 Fr, 50 Bk}": in place of distance, stroke and rest

    int total() const { return count * distance; }
};

/// Writes sets that this swimmer can swim in this pool: distances of whole lengths, send-offs from CSS where it is
/// known, else rests. Pure.
class Board
{
public:
    explicit Board(const CoachFacts &facts);
    /// unit: m in one of the pool's unit, as CoachFacts has it.
    Board(std::optional<Distance> pool, double unit, std::optional<Speed> css);

    /// The multiple of the pool's length next to `wanted` (both in the pool's unit), a round number where one is near.
    /// Where the pool is not known, under 1, or there was none, a multiple of 50: it can be swum in most.
    int distanceNear(double wanted) const;

    /// As core/analysis/notation.h has it.
    QString written(const PlannedRepeats &plan) const;

    /// s from start to start, in steps of 5; absent without CSS and for strokes it says nothing of.
    std::optional<int> sendOffFor(const PlannedRepeats &plan) const;

private:
    double m_pool;
    double m_unit;
    std::optional<double> m_css;
};

/// In steps of the pool clock, s.
int onPoolClock(double seconds);

/// All out with much rest, of whole lengths near 25. swum: what a swim is long, in the pool's unit. Pure.
PlannedRepeats sprintRepeats(const Board &board, double swum, Stroke stroke);

/// Rest in seconds that lets a repeat of this distance (in the pool's unit) be swum at threshold again.
int usualRest(int distance);

} // namespace lengthwise
