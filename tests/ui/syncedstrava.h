#pragma once

#include "core/report/swimlist.h"
#include "tests/support/keyring.h"
#include "tests/ui/followedstrava.h"

namespace lengthwise {

inline constexpr std::int64_t swimsOfTwoWeeks = 10; // as fakeHistory says
inline constexpr StravaSchedule noSchedule{.isOn = false};
inline constexpr StravaSchedule hourly{.isOn = true, .every = std::chrono::minutes(60)};

/// A service that nobody is connected with yet, and a Strava with two weeks of activities. The keyring is unlocked.
class SyncedStrava
{
public:
    SyncedStrava()
    {
        keyring::unlock();
        m_strava = std::make_unique<FollowedStrava>();
        fake().setActivities(fakeHistory(14, m_strava->clock.now() - std::chrono::hours(24)));
        m_strava->reads(StravaState::Phase::NotConnected);
    }

    FollowedStrava *operator->() { return m_strava.get(); }
    FakeStrava &fake() { return *m_strava->strava; }
    StravaService &service() { return *m_strava->service; }
    const StravaSync &sync() { return service().sync(); }
    /// There has to be one.
    const SyncRun &newest() { return sync().runs.front(); }

    /// As it is in the library, whoever wrote it.
    std::vector<SwimListRow> rows(const std::string &athlete)
    {
        const auto library = opened(athlete);
        return swimList(library->database()).value();
    }
    std::unique_ptr<OpenLibrary> opened(const std::string &athlete)
    {
        auto library = OpenLibrary::open(
            {.folder = m_strava->folder.path(), .athlete = QString::fromStdString(athlete), .purpose = Purpose::Write},
            {}, m_strava->clock);
        return library ? std::move(*library) : nullptr;
    }
    bool isIdle() { return !sync().isRunning() && !sync().runs.empty(); }
    /// Runs one to its end.
    bool syncs(const PullWish &wish = {})
    {
        const auto before = sync().runs;
        service().startSync(wish);
        return QTest::qWaitFor([&] { return isIdle() && sync().runs != before; }, longestWait);
    }
    /// So many requests wait for an answer that does not come.
    bool stalls(int requests = 1)
    {
        return QTest::qWaitFor([&] { return fake().stalled() == requests; }, longestWait);
    }
    /// The next request for a part of an activity waits until releaseStalled().
    void stallNextPart() { fake().fail(QStringLiteral("/api/v3/activities/"), {.kind = FakeFault::Kind::Stall}); }

private:
    std::unique_ptr<FollowedStrava> m_strava;
};

} // namespace lengthwise
