#pragma once

#include "core/base/pauses.h"
#include "tests/support/movableclock.h"

#include <functional>
#include <vector>

namespace lengthwise {

/// Moves the clock instead of waiting, and remembers what was asked. The clock must outlive it.
class MovedPauses final : public Pauses
{
public:
    explicit MovedPauses(MovableClock &clock)
        : m_clock(clock)
    {
    }

    QCoro::Task<> pause(std::chrono::milliseconds time, Cancellation &) override
    {
        asked.push_back(time);
        m_clock.time += time;
        if (during)
            during();
        co_return;
    }

    std::vector<std::chrono::milliseconds> asked;
    std::function<void()> during; ///< what happens while it waits

private:
    MovableClock &m_clock;
};

} // namespace lengthwise
