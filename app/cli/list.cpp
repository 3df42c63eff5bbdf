#include "app/cli/answers.h"
#include "app/cli/command.h"
#include "app/cli/idlecorrections.h"
#include "app/cli/libraryaccess.h"
#include "app/cli/listfilter.h"
#include "app/cli/output.h"
#include "app/cli/pageparts.h"
#include "app/cli/swimrows.h"
#include "app/cli/texttable.h"
#include "app/cli/usage.h"
#include "app/cli/waysout.h"
#include "core/store/workoutstore.h"
#include "ui/viewmodels/display.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>

#include <limits>
#include <set>

using namespace Qt::StringLiterals;

namespace lengthwise::cli {

namespace {
constexpr Option deletedOption{"deleted", nullptr,
    QT_TRANSLATE_NOOP("Commands", "The deleted swims instead (edit ID deleted no brings one back)")};

Result<std::vector<WorkoutSummary>> wantedRows(OpenLibrary &library, const Request &request)
{
    WorkoutStore store(library.database());
    auto rows = store.summaries();
    if (!rows)
        return rows;
    const bool wantsDeleted = request.isSet(deletedOption);
    std::erase_if(*rows, [wantsDeleted](const WorkoutSummary &row) { return row.deleted != wantsDeleted; });
    if (request.words.isEmpty())
        return rows;
    const auto found = store.search(request.words.join(u' '), std::numeric_limits<int>::max());
    if (!found)
        return fail(found.error());
    const std::set<SwimId> wanted(found->begin(), found->end());
    std::erase_if(*rows, [&wanted](const WorkoutSummary &row) { return !wanted.contains(row.measured); });
    return rows;
}

/// "2026-11-19 06:32" where the swim was: short, and sorts.
QString startOf(const WorkoutSummary &row)
{
    const auto milliseconds = row.start.time_since_epoch().count();
    const QDateTime start = row.utcOffset
        ? QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::OffsetFromUTC, int(row.utcOffset->count()) * 60)
        : QDateTime::fromMSecsSinceEpoch(milliseconds);
    return start.toString(u"yyyy-MM-dd HH:mm"_s);
}

QString tableOf(const std::vector<SwimListRow> &rows, const SwimNames &names)
{
    TextTable table({{.title = translated(QT_TRANSLATE_NOOP("Commands", "Id")), .isText = true},
        {.title = translated(QT_TRANSLATE_NOOP("Commands", "Start")), .isText = true},
        {.title = translated(QT_TRANSLATE_NOOP("Commands", "Swim")), .isText = true, .isElastic = true},
        {.title = translated(QT_TRANSLATE_NOOP("Commands", "Distance"))},
        {.title = translated(QT_TRANSLATE_NOOP("Commands", "Swum"))},
        {.title = translated(QT_TRANSLATE_NOOP("Commands", "Pool"))},
        {.title = translated(QT_TRANSLATE_NOOP("Commands", "Grade")), .isText = true},
        {.title = translated(QT_TRANSLATE_NOOP("Commands", "From")), .isText = true}});
    for (const SwimListRow &graded : rows) {
        const WorkoutSummary &row = graded.summary;
        table.addRow({names.nameOf(row.measured), startOf(row), titleOf(row),
            display::distance(row.distance, row.unit).text(), display::duration(row.active).value,
            display::distance(row.poolLength, row.unit).text(), gradeOf(graded), sourcesOf(row)});
    }
    return table.text(0, pageWidth);
}

QJsonObject documentOf(const std::vector<SwimListRow> &rows, const SwimNames &names)
{
    QJsonArray workouts;
    for (const SwimListRow &row : rows)
        workouts.append(rowObject(row, names));
    return {{u"workouts"_s, workouts}};
}

/// What the rows do not show: swims that are not worked out yet, corrections that no longer fit.
Result<void> hint(OpenLibrary &library, const Request &request, const SwimNames &names)
{
    const auto stale = WorkoutStore(library.database()).staleCount(analysisVersion);
    if (!stale)
        return fail(stale.error());
    if (*stale > 0)
        complain(translated(QT_TRANSLATE_NOOP("Commands", "%1 of the swims are not worked out by this version yet: %2"))
                     .arg(*stale)
                     .arg(commandLine(request, {u"rebuild"_s, u"--stale"_s})));
    const auto idle = swimsWithIdleCorrections(library);
    if (!idle)
        return fail(idle.error());
    for (const SwimId &swim : *idle)
        complain(translated(QT_TRANSLATE_NOOP("Commands", "Corrections of %1 are kept but not shown: %2"))
                     .arg(names.nameOf(swim), commandLine(request, {u"show"_s, names.nameOf(swim)})));
    return {};
}

ExitCode listSwims(const Request &request)
{
    const auto library = openLibrary(request, Purpose::Read);
    if (!library)
        return failedWith(request, library.error());
    const auto asked = listfilter::askedFor(**library, request);
    if (!asked)
        return failedWith(request, asked.error());
    if (!asked->reason.isEmpty())
        return misunderstood(request, asked->reason);
    auto rows = wantedRows(**library, request).and_then([&library](std::vector<WorkoutSummary> wanted) {
        return gradedRows(**library, std::move(wanted));
    });
    if (!rows)
        return failedWith(request, rows.error());
    listfilter::narrow(*rows, asked->filter, (*library)->athlete().units.value_or(PoolUnit::Metres));
    const auto names = SwimNames::of((*library)->database());
    if (!names)
        return failedWith(request, names.error());
    if (const auto hinted = hint(**library, request, *names); !hinted)
        return failedWith(request, hinted.error());
    if (request.json)
        return printed(printDocument(documentOf(*rows, *names)));
    if (rows->empty()) {
        complain(translated(QT_TRANSLATE_NOOP("Commands", "There is no such swim in the library.")));
        return AllDone;
    }
    return printed(print(tableOf(*rows, *names)));
}

constexpr std::array options{option::library, option::athlete, deletedOption, listfilter::saved, listfilter::from,
    listfilter::to, listfilter::days, listfilter::pool, listfilter::stroke, listfilter::distance, listfilter::type,
    listfilter::grade, listfilter::source};
} // namespace

extern constexpr Command listCommand{
    .name = "list",
    .words = QT_TRANSLATE_NOOP("Commands", "[TEXT]"),
    .summary = QT_TRANSLATE_NOOP("Commands", "List the swims of the library, the newest first"),
    .explanation =
        QT_TRANSLATE_NOOP("Commands", "TEXT: only swims whose title, notes, device or sets hold these words.\n"),
    .options = options,
    .run = listSwims,
};

} // namespace lengthwise::cli
