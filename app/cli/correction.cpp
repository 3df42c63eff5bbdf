#include "app/cli/correction.h"

#include "app/cli/editvalues.h"
#include "app/cli/lengthlist.h"
#include "core/ingest/groupfields.h"
#include "core/ingest/repairs.h"

#include <array>

using namespace Qt::StringLiterals;

namespace lengthwise::cli {

namespace {
using Changes = Result<std::vector<Change>>;

/// What a field needs to become changes.
struct Surrounding {
    OpenLibrary &library;
    const LoadedWorkout &loaded;
    const SwimId &asked;
    QString argument; ///< what stands behind the field's colon: "3-6"
    const EditWish &wish;

    const CorrectedWorkout &corrected() const { return loaded.corrected; }
    const SwimId &measured() const { return loaded.group.measured; }
    const std::vector<Length> &lengths() const { return loaded.corrected.workout.lengths; }
    QString text() const { return wish.value.value_or(QString()); }

    auto refused() const
    {
        const QString said = wish.field + u' ' + text();
        return fail({.code = ErrorCode::ValueRefused, .detail = said.trimmed()});
    }
    /// A field of the whole workout; absent: as recorded.
    Changes ofGroup(const std::optional<FieldValue> &value, const std::string &path) const
    {
        return changeOfGroup(
            library.edits(), loaded.group, path, value ? std::optional(valueOf(*value)) : std::nullopt);
    }
    /// One register of the measured recording.
    Changes ofMeasured(const std::string &path, const std::optional<std::string> &value) const
    {
        return std::vector<Change>{{subjectOf(measured()), path, value}};
    }
};

template<class Value, class Read>
Changes groupField(const Surrounding &around, const char *path, Read read)
{
    if (around.wish.asRecorded)
        return around.ofGroup(std::nullopt, path);
    const std::optional<Value> value = read(around.text());
    return value ? around.ofGroup(FieldValue(*value), path) : Changes(around.refused());
}

Changes title(const Surrounding &around)
{
    return groupField<field::Title>(
        around, "title", [](const QString &text) { return std::optional(field::Title{text}); });
}

Changes notes(const Surrounding &around)
{
    return groupField<field::Notes>(
        around, "notes", [](const QString &text) { return std::optional(field::Notes{text}); });
}

Changes effort(const Surrounding &around)
{
    return groupField<field::Effort>(around, "effort", [](const QString &text) {
        const int value = text.toInt();
        return value >= 1 && value <= 10 ? std::optional(field::Effort{value}) : std::nullopt;
    });
}

Changes strokeCount(const Surrounding &around)
{
    return groupField<field::StrokeCount>(around, "stroke_count", [](const QString &text) {
        const bool isCycle = text == u"cycle";
        return isCycle || text == u"arm" ? std::optional(field::StrokeCount{isCycle}) : std::nullopt;
    });
}

Changes deleted(const Surrounding &around)
{
    return groupField<field::Deleted>(around, "deleted", [](const QString &text) {
        const auto value = yesOrNo(text);
        return value ? std::optional(field::Deleted{*value}) : std::nullopt;
    });
}

Changes poolLength(const Surrounding &around)
{
    if (around.wish.asRecorded)
        return around.ofMeasured("pool_length", std::nullopt);
    if (around.text().startsWith(u'{'))
        return around.ofMeasured("pool_length", around.text().toStdString());
    const auto value = poolLengthFrom(around.text());
    return value ? around.ofMeasured("pool_length", valueOf(*value)) : Changes(around.refused());
}

/// The corrections of these lengths that end so are taken back.
Changes takenBack(const Surrounding &around, const std::vector<std::size_t> &lengths, std::string_view ending)
{
    auto changes = asRecorded(around.corrected(), around.measured(), lengths);
    if (changes)
        std::erase_if(*changes, [ending](const Change &change) { return !change.field.ends_with(ending); });
    return changes;
}

Changes stroke(const Surrounding &around)
{
    const auto lengths = lengthList(around.argument, around.lengths());
    if (!lengths)
        return fail(lengths.error());
    if (around.wish.asRecorded)
        return takenBack(around, *lengths, "/stroke");
    const auto value = strokeFrom(around.text());
    return value ? changeStroke(around.corrected(), around.measured(), *lengths, *value) : Changes(around.refused());
}

Changes strokes(const Surrounding &around)
{
    const auto lengths = lengthList(around.argument, around.lengths());
    if (!lengths)
        return fail(lengths.error());
    if (around.wish.asRecorded)
        return takenBack(around, *lengths, "/strokes");
    bool isNumber = false;
    const int value = around.text().toInt(&isNumber);
    return isNumber ? changeStrokes(around.corrected(), around.measured(), *lengths, value) : Changes(around.refused());
}

Changes split(const Surrounding &around)
{
    const auto range = lengthRange(around.argument, around.lengths());
    if (!range)
        return fail(range.error());
    const int parts = around.text().isEmpty() ? 2 : around.text().toInt();
    if (range->first != range->last || around.wish.asRecorded)
        return around.refused();
    return splitLength(around.corrected(), around.measured(), range->first, parts);
}

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

Changes join(const Surrounding &around)
{
    const auto range = lengthRange(around.argument, around.lengths());
    if (!range)
        return fail(range.error());
    const auto stroke = strokeFrom(around.text());
    if (around.text().isEmpty() == stroke.has_value() || around.wish.asRecorded)
        return around.refused();
    auto changes = joinLengths(around.corrected(), around.measured(), range->first, range->last);
    if (changes && stroke)
        setStroke(*changes, around.lengths()[range->first].start, *stroke);
    return changes;
}

Changes insert(const Surrounding &around)
{
    const auto range = lengthRange(around.argument, around.lengths());
    if (!range)
        return fail(range.error());
    const auto typed = lengthFrom(around.text());
    if (!typed || range->first != range->last || around.wish.asRecorded)
        return around.refused();
    const Stroke before = around.lengths()[range->first].stroke;
    return insertLength(around.corrected(), around.measured(), range->first, typed->duration,
        typed->stroke.value_or(before), typed->strokes);
}

Changes rest(const Surrounding &around)
{
    const auto range = lengthRange(around.argument, around.lengths());
    if (!range)
        return fail(range.error());
    if (!around.text().isEmpty() || around.wish.asRecorded)
        return around.refused();
    return turnIntoRest(around.corrected(), around.measured(), range->first, range->last);
}

Changes recorded(const Surrounding &around)
{
    const auto lengths = lengthList(around.argument, around.lengths(), ListKind::Stretches);
    if (!lengths)
        return fail(lengths.error());
    return asRecorded(around.corrected(), around.measured(), *lengths);
}

Changes linked(const Surrounding &around, const SwimId &other, bool isSame)
{
    if (other == around.asked)
        return around.refused();
    const auto said = around.wish.asRecorded ? std::nullopt : std::optional(isSame);
    return std::vector<Change>{linkChange(around.asked, other, said)};
}

Changes linkTo(const Surrounding &around, bool isSame)
{
    const auto other = resolveId(around.library.database(), around.text());
    return other ? linked(around, *other, isSame) : Changes(fail(other.error()));
}

Changes same(const Surrounding &around)
{
    return linkTo(around, true);
}

Changes notSame(const Surrounding &around)
{
    return linkTo(around, false);
}

struct FieldMaker {
    const char *name;
    const char *action;
    Changes (*changes)(const Surrounding &around);
    bool hasLengths = false; ///< they stand behind a colon
};

constexpr auto fields = std::to_array<FieldMaker>({
    {"title", "title", title},
    {"notes", "notes", notes},
    {"effort", "effort", effort},
    {"pool-length", "pool_length", poolLength},
    {"stroke-count", "stroke_count", strokeCount},
    {"deleted", "delete", deleted},
    {"stroke", "stroke", stroke, true},
    {"strokes", "strokes", strokes, true},
    {"split", "split", split, true},
    {"join", "join", join, true},
    {"insert", "insert", insert, true},
    {"rest", "rest", rest, true},
    {"recorded", "as_recorded", recorded, true},
    {"same", "same", same},
    {"not-same", "not_same", notSame},
});

bool isPath(const QString &field)
{
    return field.startsWith(u"length@") || field.startsWith(u"stretch@") || field.startsWith(u"link/");
}

/// A register by its path and its value as JSON, for scripts.
Changes byPath(const Surrounding &around)
{
    const std::string path = around.wish.field.toStdString();
    if (around.wish.asRecorded && !path.starts_with("link/"))
        return around.ofMeasured(path, std::nullopt);
    const auto value = around.wish.asRecorded ? std::string("\"same\"") : around.text().toStdString();
    const auto read = readField(path, value);
    if (!read)
        return fail(read.error());
    if (const auto *link = std::get_if<field::Link>(&**read))
        return linked(around, link->other, link->isSame);
    return around.ofMeasured(path, valueOf(**read));
}

/// What does not fit is told as it was typed.
Result<Correction> correction(const char *action, Changes changes, const Surrounding &around)
{
    if (changes)
        return Correction{action, std::move(*changes)};
    return changes.error().code == ErrorCode::ValueRefused ? around.refused() : fail(changes.error());
}
} // namespace

Result<Correction> correctionOf(
    OpenLibrary &library, const LoadedWorkout &loaded, const SwimId &asked, const EditWish &wish)
{
    const QString name = wish.field.section(u':', 0, 0).toLower().replace(u'_', u'-');
    const Surrounding around{library, loaded, asked, wish.field.section(u':', 1), wish};
    if (isPath(wish.field))
        return correction("correction", byPath(around), around);
    for (const FieldMaker &field : fields) {
        if (name != QLatin1String(field.name) || field.hasLengths == around.argument.isEmpty())
            continue;
        const bool bringsBack = name == u"deleted" && !yesOrNo(around.text()).value_or(false);
        return correction(bringsBack ? "restore" : field.action, field.changes(around), around);
    }
    return fail({.code = ErrorCode::FieldUnknown, .detail = wish.field});
}

} // namespace lengthwise::cli
