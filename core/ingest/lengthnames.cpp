#include "core/ingest/lengthnames.h"

#include <algorithm>

namespace lengthwise {

namespace {
constexpr Duration tolerance = std::chrono::seconds(1);
}

LengthNames::LengthNames(const std::vector<Length> &lengths)
{
    for (std::size_t i = 0; i < lengths.size(); ++i) {
        const Length &length = lengths[i];
        m_starts.push_back(length.start);
        m_places.push_back({length.start, i});
        if (length.inferred)
            m_inferred.push_back({length.start, length.start + length.elapsed, i});
    }
    std::sort(m_places.begin(), m_places.end());
    std::stable_sort(
        m_inferred.begin(), m_inferred.end(), [](const Covered &a, const Covered &b) { return a.start < b.start; });
}

field::LengthName LengthNames::nameOf(std::size_t length) const
{
    const Instant start = m_starts[length];
    const auto first = std::lower_bound(m_places.begin(), m_places.end(), Place{start, 0});
    const auto own = std::lower_bound(first, m_places.end(), Place{start, length});
    return {start, int(own - first) + 1};
}

std::optional<std::size_t> LengthNames::find(const field::LengthName &name) const
{
    const auto start = startNear(name.start);
    if (!start)
        return name.nth == 1 ? inferredAt(name.start) : std::nullopt;
    const auto first = std::lower_bound(m_places.begin(), m_places.end(), Place{*start, 0});
    if (name.nth < 1 || name.nth > m_places.end() - first)
        return std::nullopt;
    const Place &place = first[name.nth - 1];
    return place.start == *start ? std::optional(place.length) : std::nullopt;
}

std::optional<Instant> LengthNames::startNear(Instant moment) const
{
    std::optional<Instant> nearest;
    const auto after = std::lower_bound(m_places.begin(), m_places.end(), Place{moment, 0});
    if (after != m_places.begin() && moment - std::prev(after)->start <= tolerance)
        nearest = std::prev(after)->start;
    if (after != m_places.end() && after->start - moment <= tolerance
        && (!nearest || after->start - moment < moment - *nearest))
        nearest = after->start;
    return nearest;
}

std::optional<std::size_t> LengthNames::inferredAt(Instant moment) const
{
    const auto after = std::upper_bound(m_inferred.begin(), m_inferred.end(), moment,
        [](Instant at, const Covered &covered) { return at < covered.start; });
    if (after == m_inferred.begin() || moment >= std::prev(after)->end)
        return std::nullopt;
    return std::prev(after)->length;
}

std::optional<field::LengthName> lengthOf(const FieldValue &value)
{
    if (const auto *stroke = std::get_if<field::LengthStroke>(&value))
        return stroke->length;
    if (const auto *strokes = std::get_if<field::LengthStrokes>(&value))
        return strokes->length;
    return std::nullopt;
}

} // namespace lengthwise
