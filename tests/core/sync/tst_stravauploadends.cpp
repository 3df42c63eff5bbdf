#include "tests/core/sync/uploadbed.h"

#include <QtTest>

using namespace lengthwise;
using namespace std::chrono;
using namespace Qt::StringLiterals;

using Kind = FakeFault::Kind;

namespace {

constexpr int failed = 13; // SQLITE_FULL

} // namespace

/// An upload that ends early, at every place where it can: the swim is there once in the end, and linked.
class TestStravaUploadEnds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { m_bed.reset(); }
    void lostAnswer();
    void lostAnswerStillBeingRead();
    void neverArrived();
    void anotherSwimOfThatName();
    void lostLook();
    void goneUpload();
    void cancelledAnywhere();
    void everyWriteFails();
    void requestsAreCut_data();
    void requestsAreCut();

private:
    void begin(Database::Fault fault = {})
    {
        m_bed = std::make_unique<UploadBed>(std::move(fault));
        m_swim = m_bed->library.add(1);
    }
    /// It works now, and Strava has it once.
    void checkEnd(std::optional<bool> wasThere = {});

    std::unique_ptr<UploadBed> m_bed;
    SwimId m_swim;
};

void TestStravaUploadEnds::checkEnd(std::optional<bool> wasThere)
{
    const auto sent = m_bed->send(m_swim);
    QVERIFY2(sent, qPrintable(sent ? QString() : QString::number(int(sent.error().code)) + sent.error().detail));
    if (wasThere)
        QCOMPARE(sent->wasThere, *wasThere);
    const auto activities = m_bed->strava.server.activities();
    QCOMPARE(activities.size(), 1U);
    QCOMPARE(sent->activity, activities[0].id);
    QCOMPARE(m_bed->linkedWith(m_swim), std::vector<SwimId>({{stravaKey(sent->activity), 0}}));
    QCOMPARE(m_bed->note(m_swim)->activity, sent->activity);
}

void TestStravaUploadEnds::lostAnswer()
{
    m_bed->strava.server.fail(u"/api/v3/uploads"_s, {.kind = Kind::AnswerLost});
    QCOMPARE(errorOf(m_bed->send(m_swim)).code, ErrorCode::NetworkDown);
    const auto note = m_bed->note(m_swim);
    QVERIFY(note && !note->upload && !note->activity);
    checkEnd(false);
    QCOMPARE(m_bed->posts(), 1);
    QCOMPARE(m_bed->requests("GET", u"/api/v3/athlete/activities"_s), 1);
}

void TestStravaUploadEnds::lostAnswerStillBeingRead()
{
    m_bed->strava.server.change([](FakeStravaSettings &settings) { settings.uploadTime = 20s; });
    m_bed->strava.server.fail(u"/api/v3/uploads"_s, {.kind = Kind::AnswerLost});
    QVERIFY(!m_bed->send(m_swim));
    // It is not in the list yet: sent again, and Strava knows that it is the same.
    checkEnd(true);
    QCOMPARE(m_bed->strava.server.uploads().size(), 2U);
}

void TestStravaUploadEnds::neverArrived()
{
    m_bed->strava.server.fail(u"/api/v3/uploads"_s, {.kind = Kind::Drop});
    QVERIFY(!m_bed->send(m_swim));
    checkEnd(false);
    QCOMPARE(m_bed->posts(), 2);
}

