#pragma once

#include "core/store/database.h"

namespace lengthwise {

/// A reading transaction, from begin() to the end of its life: all that is read meanwhile is of one state of the
/// library, however busy others write. In WAL mode they need not wait for it. The database's thread.
class Snapshot
{
public:
    explicit Snapshot(Database &database)
        : m_database(database)
    {
    }
    ~Snapshot();
    Snapshot(const Snapshot &) = delete;
    Snapshot &operator=(const Snapshot &) = delete;

    Result<void> begin();

private:
    Database &m_database;
};

} // namespace lengthwise
