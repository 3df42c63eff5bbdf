#include "tests/core/strava/clientbed.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QtTest>

#include <set>

using namespace lengthwise;
using namespace lengthwise::strava;
using namespace std::chrono;
using namespace Qt::StringLiterals;

using Kind = FakeFault::Kind;

/// When the client asks again, how long it waits before, and how it is stopped.
class TestClientRetries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bed = std::make_unique<ClientBed>(); }
    void cleanup() { m_bed.reset(); }
    void failures_data();
    void failures();
    void failuresThatStay_data() { failures_data(); }
    void failuresThatStay();
    void statusesThatStay();
    void jitterIsSpread();
    void waitsAsAsked();
    void doesNotWaitForLong();
    void nobodyListens();
    void untrusted();
    void idleConnectionIsCut();
    void stalls();
    void tooLong();
    void cancelledBefore();
    void cancelledWhileTheTokenIsRead();
    void cancelledOnTheWay();
    void cancelledWhilePausing();

private:
    QCoro::Task<Result<QByteArray>> started() { return m_bed->api.activities({}, Urgency::Asked, m_bed->cancellation); }
    Result<QByteArray> list() { return QCoro::waitFor(started()); }
    /// Of a client that is sent somewhere else.
    Error errorAt(const QString &url);
    void checkPauses(std::size_t count);

    std::unique_ptr<ClientBed> m_bed;
};

Error TestClientRetries::errorAt(const QString &url)
{
    Client api({.network = m_bed->network,
        .tokens = m_bed->tokens,
        .budget = m_bed->budget,
        .clock = m_bed->clock,
        .pauses = m_bed->pauses,
        .addresses = addresses(url).value()});
    return errorOf(QCoro::waitFor(api.athlete(Urgency::Asked, m_bed->cancellation)));
}

/// Each pause lies between nothing and its bound: 1 s, 2 s, 4 s, 8 s.
void TestClientRetries::checkPauses(std::size_t count)
{
    const std::vector<milliseconds> &asked = m_bed->pauses.asked;
    QCOMPARE(asked.size(), count);
    for (std::size_t i = 0; i < count; ++i)
        QVERIFY2(asked[i] >= 0ms && asked[i] <= seconds(1 << i), qPrintable(QString::number(asked[i].count())));
}

void TestClientRetries::failures_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, Kind kind, int status, ErrorCode code) {
        QTest::newRow(name) << int(kind) << status << int(code);
    };
    row("drop", Kind::Drop, 0, ErrorCode::NetworkDown);
    row("answer lost", Kind::AnswerLost, 0, ErrorCode::NetworkDown);
    row("half a body", Kind::HalfBody, 0, ErrorCode::AnswerDamaged);
    row("malformed", Kind::Malformed, 0, ErrorCode::AnswerDamaged);
    row("HTML", Kind::Html, 0, ErrorCode::AnswerDamaged);
    row("empty", Kind::EmptyBody, 0, ErrorCode::AnswerDamaged);
    for (const int status : {429, 500, 502, 503, 504})
        row(qPrintable(QString::number(status)), Kind::Status, status, ErrorCode::ServerFailed);
}

void TestClientRetries::failures()
{
    QFETCH(int, kind);
    QFETCH(int, status);
    m_bed->server.setActivities(fakeHistory(3, m_bed->clock.now() - 24h));
    m_bed->server.fail(u"/api"_s, {.kind = Kind(kind), .status = status}, 4);
    QVERIFY(list());
    QCOMPARE(m_bed->asked(), 5);
    checkPauses(4);
    QCOMPARE(m_bed->used(), 5); // what the server counted
    QCOMPARE(m_bed->server.usage().read.quarter, 5);
}

void TestClientRetries::failuresThatStay()
{
    QFETCH(int, kind);
    QFETCH(int, status);
    QFETCH(int, code);
    m_bed->server.setActivities(fakeHistory(3, m_bed->clock.now() - 24h));
    m_bed->server.fail(u"/api"_s, {.kind = Kind(kind), .status = status}, 100);
    const Error error = errorOf(list());
    QCOMPARE(int(error.code), code);
    QCOMPARE(error.count.value_or(0), status);
    QCOMPARE(m_bed->asked(), 5);
    checkPauses(4);
}

void TestClientRetries::statusesThatStay()
{
    for (const int status : {400, 403, 404, 410, 501}) {
        m_bed->server.fail(u"/api"_s, {.kind = Kind::Status, .status = status});
        m_bed->server.clearLog();
        const Error error = errorOf(list());
        QCOMPARE(error.code, status == 501 ? ErrorCode::ServerFailed : ErrorCode::RequestRefused);
        QCOMPARE(error.count, status);
        QCOMPARE(m_bed->asked(), 1);
    }
    checkPauses(0);
}

void TestClientRetries::jitterIsSpread()
{
    std::set<milliseconds> pauses;
    for (std::uint32_t seed = 1; seed <= 40; ++seed) {
        m_bed = std::make_unique<ClientBed>(seed * 7919);
        m_bed->server.fail(u"/api"_s, {.kind = Kind::Status, .status = 503});
        QVERIFY(list());
        pauses.insert(m_bed->pauses.asked.at(0));
    }
    // Of forty even draws from 0 to 1 s, that none is below or none above a half happens once in 10^11 times.
    QVERIFY(*pauses.begin() < 500ms && *pauses.rbegin() > 500ms && *pauses.rbegin() <= 1s);
    QVERIFY(pauses.size() > 20);
}

