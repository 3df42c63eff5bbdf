#pragma once

#include "core/ingest/derivation.h"
#include "core/store/editstore.h"

namespace lengthwise {

/// Changes registers and the rows that follow from them, in one transaction. One connection's thread.
class Editor
{
public:
    Editor(Database &database, EditStore &edits, Derivation &derivation)
        : m_database(database)
        , m_edits(edits)
        , m_derivation(derivation)
    {
    }

    /// Absent: the changes changed nothing. Fields and values that do not read (fields.h) are refused before anything
    /// is stored; what is stored is written as valueOf does. What the columns of tables are (csvmappings.h) may be
    /// changed too: their swims follow.
    Result<std::optional<EditStep>> apply(const std::string &action, const std::vector<Change> &changes);
    /// As EditStore does; a step of which nothing is left to change (another machine changed it since) is passed over
    /// all the same.
    Result<EditStep> undo();
    Result<EditStep> redo();

private:
    Result<EditStep> move(Result<EditStep> (EditStore::*direction)(Transaction &));
    Result<void> storeWithRows(Transaction &transaction, const EditStep &step);

    Database &m_database;
    EditStore &m_edits;
    Derivation &m_derivation;
};

} // namespace lengthwise
