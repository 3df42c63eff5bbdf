#include "core/encode/json.h"

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
    switch (code) {
    case ErrorCode::FileNotFound:
        return u"file_not_found"_s;
    case ErrorCode::FileUnreadable:
        return u"file_unreadable"_s;
    case ErrorCode::FileTooLarge:
        return u"file_too_large"_s;
    case ErrorCode::FileEmpty:
        return u"file_empty"_s;
    case ErrorCode::FormatUnknown:
        return u"format_unknown"_s;
    case ErrorCode::FormatUnsupported:
        return u"format_unsupported"_s;
    case ErrorCode::FileCutOff:
        return u"file_cut_off"_s;
    case ErrorCode::FileDamaged:
        return u"file_damaged"_s;
    case ErrorCode::NoSwim:
        return u"no_swim"_s;
    case ErrorCode::ColumnsMissing:
        return u"columns_missing"_s;
    case ErrorCode::NoRows:
        return u"no_rows"_s;
    case ErrorCode::ValueInvalid:
        return u"value_invalid"_s;
    case ErrorCode::OutOfMemoryBound:
        return u"out_of_memory_bound"_s;
    case ErrorCode::FileUnwritable:
        return u"file_unwritable"_s;
    case ErrorCode::FileExists:
        return u"file_exists"_s;
    case ErrorCode::Cancelled:
        return u"cancelled"_s;
    case ErrorCode::LibraryMissing:
        return u"library_missing"_s;
    case ErrorCode::LibraryUnreadable:
        return u"library_unreadable"_s;
    case ErrorCode::LibraryReadOnly:
        return u"library_read_only"_s;
    case ErrorCode::LibraryFull:
        return u"library_full"_s;
    case ErrorCode::LibraryDamaged:
        return u"library_damaged"_s;
    case ErrorCode::LibraryForeign:
        return u"library_foreign"_s;
    case ErrorCode::LibraryNewer:
        return u"library_newer"_s;
    case ErrorCode::LibraryBusy:
        return u"library_busy"_s;
    case ErrorCode::LibraryFailed:
        return u"library_failed"_s;
    case ErrorCode::AthleteUnknown:
        return u"athlete_unknown"_s;
    case ErrorCode::AthleteAmbiguous:
        return u"athlete_ambiguous"_s;
    case ErrorCode::AthleteNameTaken:
        return u"athlete_name_taken"_s;
    case ErrorCode::AthleteNameEmpty:
        return u"athlete_name_empty"_s;
    case ErrorCode::SwimUnknown:
        return u"swim_unknown"_s;
    case ErrorCode::SwimAmbiguous:
        return u"swim_ambiguous"_s;
    case ErrorCode::SwimIdTooShort:
        return u"swim_id_too_short"_s;
    case ErrorCode::FieldUnknown:
        return u"field_unknown"_s;
    case ErrorCode::ValueRefused:
        return u"value_refused"_s;
    case ErrorCode::LengthUnknown:
        return u"length_unknown"_s;
    case ErrorCode::PayloadMissing:
        return u"payload_missing"_s;
    case ErrorCode::PayloadDamaged:
        return u"payload_damaged"_s;
    case ErrorCode::NothingToUndo:
        return u"nothing_to_undo"_s;
    case ErrorCode::NothingToRedo:
        return u"nothing_to_redo"_s;
    case ErrorCode::BackupDamaged:
        return u"backup_damaged"_s;
    case ErrorCode::KeychainMissing:
        return u"keychain_missing"_s;
    case ErrorCode::KeychainLocked:
        return u"keychain_locked"_s;
    case ErrorCode::KeychainFailed:
        return u"keychain_failed"_s;
    case ErrorCode::AddressRefused:
        return u"address_refused"_s;
    case ErrorCode::NetworkDown:
        return u"network_down"_s;
    case ErrorCode::ConnectionUntrusted:
        return u"connection_untrusted"_s;
    case ErrorCode::ServerFailed:
        return u"server_failed"_s;
    case ErrorCode::AnswerDamaged:
        return u"answer_damaged"_s;
    case ErrorCode::RequestRefused:
        return u"request_refused"_s;
    case ErrorCode::BudgetSpent:
        return u"budget_spent"_s;
    case ErrorCode::ApplicationInactive:
        return u"application_inactive"_s;
    case ErrorCode::NotConnected:
        return u"not_connected"_s;
    case ErrorCode::AlreadyConnecting:
        return u"already_connecting"_s;
    case ErrorCode::SignInDenied:
        return u"sign_in_denied"_s;
    case ErrorCode::SignInTimedOut:
        return u"sign_in_timed_out"_s;
    case ErrorCode::SignInForged:
        return u"sign_in_forged"_s;
    case ErrorCode::SignInRefused:
        return u"sign_in_refused"_s;
    case ErrorCode::SecretMissing:
        return u"secret_missing"_s;
    case ErrorCode::SignInExpired:
        return u"sign_in_expired"_s;
    case ErrorCode::OtherAthlete:
        return u"other_athlete"_s;
    case ErrorCode::ScopesMissing:
        return u"scopes_missing"_s;
    case ErrorCode::ClockWrong:
        return u"clock_wrong"_s;
    case ErrorCode::SwimAtStrava:
        return u"swim_at_strava"_s;
    case ErrorCode::NotSendable:
        return u"not_sendable"_s;
    case ErrorCode::UploadRefused:
        return u"upload_refused"_s;
    case ErrorCode::ListenerFailed:
        return u"listener_failed"_s;
    }
    return {};
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
