#pragma once

#include "app/library/stravasession.h"
#include "core/secrets/keychain.h"
#include "core/secrets/sessionsecrets.h"
#include "ui/viewmodels/stravalink.h"

#include <QObject>

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
    void follow(const QString &folder, const std::string &athlete);
    void signIn(const StravaSignIn &wish, std::function<void(const QUrl &)> showAddress, Done<StravaConnection> done);
    void cancelSignIn();
    void check(Done<StravaConnection> done);
    void signOut(Done<StravaFarewell> done);
    /// Cancels what runs and tells when nothing runs any more.
    void end(std::function<void()> ended);

Q_SIGNALS:
    void stateRead(const lengthwise::StravaState &state);
    /// A library was made for a sign-in.
    void libraryBegun();

private:
    /// One athlete's; kept by the coroutines that use it.
    struct Run {
        Run(StravaWorker &worker, const QString &folder, const std::string &athlete);
        ~Run();

        StravaWorker &worker;
        QString folder;
        std::string athlete;
        std::unique_ptr<StravaSession> session; ///< nullptr: error
        std::optional<Error> error;
        Cancellation cancellation; ///< of all of it
        StravaState state;
        std::unique_ptr<Cancellation> signingIn; ///< absent: no sign-in is under way
    };
    using RunPointer = std::shared_ptr<Run>;

    QCoro::Task<> signInWith(
        RunPointer run, ConnectWish wish, std::function<void(const QUrl &)> showAddress, Done<StravaConnection> done);
    QCoro::Task<> checkWith(RunPointer run, Done<StravaConnection> done);
    QCoro::Task<> signOutWith(RunPointer run, Done<StravaFarewell> done);
    QCoro::Task<> readStatus(Run &run);
    void leave();
    Result<void> beginLibrary(Run &run);
    void openSession(Run &run, Secrets &secrets);
    void readKnown(Run &run);
    void tell(const Run &run);
    void runEnded();

    const Clock &m_clock;
    Keychain m_keychain;
    SessionSecrets m_memory;
    RunPointer m_run; ///< of the athlete whose swims are shown
    int m_runs = 0;
    std::function<void()> m_ended;
};

} // namespace lengthwise
