#pragma once

#include "core/store/database.h"

#include <functional>
#include <span>
#include <string_view>

namespace lengthwise {

/// One numbered step of a schema; never changed once released.
struct Migration {
    int version = 0;      ///< the schema it leads to, 1 and up without gaps
    std::string_view sql; ///< core/store/schema/<name>_<version>_*.sql
};

/// A kind of database file: how to recognise it and how to bring it up to date.
struct Schema {
    std::int32_t applicationId = 0; ///< PRAGMA application_id
    std::span<const Migration> migrations;
    int version() const { return migrations.empty() ? 0 : migrations.back().version; }
};

/// <athlete uuid>.db and lengthwise.db.
const Schema &athleteSchema();
const Schema &librarySchema();

enum class SchemaState {
    New, ///< an empty file
    Current,
    Older, ///< readable after migrate()
    Newer, ///< of a newer program: to be opened for reading only
};

/// LibraryForeign for a database of another program, LibraryDamaged for no database.
Result<SchemaState> schemaState(Database &database, const Schema &schema);

/// Brings the file up to the schema, each step in a transaction with its version; safe to be killed in, and safe when
/// two processes do it at once. LibraryNewer and LibraryForeign leave the file as it is. before: called once before
/// the first step on a file that holds something (to make a backup); its error ends it.
Result<void> migrate(
    Database &database, const Schema &schema, const std::function<Result<void>(Database &)> &before = {});

} // namespace lengthwise
