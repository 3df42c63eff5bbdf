#include "app/cli/swimrows.h"

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

Result<std::optional<WorkoutSummary>> rowOf(OpenLibrary &library, const SwimId &swim)
{
    WorkoutStore store(library.database());
    const auto workout = store.workoutOf(swim);
    if (!workout)
        return fail(workout.error());
    return *workout ? store.summary(**workout) : std::optional<WorkoutSummary>();
}

Result<SwimId> shownAs(OpenLibrary &library, const SwimId &swim)
{
    const auto row = rowOf(library, swim);
    if (!row)
        return fail(row.error());
    return *row ? (*row)->measured : swim;
}

Result<std::optional<GradedRow>> gradedRowOf(OpenLibrary &library, const SwimId &swim)
{
    auto row = rowOf(library, swim);
    if (!row)
        return fail(row.error());
    if (!*row)
        return std::nullopt;
    const auto verdicts = swimVerdicts(library.database(), (*row)->start, (*row)->start);
    if (!verdicts)
        return fail(verdicts.error());
    GradedRow graded{std::move(**row), {}};
    if (const auto found = verdicts->find(graded.summary.measured); found != verdicts->end())
        graded.verdict = found->second;
    return graded;
}

QString GradedRow::grade() const
{
    return verdict && verdict->score.grade ? texts::gradeLetter(*verdict->score.grade) : QString();
}

QJsonObject rowObject(const GradedRow &graded, const SwimNames &names)
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
        {u"grade"_s, json::text(graded.grade())},
        {u"score"_s, graded.verdict ? json::whole(graded.verdict->score.total) : QJsonValue()},
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
