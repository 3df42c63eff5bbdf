#include "core/store/snapshot.h"

#include <sqlite3.h>

namespace lengthwise {

Snapshot::~Snapshot()
{
    // Not through Database: this must not fail where a test makes statements fail.
    if (m_database.isInTransaction())
        sqlite3_exec(m_database.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

Result<void> Snapshot::begin()
{
    if (const auto begun = m_database.script("BEGIN"); !begun)
        return begun;
    // The state is that of the first reading, not of BEGIN.
    return m_database.number("SELECT count(*) FROM sqlite_schema").map([](std::int64_t) {});
}

} // namespace lengthwise
