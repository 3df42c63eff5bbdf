#include "core/decode/strava.h"

#include "core/base/safetext.h"

#include "core/decode/lengthsfromsamples.h"
#include "core/decode/plausible.h"
#include "core/decode/stravaactivity.h"
#include "core/decode/stravarests.h"
#include "core/decode/stravastreams.h"

#include <QStringList>

#include <cmath>
#include <utility>

namespace lengthwise {

namespace {

constexpr qsizetype longestTitle = 300;
constexpr qsizetype longestNotes = 20'000;
constexpr double largestDistance = 2'000'000; ///< m
constexpr double fastestArm = 254;            ///< strokes a minute
constexpr Duration usualSpacing{3000};        ///< of points that show how the swimmer moves within a length

QString textOf(const std::optional<std::string> &text)
{
    return text ? QString::fromStdString(*text) : QString();
}

QString notesOf(const std::optional<std::string> &description)
{
    QStringList lines = textOf(description).left(longestNotes).split(u'\n');
    for (QString &line : lines)
        line = safeText(line, longestNotes);
    return lines.join(u'\n').trimmed();
}

std::optional<std::chrono::minutes> utcOffsetOf(const StravaActivity &activity)
{
    constexpr std::chrono::hours farthest{15}; // UTC-12 to UTC+14, and a summer hour
    const auto start = stravaInstant(activity.startDate);
    const auto local = stravaInstant(activity.startDateLocal);
    if (start && local && std::chrono::abs(*local - *start) <= farthest)
        return std::chrono::round<std::chrono::minutes>(*local - *start);
    const double seconds = activity.utcOffset.value_or(NAN);
    if (std::abs(seconds) <= Seconds(farthest).count())
        return std::chrono::minutes(std::lround(seconds / 60));
    return std::nullopt;
}

/// Strava tells no more than where a swim was. A start alone without a line is what watches note in a pool, unless the
/// streams are still to come.
Environment environmentOf(const StravaActivity &activity, const std::optional<StravaStreams> &streams)
{
    if (activity.isOnTrainer.value_or(false))
        return Environment::Pool;
    const bool hasPlace = streams ? streams->hasPositions : activity.hasStartPosition;
    return hasPlace || activity.hasRoute ? Environment::OpenWater : Environment::Pool;
}

void addTotals(Workout &workout, const StravaActivity &activity)
{
    const auto known = [](std::optional<Duration> time) { return time > Duration(0) ? time : std::nullopt; };
    workout.elapsed = known(stravaDuration(activity.elapsedTime));
    workout.timer = known(stravaDuration(activity.movingTime));
    if (const double metres = activity.distance.value_or(0); metres > 0 && metres <= largestDistance)
        workout.distance = Distance{metres};
    workout.averageHeartRate = stravaHeartRate(activity.averageHeartRate);
    workout.maximumHeartRate = stravaHeartRate(activity.maximumHeartRate);
    if (const double rate = activity.averageCadence.value_or(0); rate > 0 && rate <= fastestArm)
        workout.averageStrokeRate = StrokeRate{rate};
}

void addStreams(Workout &workout, StravaStreams streams)
{
    workout.samples = std::move(streams.samples);
    if (streams.untimed > 0) {
        workout.warnings.push_back(
            {.code = WarningCode::ValuesInvalid, .count = streams.untimed, .detail = QStringLiteral("time")});
    }
    if (streams.backwards > 0)
        workout.warnings.push_back({.code = WarningCode::TimesBackwards, .count = streams.backwards});
}

bool isSparse(const std::vector<Sample> &samples)
{
    return samples.back().time() - samples.front().time() > usualSpacing * std::int64_t(samples.size());
}

/// Strava's speeds are smoothed over several points: no device's mean of a length, which single points would be taken
/// for.
std::vector<Sample> withoutSpeeds(const std::vector<Sample> &samples)
{
    std::vector<Sample> plain;
    plain.reserve(samples.size());
    for (const Sample &sample : samples) {
        plain.emplace_back(sample.time());
        if (const auto distance = sample.distance())
            plain.back().setDistance(*distance);
    }
    return plain;
}

PoolUnit unitOf(Distance poolLength)
{
    const auto isWhole = [](double count) { return std::abs(count - std::round(count)) < 0.01; };
    return !isWhole(poolLength.metres) && isWhole(poolLength / yards(1)) ? PoolUnit::Yards : PoolUnit::Metres;
}

void addLengths(Workout &workout)
{
    if (workout.samples.empty())
        return;
    auto inferred = isSparse(workout.samples)
        ? lengthsFromSamples(withoutSpeeds(workout.samples), std::nullopt, workout.start)
        : lengthsFromSamples(workout.samples, std::nullopt, workout.start);
    if (!inferred)
        return;
    workout.warnings.push_back({.code = WarningCode::PoolLengthUnknown}); // none is recorded
    workout.warnings.push_back({.code = WarningCode::LengthsInferred, .count = inferred->activeCount});
    workout.poolLength = inferred->poolLength;
    workout.poolUnit = unitOf(inferred->poolLength);
    workout.lengths = std::move(inferred->lengths);
    uncoverRests(workout.lengths, workout.laps, inferred->poolLength);
}

/// A swim, by all that was fetched of it but its streams.
Result<StravaActivity> swimOf(const StravaParts &parts)
{
    auto activity = activityOf(parts.summary, "summary");
    if (activity && parts.detail) {
        auto detail = activityOf(*parts.detail, "detail");
        if (!detail)
            return detail;
        fillFrom(*activity, std::move(*detail));
    }
    if (activity && !activity->isSwim()) {
        const QString sport = safeText(QString::fromStdString(activity->sport()));
        return fail({.code = ErrorCode::NoSwim, .detail = sport});
    }
    return activity;
}

Result<std::optional<StravaStreams>> streamsOf(const StravaParts &parts, Instant start)
{
    if (!parts.streams)
        return std::nullopt;
    auto streams = readStravaStreams(*parts.streams, start);
    if (!streams)
        return fail(std::move(streams.error()));
    return std::move(*streams);
}

} // namespace

Result<StravaSwim> decodeStrava(const StravaParts &parts)
{
    auto activity = swimOf(parts);
    if (!activity)
        return fail(std::move(activity.error()));
    const auto start = stravaInstant(activity->startDate);
    if (!start)
        return fail({.code = ErrorCode::ValueInvalid, .detail = QStringLiteral("start_date")});
    auto streams = streamsOf(parts, *start);
    if (!streams)
        return fail(std::move(streams.error()));

    StravaSwim swim{.title = safeText(textOf(activity->name), longestTitle),
        .notes = notesOf(activity->description),
        .externalFile = activity->externalId.value_or("")};
    Workout &workout = swim.workout;
    workout.sourceFormat = QStringLiteral("Strava");
    workout.device = safeText(textOf(activity->deviceName));
    workout.start = *start;
    workout.utcOffset = utcOffsetOf(*activity);
    workout.environment = environmentOf(*activity, *streams);
    workout.laps = std::move(activity->laps);
    addTotals(workout, *activity);
    if (*streams)
        addStreams(workout, std::move(**streams));
    if (workout.environment == Environment::Pool)
        addLengths(workout);
    warnOfImplausible(workout);
    return swim;
}

} // namespace lengthwise
