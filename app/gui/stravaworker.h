#pragma once

#include "app/gui/stravasyncer.h"
#include "app/library/stravasession.h"
#include "core/secrets/keychain.h"
#include "core/secrets/sessionsecrets.h"
#include "ui/viewmodels/stravalink.h"

#include <QObject>
#include <QScopedPointer>

#include <functional>
#include <memory>

namespace lengthwise {

/// What StravaService does in its thread. All calls and all callbacks there.
class StravaWorker final : public QObject
{
    Q_OBJECT

public:
    template<class Value>
    using Done = std::function<void(Result<Value>)>;

    explicit StravaWorker(const Clock &clock)
        : m_clock(clock)
    {
    }

    /// What runs for the one before is cancelled. folder empty: none; athlete empty: a library that is not made yet.
    /// turn: what its states are told with.
    void follow(const QString &folder, const std::string &athlete, int turn);
    void signIn(const StravaSignIn &wish, std::function<void(const QUrl &)> showAddress, Done<StravaConnection> done);
    void cancelSignIn();
    void check(Done<StravaConnection> done);
    void signOut(bool deletesData, Done<StravaFarewell> done);
    // The next three: nothing happens where nobody is followed.
    void startSync(const PullWish &wish);
    void cancelSync();
    void complete(const std::vector<std::int64_t> &activities);
    void send(const QString &swimId, Done<SentSwim> done);
    /// Reads how syncing stands, and tells it.
    void readSync();
    void setDailyBackups(bool on);
    /// Ends what has the athlete's file open and calls this, which may block until it may be opened again.
    void closeFor(std::function<void()> closed);
    /// Cancels what runs and tells when nothing runs any more. Nobody is followed after it.
    void end(std::function<void()> ended);

Q_SIGNALS:
    void stateRead(const lengthwise::StravaState &state, int turn);
    void syncRead(const lengthwise::StravaSync &sync, int turn);
    void progressed(const lengthwise::PullProgress &progress, int turn);
    void swimsChanged(int turn);
    /// A library was made for a sign-in.
    void libraryBegun();
    /// Behind the state of a sign-in that succeeded.
    void signedIn(int turn);

private:
    /// One athlete's; kept by the coroutines that use it.
    struct Run {
        QString folder;
        std::string athlete;
        bool isForSession = false;              ///< nothing of it is kept
        std::unique_ptr<StravaSession> session; ///< nullptr: error, or the library is not made yet
        std::optional<Error> error;
        Cancellation cancellation; ///< of all of it
        StravaState state;
        std::optional<StravaKeep> keep; ///< that holds: the athlete's setting, else the connection's
        QScopedPointer<Cancellation, QScopedPointerDeleteLater> signingIn; ///< absent: no sign-in is under way
        std::unique_ptr<StravaSyncer> syncer;                              ///< nullptr where there is no session
        bool isSigningOut = false;                                         ///< nothing begins meanwhile
    };
    using RunPointer = std::shared_ptr<Run>;

    QCoro::Task<> signInWith(
        RunPointer run, ConnectWish wish, std::function<void(const QUrl &)> showAddress, Done<StravaConnection> done);
    QCoro::Task<> checkWith(RunPointer run, Done<StravaConnection> done);
    QCoro::Task<> signOutWith(RunPointer run, bool deletesData, Done<StravaFarewell> done);
    QCoro::Task<> sendWith(RunPointer run, QString swimId, Done<SentSwim> done);
    QCoro::Task<> closeWith(RunPointer run, std::function<void()> closed);
    QCoro::Task<> readAfterSync(RunPointer run, SyncRun ended);
    void followSyncer(Run &run);
    QCoro::Task<> readStatus(Run &run);
    void leave();
    void start(const QString &folder, const std::string &athlete, bool forSession);
    RunPointer newRun();
    Result<void> beginLibrary(Run &run);
    void readKnown(Run &run);
    void readAfter(Run &run, const Error &error);
    void tellEnd(const RunPointer &run);
    void tell(const Run &run);
    void runEnded();

    const Clock &m_clock;
    Keychain m_keychain;
    SessionSecrets m_memory;
    SessionConnections m_connections; ///< whose secrets are in m_memory
    RunPointer m_run;                 ///< of the athlete whose swims are shown
    bool m_backsUpDaily = true;
    int m_turn = 0;
    int m_runs = 0;
    std::function<void()> m_ended;
};

} // namespace lengthwise
