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

    /// Absent: the changes changed nothing. Values that do not read (fields.h) are refused before anything is stored.
    Result<std::optional<EditStep>> apply(const std::string &action, const std::vector<Change> &changes);
    Result<EditStep> undo();
    Result<EditStep> redo();

private:
    Result<void> refresh(Transaction &transaction, const EditStep &step);

    Database &m_database;
    EditStore &m_edits;
    Derivation &m_derivation;
};

} // namespace lengthwise
