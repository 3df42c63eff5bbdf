#pragma once

#include "core/coach/overtime.h"

#include <span>

namespace lengthwise {

/// One sentence about several weeks, and when it is said.
struct WeekRule {
    enum class Role { Summary, Limiter, Warning, Next };
    /// Score: it tells parts of the score, and is as doubtful as the swims they are of.
    enum class Basis { Others, Score };

    std::string_view id;
    Role role{};
    /// What it is filled with; absent: it is not said. A next set stands first.
    std::optional<std::vector<CoachArgument>> (*find)(const WeeksFacts &facts) = nullptr;
    std::string_view text; ///< English source, context "Coach"
    Basis basis = Basis::Others;
};

/// In the order in which they are said; of limiters, warnings and next sets the first is.
std::span<const WeekRule> weekRules();

} // namespace lengthwise
