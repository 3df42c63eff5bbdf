#pragma once

#include <chrono>

namespace lengthwise {

/// The one who is asked for the time, so that tests can move it. Any thread.
class Clock
{
public:
    virtual ~Clock() = default;
    /// UTC.
    virtual std::chrono::sys_time<std::chrono::milliseconds> now() const = 0;
};

class SystemClock final : public Clock
{
public:
    std::chrono::sys_time<std::chrono::milliseconds> now() const override
    {
        return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
    }
};

} // namespace lengthwise
