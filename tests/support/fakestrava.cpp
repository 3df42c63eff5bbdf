#include "tests/support/fakestrava.h"

#include <QLocale>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lengthwise {

namespace {

constexpr QLatin1String signIn("/oauth");
constexpr QLatin1String api("/api/v3");
constexpr int greatestPage = 200;
constexpr int hugeStreams = 13 * 1024 * 1024;
constexpr int defaultPage = 30;

QByteArray httpDate(Instant time)
{
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count(), Qt::UTC);
    return QLocale::c().toString(utc, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1();
}

FakeAnswer unauthorized(const char *resource, const char *field, const char *code)
{
    return faultAnswer(
        401, u"Authorization Error"_s, QLatin1String(resource), QLatin1String(field), QLatin1String(code));
}

FakeAnswer notFound()
{
    return faultAnswer(404, u"Record Not Found"_s, u"Activity"_s, u"id"_s, u"not found"_s);
}

FakeAnswer badParameter(const char *field)
{
    return faultAnswer(400, u"Bad Request"_s, u"Activity"_s, QLatin1String(field), u"invalid"_s);
}

bool maySee(const FakeActivity &activity, const FakeGrant &grant)
{
    if (activity.athlete != 0 && activity.athlete != grant.athlete.id)
        return false;
    return activity.visibility != "only_me"_L1 || grant.scopes.contains("activity:read_all"_L1);
}

/// Absent: not given. Not a number: nothing that may be asked, -1.
std::optional<qint64> number(const FakeRequest &request, const char *name)
{
    if (!request.query.hasQueryItem(QLatin1String(name)))
        return std::nullopt;
    bool isNumber = false;
    const qint64 value = request.query.queryItemValue(QLatin1String(name)).toLongLong(&isNumber);
    return isNumber ? value : -1;
}

qint64 secondsOf(Instant time)
{
    return std::chrono::floor<std::chrono::seconds>(time).time_since_epoch().count();
}

} // namespace

FakeStrava::FakeStrava(const Clock &clock, FakeStravaSettings settings, quint16 port)
    : m_clock(clock)
    , m_settings(std::move(settings))
    , m_http([this](const FakeRequest &request) { return answer(request); }, port)
    , m_url(u"http://127.0.0.1:%1"_s.arg(m_http.port()))
{
    change([](FakeStravaSettings &) {});
}

FakeStravaSettings FakeStrava::settings() const
{
    const std::lock_guard lock(m_mutex);
    return m_settings;
}

void FakeStrava::change(const std::function<void(FakeStravaSettings &)> &edit)
{
    const std::lock_guard lock(m_mutex);
    edit(m_settings);
    m_clientSecrets.append(m_settings.clientSecret);
    m_clientSecrets.append(m_settings.otherApplications.values());
    m_clientSecrets.removeDuplicates();
}

Instant FakeStrava::now() const
{
    return m_clock.now() + m_settings.clockAhead;
}

FakeAnswer FakeStrava::answer(const FakeRequest &request)
{
    const std::lock_guard lock(m_mutex);
    const bool isWithinLimits = count(request);
    const std::optional<FakeFault> fault = takeFault(request.path);
    FakeAnswer answer = fault ? failed(*fault, request, isWithinLimits) : worked(request, isWithinLimits);
    const bool isSent =
        answer.delivery != FakeAnswer::Delivery::Nothing && answer.delivery != FakeAnswer::Delivery::Stalled;
    m_log.push_back({.time = now(),
        .method = request.method,
        .path = request.path,
        .query = request.query,
        .hasBearer = !request.bearer().isEmpty(),
        .hasTokenInUrl = hasTokenInUrl(request),
        .grantType = request.form().queryItemValue(u"grant_type"_s),
        .status = isSent ? answer.status : 0});
    if (m_listener)
        m_listener(m_log.back());
    return withHeaders(std::move(answer), request);
}

