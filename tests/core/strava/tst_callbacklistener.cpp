#include "core/strava/callbacklistener.h"
#include "core/strava/callbackrequest.h"

#include <QCryptographicHash>
#include <QNetworkProxy>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace lengthwise;
using namespace lengthwise::strava;

namespace {

/// Puts before every word what HTML would take for a mark.
class Mirror final : public QTranslator
{
public:
    using QTranslator::QTranslator;
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        return qstrcmp(context, "SignInPage") == 0 ? u"<i>\"&"_s + QString::fromUtf8(source) : QString();
    }
};

QByteArray bodyOf(const QByteArray &answer)
{
    return answer.mid(answer.indexOf("\r\n\r\n") + 4);
}

} // namespace

class TestCallbackListener : public QObject
{
    Q_OBJECT

    static std::unique_ptr<QTcpSocket> caller(const CallbackListener &listener)
    {
        auto socket = std::make_unique<QTcpSocket>();
        socket->setProxy(QNetworkProxy::NoProxy);
        socket->connectToHost(QHostAddress(QHostAddress::LocalHost), portOf(listener));
        return socket;
    }

    static quint16 portOf(const CallbackListener &listener) { return quint16(QUrl(listener.redirectAddress()).port()); }

    static QByteArray get(const CallbackListener &listener, const QByteArray &target)
    {
        return "GET " + target + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(portOf(listener)) + "\r\n\r\n";
    }

    /// What comes until the connection is closed.
    static QByteArray answerTo(const CallbackListener &listener, const QByteArray &request)
    {
        const auto socket = caller(listener);
        socket->write(request);
        [&] { QTRY_COMPARE(socket->state(), QAbstractSocket::UnconnectedState); }();
        return socket->readAll();
    }

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

    void listensOnThisMachineOnly()
    {
        CallbackListener listener;
        QVERIFY(!listener.isWaiting());
        QVERIFY(listener.listen(0));
        QVERIFY(listener.isWaiting());
        const auto address = listener.redirectAddress();
        QCOMPARE(address, u"http://127.0.0.1:%1/strava"_s.arg(portOf(listener)));
        QTcpSocket elsewhere; // 127.0.0.2 is this machine too, but nobody listens there
        elsewhere.connectToHost(QHostAddress(u"127.0.0.2"_s), portOf(listener));
        QTRY_COMPARE(elsewhere.error(), QAbstractSocket::ConnectionRefusedError);
    }

    void aTakenPortIsTold()
    {
        CallbackListener first;
        QVERIFY(first.listen(0));
        CallbackListener second;
        const auto listening = second.listen(portOf(first));
        QVERIFY(!listening);
        QCOMPARE(listening.error().code, ErrorCode::ListenerFailed);
        QVERIFY(!listening.error().detail.isEmpty());
    }

