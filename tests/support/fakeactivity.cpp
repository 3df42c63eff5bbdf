#include "tests/support/fakeactivity.h"

#include "tests/support/noise.h"

#include <QDateTime>

#include <cmath>

using namespace Qt::StringLiterals;

namespace lengthwise {

namespace {

constexpr std::int64_t firstId = 16'000'000'000; // above 32 bits, as Strava's are

QString iso(Instant time)
{
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count(), Qt::UTC).toString(Qt::ISODate);
}

/// start_date_local has a "Z" that is not true.
QString localIso(const FakeActivity &activity, int second = 0)
{
    return iso(activity.start + activity.utcOffset + std::chrono::seconds(second));
}

double rounded(double value, double step)
{
    return std::round(value / step) * step;
}

double speed(double distance, int time)
{
    return time > 0 ? rounded(distance / time, 0.001) : 0;
}

struct HeartRates {
    double average = 0;
    int most = 0;
};

std::optional<HeartRates> heartRates(const FakeActivity &activity)
{
    HeartRates rates;
    int count = 0;
    for (const FakePoint &point : activity.points) {
        if (!point.heartRate)
            continue;
        rates.average += *point.heartRate;
        rates.most = std::max(rates.most, *point.heartRate);
        ++count;
    }
    if (count == 0)
        return std::nullopt;
    rates.average = rounded(rates.average / count, 0.1);
    return rates;
}

QJsonObject reference(std::int64_t id)
{
    return {{u"id"_s, qint64(id)}, {u"resource_state"_s, 1}};
}

QJsonObject stream(const QJsonArray &data)
{
    return {{u"data"_s, data}, {u"series_type"_s, u"distance"_s}, {u"original_size"_s, data.size()},
        {u"resolution"_s, u"high"_s}};
}

/// Empty: no point has it.
QJsonArray column(const FakeActivity &activity, const QString &key)
{
    QJsonArray data;
    for (const FakePoint &point : activity.points) {
        if (key == "time"_L1)
            data.append(point.time);
        else if (key == "distance"_L1)
            data.append(point.distance);
        else if (key == "heartrate"_L1 && point.heartRate)
            data.append(*point.heartRate);
        else if (key == "cadence"_L1 && point.cadence)
            data.append(*point.cadence);
    }
    return data;
}

} // namespace

QJsonObject summaryBody(const FakeActivity &activity, const FakeAthlete &athlete)
{
    QJsonObject body{{u"resource_state"_s, 2}, {u"athlete"_s, reference(athlete.id)}, {u"id"_s, qint64(activity.id)},
        {u"name"_s, activity.name}, {u"distance"_s, activity.distance}, {u"moving_time"_s, activity.movingTime},
        {u"elapsed_time"_s, activity.elapsedTime}, {u"total_elevation_gain"_s, 0},
        {u"type"_s, activity.type.isEmpty() ? activity.sportType : activity.type},
        {u"sport_type"_s, activity.sportType}, {u"workout_type"_s, QJsonValue()},
        {u"start_date"_s, iso(activity.start)}, {u"start_date_local"_s, localIso(activity)},
        {u"timezone"_s, activity.timeZone}, {u"utc_offset"_s, double(activity.utcOffset.count())},
        {u"trainer"_s, activity.isOnTrainer}, {u"commute"_s, false}, {u"manual"_s, activity.isManual},
        {u"private"_s, activity.visibility == "only_me"_L1}, {u"visibility"_s, activity.visibility},
        {u"flagged"_s, false}, {u"kudos_count"_s, activity.kudos},
        {u"average_speed"_s, speed(activity.distance, activity.movingTime)}, {u"start_latlng"_s, QJsonArray()},
        {u"end_latlng"_s, QJsonArray()},
        {u"map"_s,
            QJsonObject{
                {u"id"_s, u"a%1"_s.arg(activity.id)}, {u"summary_polyline"_s, QString()}, {u"resource_state"_s, 2}}}};
    const std::optional<HeartRates> rates = heartRates(activity);
    body.insert(u"has_heartrate"_s, rates.has_value());
    if (rates) {
        body.insert(u"average_heartrate"_s, rates->average);
        body.insert(u"max_heartrate"_s, double(rates->most));
    }
    if (!activity.deviceName.isEmpty())
        body.insert(u"device_name"_s, activity.deviceName);
    if (!activity.externalId.isEmpty())
        body.insert(u"external_id"_s, activity.externalId);
    if (activity.uploadId) {
        body.insert(u"upload_id"_s, qint64(*activity.uploadId));
        body.insert(u"upload_id_str"_s, QString::number(*activity.uploadId));
    }
    return body;
}

