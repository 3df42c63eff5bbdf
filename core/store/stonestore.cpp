#include "core/store/stonestore.h"

#include "core/store/rows.h"

#include <array>

namespace lengthwise {

namespace {

#define SELECT_STONE "SELECT key, purged_ms, purged_counter, device, reason FROM stone WHERE part = ''"

Stone stoneAt(const Statement &row)
{
    return {.key = std::string(row.text(0)),
        .purged = {.milliseconds = row.integer(1),
            .counter = row.integer(2),
            .device = std::string(row.text(3)),
            .valueHash = {}},
        // A newer program's reason: the recording is gone all the same.
        .reason = removalReason(row.text(4)).value_or(RemovalReason::Purged)};
}

} // namespace

std::string_view nameOf(RemovalReason reason)
{
    switch (reason) {
    case RemovalReason::Expired:
        return "expired";
    case RemovalReason::GoneAtStrava:
        return "gone";
    case RemovalReason::Disconnected:
        return "disconnected";
    case RemovalReason::Purged:
        break;
    }
    return "purged";
}

std::optional<RemovalReason> removalReason(std::string_view name)
{
    constexpr std::array reasons{
        RemovalReason::Expired, RemovalReason::GoneAtStrava, RemovalReason::Disconnected, RemovalReason::Purged};
    for (const RemovalReason reason : reasons) {
        if (name == nameOf(reason))
            return reason;
    }
    return std::nullopt;
}

Result<void> StoneStore::put(Transaction &transaction, const Stone &stone)
{
    const auto put =
        m_database
            .statement("INSERT INTO stone (key, purged_ms, purged_counter, device, reason) VALUES (?1, ?2, ?3, ?4, ?5)"
                       " ON CONFLICT (key, part) DO UPDATE SET purged_ms = ?2, purged_counter = ?3, device = ?4,"
                       " reason = ?5 WHERE (purged_ms, purged_counter, device) < (?2, ?3, ?4)")
            .bind(stone.key, stone.purged.milliseconds, stone.purged.counter, stone.purged.device, nameOf(stone.reason))
            .run();
    if (!put || m_database.changedRows() == 0)
        return put;
    return transaction.countEvidence();
}

Result<void> StoneStore::remove(Transaction &transaction, const std::string &key)
{
    const auto removed = m_database.statement("DELETE FROM stone WHERE key = ?").bind(key).run();
    if (!removed || m_database.changedRows() == 0)
        return removed;
    return transaction.countEvidence();
}

Result<std::optional<Stone>> StoneStore::find(const std::string &key)
{
    Statement rows = m_database.statement(SELECT_STONE " AND key = ?");
    return oneRow(rows.bind(key), stoneAt);
}

Result<std::vector<Stone>> StoneStore::all()
{
    Statement rows = m_database.statement(SELECT_STONE " ORDER BY key");
    return allRows(rows, stoneAt);
}

} // namespace lengthwise
