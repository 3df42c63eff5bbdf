#pragma once

#include "core/analysis/activelengths.h"
#include "core/analysis/perstroke.h"

#include <optional>
#include <span>
#include <vector>

namespace lengthwise {

/// What a length of this swim usually takes: the yardstick against which a missed turn, a split length or a hidden rest
/// shows. Drills are left out.
class UsualLength
{
public:
    explicit UsualLength(const std::vector<ActiveLength> &active);

    /// Seconds; absent where the stroke has too few lengths (HiddenRest and Count need four).
    std::optional<double> time(Stroke stroke) const { return m_times[stroke]; }
    std::optional<double> strokes(Stroke stroke) const { return m_strokes[stroke]; }
    std::optional<double> time() const { return m_time; }

private:
    PerStroke<std::optional<double>> m_times;
    PerStroke<std::optional<double>> m_strokes;
    std::optional<double> m_time;
};

/// How many crossings each length of one interval holds: 1; n for missed turns; 0 for a part that belongs to the
/// crossing before it. The watch's distance is not touched by it. Pure; any thread.
std::vector<int> crossingsOf(std::span<const ActiveLength> interval, const UsualLength &usual);

/// The same where like repeats say what a crossing takes: the pace, in seconds. Drills too, and whatever the strokes:
/// what repeats tell is surer than either. Nothing is joined.
std::vector<int> crossingsAtPace(std::span<const ActiveLength> interval, double pace);

/// The rest, in seconds, that this length would hide if its interval was split at it; absent where it hides none.
std::optional<double> hiddenRestIn(const ActiveLength &length, const UsualLength &usual);

} // namespace lengthwise
