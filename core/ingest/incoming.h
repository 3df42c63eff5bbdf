#pragma once

#include "core/decode/csvtable.h"
#include "core/ingest/derivation.h"
#include "core/ingest/foundfiles.h"
#include "core/ingest/importreport.h"
#include "core/model/csvmapping.h"
#include "core/store/recordingstore.h"

#include <functional>
#include <string>
#include <unordered_set>
#include <vector>

namespace lengthwise {

/// What a worker found in one file and the writer stores: everything that can be worked out without the library is.
struct Incoming {
    ImportedItem item;                     ///< Imported: to be stored; Known, Failed and LeftOut are so already
    std::optional<NewRecording> recording; ///< of an item to be stored; addedAt is the writer's, packed not of a look
    std::vector<PreparedRow> rows;         ///< of its swims
    std::optional<CsvTableHead> table;     ///< of a table that is, or could be, mapped; of a look only

    /// About what it takes up in memory.
    std::size_t bytes() const;
};

/// Reads files as they lie on the disk. Any thread, any number at once.
class IncomingReader
{
public:
    /// What to go by; all must outlive the reader.
    struct Rules {
        const std::unordered_set<std::string> &known;   ///< keys of recordings that need not be decoded
        const std::unordered_set<std::string> &leftOut; ///< of those that are not wanted
        const CsvMappings &mappings;
        const Derivation &derivation;
        bool isLook = false; ///< nothing is stored: tables are described, and recordings are not packed
    };
    explicit IncomingReader(const Rules &rules)
        : m_rules(rules)
    {
    }

    struct Done {
        std::int64_t bytes = 0; ///< read from the disk
        int passedOver = 0;     ///< files that are no recordings by content nor by name
    };
    /// False: no more is wanted.
    using HandOn = std::function<bool(Incoming)>;
    /// Reads, unpacks (.gz, .zip and the .gz in a .zip), hashes and decodes a file; hands on what it finds, one by one.
    /// A named file gives at least one, be it a failure.
    Done read(const FoundFile &file, const HandOn &handOn) const;

private:
    const Rules m_rules;
};

} // namespace lengthwise
