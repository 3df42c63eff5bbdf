#include "core/store/searchindex.h"

#include <sqlite3.h>

namespace lengthwise {

namespace {

#define SHOWN_TITLE "CASE w.title WHEN '' THEN w.generated_title ELSE w.title END"

Result<bool> holdsTheWords(Database &database)
{
    const auto different = database.number(
        "SELECT (SELECT count(*) FROM workout w LEFT JOIN search s ON s.rowid = w.id"
        " WHERE s.title IS NOT " SHOWN_TITLE " OR s.notes IS NOT w.notes OR s.device IS NOT w.device"
        " OR s.sets IS NOT w.sets) + (SELECT count(*) FROM search WHERE rowid NOT IN (SELECT id FROM workout))");
    return different.map([](std::int64_t count) { return count == 0; });
}

/// FTS5 compares its trigrams with its words; the order is an INSERT, though nothing is stored.
Result<bool> isConsistent(Database &database)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return fail(std::move(transaction.error()));
    const auto checked = database.statement("INSERT INTO search (search, rank) VALUES ('integrity-check', 0)").run();
    if (checked)
        return true;
    if (checked.error().code == ErrorCode::LibraryDamaged)
        return false;
    return fail(checked.error());
}

} // namespace

Result<bool> searchFits(Database &database)
{
    const auto fits = holdsTheWords(database);
    if (!fits || !*fits || database.access() == Database::Access::Read)
        return fits;
    return isConsistent(database);
}

Result<bool> mergeSearch(Transaction &transaction, bool isFirst)
{
    constexpr int pages = 64;
    Database &database = transaction.database();
    const int before = sqlite3_total_changes(database.handle());
    const auto merged = database.statement("INSERT INTO search (search, rank) VALUES ('merge', ?)")
                            .bind(isFirst ? -pages : pages)
                            .run();
    // As FTS5 says: one change is that of the order itself.
    return merged.map([&] { return sqlite3_total_changes(database.handle()) - before < 2; });
}

Result<void> rebuildSearch(Transaction &transaction)
{
    Database &database = transaction.database();
    const auto run = [&database](std::string_view sql) { return database.statement(sql).run(); };
    // FTS5 deletes by what it finds in its index: that has to fit its own words first.
    return run("INSERT INTO search (search) VALUES ('rebuild')")
        .and_then([&] { return run("DELETE FROM search"); })
        .and_then([&] {
            return run("INSERT INTO search (rowid, title, notes, device, sets)"
                       " SELECT w.id, " SHOWN_TITLE ", w.notes, w.device, w.sets FROM workout w");
        });
}

} // namespace lengthwise
