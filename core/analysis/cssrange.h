#pragma once

#include "core/analysis/css.h"
#include "core/analysis/thresholds.h"

#include <span>

namespace lengthwise {

/// Distance = dPrime + speed x time, in m, m/s and s.
struct CssLine {
    double speed = 0;
    double dPrime = 0;
    double timeOf(Distance length) const { return (length.metres - dPrime) / speed; }
};

/// Where critical speed may lie, given that nobody says which efforts were maximal.
struct CssRange {
    CssLine line;    ///< half of the probability lies above its speed, half below
    double low = 0;  ///< m/s; the truth lies below with 5 %
    double high = 0; ///< and above with 5 %
};

/// Single and of 2 min at least (the 200 of a test may be shorter).
inline bool canLieOnLine(const CssEffort &effort)
{
    return !effort.repeated && effort.time >= thresholds::css.shortest;
}

/// m/s of the fastest repeat; 0 where there is none.
double fastestRepeat(std::span<const CssEffort> efforts);

/// Bayes' rule on a grid of lines. The fastest single effort at each distance was either maximal (then its time is the
/// line's, give or take a noise) or training (then it lies anywhere below). Two and more that agree on a line whose D'
/// swimmers have speak for maximal ones; others just below an effort, at like distances, speak for training, which
/// comes in crowds. What was repeated with short rests cannot have been much above critical speed, and what is slower
/// than that is hardly maximal. Needs at least one effort that can lie on the line. Pure; any thread.
CssRange cssRange(std::span<const CssEffort> efforts);

} // namespace lengthwise
