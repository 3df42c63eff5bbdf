#include "core/ingest/decodedrecording.h"

#include "core/decode/decoders.h"
#include "core/ingest/swimfacts.h"

#include <utility>

namespace lengthwise {

namespace {

/// Workout::sourceFormat is the decoder's name: "FIT".
RecordingKind kindOf(const Workout &swim)
{
    return recordingKind(swim.sourceFormat.toLower().toStdString()).value_or(RecordingKind::Fit);
}

} // namespace

Result<DecodedRecording> decodeRecording(std::span<const std::byte> content, const std::string &key,
    const std::string &fileName, const CsvMappings &mappings)
{
    auto swims = decodeSingle(content, mappings);
    if (!swims)
        return fail(std::move(swims.error()));
    DecodedRecording decoded{.kind = kindOf(swims->front()), .swims = std::move(*swims)};
    decoded.facts.reserve(decoded.swims.size());
    for (const Workout &swim : decoded.swims)
        decoded.facts.push_back(swimFacts(swim, {key, int(decoded.facts.size())}, decoded.kind, fileName));
    return decoded;
}

} // namespace lengthwise
