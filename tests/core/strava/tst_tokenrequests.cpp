#include "core/strava/tokenrequests.h"
#include "tests/support/fakestrava.h"
#include "tests/support/movableclock.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

#include <QCoro/QCoroTask>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace lengthwise;
using namespace lengthwise::strava;

namespace {

/// Awaits on behalf of a test that looks at the answer when it is there.
template<class T>
QCoro::Task<> put(QCoro::Task<Result<T>> task, std::optional<Result<T>> &into)
{
    into = co_await std::move(task);
}

Addresses addressesOf(const QString &url)
{
    return addresses(url).value();
}

const Application own{u"12345"_s, u"s3cr3t"_s};

} // namespace

/// Each request against a Strava of the test's.
class TestTokenRequests : public QObject
{
    Q_OBJECT

    MovableClock clock;
    QNetworkAccessManager network;
    Cancellation cancellation;

    Application application(const FakeStrava &strava) const
    {
        return {strava.settings().clientId, strava.settings().clientSecret};
    }

    TokenRequests to(const FakeStrava &strava) { return {network, addressesOf(strava.url()), clock}; }

private Q_SLOTS:
    void aCodeIsExchangedOnce()
    {
        FakeStrava strava(clock);
        auto requests = to(strava);
        const auto code = browse(strava);
        const auto answer = QCoro::waitFor(requests.exchange(application(strava), code, cancellation));
        QVERIFY(answer);
        QCOMPARE(answer->athlete->id, 9007199254740993);
        QCOMPARE(answer->athlete->userName, u"jo_schwimmt"_s);
        QCOMPARE(answer->tokens.expiresAt, clock.time + 6h);
        QCOMPARE(answer->clockAhead, 0);
        QCOMPARE(strava.livingSignIns(), 1);
        const auto again = QCoro::waitFor(requests.exchange(application(strava), code, cancellation));
        QCOMPARE(again.error().code, ErrorCode::SignInRefused);
        QVERIFY(again.error().detail.contains(u"code invalid"_s));
    }

    void aRefreshTakesTheRotatedToken()
    {
        FakeStrava strava(clock);
        auto requests = to(strava);
        const auto grant = strava.signedIn();
        clock.time += 6h;
        const auto answer = QCoro::waitFor(requests.refresh(application(strava), grant.refresh, cancellation));
        QVERIFY(answer);
        QVERIFY(answer->tokens.refresh != grant.refresh);
        QVERIFY(answer->tokens.access != grant.access);
        QCOMPARE(answer->tokens.expiresAt, clock.time + 6h);
        QVERIFY(!answer->athlete);
        const auto old = QCoro::waitFor(requests.refresh(application(strava), grant.refresh, cancellation));
        QCOMPARE(old.error().code, ErrorCode::SignInExpired);
        QVERIFY(QCoro::waitFor(requests.refresh(application(strava), answer->tokens.refresh, cancellation)));
    }

    void aWrongApplicationIsRefused()
    {
        FakeStrava strava(clock);
        auto requests = to(strava);
        const auto grant = strava.signedIn();
        const Application wrongSecret{application(strava).id, u"wr0ng"_s};
        const Application wrongId{u"54321"_s, application(strava).secret};
        const auto secret = QCoro::waitFor(requests.refresh(wrongSecret, grant.refresh, cancellation));
        QCOMPARE(secret.error().code, ErrorCode::SignInRefused);
        QCOMPARE(secret.error().detail, u"Authorization Error, Application invalid"_s);
        const auto id = QCoro::waitFor(requests.exchange(wrongId, u"c0de"_s, cancellation));
        QCOMPARE(id.error().code, ErrorCode::SignInRefused);
        QCOMPARE(id.error().detail, u"Bad Request, Application client_id invalid"_s);
        QVERIFY(QCoro::waitFor(requests.refresh(application(strava), grant.refresh, cancellation)));
    }

