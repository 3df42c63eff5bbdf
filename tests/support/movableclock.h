#pragma once

#include "core/base/clock.h"

namespace lengthwise {

/// Stands where it is put. Asked in one thread, moved in the same.
class MovableClock final : public Clock
{
public:
    std::chrono::sys_time<std::chrono::milliseconds> now() const override { return time; }

    std::chrono::sys_time<std::chrono::milliseconds> time{std::chrono::milliseconds(1'700'000'000'000)};
};

} // namespace lengthwise
