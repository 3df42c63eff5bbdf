#include "core/decode/stravaactivity.h"

#include "core/decode/csvvalues.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace lengthwise {

namespace {

using simdjson::error_code;
namespace ondemand = simdjson::ondemand;

constexpr std::size_t mostLaps = 20'000; ///< as many as lengths: a lap for each is the most that a watch writes
constexpr double longestRecording = 31.0 * 24 * 3600; ///< s
constexpr double fastestHeart = 254;

template<class Value>
struct Field {
    std::string_view key;
    std::optional<Value> StravaActivity::*place;
};

constexpr auto texts = std::to_array<Field<std::string>>({
    {"name", &StravaActivity::name},
    {"description", &StravaActivity::description},
    {"sport_type", &StravaActivity::sportType},
    {"type", &StravaActivity::type},
    {"start_date", &StravaActivity::startDate},
    {"start_date_local", &StravaActivity::startDateLocal},
    {"timezone", &StravaActivity::timeZone},
    {"visibility", &StravaActivity::visibility},
    {"external_id", &StravaActivity::externalId},
    {"device_name", &StravaActivity::deviceName},
});
constexpr auto numbers = std::to_array<Field<double>>({
    {"distance", &StravaActivity::distance},
    {"moving_time", &StravaActivity::movingTime},
    {"elapsed_time", &StravaActivity::elapsedTime},
    {"utc_offset", &StravaActivity::utcOffset},
    {"average_heartrate", &StravaActivity::averageHeartRate},
    {"max_heartrate", &StravaActivity::maximumHeartRate},
    {"average_cadence", &StravaActivity::averageCadence},
});
constexpr auto ids = std::to_array<Field<std::int64_t>>({
    {"id", &StravaActivity::id},
    {"upload_id", &StravaActivity::uploadId},
});
constexpr auto flags = std::to_array<Field<bool>>({
    {"trainer", &StravaActivity::isOnTrainer},
    {"private", &StravaActivity::isPrivate},
});

error_code readCopy(ondemand::value value, std::optional<std::string> &text)
{
    std::optional<std::string_view> read;
    const auto error = readText(value, read);
    if (read)
        text = std::string(*read);
    return error;
}

/// Calls `read(key, value)` for each field until one fails.
template<class Read>
error_code forEachField(ondemand::object object, Read read)
{
    for (auto entry : object) {
        ondemand::field field;
        if (const auto error = std::move(entry).get(field))
            return error;
        std::string_view key;
        if (const auto error = field.unescaped_key().get(key))
            return error;
        if (const auto error = read(key, field.value()))
            return error;
    }
    return simdjson::SUCCESS;
}

/// Where the table has the key.
template<class Table, class Read>
std::optional<error_code> readField(
    const Table &table, std::string_view key, ondemand::value value, StravaActivity &activity, Read read)
{
    const auto field = std::ranges::find(table, key, [](const auto &entry) { return entry.key; });
    if (field == table.end())
        return std::nullopt;
    return read(value, activity.*(field->place));
}

error_code readLap(ondemand::object object, StravaActivity &activity)
{
    StravaActivity lap; // the words are the same
    const auto error = forEachField(object, [&lap](std::string_view key, ondemand::value value) {
        if (key == "start_date")
            return readCopy(value, lap.startDate);
        return readField(numbers, key, value, lap, readNumber).value_or(simdjson::SUCCESS);
    });
    const auto start = stravaInstant(lap.startDate);
    if (error || !start)
        return error;
    if (activity.laps.size() == mostLaps)
        return simdjson::CAPACITY;
    activity.laps.push_back({.start = *start,
        .elapsed = stravaDuration(lap.elapsedTime).value_or(Duration(0)),
        .timer = stravaDuration(lap.movingTime),
        .averageHeartRate = stravaHeartRate(lap.averageHeartRate),
        .maximumHeartRate = stravaHeartRate(lap.maximumHeartRate)});
    if (lap.distance && *lap.distance >= 0)
        activity.laps.back().distance = Distance{*lap.distance};
    return simdjson::SUCCESS;
}

error_code readLaps(ondemand::array array, StravaActivity &activity)
{
    for (auto entry : array) {
        ondemand::value value;
        ondemand::json_type type{};
        ondemand::object lap;
        if (const auto error = std::move(entry).get(value))
            return error;
        if (const auto error = value.type().get(type))
            return error;
        if (type != ondemand::json_type::object)
            continue;
        if (const auto error = value.get_object().get(lap))
            return error;
        if (const auto error = readLap(lap, activity))
            return error;
    }
    return simdjson::SUCCESS;
}

error_code readMap(ondemand::object map, StravaActivity &activity)
{
    return forEachField(map, [&activity](std::string_view key, ondemand::value value) {
        if (key != "summary_polyline" && key != "polyline")
            return simdjson::SUCCESS;
        std::optional<std::string_view> line;
        const auto error = readText(value, line);
        activity.hasRoute = activity.hasRoute || (line && !line->empty());
        return error;
    });
}

error_code readNested(std::string_view key, ondemand::value value, StravaActivity &activity)
{
    ondemand::json_type type{};
    if (const auto error = value.type().get(type))
        return error;
    if (key == "map" && type == ondemand::json_type::object) {
        ondemand::object map;
        const auto error = value.get_object().get(map);
        return error ? error : readMap(map, activity);
    }
    if (type != ondemand::json_type::array)
        return simdjson::SUCCESS;
    ondemand::array array;
    if (const auto error = value.get_array().get(array))
        return error;
    if (key == "laps")
        return readLaps(array, activity);
    bool isEmpty = true;
    const auto error = array.is_empty().get(isEmpty);
    activity.hasStartPosition = !isEmpty;
    return error;
}

template<class Value>
void fill(std::optional<Value> &field, std::optional<Value> other)
{
    if (!field)
        field = std::move(other);
}

} // namespace

