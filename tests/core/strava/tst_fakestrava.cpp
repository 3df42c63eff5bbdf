#include "tests/core/strava/rawrequests.h"
#include "tests/support/fakestravathread.h"
#include "tests/support/movableclock.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lengthwise;

/// The fake behaves as Strava's documentation of rate limits and its swagger.json say.
/// The clock starts at 2023-11-14 22:13:20 UTC: 100 s before a quarter, 6,400 s before midnight.
class TestFakeStrava : public QObject
{
    Q_OBJECT

private:
    MovableClock clock;
    std::unique_ptr<FakeStrava> strava;
    std::unique_ptr<RawRequests> raw;
    FakeGrant grant;

    RawReply get(const QByteArray &path) { return raw->get(*strava, "/api/v3" + path, grant.access); }
    static QList<qint64> ids(const RawReply &reply)
    {
        QList<qint64> all;
        for (const QJsonValue &activity : reply.array())
            all.append(activity["id"_L1].toInteger());
        return all;
    }
    static FakeActivity swim(std::int64_t id, int hoursAgo)
    {
        return fakePoolSwim(
            id, Instant(std::chrono::milliseconds(1'700'000'000'000)) - std::chrono::hours(hoursAgo), 2, 4);
    }

private Q_SLOTS:
    void init()
    {
        clock = MovableClock();
        strava = std::make_unique<FakeStrava>(clock);
        raw = std::make_unique<RawRequests>();
        grant = strava->signedIn();
    }

    void eachAnswerTellsLimitsUsageAndTime()
    {
        get("/athlete");
        const RawReply reply = get("/athlete");
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.object()["id"_L1].toInteger(), 9'007'199'254'740'993);
        QCOMPARE(reply.headers["x-ratelimit-limit"], QByteArray("200,2000"));
        QCOMPARE(reply.headers["x-ratelimit-usage"], QByteArray("2,2"));
        QCOMPARE(reply.headers["x-readratelimit-limit"], QByteArray("100,1000"));
        QCOMPARE(reply.headers["x-readratelimit-usage"], QByteArray("2,2"));
        QCOMPARE(reply.headers["date"], QByteArray("Tue, 14 Nov 2023 22:13:20 GMT"));

        strava->change([](FakeStravaSettings &settings) { settings.clockAhead = std::chrono::hours(-1); });
        QCOMPARE(get("/athlete").headers["date"], QByteArray("Tue, 14 Nov 2023 21:13:20 GMT"));
        QVERIFY(strava->log().back().hasBearer);
    }

