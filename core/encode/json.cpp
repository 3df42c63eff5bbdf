#include "core/encode/json.h"

#include "core/base/errorname.h"

#include <QDateTime>
#include <QJsonArray>

#include <cmath>

using namespace Qt::StringLiterals;

namespace lengthwise::json {

namespace {
QJsonObject length(const Length &length)
{
    return {
        {u"start"_s, instant(length.start)},
        {u"elapsed_s"_s, seconds(length.elapsed)},
        {u"timer_s"_s, seconds(length.timer)},
        {u"type"_s, length.type == LengthType::Active ? u"active"_s : u"rest"_s},
        {u"stroke"_s, stroke(length.stroke)},
        {u"strokes"_s, whole(length.strokes)},
        {u"inferred"_s, length.inferred},
    };
}

QJsonObject lap(const Lap &lap)
{
    return {
        {u"start"_s, instant(lap.start)},
        {u"elapsed_s"_s, seconds(lap.elapsed)},
        {u"timer_s"_s, seconds(lap.timer)},
        {u"distance_m"_s, metres(lap.distance)},
        {u"first_length"_s, whole(lap.firstLength)},
        {u"length_count"_s, whole(lap.lengthCount)},
        {u"stroke"_s, stroke(lap.stroke)},
        {u"strokes"_s, whole(lap.strokes)},
        {u"avg_hr_bpm"_s, beats(lap.averageHeartRate)},
        {u"max_hr_bpm"_s, beats(lap.maximumHeartRate)},
    };
}

QJsonObject timerStop(const TimerStop &stop)
{
    return {{u"start"_s, instant(stop.start)}, {u"end"_s, instant(stop.end)}};
}

template<class T, class Write>
QJsonArray list(const std::vector<T> &items, Write write)
{
    QJsonArray array;
    for (const T &item : items)
        array.append(write(item));
    return array;
}

QString codeName(ErrorCode code)
{
    const std::string_view name = nameOf(code);
    return QString::fromLatin1(name.data(), qsizetype(name.size()));
}

QString codeName(WarningCode code)
{
    switch (code) {
    case WarningCode::ChecksumMismatch:
        return u"checksum_mismatch"_s;
    case WarningCode::FileCutOff:
        return u"file_cut_off"_s;
    case WarningCode::PartDamaged:
        return u"part_damaged"_s;
    case WarningCode::FileNotClosed:
        return u"file_not_closed"_s;
    case WarningCode::TrailingBytes:
        return u"trailing_bytes"_s;
    case WarningCode::SummaryRebuilt:
        return u"summary_rebuilt"_s;
    case WarningCode::TimesBackwards:
        return u"times_backwards"_s;
    case WarningCode::ValuesInvalid:
        return u"values_invalid"_s;
    case WarningCode::RowsSkipped:
        return u"rows_skipped"_s;
    case WarningCode::LengthsInferred:
        return u"lengths_inferred"_s;
    case WarningCode::ClockNotSet:
        return u"clock_not_set"_s;
    case WarningCode::PoolLengthUnknown:
        return u"pool_length_unknown"_s;
    case WarningCode::DistanceMismatch:
        return u"distance_mismatch"_s;
    case WarningCode::DuplicateSwim:
        return u"duplicate_swim"_s;
    case WarningCode::TimesImplausible:
        return u"times_implausible"_s;
    }
    return {};
}

template<class Event>
QJsonObject facts(const Event &event)
{
    return {
        {u"code"_s, codeName(event.code)},
        {u"byte_offset"_s, whole(event.byteOffset)},
        {u"line"_s, whole(event.line)},
        {u"count"_s, whole(event.count)},
        {u"detail"_s, text(event.detail)},
    };
}
} // namespace

QJsonValue number(std::optional<double> value, int decimals)
{
    if (!value || !std::isfinite(*value))
        return {};
    const double scale = std::pow(10.0, decimals);
    return std::round(*value * scale) / scale;
}

QJsonValue text(const QString &value)
{
    return value.isEmpty() ? QJsonValue() : QJsonValue(value);
}

// A clock beyond the year 9999 is damage; ISO 8601 has no form for it that others would read.
QJsonValue instant(Instant at)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count(), Qt::UTC);
    return text(time.toString(Qt::ISODateWithMs));
}

QJsonValue seconds(std::optional<Seconds> value)
{
    return number(value ? std::optional(value->count()) : std::nullopt, 3);
}

QJsonValue metres(std::optional<Distance> value)
{
    return number(value ? std::optional(value->metres) : std::nullopt, 2);
}

QJsonValue perMinute(std::optional<StrokeRate> value)
{
    return number(value ? std::optional(value->perMinute) : std::nullopt, 2);
}

QJsonValue beats(std::optional<HeartRate> value)
{
    return number(value ? std::optional(value->beatsPerMinute) : std::nullopt, 1);
}

QJsonValue percent(std::optional<double> value)
{
    return number(value, 2);
}

QJsonValue stroke(Stroke stroke)
{
    switch (stroke) {
    case Stroke::Freestyle:
        return u"freestyle"_s;
    case Stroke::Backstroke:
        return u"backstroke"_s;
    case Stroke::Breaststroke:
        return u"breaststroke"_s;
    case Stroke::Butterfly:
        return u"butterfly"_s;
    case Stroke::Medley:
        return u"medley"_s;
    case Stroke::Mixed:
        return u"mixed"_s;
    case Stroke::Drill:
        return u"drill"_s;
    case Stroke::Kick:
        return u"kick"_s;
    case Stroke::Unknown:
        break;
    }
    return {};
}

QJsonObject workout(const Workout &workout)
{
    const auto offset = workout.utcOffset ? std::optional<qint64>(workout.utcOffset->count()) : std::nullopt;
    return {
        {u"start"_s, instant(workout.start)},
        {u"utc_offset_min"_s, whole(offset)},
        {u"environment"_s, workout.environment == Environment::Pool ? u"pool"_s : u"open_water"_s},
        {u"pool_length_m"_s, metres(workout.poolLength)},
        {u"pool_unit"_s, workout.poolUnit == PoolUnit::Yards ? u"yards"_s : u"metres"_s},
        {u"distance_m"_s, metres(workout.distance)},
        {u"elapsed_s"_s, seconds(workout.elapsed)},
        {u"timer_s"_s, seconds(workout.timer)},
        {u"strokes"_s, whole(workout.strokes)},
        {u"avg_hr_bpm"_s, beats(workout.averageHeartRate)},
        {u"max_hr_bpm"_s, beats(workout.maximumHeartRate)},
        {u"laps"_s, list(workout.laps, lap)},
        {u"lengths"_s, list(workout.lengths, length)},
        {u"timer_stops"_s, list(workout.stops, timerStop)},
        {u"sample_count"_s, qint64(workout.samples.size())},
        {u"device"_s, text(workout.device)},
        {u"source_format"_s, text(workout.sourceFormat)},
        {u"warnings"_s, list(workout.warnings, warning)},
    };
}

QJsonObject warning(const Warning &warning)
{
    return facts(warning);
}

QJsonObject error(const Error &error)
{
    return facts(error);
}

} // namespace lengthwise::json
