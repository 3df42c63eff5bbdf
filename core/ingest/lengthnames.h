#pragma once

#include "core/ingest/fields.h"

#include <utility>
#include <vector>

namespace lengthwise {

/// Lengths by where they start: what names them in edits. Refers to no length after it was made.
class LengthNames
{
public:
    explicit LengthNames(const std::vector<Length> &lengths);

    field::LengthName nameOf(std::size_t length) const;
    /// The length whose start is nearest, at most 1 s away; of those that share this start the n-th. Where none starts
    /// there, the inferred length that covers the moment: inferring anew may move starts. Absent: none.
    std::optional<std::size_t> find(const field::LengthName &name) const;

private:
    struct Place {
        Instant start{};
        std::size_t length = 0;
        auto operator<=>(const Place &) const = default;
    };
    struct Covered {
        Instant start{};
        Instant end{};
        std::size_t length = 0;
    };

    std::optional<Instant> startNear(Instant moment) const;
    std::optional<std::size_t> inferredAt(Instant moment) const;

    std::vector<Instant> m_starts;   ///< in the order of the lengths
    std::vector<Place> m_places;     ///< sorted
    std::vector<Covered> m_inferred; ///< sorted by start
};

/// What names the length in a correction of its stroke or strokes; absent: the edit is another one.
std::optional<field::LengthName> lengthOf(const FieldValue &value);

} // namespace lengthwise
