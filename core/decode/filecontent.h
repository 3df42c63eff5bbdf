#pragma once

#include "core/decode/decoder.h"

#include <QString>

#include <cstdint>
#include <memory>

namespace lengthwise {

/// The bytes of a file, not cleared before they were read.
struct FileContent {
    std::unique_ptr<std::byte[]> bytes;
    std::size_t size = 0;

    Bytes view() const { return {bytes.get(), size}; }
};

/// Reads a regular file whole. A file over largestFile is refused before it is read (FileTooLarge), one that is no
/// recording by its first 64 kB (looksLikeRecording) after these (FormatUnknown). The file is read, not mapped: it may
/// shrink under our hands. FileNotFound, FileUnreadable; errors carry no file name. Blocks: call it off the GUI thread.
Result<FileContent> readFile(const QString &path);

inline constexpr std::int64_t largestFile = contentBound;

} // namespace lengthwise