    void theProxyOfTheApplicationIsNotAsked()
    {
        QNetworkProxy::setApplicationProxy(QNetworkProxy(QNetworkProxy::Socks5Proxy, u"127.0.0.1"_s, 1));
        CallbackListener listener;
        const auto listening = listener.listen(0);
        QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy);
        QVERIFY(listening);
    }

    void theBrowserWaitsForItsAnswer()
    {
        CallbackListener listener;
        QVERIFY(listener.listen(0));
        QSignalSpy ended(&listener, &CallbackListener::ended);
        const auto browser = caller(listener);
        browser->write(get(listener, "/strava?state=a&code=b%2Bc"));
        QTRY_COMPARE(ended.size(), 1);
        QVERIFY(!listener.isWaiting());
        QCOMPARE(listener.query(), QByteArray("state=a&code=b%2Bc"));
        QCOMPARE(browser->state(), QAbstractSocket::ConnectedState);
        QCOMPARE(browser->bytesAvailable(), 0);
        listener.giveUp(); // too late
        QCOMPARE(ended.size(), 1);
        listener.answer(signInPage({}));
        QTRY_COMPARE(browser->state(), QAbstractSocket::UnconnectedState);
        const auto answer = browser->readAll();
        QVERIFY(answer.startsWith("HTTP/1.1 200 OK\r\n"));
        QCOMPARE(bodyOf(answer), signInPage({}).html);
    }

    void theAnswerArrivesAlthoughTheListenerIsGone()
    {
        auto listener = std::make_unique<CallbackListener>();
        QVERIFY(listener->listen(0));
        const auto browser = caller(*listener);
        browser->write(get(*listener, "/strava?a"));
        QTRY_VERIFY(listener->query());
        listener->answer(signInPage({}));
        listener.reset();
        QTRY_COMPARE(browser->state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(bodyOf(browser->readAll()), signInPage({}).html);
    }

    void whatIsNoRedirectChangesNothing()
    {
        CallbackListener listener;
        QVERIFY(listener.listen(0));
        QVERIFY(answerTo(listener, get(listener, "/favicon.ico")).startsWith("HTTP/1.1 404 Not Found\r\n"));
        QVERIFY(answerTo(listener, "GET /strava?a HTTP/1.1\r\nHost: evil.org\r\n\r\n").startsWith("HTTP/1.1 403 "));
        auto post = get(listener, "/strava?a");
        post.replace("GET", "POST");
        const auto refused = answerTo(listener, post.chopped(2) + "Content-Length: 5\r\n\r\nabcde");
        QVERIFY(refused.startsWith("HTTP/1.1 405 Method Not Allowed\r\n"));
        QVERIFY(refused.contains("\r\nAllow: GET\r\n"));
        QVERIFY(answerTo(listener, "nonsense\r\n\r\n").startsWith("HTTP/1.1 400 "));
        QVERIFY(listener.isWaiting());
        caller(listener)->write(get(listener, "/strava?a")); // hangs up at once
        const auto browser = caller(listener);
        browser->write(get(listener, "/strava?b"));
        QTRY_VERIFY(listener.query());
    }

    void onlyTheFirstCounts()
    {
        CallbackListener listener;
        QVERIFY(listener.listen(0));
        const auto browser = caller(listener);
        browser->write(get(listener, "/strava?first"));
        QTRY_VERIFY(listener.query());
        const auto answer = answerTo(listener, get(listener, "/strava?second"));
        QVERIFY(answer.startsWith("HTTP/1.1 410 Gone\r\n"));
        QVERIFY(answer.contains("This sign-in is over"));
        QCOMPARE(*listener.query(), QByteArray("first"));
        QCOMPARE(browser->state(), QAbstractSocket::ConnectedState);
        listener.answer(signInPage({}));
        QTRY_COMPARE(bodyOf(browser->peek(100'000)), signInPage({}).html);
    }

    void aHeadOfEightKilobytesIsTakenAndNoLongerOne()
    {
        CallbackListener listener;
        QVERIFY(listener.listen(0));
        const auto bare = get(listener, "/strava?");
        auto tooLong = bare;
        tooLong.insert(tooLong.indexOf('?') + 1, QByteArray(8 * 1'024 - bare.size() + 1, 'a'));
        QVERIFY(answerTo(listener, tooLong).startsWith("HTTP/1.1 431 "));
        QVERIFY(answerTo(listener, QByteArray(8 * 1'024 + 1, 'a')).startsWith("HTTP/1.1 431 "));
        QVERIFY(listener.isWaiting());
        auto longest = tooLong;
        longest.remove(longest.indexOf('?') + 1, 1);
        QCOMPARE(longest.size(), 8 * 1'024);
        const auto browser = caller(listener);
        browser->write(longest);
        QTRY_VERIFY(listener.query());
    }

    void whoFloodsIsCutOff()
    {
        CallbackListener listener;
        QVERIFY(listener.listen(0));
        const auto flood = caller(listener);
        flood->write(QByteArray(16 * 1'024 * 1'024, 'a'));
        QTRY_COMPARE(flood->state(), QAbstractSocket::UnconnectedState);
        QVERIFY(listener.isWaiting());
    }

    void whoDawdlesIsCutOff()
    {
        CallbackListener listener({.patience = std::chrono::milliseconds(50)});
        QVERIFY(listener.listen(0));
        const auto silent = caller(listener);
        const auto slow = caller(listener);
        slow->write("GET /strava?a HTTP/1.1\r\nHo");
        QTRY_COMPARE(silent->state(), QAbstractSocket::UnconnectedState);
        QTRY_COMPARE(slow->state(), QAbstractSocket::UnconnectedState);
        QVERIFY(listener.isWaiting());
    }

    void headsInPiecesAreTaken()
    {
        CallbackListener listener;
        QVERIFY(listener.listen(0));
        const auto browser = caller(listener);
        QTRY_COMPARE(browser->state(), QAbstractSocket::ConnectedState);
        for (const char letter : get(listener, "/strava?a")) {
            browser->write(&letter, 1);
            QVERIFY(browser->flush());
            QCoreApplication::processEvents();
        }
        QTRY_VERIFY(listener.query());
    }

    void aCrowdDoesNotKeepTheBrowserOut()
    {
        CallbackListener listener({.guests = 3});
        QVERIFY(listener.listen(0));
        std::vector<std::unique_ptr<QTcpSocket>> crowd;
        for (int i = 0; i < 10; ++i) {
            crowd.push_back(caller(listener));
            QTRY_COMPARE(crowd.back()->state(), QAbstractSocket::ConnectedState);
        }
        QTRY_COMPARE(crowd[6]->state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(crowd[9]->state(), QAbstractSocket::ConnectedState);
        const auto browser = caller(listener);
        browser->write(get(listener, "/strava?a"));
        QTRY_VERIFY(listener.query());
    }

    void afterGivingUpNobodyListens()
    {
        CallbackListener listener;
        QVERIFY(listener.listen(0));
        const auto early = caller(listener);
        QTRY_COMPARE(early->state(), QAbstractSocket::ConnectedState);
        QSignalSpy ended(&listener, &CallbackListener::ended);
        listener.giveUp();
        QCOMPARE(ended.size(), 1);
        QVERIFY(!listener.isWaiting());
        QVERIFY(!listener.query());
        QTRY_COMPARE(early->state(), QAbstractSocket::UnconnectedState);
        const auto late = caller(listener);
        QTRY_COMPARE(late->error(), QAbstractSocket::ConnectionRefusedError);
    }

    void aBrowserThatLeftIsNotAnswered()
    {
        CallbackListener listener;
        QVERIFY(listener.listen(0));
        auto browser = caller(listener);
        browser->write(get(listener, "/strava?a"));
        QTRY_VERIFY(listener.query());
        browser->abort();
        QCoreApplication::processEvents();
        listener.answer(signInPage({}));
        QVERIFY(!listener.isWaiting());
    }

    void pagesBringNothingFromElsewhere()
    {
        for (const auto &page :
            {signInPage({}), signInPage(Error{.code = ErrorCode::SignInDenied}), overPage(), refusalPage(404)}) {
            const auto answer = QString::fromUtf8(httpAnswer(page));
            for (const auto &header :
                {u"Connection: close"_s, u"Cache-Control: no-store"_s, u"Referrer-Policy: no-referrer"_s,
                    u"Content-Type: text/html; charset=utf-8"_s, u"Content-Length: %1"_s.arg(page.html.size())})
                QVERIFY2(answer.contains(u"\r\n"_s + header + u"\r\n"_s), qPrintable(header));
            const auto html = QString::fromUtf8(page.html);
            QVERIFY(!html.contains(u"<script"_s));
            QVERIFY(!html.contains(u"http:"_s) && !html.contains(u"https:"_s) && !html.contains(u"url("_s));
            QVERIFY(html.contains(u"prefers-color-scheme: dark"_s));
            // The policy lets this very style take effect.
            static const QRegularExpression style(
                u"<style>(.*)</style>"_s, QRegularExpression::DotMatchesEverythingOption);
            const auto text = style.match(html).captured(1).toUtf8();
            const auto hash = QCryptographicHash::hash(text, QCryptographicHash::Sha256).toBase64();
            QVERIFY(answer.contains(
                u"Content-Security-Policy: default-src 'none'; style-src 'sha256-%1'; "_s.arg(QLatin1String(hash))));
        }
    }

    void pagesTellTheTruth()
    {
        const auto good = QString::fromUtf8(signInPage({}).html);
        QVERIFY(good.contains(u"You are signed in"_s));
        QVERIFY(good.contains(u"You can close this page and go back to Lengthwise."_s));
        QSet<QString> pages;
        for (const auto code : {ErrorCode::SignInDenied, ErrorCode::SignInForged, ErrorCode::ScopesMissing,
                 ErrorCode::SignInRefused, ErrorCode::ApplicationInactive, ErrorCode::ClockWrong,
                 ErrorCode::NetworkDown, ErrorCode::ConnectionUntrusted, ErrorCode::ServerFailed,
                 ErrorCode::AnswerDamaged, ErrorCode::RequestRefused, ErrorCode::Cancelled, ErrorCode::OtherAthlete}) {
            const auto html = QString::fromUtf8(signInPage(Error{.code = code}).html);
            QVERIFY(html.contains(u"You are not signed in"_s));
            QVERIFY(html.contains(u"Nothing was changed in Lengthwise."_s));
            QVERIFY(html.contains(u"choose Connect in the Strava menu"_s));
            QVERIFY(!html.contains(u"You are signed in"_s));
            pages += html;
        }
        QCOMPARE(pages.size(), 13);
    }

    void pagesSpeakTheLanguageOfTheApplication()
    {
        Mirror mirror;
        QCoreApplication::installTranslator(&mirror);
        const auto html = QString::fromUtf8(signInPage({}).html);
        QCoreApplication::removeTranslator(&mirror);
        QVERIFY(html.contains(u"<h1>&lt;i&gt;&quot;&amp;You are signed in</h1>"_s));
        QVERIFY(html.contains(u"<html lang=\"&lt;i&gt;&quot;&amp;en\">"_s));
        QVERIFY(!html.contains(u"<i>"_s));
    }
};

QTEST_GUILESS_MAIN(TestCallbackListener)
#include "tst_callbacklistener.moc"
