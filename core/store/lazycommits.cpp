#include "core/store/lazycommits.h"

namespace lengthwise {

namespace {

constexpr std::int64_t full = 2; // of PRAGMA synchronous

} // namespace

// Where the setting fails, commits are as safe as they ever were.

LazyCommits::LazyCommits(Database &database)
    : m_database(database)
    , m_wasSafe(database.number("PRAGMA synchronous") == full)
{
    if (m_wasSafe)
        static_cast<void>(m_database.statement("PRAGMA synchronous = NORMAL").run());
}

LazyCommits::~LazyCommits()
{
    if (m_wasSafe)
        static_cast<void>(m_database.statement("PRAGMA synchronous = FULL").run());
}

} // namespace lengthwise
