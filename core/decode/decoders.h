#pragma once

#include "core/decode/decoder.h"

#include <QString>

namespace lengthwise {

/// The decoder whose content this is; nullptr when none recognises it. The order of the list is the order of asking.
const Decoder *decoderFor(Bytes content);

/// Chooses by content and decodes. FormatUnknown when nobody recognises the bytes, FileEmpty for none.
Result<std::vector<Workout>> decodeSwims(Bytes content);

/// Reads (maps) and decodes a file; every error names it. Files over 512 MB are refused before they are read.
/// Blocks: call it off the GUI thread.
Result<std::vector<Workout>> decodeFile(const QString &path);

} // namespace lengthwise
