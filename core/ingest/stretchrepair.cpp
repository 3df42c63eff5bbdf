#include "core/ingest/stretchrepair.h"

#include "core/ingest/lengthnames.h"
#include "core/ingest/stretchcover.h"

#include <algorithm>
#include <limits>

namespace lengthwise {

namespace {

using Lengths = std::vector<Length>;

bool looksLike(const Length &a, const Length &b)
{
    return a.start == b.start && a.elapsed == b.elapsed && a.type == b.type && a.stroke == b.stroke
        && a.strokes == b.strokes;
}

bool lookLike(const Lengths &a, const Lengths &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), looksLike);
}

/// Tries covers of a swim until one gives what was asked for.
class Replacement
{
public:
    Replacement(const CorrectedWorkout &corrected, const SwimId &swim, std::size_t first, std::size_t last,
        const Lengths &list);
    Result<std::vector<Change>> changes() const;

private:
    std::vector<Change> changesWith(const StretchCover &cover, bool asRecorded) const;
    Lengths listIn(const StretchCover &cover) const;
    bool giveWhatIsWanted(const std::vector<Change> &changes) const;
    void takeBack(std::vector<Change> &changes, const Edit &edit) const;

    const CorrectedWorkout &m_corrected;
    std::string m_subject;
    SwimId m_swim;
    std::size_t m_first;
    std::size_t m_last;
    Lengths m_list;
    Lengths m_wanted;
    std::vector<Edit> m_edits;
    Workout m_bare; ///< the recorded swim without what no edit of lengths looks at
};

Replacement::Replacement(
    const CorrectedWorkout &corrected, const SwimId &swim, std::size_t first, std::size_t last, const Lengths &list)
    : m_corrected(corrected)
    , m_subject(subjectOf(swim))
    , m_swim(swim)
    , m_first(first)
    , m_last(last)
    , m_list(list)
    , m_edits(editsOf(corrected, swim))
    , m_bare{.environment = corrected.recorded.environment,
          .start = corrected.recorded.start,
          .elapsed = corrected.recorded.elapsed,
          .lengths = corrected.recorded.lengths}
{
    const Lengths &lengths = corrected.workout.lengths;
    m_wanted.assign(lengths.begin(), lengths.begin() + std::ptrdiff_t(first));
    m_wanted.insert(m_wanted.end(), list.begin(), list.end());
    m_wanted.insert(m_wanted.end(), lengths.begin() + std::ptrdiff_t(last), lengths.end());
}

/// The whole list of a cover: what was asked for and what stands unchanged beside it.
Lengths Replacement::listIn(const StretchCover &cover) const
{
    const auto first = m_wanted.begin() + std::ptrdiff_t(cover.first());
    const auto last = m_wanted.end() - std::ptrdiff_t(m_corrected.workout.lengths.size() - cover.last());
    return {first, last};
}

void Replacement::takeBack(std::vector<Change> &changes, const Edit &edit) const
{
    changes.push_back({.subject = m_subject, .field = edit.field, .value = std::nullopt});
}

std::vector<Change> Replacement::changesWith(const StretchCover &cover, bool asRecorded) const
{
    std::vector<Change> changes;
    const field::Stretch repair{cover.start(), cover.end(), listIn(cover)};
    if (!asRecorded)
        changes.push_back({.subject = m_subject, .field = fieldOf(repair), .value = valueOf(repair)});
    const LengthNames before(m_corrected.workout.lengths);
    const LengthNames after(m_wanted);
    const std::size_t end = cover.first() + repair.lengths.size();
    const auto isIn = [&cover](std::optional<std::size_t> length, std::size_t last) {
        return length && *length >= cover.first() && *length < last;
    };
    const std::vector<field::Stretch> applied = stretchesOf(m_corrected.applied);
    for (const Edit &edit : m_edits) {
        const auto value = readField(edit.field, edit.value);
        if (!value || !*value)
            continue;
        const auto name = lengthOf(**value);
        if (name && (isIn(before.find(*name), cover.last()) || isIn(after.find(*name), end)))
            takeBack(changes, edit);
        const auto *stretch = std::get_if<field::Stretch>(&**value);
        const bool isReplaced = stretch && std::find(applied.begin(), applied.end(), *stretch) != applied.end()
            && cover.covers(*stretch) && (asRecorded || edit.field != changes.front().field);
        if (isReplaced)
            takeBack(changes, edit);
    }
    return changes;
}

bool Replacement::giveWhatIsWanted(const std::vector<Change> &changes) const
{
    std::vector<Edit> edits = m_edits;
    Stamp stamp{.milliseconds = std::numeric_limits<std::int64_t>::max()};
    for (const Change &change : changes) {
        edits.push_back({change.subject, change.field, change.value, stamp});
        ++stamp.counter;
    }
    return lookLike(overlay(m_bare, m_swim, edits).workout.lengths, m_wanted);
}

Result<std::vector<Change>> Replacement::changes() const
{
    if (lookLike(m_wanted, m_corrected.workout.lengths))
        return std::vector<Change>{};
    const std::size_t count = m_corrected.workout.lengths.size();
    for (std::size_t margin = 0;; margin = margin * 2 + 1) {
        StretchCover cover(m_corrected, m_first, m_last, m_list);
        cover.widen(margin);
        cover.settle();
        for (const bool asRecorded : {true, false}) {
            auto changes = changesWith(cover, asRecorded);
            if (giveWhatIsWanted(changes))
                return changes;
        }
        if (margin > count) {
            return fail({.code = ErrorCode::ValueRefused,
                .detail = QString::fromStdString(changesWith(cover, false).front().field)});
        }
    }
}

} // namespace

Result<std::vector<Change>> replaceLengths(const CorrectedWorkout &corrected, const SwimId &swim, std::size_t first,
    std::size_t last, const std::vector<Length> &list)
{
    return Replacement(corrected, swim, first, last, list).changes();
}

std::vector<Edit> editsOf(const CorrectedWorkout &corrected, const SwimId &swim)
{
    const std::string subject = subjectOf(swim);
    std::vector<Edit> edits = corrected.applied;
    for (const IdleEdit &idle : corrected.idle)
        edits.push_back(idle.edit);
    std::erase_if(edits, [&subject](const Edit &edit) { return edit.subject != subject; });
    return edits;
}

} // namespace lengthwise
