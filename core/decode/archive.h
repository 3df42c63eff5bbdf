#pragma once

#include "core/base/error.h"
#include "core/decode/decoder.h"

#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace lengthwise {

/// One file out of an archive.
struct ArchiveEntry {
    QString name; ///< path inside the archive; empty for gzip, which packs one file
    std::vector<std::byte> content;
    enum class End { Whole, CutOff, Damaged };
    End end = End::Whole; ///< of what the archive still gives of it; a cut-off zip counts as damaged
};

/// Takes one file; an error ends the unpacking.
using TakeEntry = std::function<std::optional<Error>(const ArchiveEntry &)>;

/// gzip or zip by its first bytes.
bool isArchive(Bytes content);

/// Unpacks the files in a gzip or zip one after the other in memory, one level deep; folders, __MACOSX and resource
/// forks (._*) are left out. The error that ended it: of the taker; FileDamaged where nothing can be read;
/// OutOfMemoryBound where a file is larger than unpackBound (less for an archive over 128 MB), or all are larger than
/// 1 GB or more than 20,000, whatever the archive says of its sizes; FormatUnsupported for an encrypted one.
std::optional<Error> unpack(Bytes content, const TakeEntry &take);

inline constexpr std::size_t unpackBound = contentBound / 2;

} // namespace lengthwise
