#pragma once

#include "core/base/result.h"
#include "core/decode/decoder.h"

#include <QString>

#include <vector>

namespace lengthwise {

/// One file out of an archive.
struct ArchiveEntry {
    QString name; ///< path inside the archive; empty for gzip, which packs one file
    std::vector<std::byte> content;
    bool isWhole = true; ///< false: the archive is damaged or cut off inside this entry
};

/// gzip or zip by its first bytes.
bool isArchive(Bytes content);

/// The files in a gzip or zip, unpacked in memory, one level deep; folders, __MACOSX and resource forks (._*) are left
/// out. FileDamaged where nothing can be read; OutOfMemoryBound where the entries hold more than unpackBound together
/// (less for an archive over 128 MB) or are more than 20,000, whatever the archive says of its sizes; FormatUnsupported
/// for an encrypted one.
Result<std::vector<ArchiveEntry>> unpack(Bytes content);

inline constexpr std::size_t unpackBound = std::size_t{256} << 20;

} // namespace lengthwise
