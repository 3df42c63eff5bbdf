#pragma once

#include "core/decode/strava.h"

#include <QByteArray>
#include <QStringList>

#include <algorithm>
#include <initializer_list>

/// Bodies as Strava's API gives them, of a made-up swim: 17 October 2026, 6:30 in Berlin.
namespace lengthwise {

struct JsonField {
    QByteArray key;
    QByteArray value; ///< JSON; empty: the field is left out
};

inline QByteArray jsonObject(const std::vector<JsonField> &fields)
{
    QByteArray text;
    for (const JsonField &field : fields) {
        if (!field.value.isEmpty())
            text += (text.isEmpty() ? "\"" : ",\"") + field.key + "\":" + field.value;
    }
    return '{' + text + '}';
}

/// The summary with some fields changed, added or left out.
inline QByteArray summaryWith(std::initializer_list<JsonField> changes = {})
{
    std::vector<JsonField> fields{
        {"resource_state", "2"},
        {"athlete", R"({"id":77,"resource_state":1})"},
        {"name", R"("Frühschwimmen \"lang\"")"},
        {"distance", "150.0"},
        {"moving_time", "132"},
        {"elapsed_time", "180"},
        {"type", "\"Swim\""},
        {"sport_type", "\"Swim\""},
        {"id", "17000000123"},
        {"start_date", "\"2026-10-17T04:30:00Z\""},
        {"start_date_local", "\"2026-10-17T06:30:00Z\""},
        {"timezone", "\"(GMT+01:00) Europe/Berlin\""},
        {"utc_offset", "7200.0"},
        {"kudos_count", "3"},
        {"map", R"({"id":"a17000000123","summary_polyline":"","resource_state":2})"},
        {"trainer", "false"},
        {"private", "false"},
        {"visibility", "\"everyone\""},
        {"start_latlng", "[]"},
        {"max_speed", "9.9"},
        {"average_cadence", "27.5"},
        {"average_heartrate", "131.5"},
        {"max_heartrate", "149"},
        {"external_id", "\"garmin_ping_55\""},
        {"upload_id", "18000000456"},
    };
    for (const JsonField &change : changes) {
        const auto same = [&change](const JsonField &field) { return field.key == change.key; };
        const auto field = std::find_if(fields.begin(), fields.end(), same);
        if (field == fields.end())
            fields.push_back(change);
        else
            field->value = change.value;
    }
    return jsonObject(fields);
}

/// Of streams: the key and its data.
inline QByteArray streamsWith(std::initializer_list<JsonField> data)
{
    std::vector<JsonField> streams;
    for (const JsonField &stream : data) {
        streams.push_back({stream.key,
            R"({"data":)" + stream.value + R"(,"series_type":"distance","original_size":6,"resolution":"high"})"});
    }
    return jsonObject(streams);
}

/// Six lengths of 25 m, a point at the end of each. In the fourth hide 20 s of rest.
inline QByteArray sixLengths()
{
    return streamsWith({
        {"distance", "[25.0,50.0,75.0,100.0,125.0,150.0]"},
        {"time", "[22,45,67,110,132,155]"},
        {"heartrate", "[120,125,null,131,0,140]"},
        {"cadence", "[26,27,28,27,26,27]"},
        {"velocity_smooth", "[1.136,1.111,1.103,0.943,0.977,1.031]"},
    });
}

/// Two laps of three lengths; the second begins behind the rest.
inline QByteArray detailWithLaps()
{
    return summaryWith({{"resource_state", "3"}, {"description", R"("Erst langsam,\nthen not\u0007 so slow.")"},
        {"device_name", "\"Garmin Swim 2\""},
        {"laps",
            R"([{"id":1,"start_date":"2026-10-17T04:30:00Z","elapsed_time":67,"moving_time":67,"distance":75.0,)"
            R"("average_heartrate":123.5,"max_heartrate":126.0},)"
            R"({"id":2,"start_date":"2026-10-17T04:31:27Z","elapsed_time":68,"moving_time":66,"distance":75.0}])"}});
}

inline std::string_view view(const QByteArray &text)
{
    return {text.constData(), std::size_t(text.size())};
}

inline constexpr Instant begin = std::chrono::sys_days(std::chrono::year(2026) / 10 / 17) + std::chrono::minutes(270);

inline Result<StravaSwim> decoded(const QByteArray &summary, const std::optional<QByteArray> &streams = {},
    const std::optional<QByteArray> &detail = {})
{
    StravaParts parts{.summary = view(summary)};
    if (streams)
        parts.streams = view(*streams);
    if (detail)
        parts.detail = view(*detail);
    return decodeStrava(parts);
}

/// "A0+22 R67+20": type, start and duration in seconds.
inline QString drawn(const Workout &workout)
{
    QStringList words;
    for (const Length &length : workout.lengths) {
        words += QStringLiteral("%1%2+%3")
                     .arg(QChar(length.type == LengthType::Active ? u'A' : u'R'))
                     .arg(Seconds(length.start - workout.start).count())
                     .arg(Seconds(length.elapsed).count());
    }
    return words.join(u' ');
}

inline std::optional<std::int64_t> countOf(const Workout &workout, WarningCode code)
{
    for (const Warning &warning : workout.warnings) {
        if (warning.code == code)
            return warning.count.value_or(0);
    }
    return std::nullopt;
}

} // namespace lengthwise
