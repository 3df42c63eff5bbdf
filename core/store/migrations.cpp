#include "core/store/migrations.h"

#include "core/store/schemas.h"
#include "core/store/transaction.h"

#include <array>

namespace lengthwise {

namespace {

constexpr std::array athleteMigrations{
    Migration{1, athleteSchema1},
    Migration{2, athleteSchema2},
    Migration{3, athleteSchema3},
};
constexpr std::array libraryMigrations{
    Migration{1, librarySchema1},
    Migration{2, librarySchema2},
};

constexpr std::int32_t athleteId = 0x4c574131; // "LWA1"
constexpr std::int32_t libraryId = 0x4c574c31; // "LWL1"

Result<void> applyOne(Database &database, const Schema &schema, const Migration &migration)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return fail(transaction.error());
    // Reads a table too: only that makes this connection notice what another process changed in the schema.
    const auto version =
        database.number("SELECT user_version FROM pragma_user_version, (SELECT count(*) FROM sqlite_schema)");
    if (!version)
        return fail(version.error());
    if (*version >= migration.version) // another process was here first
        return {};
    std::string sql(migration.sql);
    sql += ";PRAGMA application_id = " + std::to_string(schema.applicationId)
        + ";PRAGMA user_version = " + std::to_string(migration.version);
    if (const auto done = database.script(sql); !done)
        return done;
    return transaction->commit();
}

} // namespace

const Schema &athleteSchema()
{
    static const Schema schema{athleteId, athleteMigrations};
    return schema;
}

const Schema &librarySchema()
{
    static const Schema schema{libraryId, libraryMigrations};
    return schema;
}

Result<SchemaState> schemaState(Database &database, const Schema &schema)
{
    // In one statement: another process may be making the file just now.
    Statement row = database.statement("SELECT (SELECT user_version FROM pragma_user_version),"
                                       " (SELECT application_id FROM pragma_application_id),"
                                       " (SELECT count(*) FROM sqlite_schema)");
    if (const auto read = row.step(); !read)
        return fail(read.error());
    const std::int64_t version = row.integer(0);
    const std::int64_t id = row.integer(1);
    const std::int64_t tables = row.integer(2);
    if (version == 0 && id == 0 && tables == 0)
        return SchemaState::New;
    if (id != schema.applicationId)
        return fail({.code = ErrorCode::LibraryForeign, .file = database.path()});
    if (version > schema.version())
        return SchemaState::Newer;
    return version == schema.version() ? SchemaState::Current : SchemaState::Older;
}

Result<void> migrate(Database &database, const Schema &schema, const std::function<Result<void>(Database &)> &before)
{
    const auto state = schemaState(database, schema);
    if (!state)
        return fail(state.error());
    if (*state == SchemaState::Newer) {
        const auto version = database.number("PRAGMA user_version");
        return fail({.code = ErrorCode::LibraryNewer, .file = database.path(), .count = version.value_or(0)});
    }
    if (*state == SchemaState::Current)
        return {};
    if (*state == SchemaState::Older && before) {
        if (const auto done = before(database); !done)
            return done;
    }
    for (const Migration &migration : schema.migrations) {
        if (const auto done = applyOne(database, schema, migration); !done)
            return done;
    }
    return {};
}

} // namespace lengthwise
