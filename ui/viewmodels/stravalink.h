#pragma once

#include "core/sync/librarybudget.h"
#include "core/sync/retention.h"
#include "core/sync/stravaconnection.h"
#include "core/sync/stravapull.h"
#include "core/sync/stravaupload.h"
#include "ui/viewmodels/swimlibrary.h"

#include <QUrl>

#include <map>

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
    bool writes = false;         ///< asks for the right to send swims, too
};

/// notRevoked, notRemoved absent: all gone.
struct StravaFarewell {
    std::optional<Error> notRevoked;              ///< Strava could not be told
    std::optional<Error> notRemoved;              ///< the keychain did not confirm
    std::optional<Result<RemovalReport>> removal; ///< of Strava's data; absent: not asked for
};

/// How syncing with Strava goes and stands.
struct StravaSync {
    std::optional<PullProgress> progress; ///< absent: no run is under way
    std::vector<SyncRun> runs;            ///< of the last 30 days, newest first; not the one under way
    std::optional<SyncRun> lastGood;      ///< the newest that ended without an error
    std::optional<Instant> nextAt;        ///< absent: none is planned
    PullCoverage coverage;
    StravaKeep keep{};
    std::map<std::string, FetchNote> setAside; ///< activities that fail for good, by key; some may be left out

    bool isRunning() const { return progress.has_value(); }
    bool operator==(const StravaSync &) const = default;
};

/// When the program syncs by itself.
struct StravaSchedule {
    static constexpr std::chrono::minutes shortest{15}, longest{24 * 60};
    bool isOn = true;
    std::chrono::minutes every{60};

    bool operator==(const StravaSchedule &) const = default;
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
    /// deletesData: Strava's data goes from the library and its backups, too; that cannot be taken back.
    virtual void signOut(bool deletesData, QObject *asker, Answer<StravaFarewell> answer) = 0;

    virtual const StravaSync &sync() const = 0;
    /// The end is told by syncChanged(): the newest run. Nothing happens while one is under way.
    virtual void startSync(const PullWish &wish) = 0;
    virtual void cancelSync() = 0;
    /// Fetches what is missing of these activities at once: their swim was opened. Quiet.
    virtual void complete(const std::vector<std::int64_t> &activities) = 0;
    /// Sends a swim's original file. ScopesMissing: sign in again with `writes` first.
    virtual void send(const QString &swimId, QObject *asker, Answer<SentSwim> answer) = 0;

Q_SIGNALS:
    void stateChanged();
    void syncChanged();
    /// A run, an upload or a removal changed swims.
    void swimsChanged();
    /// To be opened in the browser.
    void addressReady(const QUrl &address);
};

} // namespace lengthwise
