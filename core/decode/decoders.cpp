#include "core/decode/decoders.h"

#include "core/decode/archive.h"
#include "core/decode/csv.h"
#include "core/decode/csvcolumns.h"
#include "core/decode/csvtext.h"
#include "core/decode/filecontent.h"
#include "core/decode/fitdecoder.h"
#include "core/decode/mappedcsv.h"
#include "core/decode/normalise.h"

#include <algorithm>
#include <array>

namespace lengthwise {

namespace {

const FitDecoder fitDecoder;
const CsvDecoder csvDecoder;

// Asked in this order; each on a line of its own.
const auto decoders = std::to_array<const Decoder *>({
    &fitDecoder,
    &csvDecoder,
});

/// Formats that are known by sight and cannot be read yet; empty: none of them.
QString unsupportedFormat(Bytes content)
{
    const CsvText head = textHead(content);
    if (head.view().find("<TrainingCenterDatabase") != std::string_view::npos)
        return QStringLiteral("TCX");
    if (head.view().find("<gpx") != std::string_view::npos)
        return QStringLiteral("GPX");
    return {};
}

/// Which of two errors tells more of why an archive gave no swim: larger is better.
int worth(const Error &error)
{
    switch (error.code) {
    case ErrorCode::FormatUnknown:
        return 0;
    case ErrorCode::FileEmpty:
    case ErrorCode::ColumnsMissing:
        return 1;
    case ErrorCode::FormatUnsupported:
        return 2;
    case ErrorCode::NoSwim:
        return 3;
    default:
        return 4;
    }
}

Error cutOff()
{
    return {.code = ErrorCode::FileCutOff};
}

/// Absent: the swimmer said nothing of such a table.
std::optional<Result<std::vector<Workout>>> decodeByMapping(Bytes content, const CsvMappings &mappings)
{
    if (mappings.empty())
        return std::nullopt;
    const auto text = CsvText::from(content, workBound);
    const auto head = text ? tableHead(text->view()) : std::nullopt;
    const CsvMapping *mapping = head ? mappingFor(*head, mappings) : nullptr;
    if (!mapping)
        return std::nullopt;
    return decodeMapped(text->view(), *head, *mapping, workBound - std::min(text->allocated(), workBound));
}

struct ArchiveResult {
    std::vector<Workout> swims;
    std::size_t swimBytes = 0;
    std::vector<Warning> warnings;
    std::optional<Error> error; ///< the most telling
};

void addEntry(ArchiveResult &result, const ArchiveEntry &entry, const CsvMappings &mappings)
{
    auto decoded = decodeSingle(entry.content, mappings);
    if (!decoded && entry.end == ArchiveEntry::End::CutOff && worth(decoded.error()) < worth(cutOff()))
        decoded = fail(cutOff());
    const bool isDamaged = !decoded && worth(decoded.error()) > worth({.code = ErrorCode::NoSwim});
    if (isDamaged || (decoded && entry.end == ArchiveEntry::End::Damaged))
        result.warnings.push_back({.code = WarningCode::PartDamaged, .detail = entry.name});
    else if (decoded && entry.end == ArchiveEntry::End::CutOff)
        result.warnings.push_back({.code = WarningCode::FileCutOff, .detail = entry.name});
    if (decoded) {
        for (Workout &swim : *decoded) {
            result.swimBytes += bytesOf(swim);
            result.swims.push_back(std::move(swim));
        }
    } else if (!result.error || worth(decoded.error()) > worth(*result.error)) {
        result.error = decoded.error();
        result.error->file = entry.name;
    }
}

Result<std::vector<Workout>> decodeArchive(Bytes content, const CsvMappings &mappings)
{
    ArchiveResult result;
    const auto take = [&](const ArchiveEntry &entry) -> std::optional<Error> {
        addEntry(result, entry, mappings);
        if (result.swimBytes <= swimsBound)
            return std::nullopt;
        return Error{.code = ErrorCode::OutOfMemoryBound, .file = entry.name, .count = std::int64_t(memoryBound)};
    };
    if (auto error = unpack(content, take))
        return fail(std::move(*error));
    if (result.swims.empty())
        return fail(result.error.value_or(Error{.code = ErrorCode::NoSwim, .detail = QStringLiteral("zip")}));
    auto &warnings = result.swims.front().warnings;
    warnings.insert(warnings.end(), result.warnings.begin(), result.warnings.end());
    return std::move(result.swims);
}

} // namespace

const Decoder *decoderFor(Bytes content)
{
    const auto found = std::find_if(
        decoders.begin(), decoders.end(), [content](const Decoder *decoder) { return decoder->recognises(content); });
    return found == decoders.end() ? nullptr : *found;
}

bool looksLikeRecording(Bytes head)
{
    return head.empty() || isArchive(head) || decoderFor(head) || !unsupportedFormat(head).isEmpty();
}

Result<std::vector<Workout>> decodeSingle(Bytes content, const CsvMappings &mappings)
{
    if (content.empty())
        return fail({.code = ErrorCode::FileEmpty});
    if (const Decoder *decoder = decoderFor(content)) {
        auto swims = decoder->decode(content);
        const bool isForeign = !swims && decoder == &csvDecoder && swims.error().code == ErrorCode::ColumnsMissing;
        auto mapped = isForeign ? decodeByMapping(content, mappings) : std::nullopt;
        return mapped ? std::move(*mapped) : std::move(swims);
    }
    const QString format = unsupportedFormat(content);
    if (!format.isEmpty())
        return fail({.code = ErrorCode::FormatUnsupported, .detail = format});
    return fail({.code = ErrorCode::FormatUnknown});
}

std::optional<CsvTableHead> foreignTable(Bytes content)
{
    if (decoderFor(content) != &csvDecoder)
        return std::nullopt;
    const auto text = CsvText::from(content, workBound);
    const auto header = text ? findHeader(text->view()) : std::nullopt;
    return header && !header->columns.isRecording() ? tableHead(text->view()) : std::nullopt;
}

Result<std::vector<Workout>> decodeSwims(Bytes content, const CsvMappings &mappings)
{
    return isArchive(content) ? decodeArchive(content, mappings) : decodeSingle(content, mappings);
}

Result<std::vector<Workout>> decodeFile(const QString &path, const CsvMappings &mappings)
{
    const auto named = [&path](Error error) {
        error.file = error.file.isEmpty() ? path : path + u'/' + error.file;
        return error;
    };
    const auto content = readFile(path);
    if (!content)
        return fail(named(content.error()));
    return decodeSwims(content->view(), mappings).map_error(named);
}

} // namespace lengthwise
