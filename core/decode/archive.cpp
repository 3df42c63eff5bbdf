#include "core/decode/archive.h"

#include "core/base/safetext.h"
#include "core/decode/gzip.h"

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>
#include <array>
#include <memory>

namespace lengthwise {

namespace {

constexpr int mostEntries = 20'000;
constexpr std::size_t blockSize = 64 * 1024;
constexpr std::size_t mostUnpacked = std::size_t{1} << 30; ///< of all files: bounds the time, not the memory

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

Reader openZip(Bytes content)
{
    Reader reader(archive_read_new());
    if (!reader || archive_read_support_format_zip(reader.get()) < ARCHIVE_WARN
        || archive_read_open_memory(reader.get(), content.data(), content.size()) != ARCHIVE_OK)
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
    return archive_entry_filetype(entry) == AE_IFREG && !name.endsWith(u'/')
        && !name.startsWith(QLatin1String("__MACOSX/")) && !file.startsWith(QLatin1String("._"));
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
            entry.end = ArchiveEntry::End::Damaged;
            return std::nullopt;
        }
        if (std::size_t(size) > room - entry.content.size())
            return tooLarge();
        entry.content.insert(entry.content.end(), block.begin(), block.begin() + size);
    }
}

/// What one file may hold beside the archive itself.
std::size_t roomBeside(Bytes content)
{
    return std::min(unpackBound, contentBound - std::min(content.size(), contentBound));
}

std::optional<Error> unpackGzip(Bytes content, const TakeEntry &take)
{
    Inflated inflated = inflateGzip(content, roomBeside(content));
    switch (inflated.end) {
    case Inflated::End::NoRoom:
        return tooLarge();
    case Inflated::End::Whole:
        return take({.content = std::move(inflated.content)});
    case Inflated::End::CutOff:
        if (inflated.content.empty())
            return Error{.code = ErrorCode::FileCutOff, .byteOffset = std::int64_t(content.size())};
        return take({.content = std::move(inflated.content), .end = ArchiveEntry::End::CutOff});
    case Inflated::End::Damaged:
        break;
    }
    if (inflated.content.empty())
        return Error{.code = ErrorCode::FileDamaged, .byteOffset = 0};
    return take({.content = std::move(inflated.content), .end = ArchiveEntry::End::Damaged});
}

std::optional<Error> unpackZip(Bytes content, const TakeEntry &take)
{
    const Reader reader = openZip(content);
    if (!reader)
        return Error{.code = ErrorCode::FileDamaged, .byteOffset = 0};
    std::size_t unpacked = 0;
    bool tookAny = false;
    archive_entry *header = nullptr;
    for (int seen = 0;; ++seen) {
        const int status = archive_read_next_header(reader.get(), &header);
        if (status == ARCHIVE_EOF)
            return std::nullopt;
        if (status < ARCHIVE_WARN && tookAny)
            return std::nullopt; // what came before is whole
        if (status < ARCHIVE_WARN)
            return Error{.code = ErrorCode::FileDamaged, .byteOffset = archive_filter_bytes(reader.get(), -1)};
        if (seen == mostEntries)
            return tooLarge();
        const QString name = entryName(header);
        if (!isWanted(header, name))
            continue;
        ArchiveEntry entry{.name = safeText(name)};
        if (archive_entry_is_encrypted(header))
            return Error{
                .code = ErrorCode::FormatUnsupported, .file = entry.name, .detail = QStringLiteral("encrypted zip")};
        if (auto error = readEntry(reader.get(), std::min(roomBeside(content), mostUnpacked - unpacked), entry)) {
            error->file = entry.name;
            return error;
        }
        unpacked += entry.content.size();
        tookAny = true;
        if (auto error = take(entry))
            return error;
    }
}

} // namespace

bool isArchive(Bytes content)
{
    return isGzip(content) || startsWith(content, {'P', 'K', 3, 4}) || startsWith(content, {'P', 'K', 5, 6});
}

std::optional<Error> unpack(Bytes content, const TakeEntry &take)
{
    return isGzip(content) ? unpackGzip(content, take) : unpackZip(content, take);
}

} // namespace lengthwise
