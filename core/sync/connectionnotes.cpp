#include "core/sync/connectionnotes.h"

#include <utility>

namespace lengthwise {

ConnectionNotes::ConnectionNotes(Database &index, std::string athlete, SessionConnections *session)
    : m_index(index)
    , m_athlete(std::move(athlete))
    , m_session(session)
{
}

Result<KnownConnection> ConnectionNotes::known() const
{
    if (!m_session)
        return knownConnection(m_index, m_athlete);
    KnownConnection known{.isTold = true};
    if (const auto found = m_session->find(m_athlete); found != m_session->end())
        known.connection = found->second;
    return known;
}

Result<std::map<std::string, StravaConnection>> ConnectionNotes::all() const
{
    auto connections = stravaConnections(m_index);
    if (connections && m_session) {
        for (const auto &[uuid, connection] : *m_session)
            connections->insert_or_assign(uuid, connection);
    }
    return connections;
}

Result<std::map<std::string, StravaConnection>> ConnectionNotes::alike() const
{
    return m_session ? *m_session : stravaConnections(m_index);
}

Result<void> ConnectionNotes::note(const std::optional<StravaConnection> &connection)
{
    return m_session ? noteForSession(connection) : noteLasting(connection);
}

Result<void> ConnectionNotes::noteLasting(const std::optional<StravaConnection> &connection)
{
    auto transaction = Transaction::begin(m_index);
    if (!transaction)
        return fail(transaction.error());
    if (const auto set = setStravaConnection(*transaction, m_athlete, connection); !set)
        return set;
    return transaction->commit();
}

Result<void> ConnectionNotes::noteForSession(const std::optional<StravaConnection> &connection)
{
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

Result<bool> ConnectionNotes::forgetLasting()
{
    if (!m_session)
        return false;
    const auto lasting = knownConnection(m_index, m_athlete);
    if (!lasting)
        return fail(lasting.error());
    if (!lasting->connection)
        return false;
    return noteLasting(std::nullopt).map([] { return true; });
}

} // namespace lengthwise
