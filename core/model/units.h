#pragma once

#include "core/base/clock.h"

#include <chrono> // and with it <compare>, which moc 6.4 cannot read when it is named

namespace lengthwise {

/// Recorded times: no known format is finer than a millisecond.
using Duration = std::chrono::milliseconds;
/// Computed times (means, medians), in seconds.
using Seconds = std::chrono::duration<double>;

struct Distance {
    double metres{};

    auto operator<=>(const Distance &) const = default;
    constexpr Distance operator+(Distance other) const { return {metres + other.metres}; }
    constexpr Distance operator-(Distance other) const { return {metres - other.metres}; }
    constexpr Distance operator*(double factor) const { return {metres * factor}; }
    constexpr double operator/(Distance other) const { return metres / other.metres; }
};

inline constexpr double metresPerYard = 0.9144;

constexpr Distance metres(double value)
{
    return {value};
}
constexpr Distance yards(double value)
{
    return {value * metresPerYard};
}

struct Speed {
    double metresPerSecond{};
    auto operator<=>(const Speed &) const = default;
};

/// As the device counts: usually one arm. The convention is shown, never guessed away.
struct StrokeRate {
    double perMinute{};
    auto operator<=>(const StrokeRate &) const = default;
};

struct HeartRate {
    double beatsPerMinute{};
    auto operator<=>(const HeartRate &) const = default;
};

/// WGS 84, degrees.
struct Position {
    double latitude{};
    double longitude{};
    bool operator==(const Position &) const = default;
};

/// The unit the swimmer's pool counts in; distances are metres inside all the same.
enum class PoolUnit { Metres, Yards };

/// One metre or one yard: `distance / oneOf(unit)` is the number in the unit, `oneOf(unit) * 100` what a pace is of.
constexpr Distance oneOf(PoolUnit unit)
{
    return unit == PoolUnit::Yards ? yards(1) : metres(1);
}

} // namespace lengthwise
