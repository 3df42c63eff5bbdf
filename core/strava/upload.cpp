#include "core/strava/upload.h"

#include "core/base/safetext.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <zlib.h>

#include <limits>

using namespace Qt::StringLiterals;

namespace lengthwise::strava {

namespace {

constexpr QLatin1String gzipEnding(".gz");
constexpr int gzip = 16 + MAX_WBITS;
constexpr int usualMemory = 8; // zlib's own default

/// Ids have 64 bits; Strava tells them as texts, too.
std::optional<std::int64_t> idIn(const QJsonObject &object, const QString &name)
{
    bool isNumber = false;
    const std::int64_t spelled = object.value(name + "_str"_L1).toString().toLongLong(&isNumber);
    const std::int64_t id = isNumber ? spelled : object.value(name).toInteger();
    return id > 0 ? std::optional(id) : std::nullopt;
}

/// Empty: it cannot be packed.
QByteArray gzipped(const QByteArray &bytes)
{
    z_stream stream{};
    if (std::uint64_t(bytes.size()) > std::numeric_limits<uInt>::max()
        || deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, gzip, usualMemory, Z_DEFAULT_STRATEGY) != Z_OK)
        return {};
    QByteArray content(qsizetype(deflateBound(&stream, uLong(bytes.size()))), Qt::Uninitialized);
    // zlib does not write to what it reads
    stream.next_in = const_cast<Bytef *>(reinterpret_cast<const Bytef *>(bytes.constData()));
    stream.avail_in = uInt(bytes.size());
    stream.next_out = reinterpret_cast<Bytef *>(content.data());
    stream.avail_out = uInt(content.size());
    const bool isWhole = deflate(&stream, Z_FINISH) == Z_STREAM_END;
    content.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return isWhole ? content : QByteArray();
}

void add(QByteArray &body, const QByteArray &boundary, const QByteArray &head, const QByteArray &content)
{
    body += "--" + boundary + "\r\nContent-Disposition: form-data; " + head + "\r\n\r\n" + content + "\r\n";
}

/// Stands nowhere in what it parts.
QByteArray boundaryFor(const QByteArray &content)
{
    QByteArray boundary;
    for (int attempt = 0; boundary.isEmpty() || content.contains(boundary); ++attempt)
        boundary = "lengthwise-"
            + QCryptographicHash::hash(content + QByteArray::number(attempt), QCryptographicHash::Sha1).toHex();
    return boundary;
}

} // namespace

std::optional<UploadState> uploadState(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const auto id = idIn(object, u"id"_s);
    if (!id)
        return std::nullopt;
    return UploadState{
        .id = *id, .activity = idIn(object, u"activity_id"_s), .error = safeText(object.value("error"_L1).toString())};
}

std::optional<std::int64_t> duplicateOf(const QString &error)
{
    // "swim.fit duplicate of activity 123"; also with a link to /activities/123 in its place
    static const QRegularExpression duplicate(
        u"duplicate of\\b.*?(?:activity |/activities/)([0-9]{1,18})\\b"_s, QRegularExpression::CaseInsensitiveOption);
    const auto match = duplicate.match(error);
    const std::int64_t activity = match.captured(1).toLongLong();
    return activity > 0 ? std::optional(activity) : std::nullopt;
}

UploadWish packed(UploadWish wish)
{
    if (wish.file.size() < packedFrom || wish.dataType.endsWith(gzipEnding))
        return wish;
    const QByteArray smaller = gzipped(wish.file);
    if (smaller.isEmpty() || smaller.size() >= wish.file.size())
        return wish;
    wish.file = smaller;
    wish.dataType += gzipEnding;
    return wish;
}

MultipartForm multipartForm(const UploadWish &wish)
{
    const std::pair<QByteArray, QString> texts[] = {{"data_type", wish.dataType}, {"sport_type", wish.sportType},
        {"name", wish.name}, {"description", wish.description}, {"external_id", wish.externalId}};
    QByteArray all = wish.file;
    for (const auto &[name, text] : texts)
        all += text.toUtf8();
    const QByteArray boundary = boundaryFor(all);
    QByteArray body;
    for (const auto &[name, text] : texts) {
        if (!text.isEmpty())
            add(body, boundary, "name=\"" + name + '"', text.toUtf8());
    }
    // Its own name is in external_id: here it would have to be quoted.
    add(body, boundary,
        "name=\"file\"; filename=\"swim." + wish.dataType.toLatin1() + "\"\r\nContent-Type: application/octet-stream",
        wish.file);
    body += "--" + boundary + "--\r\n";
    return {"multipart/form-data; boundary=" + boundary, body};
}

} // namespace lengthwise::strava
