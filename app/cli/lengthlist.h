#pragma once

#include "core/base/result.h"
#include "core/model/workout.h"

#include <QString>

#include <vector>

namespace lengthwise::cli {

enum class ListKind {
    Active,    ///< the active lengths that were named
    Stretches, ///< with the rests between the ends of a range; "all" is everything
};

/// "3", "3-6", "3,5,9", "3-6,9" as indices into the lengths: numbers count the active lengths from 1, as pages number
/// them. In order, each once. ValueRefused, LengthUnknown.
Result<std::vector<std::size_t>> lengthList(
    const QString &text, const std::vector<Length> &lengths, ListKind kind = ListKind::Active);

/// "3-6" or "3": first and last index. ValueRefused, LengthUnknown.
struct LengthRange {
    std::size_t first = 0;
    std::size_t last = 0;
};
Result<LengthRange> lengthRange(const QString &text, const std::vector<Length> &lengths);

} // namespace lengthwise::cli
