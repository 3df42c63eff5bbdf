#include "app/cli/correction.h"

#include "app/cli/editvalues.h"
#include "app/cli/lengthlist.h"

#include <array>

using namespace Qt::StringLiterals;

namespace lengthwise::cli {

namespace {
using Wish = Result<SwimWish>;

/// What a field needs to become a wish.
struct Surrounding {
    OpenLibrary &library;
    const LoadedWorkout &loaded;
    const SwimId &asked;
    QString argument; ///< what stands behind the field's colon: "3-6"
    const EditWish &wish;

    const std::vector<Length> &lengths() const { return loaded.corrected.workout.lengths; }
    QString text() const { return wish.value.value_or(QString()); }

    auto refused() const
    {
        const QString said = wish.field + u' ' + text();
        return fail({.code = ErrorCode::ValueRefused, .detail = said.trimmed()});
    }
};

/// A field with a value that may be taken back.
template<class Wanted, class Read>
Wish valued(const Surrounding &around, Read read)
{
    if (around.wish.asRecorded)
        return Wanted{};
    const auto value = read(around.text());
    return value ? Wish(Wanted{value}) : Wish(around.refused());
}

Wish title(const Surrounding &around)
{
    return valued<wish::Title>(around, [](const QString &text) { return std::optional(text); });
}

Wish notes(const Surrounding &around)
{
    return valued<wish::Notes>(around, [](const QString &text) { return std::optional(text); });
}

Wish effort(const Surrounding &around)
{
    return valued<wish::Effort>(around, [](const QString &text) {
        const int value = text.toInt();
        return value >= 1 && value <= 10 ? std::optional(value) : std::nullopt;
    });
}

Wish strokeCount(const Surrounding &around)
{
    return valued<wish::StrokeCount>(around, [](const QString &text) {
        const bool isCycle = text == u"cycle";
        return isCycle || text == u"arm" ? std::optional(isCycle) : std::nullopt;
    });
}

Wish deleted(const Surrounding &around)
{
    return valued<wish::Deleted>(around, yesOrNo);
}

Wish poolLength(const Surrounding &around)
{
    return valued<wish::PoolLength>(around, [](const QString &text) -> std::optional<field::PoolLength> {
        if (!text.startsWith(u'{'))
            return poolLengthFrom(text);
        const auto read = readField("pool_length", text.toStdString());
        return read && *read ? std::optional(std::get<field::PoolLength>(**read)) : std::nullopt;
    });
}

Wish stroke(const Surrounding &around)
{
    const auto lengths = lengthList(around.argument, around.lengths());
    if (!lengths)
        return fail(lengths.error());
    if (around.wish.asRecorded)
        return wish::StrokeOf{*lengths, std::nullopt};
    const auto value = strokeFrom(around.text());
    return value ? Wish(wish::StrokeOf{*lengths, value}) : Wish(around.refused());
}

Wish strokes(const Surrounding &around)
{
    const auto lengths = lengthList(around.argument, around.lengths());
    if (!lengths)
        return fail(lengths.error());
    if (around.wish.asRecorded)
        return wish::StrokesOf{*lengths, std::nullopt};
    bool isNumber = false;
    const int value = around.text().toInt(&isNumber);
    return isNumber ? Wish(wish::StrokesOf{*lengths, value}) : Wish(around.refused());
}

Wish split(const Surrounding &around)
{
    const auto range = lengthRange(around.argument, around.lengths());
    if (!range)
        return fail(range.error());
    const int parts = around.text().isEmpty() ? 2 : around.text().toInt();
    if (range->first != range->last || around.wish.asRecorded)
        return around.refused();
    return wish::Split{range->first, parts};
}

Wish join(const Surrounding &around)
{
    const auto range = lengthRange(around.argument, around.lengths());
    if (!range)
        return fail(range.error());
    const auto stroke = strokeFrom(around.text());
    if (around.text().isEmpty() == stroke.has_value() || around.wish.asRecorded)
        return around.refused();
    return wish::Join{range->first, range->last, stroke};
}

Wish insert(const Surrounding &around)
{
    const auto range = lengthRange(around.argument, around.lengths());
    if (!range)
        return fail(range.error());
    const auto typed = lengthFrom(around.text());
    if (!typed || range->first != range->last || around.wish.asRecorded)
        return around.refused();
    return wish::Insert{range->first, typed->duration, typed->stroke, typed->strokes};
}

Wish rest(const Surrounding &around)
{
    const auto range = lengthRange(around.argument, around.lengths());
    if (!range)
        return fail(range.error());
    if (!around.text().isEmpty() || around.wish.asRecorded)
        return around.refused();
    return wish::TurnIntoRest{range->first, range->last};
}

Wish recorded(const Surrounding &around)
{
    const auto lengths = lengthList(around.argument, around.lengths(), ListKind::Stretches);
    if (!lengths)
        return fail(lengths.error());
    return wish::AsRecorded{*lengths};
}

Wish linked(const Surrounding &around, const SwimId &other, bool isSame)
{
    if (other == around.asked)
        return around.refused();
    return wish::Link{around.asked, other, around.wish.asRecorded ? std::nullopt : std::optional(isSame)};
}

Wish linkTo(const Surrounding &around, bool isSame)
{
    const auto other = resolveId(around.library.database(), around.text());
    return other ? linked(around, *other, isSame) : Wish(fail(other.error()));
}

Wish same(const Surrounding &around)
{
    return linkTo(around, true);
}

Wish notSame(const Surrounding &around)
{
    return linkTo(around, false);
}

struct FieldMaker {
    const char *name;
    Wish (*wish)(const Surrounding &around);
    bool hasLengths = false; ///< they stand behind a colon
};

constexpr auto fields = std::to_array<FieldMaker>({
    {"title", title},
    {"notes", notes},
    {"effort", effort},
    {"pool-length", poolLength},
    {"stroke-count", strokeCount},
    {"deleted", deleted},
    {"stroke", stroke, true},
    {"strokes", strokes, true},
    {"split", split, true},
    {"join", join, true},
    {"insert", insert, true},
    {"rest", rest, true},
    {"recorded", recorded, true},
    {"same", same},
    {"not-same", notSame},
});

bool isPath(const QString &field)
{
    return field.startsWith(u"length@") || field.startsWith(u"stretch@") || field.startsWith(u"link/");
}

/// A register by its path and its value as JSON, for scripts.
Result<Correction> byPath(const Surrounding &around)
{
    const std::string path = around.wish.field.toStdString();
    const auto ofMeasured = [&](const std::optional<std::string> &value) {
        return Correction{"correction", {{subjectOf(around.loaded.group.measured), path, value}}};
    };
    if (around.wish.asRecorded && !path.starts_with("link/"))
        return ofMeasured(std::nullopt);
    const auto value = around.wish.asRecorded ? std::string("\"same\"") : around.text().toStdString();
    const auto read = readField(path, value);
    if (!read)
        return fail(read.error());
    const auto *link = std::get_if<field::Link>(&**read);
    if (!link)
        return ofMeasured(valueOf(**read));
    if (link->other == around.asked)
        return around.refused();
    const auto said = around.wish.asRecorded ? std::nullopt : std::optional(link->isSame);
    return Correction{"correction", {linkChange(around.asked, link->other, said)}};
}

/// What does not fit is told as it was typed.
Result<Correction> told(Result<Correction> correction, const Surrounding &around)
{
    const bool isRefused = !correction && correction.error().code == ErrorCode::ValueRefused;
    return isRefused ? Result<Correction>(around.refused()) : std::move(correction);
}
} // namespace

Result<Correction> typedCorrection(
    OpenLibrary &library, const LoadedWorkout &loaded, const SwimId &asked, const EditWish &wish)
{
    const QString name = wish.field.section(u':', 0, 0).toLower().replace(u'_', u'-');
    const Surrounding around{library, loaded, asked, wish.field.section(u':', 1), wish};
    if (isPath(wish.field))
        return told(byPath(around), around);
    for (const FieldMaker &field : fields) {
        if (name != QLatin1String(field.name) || field.hasLengths == around.argument.isEmpty())
            continue;
        const Wish wanted = field.wish(around);
        return told(wanted ? correctionOf(library.edits(), loaded, *wanted) : fail(wanted.error()), around);
    }
    return fail({.code = ErrorCode::FieldUnknown, .detail = wish.field});
}

} // namespace lengthwise::cli
