#include "core/decode/archive.h"

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>
#include <array>
#include <memory>

namespace lengthwise {

namespace {

constexpr int mostEntries = 20'000;
constexpr std::size_t blockSize = 64 * 1024;
constexpr std::size_t packedAndUnpacked = memoryBound / 4 * 3; ///< together; the rest is for decoding

struct CloseArchive {
    void operator()(archive *reader) const { archive_read_free(reader); }
};
using Reader = std::unique_ptr<archive, CloseArchive>;

bool startsWith(Bytes content, std::initializer_list<unsigned> bytes)
{
    return content.size() >= bytes.size()
        && std::equal(bytes.begin(), bytes.end(), content.begin(),
            [](unsigned expected, std::byte byte) { return std::to_integer<unsigned>(byte) == expected; });
}

bool isGzip(Bytes content)
{
    return startsWith(content, {0x1F, 0x8B, 0x08});
}

Reader openReader(Bytes content)
{
    Reader reader(archive_read_new());
    if (!reader)
        return {};
    int status = ARCHIVE_OK;
    if (isGzip(content)) {
        archive_read_support_filter_gzip(reader.get());
        archive_read_support_format_empty(reader.get()); // raw refuses a packed file of no bytes
        status = archive_read_support_format_raw(reader.get());
    } else {
        status = archive_read_support_format_zip(reader.get());
    }
    if (status < ARCHIVE_WARN || archive_read_open_memory(reader.get(), content.data(), content.size()) != ARCHIVE_OK)
        return {};
    return reader;
}

QString entryName(archive_entry *entry)
{
    if (const char *utf8 = archive_entry_pathname_utf8(entry))
        return QString::fromUtf8(utf8);
    if (const char *raw = archive_entry_pathname(entry)) // written in the code page of some machine
        return QString::fromLatin1(raw);
    return {};
}

bool isWanted(archive_entry *entry, const QString &name)
{
    const QString file = name.section(u'/', -1);
    // raw data has no file type
    const bool isFile = archive_entry_filetype(entry) == AE_IFREG || archive_entry_filetype(entry) == 0;
    return isFile && !name.endsWith(u'/') && !name.startsWith(QLatin1String("__MACOSX/"))
        && !file.startsWith(QLatin1String("._"));
}

Error tooLarge()
{
    return {.code = ErrorCode::OutOfMemoryBound, .count = std::int64_t(unpackBound)};
}

/// Reads on until the entry ends, breaks, or is larger than `room`, which is an error.
std::optional<Error> readEntry(archive *reader, std::size_t room, ArchiveEntry &entry)
{
    std::array<std::byte, blockSize> block;
    while (true) {
        const auto size = archive_read_data(reader, block.data(), block.size());
        if (size == 0)
            return std::nullopt;
        if (size < 0) {
            entry.isWhole = false;
            return std::nullopt;
        }
        if (std::size_t(size) > room - entry.content.size())
            return tooLarge();
        entry.content.insert(entry.content.end(), block.begin(), block.begin() + size);
    }
}

} // namespace

bool isArchive(Bytes content)
{
    return isGzip(content) || startsWith(content, {'P', 'K', 3, 4}) || startsWith(content, {'P', 'K', 5, 6});
}

Result<std::vector<ArchiveEntry>> unpack(Bytes content)
{
    const Reader reader = openReader(content);
    if (!reader)
        return fail({.code = ErrorCode::FileDamaged, .byteOffset = 0});
    std::vector<ArchiveEntry> entries;
    std::size_t room = std::min(unpackBound, packedAndUnpacked - std::min(content.size(), packedAndUnpacked));
    archive_entry *header = nullptr;
    for (int seen = 0;; ++seen) {
        const int status = archive_read_next_header(reader.get(), &header);
        if (status == ARCHIVE_EOF)
            break;
        if (status < ARCHIVE_WARN) {
            if (entries.empty())
                return fail({.code = ErrorCode::FileDamaged, .byteOffset = archive_filter_bytes(reader.get(), -1)});
            break; // what came before is whole
        }
        if (seen == mostEntries)
            return fail(tooLarge());
        ArchiveEntry entry{.name = isGzip(content) ? QString() : entryName(header)};
        if (!isWanted(header, entry.name))
            continue;
        if (archive_entry_is_encrypted(header))
            return fail(
                {.code = ErrorCode::FormatUnsupported, .file = entry.name, .detail = QStringLiteral("encrypted zip")});
        if (auto error = readEntry(reader.get(), room, entry)) {
            error->file = entry.name;
            return fail(std::move(*error));
        }
        room -= entry.content.size();
        entries.push_back(std::move(entry));
    }
    if (isGzip(content) && entries.empty())
        entries.emplace_back();
    return entries;
}

} // namespace lengthwise
