#pragma once

#include "core/store/database.h"

namespace lengthwise {

/// While it lives, this connection's commits do not wait for the disk: for many small ones whose loss would do no harm.
/// A process that dies loses none of them; a machine that fails the last ones, whole and in their order. The first
/// commit after it makes all of them durable. Made outside a transaction; one connection's thread.
class LazyCommits
{
public:
    explicit LazyCommits(Database &database);
    LazyCommits(const LazyCommits &) = delete;
    LazyCommits &operator=(const LazyCommits &) = delete;
    ~LazyCommits();

private:
    Database &m_database;
    bool m_wasSafe; ///< else nothing is to be done
};

} // namespace lengthwise
