#pragma once

#include <chrono>

namespace lengthwise {

/// A moment in UTC.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;

/// The one who is asked for the time, so that tests can move it. Any thread.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual Instant now() const = 0;
};

class SystemClock final : public Clock
{
public:
    Instant now() const override
    {
        return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
    }
};

} // namespace lengthwise
