#include "tests/support/fakebrowser.h"
#include "tests/support/fakestrava.h"
#include "tests/support/movableclock.h"

#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lengthwise;

class TestFakeBrowser : public QObject
{
    Q_OBJECT

private:
    static QUrl signInAddress(const QString &strava, quint16 backTo)
    {
        const QString query =
            u"client_id=12345&response_type=code&scope=read&state=s&redirect_uri=http://127.0.0.1:%1/back"_s.arg(
                backTo);
        return QUrl(strava + u"/oauth/authorize?"_s + query);
    }

private Q_SLOTS:
    void itFollowsASignInToTheLastPage()
    {
        const MovableClock clock;
        const FakeStrava strava(clock);
        QUrlQuery asked;
        FakeHttp listener(
            [&asked](const FakeRequest &request) {
                asked = request.query;
                FakeAnswer answer;
                answer.headers.emplace_back("Content-Type", "text/html");
                answer.body = "<p>Done.</p>";
                return answer;
            },
            0);
        const BrowserPage page = visited(signInAddress(strava.url(), listener.port()));
        QCOMPARE(page.status, 200);
        QCOMPARE(page.body, QByteArray("<p>Done.</p>"));
        QCOMPARE(page.contentType, QByteArray("text/html"));
        QCOMPARE(page.address.port(), int(listener.port()));
        QCOMPARE(page.visited.size(), 2);
        QCOMPARE(asked.queryItemValue(u"state"_s), u"s"_s);
        QVERIFY(strava.secrets().contains(asked.queryItemValue(u"code"_s)));
    }

    void itTellsThatNobodyWaitsForIt()
    {
        const MovableClock clock;
        const FakeStrava strava(clock);
        quint16 gone = 0;
        {
            const FakeHttp listener([](const FakeRequest &) { return FakeAnswer(); }, 0);
            gone = listener.port();
        }
        const BrowserPage page = visited(signInAddress(strava.url(), gone));
        QCOMPARE(page.error, QNetworkReply::ConnectionRefusedError);
        QCOMPARE(page.address.path(), u"/back"_s);
    }

    void aPageThatNeverComesIsLeft()
    {
        const MovableClock clock;
        FakeStrava strava(clock);
        strava.fail(u"/oauth/authorize"_s, {.kind = FakeFault::Kind::Stall});
        {
            const BrowserVisit visit(signInAddress(strava.url(), 9));
            QTRY_COMPARE(strava.stalled(), 1);
            QVERIFY(!visit.isOver());
        }
        QTRY_COMPARE(strava.stalled(), 0);
    }

    void aProcessTellsTheAddressInItsFirstLine()
    {
        QProcess process;
        process.start(QStringLiteral(FAKESTRAVA), {u"--browser"_s, u"closes"_s});
        const QUrl address = printedAddress(process);
        QCOMPARE(address.host(), u"127.0.0.1"_s);
        const BrowserPage page = visited(signInAddress(address.toString(), 9));
        process.kill();
        process.waitForFinished();
        QCOMPARE(page.status, 200);
        QVERIFY(page.contentType.startsWith("text/html"));
        QCOMPARE(process.readAll(), QByteArray("200 GET /oauth/authorize\n"));

        process.start(QStringLiteral(FAKESTRAVA), {u"--lifetime"_s, u"long"_s});
        QVERIFY(!printedAddress(process).isValid());
        QTRY_COMPARE(process.state(), QProcess::NotRunning);
        QCOMPARE(process.exitCode(), 2);
    }
};

QTEST_GUILESS_MAIN(TestFakeBrowser)
#include "tst_fakebrowser.moc"
