#include "core/decode/stravaactivity.h"

#include <utility>

namespace lengthwise {

namespace {

using simdjson::error_code;
namespace ondemand = simdjson::ondemand;

/// Strava gives 200 a page.
constexpr std::size_t mostActivities = 5'000;
constexpr std::string_view part = "activities";
constexpr std::string_view idMissing = "no id";

std::optional<StravaListed> listed(StravaActivity activity, std::string_view json)
{
    if (!activity.id)
        return std::nullopt;
    StravaListed found{.id = *activity.id, .isSwim = activity.isSwim()};
    found.state = {
        .name = activity.name.value_or(""),
        .sportType = activity.sport(),
        .start = stravaInstant(activity.startDate),
        .timeZone = activity.timeZone.value_or(""),
        .distance = {activity.distance.value_or(0)},
        .movingTime = stravaDuration(activity.movingTime).value_or(Duration(0)),
        .elapsedTime = stravaDuration(activity.elapsedTime).value_or(Duration(0)),
        .isOnTrainer = activity.isOnTrainer.value_or(false),
        .visibility = activity.visibility.value_or(activity.isPrivate.value_or(false) ? "only_me" : ""),
        .externalId = activity.externalId.value_or(""),
        .uploadId = activity.uploadId,
    };
    found.json = json;
    return found;
}

/// The object's own text; simdjson gives it with what stands before the next value.
std::string_view withoutEnd(std::string_view text)
{
    const auto end = text.find_last_of('}');
    return end == std::string_view::npos ? text : text.substr(0, end + 1);
}

error_code readListed(ondemand::object object, std::optional<StravaListed> &found)
{
    StravaActivity activity;
    std::string_view json;
    if (const auto error = readActivity(object, activity))
        return error;
    if (const auto error = object.raw_json().get(json))
        return error;
    found = listed(std::move(activity), withoutEnd(json));
    return simdjson::SUCCESS;
}

} // namespace

Result<std::vector<StravaListed>> listedActivities(std::string_view page)
{
    StravaBody reading(page, part);
    std::vector<StravaListed> activities;
    ondemand::array root;
    if (const auto error = reading.open(root))
        return fail(*reading.close(error));
    for (auto entry : root) {
        ondemand::object object;
        std::optional<StravaListed> found;
        auto error = std::move(entry).get_object().get(object);
        if (!error)
            error = readListed(object, found);
        if (!error && activities.size() == mostActivities)
            error = simdjson::CAPACITY;
        if (error)
            return fail(*reading.close(error));
        if (!found)
            return fail(reading.damagedHere(idMissing));
        activities.push_back(std::move(*found));
    }
    if (auto failure = reading.close(simdjson::SUCCESS))
        return fail(std::move(*failure));
    return activities;
}

Result<StravaListed> listedActivity(std::string_view activity)
{
    auto read = activityOf(activity, part);
    if (!read)
        return fail(std::move(read.error()));
    auto found = listed(std::move(*read), activity);
    if (!found)
        return fail({.code = ErrorCode::AnswerDamaged, .detail = QStringLiteral("activities: no id")});
    return std::move(*found);
}

} // namespace lengthwise
