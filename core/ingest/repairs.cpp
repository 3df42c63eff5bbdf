#include "core/ingest/repairs.h"

#include "core/ingest/lengthnames.h"
#include "core/ingest/stretches.h"
#include "core/ingest/stretchrepair.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace lengthwise {

namespace {

constexpr int mostParts = 20;
constexpr int mostStrokes = 999;
constexpr Duration rounding = std::chrono::seconds(1); ///< of starts, by most watches
constexpr Duration longestMissed = std::chrono::hours(1);

using Changes = Result<std::vector<Change>>;

tl::unexpected<Error> refused(const char *what)
{
    return fail({.code = ErrorCode::ValueRefused, .detail = QString::fromLatin1(what)});
}

tl::unexpected<Error> unknown(const CorrectedWorkout &corrected, std::size_t length)
{
    return fail({.code = ErrorCode::LengthUnknown,
        .count = std::int64_t(corrected.workout.lengths.size()),
        .detail = QString::number(length)});
}

Instant endOf(const Length &length)
{
    return length.start + length.elapsed;
}

bool isActive(const Length &length)
{
    return length.type == LengthType::Active;
}

/// A length that is no longer the recorded one: what was measured or inferred for that does not hold for it.
Length madeFrom(const Length &length)
{
    return {.start = length.start,
        .elapsed = length.elapsed,
        .type = length.type,
        .stroke = length.stroke,
        .strokes = length.strokes};
}

/// The stroke or the strokes of lengths as registers.
template<class Field, class Value>
Changes changeLengths(const CorrectedWorkout &corrected, const SwimId &swim, const std::vector<std::size_t> &lengths,
    Value Length::*member, Value value, Field named)
{
    const auto repaired = repairedLengths(corrected.recorded, stretchesOf(corrected.applied));
    const LengthNames names(corrected.workout.lengths);
    const std::set<std::size_t> chosen(lengths.begin(), lengths.end());
    std::set<std::string> withdrawn;
    for (const Edit &edit : editsOf(corrected, swim)) {
        const auto read = readField(edit.field, edit.value);
        const auto *same = read && *read ? std::get_if<Field>(&**read) : nullptr;
        const auto length = same ? names.find(same->length) : std::nullopt;
        if (length && chosen.contains(*length))
            withdrawn.insert(edit.field);
    }
    std::vector<Change> changes;
    for (const std::size_t length : chosen) {
        if (length >= repaired.size())
            return unknown(corrected, length);
        if (!isActive(repaired[length].length))
            return refused("rest");
        named.length = names.nameOf(length);
        if (repaired[length].length.*member == value)
            continue;
        withdrawn.erase(fieldOf(named));
        changes.push_back({.subject = subjectOf(swim), .field = fieldOf(named), .value = valueOf(named)});
    }
    for (const std::string &field : withdrawn)
        changes.push_back({.subject = subjectOf(swim), .field = field, .value = std::nullopt});
    return changes;
}

/// From the first start to the last end; lengths that adjoin but for the rounding of their starts are added up.
Duration timeOf(const std::vector<Length> &neighbours)
{
    Duration time{};
    for (std::size_t i = 0; i < neighbours.size(); ++i) {
        time += neighbours[i].elapsed;
        const Duration gap = i == 0 ? Duration{} : neighbours[i].start - endOf(neighbours[i - 1]);
        if (gap > rounding)
            time += gap;
    }
    return time;
}

Length joined(const std::vector<Length> &neighbours)
{
    Length whole{.start = neighbours.front().start, .elapsed = timeOf(neighbours), .type = LengthType::Rest};
    const Length *longest = nullptr;
    int strokes = 0;
    bool areCounted = true;
    for (const Length &length : neighbours) {
        if (!isActive(length))
            continue;
        whole.type = LengthType::Active;
        strokes = std::min(strokes + std::min(length.strokes.value_or(0), mostStrokes + 1), mostStrokes + 1);
        areCounted = areCounted && length.strokes;
        if (!longest || length.elapsed > longest->elapsed)
            longest = &length;
    }
    if (longest)
        whole.stroke = longest->stroke;
    if (longest && areCounted)
        whole.strokes = strokes;
    return whole;
}

/// What is free behind a length, for one that the watch missed.
struct Gap {
    Instant start{};
    Duration room{};
    std::optional<Length> rest; ///< that begins it
};

Gap gapAfter(const std::vector<Length> &lengths, std::size_t after)
{
    const Length *next = after + 1 < lengths.size() ? &lengths[after + 1] : nullptr;
    if (!next)
        return {.start = endOf(lengths[after]), .room = longestMissed};
    if (isActive(*next))
        return {.start = endOf(lengths[after]), .room = next->start - endOf(lengths[after])};
    Gap gap{.start = next->start, .room = next->elapsed, .rest = *next};
    if (after + 2 < lengths.size())
        gap.room = std::max(gap.room, lengths[after + 2].start - next->start);
    return gap;
}

} // namespace

Changes changeStroke(
    const CorrectedWorkout &corrected, const SwimId &swim, const std::vector<std::size_t> &lengths, Stroke stroke)
{
    return changeLengths(corrected, swim, lengths, &Length::stroke, stroke, field::LengthStroke{.stroke = stroke});
}

Changes changeStrokes(
    const CorrectedWorkout &corrected, const SwimId &swim, const std::vector<std::size_t> &lengths, int strokes)
{
    if (strokes < 1 || strokes > mostStrokes)
        return refused("strokes");
    return changeLengths(
        corrected, swim, lengths, &Length::strokes, std::optional(strokes), field::LengthStrokes{.strokes = strokes});
}