bool FakeStrava::hasTokenInUrl(const FakeRequest &request) const
{
    const QString url = request.path + u'?' + request.query.toString(QUrl::FullyDecoded);
    const auto isIn = [&url](const QString &secret) { return url.contains(secret); };
    return std::any_of(m_clientSecrets.begin(), m_clientSecrets.end(), isIn)
        || std::any_of(m_signIn.issued().begin(), m_signIn.issued().end(), isIn);
}

/// False: it is beyond a limit. Only what an application asks of the API counts.
bool FakeStrava::count(const FakeRequest &request)
{
    const FakeGrant *grant = request.path.startsWith(api) ? m_signIn.grantOf(request.bearer()) : nullptr;
    const bool isRead = request.method != "POST" || request.path != api + u"/uploads"_s;
    return !grant || m_limits[grant->clientId].count(isRead, m_settings.limits, now());
}

FakeAnswer FakeStrava::withHeaders(FakeAnswer answer, const FakeRequest &request)
{
    answer.headers.emplace_back("Date", httpDate(now()));
    const FakeGrant *grant = request.path.startsWith(api) ? m_signIn.grantOf(request.bearer()) : nullptr;
    if (grant && m_settings.sendsLimits)
        addLimitHeaders(answer, m_settings.limits, m_limits[grant->clientId].usage(now()));
    return answer;
}

FakeAnswer FakeStrava::worked(const FakeRequest &request, bool isWithinLimits)
{
    if (request.path.startsWith(signIn))
        return m_signIn.answer(request.path.mid(signIn.size()), request, m_settings, now());
    if (request.path.startsWith(api))
        return apiAnswer(request.path.mid(api.size()), request, isWithinLimits);
    return notFound();
}

FakeAnswer FakeStrava::apiAnswer(const QString &path, const FakeRequest &request, bool isWithinLimits)
{
    const QString access = request.bearer();
    const FakeGrant *grant = m_signIn.grantOf(access);
    if (!isWithinLimits)
        return faultAnswer(429, u"Rate Limit Exceeded"_s, u"Application"_s, u"rate limit"_s, u"exceeded"_s);
    if (!grant || !m_signIn.isValid(*grant, access, now()))
        return unauthorized("Athlete", "access_token", "invalid");
    if (m_settings.isApplicationInactive)
        return faultAnswer(403, u"Forbidden"_s, u"Application"_s, u"Status"_s, u"Inactive"_s);
    return granted(path, request, *grant);
}

FakeAnswer FakeStrava::granted(const QString &path, const FakeRequest &request, const FakeGrant &grant)
{
    finishUploads();
    if (path == "/uploads"_L1 || path.startsWith("/uploads/"_L1))
        return uploadAnswer(path, request, grant);
    if (request.method != "GET")
        return notFound();
    if (path == "/athlete"_L1)
        return jsonAnswer(200, athleteBody(grant.athlete));
    const bool mayReadActivities = std::any_of(grant.scopes.begin(), grant.scopes.end(),
        [](const QString &scope) { return scope.startsWith("activity:read"_L1); });
    if (!mayReadActivities)
        return unauthorized("AccessToken", "activity:read_permission", "missing");
    if (path == "/athlete/activities"_L1)
        return activityList(request, grant);
    if (path.startsWith("/activities/"_L1))
        return activityPart(path, request, grant);
    return notFound();
}

/// POST /uploads, /uploads/{id}
FakeAnswer FakeStrava::uploadAnswer(const QString &path, const FakeRequest &request, const FakeGrant &grant)
{
    if (!grant.scopes.contains("activity:write"_L1))
        return unauthorized("AccessToken", "activity:write_permission", "missing");
    if (request.method == "POST" && path == "/uploads"_L1)
        return m_uploads.take(request, grant.athlete.id, now());
    return request.method == "GET" ? m_uploads.state(path.mid(int(qstrlen("/uploads/"))).toLongLong(), grant.athlete.id)
                                   : notFound();
}

