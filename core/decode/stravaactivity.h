#pragma once

#include "core/decode/strava.h"
#include "core/decode/stravabody.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lengthwise {

/// An activity of the list or in detail, as it tells of itself. Absent: not told, or null.
struct StravaActivity {
    std::optional<std::int64_t> id;
    std::optional<std::int64_t> uploadId;
    std::optional<std::string> name;
    std::optional<std::string> description;
    std::optional<std::string> sportType;
    std::optional<std::string> type; ///< the older word
    std::optional<std::string> startDate;
    std::optional<std::string> startDateLocal; ///< with a Z that is not true
    std::optional<std::string> timeZone;
    std::optional<std::string> visibility;
    std::optional<std::string> externalId;
    std::optional<std::string> deviceName;
    std::optional<double> distance;    ///< m
    std::optional<double> movingTime;  ///< s
    std::optional<double> elapsedTime; ///< s
    std::optional<double> utcOffset;   ///< s
    std::optional<double> averageHeartRate;
    std::optional<double> maximumHeartRate;
    std::optional<double> averageCadence; ///< strokes of one arm in a minute
    std::optional<bool> isOnTrainer;
    std::optional<bool> isPrivate;
    bool hasStartPosition = false;
    bool hasRoute = false; ///< the map has a line
    std::vector<Lap> laps; ///< those with a start

    std::string sport() const;
    bool isSwim() const; ///< by sport(), in any case of letters
};

/// CAPACITY: more laps than memory allows.
simdjson::error_code readActivity(simdjson::ondemand::object object, StravaActivity &activity);

/// A whole body that is one activity; part: its name in errors.
Result<StravaActivity> activityOf(std::string_view body, std::string_view part);

/// What the other tells and this one does not.
void fillFrom(StravaActivity &activity, StravaActivity other);

/// Absent: unreadable, negative or longer than a month.
std::optional<Duration> stravaDuration(std::optional<double> seconds);
std::optional<HeartRate> stravaHeartRate(std::optional<double> value);
std::optional<Instant> stravaInstant(const std::optional<std::string> &text);

} // namespace lengthwise
