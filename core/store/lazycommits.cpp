#include "core/store/lazycommits.h"

namespace lengthwise {

// Where the setting fails, commits are as safe as they ever were.

LazyCommits::LazyCommits(Database &database)
    : m_database(database)
{
    static_cast<void>(m_database.statement("PRAGMA synchronous = NORMAL").run());
}

LazyCommits::~LazyCommits()
{
    static_cast<void>(m_database.statement("PRAGMA synchronous = FULL").run());
}

} // namespace lengthwise
