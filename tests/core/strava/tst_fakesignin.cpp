#include "tests/core/strava/rawrequests.h"
#include "tests/support/movableclock.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lengthwise;

/// The fake behaves as Strava's documentation of authentication says; numbers from there: 21,600 s, 1 h.
class TestFakeSignIn : public QObject
{
    Q_OBJECT

private:
    MovableClock clock;
    std::unique_ptr<FakeStrava> strava;
    std::unique_ptr<RawRequests> raw;

    RawReply authorize(const FormItems &changed = {})
    {
        FormItems items{{u"client_id"_s, u"12345"_s}, {u"redirect_uri"_s, u"http://127.0.0.1:4711/back"_s},
            {u"response_type"_s, u"code"_s}, {u"approval_prompt"_s, u"auto"_s},
            {u"scope"_s, u"read,activity:read_all"_s}, {u"state"_s, u"its own"_s}};
        for (const auto &[name, value] : changed) {
            items.removeIf([&](const auto &item) { return item.first == name; });
            items.append({name, value});
        }
        QUrlQuery query;
        query.setQueryItems(items);
        return raw->get(*strava, "/oauth/authorize?" + query.toString(QUrl::FullyEncoded).toLatin1());
    }

    /// Of the address that the browser is sent to.
    static QString returned(const RawReply &reply, const QString &name)
    {
        const QUrl location = QUrl::fromEncoded(reply.headers.value("location"));
        return QUrlQuery(location).queryItemValue(name, QUrl::FullyDecoded);
    }

    RawReply token(const FormItems &items, const QString &secret = FakeSignInSettings().clientSecret)
    {
        return raw->post(
            *strava, "/oauth/token", FormItems{{u"client_id"_s, u"12345"_s}, {u"client_secret"_s, secret}} + items);
    }
    RawReply exchange(const QString &code)
    {
        return token({{u"grant_type"_s, u"authorization_code"_s}, {u"code"_s, code}});
    }
    RawReply refresh(const QString &refreshToken)
    {
        return token({{u"grant_type"_s, u"refresh_token"_s}, {u"refresh_token"_s, refreshToken}});
    }
    int athleteStatus(const QString &access) { return raw->get(*strava, "/api/v3/athlete", access).status; }

private Q_SLOTS:
    void init()
    {
        strava = std::make_unique<FakeStrava>(clock);
        raw = std::make_unique<RawRequests>();
    }

