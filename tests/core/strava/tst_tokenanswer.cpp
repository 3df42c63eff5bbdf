#include "core/strava/tokenanswer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace lengthwise;
using namespace lengthwise::strava;

namespace {

constexpr Instant now{1700000000s};

QJsonObject whole()
{
    return {{u"token_type"_s, u"Bearer"_s}, {u"access_token"_s, u"access"_s}, {u"refresh_token"_s, u"refresh"_s},
        {u"expires_at"_s, qint64(1700021600)}, {u"expires_in"_s, 21600},
        {u"athlete"_s,
            QJsonObject{{u"id"_s, qint64(9007199254740993)}, {u"username"_s, QJsonValue::Null},
                {u"firstname"_s, u"Jo"_s}, {u"lastname"_s, u"O\nB"_s}}}};
}

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson();
}

QByteArray with(const QString &name, const QJsonValue &value)
{
    auto object = whole();
    object.insert(name, value);
    return json(object);
}

QByteArray without(const QString &name)
{
    auto object = whole();
    object.remove(name);
    return json(object);
}

QByteArray fault(const char *message, const char *resource, const char *field, const char *code)
{
    const auto text = [](const char *words) { return QString::fromUtf8(words); };
    const QJsonObject one{{u"resource"_s, text(resource)}, {u"field"_s, text(field)}, {u"code"_s, text(code)}};
    return json({{u"message"_s, text(message)}, {u"errors"_s, QJsonArray{one}}});
}

QByteArray saying(const QString &message)
{
    return json({{u"message"_s, message}});
}

} // namespace

