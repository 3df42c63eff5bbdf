#pragma once

#include "core/base/clock.h"
#include "tests/support/fakeactivity.h"
#include "tests/support/fakehttp.h"
#include "tests/support/fakelimits.h"
#include "tests/support/fakesignin.h"
#include "tests/support/fakeuploads.h"

#include <mutex>

namespace lengthwise {

/// What a test may change at any time.
struct FakeStravaSettings : FakeSignInSettings, FakeUploadSettings {
    FakeUsage limits{.overall = {200, 2'000}, .read = {100, 1'000}};
    bool sendsLimits = true;                 ///< the headers
    bool isOldestFirstSince = false;         ///< the list, where it is asked for with "after"
    int longestPage = 200;                   ///< of the list, whatever is asked for
    bool isApplicationInactive = false;      ///< 403 to everything below /api/v3
    std::int64_t hugeStreamsOf = 0;          ///< of this activity they are more than anybody reads
    std::chrono::milliseconds clockAhead{0}; ///< of the server's clock, before the one it was given
};

/// What goes wrong instead of the work, which is not done, unless it says otherwise. The request counts all the same.
struct FakeFault {
    enum class Kind {
        Drop,       ///< the connection is cut. Qt 6.4 asks once more by itself before it tells, even with POST
        AnswerLost, ///< the same, but the work is done
        HalfBody,   ///< the work is done, the connection is cut in the middle of the body
        Stall,      ///< no answer until releaseStalled(), which does the work then
        Status,     ///< status, with Retry-After where it is set
        Malformed,  ///< 200 and JSON that breaks off
        Garbled,    ///< the work is done, 200 and the answer without its first brace
        Echo,       ///< status, and a Fault that repeats body and Authorization of the request
        Html,       ///< 200 and a page of HTML
        EmptyBody,  ///< 200 and nothing
        HugeBody,   ///< 200 and size bytes of blanks, of unknown length
    };
    Kind kind{};
    int status = 500;
    std::optional<int> retryAfter; ///< s
    qint64 size = 80 * 1024 * 1024;
};

/// A request as it came.
struct FakeLogEntry {
    Instant time{};
    QByteArray method;
    QString path;
    QUrlQuery query;
    bool hasBearer = false;     ///< a token in the Authorization header
    bool hasTokenInUrl = false; ///< a token, or a client secret, where none may be
    QString grantType;          ///< of /oauth/token; empty elsewhere
    int status = 0;             ///< of the answer; 0: none was sent
};

/// A Strava for tests, on 127.0.0.1: sign-in below /oauth, the API below /api/v3, in the shapes of Strava's
/// swagger.json with its headers, windows and errors (developers.strava.com: authentication, rate-limits). Fails on
/// command.
///
/// It answers in the thread that made it, which needs an event loop; everything public may be called in any thread.
/// The clock is asked in its own thread and in those of the callers. FakeStravaThread gives it a thread of its own.
class FakeStrava final
{
public:
    /// port 0: a free one.
    explicit FakeStrava(const Clock &clock, FakeStravaSettings settings = {}, quint16 port = 0);

    /// "http://127.0.0.1:<port>", as LENGTHWISE_STRAVA_URL takes it.
    QString url() const { return m_url; }
    FakeStravaSettings settings() const;
    void change(const std::function<void(FakeStravaSettings &)> &edit);

    // Faults: for the next `times` requests whose path begins with pathPrefix; the first one that fits is used.
    void fail(const QString &pathPrefix, const FakeFault &fault, int times = 1);
    void stopFailing();
    void releaseStalled();
    /// How many requests wait for it; those that were given up are not counted.
    int stalled() const { return m_http.stalled(); }
    /// Cuts all connections, idle ones too.
    void cutConnections();

    // Sign-in
    void expireAccessTokens();
    /// As when the user removes the application in Strava's settings: all tokens die.
    void revokeSignIns();
    int livingSignIns() const;
    /// A sign-in that needs no browser.
    FakeGrant signedIn(const QStringList &scopes = {QStringLiteral("read"), QStringLiteral("activity:read_all")});
    /// Client secrets, codes, tokens: everything that may be found nowhere.
    QStringList secrets() const;

    // Activities and what they are made from
    void setActivities(std::vector<FakeActivity> activities);
    /// Replaces the one with the same id.
    void putActivity(const FakeActivity &activity);
    void removeActivity(std::int64_t id);
    std::vector<FakeActivity> activities() const;
    /// Files that were taken, in the order in which they came.
    std::vector<FakeUpload> uploads() const;

    // Limits; clientId empty: the application of the settings
    FakeUsage usage(const QString &clientId = {}) const;
    /// As if other machines had asked.
    void setUsage(const FakeUsage &usage, const QString &clientId = {});
    /// By how much limits were passed at most, over all applications.
    FakeUsage overruns() const;

    std::vector<FakeLogEntry> log() const;
    /// How many requests had a path that begins so.
    int requests(const QString &pathPrefix) const;
    void clearLog();
    /// Called in the thread of the fake with each entry, under its lock: it may not call the fake.
    void onRequest(std::function<void(const FakeLogEntry &)> listener);

private:
    struct PlannedFault {
        QString pathPrefix;
        FakeFault fault;
        int times = 0;
    };

    Instant now() const;
    QString ownClientId(const QString &clientId) const;
    FakeAnswer answer(const FakeRequest &request);
    bool count(const FakeRequest &request);
    FakeAnswer failed(const FakeFault &fault, const FakeRequest &request, bool isWithinLimits);
    FakeAnswer worked(const FakeRequest &request, bool isWithinLimits);
    FakeAnswer apiAnswer(const QString &path, const FakeRequest &request, bool isWithinLimits);
    FakeAnswer withHeaders(FakeAnswer answer, const FakeRequest &request);
    FakeAnswer granted(const QString &path, const FakeRequest &request, const FakeGrant &grant);
    FakeAnswer uploadAnswer(const QString &path, const FakeRequest &request, const FakeGrant &grant);
    void finishUploads();
    FakeAnswer activityList(const FakeRequest &request, const FakeGrant &grant) const;
    FakeAnswer activityPart(const QString &path, const FakeRequest &request, const FakeGrant &grant) const;
    std::optional<FakeFault> takeFault(const QString &path);
    bool hasTokenInUrl(const FakeRequest &request) const;

    const Clock &m_clock;
    mutable std::mutex m_mutex; ///< guards what follows, up to m_http
    FakeStravaSettings m_settings;
    FakeSignIn m_signIn;
    QStringList m_clientSecrets;                 ///< all there ever were
    mutable QHash<QString, FakeLimits> m_limits; ///< by client id
    std::vector<FakeActivity> m_activities;      ///< newest first
    FakeUploads m_uploads;
    std::vector<PlannedFault> m_faults;
    std::vector<FakeLogEntry> m_log;
    std::function<void(const FakeLogEntry &)> m_listener;
    FakeHttp m_http;
    QString m_url;
};

} // namespace lengthwise
