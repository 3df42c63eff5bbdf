#include "core/ingest/swimwish.h"

#include "core/ingest/conflicts.h"
#include "core/ingest/groupfields.h"
#include "core/ingest/repairs.h"

namespace lengthwise {

namespace {

using Changes = Result<std::vector<Change>>;

/// The stroke of the length that starts here, in the stretches of a repair.
void setStroke(std::vector<Change> &changes, Instant start, Stroke stroke)
{
    for (Change &change : changes) {
        const auto read = readField(change.field, change.value);
        if (!read || !*read || !std::holds_alternative<field::Stretch>(**read))
            continue;
        auto stretch = std::get<field::Stretch>(**read);
        for (Length &length : stretch.lengths) {
            if (length.start == start && length.type == LengthType::Active)
                length.stroke = stroke;
        }
        change.value = valueOf(stretch);
    }
}

/// One overload for each wish.
class Maker
{
public:
    Maker(EditStore &edits, const LoadedWorkout &loaded)
        : m_edits(edits)
        , m_loaded(loaded)
    {
    }

    Changes operator()(const wish::Title &wanted) const { return ofGroup<field::Title>("title", wanted.text); }
    Changes operator()(const wish::Notes &wanted) const { return ofGroup<field::Notes>("notes", wanted.text); }
    Changes operator()(const wish::Effort &wanted) const { return ofGroup<field::Effort>("effort", wanted.value); }
    Changes operator()(const wish::StrokeCount &wanted) const
    {
        return ofGroup<field::StrokeCount>("stroke_count", wanted.isCycle);
    }
    Changes operator()(const wish::Deleted &wanted) const { return ofGroup<field::Deleted>("deleted", wanted.value); }
    Changes operator()(const wish::PoolLength &wanted) const
    {
        const auto value = wanted.value ? std::optional(valueOf(FieldValue(*wanted.value))) : std::nullopt;
        return std::vector<Change>{{subjectOf(swim()), "pool_length", value}};
    }
    Changes operator()(const wish::StrokeOf &wanted) const
    {
        return wanted.stroke ? changeStroke(corrected(), swim(), wanted.lengths, *wanted.stroke)
                             : takenBack(wanted.lengths, "/stroke");
    }
    Changes operator()(const wish::StrokesOf &wanted) const
    {
        return wanted.strokes ? changeStrokes(corrected(), swim(), wanted.lengths, *wanted.strokes)
                              : takenBack(wanted.lengths, "/strokes");
    }
    Changes operator()(const wish::Split &wanted) const
    {
        return splitLength(corrected(), swim(), wanted.length, wanted.parts);
    }
    Changes operator()(const wish::Join &wanted) const
    {
        auto changes = joinLengths(corrected(), swim(), wanted.first, wanted.last);
        if (changes && wanted.stroke)
            setStroke(*changes, corrected().workout.lengths[wanted.first].start, *wanted.stroke);
        return changes;
    }
    Changes operator()(const wish::Insert &wanted) const
    {
        const std::vector<Length> &lengths = corrected().workout.lengths;
        const Stroke before = wanted.after < lengths.size() ? lengths[wanted.after].stroke : Stroke::Unknown;
        return insertLength(
            corrected(), swim(), wanted.after, wanted.duration, wanted.stroke.value_or(before), wanted.strokes);
    }
    Changes operator()(const wish::TurnIntoRest &wanted) const
    {
        return turnIntoRest(corrected(), swim(), wanted.first, wanted.last);
    }
    Changes operator()(const wish::AsRecorded &wanted) const { return asRecorded(corrected(), swim(), wanted.lengths); }
    Changes operator()(const wish::TakeBack &wanted) const
    {
        std::vector<Change> changes;
        for (const wish::Register &one : wanted.corrections)
            changes.push_back({one.subject, one.field, std::nullopt});
        return changes;
    }
    Changes operator()(const wish::TakeInstead &wanted) const
    {
        return takeInstead(corrected(), wanted.correction.subject, wanted.correction.field);
    }
    Changes operator()(const wish::Link &wanted) const
    {
        return std::vector<Change>{linkChange(wanted.one, wanted.other, wanted.isSame)};
    }

private:
    const CorrectedWorkout &corrected() const { return m_loaded.corrected; }
    const SwimId &swim() const { return m_loaded.group.measured; }

    template<class Field, class Value>
    Changes ofGroup(const char *path, const std::optional<Value> &value) const
    {
        const auto written = value ? std::optional(valueOf(FieldValue(Field{*value}))) : std::nullopt;
        return changeOfGroup(m_edits, m_loaded.group, path, written);
    }
    /// The corrections of these lengths that end so are taken back.
    Changes takenBack(const std::vector<std::size_t> &lengths, std::string_view ending) const
    {
        auto changes = asRecorded(corrected(), swim(), lengths);
        if (changes)
            std::erase_if(*changes, [ending](const Change &change) { return !change.field.ends_with(ending); });
        return changes;
    }

    EditStore &m_edits;
    const LoadedWorkout &m_loaded;
};

struct ActionName {
    const char *operator()(const wish::Title &) const { return "title"; }
    const char *operator()(const wish::Notes &) const { return "notes"; }
    const char *operator()(const wish::Effort &) const { return "effort"; }
    const char *operator()(const wish::StrokeCount &) const { return "stroke_count"; }
    const char *operator()(const wish::Deleted &wanted) const
    {
        return wanted.value.value_or(false) ? "delete" : "restore";
    }
    const char *operator()(const wish::PoolLength &) const { return "pool_length"; }
    const char *operator()(const wish::StrokeOf &) const { return "stroke"; }
    const char *operator()(const wish::StrokesOf &) const { return "strokes"; }
    const char *operator()(const wish::Split &) const { return "split"; }
    const char *operator()(const wish::Join &) const { return "join"; }
    const char *operator()(const wish::Insert &) const { return "insert"; }
    const char *operator()(const wish::TurnIntoRest &) const { return "rest"; }
    const char *operator()(const wish::AsRecorded &) const { return "as_recorded"; }
    const char *operator()(const wish::TakeBack &) const { return "as_recorded"; }
    const char *operator()(const wish::TakeInstead &) const { return "instead"; }
    const char *operator()(const wish::Link &wanted) const
    {
        return wanted.isSame.value_or(true) ? "same" : "not_same";
    }
};

} // namespace

Result<Correction> correctionOf(EditStore &edits, const LoadedWorkout &loaded, const SwimWish &wish)
{
    auto changes = std::visit(Maker(edits, loaded), wish);
    if (!changes)
        return fail(std::move(changes.error()));
    return Correction{std::visit(ActionName(), wish), std::move(*changes)};
}

} // namespace lengthwise
