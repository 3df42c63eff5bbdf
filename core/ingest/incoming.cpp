#include "core/ingest/incoming.h"

#include "core/base/digest.h"
#include "core/decode/archive.h"
#include "core/decode/decoders.h"
#include "core/decode/filecontent.h"
#include "core/decode/gzip.h"
#include "core/ingest/decodedrecording.h"
#include "core/ingest/namedfile.h"
#include "core/store/payload.h"

#include <utility>

namespace lengthwise {

namespace {

/// Bounds the time that a zip full of packed rubbish takes, not the memory.
constexpr std::int64_t mostUnpacked = std::int64_t{8} << 30;

/// One file, unpacked.
struct SingleFile {
    QString name; ///< as the report names it
    bool isNamed = false;
    Bytes content;
    ArchiveEntry::End end = ArchiveEntry::End::Whole;
};

/// Nobody recognises it; a table of something else counts as well.
bool isForeign(const Error &error)
{
    return error.code == ErrorCode::FormatUnknown || error.code == ErrorCode::FileEmpty
        || error.code == ErrorCode::ColumnsMissing;
}

Incoming failed(const QString &file, Error error)
{
    if (error.file.isEmpty())
        error.file = file;
    return {.item = {.file = file, .outcome = ImportOutcome::Failed, .error = std::move(error)}};
}

std::vector<Warning> warningsOf(const std::vector<Workout> &swims, const SingleFile &file)
{
    std::vector<Warning> warnings;
    if (file.end == ArchiveEntry::End::CutOff)
        warnings.push_back({.code = WarningCode::FileCutOff});
    else if (file.end == ArchiveEntry::End::Damaged)
        warnings.push_back({.code = WarningCode::PartDamaged});
    for (const Workout &swim : swims)
        warnings.insert(warnings.end(), swim.warnings.begin(), swim.warnings.end());
    return warnings;
}

/// One file on its way through a worker.
class Reading
{
public:
    Reading(const IncomingReader::Rules &rules, const IncomingReader::HandOn &handOn)
        : m_rules(rules)
        , m_handOn(handOn)
    {
    }

    /// These give false where no more is wanted.
    bool take(const SingleFile &file);
    bool takeArchive(const FoundFile &file, Bytes content);
    bool refuse(const QString &file, bool isNamed, Error error, std::optional<CsvTableHead> table = {});

    int passedOver() const { return m_passedOver; }

private:
    bool takeEntry(const FoundFile &archive, const ArchiveEntry &entry);
    bool takePackedEntry(const QString &name, Bytes packed);
    bool handOn(Incoming incoming);
    Incoming prepared(const SingleFile &file, const std::string &key, DecodedRecording decoded) const;
    std::optional<CsvTableHead> tableIn(const SingleFile &file) const
    {
        return m_rules.isLook ? foreignTable(file.content) : std::nullopt;
    }

