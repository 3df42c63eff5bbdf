#pragma once

#include "core/base/result.h"
#include "core/model/workout.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What Strava tells of activities. Pure; any thread. Errors: AnswerDamaged (byteOffset where known, counted in the
/// part that detail names), OutOfMemoryBound.
namespace lengthwise {

/// The bodies of Strava's answers about one activity, as they came.
struct StravaParts {
    std::string_view summary;                ///< of the list, or the activity itself
    std::optional<std::string_view> streams; ///< with key_by_type; absent: not fetched, or it was typed in by hand
    std::optional<std::string_view> detail;  ///< absent: not fetched
};

struct StravaSwim {
    Workout workout;
    QString title;            ///< one line; empty: none
    QString notes;            ///< may have line breaks; empty: none, or no detail
    std::string externalFile; ///< external_id; empty: none
};

/// What summary and detail both tell is the summary's: it is fetched more often. Pool or open water is guessed from
/// positions and the trainer mark; pool length and lengths are inferred from the distance of the streams, marked so,
/// with rests where laps show them. Maximum speeds are left out: nonsense, for swims. Also NoSwim (detail: sport type),
/// and ValueInvalid (detail: "start_date") without a usable start.
Result<StravaSwim> decodeStrava(const StravaParts &parts);

/// What of an activity counts as changed when it differs. Kudos and the like do not.
struct ActivityState {
    std::string name;
    std::string sportType;        ///< as written; the older `type` where there is no sport_type
    std::optional<Instant> start; ///< absent: unreadable
    std::string timeZone;         ///< "(GMT+01:00) Europe/Berlin"
    Distance distance;
    Duration movingTime{};
    Duration elapsedTime{};
    bool isOnTrainer = false;
    std::string visibility; ///< "everyone", "followers_only", "only_me"
    std::string externalId; ///< empty: none
    std::optional<std::int64_t> uploadId;

    bool operator==(const ActivityState &) const = default;
};

struct StravaListed {
    std::int64_t id = 0;
    bool isSwim = false;
    ActivityState state;
    std::string json; ///< of this activity alone, as it came
};

/// The activities of one page of the list, in its order. An activity without an id is damage.
Result<std::vector<StravaListed>> listedActivities(std::string_view page);
/// The same of one activity, a kept summary for instance.
Result<StravaListed> listedActivity(std::string_view activity);

} // namespace lengthwise
