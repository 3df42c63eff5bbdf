#pragma once

#include "core/coach/overtime.h"

/// What the rules over several weeks look for. Absent: nothing to say. Pure.
namespace lengthwise::weekfindings {

using Found = std::optional<std::vector<CoachArgument>>;

Found noSwims(const WeeksFacts &facts);
Found swimsSwum(const WeeksFacts &facts);
/// A change is told where both were tested, or each lies outside the other's range.
Found cssFaster(const WeeksFacts &facts);
Found cssSlower(const WeeksFacts &facts);
Found cssHeld(const WeeksFacts &facts);
Found cssFirst(const WeeksFacts &facts);
Found loadRises(const WeeksFacts &facts);
Found loadAsUsual(const WeeksFacts &facts);
Found loadLight(const WeeksFacts &facts);

/// 3 points and more above the swimmer's mean of parts, the highest of them.
template<ScorePartKind kind>
Found strength(const WeeksFacts &facts);
/// 3 points and more below it, the lowest of them.
template<ScorePartKind kind>
Found limiter(const WeeksFacts &facts);

/// What to swim next; the set on the board stands first.
Found nextEasy(const WeeksFacts &facts);
Found nextDistance(const WeeksFacts &facts);
Found nextPace(const WeeksFacts &facts);
Found nextStrokes(const WeeksFacts &facts);
Found nextGears(const WeeksFacts &facts);
Found nextCss(const WeeksFacts &facts);
Found nextTest(const WeeksFacts &facts);
Found nextPlain(const WeeksFacts &facts);

/// The part that a limiter names.
std::optional<ScorePartKind> limitingPart(const WeeksFacts &facts);

} // namespace lengthwise::weekfindings
