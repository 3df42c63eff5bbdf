#include "tests/core/strava/clientbed.h"

#include <QJsonDocument>
#include <QtTest>

using namespace lengthwise;
using namespace lengthwise::strava;
using namespace std::chrono;
using namespace Qt::StringLiterals;

namespace {

QJsonDocument jsonIn(const Result<QByteArray> &answer)
{
    return QJsonDocument::fromJson(answer.value_or(QByteArray()));
}

} // namespace

/// What is asked, and what becomes of the answers.
class TestClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bed = std::make_unique<ClientBed>(); }
    void cleanup() { m_bed.reset(); }
    void athlete();
    void pages();
    void timesAreOuterBounds();
    void detailAndStreams();
    void gone();
    void inactive();
    void scopesMissing();
    void redirectsAreNotFollowed();
    void newTokenAfterRefusal();
    void refusedTwice();
    void noToken();
    void noNewToken();
    void tokenInTheHeaderOnly();

private:
    Result<QByteArray> list(const PageWish &page = {})
    {
        return QCoro::waitFor(m_bed->api.activities(page, Urgency::Asked, m_bed->cancellation));
    }

    std::unique_ptr<ClientBed> m_bed;
};

void TestClient::athlete()
{
    const auto athlete = QCoro::waitFor(m_bed->api.athlete(Urgency::Asked, m_bed->cancellation));
    QVERIFY(athlete);
    QCOMPARE(*athlete, (AthleteIdentity{9'007'199'254'740'993, u"jo_schwimmt"_s, u"Jo"_s, u"Sander"_s}));
    QCOMPARE(m_bed->server.log().at(0).path, u"/api/v3/athlete"_s);
    QCOMPARE(m_bed->used(), 1);
}

void TestClient::pages()
{
    m_bed->server.setActivities(fakeHistory(250, m_bed->clock.now() - 24h));
    QCOMPARE(jsonIn(list()).array().size(), 200);
    QCOMPARE(jsonIn(list({.page = 2})).array().size(), 50);
    const auto beyond = list({.page = 3});
    QVERIFY(beyond);
    QCOMPARE(jsonIn(beyond).array().size(), 0);
    QCOMPARE(m_bed->server.log().at(1).query.toString(), u"page=2&per_page=200"_s);
}

void TestClient::timesAreOuterBounds()
{
    const Instant time(1'699'000'000'500ms);
    QVERIFY(list({.before = time, .after = time - 1h, .size = 30}));
    QCOMPARE(m_bed->server.log().at(0).query.toString(), u"before=1699000001&after=1698996400&page=1&per_page=30"_s);
}

void TestClient::detailAndStreams()
{
    constexpr std::int64_t id = 9'007'199'254'740'995; // no double
    m_bed->server.setActivities({fakePoolSwim(id, m_bed->clock.now() - 24h, 4, 2)});
    const auto detail = QCoro::waitFor(m_bed->api.activity(id, Urgency::Background, m_bed->cancellation));
    QCOMPARE(jsonIn(detail).object().value(u"id"_s).toInteger(), id);
    const auto streams = QCoro::waitFor(m_bed->api.streams(id, Urgency::Background, m_bed->cancellation));
    QVERIFY(jsonIn(streams).object().contains(u"distance"_s));
    const QUrlQuery query = m_bed->server.log().at(1).query;
    QCOMPARE(query.queryItemValue(u"key_by_type"_s), u"true"_s);
    for (const QString &key : {u"time"_s, u"distance"_s, u"latlng"_s, u"heartrate"_s, u"cadence"_s, u"moving"_s})
        QVERIFY(query.queryItemValue(u"keys"_s, QUrl::FullyDecoded).split(u',').contains(key));
}

void TestClient::gone()
{
    const Error error = errorOf(QCoro::waitFor(m_bed->api.activity(4711, Urgency::Asked, m_bed->cancellation)));
    QCOMPARE(error.code, ErrorCode::RequestRefused);
    QCOMPARE(error.count, 404);
    QVERIFY2(error.detail.startsWith(u"Record Not Found"), qPrintable(error.detail));
    QCOMPARE(m_bed->asked(), 1);
    QVERIFY(m_bed->pauses.asked.empty());
}

void TestClient::inactive()
{
    m_bed->server.change([](FakeStravaSettings &settings) { settings.isApplicationInactive = true; });
    QCOMPARE(errorOf(list()).code, ErrorCode::ApplicationInactive);
    QCOMPARE(m_bed->asked(), 1);
}

void TestClient::scopesMissing()
{
    m_bed->tokens.first = m_bed->server.signedIn({u"read"_s}).access;
    const Error error = errorOf(list());
    QCOMPARE(error.code, ErrorCode::ScopesMissing);
    QVERIFY(m_bed->tokens.refused.isEmpty());
}

void TestClient::redirectsAreNotFollowed()
{
    m_bed->server.fail(u"/api"_s, {.kind = FakeFault::Kind::Status, .status = 302});
    const Error error = errorOf(list());
    QCOMPARE(error.code, ErrorCode::RequestRefused);
    QCOMPARE(error.count, 302);
    QCOMPARE(m_bed->asked(), 1);
}

void TestClient::newTokenAfterRefusal()
{
    m_bed->server.expireAccessTokens();
    m_bed->tokens.second = m_bed->server.signedIn().access;
    QVERIFY(list());
    QCOMPARE(m_bed->tokens.refused, QStringList(*m_bed->tokens.first));
    QCOMPARE(m_bed->asked(), 2);
    QCOMPARE(m_bed->used(), 2);
    QVERIFY(m_bed->pauses.asked.empty());
}

void TestClient::refusedTwice()
{
    m_bed->tokens.second = m_bed->server.signedIn().access;
    m_bed->server.revokeSignIns();
    QCOMPARE(errorOf(list()).code, ErrorCode::SignInExpired);
    QCOMPARE(m_bed->tokens.refused.size(), 1);
    QCOMPARE(m_bed->asked(), 2);
}

void TestClient::noToken()
{
    m_bed->tokens.first = fail({.code = ErrorCode::KeychainLocked});
    QCOMPARE(errorOf(list()).code, ErrorCode::KeychainLocked);
    QCOMPARE(m_bed->asked(), 0);
    QCOMPARE(m_bed->used(), 0);
}

void TestClient::noNewToken()
{
    m_bed->server.expireAccessTokens();
    m_bed->tokens.second = fail({.code = ErrorCode::NetworkDown});
    QCOMPARE(errorOf(list()).code, ErrorCode::NetworkDown);
    QCOMPARE(m_bed->asked(), 1);
}

void TestClient::tokenInTheHeaderOnly()
{
    QVERIFY(list());
    QVERIFY(QCoro::waitFor(m_bed->api.athlete(Urgency::Asked, m_bed->cancellation)));
    for (const FakeLogEntry &entry : m_bed->server.log()) {
        QVERIFY(entry.hasBearer);
        QVERIFY(!entry.hasTokenInUrl);
        QVERIFY(!entry.query.toString().contains(*m_bed->tokens.first));
    }
}

QTEST_GUILESS_MAIN(TestClient)
#include "tst_client.moc"
