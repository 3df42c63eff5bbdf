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
    static QUrl signInAddress(const FakeStrava &strava, quint16 backTo)
    {
        const QString query =
            u"client_id=12345&response_type=code&scope=read&state=s&redirect_uri=http://127.0.0.1:%1/back"_s.arg(
                backTo);
        return QUrl(strava.url() + u"/oauth/authorize?"_s + query);
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
        const BrowserPage page = visited(signInAddress(strava, listener.port()));
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
        const BrowserPage page = visited(signInAddress(strava, gone));
        QCOMPARE(page.error, QNetworkReply::ConnectionRefusedError);
        QCOMPARE(page.address.path(), u"/back"_s);
    }

    void aPageThatNeverComesIsLeft()
    {
        const MovableClock clock;
        FakeStrava strava(clock);
        strava.fail(u"/oauth/authorize"_s, {.kind = FakeFault::Kind::Stall});
        {
            const BrowserVisit visit(signInAddress(strava, 9));
            QTRY_COMPARE(strava.stalled(), 1);
            QVERIFY(!visit.isOver());
        }
        QTRY_COMPARE(strava.stalled(), 0);
    }

    void theAddressIsTheFirstLineOfAProcess()
    {
        QProcess process;
        process.start(u"printf"_s, {u"http://127.0.0.1:1/a?b=c%%26d\\nmore\\n"_s});
        QCOMPARE(printedAddress(process), QUrl(u"http://127.0.0.1:1/a?b=c%26d"_s));
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.readAll(), QByteArray("more\n"));

        process.start(u"true"_s, QStringList());
        QVERIFY(!printedAddress(process).isValid());
    }
};

QTEST_GUILESS_MAIN(TestFakeBrowser)
#include "tst_fakebrowser.moc"
