#pragma once

#include "core/ingest/fields.h"

#include <optional>
#include <vector>

namespace lengthwise {

/// A length after the repair of stretches, and where it comes from.
struct RepairedLength {
    Length length;
    std::optional<std::size_t> recorded; ///< the recorded length with its times; absent: there was none
    std::optional<std::size_t> stretch;  ///< index of the repair that holds it; absent: outside all repairs
    std::size_t place = 0;               ///< the recorded length in whose laps it lies; never falls along the list

    bool operator==(const RepairedLength &) const = default;
};

/// The recorded lengths with those that start in a stretch replaced by its list, in place of the first of them, or by
/// start where there was none. stretches: not overlapping, in any order. Pure.
std::vector<RepairedLength> repairedLengths(const Workout &recorded, const std::vector<field::Stretch> &stretches);

/// Whether a repair still lies where the swim has lengths (1 s more at both ends): a crop may have taken its place
/// away.
bool fits(const field::Stretch &stretch, const Workout &recorded);

bool startsIn(const Length &length, const field::Stretch &stretch);
bool overlap(const field::Stretch &a, const field::Stretch &b);

/// The repairs among edits.
std::vector<field::Stretch> stretchesOf(const std::vector<Edit> &edits);

} // namespace lengthwise
