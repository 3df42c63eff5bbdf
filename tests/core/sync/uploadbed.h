#pragma once

#include "core/ingest/fields.h"
#include "core/ingest/stravaintake.h"
#include "core/sync/stravaupload.h"
#include "tests/core/derive/swimlibrary.h"
#include "tests/core/strava/clientbed.h"

#include <QJsonDocument>

namespace lengthwise {

/// A library with swims on a day in February 2024, and a Strava that takes them.
struct UploadBed {
    explicit UploadBed(Database::Fault fault = {})
        : library(std::move(fault))
    {
        strava.clock.time = Instant(std::chrono::sys_days{std::chrono::February / 1 / 2024});
        strava.tokens.first = strava.server.signedIn(scopes(true)).access;
    }

    static QStringList scopes(bool mayWrite)
    {
        QStringList granted{QStringLiteral("read"), QStringLiteral("activity:read_all")};
        if (mayWrite)
            granted.append(QStringLiteral("activity:write"));
        return granted;
    }

    /// As a program that was started anew.
    Result<SentSwim> send(const SwimId &swim)
    {
        Cancellation never;
        return sendUntil(swim, never);
    }
    Result<SentSwim> sendUntil(const SwimId &swim, Cancellation &cancellation)
    {
        StravaUpload upload({strava.api, library.database, library.edits, library.rows, strava.clock, strava.pauses});
        return QCoro::waitFor(upload.send(swim, cancellation));
    }

    std::optional<UploadNote> note(const SwimId &swim) { return uploadNote(library.database, swim.key).value(); }
    /// Swims that are called the same as this one.
    std::vector<SwimId> linkedWith(const SwimId &swim)
    {
        std::vector<SwimId> others;
        for (const SwimLink &link : linksIn(library.edits.editsByField("link/").value())) {
            if (link.isSame && (link.a == swim || link.b == swim))
                others.push_back(link.a == swim ? link.b : link.a);
        }
        return others;
    }
    /// Strava's copy as the pull stores it: at another time than the file, and of no file that has a name.
    SwimId pull(std::int64_t activity)
    {
        const Instant elsewhere(
            std::chrono::sys_days{std::chrono::June / 1 / 2022} + std::chrono::days(activity % 100));
        FakeActivity copy = fakePoolSwim(activity, elsewhere, 4, 4);
        copy.externalId.clear();
        const QByteArray body = QJsonDocument(summaryBody(copy, {})).toJson();
        const StravaAnswer answer{activity, StravaPart::Summary, body.toStdString()};
        StravaIntake intake(library.database, library.rows, strava.clock, "this machine");
        made::committed(
            library.database, [&](Transaction &transaction) { return intake.store(transaction, {answer}); });
        return {stravaKey(activity), 0};
    }

    /// How often such a request came.
    int requests(const QByteArray &method, const QString &pathPrefix) const
    {
        const auto log = strava.server.log();
        return int(std::ranges::count_if(log,
            [&](const FakeLogEntry &entry) { return entry.method == method && entry.path.startsWith(pathPrefix); }));
    }
    int posts() const { return requests("POST", QStringLiteral("/api/v3/uploads")); }

    ClientBed strava;
    SwimLibrary library;
};

} // namespace lengthwise
