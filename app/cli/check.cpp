#include "app/cli/answers.h"
#include "app/cli/command.h"
#include "app/cli/interruption.h"
#include "app/cli/libraryaccess.h"
#include "app/cli/output.h"
#include "app/cli/pageparts.h"
#include "app/cli/usage.h"
#include "app/cli/waysout.h"
#include "app/library/librarywords.h"
#include "core/derive/librarycheck.h"
#include "core/encode/json.h"
#include "ui/viewmodels/display.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lengthwise::cli {

namespace {
QString nameOf(LibraryProblem::What what)
{
    switch (what) {
    case LibraryProblem::What::Structure:
        return u"structure"_s;
    case LibraryProblem::What::PayloadDamaged:
        return u"payload_damaged"_s;
    case LibraryProblem::What::NotDerived:
        return u"not_derived"_s;
    case LibraryProblem::What::WrongGroup:
        return u"wrong_group"_s;
    case LibraryProblem::What::WrongRow:
        return u"wrong_row"_s;
    case LibraryProblem::What::Unsearchable:
        return u"unsearchable"_s;
    case LibraryProblem::What::Unreadable:
        return u"unreadable"_s;
    }
    return {};
}

QJsonObject documentOf(const CheckReport &report)
{
    QJsonArray problems;
    for (const LibraryProblem &problem : report.problems)
        problems.append(QJsonObject{{u"problem"_s, nameOf(problem.what)}, {u"detail"_s, json::text(problem.detail)},
            {u"message"_s, librarywords::describe(problem)}});
    return {{u"recordings"_s, qint64(report.recordings)}, {u"workouts"_s, qint64(report.workouts)},
        {u"edits"_s, qint64(report.edits)}, {u"problems"_s, problems}};
}

bool hasDamage(const CheckReport &report)
{
    return std::any_of(report.problems.begin(), report.problems.end(), [](const LibraryProblem &problem) {
        return problem.what == LibraryProblem::What::Structure || problem.what == LibraryProblem::What::PayloadDamaged;
    });
}

bool wantsRebuild(const CheckReport &report)
{
    return std::any_of(report.problems.begin(), report.problems.end(), [](const LibraryProblem &problem) {
        return problem.what == LibraryProblem::What::NotDerived || problem.what == LibraryProblem::What::WrongGroup
            || problem.what == LibraryProblem::What::WrongRow || problem.what == LibraryProblem::What::Unsearchable;
    });
}

QString pageOf(const CheckReport &report)
{
    QString page;
    for (const LibraryProblem &problem : report.problems)
        page += wrapped(u"! "_s, librarywords::describe(problem));
    const auto whole = [](std::int64_t count) { return display::number(double(count), 0); };
    page += translated(QT_TRANSLATE_NOOP("Commands", "Checked: recordings %1, swims %2, corrections %3."))
                .arg(whole(report.recordings), whole(report.workouts), whole(report.edits));
    page += u' ';
    page += report.problems.empty()
        ? translated(QT_TRANSLATE_NOOP("Commands", "All is well."))
        : translated(QT_TRANSLATE_NOOP("Commands", "Problems: %1.")).arg(whole(std::int64_t(report.problems.size())));
    return page + u'\n';
}

void complainOfWaysOut(const Request &request, OpenLibrary &library, const CheckReport &report)
{
    if (wantsRebuild(report))
        complain(translated(QT_TRANSLATE_NOOP("Commands", "To rebuild: %1")).arg(commandLine(request, {u"rebuild"_s})));
    if (!hasDamage(report))
        return;
    const Error damage{.code = ErrorCode::LibraryDamaged, .file = library.database().path()};
    for (const QString &line : wayOut(request, damage).lines)
        complain(line);
}

ExitCode checkWhole(const Request &request)
{
    const auto library = openLibrary(request, Purpose::Read);
    if (!library)
        return failedWith(request, library.error());
    const Interruption interruption;
    const auto report = checkLibrary((*library)->database(), (*library)->rows(), interruption.token());
    if (!report)
        return failedWith(request, report.error());
    const bool isWritten = request.json ? printDocument(documentOf(*report)) : print(pageOf(*report));
    complainOfWaysOut(request, **library, *report);
    return isWritten && report->problems.empty() ? AllDone : SomeFailed;
}
} // namespace

extern constexpr Command checkCommand{
    .name = "check",
    .words = nullptr,
    .summary = QT_TRANSLATE_NOOP("Commands", "Read everything in the library once more and say what is wrong"),
    .explanation = QT_TRANSLATE_NOOP("Commands", "Nothing is changed. Ends with 1 where something is wrong.\n"),
    .mostWords = 0,
    .options = option::ofLibrary,
    .run = checkWhole,
};

} // namespace lengthwise::cli
