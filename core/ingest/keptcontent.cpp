#include "core/ingest/keptcontent.h"

#include "core/base/digest.h"
#include "core/ingest/swimfacts.h"
#include "core/store/payload.h"

#include <array>
#include <utility>
#include <vector>

namespace lengthwise {

namespace {

tl::unexpected<Error> damaged(const std::string &key)
{
    return fail({.code = ErrorCode::PayloadDamaged, .detail = QString::fromStdString(key)});
}

Result<std::vector<std::byte>> fileBytes(const Recording &recording, const RecordingStore::Packed &file)
{
    auto bytes = decompressed(file.packed, file.size);
    if (!bytes || std::string(fileKeyPrefix) + sha256Hex(*bytes) != recording.key)
        return damaged(recording.key);
    return bytes;
}

Result<DecodedRecording> decodeFile(
    const Recording &recording, const RecordingStore::Packed &file, const CsvMappings &mappings)
{
    const auto bytes = fileBytes(recording, file);
    if (!bytes)
        return fail(bytes.error());
    auto decoded = decodeRecording(*bytes, recording.key, recording.fileName, mappings);
    if (!decoded)
        decoded.error().file = QString::fromStdString(recording.fileName);
    return decoded;
}

Result<DecodedRecording> decodeParts(const std::string &key, const std::vector<PackedPart> &packed)
{
    std::array<std::optional<std::string>, 3> bodies; // by StravaPart
    for (const PackedPart &part : packed) {
        auto body = bodyOf(part);
        if (!body)
            return damaged(key);
        bodies[std::size_t(part.part)] = std::move(*body);
    }
    const auto &[summary, streams, detail] = bodies;
    if (!summary)
        return fail({.code = ErrorCode::PayloadMissing, .detail = QString::fromStdString(key)});
    return decodeAnswers(key, {.summary = *summary, .streams = streams, .detail = detail});
}

} // namespace

Result<KeptContent> keptContent(Database &database, const Recording &recording)
{
    KeptContent content;
    if (recording.kind != RecordingKind::Strava) {
        auto file = RecordingStore(database).packedPayload(recording.key);
        if (!file)
            return fail(std::move(file.error()));
        content.file = std::move(*file);
        return content;
    }
    auto parts = PartStore(database).parts(recording.key);
    if (!parts)
        return fail(std::move(parts.error()));
    if (parts->empty())
        return fail({.code = ErrorCode::PayloadMissing, .detail = QString::fromStdString(recording.key)});
    content.parts = std::move(*parts);
    return content;
}

Result<DecodedRecording> decodeKept(const Recording &recording, const KeptContent &content, const CsvMappings &mappings)
{
    auto decoded = recording.kind == RecordingKind::Strava ? decodeParts(recording.key, content.parts)
                                                           : decodeFile(recording, content.file, mappings);
    if (decoded) {
        for (SwimFacts &facts : decoded->facts)
            facts.kind = recording.kind; // as it came in, whatever decoder takes it today
    }
    return decoded;
}

Result<std::string> originalOf(const Recording &recording, const KeptContent &content)
{
    if (recording.kind != RecordingKind::Strava) {
        const auto bytes = fileBytes(recording, content.file);
        if (!bytes)
            return fail(bytes.error());
        return std::string(reinterpret_cast<const char *>(bytes->data()), bytes->size());
    }
    std::string json;
    for (const PackedPart &part : content.parts) {
        const auto body = bodyOf(part);
        if (!body)
            return damaged(recording.key);
        json += (json.empty() ? "{\"" : ",\"") + std::string(nameOf(part.part)) + "\":" + *body;
    }
    return json + '}';
}

Result<DecodedRecording> decodeAnswers(const std::string &key, const StravaParts &parts)
{
    auto swim = decodeStrava(parts);
    if (!swim)
        return fail(std::move(swim.error()));
    SwimFacts facts = swimFacts(swim->workout, {.key = key}, RecordingKind::Strava, {});
    facts.externalFile = std::move(swim->externalFile);
    facts.title = swim->title.toStdString();
    facts.notes = swim->notes.toStdString();
    DecodedRecording decoded{.kind = RecordingKind::Strava};
    decoded.swims.push_back(std::move(swim->workout));
    decoded.facts.push_back(std::move(facts));
    return decoded;
}

} // namespace lengthwise
