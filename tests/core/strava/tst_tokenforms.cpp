#include "core/strava/tokenrequests.h"
#include "tests/support/fakehttp.h"
#include "tests/support/movableclock.h"

#include <QCoro/QCoroTask>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace lengthwise;
using namespace lengthwise::strava;

namespace {

Addresses addressesOf(const FakeHttp &server)
{
    return addresses(u"http://127.0.0.1:%1"_s.arg(server.port())).value();
}

const Application own{u"12345"_s, u"s3cr3t"_s};

} // namespace

/// What is sent, byte by byte, and servers that answer oddly.
class TestTokenForms : public QObject
{
    Q_OBJECT

    MovableClock clock;
    QNetworkAccessManager network;
    Cancellation cancellation;

    /// Asks a server that answers always the same.
    Result<TokenAnswer> exchangeWith(FakeHttp &server, std::chrono::milliseconds patience = 30s)
    {
        TokenRequests requests(network, addressesOf(server), clock, patience);
        return QCoro::waitFor(requests.exchange(own, u"c0de"_s, cancellation));
    }

    static FakeAnswer wholeAnswer()
    {
        return jsonAnswer(200,
            QJsonObject{{u"token_type"_s, u"bearer"_s}, {u"access_token"_s, u"a"_s}, {u"refresh_token"_s, u"r"_s},
                {u"expires_at"_s, 1700021600}, {u"athlete"_s, QJsonObject{{u"id"_s, 12}}}});
    }

private Q_SLOTS:
    void theFormIsWhatStravaReads()
    {
        FakeRequest seen;
        FakeHttp server(
            [&seen](const FakeRequest &request) {
                seen = request;
                return wholeAnswer();
            },
            0);
        TokenRequests requests(network, addressesOf(server), clock);
        QVERIFY(QCoro::waitFor(requests.exchange(own, u"a+b%c&d=e f"_s, cancellation)));
        QCOMPARE(seen.method, QByteArray("POST"));
        QCOMPARE(seen.path, u"/oauth/token"_s);
        QVERIFY(seen.query.isEmpty());
        QCOMPARE(seen.headers.value("content-type"), QByteArray("application/x-www-form-urlencoded"));
        QCOMPARE(seen.body,
            QByteArray(
                "grant_type=authorization_code&code=a%2Bb%25c%26d%3De%20f&client_id=12345&client_secret=s3cr3t"));
        QVERIFY(QCoro::waitFor(requests.refresh(own, u"r+"_s, cancellation)));
        QCOMPARE(
            seen.body, QByteArray("grant_type=refresh_token&refresh_token=r%2B&client_id=12345&client_secret=s3cr3t"));
    }

    void redirectsAreNotFollowed_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("then as GET") << 302;
        QTest::newRow("then with its body") << 307;
    }

    void redirectsAreNotFollowed()
    {
        QFETCH(int, status);
        int asked = 0;
        FakeHttp server(
            [&](const FakeRequest &request) {
                ++asked;
                FakeAnswer answer = wholeAnswer();
                if (request.path == "/oauth/token"_L1) {
                    answer.status = status;
                    answer.headers.emplace_back("Location", "/elsewhere");
                }
                return answer;
            },
            0);
        const auto answer = exchangeWith(server);
        QCOMPARE(answer.error().code, ErrorCode::AnswerDamaged);
        QCOMPARE(answer.error().detail, u"HTTP %1"_s.arg(status));
        QCOMPARE(asked, 1);
    }

    void aQuestionForAPasswordIsARefusal()
    {
        FakeHttp server(
            [](const FakeRequest &) {
                auto answer = faultAnswer(401, u"Authorization Error"_s, u"Application"_s, QString(), u"invalid"_s);
                answer.headers.emplace_back("WWW-Authenticate", "Basic realm=\"x\"");
                return answer;
            },
            0);
        QCOMPARE(exchangeWith(server).error().code, ErrorCode::SignInRefused);
        QCOMPARE(exchangeWith(server).error().detail, u"Authorization Error, Application invalid"_s);
    }

    void whatTheServerRepeatsIsNotTold()
    {
        FakeHttp server(
            [](const FakeRequest &) {
                return faultAnswer(400, u"s3cr3t and c0de"_s, u"Application"_s, u"c0de"_s, u"s3cr3t"_s);
            },
            0);
        const auto answer = exchangeWith(server);
        QCOMPARE(answer.error().detail, u"… and …, Application … …"_s);
    }

    void anExchangeTellsTheAthlete()
    {
        FakeHttp server(
            [](const FakeRequest &) {
                return jsonAnswer(200,
                    QJsonObject{{u"token_type"_s, u"Bearer"_s}, {u"access_token"_s, u"a"_s},
                        {u"refresh_token"_s, u"r"_s}, {u"expires_at"_s, 1700021600}});
            },
            0);
        const auto answer = exchangeWith(server);
        QCOMPARE(answer.error().code, ErrorCode::AnswerDamaged);
        QCOMPARE(answer.error().detail, u"athlete"_s);
    }

    void whoDoesNotAnswerIsGivenUp()
    {
        FakeHttp server(
            [](const FakeRequest &) {
                FakeAnswer answer;
                answer.delivery = FakeAnswer::Delivery::Stalled;
                return answer;
            },
            0);
        const auto answer = exchangeWith(server, 50ms);
        QCOMPARE(answer.error().code, ErrorCode::NetworkDown);
        QCOMPARE(answer.error().detail, u"no answer within 0.05 s"_s);
    }

    void revokingSaysWhoAsksInTheHeader()
    {
        FakeRequest seen;
        FakeHttp server(
            [&seen](const FakeRequest &request) {
                seen = request;
                return jsonAnswer(200, QJsonObject());
            },
            0);
        TokenRequests requests(network, addressesOf(server), clock);
        QVERIFY(QCoro::waitFor(requests.revoke(own, {u"a"_s, QString(), {}}, cancellation)));
        QCOMPARE(seen.path, u"/oauth/revoke"_s);
        QCOMPARE(seen.body, QByteArray("token=a"));
        QCOMPARE(seen.headers.value("authorization"), QByteArray("Basic MTIzNDU6czNjcjN0")); // 12345:s3cr3t
    }
};

QTEST_GUILESS_MAIN(TestTokenForms)
#include "tst_tokenforms.moc"
