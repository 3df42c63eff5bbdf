#include "core/ingest/rereadtables.h"

#include "core/decode/decoders.h"
#include "core/ingest/csvmappings.h"
#include "core/ingest/decodedrecording.h"
#include "core/store/recordingstore.h"

#include <algorithm>

namespace lengthwise {

namespace {

class Rereading
{
public:
    Rereading(Transaction &transaction, std::string headerHash, CsvMappings mappings)
        : m_transaction(transaction)
        , m_store(transaction.database())
        , m_headerHash(std::move(headerHash))
        , m_mappings(std::move(mappings))
    {
    }

    Result<void> read(const Recording &recording)
    {
        const auto bytes = m_store.payload(recording.key);
        if (!bytes) // damaged: not a matter of its columns
            return concernsLibrary(bytes.error()) ? fail(bytes.error()) : Result<void>();
        const auto head = foreignTable(*bytes);
        if (!head || csvHeaderHash(head->names) != m_headerHash)
            return {};
        const auto before = m_store.swimsOf(recording.key);
        if (!before)
            return fail(before.error());
        std::ranges::transform(*before, std::back_inserter(m_swims), &SwimFacts::id);
        const auto decoded = decodeRecording(*bytes, recording.key, recording.fileName, m_mappings);
        if (!decoded)
            return {};
        const auto changed = m_store.setSwims(m_transaction, recording.key, decoderVersion, decoded->facts);
        if (!changed)
            return fail(changed.error());
        m_swims.insert(m_swims.end(), changed->begin(), changed->end());
        return {};
    }

    std::vector<SwimId> takeSwims() { return std::move(m_swims); }

private:
    Transaction &m_transaction;
    RecordingStore m_store;
    const std::string m_headerHash;
    const CsvMappings m_mappings;
    std::vector<SwimId> m_swims;
};

} // namespace

Result<std::vector<SwimId>> rereadTables(Transaction &transaction, const std::string &headerHash)
{
    constexpr int perPage = 1000;
    auto mappings = csvMappings(transaction.database());
    if (!mappings)
        return fail(std::move(mappings.error()));
    Rereading rereading(transaction, headerHash, std::move(*mappings));
    RecordingStore store(transaction.database());
    for (std::string last;;) {
        const auto page = store.page(last, perPage);
        if (!page)
            return fail(page.error());
        if (page->empty())
            return rereading.takeSwims();
        for (const Recording &recording : *page) {
            if (recording.kind != RecordingKind::Csv || !recording.hasPayload)
                continue;
            if (const auto read = rereading.read(recording); !read)
                return fail(read.error());
        }
        last = page->back().key;
    }
}

} // namespace lengthwise
