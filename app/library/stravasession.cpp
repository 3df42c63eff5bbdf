#include "app/library/stravasession.h"

#include "core/store/libraryindex.h"
#include "core/store/librarysettings.h"

using namespace Qt::StringLiterals;

namespace lengthwise {

namespace {

Result<void> readAddress(Database &index, std::string_view name, QUrl &address)
{
    const auto setting = librarySetting(index, name);
    if (!setting)
        return fail(setting.error());
    if (setting->text)
        address = QUrl(QString::fromStdString(*setting->text), QUrl::StrictMode);
    return {};
}

Result<strava::Addresses> addressesOf(Database &index)
{
    strava::Addresses set;
    if (const auto read = readAddress(index, "strava/sign_in_address", set.signIn); !read)
        return fail(read.error());
    if (const auto read = readAddress(index, "strava/api_address", set.api); !read)
        return fail(read.error());
    return strava::addresses(qEnvironmentVariable("LENGTHWISE_STRAVA_URL"), set);
}

} // namespace

Result<std::unique_ptr<StravaSession>> StravaSession::open(const QString &folder, const std::string &athlete,
    Database::Access access, Secrets &secrets, const Clock &clock, SessionConnections *session)
{
    auto index = openIndex(folder, access, clock.now());
    if (!index)
        return fail(index.error());
    const auto addresses = addressesOf(*index);
    if (!addresses)
        return fail(addresses.error());
    return std::make_unique<StravaSession>(folder, athlete, std::move(*index), *addresses, secrets, clock, session);
}

StravaSession::StravaSession(const QString &folder, const std::string &athlete, Database index,
    strava::Addresses addresses, Secrets &secrets, const Clock &clock, SessionConnections *session)
    : m_folder(folder)
    , m_athlete(athlete)
    , m_index(std::move(index))
    , m_addresses(std::move(addresses))
    , m_clock(clock)
    , m_account({m_network, secrets, m_index, clock, m_pauses, m_addresses, folder, athlete, session})
{
}

QString StravaSession::otherAddress() const
{
    return m_addresses == strava::Addresses() ? QString() : m_addresses.api.toString();
}

Result<std::optional<strava::BudgetState>> StravaSession::budget()
{
    const auto known = m_account.known();
    if (!known)
        return fail(known.error());
    if (!known->connection)
        return std::nullopt;
    return LibraryBudget(m_index, known->connection->clientId, m_clock).state().map([](strava::BudgetState state) {
        return std::optional(state);
    });
}

QCoro::Task<Result<StravaConnection>> StravaSession::check(Cancellation &cancellation)
{
    const auto known = m_account.known();
    if (!known)
        co_return fail(known.error());
    if (!known->connection)
        co_return fail({.code = ErrorCode::NotConnected});
    LibraryBudget budget(m_index, known->connection->clientId, m_clock);
    strava::Client client({m_network, m_account, budget, m_clock, m_pauses, m_addresses});
    const auto athlete = co_await client.athlete(strava::Urgency::Asked, cancellation);
    if (!athlete)
        co_return fail(athlete.error());
    co_return m_account.recognise(*athlete);
}

} // namespace lengthwise
