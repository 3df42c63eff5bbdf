#include "core/strava/callbackrequest.h"

#include <QTest>

using namespace lengthwise::strava;

class TestCallbackRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheRedirectIsTaken_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<int>("refusal");
        QTest::addColumn<QByteArray>("query");
        const QByteArray host = "\r\nHost: 127.0.0.1:4711";
        const auto row = [](const char *name, const QByteArray &head, int refusal, const QByteArray &query = {}) {
            QTest::newRow(name) << head << refusal << query;
        };
        row("redirect", "GET /strava?state=a&code=b HTTP/1.1" + host, 0, "state=a&code=b");
        row("nothing in it", "GET /strava HTTP/1.1" + host, 0);
        row("question in the query", "GET /strava?a=?b HTTP/1.1" + host, 0, "a=?b");
        row("HTTP/1.0", "GET /strava?a HTTP/1.0" + host, 0, "a");
        row("localhost", "GET /strava?a HTTP/1.1\r\nhost:LocalHost:4711 ", 0, "a");
        row("a page that is opened", "GET /strava?a HTTP/1.1" + host + "\r\nSec-Fetch-Mode: navigate", 0, "a");
        row("a picture of a page", "GET /strava?a HTTP/1.1" + host + "\r\nSec-Fetch-Mode: no-cors", 403);
        row("favicon", "GET /favicon.ico HTTP/1.1" + host, 404);
        row("root", "GET / HTTP/1.1" + host, 404);
        row("path that begins like it", "GET /strava2?a HTTP/1.1" + host, 404);
        row("below it", "GET /strava/?a HTTP/1.1" + host, 404);
        row("another way to write it", "GET /./strava?a HTTP/1.1" + host, 404);
        row("percent", "GET /str%61va?a HTTP/1.1" + host, 404);
        row("capitals", "GET /Strava?a HTTP/1.1" + host, 404);
        row("POST", "POST /strava?a HTTP/1.1" + host, 405);
        row("HEAD", "HEAD /strava?a HTTP/1.1" + host, 405);
        row("small letters", "get /strava?a HTTP/1.1" + host, 405);
        row("no host", "GET /strava?a HTTP/1.1", 400);
        row("two hosts", "GET /strava?a HTTP/1.1" + host + host, 400);
        row("another host", "GET /strava?a HTTP/1.1\r\nHost: evil.org:4711", 403);
        row("begins like it", "GET /strava?a HTTP/1.1\r\nHost: 127.0.0.1:4711.evil.org", 403);
        row("no port", "GET /strava?a HTTP/1.1\r\nHost: 127.0.0.1", 403);
        row("another port", "GET /strava?a HTTP/1.1\r\nHost: 127.0.0.1:47110", 403);
        row("whole address", "GET http://127.0.0.1:4711/strava?a HTTP/1.1" + host, 400);
        row("no version", "GET /strava?a" + host, 400);
        row("blank in the query", "GET /strava?a b HTTP/1.1" + host, 400);
        row("HTTP/2", "PRI * HTTP/2.0" + host, 400);
        row("not HTTP", QByteArray("\x16\x03\x01\x02", 4), 400);
        row("nothing", "", 400);
    }

    void onlyTheRedirectIsTaken()
    {
        QFETCH(QByteArray, head);
        QFETCH(int, refusal);
        QFETCH(QByteArray, query);
        const auto request = callbackRequest(head, 4711);
        QCOMPARE(request.refusal, refusal);
        QCOMPARE(request.query, query);
    }
};

QTEST_GUILESS_MAIN(TestCallbackRequest)
#include "tst_callbackrequest.moc"
