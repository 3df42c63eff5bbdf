#pragma once

#include "core/sync/librarybudget.h"
#include "core/sync/stravaaccount.h"

#include <QNetworkAccessManager>

#include <memory>

namespace lengthwise {

/// Everything that one athlete's Strava needs, with a connection to lengthwise.db of its own. One thread with an event
/// loop; must outlive its coroutines.
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

private:
    Database m_index;
    strava::Addresses m_addresses;
    const Clock &m_clock;
    QNetworkAccessManager m_network;
    TimerPauses m_pauses;
    StravaAccount m_account;
};

} // namespace lengthwise
