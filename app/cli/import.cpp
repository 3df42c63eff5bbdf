#include "app/cli/answers.h"
#include "app/cli/command.h"
#include "app/cli/interruption.h"
#include "app/cli/libraryaccess.h"
#include "app/cli/output.h"
#include "app/cli/progressline.h"
#include "app/cli/usage.h"
#include "app/library/analysisjson.h"
#include "core/ingest/importer.h"
#include "core/report/swimnames.h"
#include "core/store/workoutstore.h"
#include "ui/viewmodels/importtexts.h"
#include "ui/viewmodels/texts.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace lengthwise::cli {

namespace {
/// A file's own fault, or the library's, which many files then share.
bool isOfLibrary(const Error &error)
{
    return error.code == ErrorCode::Cancelled
        || (error.code >= ErrorCode::LibraryMissing && error.code <= ErrorCode::LibraryFailed);
}

void complainOf(const ImportReport &report)
{
    std::optional<Error> ofLibrary;
    int others = 0;
    for (const ImportedItem &item : report.items) {
        if (!item.error || item.error->code == ErrorCode::Cancelled)
            continue;
        if (ofLibrary && item.error->code == ofLibrary->code) {
            ++others;
            continue;
        }
        if (isOfLibrary(*item.error))
            ofLibrary = item.error;
        complain(QStringLiteral("%1: %2").arg(item.file, texts::describe(*item.error)));
    }
    if (others > 0)
        complain(translated(QT_TRANSLATE_NOOP("Commands", "... and %1 more for the same reason")).arg(others));
    if (report.cancelled)
        complain(translated(QT_TRANSLATE_NOOP(
            "Commands", "Stopped. What was imported before is kept; the same command goes on where it stopped.")));
}

/// One line for each kind of warning: a folder of tables would say the same a hundred times.
QString warningLines(const ImportReport &report)
{
    std::map<WarningCode, std::pair<QString, int>> kinds; // the first one's line, and how many files have others
    for (const ImportedItem &item : report.items) {
        std::set<WarningCode> ofItem;
        for (const Warning &warning : item.warnings) {
            if (!ofItem.insert(warning.code).second)
                continue;
            const QString line = QStringLiteral("%1: %2").arg(item.file, texts::describe(warning));
            const auto [kind, isFirst] = kinds.try_emplace(warning.code, line, 0);
            kind->second.second += isFirst ? 0 : 1;
        }
    }
    QString lines;
    for (const auto &[code, kind] : kinds) {
        lines += kind.first + u'\n';
        if (kind.second > 0)
            lines +=
                translated(QT_TRANSLATE_NOOP("Commands", "  ... and the same of %1 more")).arg(kind.second) + u'\n';
    }
    return lines;
}

QString pageOf(const ImportReport &report)
{
    QString page;
    for (const ImportedItem &item : report.items) {
        if (item.outcome == ImportOutcome::Restored)
            page += QStringLiteral("%1: %2\n").arg(item.file, texts::outcomeName(item.outcome));
    }
    return page + warningLines(report) + texts::summaryOf(report) + u'\n';
}

Result<QJsonObject> importedItem(OpenLibrary &library, const SwimNames &names, const ImportedItem &item)
{
    QJsonArray workouts;
    for (const SwimId &swim : item.swims) {
        const auto shown = WorkoutStore(library.database()).measuredOf(swim);
        if (!shown)
            return fail(shown.error());
        if (const QString name = names.nameOf(*shown); !workouts.contains(name))
            workouts.append(name);
    }
    return QJsonObject{{u"file"_s, item.file}, {u"key"_s, QString::fromStdString(item.key)}, {u"workouts"_s, workouts},
        {u"warnings"_s, warningsJson(item.warnings)}};
}

Result<QJsonObject> documentOf(OpenLibrary &library, const ImportReport &report)
{
    const auto names = SwimNames::of(library.database());
    if (!names)
        return fail(names.error());
    QJsonArray imported;
    QJsonArray known;
    QJsonArray restored;
    QJsonArray failed;
    for (const ImportedItem &item : report.items) {
        if (item.outcome == ImportOutcome::Failed) {
            failed.append(QJsonObject{{u"file"_s, item.file}, {u"error"_s, errorObject(item.error.value_or(Error{}))}});
            continue;
        }
        const auto object = importedItem(library, *names, item);
        if (!object)
            return fail(object.error());
        QJsonArray &array = item.outcome == ImportOutcome::Imported ? imported
            : item.outcome == ImportOutcome::Known                  ? known
                                                                    : restored;
        array.append(*object);
    }
    return QJsonObject{
        {u"imported"_s, imported}, {u"known"_s, known}, {u"restored"_s, restored}, {u"failed"_s, failed}};
}

ImportReport imported(OpenLibrary &library, const Request &request, const std::stop_token &stop)
{
    ProgressLine line;
    Importer importer(library.database(), library.edits(), library.rows(), library.clock());
    return importer.run(
        request.words, {.jobs = jobsOf(request), .stop = stop, .progress = [&line](const ImportProgress &at) {
                            line.show(at.done, at.total);
                        }});
}

ExitCode importPaths(const Request &request)
{
    const Interruption interruption;
    const auto library = openLibrary(request, Purpose::Begin);
    if (!library)
        return failedWith(request, library.error());
    const ImportReport report = imported(**library, request, interruption.token());
    complainOf(report);
    bool isWritten = true;
    if (request.json) {
        auto document = documentOf(**library, report);
        if (!document)
            return failedWith(request, document.error());
        if (report.cancelled)
            (*document)[u"error"_s] = errorObject({.code = ErrorCode::Cancelled});
        isWritten = printDocument(*document);
    } else {
        isWritten = print(pageOf(report));
    }
    return isWritten && !report.cancelled && texts::countsOf(report).failed == 0 ? AllDone : SomeFailed;
}

constexpr std::array options{option::library, option::athlete, option::jobs};
} // namespace

extern constexpr Command importCommand{
    .name = "import",
    .words = QT_TRANSLATE_NOOP("Commands", "PATH..."),
    .summary = QT_TRANSLATE_NOOP("Commands", "Take files and folders into the library"),
    .explanation = QT_TRANSLATE_NOOP("Commands",
        "A file is kept as it is, once: what is known already is not stored again, and what\n"
        "was deleted comes back. Folders are read with everything below them. The library is\n"
        "made where there is none. Ctrl-C stops and keeps what was imported.\n"),
    .fewestWords = 1,
    .options = options,
    .run = importPaths,
};

} // namespace lengthwise::cli
