#include "app/cli/answers.h"
#include "app/cli/command.h"
#include "app/cli/correction.h"
#include "app/cli/effects.h"
#include "app/cli/libraryaccess.h"
#include "app/cli/output.h"
#include "app/cli/steps.h"
#include "app/cli/swimrows.h"
#include "app/cli/usage.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lengthwise::cli {

namespace {
constexpr Option asRecordedOption{"as-recorded", nullptr,
    QT_TRANSLATE_NOOP("Commands", "Take the correction back (VALUE \"recorded\" does the same)")};

EditWish wishIn(const Request &request)
{
    EditWish wish{.field = request.words.at(1), .asRecorded = request.isSet(asRecordedOption)};
    const QString value = request.words.mid(2).join(u' ');
    if (value == u"recorded")
        wish.asRecorded = true;
    else if (!wish.asRecorded || !value.isEmpty())
        wish.value = value;
    return wish;
}

/// A swim before and after.
struct Edited {
    SwimId swim;
    std::optional<EditStep> step; ///< absent: nothing changed
    std::optional<SwimListRow> before;
    std::optional<SwimListRow> after;
};

Result<Edited> edited(OpenLibrary &library, const Request &request)
{
    const auto asked = resolveId(library.database(), request.words.first());
    if (!asked)
        return fail(asked.error());
    const auto loaded = loadWorkout(library.database(), *asked);
    if (!loaded)
        return fail(loaded.error());
    const auto correction = typedCorrection(library, *loaded, *asked, wishIn(request));
    if (!correction)
        return fail(correction.error());
    Edited result{.swim = *asked};
    auto row = gradedRowOf(library, *asked);
    if (!row)
        return fail(row.error());
    result.before = std::move(*row);
    auto step = library.editor().apply(correction->action, correction->changes);
    if (!step)
        return fail(step.error());
    result.step = std::move(*step);
    row = gradedRowOf(library, *asked);
    if (!row)
        return fail(row.error());
    result.after = std::move(*row);
    return result;
}

QJsonObject documentOf(const Edited &edited, const SwimNames &names)
{
    const auto object = [&names](const std::optional<SwimListRow> &row) {
        return row ? QJsonValue(rowObject(*row, names)) : QJsonValue();
    };
    return {{u"id"_s, names.nameOf(edited.after ? edited.after->summary.measured : edited.swim)},
        {u"step"_s, edited.step ? QJsonValue(stepObject(*edited.step)) : QJsonValue()},
        {u"before"_s, object(edited.before)}, {u"after"_s, object(edited.after)}};
}

Result<QString> pageOf(OpenLibrary &library, const Edited &edited)
{
    if (!edited.step)
        return translated(QT_TRANSLATE_NOOP("Commands", "It is so already; nothing was changed.")) + u'\n';
    auto lines = stepLines(library, edited.step->changes);
    if (lines && edited.before && edited.after)
        *lines += effectLines(edited.before->summary, edited.after->summary);
    return lines;
}

ExitCode editSwim(const Request &request)
{
    const auto library = openLibrary(request, Purpose::Write);
    if (!library)
        return failedWith(request, library.error());
    const auto done = edited(**library, request);
    if (!done)
        return failedWith(request, done.error());
    if (request.json) {
        const auto names = SwimNames::of((*library)->database());
        return names ? printed(printDocument(documentOf(*done, *names))) : failedWith(request, names.error());
    }
    const auto page = pageOf(**library, *done);
    return page ? printed(print(*page)) : failedWith(request, page.error());
}

constexpr std::array options{option::library, option::athlete, asRecordedOption};
} // namespace

extern constexpr Command editCommand{
    .name = "edit",
    .words = QT_TRANSLATE_NOOP("Commands", "ID FIELD [VALUE]"),
    .summary = QT_TRANSLATE_NOOP("Commands", "Correct a swim; the recording itself is never changed"),
    .explanation = QT_TRANSLATE_NOOP("Commands",
        "FIELD and VALUE (lengths are numbered as \"show ID --lengths\" numbers them):\n"
        "  title TEXT              effort 1...10           pool-length 25m | 25yd | 33.33m\n"
        "  notes TEXT              deleted yes | no        stroke-count arm | cycle\n"
        "  stroke:LENGTHS STROKE   LENGTHS 3, 3-6 or 3,5,9; STROKE free, back, breast, fly,\n"
        "                          medley, mixed, drill, kick, unknown\n"
        "  strokes:LENGTHS N       what the watch should have counted\n"
        "  split:LENGTH [PARTS]    one length that was two or more\n"
        "  join:A-B [STROKE]       lengths that were one\n"
        "  insert:AFTER \"SECONDS [STROKE [STROKES]]\"\n"
        "                          a length that the watch missed, in the rest after it\n"
        "  rest:A-B                lengths that were none\n"
        "  recorded:LENGTHS | all  takes back every correction of these lengths\n"
        "  same ID, not-same ID    whether two recordings are one swim\n"
        "VALUE \"recorded\" takes a field back. \"undo\" takes back the last step.\n"),
    .fewestWords = 2,
    .options = options,
    .run = editSwim,
};

} // namespace lengthwise::cli
