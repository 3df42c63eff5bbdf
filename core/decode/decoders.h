#pragma once

#include "core/decode/csvtable.h"
#include "core/decode/decoder.h"
#include "core/model/csvmapping.h"

#include <QString>

namespace lengthwise {

/// The decoder whose content this is; nullptr when none recognises it. The order of the list is the order of asking.
const Decoder *decoderFor(Bytes content);

/// By its first bytes: a decoder, an archive or a format known by sight; a file without bytes too.
bool looksLikeRecording(Bytes head);

/// Chooses by content and decodes one file that is no archive. FormatUnknown when nobody recognises the bytes,
/// FormatUnsupported for TCX and GPX, FileEmpty for none. mappings: what the swimmer said of tables that nobody
/// understands by themselves (core/decode/mappedcsv.h).
Result<std::vector<Workout>> decodeSingle(Bytes content, const CsvMappings &mappings);

/// The top of a table that nobody understands by itself, mapped or not; absent: the content is something else.
std::optional<CsvTableHead> foreignTable(Bytes content);

/// The same, archives unpacked. A gzip or zip gives the swims of all its files: a file in it that is damaged stands as
/// a PartDamaged warning on the first swim (detail: its name), a cut-off gzip as FileCutOff, one that holds no swim is
/// passed over; where no file gives a swim, the error of the most telling one names it in Error::file.
/// OutOfMemoryBound where the swims of an archive are larger than swimsBound together.
Result<std::vector<Workout>> decodeSwims(Bytes content, const CsvMappings &mappings);

/// Reads (core/decode/filecontent.h) and decodes a regular file; every error names it ("export.zip/swim.fit" for a file
/// in an archive). Blocks: call it off the GUI thread.
Result<std::vector<Workout>> decodeFile(const QString &path, const CsvMappings &mappings);

} // namespace lengthwise
