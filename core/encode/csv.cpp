#include "core/encode/csv.h"

#include "core/encode/json.h"
#include "core/model/samplewindow.h"

#include <QDateTime>

#include <cmath>
#include <initializer_list>

namespace lengthwise {

namespace {

QByteArray number(std::optional<double> value, int decimals)
{
    return value && std::isfinite(*value) ? QByteArray::number(*value, 'f', decimals) : QByteArray();
}

QByteArray number(std::optional<int> value)
{
    return value ? QByteArray::number(*value) : QByteArray();
}

/// Empty for a clock beyond the year 9999: damage, for which ISO 8601 has no form.
QByteArray time(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count(), Qt::UTC).toString(Qt::ISODateWithMs).toUtf8();
}

QByteArray seconds(Duration value)
{
    return number(Seconds(value).count(), 3);
}

QByteArray yesNo(bool value)
{
    return value ? "true" : "false";
}

/// No cell of ours holds a comma, a quote or a line break.
QByteArray line(std::initializer_list<QByteArray> cells)
{
    return QByteArrayList(cells).join(',') + "\r\n";
}

QByteArray heartRate(const std::optional<HeartRate> &rate)
{
    return number(rate ? std::optional(rate->beatsPerMinute) : std::nullopt, 1);
}

QByteArray lengthLine(const Workout &workout, const Length &length, std::optional<int> activeNumber, bool corrected)
{
    const double swum = Seconds(length.elapsed).count();
    const bool active = length.type == LengthType::Active;
    std::optional<double> distance;
    std::optional<double> pace;
    std::optional<double> swolf;
    std::optional<double> strokeRate;
    if (!active)
        distance = 0;
    else if (workout.poolLength)
        distance = workout.poolLength->metres;
    if (active && swum > 0) {
        if (distance && *distance > 0)
            pace = swum * (oneOf(workout.poolUnit) * 100).metres / *distance;
        if (length.strokes)
            strokeRate = 60 * *length.strokes / swum;
        if (length.strokes && length.stroke != Stroke::Drill)
            swolf = swum + *length.strokes;
    }
    return line({number(activeNumber), time(length.start), seconds(length.elapsed), active ? "active" : "rest",
        json::stroke(length.stroke).toString().toUtf8(), number(length.strokes), number(distance, 2), number(pace, 2),
        number(swolf, 2), number(strokeRate, 2),
        heartRate(meanHeartRate(workout.samples, length.start, length.start + length.elapsed)), yesNo(corrected),
        yesNo(length.inferred)});
}

QByteArray lengthLines(const Workout &workout, const std::vector<bool> &corrected)
{
    QByteArray text = line({"number", "start", "elapsed_s", "type", "stroke", "strokes", "distance_m",
        workout.poolUnit == PoolUnit::Yards ? "pace_s_per_100yd" : "pace_s_per_100m", "swolf", "stroke_rate",
        "heart_rate", "corrected", "inferred"});
    int active = 0;
    for (std::size_t i = 0; i < workout.lengths.size(); ++i) {
        const bool isActive = workout.lengths[i].type == LengthType::Active;
        const std::optional<int> activeNumber = isActive ? std::optional(++active) : std::nullopt;
        text += lengthLine(workout, workout.lengths[i], activeNumber, i < corrected.size() && corrected[i]);
    }
    return text;
}

QByteArray sampleLine(const Sample &sample, Instant start)
{
    const auto metresOf = [](const std::optional<Distance> &value) {
        return number(value ? std::optional(value->metres) : std::nullopt, 2);
    };
    const auto speed = sample.speed();
    const auto rate = sample.strokeRate();
    const auto position = sample.position();
    return line({time(sample.time()), seconds(sample.time() - start), metresOf(sample.distance()),
        number(speed ? std::optional(speed->metresPerSecond) : std::nullopt, 3),
        number(rate ? std::optional(rate->perMinute) : std::nullopt, 2), heartRate(sample.heartRate()),
        number(position ? std::optional(position->latitude) : std::nullopt, 7),
        number(position ? std::optional(position->longitude) : std::nullopt, 7)});
}

QByteArray sampleLines(const Workout &workout)
{
    QByteArray text =
        line({"time", "elapsed_s", "distance_m", "speed_m_s", "stroke_rate", "heart_rate", "latitude", "longitude"});
    for (const Sample &sample : workout.samples)
        text += sampleLine(sample, workout.start);
    return text;
}

} // namespace

QByteArray encodeCsv(const Workout &workout, const std::vector<bool> &corrected)
{
    return workout.lengths.empty() ? sampleLines(workout) : lengthLines(workout, corrected);
}

} // namespace lengthwise
