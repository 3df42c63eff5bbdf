#pragma once

#include "core/model/units.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace lengthwise {

enum class RecordingKind { Fit, Tcx, Gpx, Csv, Strava };

/// "fit", "tcx", "gpx", "csv", "strava": as stored and as printed for other programs.
std::string_view nameOf(RecordingKind kind);
std::optional<RecordingKind> recordingKind(std::string_view name);

inline constexpr std::string_view fileKeyPrefix = "sha256:";
inline constexpr std::string_view stravaKeyPrefix = "strava:";

/// "strava:<activity id>".
std::string stravaKey(std::int64_t activity);
/// The activity; absent where the key is no recording of Strava's.
std::optional<std::int64_t> stravaActivity(std::string_view key);

/// One swim in a recording. The key names the recording for ever, on every machine: "sha256:<64 hex>" of the file's
/// bytes (uncompressed: of the file inside a .gz or .zip) or "strava:<activity id>".
struct SwimId {
    std::string key;
    int n = 0; ///< 0-based, in the order of the recording

    bool isFile() const { return key.starts_with(fileKeyPrefix); }
    auto operator<=>(const SwimId &) const = default;
};

/// The subject of its edits: "rec:<key>#<n>".
std::string subjectOf(const SwimId &swim);
/// Absent where the text is no such subject.
std::optional<SwimId> swimOfSubject(std::string_view subject);

/// What a swim is called between pages and on the command line: the 64 hex digits of SHA-256 of its recording's key
/// (of "<key>#<n>" for the second and later swims). Eight digits or more resolve where only one swim begins so.
std::string idHash(const SwimId &swim);
inline constexpr std::size_t shortestId = 8;

/// How much a recording tells; the richest one of a workout gives the measurements.
enum class Richness { Summary, Samples, Laps, Lengths };

/// What grouping needs to know of a swim, as recorded: nothing corrected, so that edits cannot move it.
struct SwimFacts {
    SwimId id;
    RecordingKind kind = RecordingKind::Fit;
    Instant start{};
    Duration elapsed{};                            ///< recorded, else to the last length or sample; 0: not known
    std::optional<Distance> distance;              ///< recorded, else from lengths or samples
    std::optional<std::chrono::minutes> utcOffset; ///< local minus UTC
    Richness richness = Richness::Summary;
    int lengthCount = 0;      ///< active lengths: between equally rich recordings the one with more is richer
    std::string fileName;     ///< as it came in; empty for Strava
    std::string externalFile; ///< Strava's external_id: the file it was made from; empty: none
    std::string title;        ///< as recorded: one line; empty: none (files have none)
    std::string notes;        ///< as recorded

    Instant end() const { return start + elapsed; }
    bool operator==(const SwimFacts &) const = default;
};

} // namespace lengthwise
