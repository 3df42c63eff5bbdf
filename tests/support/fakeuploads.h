#pragma once

#include "tests/support/fakeactivity.h"
#include "tests/support/fakehttp.h"

#include <map>
#include <optional>
#include <vector>

namespace lengthwise {

struct FakeUploadSettings {
    std::chrono::milliseconds uploadTime{0}; ///< that reading a file takes
    QString uploadError;                     ///< what comes of a file instead of an activity; empty: what it gives
};

/// A file that was sent.
struct FakeUpload {
    std::int64_t id = 0;
    std::int64_t athlete = 0;
    std::map<QByteArray, QByteArray> fields; ///< of the form, by name; "file" has the bytes as they came
    Instant at{};
    std::optional<std::int64_t> activity; ///< that was made from it
    QString error;

    bool isProcessing() const { return !activity && error.isEmpty(); }
};

/// Takes files and makes activities from them, as Strava does: after a while, and each swim once.
class FakeUploads
{
public:
    /// 201 with the upload, 400.
    FakeAnswer take(const FakeRequest &request, std::int64_t athlete, Instant now);
    /// 404 for other athletes' ones, too.
    FakeAnswer state(std::int64_t id, std::int64_t athlete) const;
    /// The activities of the files that were read by now. A swim that starts as one of the athlete's activities does is
    /// a duplicate.
    std::vector<FakeActivity> finished(
        const FakeUploadSettings &settings, const std::vector<FakeActivity> &activities, Instant now);
    const std::vector<FakeUpload> &all() const { return m_uploads; }

private:
    std::vector<FakeUpload> m_uploads;
};

} // namespace lengthwise
