#pragma once

#include "core/base/result.h"
#include "core/model/csvmapping.h"
#include "core/model/recording.h"
#include "core/model/workout.h"

#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace lengthwise {

/// Of all decoders together: raised with every change of what they give. Kept with each recording, so that facts and
/// rows of an older one are known to be stale.
inline constexpr int decoderVersion = 1;

/// The swims of one file recording, with what grouping needs to know of each.
struct DecodedRecording {
    RecordingKind kind = RecordingKind::Fit;
    std::vector<Workout> swims;   ///< at least one
    std::vector<SwimFacts> facts; ///< one per swim, n = 0, 1, ...
};

/// Decodes the bytes of one file, no archive. key, fileName: of the recording; mappings: the athlete's
/// (core/ingest/csvmappings.h). The decoders' errors, without a file name. Pure; any thread.
Result<DecodedRecording> decodeRecording(std::span<const std::byte> content, const std::string &key,
    const std::string &fileName, const CsvMappings &mappings);

} // namespace lengthwise
