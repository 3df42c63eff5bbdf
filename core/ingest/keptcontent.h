#pragma once

#include "core/decode/strava.h"
#include "core/ingest/decodedrecording.h"
#include "core/store/partstore.h"
#include "core/store/recordingstore.h"

namespace lengthwise {

/// A recording's bytes as they are kept, compressed and unchecked: of its file, or of Strava's answers.
struct KeptContent {
    RecordingStore::Packed file;   ///< empty for Strava
    std::vector<PackedPart> parts; ///< empty for a file
};

/// PayloadMissing. One connection's thread.
Result<KeptContent> keptContent(Database &database, const Recording &recording);

/// Unpacks, checks and decodes; the kind is that of the recording. PayloadDamaged; the decoders' errors, with the
/// file's name. mappings: the athlete's, used for tables only. Pure; any thread.
Result<DecodedRecording> decodeKept(
    const Recording &recording, const KeptContent &content, const CsvMappings &mappings);

/// The bytes as they came in, checked: of the file, or one JSON object with Strava's answers by the names of their
/// parts. PayloadDamaged. Pure; any thread.
Result<std::string> originalOf(const Recording &recording, const KeptContent &content);

/// The same of Strava's answers on their way in.
Result<DecodedRecording> decodeAnswers(const std::string &key, const StravaParts &parts);

} // namespace lengthwise