QJsonObject detailBody(const FakeActivity &activity, const FakeAthlete &athlete)
{
    QJsonObject body = summaryBody(activity, athlete);
    body.insert(u"resource_state"_s, 3);
    body.insert(u"description"_s, activity.description);
    body.insert(u"calories"_s, 0);
    body.insert(u"laps"_s, lapsBody(activity, athlete));
    return body;
}

QJsonArray lapsBody(const FakeActivity &activity, const FakeAthlete &athlete)
{
    QJsonArray laps;
    for (const FakeLap &lap : activity.laps) {
        const int number = int(laps.size()) + 1;
        laps.append(QJsonObject{{u"id"_s, qint64(activity.id * 1000 + number)}, {u"resource_state"_s, 2},
            {u"name"_s, u"Lap %1"_s.arg(number)}, {u"activity"_s, reference(activity.id)},
            {u"athlete"_s, reference(athlete.id)}, {u"elapsed_time"_s, lap.elapsedTime},
            {u"moving_time"_s, lap.movingTime},
            {u"start_date"_s, iso(activity.start + std::chrono::seconds(lap.start))},
            {u"start_date_local"_s, localIso(activity, lap.start)}, {u"distance"_s, lap.distance},
            {u"start_index"_s, lap.firstPoint}, {u"end_index"_s, lap.lastPoint}, {u"lap_index"_s, number},
            {u"split"_s, number}, {u"total_elevation_gain"_s, 0},
            {u"average_speed"_s, speed(lap.distance, lap.movingTime)}});
    }
    return laps;
}

QJsonObject streamsBody(const FakeActivity &activity, const QStringList &keys)
{
    QJsonObject body;
    for (const QString &key : keys) {
        const QJsonArray data = column(activity, key);
        if (!data.isEmpty())
            body.insert(key, stream(data));
    }
    // Strava adds the series that the others are taken along.
    if (!body.isEmpty())
        body.insert(u"distance"_s, stream(column(activity, u"distance"_s)));
    return body;
}

FakeActivity fakePoolSwim(std::int64_t id, Instant start, int repeats, int lengths, double poolLength)
{
    Noise noise{std::uint32_t(id)};
    FakeActivity swim;
    swim.id = id;
    swim.name = u"Morning Swim"_s;
    swim.start = start;
    swim.isOnTrainer = true;
    swim.deviceName = u"Garmin Swim 2"_s;
    swim.externalId = u"garmin_ping_%1"_s.arg(id);
    swim.uploadId = id + 1'000'000'000;
    int time = 0;
    for (int repeat = 0; repeat < repeats; ++repeat) {
        FakeLap lap{.start = time, .firstPoint = int(swim.points.size())};
        for (int length = 0; length < lengths; ++length) {
            time += int(std::lround(poolLength * 0.92 + noise.around(2)));
            swim.distance += poolLength;
            swim.points.push_back({.time = time,
                .distance = swim.distance,
                .heartRate = 128 + repeat + length + int(noise.around(4)),
                .cadence = 28 + int(noise.around(3))});
        }
        lap.movingTime = time - lap.start;
        lap.distance = lengths * poolLength;
        lap.lastPoint = int(swim.points.size()) - 1;
        if (repeat + 1 < repeats)
            time += 20; // the rest: a gap in the streams
        lap.elapsedTime = time - lap.start;
        swim.movingTime += lap.movingTime;
        swim.laps.push_back(lap);
    }
    swim.elapsedTime = time;
    return swim;
}

std::vector<FakeActivity> fakeHistory(int count, Instant latest)
{
    std::vector<FakeActivity> history;
    history.reserve(std::size_t(count));
    for (int day = 0; day < count; ++day) {
        const int ofWeek = day % 7;
        FakeActivity activity = fakePoolSwim(
            firstId + (count - day) * 1'237ll, latest - std::chrono::days(day), 4 + day % 9, 2 + 2 * (day % 4));
        if (ofWeek > 3) {
            activity.sportType = ofWeek == 4 ? u"Swim"_s : ofWeek == 5 ? u"TrailRun"_s : u"Ride"_s;
            activity.type = ofWeek == 5 ? u"Run"_s : activity.sportType;
            activity.name = ofWeek == 4 ? u"Lake Swim"_s : ofWeek == 5 ? u"Lunch Run"_s : u"Evening Ride"_s;
            activity.isOnTrainer = false;
            activity.laps.clear();
        }
        history.push_back(std::move(activity));
    }
    return history;
}

} // namespace lengthwise