    void faultsAreToldAndTheNextRequestWorks_data()
    {
        using Kind = FakeFault::Kind;
        QTest::addColumn<FakeFault>("fault");
        QTest::addColumn<int>("code");
        const auto row = [](const char *name, const FakeFault &fault, ErrorCode code) {
            QTest::newRow(name) << fault << int(code);
        };
        row("dropped", {.kind = Kind::Drop}, ErrorCode::NetworkDown);
        row("half a body", {.kind = Kind::HalfBody}, ErrorCode::NetworkDown);
        row("500", {.kind = Kind::Status, .status = 500}, ErrorCode::ServerFailed);
        row("503", {.kind = Kind::Status, .status = 503}, ErrorCode::ServerFailed);
        row("400", {.kind = Kind::Status, .status = 400}, ErrorCode::RequestRefused);
        row("429", {.kind = Kind::Status, .status = 429}, ErrorCode::ServerFailed);
        row("garbage", {.kind = Kind::Malformed}, ErrorCode::AnswerDamaged);
        row("HTML", {.kind = Kind::Html}, ErrorCode::AnswerDamaged);
        row("nothing", {.kind = Kind::EmptyBody}, ErrorCode::AnswerDamaged);
        row("more than a megabyte", {.kind = Kind::HugeBody}, ErrorCode::AnswerDamaged);
    }

    void faultsAreToldAndTheNextRequestWorks()
    {
        QFETCH(FakeFault, fault);
        QFETCH(int, code);
        FakeStrava strava(clock);
        strava.change([](FakeStravaSettings &settings) { settings.rotates = false; });
        auto requests = to(strava);
        const auto grant = strava.signedIn();
        strava.fail(u"/oauth/token"_s, fault, 10);
        const auto answer = QCoro::waitFor(requests.refresh(application(strava), grant.refresh, cancellation));
        QVERIFY(!answer);
        QCOMPARE(int(answer.error().code), code);
        for (const auto &secret : strava.secrets())
            QVERIFY(!answer.error().detail.contains(secret));
        strava.stopFailing();
        QVERIFY(QCoro::waitFor(requests.refresh(application(strava), grant.refresh, cancellation)));
    }

    void whatCountsOnceIsSentOnce_data()
    {
        QTest::addColumn<FakeFault>("fault");
        QTest::newRow("dropped") << FakeFault{.kind = FakeFault::Kind::Drop};
        QTest::newRow("answer lost") << FakeFault{.kind = FakeFault::Kind::AnswerLost};
    }

