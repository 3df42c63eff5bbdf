#pragma once

#include "core/base/pauses.h"
#include "tests/support/movableclock.h"

#include <QCoro/QCoroSignal>

#include <vector>

namespace lengthwise {

/// Pauses that last until the test lets them pass, or until they are cancelled.
class HeldPauses final : public Pauses
{
public:
    explicit HeldPauses(MovableClock &clock)
        : m_clock(clock)
    {
    }

    QCoro::Task<> pause(std::chrono::milliseconds time, Cancellation &cancellation) override
    {
        asked.push_back(time);
        if (cancellation.isCancelled())
            co_return;
        Cancellation end;
        QObject::connect(&cancellation, &Cancellation::cancelled, &end, &Cancellation::cancel);
        m_held.push_back(&end);
        co_await qCoro(&end, &Cancellation::cancelled);
        std::erase(m_held, &end);
        if (!cancellation.isCancelled())
            m_clock.time += time;
    }

    /// Ends all that last, each with its whole time gone.
    void pass()
    {
        for (auto *end : m_held)
            end->cancel();
    }

    std::size_t held() const { return m_held.size(); }

    std::vector<std::chrono::milliseconds> asked; ///< all there were

private:
    MovableClock &m_clock;
    std::vector<Cancellation *> m_held;
};

} // namespace lengthwise
