#include "core/derive/rebuild.h"

#include "app/cli/answers.h"
#include "app/cli/command.h"
#include "app/cli/interruption.h"
#include "app/cli/libraryaccess.h"
#include "app/cli/output.h"
#include "app/cli/progressline.h"
#include "app/cli/usage.h"
#include "ui/viewmodels/display.h"
#include "ui/viewmodels/texts.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace lengthwise::cli {

namespace {
constexpr Option staleOption{
    "stale", nullptr, QT_TRANSLATE_NOOP("Commands", "Only what an older version worked out, or none yet")};

Result<RebuildReport> rebuilt(OpenLibrary &library, const Request &request)
{
    const auto lock = library.library().lock(library.athlete().uuid, u"rebuild"_s);
    if (!lock)
        return fail(lock.error());
    const Interruption interruption;
    ProgressLine line;
    return rebuild(library.database(), library.rows(),
        {.onlyStale = request.isSet(staleOption),
            .jobs = jobsOf(request),
            .stop = interruption.token(),
            .progress = [&line](const RebuildProgress &at) { line.show(at.done, at.total); }});
}

QJsonObject documentOf(const RebuildReport &report)
{
    QJsonArray failed;
    for (const Error &error : report.errors)
        failed.append(QJsonObject{{u"file"_s, error.file}, {u"error"_s, errorObject(error)}});
    QJsonObject document{
        {u"recordings"_s, qint64(report.recordings)}, {u"workouts"_s, qint64(report.workouts)}, {u"failed"_s, failed}};
    if (report.cancelled)
        document[u"error"_s] = errorObject({.code = ErrorCode::Cancelled});
    return document;
}

QString pageOf(const RebuildReport &report)
{
    return translated(QT_TRANSLATE_NOOP("Commands", "Worked out again: recordings %1; the library has swims %2."))
               .arg(display::number(double(report.recordings), 0), display::number(double(report.workouts), 0))
        + u'\n';
}

ExitCode rebuildRows(const Request &request)
{
    const auto library = openLibrary(request, Purpose::Write);
    if (!library)
        return failedWith(request, library.error());
    const auto report = rebuilt(**library, request);
    if (!report)
        return failedWith(request, report.error());
    for (const Error &error : report->errors)
        complain(QStringLiteral("%1: %2").arg(error.file, texts::describe(error)));
    if (report->cancelled)
        complain(translated(QT_TRANSLATE_NOOP(
            "Commands", "Stopped. What was worked out is kept; \"rebuild --stale\" goes on where it stopped.")));
    const bool isWritten = request.json ? printDocument(documentOf(*report)) : print(pageOf(*report));
    return isWritten && report->errors.empty() && !report->cancelled ? AllDone : SomeFailed;
}

constexpr std::array options{option::library, option::athlete, staleOption, option::jobs};
} // namespace

extern constexpr Command rebuildCommand{
    .name = "rebuild",
    .words = nullptr,
    .summary = QT_TRANSLATE_NOOP("Commands", "Work out everything again from the recordings and corrections"),
    .explanation = QT_TRANSLATE_NOOP("Commands", "Recordings and corrections stay as they are.\n"),
    .mostWords = 0,
    .options = options,
    .run = rebuildRows,
};

} // namespace lengthwise::cli