void TestStravaUploadEnds::anotherSwimOfThatName()
{
    // Two hours later, from a watch that calls all files the same.
    FakeActivity other = fakePoolSwim(4'711, sys_days{January / 2 / 2024} + 10h, 4, 4);
    other.externalId = u"day1.fit"_s;
    m_bed->strava.server.setActivities({other});
    m_bed->strava.server.fail(u"/api/v3/uploads"_s, {.kind = Kind::Drop});
    QVERIFY(!m_bed->send(m_swim));
    const auto sent = m_bed->send(m_swim);
    QVERIFY(sent);
    QVERIFY(sent->activity != 4'711);
    QCOMPARE(m_bed->strava.server.activities().size(), 2U);
}

void TestStravaUploadEnds::lostLook()
{
    m_bed->strava.server.fail(u"/api/v3/uploads"_s, {.kind = Kind::AnswerLost});
    QVERIFY(!m_bed->send(m_swim));
    m_bed->strava.server.fail(u"/api/v3/athlete/activities"_s, {.kind = Kind::Status, .status = 503}, 5);
    QCOMPARE(errorOf(m_bed->send(m_swim)).code, ErrorCode::ServerFailed);
    QCOMPARE(m_bed->posts(), 1); // nobody sends who cannot look
    checkEnd(false);
    QCOMPARE(m_bed->posts(), 1);
}

/// Strava forgets uploads, or another account is signed in.
void TestStravaUploadEnds::goneUpload()
{
    auto transaction = Transaction::begin(m_bed->library.database).value();
    QVERIFY(noteUpload(transaction, m_swim.key, UploadNote{.at = {}, .n = 0, .upload = 4'711, .activity = {}}));
    QVERIFY(transaction.commit());
    checkEnd(false);
    QCOMPARE(m_bed->posts(), 1);
}

/// Cancelled while a request is on its way, whichever it is, and in each pause.
void TestStravaUploadEnds::cancelledAnywhere()
{
    for (int request = 0;; ++request) {
        begin();
        m_bed->strava.server.change([](FakeStravaSettings &settings) { settings.uploadTime = 3s; });
        Cancellation cancellation;
        int seen = 0;
        m_bed->strava.server.onRequest([&](const FakeLogEntry &) {
            if (seen++ == request)
                QMetaObject::invokeMethod(&cancellation, &Cancellation::cancel, Qt::QueuedConnection);
        });
        const auto ended = m_bed->sendUntil(m_swim, cancellation);
        m_bed->strava.server.onRequest({});
        if (seen <= request) {
            QCOMPARE(request, 4); // one POST and three looks, after 1, 2 and 4 s
            break;
        }
        QVERIFY(ended || ended.error().code == ErrorCode::Cancelled);
        checkEnd();
    }
    for (int pause = 0; pause < 3; ++pause) {
        begin();
        m_bed->strava.server.change([](FakeStravaSettings &settings) { settings.uploadTime = 3s; });
        Cancellation cancellation;
        int seen = 0;
        m_bed->strava.pauses.during = [&] {
            if (seen++ == pause)
                cancellation.cancel();
        };
        QCOMPARE(errorOf(m_bed->sendUntil(m_swim, cancellation)).code, ErrorCode::Cancelled);
        m_bed->strava.pauses.during = nullptr;
        checkEnd(false);
        QCOMPARE(m_bed->posts(), 1);
    }
}

/// As after a kill: nothing of a step is stored from any write on.
void TestStravaUploadEnds::everyWriteFails()
{
    int failAt = 0;
    int writes = 0;
    bool isBroken = false;
    const auto fault = [&](std::string_view sql) {
        if (failAt == 0 || sql.starts_with("SELECT"))
            return 0;
        isBroken = isBroken || ++writes == failAt;
        return isBroken ? failed : 0;
    };
    int failures = 0;
    for (int at = 1;; ++at) {
        failAt = 0;
        begin(fault);
        failAt = at;
        writes = 0;
        isBroken = false;
        const auto sent = m_bed->send(m_swim);
        const bool wasBroken = isBroken;
        failAt = 0;
        isBroken = false;
        if (!wasBroken) {
            QVERIFY(sent);
            break;
        }
        QVERIFY(!sent);
        ++failures;
        checkEnd();
    }
    QVERIFY2(failures > 10, qPrintable(QString::number(failures))); // three transactions with their statements
}

void TestStravaUploadEnds::requestsAreCut_data()
{
    QTest::addColumn<int>("kind");
    for (const auto &[name, kind] : {std::pair("drop", Kind::Drop), {"answer lost", Kind::AnswerLost},
             {"half a body", Kind::HalfBody}, {"garbled", Kind::Garbled}, {"HTML", Kind::Html}})
        QTest::newRow(name) << int(kind);
}

/// Each request in turn is answered so; those that may are asked again at once.
void TestStravaUploadEnds::requestsAreCut()
{
    QFETCH(int, kind);
    for (int good = 0; good < 4; ++good) {
        begin();
        m_bed->strava.server.change([](FakeStravaSettings &settings) { settings.uploadTime = 3s; });
        int seen = 0;
        m_bed->strava.pauses.during = [&] {
            if (++seen == good)
                m_bed->strava.server.fail(u"/api"_s, {.kind = Kind(kind)});
        };
        if (good == 0)
            m_bed->strava.server.fail(u"/api"_s, {.kind = Kind(kind)});
        const bool isSent = m_bed->send(m_swim).has_value();
        QCOMPARE(isSent, good > 0);
        m_bed->strava.pauses.during = nullptr;
        checkEnd();
    }
}

QTEST_GUILESS_MAIN(TestStravaUploadEnds)
#include "tst_stravauploadends.moc"
