#include "app/cli/answers.h"
#include "app/cli/command.h"
#include "app/cli/libraryaccess.h"
#include "app/cli/output.h"
#include "app/cli/steps.h"
#include "app/cli/usage.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace lengthwise::cli {

namespace {
struct Direction {
    const char *key;     ///< of the document
    const char *heading; ///< %1: the action
    bool isBack;
    Result<std::optional<EditStep>> (EditStore::*next)();
    Result<EditStep> (Editor::*go)();
};

constexpr Direction back{
    "undone", QT_TRANSLATE_NOOP("Commands", "Undone: %1"), true, &EditStore::nextUndo, &Editor::undo};
constexpr Direction forth{
    "redone", QT_TRANSLATE_NOOP("Commands", "Done again: %1"), false, &EditStore::nextRedo, &Editor::redo};

/// What the step had changed and another machine changed since.
std::vector<StepChange> leftOut(const std::optional<EditStep> &asked, const EditStep &done)
{
    std::vector<StepChange> left;
    for (const StepChange &change : asked ? asked->changes : std::vector<StepChange>()) {
        const bool isDone = std::any_of(done.changes.begin(), done.changes.end(), [&change](const StepChange &other) {
            return other.subject == change.subject && other.field == change.field;
        });
        if (!isDone)
            left.push_back(change);
    }
    return left;
}

ExitCode go(const Request &request, const Direction &direction)
{
    const auto library = openLibrary(request, Purpose::Write);
    if (!library)
        return failedWith(request, library.error());
    const auto asked = ((*library)->edits().*direction.next)();
    if (!asked)
        return failedWith(request, asked.error());
    auto done = ((*library)->editor().*direction.go)();
    if (!done)
        return failedWith(request, done.error());
    if (direction.isBack) {
        for (StepChange &change : done->changes)
            std::swap(change.before, change.after);
    }
    const std::vector<StepChange> left = leftOut(*asked, *done);
    if (request.json) {
        const auto workouts = workoutNames(**library, done->changes);
        if (!workouts)
            return failedWith(request, workouts.error());
        QJsonObject step = stepObject(*done);
        step[u"left"_s] = changesArray(left);
        return printed(printDocument(
            {{QLatin1String(direction.key), step}, {u"workouts"_s, QJsonArray::fromStringList(*workouts)}}));
    }
    const auto lines = stepLines(**library, done->changes);
    if (!lines)
        return failedWith(request, lines.error());
    const auto leftLines = stepLines(**library, left);
    if (!leftLines)
        return failedWith(request, leftLines.error());
    QString page = translated(direction.heading).arg(actionOf(*done)) + u'\n' + *lines;
    if (!left.empty())
        page += translated(QT_TRANSLATE_NOOP("Commands", "Left as it is, because another machine changed it since:"))
            + u'\n' + *leftLines;
    return printed(print(page));
}

ExitCode undo(const Request &request)
{
    return go(request, back);
}

ExitCode redo(const Request &request)
{
    return go(request, forth);
}
} // namespace

extern constexpr Command undoCommand{
    .name = "undo",
    .words = nullptr,
    .summary = QT_TRANSLATE_NOOP("Commands", "Take back the last change of a swim or a profile"),
    .explanation =
        QT_TRANSLATE_NOOP("Commands", "Again and again, back to the first change that was made on this machine.\n"),
    .mostWords = 0,
    .options = option::ofLibrary,
    .run = undo,
};

extern constexpr Command redoCommand{
    .name = "redo",
    .words = nullptr,
    .summary = QT_TRANSLATE_NOOP("Commands", "Do again what was undone"),
    .mostWords = 0,
    .options = option::ofLibrary,
    .run = redo,
};

} // namespace lengthwise::cli
