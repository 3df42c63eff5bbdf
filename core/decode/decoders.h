#pragma once

#include "core/decode/decoder.h"

#include <QString>

namespace lengthwise {

/// The decoder whose content this is; nullptr when none recognises it. The order of the list is the order of asking.
const Decoder *decoderFor(Bytes content);

/// Chooses by content and decodes. FormatUnknown when nobody recognises the bytes, FormatUnsupported for TCX and GPX,
/// FileEmpty for none. A gzip or zip gives the swims of all its files: a file in it that is damaged stands as a
/// PartDamaged warning on the first swim (detail: its name), a cut-off gzip as FileCutOff, one that holds no swim is
/// passed over; where no file gives a swim, the error of the most telling one names it in Error::file.
/// OutOfMemoryBound where the swims of an archive are larger than swimsBound together.
Result<std::vector<Workout>> decodeSwims(Bytes content);

/// Reads and decodes a regular file; every error names it ("export.zip/swim.fit" for a file in an archive). A file over
/// largestFile is refused before it is read, one that no decoder recognises after its first 64 kB. The file is read,
/// not mapped: it may shrink under our hands. Blocks: call it off the GUI thread.
Result<std::vector<Workout>> decodeFile(const QString &path);

inline constexpr std::int64_t largestFile = contentBound;

} // namespace lengthwise
