#include "app/library/swimcontent.h"

#include "app/library/analysisjson.h"
#include "core/encode/csv.h"
#include "core/ingest/keptcontent.h"
#include "core/report/swimmerlookup.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lengthwise {

namespace {

Result<QByteArray> original(OpenLibrary &library, const SwimId &swim)
{
    const auto recording = RecordingStore(library.database()).find(swim.key);
    if (!recording)
        return fail(recording.error());
    if (!*recording)
        return fail({.code = ErrorCode::SwimUnknown, .detail = QString::fromStdString(swim.key)});
    const auto content = keptContent(library.database(), **recording);
    if (!content)
        return fail(content.error());
    const auto bytes = originalOf(**recording, *content);
    if (!bytes)
        return fail(bytes.error());
    return QByteArray::fromStdString(*bytes);
}

Result<QByteArray> analysisOf(OpenLibrary &library, const LoadedWorkout &loaded)
{
    const auto swimmer = swimmerOf(library.database(), library.athlete(), loaded.corrected);
    if (!swimmer)
        return fail(swimmer.error());
    const QJsonObject document{
        {u"schema"_s, 1}, {u"workouts"_s, QJsonArray{correctedJson(loaded, *swimmer)}}, {u"failed"_s, QJsonArray()}};
    return QJsonDocument(document).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

Result<QByteArray> swimContent(OpenLibrary &library, const SwimId &swim, SwimFormat format)
{
    if (format == SwimFormat::Original)
        return original(library, swim);
    const auto loaded = loadWorkout(library.database(), swim);
    if (!loaded)
        return fail(loaded.error());
    if (format == SwimFormat::Json)
        return analysisOf(library, *loaded);
    return encodeCsv(loaded->corrected.workout, loaded->corrected.correctedLengths);
}

QJsonObject correctedJson(const LoadedWorkout &loaded, const Swimmer &swimmer)
{
    const SwimId &measured = loaded.group.measured;
    const auto index = std::ranges::find(loaded.group.members, measured) - loaded.group.members.begin();
    const QString file = QString::fromStdString(loaded.recordings[std::size_t(index)].fileName);
    return swimJson(loaded.corrected.workout, file, measured.n,
        [&swimmer](const Workout &workout) { return analysisJson(workout, swimmer); });
}

} // namespace lengthwise
