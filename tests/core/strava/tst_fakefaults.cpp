#include "tests/core/strava/rawrequests.h"
#include "tests/support/fakestravathread.h"
#include "tests/support/movableclock.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lengthwise;

/// What the fake does when a test wants something to go wrong.
class TestFakeFaults : public QObject
{
    Q_OBJECT

private:
    MovableClock clock;
    std::unique_ptr<FakeStrava> strava;
    std::unique_ptr<RawRequests> raw;
    FakeGrant grant;

    RawReply athlete() { return raw->get(*strava, "/api/v3/athlete", grant.access); }
    RawReply refresh()
    {
        return raw->post(*strava, "/oauth/token",
            {{u"client_id"_s, u"12345"_s}, {u"client_secret"_s, strava->settings().clientSecret},
                {u"grant_type"_s, u"refresh_token"_s}, {u"refresh_token"_s, grant.refresh}});
    }

private Q_SLOTS:
    void init()
    {
        strava = std::make_unique<FakeStrava>(clock);
        raw = std::make_unique<RawRequests>();
        grant = strava->signedIn();
    }

    void aStatusComesAsOftenAsItWasPlanned()
    {
        strava->fail(u"/api/v3/athlete"_s, {.kind = FakeFault::Kind::Status, .status = 503, .retryAfter = 7}, 2);
        for (int time = 0; time < 2; ++time) {
            const RawReply failed = athlete();
            QCOMPARE(failed.status, 503);
            QCOMPARE(failed.headers["retry-after"], QByteArray("7"));
            QVERIFY(failed.headers.contains("date"));
        }
        QCOMPARE(athlete().status, 200);
        QCOMPARE(strava->usage().read, (FakeCounts{3, 3}));
    }

    void onlyThePathThatWasMeantFails()
    {
        strava->fail(u"/api/v3/activities"_s, {.kind = FakeFault::Kind::Status});
        QCOMPARE(athlete().status, 200);
        QCOMPARE(raw->get(*strava, "/api/v3/activities/1", grant.access).status, 500);
        strava->fail(u"/"_s, {.kind = FakeFault::Kind::Status}, 100);
        QCOMPARE(athlete().status, 500);
        strava->stopFailing();
        QCOMPARE(athlete().status, 200);
    }

    /// Qt asks once more by itself, which counts: so the fault is planned for both.
    void aConnectionIsCutBeforeTheAnswer()
    {
        strava->fail(u"/api/v3/athlete"_s, {.kind = FakeFault::Kind::Drop}, 2);
        const RawReply failed = athlete();
        QCOMPARE(failed.status, 0);
        QCOMPARE(failed.error, QNetworkReply::RemoteHostClosedError);
        QCOMPARE(strava->log().back().status, 0);
        strava->stopFailing();
        QCOMPARE(athlete().status, 200);
    }

    void aLostAnswerHasDoneItsWork()
    {
        strava->fail(u"/oauth/token"_s, {.kind = FakeFault::Kind::AnswerLost}, 2);
        QCOMPARE(refresh().error, QNetworkReply::RemoteHostClosedError);
        strava->stopFailing();
        QCOMPARE(refresh().fault(), u"RefreshToken refresh_token invalid"_s); // it was rotated
    }

    void halfABodyIsRecognised()
    {
        strava->fail(u"/api/v3/athlete"_s, {.kind = FakeFault::Kind::HalfBody});
        const RawReply failed = athlete();
        QCOMPARE(failed.error, QNetworkReply::RemoteHostClosedError);
        const QByteArray whole = athlete().body;
        QVERIFY(!failed.body.isEmpty());
        QCOMPARE(failed.body, whole.left(whole.size() / 2));
    }

    void bodiesCanBeNonsense()
    {
        strava->fail(u"/api/v3/athlete"_s, {.kind = FakeFault::Kind::Malformed});
        strava->fail(u"/api/v3/athlete"_s, {.kind = FakeFault::Kind::Html});
        strava->fail(u"/api/v3/athlete"_s, {.kind = FakeFault::Kind::EmptyBody});
        QJsonParseError error;
        RawReply reply = athlete();
        QCOMPARE(reply.status, 200);
        QJsonDocument::fromJson(reply.body, &error);
        QVERIFY(error.error != QJsonParseError::NoError);
        reply = athlete();
        QCOMPARE(reply.status, 200);
        QVERIFY(reply.headers["content-type"].startsWith("text/html"));
        reply = athlete();
        QCOMPARE(reply.status, 200);
        QVERIFY(reply.body.isEmpty());
    }

    void aBodyCanBeHuge()
    {
        constexpr qint64 size = 5 * 1024 * 1024 + 3;
        strava->fail(u"/api/v3/athlete"_s, {.kind = FakeFault::Kind::HugeBody, .size = size});
        const RawReply reply = athlete();
        QCOMPARE(reply.error, QNetworkReply::NoError);
        QVERIFY(!reply.headers.contains("content-length"));
        QCOMPARE(reply.body.size(), size);
    }

    void aStalledAnswerComesWhenItIsReleased()
    {
        strava->fail(u"/api/v3/athlete"_s, {.kind = FakeFault::Kind::Stall}, 2);
        const std::unique_ptr<QNetworkReply> patient(
            raw->network.get(raw->request(*strava, "/api/v3/athlete", grant.access)));
        const std::unique_ptr<QNetworkReply> impatient(
            raw->network.get(raw->request(*strava, "/api/v3/athlete", grant.access)));
        QTRY_COMPARE(strava->stalled(), 2);
        impatient->abort();
        QTRY_COMPARE(strava->stalled(), 1);
        QVERIFY(!patient->isFinished());
        strava->releaseStalled();
        QTRY_VERIFY(patient->isFinished());
        QCOMPARE(patient->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 200);
        QCOMPARE(patient->rawHeader("X-ReadRateLimit-Usage"), QByteArray("2,2"));
        QCOMPARE(strava->stalled(), 0);
    }

    void idleConnectionsCanBeCut()
    {
        QCOMPARE(athlete().status, 200);
        strava->cutConnections();
        QCOMPARE(athlete().status, 200);
    }

    void itRunsInAThreadOfItsOwn()
    {
        FakeStravaThread own;
        own->setActivities(fakeHistory(3, Instant{}));
        const FakeGrant ofIt = own->signedIn();
        QCOMPARE(raw->get(*own, "/api/v3/athlete/activities", ofIt.access).array().size(), 3);
        own->fail(u"/"_s, {.kind = FakeFault::Kind::Stall});
        const std::unique_ptr<QNetworkReply> reply(
            raw->network.get(raw->request(*own, "/api/v3/athlete", ofIt.access)));
        QTRY_COMPARE(own->stalled(), 1);
        own->releaseStalled();
        QTRY_VERIFY(reply->isFinished());
        QCOMPARE(reply->error(), QNetworkReply::NoError);
    }
};

QTEST_GUILESS_MAIN(TestFakeFaults)
#include "tst_fakefaults.moc"
