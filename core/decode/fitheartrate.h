#pragma once

#include "core/decode/fitstream.h"

#include <vector>

namespace lengthwise {

/// One beat interval that a chest strap stored and sent later.
struct FitBeat {
    std::int64_t ticks = 0; ///< 1/1024 s since 1970 UTC
    std::uint8_t perMinute = 0;
    bool operator==(const FitBeat &) const = default;
};

/// Collects hr messages: one gives a moment in UTC and on the strap's own clock, those after it count on from there
/// with 12 bits a beat.
class FitBeats
{
public:
    void take(const FitMessage &message);

    /// What a strap sent in a FIT file of its own.
    void append(FitBeats further);

    const std::vector<FitBeat> &all() const { return m_beats; }

    /// Puts the strap's heart rate into the samples (in time order). A sample speaks for the time since the one before
    /// it (at most for 1 s where it is the first); its value is the mean of the beats in there, each held for up to 5 s
    /// until the next and counted every quarter second. Where the strap said nothing in that time, what the
    /// watch itself wrote stays. That is how Garmin's own tools merge them, so numbers agree with theirs.
    void mergeInto(std::vector<Sample> &samples);

private:
    void order();
    std::int64_t heldSteps(std::size_t beat) const;
    void takeBeat(std::int64_t strapTicks, std::uint8_t perMinute);
    void takePacked(const FitBlock &times, Bytes rates);

    std::vector<FitBeat> m_beats;
    std::int64_t m_anchorTicks = 0; // UTC
    std::int64_t m_anchorStrap = 0; // the strap's clock at that moment
    std::int64_t m_strap = 0;       // the strap's clock at the latest beat
    bool m_anchored = false;
};

} // namespace lengthwise
