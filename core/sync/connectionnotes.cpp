#include "core/sync/connectionnotes.h"

#include <algorithm>

namespace lengthwise {

ConnectionNotes::ConnectionNotes(Database &index, std::string athlete, SessionConnections *session)
    : m_index(index)
    , m_athlete(std::move(athlete))
    , m_session(session)
{
}

Result<KnownConnection> ConnectionNotes::known()
{
    if (!m_session)
        return knownConnection(m_index, m_athlete);
    KnownConnection known{.isTold = true};
    if (const auto found = m_session->find(m_athlete); found != m_session->end())
        known.connection = found->second;
    return known;
}

Result<std::map<std::string, StravaConnection>> ConnectionNotes::all()
{
    auto connections = stravaConnections(m_index);
    if (connections && m_session) {
        for (const auto &[uuid, connection] : *m_session)
            connections->insert_or_assign(uuid, connection);
    }
    return connections;
}

Result<bool> ConnectionNotes::isUsed(const QString &clientId)
{
    const auto connections = m_session ? *m_session : stravaConnections(m_index);
    return connections.map([&clientId](const std::map<std::string, StravaConnection> &known) {
        return std::ranges::any_of(known, [&](const auto &one) { return one.second.clientId == clientId; });
    });
}

Result<void> ConnectionNotes::store(const std::optional<StravaConnection> &connection)
{
    auto transaction = Transaction::begin(m_index);
    if (!transaction)
        return fail(transaction.error());
    if (const auto set = setStravaConnection(*transaction, m_athlete, connection); !set)
        return set;
    return transaction->commit();
}

Result<void> ConnectionNotes::note(const std::optional<StravaConnection> &connection)
{
    if (!m_session)
        return store(connection);
    if (!connection) {
        m_session->erase(m_athlete);
        return {};
    }
    m_session->insert_or_assign(m_athlete, *connection);
    auto transaction = Transaction::begin(m_index);
    if (!transaction)
        return fail(transaction.error());
    if (const auto set = setLastClientId(*transaction, connection->clientId); !set)
        return set;
    return transaction->commit();
}

Result<void> ConnectionNotes::noteExpired(const StravaConnection &otherwise)
{
    const auto now = known();
    if (!now)
        return fail(now.error());
    StravaConnection connection = now->connection.value_or(otherwise);
    connection.isExpired = true;
    return note(connection);
}

Result<bool> ConnectionNotes::forgetLasting()
{
    const auto lasting = knownConnection(m_index, m_athlete);
    if (!lasting || !lasting->connection)
        return lasting.map([](const KnownConnection &) { return false; });
    return store(std::nullopt).map([] { return true; });
}

} // namespace lengthwise