Changes splitLength(const CorrectedWorkout &corrected, const SwimId &swim, std::size_t length, int parts)
{
    if (length >= corrected.workout.lengths.size())
        return unknown(corrected, length);
    const Length &whole = corrected.workout.lengths[length];
    if (parts < 2 || parts > mostParts || !isActive(whole) || whole.elapsed < Duration(parts))
        return refused("parts");
    std::vector<Length> list;
    for (int i = 0; i < parts; ++i) {
        Length part = madeFrom(whole);
        part.start = whole.start + whole.elapsed * i / parts;
        part.elapsed = whole.elapsed * (i + 1) / parts - whole.elapsed * i / parts;
        if (whole.strokes) {
            const int strokes = *whole.strokes * (i + 1) / parts - *whole.strokes * i / parts;
            part.strokes = strokes > 0 ? std::optional(strokes) : std::nullopt;
        }
        list.push_back(part);
    }
    return replaceLengths(corrected, swim, length, length + 1, list);
}

Changes joinLengths(const CorrectedWorkout &corrected, const SwimId &swim, std::size_t first, std::size_t last)
{
    const std::vector<Length> &lengths = corrected.workout.lengths;
    if (first >= lengths.size() || last >= lengths.size())
        return unknown(corrected, std::max(first, last));
    if (first >= last)
        return refused("join");
    const std::vector<Length> neighbours(
        lengths.begin() + std::ptrdiff_t(first), lengths.begin() + std::ptrdiff_t(last) + 1);
    return replaceLengths(corrected, swim, first, last + 1, {joined(neighbours)});
}

Changes insertLength(const CorrectedWorkout &corrected, const SwimId &swim, std::size_t after, Duration duration,
    Stroke stroke, std::optional<int> strokes)
{
    const std::vector<Length> &lengths = corrected.workout.lengths;
    if (after >= lengths.size())
        return unknown(corrected, after);
    if (strokes && (*strokes < 1 || *strokes > mostStrokes))
        return refused("strokes");
    const Gap gap = gapAfter(lengths, after);
    if (duration <= Duration{} || duration > gap.room)
        return refused("duration");
    std::vector<Length> list{{.start = gap.start, .elapsed = duration, .stroke = stroke, .strokes = strokes}};
    if (!gap.rest)
        return replaceLengths(corrected, swim, after + 1, after + 1, list);
    if (gap.rest->elapsed > duration) {
        list.push_back(
            {.start = gap.start + duration, .elapsed = gap.rest->elapsed - duration, .type = LengthType::Rest});
    }
    return replaceLengths(corrected, swim, after + 1, after + 2, list);
}

Duration roomAfter(const CorrectedWorkout &corrected, std::size_t after)
{
    const std::vector<Length> &lengths = corrected.workout.lengths;
    return after < lengths.size() ? std::max(Duration{}, gapAfter(lengths, after).room) : Duration{};
}

Changes turnIntoRest(const CorrectedWorkout &corrected, const SwimId &swim, std::size_t first, std::size_t last)
{
    const std::vector<Length> &lengths = corrected.workout.lengths;
    if (first >= lengths.size() || last >= lengths.size())
        return unknown(corrected, std::max(first, last));
    if (first > last)
        return refused("rest");
    std::vector<Length> list;
    for (std::size_t i = first; i <= last; ++i)
        list.push_back({.start = lengths[i].start, .elapsed = lengths[i].elapsed, .type = LengthType::Rest});
    return replaceLengths(corrected, swim, first, last + 1, list);
}

Changes asRecorded(const CorrectedWorkout &corrected, const SwimId &swim, const std::vector<std::size_t> &lengths)
{
    const std::vector<field::Stretch> stretches = stretchesOf(corrected.applied);
    const auto repaired = repairedLengths(corrected.recorded, stretches);
    const std::set<std::size_t> chosen(lengths.begin(), lengths.end());
    std::vector<field::Stretch> withdrawn;
    for (const std::size_t length : chosen) {
        if (length >= repaired.size())
            return unknown(corrected, length);
        if (const auto stretch = repaired[length].stretch)
            withdrawn.push_back(stretches[*stretch]);
    }
    const LengthNames now(corrected.workout.lengths);
    const LengthNames then(corrected.recorded.lengths);
    // What would come to light once the repairs are gone is theirs too.
    const auto isTheirs = [&](const FieldValue &value) {
        if (const auto *stretch = std::get_if<field::Stretch>(&value)) {
            return std::ranges::any_of(
                withdrawn, [stretch](const field::Stretch &one) { return overlap(one, *stretch); });
        }
        const auto name = lengthOf(value);
        const auto shown = name ? now.find(*name) : std::nullopt;
        const auto recorded = name ? then.find(*name) : std::nullopt;
        return (shown && chosen.contains(*shown)) || (recorded && std::ranges::any_of(withdrawn, [&](const auto &one) {
            return startsIn(corrected.recorded.lengths[*recorded], one);
        }));
    };
    std::vector<Change> changes;
    for (const Edit &edit : editsOf(corrected, swim)) {
        const auto value = readField(edit.field, edit.value);
        if (value && *value && isTheirs(**value))
            changes.push_back({.subject = subjectOf(swim), .field = edit.field, .value = std::nullopt});
    }
    return changes;
}

} // namespace lengthwise