void FakeStrava::finishUploads()
{
    for (FakeActivity &made : m_uploads.finished(m_settings, m_activities, now())) {
        m_activities.push_back(std::move(made));
        std::ranges::stable_sort(m_activities, std::greater(), &FakeActivity::start);
    }
}

FakeAnswer FakeStrava::activityList(const FakeRequest &request, const FakeGrant &grant) const
{
    const std::optional<qint64> before = number(request, "before");
    const std::optional<qint64> after = number(request, "after");
    const qint64 page = number(request, "page").value_or(1);
    const qint64 size = number(request, "per_page").value_or(defaultPage);
    if (page < 1)
        return badParameter("page");
    if (size < 1 || size > greatestPage)
        return badParameter("per_page");
    if (before == -1)
        return badParameter("before");
    if (after && secondsOf(now()) < *after)
        return faultAnswer(400, u"Bad Request"_s, u"Application"_s, u"after"_s, u"future"_s);
    std::vector<const FakeActivity *> asked;
    for (const FakeActivity &activity : m_activities) {
        const qint64 start = secondsOf(activity.start);
        if (maySee(activity, grant) && !activity.isUnlisted && (!before || start < *before)
            && (!after || start > *after))
            asked.push_back(&activity);
    }
    if (after && m_settings.isOldestFirstSince)
        std::reverse(asked.begin(), asked.end());
    QJsonArray body;
    const qint64 given = std::min<qint64>(size, m_settings.longestPage);
    const auto end = std::min(std::size_t(page * given), asked.size());
    for (auto i = std::size_t((page - 1) * given); i < end; ++i)
        body.append(summaryBody(*asked[i], grant.athlete));
    return jsonAnswer(200, body);
}

/// /activities/{id}, /activities/{id}/laps, /activities/{id}/streams
FakeAnswer FakeStrava::activityPart(const QString &path, const FakeRequest &request, const FakeGrant &grant) const
{
    const QStringList parts = path.split(u'/', Qt::SkipEmptyParts);
    const qint64 id = parts.value(1).toLongLong();
    const auto activity = std::find_if(m_activities.begin(), m_activities.end(),
        [&](const FakeActivity &one) { return one.id == id && maySee(one, grant); });
    if (activity == m_activities.end() || parts.size() > 3)
        return notFound();
    if (parts.size() == 2)
        return jsonAnswer(200, detailBody(*activity, grant.athlete));
    if (parts[2] == "laps"_L1)
        return jsonAnswer(200, lapsBody(*activity, grant.athlete));
    if (parts[2] != "streams"_L1 || activity->points.empty())
        return notFound();
    const QStringList keys =
        request.query.queryItemValue(u"keys"_s, QUrl::FullyDecoded).split(u',', Qt::SkipEmptyParts);
    if (keys.isEmpty())
        return badParameter("keys");
    if (request.query.queryItemValue(u"key_by_type"_s) != "true"_L1)
        return badParameter("key_by_type");
    if (id == m_settings.hugeStreamsOf)
        return jsonAnswer(200, QJsonObject{{u"time"_s, QString(hugeStreams, u' ')}});
    return jsonAnswer(200, streamsBody(*activity, keys));
}

FakeGrant FakeStrava::signedIn(const QStringList &scopes)
{
    const std::lock_guard lock(m_mutex);
    return m_signIn.signedIn(m_settings, scopes, now());
}

void FakeStrava::expireAccessTokens()
{
    const std::lock_guard lock(m_mutex);
    m_signIn.expireAccessTokens(now());
}

void FakeStrava::revokeSignIns()
{
    const std::lock_guard lock(m_mutex);
    m_signIn.revokeAll();
}

int FakeStrava::livingSignIns() const
{
    const std::lock_guard lock(m_mutex);
    return m_signIn.living();
}

QStringList FakeStrava::secrets() const
{
    const std::lock_guard lock(m_mutex);
    return m_clientSecrets + m_signIn.issued();
}

} // namespace lengthwise