    void aBrowserComesBackWithACodeThatCanBeUsedOnce()
    {
        const RawReply back = authorize();
        QCOMPARE(back.status, 302);
        QVERIFY(back.headers.value("location").startsWith("http://127.0.0.1:4711/back?"));
        QCOMPARE(returned(back, u"state"_s), u"its own"_s);
        QCOMPARE(returned(back, u"scope"_s), u"read,activity:read_all"_s);
        const QString code = returned(back, u"code"_s);

        const RawReply first = exchange(code);
        QCOMPARE(first.status, 200);
        const QJsonObject body = first.object();
        QCOMPARE(body["token_type"_L1].toString(), u"Bearer"_s);
        QCOMPARE(body["expires_in"_L1].toInteger(), 21'600);
        QCOMPARE(body["expires_at"_L1].toInteger(), 1'700'021'600);
        QCOMPARE(body["scope"_L1].toString(), u"read,activity:read_all"_s);
        QCOMPARE(body["athlete"_L1]["id"_L1].toInteger(), 9'007'199'254'740'993);
        QCOMPARE(athleteStatus(body["access_token"_L1].toString()), 200);

        const RawReply second = exchange(code);
        QCOMPARE(second.status, 400);
        QCOMPARE(second.fault(), u"RequestToken code invalid"_s);
        QCOMPARE(exchange(u"guessed"_s).status, 400);
    }

    void aRedirectGoesToThisMachineOnly()
    {
        QCOMPARE(authorize({{u"redirect_uri"_s, u"http://localhost:1/any/path"_s}}).status, 302);
        const RawReply foreign = authorize({{u"redirect_uri"_s, u"http://192.168.1.2:4711/back"_s}});
        QCOMPARE(foreign.status, 400);
        QCOMPARE(foreign.fault(), u"Application redirect_uri invalid"_s);
        QCOMPARE(authorize({{u"client_id"_s, u"1"_s}}).fault(), u"Application client_id invalid"_s);
        QCOMPARE(authorize({{u"response_type"_s, u"token"_s}}).status, 400);
    }

    void theUserAnswersAsTheTestSays()
    {
        strava->change([](FakeStravaSettings &settings) { settings.ticked = QStringList{u"read"_s}; });
        QCOMPARE(returned(authorize(), u"scope"_s), u"read"_s);

        strava->change([](FakeStravaSettings &settings) { settings.browser = FakeBrowser::Denies; });
        RawReply back = authorize();
        QCOMPARE(returned(back, u"error"_s), u"access_denied"_s);
        QCOMPARE(returned(back, u"state"_s), u"its own"_s);
        QVERIFY(returned(back, u"code"_s).isEmpty());

        strava->change([](FakeStravaSettings &settings) { settings.browser = FakeBrowser::WrongState; });
        back = authorize();
        QVERIFY(!returned(back, u"code"_s).isEmpty());
        QVERIFY(returned(back, u"state"_s) != u"its own"_s);

        strava->change([](FakeStravaSettings &settings) { settings.browser = FakeBrowser::NoState; });
        back = authorize();
        QVERIFY(!returned(back, u"code"_s).isEmpty());
        QVERIFY(!back.headers.value("location").contains("state="));

        strava->change([](FakeStravaSettings &settings) { settings.browser = FakeBrowser::Closes; });
        back = authorize();
        QCOMPARE(back.status, 200);
        QVERIFY(!back.headers.contains("location"));
    }

    void wrongApplicationsAreRefused()
    {
        const FormItems wish{{u"grant_type"_s, u"authorization_code"_s}, {u"code"_s, returned(authorize(), u"code"_s)}};
        const RawReply secret = token(wish, u"wrong"_s);
        QCOMPARE(secret.status, 401);
        QCOMPARE(secret.object()["message"_L1].toString(), u"Authorization Error"_s);
        const RawReply id = raw->post(*strava, "/oauth/token",
            FormItems{{u"client_id"_s, u"1"_s}, {u"client_secret"_s, strava->settings().clientSecret}} + wish);
        QCOMPARE(id.status, 400);
        QCOMPARE(id.fault(), u"Application client_id invalid"_s);
        QCOMPARE(token(wish).status, 200);
    }

    void aRefreshRotatesAndKeepsWhatIsValidLongEnough()
    {
        const FakeGrant start = strava->signedIn();
        clock.time += std::chrono::hours(5) - std::chrono::seconds(1); // more than 1 h left
        const QJsonObject early = refresh(start.refresh).object();
        QCOMPARE(early["access_token"_L1].toString(), start.access);
        QCOMPARE(early["expires_in"_L1].toInteger(), 3'601);
        QVERIFY(early["refresh_token"_L1].toString() != start.refresh);
        QVERIFY(!early.contains("athlete"_L1));

        const RawReply dead = refresh(start.refresh);
        QCOMPARE(dead.status, 400);
        QCOMPARE(dead.fault(), u"RefreshToken refresh_token invalid"_s);

        clock.time += std::chrono::seconds(1);
        const QJsonObject late = refresh(early["refresh_token"_L1].toString()).object();
        const QString renewed = late["access_token"_L1].toString();
        QVERIFY(renewed != start.access);
        QCOMPARE(late["expires_in"_L1].toInteger(), 21'600);
        QCOMPARE(athleteStatus(start.access), 200); // until it expires
        clock.time += std::chrono::hours(1);
        const RawReply expired = raw->get(*strava, "/api/v3/athlete", start.access);
        QCOMPARE(expired.status, 401);
        QCOMPARE(expired.fault(), u"Athlete access_token invalid"_s);
        QCOMPARE(athleteStatus(renewed), 200);
    }

    void rotationCanBeOff()
    {
        strava->change([](FakeStravaSettings &settings) {
            settings.rotates = false;
            settings.tellsScope = false;
        });
        const FakeGrant start = strava->signedIn();
        for (int time = 0; time < 2; ++time) {
            const QJsonObject body = refresh(start.refresh).object();
            QCOMPARE(body["refresh_token"_L1].toString(), start.refresh);
            QVERIFY(!body.contains("scope"_L1));
        }
    }

    void tokensCanBeMadeToExpire()
    {
        const FakeGrant start = strava->signedIn();
        strava->expireAccessTokens();
        QCOMPARE(athleteStatus(start.access), 401);
        const QJsonObject body = refresh(start.refresh).object();
        QCOMPARE(athleteStatus(body["access_token"_L1].toString()), 200);
    }

    void aSignInThatIsTakenBackIsDead()
    {
        const FakeGrant start = strava->signedIn();
        strava->revokeSignIns();
        QCOMPARE(athleteStatus(start.access), 401);
        QCOMPARE(refresh(start.refresh).fault(), u"RefreshToken refresh_token invalid"_s);
        QCOMPARE(strava->livingSignIns(), 0);
    }

    void aTokenIsRevokedByItsApplication()
    {
        const QByteArray login = "12345:" + strava->settings().clientSecret.toLatin1();
        const FakeGrant one = strava->signedIn();
        const FakeGrant other = strava->signedIn();
        QCOMPARE(raw->post(*strava, "/oauth/revoke", {{u"token"_s, one.refresh}}, "12345:wrong").status, 401);
        QCOMPARE(raw->post(*strava, "/oauth/revoke", {{u"token"_s, one.refresh}}).status, 401);
        QCOMPARE(athleteStatus(one.access), 200);
        QCOMPARE(raw->post(*strava, "/oauth/revoke", {{u"token"_s, one.refresh}}, login).status, 200);
        QCOMPARE(athleteStatus(one.access), 401);
        QCOMPARE(raw->post(*strava, "/oauth/revoke", {{u"token"_s, u"unknown"_s}}, login).status, 200);
        QCOMPARE(strava->livingSignIns(), 1);

        strava->change([](FakeStravaSettings &settings) { settings.hasRevoke = false; });
        QCOMPARE(raw->post(*strava, "/oauth/revoke", {{u"token"_s, other.refresh}}, login).status, 404);
        QCOMPARE(raw->post(*strava, "/oauth/deauthorize", {{u"access_token"_s, other.access}}).status, 200);
        QCOMPARE(raw->post(*strava, "/oauth/deauthorize", {{u"access_token"_s, other.access}}).status, 401);
        QCOMPARE(strava->livingSignIns(), 0);
    }

    void everySecretIsListed()
    {
        const QString oldSecret = strava->settings().clientSecret;
        const QString code = returned(authorize(), u"code"_s);
        const QJsonObject first = exchange(code).object();
        const QJsonObject second = refresh(first["refresh_token"_L1].toString()).object();
        strava->change([](FakeStravaSettings &settings) { settings.clientSecret = u"new"_s; });
        const QStringList secrets = strava->secrets();
        for (const QString &secret : {oldSecret, u"new"_s, code, first["access_token"_L1].toString(),
                 first["refresh_token"_L1].toString(), second["refresh_token"_L1].toString()})
            QVERIFY2(secrets.contains(secret), qPrintable(secret));
        QCOMPARE(secrets.size(), 6);
    }

    void formsAreDecoded()
    {
        strava->change([](FakeStravaSettings &settings) { settings.clientSecret = u"a+b c&d=%41"_s; });
        QNetworkRequest request = raw->request(*strava, "/oauth/token");
        request.setRawHeader("Content-Type", "application/x-www-form-urlencoded");
        const RawReply reply = RawRequests::answered(raw->network.post(
            request, "client_id=12345&client_secret=a%2Bb+c%26d%3D%2541&grant_type=refresh_token&refresh_token=x"));
        QCOMPARE(reply.fault(), u"RefreshToken refresh_token invalid"_s); // and not the application
    }
};

QTEST_GUILESS_MAIN(TestFakeSignIn)
#include "tst_fakesignin.moc"
