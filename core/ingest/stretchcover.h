#pragma once

#include "core/ingest/overlay.h"
#include "core/ingest/stretches.h"

namespace lengthwise {

/// A stretch of corrected lengths that grows until its bounds hold exactly what it replaces.
class StretchCover
{
public:
    /// To put a list in place of [first, last).
    StretchCover(
        const CorrectedWorkout &corrected, std::size_t first, std::size_t last, const std::vector<Length> &list);

    /// Takes so many neighbours more in on both sides.
    void widen(std::size_t lengths);
    /// Sets the bounds; nothing else holds before.
    void settle();

    // Corrected lengths in it: [first, last).
    std::size_t first() const { return m_first; }
    std::size_t last() const { return m_last; }
    // Bounds of the register.
    Instant start() const { return m_start; }
    Instant end() const { return m_end; }
    bool covers(const field::Stretch &stretch) const;

private:
    bool isInside(Instant start) const { return start >= m_start && start < m_end; }
    void include(Instant from, Instant to);
    void include(std::size_t length);
    void reachOut();

    std::vector<field::Stretch> m_stretches;
    std::vector<RepairedLength> m_lengths;
    std::vector<Instant> m_starts; ///< recorded, sorted
    std::size_t m_first;
    std::size_t m_last;
    Instant m_start{};
    Instant m_end{};
    bool m_isInferred = false;
};

} // namespace lengthwise
