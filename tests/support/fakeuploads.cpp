#include "tests/support/fakeuploads.h"

#include "core/decode/decoders.h"
#include "core/decode/gzip.h"

#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lengthwise {

namespace {

constexpr std::int64_t firstUpload = 17'000'000'001; // above 32 bits, as Strava's are
constexpr std::int64_t firstActivity = 18'000'000'001;
constexpr auto sameStart = std::chrono::seconds(2);

/// RFC 7578; empty: it is no such form.
std::map<QByteArray, QByteArray> formFields(const FakeRequest &request)
{
    std::map<QByteArray, QByteArray> fields;
    const QByteArray type = request.headers.value("content-type");
    const QByteArray mark = "boundary=";
    if (!type.startsWith("multipart/form-data;") || !type.contains(mark))
        return fields;
    const QByteArray boundary = "--" + type.mid(type.indexOf(mark) + mark.size());
    for (qsizetype at = request.body.indexOf(boundary); at >= 0;) {
        const qsizetype start = at + boundary.size();
        const qsizetype next = request.body.indexOf("\r\n" + boundary, start);
        const qsizetype headEnd = request.body.indexOf("\r\n\r\n", start);
        if (next < 0 || headEnd < 0 || headEnd > next)
            break;
        const QByteArray head = request.body.mid(start, headEnd - start);
        const qsizetype name = head.indexOf("name=\"") + 6;
        fields[head.mid(name, head.indexOf('"', name) - name)] = request.body.mid(headEnd + 4, next - headEnd - 4);
        at = next + 2;
    }
    return fields;
}

FakeAnswer invalid(const char *field)
{
    return faultAnswer(400, u"Bad Request"_s, u"Upload"_s, QLatin1String(field), u"invalid"_s);
}

/// Empty: it has none.
QByteArray field(const FakeUpload &upload, const char *name)
{
    const auto found = upload.fields.find(name);
    return found == upload.fields.end() ? QByteArray() : found->second;
}

QString text(const FakeUpload &upload, const char *name)
{
    return QString::fromUtf8(field(upload, name));
}

QString status(const FakeUpload &upload)
{
    if (upload.isProcessing())
        return u"Your activity is still being processed."_s;
    return upload.activity ? u"Your activity is ready."_s : u"There was an error processing your activity."_s;
}

QJsonObject bodyOf(const FakeUpload &upload)
{
    return {{u"id"_s, qint64(upload.id)}, {u"id_str"_s, QString::number(upload.id)},
        {u"external_id"_s, text(upload, "external_id")},
        {u"error"_s, upload.error.isEmpty() ? QJsonValue() : QJsonValue(upload.error)}, {u"status"_s, status(upload)},
        {u"activity_id"_s, upload.activity ? QJsonValue(qint64(*upload.activity)) : QJsonValue()}};
}

/// The swim of the file as Strava would show it: a point at the end of each length. Absent: nobody can read it.
std::optional<FakeActivity> activityFrom(const FakeUpload &upload)
{
    const QByteArray file = field(upload, "file");
    const Bytes content(reinterpret_cast<const std::byte *>(file.constData()), std::size_t(file.size()));
    if (isGzip(content) != field(upload, "data_type").endsWith(".gz"))
        return std::nullopt;
    const auto swims = decodeSwims(content, {});
    if (!swims)
        return std::nullopt;
    const Workout &swim = swims->front();
    FakeActivity made;
    made.athlete = upload.athlete;
    made.uploadId = upload.id;
    made.externalId = text(upload, "external_id");
    made.name = text(upload, "name");
    made.description = text(upload, "description");
    made.sportType = text(upload, "sport_type");
    made.start = std::chrono::floor<std::chrono::seconds>(swim.start);
    made.isOnTrainer = !swim.lengths.empty();
    for (const Length &length : swim.lengths) {
        const Instant end = length.start + length.elapsed;
        made.elapsedTime = int(std::chrono::ceil<std::chrono::seconds>(end - made.start).count());
        if (length.type != LengthType::Active)
            continue;
        made.movingTime += int(std::chrono::round<std::chrono::seconds>(length.elapsed).count());
        made.distance += swim.poolLength ? swim.poolLength->metres : 25;
        made.points.push_back({.time = made.elapsedTime, .distance = made.distance});
    }
    return made;
}

std::optional<std::int64_t> twinOf(const FakeActivity &made, const std::vector<FakeActivity> &activities)
{
    const auto twin = std::ranges::find_if(activities, [&made](const FakeActivity &one) {
        return (one.athlete == 0 || one.athlete == made.athlete)
            && std::chrono::abs(one.start - made.start) <= sameStart;
    });
    return twin == activities.end() ? std::nullopt : std::optional(twin->id);
}

} // namespace

FakeAnswer FakeUploads::take(const FakeRequest &request, std::int64_t athlete, Instant now)
{
    FakeUpload upload{.id = firstUpload + std::int64_t(m_uploads.size()),
        .athlete = athlete,
        .fields = formFields(request),
        .at = now};
    const QList<QByteArray> types{"fit", "fit.gz", "tcx", "tcx.gz", "gpx", "gpx.gz"};
    if (field(upload, "file").isEmpty())
        return invalid("file");
    if (!types.contains(field(upload, "data_type")))
        return invalid("data_type");
    upload.fields.try_emplace("external_id", QByteArray::number(upload.id));
    m_uploads.push_back(upload);
    return jsonAnswer(201, bodyOf(upload));
}

FakeAnswer FakeUploads::state(std::int64_t id, std::int64_t athlete) const
{
    const auto found = std::ranges::find_if(
        m_uploads, [&](const FakeUpload &upload) { return upload.id == id && upload.athlete == athlete; });
    return found == m_uploads.end() ? faultAnswer(404, u"Record Not Found"_s, u"Upload"_s, u"id"_s, u"not found"_s)
                                    : jsonAnswer(200, bodyOf(*found));
}

std::vector<FakeActivity> FakeUploads::finished(
    const FakeUploadSettings &settings, const std::vector<FakeActivity> &activities, Instant now)
{
    std::vector<FakeActivity> all;
    for (FakeUpload &upload : m_uploads) {
        if (!upload.isProcessing() || now < upload.at + settings.uploadTime)
            continue;
        auto made = activityFrom(upload);
        upload.error = settings.uploadError;
        if (!made && upload.error.isEmpty())
            upload.error = u"There was an error processing your activity."_s;
        if (!upload.error.isEmpty())
            continue;
        std::optional<std::int64_t> twin = twinOf(*made, activities);
        if (!twin)
            twin = twinOf(*made, all);
        if (twin) {
            upload.error = u"%1 duplicate of activity %2"_s.arg(made->externalId).arg(*twin);
            continue;
        }
        made->id = firstActivity + (upload.id - firstUpload);
        upload.activity = made->id;
        all.push_back(std::move(*made));
    }
    return all;
}

} // namespace lengthwise
