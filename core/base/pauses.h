#pragma once

#include "core/base/cancellation.h"

#include <QCoro/QCoroTask>

#include <chrono>

namespace lengthwise {

/// The one who lets time pass, so that tests need not wait. A thread with an event loop.
class Pauses
{
public:
    virtual ~Pauses() = default;
    /// Ends after `time`, and at once where it is or gets cancelled. Both must outlive it.
    virtual QCoro::Task<> pause(std::chrono::milliseconds time, Cancellation &cancellation) = 0;
};

class TimerPauses final : public Pauses
{
public:
    QCoro::Task<> pause(std::chrono::milliseconds time, Cancellation &cancellation) override;
};

} // namespace lengthwise