    void windowsAreFixed()
    {
        get("/athlete");
        clock.time += std::chrono::milliseconds(99'999);
        QCOMPARE(get("/athlete").headers["x-readratelimit-usage"], QByteArray("2,2"));
        clock.time += std::chrono::milliseconds(1); // 22:15:00.000
        QCOMPARE(get("/athlete").headers["x-readratelimit-usage"], QByteArray("1,3"));
        clock.time += std::chrono::seconds(6'300) - std::chrono::milliseconds(1); // 23:59:59.999
        QCOMPARE(get("/athlete").headers["x-ratelimit-usage"], QByteArray("1,4"));
        clock.time += std::chrono::milliseconds(1);
        QCOMPARE(get("/athlete").headers["x-ratelimit-usage"], QByteArray("1,1"));
        QCOMPARE(strava->overruns(), FakeUsage());
    }

    void whatIsBeyondALimitIsRefusedAndCounted()
    {
        strava->setUsage({.overall = {99, 500}, .read = {99, 500}});
        QCOMPARE(get("/athlete").status, 200);
        QCOMPARE(strava->overruns(), FakeUsage());
        const RawReply refused = get("/athlete");
        QCOMPARE(refused.status, 429);
        QCOMPARE(refused.object()["message"_L1].toString(), u"Rate Limit Exceeded"_s);
        QCOMPARE(refused.headers["x-readratelimit-usage"], QByteArray("101,502"));
        QCOMPARE(strava->overruns().read, (FakeCounts{1, 0}));
        clock.time += std::chrono::seconds(100);
        QCOMPARE(get("/athlete").headers["x-readratelimit-usage"], QByteArray("1,503"));

        strava->setUsage({.overall = {0, 1'000}, .read = {0, 1'000}});
        QCOMPARE(get("/athlete").status, 429);
        strava->setUsage({.overall = {200, 200}, .read = {0, 0}});
        QCOMPARE(get("/athlete").status, 429);
        QCOMPARE(strava->overruns(), (FakeUsage{.overall = {1, 0}, .read = {1, 1}}));
    }

    void limitsAreThoseOfOneApplication()
    {
        get("/athlete");
        raw->post(*strava, "/oauth/token", {});
        raw->get(*strava, "/api/v3/athlete", u"unknown"_s);
        QCOMPARE(strava->usage().read, (FakeCounts{1, 1}));
        strava->change([](FakeStravaSettings &settings) {
            settings.otherApplications.insert(u"12345"_s, settings.clientSecret);
            settings.clientId = u"777"_s;
        });
        QCOMPARE(strava->usage().read, FakeCounts());
        grant = strava->signedIn();
        get("/athlete");
        QCOMPARE(strava->usage().read, (FakeCounts{1, 1}));
        QCOMPARE(strava->usage(u"12345"_s).read, (FakeCounts{1, 1}));
    }

    void theListComesInPages()
    {
        std::vector<FakeActivity> all = fakeHistory(450, clock.time - std::chrono::hours(1));
        QList<qint64> expected;
        for (const FakeActivity &activity : all)
            expected.append(activity.id);
        std::reverse(all.begin(), all.end());
        strava->setActivities(all);
        QCOMPARE(ids(get("/athlete/activities?per_page=200")), expected.mid(0, 200));
        QCOMPARE(ids(get("/athlete/activities?per_page=200&page=2")), expected.mid(200, 200));
        QCOMPARE(ids(get("/athlete/activities?per_page=200&page=3")), expected.mid(400));
        QCOMPARE(get("/athlete/activities?per_page=200&page=4").body, QByteArray("[]"));
        QCOMPARE(ids(get("/athlete/activities")), expected.mid(0, 30));
        QCOMPARE(get("/athlete/activities?per_page=201").status, 400);
        QCOMPARE(get("/athlete/activities?page=0").status, 400);
    }

    void theListIsBoundByTime()
    {
        strava->setActivities({swim(1, 1), swim(2, 2), swim(3, 3)});
        // The second one starts at 1,699,992,800 s.
        QCOMPARE(ids(get("/athlete/activities?before=1699992800")), QList<qint64>{3});
        QCOMPARE(ids(get("/athlete/activities?before=1699992801")), (QList<qint64>{2, 3}));
        QCOMPARE(ids(get("/athlete/activities?after=1699992800")), QList<qint64>{1});
        QCOMPARE(ids(get("/athlete/activities?after=1699992799")), (QList<qint64>{1, 2}));
        strava->change([](FakeStravaSettings &settings) { settings.isOldestFirstSince = true; });
        QCOMPARE(ids(get("/athlete/activities?after=1699992799")), (QList<qint64>{2, 1}));
        QCOMPARE(get("/athlete/activities?after=1700000001").fault(), u"Application after future"_s);
    }

    void whatOnlyYouMaySeeNeedsItsScope()
    {
        FakeActivity hidden = swim(2, 2);
        hidden.visibility = u"only_me"_s;
        FakeActivity ofAnother = swim(3, 3);
        ofAnother.athlete = 42;
        strava->setActivities({swim(1, 1), hidden, ofAnother});
        QCOMPARE(ids(get("/athlete/activities")), (QList<qint64>{1, 2}));
        QCOMPARE(get("/activities/2").object()["private"_L1].toBool(), true);
        QCOMPARE(get("/activities/3").status, 404);
        grant = strava->signedIn({u"read"_s, u"activity:read"_s});
        QCOMPARE(ids(get("/athlete/activities")), QList<qint64>{1});
        QCOMPARE(get("/activities/2").status, 404);
        grant = strava->signedIn({u"read"_s});
        const RawReply refused = get("/athlete/activities");
        QCOMPARE(refused.status, 401);
        QCOMPARE(refused.fault(), u"AccessToken activity:read_permission missing"_s);
        QCOMPARE(get("/athlete").status, 200);
    }

    void anActivityHasDetailLapsAndStreams()
    {
        FakeActivity one = swim(16'123'456'789, 1); // 2 x 4 lengths of 25 m
        one.description = u"easy"_s;
        strava->setActivities({one});
        const QJsonObject detail = get("/activities/16123456789").object();
        QCOMPARE(detail["id"_L1].toInteger(), 16'123'456'789);
        QCOMPARE(detail["distance"_L1].toDouble(), 200.0);
        QCOMPARE(detail["sport_type"_L1].toString(), u"Swim"_s);
        QCOMPARE(detail["start_date"_L1].toString(), u"2023-11-14T21:13:20Z"_s);
        QCOMPARE(detail["start_date_local"_L1].toString(), u"2023-11-14T22:13:20Z"_s);
        QCOMPARE(detail["description"_L1].toString(), u"easy"_s);
        QCOMPARE(detail["laps"_L1].toArray().size(), 2);
        QCOMPARE(get("/activities/16123456789/laps").array(), detail["laps"_L1].toArray());

        const QJsonObject streams =
            get("/activities/16123456789/streams?keys=time,heartrate,latlng&key_by_type=true").object();
        QCOMPARE(streams.keys(), (QStringList{u"distance"_s, u"heartrate"_s, u"time"_s}));
        QCOMPARE(streams["distance"_L1]["data"_L1].toArray(), (QJsonArray{25, 50, 75, 100, 125, 150, 175, 200}));
        const QJsonArray times = streams["time"_L1]["data"_L1].toArray();
        QVERIFY(times[4].toInt() - times[3].toInt() >= 20 + 21); // the rest, and a length of 23 s +- 2 s
        QVERIFY(times[5].toInt() - times[4].toInt() <= 25);
        QCOMPARE(get("/activities/16123456789/streams?keys=time").status, 400);
    }

    void activitiesChangeWhileItRuns()
    {
        strava->setActivities({swim(1, 1), swim(2, 2)});
        FakeActivity changed = swim(2, 2);
        changed.name = u"Renamed"_s;
        strava->putActivity(changed);
        strava->putActivity(swim(3, 0));
        QCOMPARE(ids(get("/athlete/activities")), (QList<qint64>{3, 1, 2}));
        QCOMPARE(get("/activities/2").object()["name"_L1].toString(), u"Renamed"_s);
        strava->removeActivity(2);
        const RawReply gone = get("/activities/2");
        QCOMPARE(gone.status, 404);
        QCOMPARE(gone.object()["message"_L1].toString(), u"Record Not Found"_s);
    }

    void aTokenInTheAddressIsNoToken()
    {
        QCOMPARE(raw->get(*strava, "/api/v3/athlete?access_token=" + grant.access.toLatin1()).status, 401);
        QVERIFY(strava->log().back().hasTokenInUrl);
        QVERIFY(!strava->log().back().hasBearer);
    }

    void anApplicationCanBeSwitchedOff()
    {
        strava->change([](FakeStravaSettings &settings) { settings.isApplicationInactive = true; });
        const RawReply refused = get("/athlete");
        QCOMPARE(refused.status, 403);
        QCOMPARE(refused.fault(), u"Application Status Inactive"_s);
    }
};

QTEST_GUILESS_MAIN(TestFakeStrava)
#include "tst_fakestrava.moc"
