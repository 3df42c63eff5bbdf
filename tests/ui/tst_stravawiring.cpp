#include "app/gui/application.h"
#include "followedstrava.h"
#include "tests/support/keyring.h"

using namespace lengthwise;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::size_t swimsOfTwoWeeks = 10;

} // namespace

/// The whole program with a library whose swimmer is connected.
class TestStravaWiring : public QObject
{
    Q_OBJECT

    std::unique_ptr<FollowedStrava> m_strava;

    std::unique_ptr<Application> program()
    {
        return std::make_unique<Application>(Application::Memory::Forgets, m_strava->folder.path());
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(keyring::unlock());
        m_strava = std::make_unique<FollowedStrava>();
        m_strava->strava->setActivities(fakeHistory(14, m_strava->clock.now() - 24h));
        QVERIFY(m_strava->reads(StravaState::Phase::NotConnected));
        QVERIFY(m_strava->connects());
        m_strava->service.reset();
    }
    void cleanupTestCase() { m_strava.reset(); }

    void itSyncsSoonAfterTheStartAndEndsAtOnce()
    {
        m_strava->strava->fail(u"/api/v3/activities/"_s, {.kind = FakeFault::Kind::Stall});
        auto application = program();
        QTRY_COMPARE_WITH_TIMEOUT(m_strava->strava->stalled(), 1, longestWait);
        // Summaries are shown before anything else came.
        QTRY_COMPARE(application->library().rows()->size(), swimsOfTwoWeeks);
        QElapsedTimer timer;
        timer.start();
        application.reset();
        QVERIFY(timer.elapsed() < 5'000); // ms
    }

    void theNextStartGoesOn()
    {
        const auto application = program();
        const auto requests = [this] { return m_strava->strava->requests(u"/api/v3/activities/"_s); };
        QTRY_COMPARE_WITH_TIMEOUT(requests(), 2 * int(swimsOfTwoWeeks) + 1, longestWait); // one stalled before
        QTRY_COMPARE(application->library().rows()->size(), swimsOfTwoWeeks);
    }

    void thePreferencesAreKept()
    {
        qputenv("XDG_CONFIG_HOME", m_strava->folder.filePath(u"config"_s).toUtf8());
        Preferences preferences = Settings().preferences();
        QVERIFY(preferences.showsStrava && preferences.syncsStrava);
        QCOMPARE(preferences.stravaMinutes, 60);
        preferences.showsStrava = false;
        preferences.syncsStrava = false;
        preferences.stravaMinutes = 240;
        Settings().setPreferences(preferences);
        QVERIFY(Settings().preferences() == preferences);
        preferences.stravaMinutes = 1;
        Settings().setPreferences(preferences);
        QCOMPARE(Settings().preferences().stravaMinutes, 15);
    }
};

QTEST_MAIN(TestStravaWiring)
#include "tst_stravawiring.moc"
