#pragma once

#include "core/secrets/secrets.h"
#include "core/store/librarylock.h"
#include "core/strava/client.h"
#include "core/strava/signin.h"
#include "core/sync/connectionnotes.h"
#include "core/sync/storedsignin.h"

#include <functional>
#include <string>

namespace lengthwise {

struct ConnectWish {
    strava::Application application; ///< an empty secret: the one that the keychain has for this id
    StravaKeep keep{};
    bool asksAgain = false;      ///< lets the swimmer tick what was unticked
    bool writes = false;         ///< asks for activity:write, too; what was granted before stays asked for
    bool anotherAthlete = false; ///< may be somebody else at Strava than before, or whom another athlete has
};

/// How a sign-in stands, as far as the keychain tells.
struct ConnectionStatus {
    std::optional<StravaConnection> connection; ///< absent: not connected
    std::optional<Instant> expiresAt;           ///< of the access token; absent: the keychain gave none
    std::optional<Error> trouble;               ///< why not: as token()
};

struct Disconnected {
    std::optional<Error> notRevoked; ///< Strava could not be told: to be removed in Strava's settings
    std::optional<Error> notRemoved; ///< the keychain did not confirm
};

/// An access token is renewed when it is valid for less than this.
inline constexpr std::chrono::minutes renewedBefore{10};

/// One athlete's connection with Strava on this machine: signs in, keeps the tokens in the keychain and the rest in
/// lengthwise.db, refreshes. Only one process at a time refreshes (lock file beside the library, "<uuid>-strava.lock");
/// whoever gets the lock reads the keychain again first. A new refresh token is stored before anything is done with it.
/// A keychain that finds nothing changes nothing. One thread with an event loop; what is given must outlive it, and it
/// must outlive its coroutines.
class StravaAccount final : public strava::TokenSource
{
public:
    struct Parts {
        QNetworkAccessManager &network;
        Secrets &secrets;
        Database &index; ///< lengthwise.db
        const Clock &clock;
        Pauses &pauses;
        strava::Addresses addresses;
        QString folder; ///< of the library
        std::string athlete;
        SessionConnections *session = nullptr; ///< where this one is noted; nullptr: in lengthwise.db
    };
    explicit StravaAccount(Parts parts);

    /// The keychain is tried first, so that nobody signs in for nothing. Errors: of signIn and Secrets; OtherAthlete;
    /// SecretMissing: none was given, and the keychain has none.
    QCoro::Task<Result<StravaConnection>> connect(
        ConnectWish wish, std::function<void(const QUrl &)> showAddress, Cancellation &cancellation);
    /// Asks neither keychain nor Strava.
    Result<KnownConnection> known();
    /// Who Strava says is signed in: a changed name is remembered. NotConnected, OtherAthlete.
    Result<StravaConnection> recognise(const strava::AthleteIdentity &athlete);
    /// Asks the keychain, not Strava.
    QCoro::Task<Result<ConnectionStatus>> status(Cancellation &cancellation);
    /// Revokes at Strava, then forgets tokens and connection here. The application's secret stays for other athletes,
    /// and goes with the last of them. NotConnected; KeychainLocked: nothing was changed.
    QCoro::Task<Result<Disconnected>> disconnect(Cancellation &cancellation);

    /// NotConnected; SignInExpired: Strava refused, or the keychain is open and has lost the sign-in; SecretMissing;
    /// those of Secrets and of TokenRequests::refresh.
    QCoro::Task<Result<QString>> token(Cancellation &cancellation) override;
    QCoro::Task<Result<QString>> tokenInsteadOf(QString refused, Cancellation &cancellation) override;

private:
    StravaConnection connectionOf(const ConnectWish &wish, const strava::TokenAnswer &answer) const;
    QCoro::Task<Result<void>> keepAnswer(ConnectWish wish, strava::TokenAnswer answer);
    QCoro::Task<Result<void>> tryToKeep(ConnectWish wish, strava::TokenAnswer answer);
    QCoro::Task<Result<std::optional<Error>>> forget(QString clientId, Cancellation &cancellation);
    QCoro::Task<Result<std::optional<StoredSignIn>>> found(bool isExpected, Cancellation &cancellation);
    QCoro::Task<Result<StoredSignIn>> needed(Cancellation &cancellation);
    QCoro::Task<Result<strava::Application>> application(QString clientId, Cancellation &cancellation);
    QCoro::Task<Result<void>> keep(StoredSignIn signIn, Cancellation &cancellation);
    QCoro::Task<Result<void>> tryKeychain(Cancellation &cancellation);
    QCoro::Task<Result<LibraryLock>> alone(Cancellation &cancellation);
    QCoro::Task<Result<QString>> renewed(QString refused, Cancellation &cancellation);
    QCoro::Task<Result<QString>> renewedAlone(StoredSignIn signIn, Cancellation &cancellation);
    QCoro::Task<Result<void>> revoke(StoredSignIn signIn, Cancellation &cancellation);
    QCoro::Task<Result<void>> forgetUnused(QString clientId, Cancellation &cancellation);
    void release(LibraryLock &lock);
    Result<void> requireSame(const strava::AthleteIdentity &athlete);
    bool isFresh(const strava::Tokens &tokens) const;
    QString secretKey() const;

    Parts m_parts;
    ConnectionNotes m_notes;
    strava::TokenRequests m_requests;
    Cancellation m_uncancelled;              ///< a refresh that Strava has answered must be stored
    std::optional<StoredSignIn> m_unkept;    ///< its new tokens could not be stored yet
    std::optional<LibraryLock> m_unkeptLock; ///< meanwhile nobody may use the old ones
    bool m_isConnecting = false;
};

} // namespace lengthwise
