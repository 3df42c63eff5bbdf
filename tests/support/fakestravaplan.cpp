#include "tests/support/fakestrava.h"

#include <algorithm>

using namespace Qt::StringLiterals;

/// What a test plans and asks for: faults, activities, limits, the log.
namespace lengthwise {

std::optional<FakeFault> FakeStrava::takeFault(const QString &path)
{
    const auto planned = std::find_if(m_faults.begin(), m_faults.end(),
        [&](const PlannedFault &one) { return one.times > 0 && path.startsWith(one.pathPrefix); });
    if (planned == m_faults.end())
        return std::nullopt;
    --planned->times;
    return planned->fault;
}

FakeAnswer FakeStrava::failed(const FakeFault &fault, const FakeRequest &request, bool isWithinLimits)
{
    using Kind = FakeFault::Kind;
    using Delivery = FakeAnswer::Delivery;
    FakeAnswer answer = jsonAnswer(200, QJsonObject());
    switch (fault.kind) {
    case Kind::Drop:
        answer.delivery = Delivery::Nothing;
        break;
    case Kind::AnswerLost:
    case Kind::HalfBody:
        answer = worked(request, isWithinLimits);
        answer.delivery = fault.kind == Kind::HalfBody ? Delivery::Half : Delivery::Nothing;
        break;
    case Kind::Stall:
        answer.delivery = Delivery::Stalled;
        answer.later = [this, request, isWithinLimits] {
            const std::lock_guard lock(m_mutex);
            return withHeaders(worked(request, isWithinLimits), request);
        };
        break;
    case Kind::Status:
        answer = jsonAnswer(fault.status, QJsonObject{{u"message"_s, u"Out of order"_s}, {u"errors"_s, QJsonArray()}});
        if (fault.retryAfter)
            answer.headers.emplace_back("Retry-After", QByteArray::number(*fault.retryAfter));
        break;
    case Kind::Malformed:
        answer.body = R"({"id": 12, "athlete": [{"name": "Jo)";
        break;
    case Kind::Garbled:
        answer = worked(request, isWithinLimits);
        answer.body.remove(0, 1);
        break;
    case Kind::Echo:
        answer =
            faultAnswer(fault.status, QString::fromUtf8(request.body + ' ' + request.headers.value("authorization")),
                u"Request"_s, u"body"_s, u"echoed"_s);
        break;
    case Kind::Html:
        answer.headers = {{"Content-Type", "text/html; charset=utf-8"}};
        answer.body = "<!DOCTYPE html><html><body><h1>We will be right back</h1></body></html>";
        break;
    case Kind::EmptyBody:
        answer.body.clear();
        break;
    case Kind::HugeBody:
        answer.delivery = Delivery::Endless;
        answer.size = fault.size;
        break;
    }
    return answer;
}

void FakeStrava::fail(const QString &pathPrefix, const FakeFault &fault, int times)
{
    const std::lock_guard lock(m_mutex);
    m_faults.push_back({pathPrefix, fault, times});
}

void FakeStrava::stopFailing()
{
    const std::lock_guard lock(m_mutex);
    m_faults.clear();
}

void FakeStrava::releaseStalled()
{
    QMetaObject::invokeMethod(&m_http, [this] { m_http.release(); });
}

void FakeStrava::cutConnections()
{
    QMetaObject::invokeMethod(&m_http, [this] { m_http.cut(); });
}

void FakeStrava::setActivities(std::vector<FakeActivity> activities)
{
    const std::lock_guard lock(m_mutex);
    m_activities = std::move(activities);
    std::stable_sort(m_activities.begin(), m_activities.end(),
        [](const FakeActivity &a, const FakeActivity &b) { return a.start > b.start; });
}

void FakeStrava::putActivity(const FakeActivity &activity)
{
    std::vector<FakeActivity> all = activities();
    std::erase_if(all, [&](const FakeActivity &one) { return one.id == activity.id; });
    all.push_back(activity);
    setActivities(std::move(all));
}

void FakeStrava::removeActivity(std::int64_t id)
{
    const std::lock_guard lock(m_mutex);
    std::erase_if(m_activities, [&](const FakeActivity &one) { return one.id == id; });
}

std::vector<FakeActivity> FakeStrava::activities() const
{
    const std::lock_guard lock(m_mutex);
    return m_activities;
}

std::vector<FakeUpload> FakeStrava::uploads() const
{
    const std::lock_guard lock(m_mutex);
    return m_uploads.all();
}

QString FakeStrava::ownClientId(const QString &clientId) const
{
    return clientId.isEmpty() ? m_settings.clientId : clientId;
}

FakeUsage FakeStrava::usage(const QString &clientId) const
{
    const std::lock_guard lock(m_mutex);
    return m_limits[ownClientId(clientId)].usage(now());
}

void FakeStrava::setUsage(const FakeUsage &usage, const QString &clientId)
{
    const std::lock_guard lock(m_mutex);
    m_limits[ownClientId(clientId)].setUsage(usage, now());
}

FakeUsage FakeStrava::overruns() const
{
    const std::lock_guard lock(m_mutex);
    FakeUsage most;
    for (const FakeLimits &limits : m_limits) {
        const FakeUsage &one = limits.overruns();
        most.overall.quarter = std::max(most.overall.quarter, one.overall.quarter);
        most.overall.day = std::max(most.overall.day, one.overall.day);
        most.read.quarter = std::max(most.read.quarter, one.read.quarter);
        most.read.day = std::max(most.read.day, one.read.day);
    }
    return most;
}

std::vector<FakeLogEntry> FakeStrava::log() const
{
    const std::lock_guard lock(m_mutex);
    return m_log;
}

int FakeStrava::requests(const QString &pathPrefix) const
{
    const std::lock_guard lock(m_mutex);
    return int(std::count_if(
        m_log.begin(), m_log.end(), [&](const FakeLogEntry &entry) { return entry.path.startsWith(pathPrefix); }));
}

void FakeStrava::clearLog()
{
    const std::lock_guard lock(m_mutex);
    m_log.clear();
}

void FakeStrava::onRequest(std::function<void(const FakeLogEntry &)> listener)
{
    const std::lock_guard lock(m_mutex);
    m_listener = std::move(listener);
}

} // namespace lengthwise
