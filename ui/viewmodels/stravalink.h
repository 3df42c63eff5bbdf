#pragma once

#include "core/sync/librarybudget.h"
#include "core/sync/stravaconnection.h"
#include "ui/viewmodels/swimlibrary.h"

#include <QUrl>

namespace lengthwise {

/// How the athlete whose swims are shown stands with Strava.
struct StravaState {
    enum class Phase {
        Unknown, ///< not read yet, or there is no library to connect
        NotConnected,
        SigningIn, ///< the browser is awaited
        Connected,
        Expired, ///< Strava does not take the sign-in any more: sign in again
    };
    Phase phase = Phase::Unknown;
    std::optional<StravaConnection> connection;
    std::optional<Instant> expiresAt; ///< of the access token, which is renewed by itself; absent: not known
    std::optional<Error> trouble;     ///< of the keychain; the connection is kept
    std::optional<strava::BudgetState> budget;
    QString address;           ///< of a Strava that is not the real one; empty: the real one
    QString lastClientId;      ///< to start with; empty: none was used here yet
    bool isForSession = false; ///< no keychain: gone with the program

    bool operator==(const StravaState &) const = default;
};

struct StravaSignIn {
    QString clientId;
    QString clientSecret; ///< a secret; empty: the one that the keychain has
    StravaKeep keep{};
    bool asksAgain = false;      ///< lets the swimmer tick what was unticked
    bool anotherAthlete = false; ///< may be somebody else at Strava than before
    bool forSession = false;     ///< tokens are kept in memory only
};

/// Both absent: all gone.
struct StravaFarewell {
    std::optional<Error> notRevoked; ///< Strava could not be told
    std::optional<Error> notRemoved; ///< the keychain did not confirm
};

/// The connection with Strava as the window sees it. Whoever implements it works in a thread of its own (app/gui);
/// nothing here blocks. GUI thread.
class StravaLink : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual const StravaState &state() const = 0;
    /// One at a time (AlreadyConnecting). The answer may take minutes; then the state is new already.
    virtual void signIn(const StravaSignIn &wish, QObject *asker, Answer<StravaConnection> answer) = 0;
    /// The answer of the sign-in is Cancelled.
    virtual void cancelSignIn() = 0;
    /// Asks Strava who is signed in. The answer comes after the new state.
    virtual void check(QObject *asker, Answer<StravaConnection> answer) = 0;
    virtual void signOut(QObject *asker, Answer<StravaFarewell> answer) = 0;

Q_SIGNALS:
    void stateChanged();
    /// To be opened in the browser.
    void addressReady(const QUrl &address);
};

} // namespace lengthwise
