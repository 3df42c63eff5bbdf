#pragma once

#include "core/strava/budget.h"

#include <array>
#include <chrono>
#include <cstddef>
#include <optional>

/// The rules of the budget on plain values. Pure; any thread.
///
/// What they promise: of the requests that were reserved here, Strava never counts more in a window than `used` says,
/// whatever order the answers come in and whichever of them never come. Requests of other machines are known as soon as
/// an answer tells of them.
namespace lengthwise::strava {

/// The windows, in the order of Reservation::places.
enum class Window { OverallQuarter, OverallDay, ReadQuarter, ReadDay };
inline constexpr std::size_t windowCount = 4;

/// What is known of one window.
struct WindowCount {
    Instant start{};
    int reported = 0;         ///< the most that Strava said, and those that it said nothing to after that
    int pending = 0;          ///< reserved in this window and not settled; a killed process leaves some behind
    int earlier = 0;          ///< reserved in the window before and not settled: Strava may count them in this one
    int unanswered = 0;       ///< settled in this window without a word about usage
    std::optional<int> quota; ///< as Strava last said

    int used() const { return reported + pending + earlier; }
    bool operator==(const WindowCount &) const = default;
};
using WindowCounts = std::array<WindowCount, windowCount>; // by Window

/// BudgetSpent: only windows that ended were changed; count: when the last of those that are full ends.
Result<Reservation> reserve(WindowCounts &counts, RequestKind kind, Urgency urgency, Instant now);
void settle(WindowCounts &counts, const Reservation &reservation, const std::optional<RateReport> &report, Instant now);
BudgetState budgetState(WindowCounts counts, Instant now);

} // namespace lengthwise::strava