    void whatCountsOnceIsSentOnce()
    {
        QFETCH(FakeFault, fault);
        FakeStrava strava(clock);
        auto requests = to(strava);
        const auto grant = strava.signedIn();
        strava.fail(u"/oauth/token"_s, fault);
        const auto answer = QCoro::waitFor(requests.refresh(application(strava), grant.refresh, cancellation));
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::NetworkDown);
        QCOMPARE(strava.requests(u"/oauth/token"_s), 1);
        // As long as the connection is kept open in between.
        strava.change([](FakeStravaSettings &settings) { settings.rotates = false; });
        const auto other = strava.signedIn();
        QVERIFY(QCoro::waitFor(requests.refresh(application(strava), other.refresh, cancellation)));
        strava.fail(u"/oauth/token"_s, fault);
        const auto reused = QCoro::waitFor(requests.refresh(application(strava), other.refresh, cancellation));
        QVERIFY(!reused);
        QCOMPARE(reused.error().code, ErrorCode::NetworkDown);
        QCOMPARE(reused.error().detail, u"Connection closed"_s);
        QCOMPARE(strava.requests(u"/oauth/token"_s), 3);
    }

    void nobodyThereIsANetworkThatIsDown()
    {
        quint16 port = 0;
        {
            FakeHttp server([](const FakeRequest &) { return FakeAnswer(); }, 0);
            port = server.port();
        }
        TokenRequests nobody(network, addressesOf(u"http://127.0.0.1:%1"_s.arg(port)), clock);
        const auto answer = QCoro::waitFor(nobody.exchange(own, u"c0de"_s, cancellation));
        QCOMPARE(answer.error().code, ErrorCode::NetworkDown);
        QVERIFY(!answer.error().detail.isEmpty());
        // No name below .invalid exists (RFC 6761).
        TokenRequests unknown(network, addressesOf(u"https://strava.invalid"_s), clock);
        QCOMPARE(QCoro::waitFor(unknown.exchange(own, u"c0de"_s, cancellation)).error().code, ErrorCode::NetworkDown);
    }

    void aRequestIsCancelled()
    {
        FakeStrava strava(clock);
        auto requests = to(strava);
        strava.fail(u"/oauth/token"_s, {.kind = FakeFault::Kind::Stall});
        Cancellation own;
        std::optional<Result<TokenAnswer>> answer;
        const auto task = put(requests.exchange(application(strava), u"c0de"_s, own), answer);
        QTRY_COMPARE(strava.stalled(), 1);
        QVERIFY(!answer);
        own.cancel();
        QTRY_VERIFY(answer);
        QCOMPARE(answer->error().code, ErrorCode::Cancelled);
        strava.clearLog();
        const auto late = QCoro::waitFor(requests.exchange(application(strava), u"c0de"_s, own));
        QCOMPARE(late.error().code, ErrorCode::Cancelled);
        QCOMPARE(strava.requests(u"/"_s), 0);
    }

    void theClocksAreCompared()
    {
        FakeStrava strava(clock);
        strava.change([](FakeStravaSettings &settings) { settings.clockAhead = 400s; });
        auto requests = to(strava);
        const auto grant = strava.signedIn();
        const auto answer = QCoro::waitFor(requests.refresh(application(strava), grant.refresh, cancellation));
        QCOMPARE(answer.value().clockAhead, -400);
    }

    void signInsAreRevoked()
    {
        FakeStrava strava(clock);
        auto requests = to(strava);
        const auto grant = strava.signedIn();
        const Tokens tokens{grant.access, grant.refresh, grant.accessExpires};
        QVERIFY(QCoro::waitFor(requests.revoke(application(strava), tokens, cancellation)));
        QCOMPARE(strava.livingSignIns(), 0);
        QCOMPARE(strava.requests(u"/oauth/deauthorize"_s), 0);
        QVERIFY(QCoro::waitFor(requests.revoke(application(strava), tokens, cancellation))); // dead already
        const Application wrong{application(strava).id, u"wr0ng"_s};
        const auto refused = QCoro::waitFor(requests.revoke(wrong, tokens, cancellation));
        QCOMPARE(refused.error().code, ErrorCode::SignInRefused);
        strava.fail(u"/oauth/revoke"_s, {.kind = FakeFault::Kind::Status, .status = 503});
        const auto failed = QCoro::waitFor(requests.revoke(application(strava), tokens, cancellation));
        QCOMPARE(failed.error().code, ErrorCode::ServerFailed);
    }

    void theOlderWayIsTakenWhereThereIsNoOther()
    {
        FakeStrava strava(clock);
        strava.change([](FakeStravaSettings &settings) { settings.hasRevoke = false; });
        auto requests = to(strava);
        const auto grant = strava.signedIn();
        const Tokens tokens{grant.access, grant.refresh, grant.accessExpires};
        QVERIFY(QCoro::waitFor(requests.revoke(application(strava), tokens, cancellation)));
        QCOMPARE(strava.livingSignIns(), 0);
        const auto log = strava.log();
        QCOMPARE(log.back().path, u"/oauth/deauthorize"_s);
        QVERIFY(log.back().hasBearer);
        QVERIFY(!log.back().hasTokenInUrl);
        QVERIFY(QCoro::waitFor(requests.revoke(application(strava), tokens, cancellation))); // 401: dead already
    }

private:
    /// The code that the browser would bring back.
    QString browse(const FakeStrava &strava)
    {
        QNetworkRequest request(QUrl(strava.url()
            + u"/oauth/authorize?client_id=12345&response_type=code&scope=activity:read_all&state=s"
              "&redirect_uri=http://127.0.0.1:1/strava"_s));
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        const std::unique_ptr<QNetworkReply> reply(network.get(request));
        [&] { QTRY_VERIFY(reply->isFinished()); }();
        const auto target = reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
        return QUrlQuery(target).queryItemValue(u"code"_s);
    }
};

QTEST_GUILESS_MAIN(TestTokenRequests)
#include "tst_tokenrequests.moc"