std::string StravaActivity::sport() const
{
    return sportType && !sportType->empty() ? *sportType : type.value_or(std::string());
}

bool StravaActivity::isSwim() const
{
    const auto same = [](char a, char lower) { return (a >= 'A' && a <= 'Z' ? char(a + ('a' - 'A')) : a) == lower; };
    return std::ranges::equal(sport(), std::string_view("swim"), same);
}

error_code readActivity(ondemand::object object, StravaActivity &activity)
{
    return forEachField(object, [&activity](std::string_view key, ondemand::value value) {
        if (key == "map" || key == "laps" || key == "start_latlng")
            return readNested(key, value, activity);
        if (const auto done = readField(texts, key, value, activity, readCopy))
            return *done;
        if (const auto done = readField(numbers, key, value, activity, readNumber))
            return *done;
        if (const auto done = readField(ids, key, value, activity, readId))
            return *done;
        return readField(flags, key, value, activity, readFlag).value_or(simdjson::SUCCESS);
    });
}

Result<StravaActivity> activityOf(std::string_view body, std::string_view part)
{
    StravaBody reading(body, part);
    StravaActivity activity;
    ondemand::object root;
    auto error = reading.open(root);
    if (!error)
        error = readActivity(root, activity);
    if (auto failure = reading.close(error))
        return fail(std::move(*failure));
    return activity;
}

void fillFrom(StravaActivity &activity, StravaActivity other)
{
    for (const auto &field : texts)
        fill(activity.*field.place, std::move(other.*field.place));
    for (const auto &field : numbers)
        fill(activity.*field.place, other.*field.place);
    for (const auto &field : ids)
        fill(activity.*field.place, other.*field.place);
    for (const auto &field : flags)
        fill(activity.*field.place, other.*field.place);
    activity.hasStartPosition = activity.hasStartPosition || other.hasStartPosition;
    activity.hasRoute = activity.hasRoute || other.hasRoute;
    if (activity.laps.empty())
        activity.laps = std::move(other.laps);
}

std::optional<Duration> stravaDuration(std::optional<double> seconds)
{
    if (!seconds || *seconds < 0 || *seconds > longestRecording)
        return std::nullopt;
    return Duration(std::llround(*seconds * 1000));
}

std::optional<HeartRate> stravaHeartRate(std::optional<double> value)
{
    if (!value || *value <= 0 || *value > fastestHeart)
        return std::nullopt;
    return HeartRate{*value};
}

std::optional<Instant> stravaInstant(const std::optional<std::string> &text)
{
    const auto time = text ? CsvTimeParser().parse(*text) : std::nullopt;
    return time ? std::optional(time->instant) : std::nullopt;
}

} // namespace lengthwise