class TestTokenAnswer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingIsRead()
    {
        const auto answer = tokenAnswer(json(whole()), now - 7s, now);
        QVERIFY(answer);
        QCOMPARE(answer->tokens, (Tokens{u"access"_s, u"refresh"_s, Instant(1700021600s)}));
        QVERIFY(answer->athlete);
        // 2^53 + 1 is no double.
        QCOMPARE(*answer->athlete, (AthleteIdentity{9007199254740993, QString(), u"Jo"_s, u"O B"_s}));
        QVERIFY(!answer->scopes);
        QCOMPARE(answer->clockAhead, 7);
    }

    void scopesAreReadWhereTheyAreTold()
    {
        const auto answer = tokenAnswer(with(u"scope"_s, u"read,activity:read_all"_s), now, now);
        QCOMPARE(answer.value().scopes, (QStringList{u"read"_s, u"activity:read_all"_s}));
    }

    void aRefreshTellsNoAthlete()
    {
        const auto answer = tokenAnswer(without(u"athlete"_s), now, now);
        QVERIFY(answer);
        QVERIFY(!answer->athlete);
        for (const auto &id : {QJsonValue(u"12"_s), QJsonValue(0), QJsonValue(-1), QJsonValue(1.5), QJsonValue()})
            QVERIFY(!tokenAnswer(with(u"athlete"_s, QJsonObject{{u"id"_s, id}}), now, now).value().athlete);
    }

    void clocksAreCompared()
    {
        QCOMPARE(tokenAnswer(json(whole()), now, now).value().clockAhead, 0);
        QCOMPARE(tokenAnswer(json(whole()), now + 400s, now).value().clockAhead, -400);
        // Valid until 1,700,021,600 for 21,600 s more: there it is 1,700,000,000.
        QCOMPARE(tokenAnswer(json(whole()), {}, now + 301s).value().clockAhead, 301);
        QCOMPARE(tokenAnswer(without(u"expires_in"_s), {}, now).value().clockAhead, std::nullopt);
    }

    void datesOfHeadersAreRead()
    {
        QCOMPARE(httpDate("Sun, 06 Nov 1994 08:49:37 GMT"), Instant(784111777s)); // RFC 9110, 5.6.7
        QCOMPARE(httpDate(" Tue, 14 Nov 2023 22:13:20 GMT "), now);
        for (const auto &none : {"", "Tue, 14 Nov 2023 22:13:20", "Tue, 32 Nov 2023 22:13:20 GMT", "1700000000", "now"})
            QVERIFY2(!httpDate(none), none);
    }

    void damagedAnswersAreTold_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("detail");
        QTest::newRow("nothing") << QByteArray() << u"JSON"_s;
        QTest::newRow("HTML") << QByteArray("<!DOCTYPE html><html></html>") << u"JSON"_s;
        QTest::newRow("array") << QByteArray("[1]") << u"JSON"_s;
        QTest::newRow("breaks off") << json(whole()).chopped(3) << u"JSON"_s;
        for (const auto &name : {u"token_type"_s, u"access_token"_s, u"refresh_token"_s}) {
            QTest::newRow(qPrintable(u"no "_s + name)) << without(name) << name;
            QTest::newRow(qPrintable(u"empty "_s + name)) << with(name, u""_s) << name;
            QTest::newRow(qPrintable(u"number as "_s + name)) << with(name, 12) << name;
            QTest::newRow(qPrintable(u"null as "_s + name)) << with(name, QJsonValue::Null) << name;
        }
        QTest::newRow("another type") << with(u"token_type"_s, u"mac"_s) << u"token_type"_s;
        QTest::newRow("no expiry") << without(u"expires_at"_s) << u"expires_at"_s;
        QTest::newRow("text as expiry") << with(u"expires_at"_s, u"1700021600"_s) << u"expires_at"_s;
        QTest::newRow("broken expiry") << with(u"expires_at"_s, 1.5) << u"expires_at"_s;
        QTest::newRow("expiry before there was time") << with(u"expires_at"_s, -1) << u"expires_at"_s;
        QTest::newRow("expiry beyond all time") << with(u"expires_at"_s, 9e17) << u"expires_at"_s;
    }

    void damagedAnswersAreTold()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, detail);
        const auto answer = tokenAnswer(text, now, now);
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::AnswerDamaged);
        QCOMPARE(answer.error().detail, detail);
    }

    void refusalsAreToldApart_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("detail");
        const auto row = [](const char *name, int status, const QByteArray &body, ErrorCode code,
                             const QString &detail) { QTest::newRow(name) << status << body << int(code) << detail; };
        row("wrong id", 400, fault("Bad Request", "Application", "client_id", "invalid"), ErrorCode::SignInRefused,
            u"Bad Request, Application client_id invalid"_s);
        row("wrong secret", 401, fault("Authorization Error", "Application", "", "invalid"), ErrorCode::SignInRefused,
            u"Authorization Error, Application invalid"_s);
        row("wrong secret, named", 400, fault("Bad Request", "", "client_secret", "invalid"), ErrorCode::SignInRefused,
            u"Bad Request, client_secret invalid"_s);
        row("used code", 400, fault("Bad Request", "RequestToken", "code", "invalid"), ErrorCode::SignInRefused,
            u"Bad Request, RequestToken code invalid"_s);
        row("dead refresh token", 400, fault("Bad Request", "RefreshToken", "refresh_token", "invalid"),
            ErrorCode::SignInExpired, u"Bad Request, RefreshToken refresh_token invalid"_s);
        row("401 without a word", 401, "{}", ErrorCode::SignInRefused, QString());
        row("400 without a word", 400, "{}", ErrorCode::RequestRefused, QString());
        row("switched off", 403, fault("Forbidden", "Application", "Status", "Inactive"),
            ErrorCode::ApplicationInactive, u"Forbidden, Application Status Inactive"_s);
        row("too many", 429, saying(u"Rate Limit Exceeded"_s), ErrorCode::ServerFailed, QString());
        row("a page of a proxy", 403, "<html>", ErrorCode::AnswerDamaged, u"HTTP 403"_s);
        row("elsewhere", 302, "{}", ErrorCode::AnswerDamaged, u"HTTP 302"_s);
        row("failed", 500, fault("a", "b", "c", "d"), ErrorCode::ServerFailed, QString());
        row("gateway", 502, "<html>", ErrorCode::ServerFailed, QString());
        row("marks", 400, saying(u"a\x001b[2Jb\u202Ec"_s), ErrorCode::RequestRefused, u"a [2Jbc"_s);
    }

    void refusalsAreToldApart()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(int, code);
        QFETCH(QString, detail);
        const auto error = refusal(status, body, {});
        QCOMPARE(int(error.code), code);
        QCOMPARE(error.detail, detail);
        const bool isCounted = error.code == ErrorCode::ServerFailed || error.code == ErrorCode::RequestRefused;
        QCOMPARE(error.count, isCounted ? std::optional<std::int64_t>(status) : std::nullopt);
    }

    void refusalsAreShortAndKeepSecrets()
    {
        const auto error = refusal(400, fault("No 5ec2e7 and again 5ec2e7, nor c0de", "Application", "c0de", "invalid"),
            {u"5ec2e7"_s, QString(), u"c0de"_s});
        QCOMPARE(error.detail, u"No … and again …, nor …, Application … invalid"_s);
        QCOMPARE(refusal(400, saying(QString(10000, u'a')), {}).detail.size(), 200);
    }
};

QTEST_GUILESS_MAIN(TestTokenAnswer)
#include "tst_tokenanswer.moc"