void TestClientRetries::waitsAsAsked()
{
    m_bed->server.fail(u"/api"_s, {.kind = Kind::Status, .status = 429, .retryAfter = 7});
    m_bed->server.fail(u"/api"_s, {.kind = Kind::Status, .status = 503, .retryAfter = 120});
    m_bed->server.fail(u"/api"_s, {.kind = Kind::Status, .status = 503, .retryAfter = 0});
    QVERIFY(list());
    const std::vector<milliseconds> &asked = m_bed->pauses.asked;
    QCOMPARE(asked.size(), 3U);
    QCOMPARE(asked[0], 7s);
    QCOMPARE(asked[1], 120s);
    QVERIFY(asked[2] <= 4s); // shorter than the pause there would be anyway
}

void TestClientRetries::doesNotWaitForLong()
{
    for (const int status : {429, 503}) {
        m_bed->server.fail(u"/api"_s, {.kind = Kind::Status, .status = status, .retryAfter = 121});
        m_bed->server.clearLog();
        const Error error = errorOf(list());
        QCOMPARE(error.code, ErrorCode::BudgetSpent);
        QCOMPARE(error.count, (m_bed->clock.now() + 121s).time_since_epoch().count());
        QCOMPARE(m_bed->asked(), 1);
    }
    checkPauses(0);
}

void TestClientRetries::nobodyListens()
{
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    const quint16 port = closed.serverPort();
    closed.close();
    const Error error = errorAt(u"http://127.0.0.1:%1"_s.arg(port));
    QCOMPARE(error.code, ErrorCode::NetworkDown);
    QVERIFY(!error.detail.isEmpty());
    checkPauses(4);
    QCOMPARE(m_bed->used(), 0); // Strava never saw them
}

/// What does not speak TLS is asked once, and told nothing.
void TestClientRetries::untrusted()
{
    QTcpServer plain;
    QVERIFY(plain.listen(QHostAddress::LocalHost));
    QByteArray received;
    connect(&plain, &QTcpServer::newConnection, this, [&plain, &received] {
        QTcpSocket *guest = plain.nextPendingConnection();
        connect(guest, &QTcpSocket::readyRead, guest, [guest, &received] {
            received += guest->readAll();
            guest->write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
        });
    });
    const Error error = errorAt(u"https://127.0.0.1:%1"_s.arg(plain.serverPort()));
    QCOMPARE(error.code, ErrorCode::ConnectionUntrusted);
    checkPauses(0);
    QCOMPARE(m_bed->used(), 0);
    QVERIFY(!received.isEmpty() && !received.contains(m_bed->tokens.first->toUtf8()));
}

/// As a server does with a connection that nobody used for a while.
void TestClientRetries::idleConnectionIsCut()
{
    for (int i = 1; i <= 5; ++i) {
        QVERIFY(list());
        QCOMPARE(m_bed->asked(), i);
        m_bed->server.cutConnections();
    }
}

void TestClientRetries::stalls()
{
    m_bed = std::make_unique<ClientBed>(1, 200ms);
    m_bed->server.fail(u"/api"_s, {.kind = Kind::Stall}, 2);
    QVERIFY(list());
    QCOMPARE(m_bed->asked(), 3);
    checkPauses(2);
    QCOMPARE(m_bed->used(), 3); // those that nobody answered may have been counted

    m_bed->server.fail(u"/api"_s, {.kind = Kind::Stall}, 100);
    const Error error = errorOf(list());
    QCOMPARE(error.code, ErrorCode::NetworkDown);
    QCOMPARE(error.detail, u"no answer within 0.2 s"_s);
}

void TestClientRetries::tooLong()
{
    m_bed->server.fail(u"/api"_s, {.kind = Kind::HugeBody});
    QCOMPARE(errorOf(list()).code, ErrorCode::AnswerDamaged);
    QCOMPARE(m_bed->asked(), 1);
    QCOMPARE(m_bed->used(), 1);
}

void TestClientRetries::cancelledBefore()
{
    m_bed->cancellation.cancel();
    QCOMPARE(errorOf(list()).code, ErrorCode::Cancelled);
    QCOMPARE(m_bed->asked(), 0);
    QCOMPARE(m_bed->used(), 0);
}

void TestClientRetries::cancelledWhileTheTokenIsRead()
{
    m_bed->tokens.during = [this] { m_bed->cancellation.cancel(); };
    QCOMPARE(errorOf(list()).code, ErrorCode::Cancelled);
    QCOMPARE(m_bed->asked(), 0);
    QCOMPARE(m_bed->used(), 0);
}

void TestClientRetries::cancelledOnTheWay()
{
    m_bed->server.fail(u"/api"_s, {.kind = Kind::Stall});
    auto task = started();
    QTRY_COMPARE(m_bed->server.stalled(), 1);
    m_bed->cancellation.cancel();
    QCOMPARE(errorOf(QCoro::waitFor(task)).code, ErrorCode::Cancelled);
    QTRY_COMPARE(m_bed->server.stalled(), 0); // hung up
    QCOMPARE(m_bed->used(), 1);
    QCOMPARE(m_bed->index.number("SELECT sum(pending) FROM budget"), 0);
    QCOMPARE(m_bed->asked(), 1);
}

void TestClientRetries::cancelledWhilePausing()
{
    m_bed->server.fail(u"/api"_s, {.kind = Kind::Status, .status = 503});
    m_bed->pauses.during = [this] { m_bed->cancellation.cancel(); };
    QCOMPARE(errorOf(list()).code, ErrorCode::Cancelled);
    QCOMPARE(m_bed->asked(), 1);
    checkPauses(1);
}

QTEST_GUILESS_MAIN(TestClientRetries)
#include "tst_clientretries.moc"
