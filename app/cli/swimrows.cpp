#include "app/cli/swimrows.h"

#include "app/library/meaningjson.h"
#include "core/base/safetext.h"
#include "core/encode/json.h"
#include "core/store/workoutstore.h"
#include "ui/viewmodels/scoretexts.h"
#include "ui/viewmodels/swimheading.h"

#include <QDateTime>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace lengthwise::cli {

namespace {
QJsonValue startOf(Instant start)
{
    const auto seconds = std::chrono::floor<std::chrono::seconds>(start).time_since_epoch().count();
    return json::text(QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).toString(Qt::ISODate));
}

QString nameOfKind(RecordingKind kind)
{
    const std::string_view name = nameOf(kind);
    return QString::fromUtf8(name.data(), qsizetype(name.size()));
}
} // namespace

Result<std::optional<SwimListRow>> gradedRowOf(OpenLibrary &library, const SwimId &swim)
{
    auto row = WorkoutStore(library.database()).summaryOf(swim);
    if (!row)
        return fail(row.error());
    if (!*row)
        return std::nullopt;
    std::vector<WorkoutSummary> one;
    one.push_back(std::move(**row));
    auto graded = gradedRows(library, std::move(one));
    if (!graded)
        return fail(graded.error());
    return std::move(graded->front());
}

Result<std::vector<SwimListRow>> gradedRows(OpenLibrary &library, std::vector<WorkoutSummary> summaries)
{
    std::vector<SwimListRow> rows;
    rows.reserve(summaries.size());
    for (WorkoutSummary &summary : summaries)
        rows.push_back({.summary = std::move(summary)});
    if (const auto added = addVerdicts(library.database(), library.athlete(), rows); !added)
        return fail(added.error());
    return rows;
}

QString gradeOf(const SwimListRow &row)
{
    return row.verdict && row.verdict->score.grade ? texts::gradeLetter(*row.verdict->score.grade) : QString();
}

QJsonObject rowObject(const SwimListRow &graded, const SwimNames &names)
{
    const WorkoutSummary &row = graded.summary;
    QJsonArray sources;
    for (const RecordingKind kind : row.sources)
        sources.append(nameOfKind(kind));
    QJsonObject object{
        {u"id"_s, names.nameOf(row.measured)},
        {u"start"_s, startOf(row.start)},
        {u"title"_s, json::text(row.shownTitle())},
        {u"distance_m"_s, json::metres(row.distance)},
        {u"active_s"_s, json::seconds(row.active)},
        {u"pool_length_m"_s, json::metres(row.poolLength)},
        {u"source"_s, sources},
        {u"grade"_s, json::text(gradeOf(graded))},
        {u"score"_s, graded.verdict ? json::whole(graded.verdict->score.total) : QJsonValue()},
        {u"load"_s, loadJson(graded.load)},
    };
    if (row.deleted)
        object[u"deleted"_s] = true;
    return object;
}

QString titleOf(const WorkoutSummary &row)
{
    if (!row.title.isEmpty())
        return safeText(row.title);
    if (!row.generatedTitle.isEmpty())
        return row.generatedTitle;
    return untitled(row.environment);
}

QString sourcesOf(const WorkoutSummary &row)
{
    QStringList sources;
    for (const RecordingKind kind : row.sources)
        sources << (kind == RecordingKind::Strava ? u"Strava"_s : nameOfKind(kind).toUpper());
    return sources.join(u", "_s);
}

} // namespace lengthwise::cli
