#include "core/ingest/stretches.h"

#include <algorithm>

namespace lengthwise {

namespace {

/// A stretch with its place among the recorded lengths.
struct LaidStretch {
    const field::Stretch *stretch = nullptr;
    std::size_t number = 0;            ///< among those given
    std::vector<std::size_t> replaced; ///< recorded lengths, in their order
    std::size_t position = 0;          ///< of its list: before this recorded length

    Instant start() const { return stretch->start; }
};

std::size_t positionByStart(const std::vector<Length> &lengths, const field::Stretch &stretch)
{
    const auto later = std::find_if(
        lengths.begin(), lengths.end(), [&stretch](const Length &length) { return length.start >= stretch.end; });
    return std::size_t(later - lengths.begin());
}

std::vector<LaidStretch> laid(const std::vector<Length> &lengths, const std::vector<field::Stretch> &stretches)
{
    std::vector<LaidStretch> all;
    for (std::size_t i = 0; i < stretches.size(); ++i)
        all.push_back({.stretch = &stretches[i], .number = i});
    std::sort(all.begin(), all.end(), [](const LaidStretch &a, const LaidStretch &b) { return a.start() < b.start(); });
    for (std::size_t i = 0; i < lengths.size(); ++i) {
        const auto after = std::upper_bound(all.begin(), all.end(), lengths[i].start,
            [](Instant start, const LaidStretch &one) { return start < one.start(); });
        if (after != all.begin() && startsIn(lengths[i], *std::prev(after)->stretch))
            std::prev(after)->replaced.push_back(i);
    }
    for (LaidStretch &one : all)
        one.position = one.replaced.empty() ? positionByStart(lengths, *one.stretch) : one.replaced.front();
    std::stable_sort(
        all.begin(), all.end(), [](const LaidStretch &a, const LaidStretch &b) { return a.position < b.position; });
    return all;
}

/// A length put between two laps lies in the earlier one, unless the later one had begun.
std::size_t placeOfInserted(const Workout &recorded, const LaidStretch &one, Instant start)
{
    if (one.position == 0)
        return 0;
    const bool laterHadBegun = std::any_of(recorded.laps.begin(), recorded.laps.end(), [&one, start](const Lap &lap) {
        return lap.firstLength && *lap.firstLength >= 0 && std::size_t(*lap.firstLength) == one.position
            && lap.lengthCount.value_or(0) > 0 && lap.start <= start;
    });
    return laterHadBegun ? one.position : one.position - 1;
}

std::size_t placeOfReplacement(const Workout &recorded, const LaidStretch &one, Instant start)
{
    std::size_t place = one.replaced.front();
    for (const std::size_t index : one.replaced) {
        if (recorded.lengths[index].start <= start)
            place = index;
    }
    return place;
}

/// Recorded lengths that stand in the list unchanged in time stay what they were: with watch time and inference.
std::vector<RepairedLength> listOf(const Workout &recorded, const LaidStretch &one)
{
    std::vector<RepairedLength> list;
    std::vector<std::size_t> left = one.replaced;
    for (const Length &length : one.stretch->lengths) {
        RepairedLength repaired{.length = length, .stretch = one.number};
        const auto same = std::find_if(left.begin(), left.end(), [&](std::size_t index) {
            const Length &other = recorded.lengths[index];
            return other.start == length.start && other.elapsed == length.elapsed && other.type == length.type;
        });
        if (same != left.end()) {
            repaired.recorded = *same;
            repaired.length.timer = recorded.lengths[*same].timer;
            repaired.length.inferred = recorded.lengths[*same].inferred;
            left.erase(same);
        }
        repaired.place = one.replaced.empty()
            ? placeOfInserted(recorded, one, length.start)
            : repaired.recorded.value_or(placeOfReplacement(recorded, one, length.start));
        list.push_back(repaired);
    }
    return list;
}

} // namespace

std::vector<RepairedLength> repairedLengths(const Workout &recorded, const std::vector<field::Stretch> &stretches)
{
    const std::vector<LaidStretch> all = laid(recorded.lengths, stretches);
    std::vector<bool> isReplaced(recorded.lengths.size());
    for (const LaidStretch &one : all) {
        for (const std::size_t index : one.replaced)
            isReplaced[index] = true;
    }
    std::vector<RepairedLength> lengths;
    auto next = all.begin();
    for (std::size_t i = 0; i <= recorded.lengths.size(); ++i) {
        for (; next != all.end() && next->position == i; ++next) {
            const auto list = listOf(recorded, *next);
            lengths.insert(lengths.end(), list.begin(), list.end());
        }
        if (i < recorded.lengths.size() && !isReplaced[i])
            lengths.push_back({.length = recorded.lengths[i], .recorded = i, .place = i});
    }
    // Laps are runs of neighbours: where starts overlap, a replaced length may have stood behind one that stays.
    for (std::size_t i = lengths.size(); i-- > 1;)
        lengths[i - 1].place = std::min(lengths[i - 1].place, lengths[i].place);
    return lengths;
}

bool fits(const field::Stretch &stretch, const Workout &recorded)
{
    if (recorded.environment != Environment::Pool || recorded.lengths.empty())
        return false;
    constexpr Duration tolerance = std::chrono::seconds(1);
    Instant first = recorded.start;
    Instant last = recorded.start + recorded.elapsed.value_or(Duration{});
    for (const Length &length : recorded.lengths) {
        first = std::min(first, length.start);
        last = std::max(last, length.start + std::max(length.elapsed, Duration{}));
    }
    return stretch.start <= last + tolerance && stretch.end >= first - tolerance;
}

bool startsIn(const Length &length, const field::Stretch &stretch)
{
    return length.start >= stretch.start && length.start < stretch.end;
}

bool overlap(const field::Stretch &a, const field::Stretch &b)
{
    return a.start < b.end && b.start < a.end;
}

std::vector<field::Stretch> stretchesOf(const std::vector<Edit> &applied)
{
    std::vector<field::Stretch> stretches;
    for (const Edit &edit : applied) {
        const auto value = readField(edit.field, edit.value);
        if (const auto *stretch = value && *value ? std::get_if<field::Stretch>(&**value) : nullptr)
            stretches.push_back(*stretch);
    }
    return stretches;
}

} // namespace lengthwise