    const IncomingReader::Rules &m_rules;
    const IncomingReader::HandOn &m_handOn;
    int m_passedOver = 0;
    int m_handedOn = 0;
    std::int64_t m_unpacked = 0;
    std::optional<Error> m_firstForeign; ///< of an archive without any recording: why
};

bool Reading::handOn(Incoming incoming)
{
    ++m_handedOn;
    return m_handOn(std::move(incoming));
}

bool Reading::refuse(const QString &file, bool isNamed, Error error, std::optional<CsvTableHead> table)
{
    if (isNamed || !isForeign(error) || hasRecordingName(file)) {
        Incoming incoming = failed(file, std::move(error));
        incoming.table = std::move(table);
        return handOn(std::move(incoming));
    }
    if (m_passedOver++ == 0) {
        error.file = file;
        m_firstForeign = std::move(error);
    }
    return true;
}

bool Reading::take(const SingleFile &file)
{
    const std::string key = std::string(fileKeyPrefix) + sha256Hex(file.content);
    if (m_rules.leftOut.contains(key))
        return handOn({.item = {.file = file.name, .outcome = ImportOutcome::LeftOut, .key = key}});
    if (m_rules.known.contains(key))
        return handOn({.item = {.file = file.name, .outcome = ImportOutcome::Known, .key = key}});
    auto decoded = decodeRecording(file.content, key, recordingName(file.name), m_rules.mappings);
    if (decoded)
        return handOn(prepared(file, key, std::move(*decoded)));
    if (file.end == ArchiveEntry::End::CutOff && isForeign(decoded.error()))
        return refuse(file.name, file.isNamed, {.code = ErrorCode::FileCutOff});
    return refuse(file.name, file.isNamed, std::move(decoded.error()), tableIn(file));
}

Incoming Reading::prepared(const SingleFile &file, const std::string &key, DecodedRecording decoded) const
{
    Incoming incoming{.item = {.file = file.name, .outcome = ImportOutcome::Imported, .key = key}};
    NewRecording &added = incoming.recording.emplace();
    added.recording = {.key = key,
        .kind = decoded.kind,
        .fileName = recordingName(file.name),
        .size = std::int64_t(file.content.size()),
        .decoderVersion = decoderVersion};
    if (!m_rules.isLook)
        added.packed = compressed(file.content);
    incoming.item.warnings = warningsOf(decoded.swims, file);
    if (decoded.kind == RecordingKind::Csv)
        incoming.table = tableIn(file);
    for (std::size_t n = 0; n < decoded.swims.size(); ++n) {
        const SwimId &id = decoded.facts[n].id;
        incoming.item.swims.push_back(id);
        const CorrectedWorkout corrected = overlay(std::move(decoded.swims[n]), id, {});
        incoming.rows.push_back({id, m_rules.derivation.derive(corrected, id, {decoded.kind})});
    }
    added.swims = std::move(decoded.facts);
    return incoming;
}

bool Reading::takePackedEntry(const QString &name, Bytes packed)
{
    bool isWanted = true;
    auto error = unpack(packed, [&](const ArchiveEntry &entry) -> std::optional<Error> {
        m_unpacked += std::int64_t(entry.content.size());
        isWanted = take({.name = name, .content = entry.content, .end = entry.end});
        return std::nullopt;
    });
    if (!error)
        return isWanted;
    m_unpacked += error->code == ErrorCode::OutOfMemoryBound ? std::int64_t(unpackBound) : 0;
    return refuse(name, false, std::move(*error));
}

bool Reading::takeEntry(const FoundFile &archive, const ArchiveEntry &entry)
{
    if (entry.name.isEmpty()) // a gzip packs one file
        return take({.name = archive.path, .isNamed = archive.isNamed, .content = entry.content, .end = entry.end});
    const QString name = archive.path + u'/' + entry.name;
    if (isGzip(entry.content))
        return takePackedEntry(name, entry.content);
    return take({.name = name, .content = entry.content, .end = entry.end});
}

bool Reading::takeArchive(const FoundFile &file, Bytes content)
{
    bool isWanted = true;
    auto error = unpack(content, [&](const ArchiveEntry &entry) -> std::optional<Error> {
        isWanted = takeEntry(file, entry);
        if (!isWanted)
            return Error{.code = ErrorCode::Cancelled};
        if (m_unpacked > mostUnpacked)
            return Error{.code = ErrorCode::OutOfMemoryBound, .file = entry.name, .count = mostUnpacked};
        return std::nullopt;
    });
    if (!isWanted)
        return false;
    if (m_handedOn == 0 && !file.isNamed && !hasRecordingName(file.path)) { // many documents are zip files too
        m_passedOver = 1;
        return true;
    }
    if (error) {
        const QString where = error->file.isEmpty() ? file.path : file.path + u'/' + error->file;
        error->file = where;
        return handOn(failed(where, std::move(*error)));
    }
    if (m_handedOn > 0)
        return true;
    return handOn(
        failed(file.path, m_firstForeign.value_or(Error{.code = ErrorCode::NoSwim, .detail = QStringLiteral("zip")})));
}

} // namespace

std::size_t Incoming::bytes() const
{
    constexpr std::size_t perRow = 16 * 1024;
    return sizeof(Incoming) + rows.size() * perRow + (recording ? recording->packed.size() : 0);
}

IncomingReader::Done IncomingReader::read(const FoundFile &file, const HandOn &handOn) const
{
    Reading reading(m_rules, handOn);
    if (file.error) {
        handOn(failed(file.path, *file.error));
        return {};
    }
    const auto content = readFile(file.path);
    if (!content) {
        reading.refuse(file.path, file.isNamed, content.error());
        return {.passedOver = reading.passedOver()};
    }
    if (isArchive(content->view()))
        reading.takeArchive(file, content->view());
    else
        reading.take({.name = file.path, .isNamed = file.isNamed, .content = content->view()});
    return {.bytes = std::int64_t(content->size), .passedOver = reading.passedOver()};
}

} // namespace lengthwise
