#pragma once

#include "app/library/openlibrary.h"
#include "core/sync/librarybudget.h"
#include "core/sync/stravaaccount.h"
#include "ui/viewmodels/stravalink.h"

#include <QNetworkAccessManager>

#include <memory>

namespace lengthwise {

/// Everything that one athlete's Strava needs, with a connection to lengthwise.db of its own. The athlete's swims are
/// opened by what needs them, one connection for all of it, and closed behind the last: who replaces their file waits
/// for the end of what runs. One thread with an event loop; must outlive its coroutines.
class StravaSession
{
public:
    /// LENGTHWISE_STRAVA_URL, else the library's settings "strava/sign_in_address" and "strava/api_address", else
    /// Strava's own. Errors: AddressRefused; of openIndex. secrets, clock and session
    /// (StravaAccount::Parts) must outlive it.
    static Result<std::unique_ptr<StravaSession>> open(const QString &folder, const std::string &athlete,
        Database::Access access, Secrets &secrets, const Clock &clock, SessionConnections *session = nullptr);

    StravaSession(const QString &folder, const std::string &athlete, Database index, strava::Addresses addresses,
        Secrets &secrets, const Clock &clock, SessionConnections *session = nullptr);
    StravaSession(const StravaSession &) = delete;
    StravaSession &operator=(const StravaSession &) = delete;

    Database &index() { return m_index; }
    StravaAccount &account() { return m_account; }
    /// Where Strava is, when it is not the real one; empty: it is.
    QString otherAddress() const;

    /// Absent: not connected, so there is no application yet.
    Result<std::optional<strava::BudgetState>> budget();
    /// Asks Strava who is signed in, and remembers a name that changed. NotConnected, OtherAthlete; errors of Client.
    QCoro::Task<Result<StravaConnection>> check(Cancellation &cancellation);

    /// How long Strava's data may stay, as the athlete's own setting, undoable; so it holds after disconnecting, too.
    /// Not isAnew: one that is there stays. Errors of OpenLibrary::open and of the library.
    Result<void> setKeep(StravaKeep keep, bool isAnew);
    /// Whether the first change of a day makes a backup first.
    void setDailyBackups(bool on) { m_backsUpDaily = on; }
    // The next three: NotConnected; of OpenLibrary::open and of what they are named after.
    /// StravaPull::run
    QCoro::Task<Result<SyncRun>> pull(
        PullWish wish, std::function<void(const PullProgress &)> progress, Cancellation &cancellation);
    /// StravaPull::complete
    QCoro::Task<Result<bool>> complete(std::int64_t activity, Cancellation &cancellation);
    /// StravaUpload::send; SwimUnknown, SwimAmbiguous.
    QCoro::Task<Result<SentSwim>> send(QString swimId, Cancellation &cancellation);
    /// All of Strava's data goes (core/sync/retention.h), whether connected or not; nothing else may run here.
    /// LibraryBusy where another process syncs. Blocks.
    Result<RemovalReport> removeStrava();
    /// How syncing stands, as far as the library tells: neither progress nor the next time. Some ms.
    Result<StravaSync> syncSoFar();

private:
    struct Use;
    Result<std::shared_ptr<OpenLibrary>> library(Purpose purpose);
    Result<std::shared_ptr<Use>> use();

    QString m_folder;
    std::string m_athlete;
    Database m_index;
    strava::Addresses m_addresses;
    const Clock &m_clock;
    bool m_backsUpDaily = true;
    std::weak_ptr<OpenLibrary> m_library; ///< for changes, as long as something uses it
    std::weak_ptr<Use> m_use;
    QNetworkAccessManager m_network;
    TimerPauses m_pauses;
    StravaAccount m_account;
};

} // namespace lengthwise
