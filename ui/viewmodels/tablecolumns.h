#pragma once

#include "core/report/workoutreport.h"
#include "ui/viewmodels/display.h"

#include <optional>

namespace lengthwise {

/// What the tables of a swim share: heads with the pool's unit, raw numbers to sort by.
inline std::optional<double> raw(std::optional<Seconds> value)
{
    return value ? std::optional(value->count()) : std::nullopt;
}
inline std::optional<double> raw(std::optional<Distance> value)
{
    return value ? std::optional(value->metres) : std::nullopt;
}
inline std::optional<double> raw(std::optional<StrokeRate> value)
{
    return value ? std::optional(value->perMinute) : std::nullopt;
}
inline std::optional<double> raw(std::optional<HeartRate> value)
{
    return value ? std::optional(value->beatsPerMinute) : std::nullopt;
}
inline std::optional<double> raw(std::optional<int> value)
{
    return value ? std::optional(double(*value)) : std::nullopt;
}

} // namespace lengthwise
