#include "core/strava/callbacklistener.h"

#include <QNetworkProxy>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lengthwise;
using namespace lengthwise::strava;

namespace {

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
};

QTEST_GUILESS_MAIN(TestCallbackListener)
#include "tst_callbacklistener.moc"
