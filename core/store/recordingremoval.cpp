#include "core/store/recordingremoval.h"

#include "core/store/backup.h"
#include "core/store/databasefile.h"
#include "core/store/rows.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace lengthwise {

namespace {

constexpr std::int64_t fetchSince = 3; ///< schema that has the table

/// Ends like what an unfinished backup leaves, and is swept away as that is.
const QString cleaning = QStringLiteral(".partial-clean");

using Added = std::map<std::string, Instant>;

/// When each recording came in.
Result<Added> addedTimes(Database &database)
{
    Added added;
    Statement rows = database.statement("SELECT key, added_at FROM recording");
    while (true) {
        const auto row = rows.step();
        if (!row)
            return fail(row.error());
        if (!*row)
            return added;
        added.emplace(rows.text(0), Instant(Duration(rows.integer(1))));
    }
}

class Obedience
{
public:
    Obedience(Transaction &transaction, bool mayReturn)
        : m_transaction(transaction)
        , m_database(transaction.database())
        , m_stones(m_database)
        , m_mayReturn(mayReturn)
    {
    }

    Result<int> obey(const std::vector<Stone> &stones)
    {
        const auto added = addedTimes(m_database);
        if (!added)
            return fail(added.error());
        for (const Stone &stone : stones) {
            const auto here = added->find(stone.key);
            const auto done = here == added->end() ? m_stones.put(m_transaction, stone) : obey(stone, here->second);
            if (!done)
                return fail(done.error());
        }
        if (const auto removed = removeWorkouts(); !removed)
            return fail(removed.error());
        return m_gone;
    }

private:
    Result<void> obey(const Stone &stone, Instant added)
    {
        if (m_mayReturn && added.time_since_epoch().count() > stone.purged.milliseconds)
            return m_stones.remove(m_transaction, stone.key);
        if (const auto noted = noteWorkouts(stone.key); !noted)
            return noted;
        if (const auto removed = removeRecording(m_transaction, stone.key); !removed)
            return fail(removed.error());
        ++m_gone;
        return m_stones.put(m_transaction, stone);
    }

    Result<void> noteWorkouts(const std::string &key)
    {
        Statement rows =
            m_database.statement("SELECT workout_id FROM swim WHERE workout_id IS NOT NULL AND recording_id ="
                                 " (SELECT id FROM recording WHERE key = ?)");
        const auto found = allRows(rows.bind(key), numberAt);
        if (!found)
            return fail(found.error());
        m_workouts.insert(found->begin(), found->end());
        return {};
    }

    Result<void> removeWorkouts()
    {
        for (const std::int64_t workout : m_workouts) {
            const auto removed =
                m_database.statement("DELETE FROM search WHERE rowid = ?").bind(workout).run().and_then([&] {
                    return m_database.statement("DELETE FROM workout WHERE id = ?").bind(workout).run();
                });
            if (!removed)
                return removed;
        }
        // Words of rows that are gone stay in the index until its parts are merged.
        return m_workouts.empty() ? Result<void>()
                                  : m_database.statement("INSERT INTO search (search) VALUES ('optimize')").run();
    }

    Transaction &m_transaction;
    Database &m_database;
    StoneStore m_stones;
    const bool m_mayReturn;
    std::set<std::int64_t> m_workouts;
    int m_gone = 0;
};

Result<bool> lookInto(const QString &file, const std::vector<Stone> &stones)
{
    auto database = Database::open(file, Database::Access::Read);
    if (!database)
        return fail(database.error());
    const auto state = schemaState(*database, athleteSchema());
    if (!state)
        return fail(state.error());
    if (*state == SchemaState::Newer)
        return fail({.code = ErrorCode::LibraryNewer, .count = database->number("PRAGMA user_version").value_or(0)});
    const auto added = addedTimes(*database);
    if (!added)
        return fail(added.error());
    return std::ranges::any_of(stones, [&added](const Stone &stone) { return added->contains(stone.key); });
}

/// Made, cleaned and checked under another name.
Result<void> makeClean(const QString &file, const QString &clean, const std::vector<Stone> &stones)
{
    {
        auto from = Database::open(file, Database::Access::Read);
        if (!from)
            return fail(from.error());
        if (const auto copied = backUp(*from, clean); !copied)
            return copied;
    }
    auto copy = Database::open(clean, Database::Access::Write);
    if (!copy)
        return fail(copy.error());
    if (const auto obeyed = obeyStones(*copy, stones, false); !obeyed)
        return fail(obeyed.error());
    if (const auto closed = closeLog(*copy); !closed)
        return closed;
    const auto fault = integrityFault(*copy);
    if (!fault)
        return fail(fault.error());
    return fault->isEmpty() ? Result<void>() : fail({.code = ErrorCode::LibraryDamaged, .detail = *fault});
}

} // namespace

Result<bool> removeRecording(Transaction &transaction, const std::string &key)
{
    Database &database = transaction.database();
    const auto schema = database.number("PRAGMA user_version");
    if (!schema)
        return fail(schema.error());
    if (*schema >= fetchSince) {
        if (const auto gone = database.statement("DELETE FROM fetch WHERE key = ?").bind(key).run(); !gone)
            return fail(gone.error());
    }
    const auto unsent =
        database.statement("DELETE FROM outbox WHERE subject = ? AND what IN ('recording', 'part')").bind(key).run();
    if (!unsent)
        return fail(unsent.error());
    // Bytes, answers and swims go with it by the schema.
    const auto removed = database.statement("DELETE FROM recording WHERE key = ?").bind(key).run();
    if (!removed)
        return fail(removed.error());
    if (database.changedRows() == 0)
        return false;
    return transaction.countEvidence().map([] { return true; });
}

Result<int> obeyStones(Database &copy, const std::vector<Stone> &stones, bool mayReturn)
{
    if (stones.empty())
        return 0;
    auto transaction = Transaction::begin(copy);
    if (!transaction)
        return fail(transaction.error());
    const auto gone = Obedience(*transaction, mayReturn).obey(stones);
    if (!gone)
        return gone;
    if (const auto committed = transaction->commit(); !committed)
        return fail(committed.error());
    if (*gone > 0) {
        if (const auto emptied = copy.script("VACUUM"); !emptied)
            return fail(emptied.error());
    }
    return gone;
}

Result<bool> holdsAny(const QString &file, const std::vector<Stone> &stones)
{
    auto holds = lookInto(file, stones);
    if (!holds)
        holds.error().file = file;
    return holds;
}

Result<void> cleanCopy(const QString &file, const std::vector<Stone> &stones)
{
    const QString clean = file + cleaning;
    removeDatabase(clean);
    auto done = makeClean(file, clean, stones).and_then([&] { return supersedeDatabase(clean, file); });
    if (done)
        return done;
    removeDatabase(clean);
    done.error().file = file;
    return done;
}

} // namespace lengthwise
