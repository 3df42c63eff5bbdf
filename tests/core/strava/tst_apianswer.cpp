#include "core/strava/apianswer.h"

#include <QtTest>

using namespace lengthwise;
using namespace lengthwise::strava;
using namespace std::chrono;
using Next = Verdict::Next;

namespace {

Verdict verdict(int status, const QByteArray &body, JsonKind kind = JsonKind::Object)
{
    return verdictOn({.status = status, .body = body}, kind, QStringLiteral("t0ken"));
}

} // namespace

class TestApiAnswer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void json_data();
    void json();
    void statuses_data();
    void statuses();
    void wordsWithoutSecrets();
    void troubles();
    void pauses();
    void retryAfter_data();
    void retryAfter();
    void untilRoom();
    void manyPoints();
};

void TestApiAnswer::json_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isObject");
    QTest::addColumn<bool>("isArray");
    QTest::newRow("object") << QByteArray(R"({"id": 12345678901234567})") << true << false;
    QTest::newRow("array") << QByteArray("[1, 2.5, null]") << false << true;
    QTest::newRow("nothing in it") << QByteArray(" [] ") << false << true;
    QTest::newRow("number") << QByteArray("4711") << false << false;
    QTest::newRow("empty") << QByteArray() << false << false;
    QTest::newRow("breaks off") << QByteArray(R"({"id": 1)") << false << false;
    QTest::newRow("breaks off inside") << QByteArray(R"([{"name": "Swi)") << false << false;
    QTest::newRow("two of them") << QByteArray("[][]") << false << false;
    QTest::newRow("HTML") << QByteArray("<html></html>") << false << false;
    QTest::newRow("no UTF-8") << QByteArray("[\"\xff\"]") << false << false;
}

void TestApiAnswer::json()
{
    QFETCH(QByteArray, body);
    QFETCH(bool, isObject);
    QFETCH(bool, isArray);
    const Verdict object = verdict(200, body, JsonKind::Object);
    QCOMPARE(object.next, isObject ? Next::Take : Next::AskAgain);
    const Verdict array = verdict(200, body, JsonKind::Array);
    QCOMPARE(array.next, isArray ? Next::Take : Next::AskAgain);
    if (!isArray)
        QCOMPARE(array.error.code, ErrorCode::AnswerDamaged);
}

void TestApiAnswer::statuses_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("next");
    QTest::addColumn<int>("code");
    const auto row = [](int status, const char *body, Next next, ErrorCode code) {
        QTest::newRow(qPrintable(QStringLiteral("%1 %2").arg(status).arg(QLatin1String(body))))
            << status << QByteArray(body) << int(next) << int(code);
    };
    for (const int status : {429, 500, 502, 503, 504})
        row(status, "", Next::AskAgain, ErrorCode::ServerFailed);
    for (const int status : {501, 505, 599})
        row(status, "<html>", Next::GiveUp, ErrorCode::ServerFailed);
    for (const int status : {301, 302, 304, 400, 402, 403, 404, 405, 410, 418, 422})
        row(status, "{}", Next::GiveUp, ErrorCode::RequestRefused);
    row(401, "{}", Next::AskWithNewToken, ErrorCode::SignInExpired);
    row(401, R"({"errors":[{"resource":"AccessToken","field":"activity:read_permission","code":"missing"}]})",
        Next::GiveUp, ErrorCode::ScopesMissing);
    row(403, R"({"errors":[{"resource":"Application","field":"Status","code":"Inactive"}]})", Next::GiveUp,
        ErrorCode::ApplicationInactive);
}

void TestApiAnswer::statuses()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(int, next);
    QFETCH(int, code);
    const Verdict found = verdict(status, body);
    QCOMPARE(int(found.next), next);
    QCOMPARE(int(found.error.code), code);
    if (found.error.code == ErrorCode::RequestRefused || found.error.code == ErrorCode::ServerFailed)
        QCOMPARE(found.error.count, status);
    if (found.error.code == ErrorCode::ScopesMissing)
        QCOMPARE(found.error.detail, QStringLiteral("activity:read"));
}

