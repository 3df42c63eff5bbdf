#pragma once

#include "app/gui/stravaschedule.h"
#include "app/gui/systemwake.h"
#include "core/base/clock.h"
#include "ui/viewmodels/stravalink.h"

#include <QThread>

#include <future>
#include <memory>

namespace lengthwise {

class StravaWorker;

/// Strava in a thread of its own: network, keychain and lengthwise.db are used there only. The thread starts with the
/// first library that is followed.
class StravaService final : public StravaLink
{
    Q_OBJECT

public:
    /// clock must outlive it.
    explicit StravaService(const Clock &clock, QObject *parent = nullptr);
    ~StravaService() override;

    /// Whose Strava it is; folder empty: nobody's (the sample swims, a library that cannot be changed); athlete empty:
    /// a library that is not made yet, and is made by a sign-in.
    void follow(const QString &folder, const std::string &athlete);
    /// Nothing is synced by itself before it was told when; a sign-in is followed by a sync from then on, whether that
    /// is on or not.
    void setSchedule(const StravaSchedule &schedule);
    /// Whether the first change of a day makes a backup first.
    void setDailyBackups(bool on);
    /// Reads how syncing stands once more: the swimmer's settings changed.
    void readSync();
    /// For whoever replaces the athlete's file: what runs ends, and nothing opens the file before `until`. Ready when
    /// it is closed.
    std::shared_future<void> closedUntil(const std::shared_future<void> &until);
    /// Cancels what runs, and waits for a refresh that Strava has answered already to be stored; meanwhile events are
    /// handled, but those of the user. Nobody is followed, told or answered any more.
    void finish();

    const StravaState &state() const override { return m_state; }
    void signIn(const StravaSignIn &wish, QObject *asker, Answer<StravaConnection> answer) override;
    void cancelSignIn() override;
    void check(QObject *asker, Answer<StravaConnection> answer) override;
    void signOut(bool deletesData, QObject *asker, Answer<StravaFarewell> answer) override;
    const StravaSync &sync() const override { return m_sync; }
    void startSync(const PullWish &wish) override;
    void cancelSync() override;
    void complete(const std::vector<std::int64_t> &activities) override;
    void send(const QString &swimId, QObject *asker, Answer<SentSwim> answer) override;

Q_SIGNALS:
    /// There is a library now where there was none.
    void libraryBegun();

private:
    /// Runs it in the thread.
    void post(std::function<void(StravaWorker &)> work);
    /// Hands a result on to the GUI thread.
    template<class Value>
    std::function<void(Result<Value>)> answering(QObject *asker, Answer<Value> answer);
    void receive(const StravaState &state, int turn);
    void setState(const StravaState &state);
    void receiveSync(StravaSync sync);
    void followRuns();
    void connectTimetable();

    QThread m_thread;
    StravaWorker *m_worker; ///< lives in the thread
    QString m_folder;
    std::string m_athlete;
    int m_turn = 0; ///< one for each follow(); states of an earlier one come too late
    bool m_isFinished = false;
    StravaState m_state;
    StravaSync m_sync;
    StravaTimetable m_timetable;
    std::unique_ptr<SystemWake> m_wake; ///< once somebody is connected
    bool m_isScheduled = false;
};

} // namespace lengthwise
