#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <optional>

/// A file on its way to Strava (swagger: POST /uploads, Upload). Pure; any thread.
namespace lengthwise::strava {

struct UploadWish {
    QByteArray file;
    QString dataType;    ///< "fit", "tcx", "gpx"; with ".gz" where the file is packed
    QString name;        ///< of the activity; this and the next may be empty
    QString description; ///< may have line breaks
    QString externalId;  ///< names the file ever after
    QString sportType = QStringLiteral("Swim");

    bool operator==(const UploadWish &) const = default;
};

/// How Strava gets on with a file.
struct UploadState {
    std::int64_t id = 0;
    std::optional<std::int64_t> activity; ///< absent: none was made, or not yet
    QString error;                        ///< Strava's words, on one line; empty: none

    bool isProcessing() const { return !activity && error.isEmpty(); }
    bool operator==(const UploadState &) const = default;
};

/// Absent: there is no id in it.
std::optional<UploadState> uploadState(const QByteArray &json);

/// The activity that Strava has of this file already; absent: the error says something else.
std::optional<std::int64_t> duplicateOf(const QString &error);

/// Smaller files are not worth it.
inline constexpr qsizetype packedFrom = 64 * 1024; // bytes

/// The file as gzip, where it is large, is not packed yet and becomes smaller; else as it was.
UploadWish packed(UploadWish wish);

struct MultipartForm {
    QByteArray contentType;
    QByteArray body;
};
/// As multipart/form-data (RFC 7578); empty texts are left out.
MultipartForm multipartForm(const UploadWish &wish);

} // namespace lengthwise::strava