void TestApiAnswer::wordsWithoutSecrets()
{
    const Verdict found = verdict(400,
        R"({"message":"Bad\n\u001b[31m t0ken","errors":[{"resource":"Activity","field":"t0ken","code":"invalid"}]})");
    QCOMPARE(found.error.detail, QStringLiteral("Bad [31m …, Activity … invalid"));
    const QByteArray endless = R"({"message":")" + QByteArray(100'000, 'x') + R"("})";
    QVERIFY(verdict(400, endless).error.detail.size() <= 200);
}

void TestApiAnswer::troubles()
{
    const Error down{.code = ErrorCode::NetworkDown, .detail = QStringLiteral("gone")};
    const auto on = [&down](int status, bool isFinal) {
        return verdictOn({.status = status, .body = "{", .trouble = down, .isFinal = isFinal}, JsonKind::Object, {});
    };
    QCOMPARE(on(0, false).next, Next::AskAgain);
    QCOMPARE(on(0, false).error, down);
    QCOMPARE(on(0, true).next, Next::GiveUp);
    QCOMPARE(on(200, false).next, Next::AskAgain); // half a body
    QCOMPARE(on(200, false).error.code, ErrorCode::AnswerDamaged);
    QCOMPARE(on(404, false).error.code, ErrorCode::RequestRefused); // the status says enough
}

void TestApiAnswer::pauses()
{
    QCOMPARE(longestPause(1), 1s);
    QCOMPARE(longestPause(2), 2s);
    QCOMPARE(longestPause(4), 8s);
    QCOMPARE(longestPause(6), 32s);
    QCOMPARE(longestPause(7), 60s);
    QCOMPARE(longestPause(1000), 60s);
}

void TestApiAnswer::retryAfter_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("seconds"); // -1: none
    QTest::newRow("seconds") << QByteArray("90") << 90;
    QTest::newRow("nothing") << QByteArray("0") << 0;
    QTest::newRow("a moment") << QByteArray("Thu, 26 Nov 2026 14:20:00 GMT") << 60;
    QTest::newRow("a moment that is over") << QByteArray("Thu, 26 Nov 2026 14:00:00 GMT") << 0;
    QTest::newRow("a day at most") << QByteArray("9223372036854775807") << 86'400;
    QTest::newRow("a far moment") << QByteArray("Thu, 26 Nov 2099 14:00:00 GMT") << 86'400;
    QTest::newRow("negative") << QByteArray("-1") << -1;
    QTest::newRow("words") << QByteArray("soon") << -1;
    QTest::newRow("absent") << QByteArray() << -1;
}

void TestApiAnswer::retryAfter()
{
    QFETCH(QByteArray, header);
    QFETCH(int, seconds);
    // The server's clock counts, not ours.
    const Instant server = sys_days{2026y / 11 / 26} + 14h + 19min;
    const auto found = strava::retryAfter(header, server, server + 10min);
    QCOMPARE(found, seconds < 0 ? std::nullopt : std::optional<milliseconds>(std::chrono::seconds(seconds)));
    if (header.contains("14:20"))
        QCOMPARE(strava::retryAfter(header, std::nullopt, server - 1min), 2min);
}

void TestApiAnswer::untilRoom()
{
    RateReport report{.overallLimit = {200, 2000},
        .overallUsage = {199, 1999},
        .readLimit = {100, 1000},
        .readUsage = {99, 999},
        .serverTime = sys_days{2026y / 11 / 26} + 23h + 44min + 50s};
    QCOMPARE(strava::untilRoom(report), std::nullopt);
    report.readUsage.quarter = 100;
    QCOMPARE(strava::untilRoom(report), 10s);
    report.overallUsage.day = 2001;
    QCOMPARE(strava::untilRoom(report), 15min + 10s);
    report.serverTime.reset();
    QCOMPARE(strava::untilRoom(report), std::nullopt);
}

/// Ten hours with a point a second are taken as they are.
void TestApiAnswer::manyPoints()
{
    QByteArray body = R"({"time": {"data": [0)";
    for (int second = 1; second < 36'000; ++second)
        body += ',' + QByteArray::number(second);
    body += "]}}";
    QCOMPARE(verdict(200, body).next, Next::Take);
    body.chop(1);
    QCOMPARE(verdict(200, body).next, Next::AskAgain);
}

QTEST_GUILESS_MAIN(TestApiAnswer)
#include "tst_apianswer.moc"
