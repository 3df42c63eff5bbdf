#pragma once

#include "core/base/clock.h"
#include "tests/support/fakesignin.h"

#include <QJsonArray>
#include <QJsonObject>

namespace lengthwise {

struct FakeLap {
    int start = 0;      ///< s after the activity's start
    int movingTime = 0; ///< s
    int elapsedTime = 0;
    double distance = 0; ///< m
    int firstPoint = 0, lastPoint = 0;
};

/// One point of the streams. Absent values are absent in all points.
struct FakePoint {
    int time = 0;        ///< s after the start
    double distance = 0; ///< m so far
    std::optional<int> heartRate;
    std::optional<int> cadence; ///< strokes of one arm in a minute
};

struct FakeActivity {
    std::int64_t id = 0;
    std::int64_t athlete = 0; ///< 0: of everybody who asks
    QString name;
    QString description;
    QString sportType = QStringLiteral("Swim");
    QString type; ///< the older word; empty: as sportType
    Instant start{};
    std::chrono::seconds utcOffset{3600};
    QString timeZone = QStringLiteral("(GMT+01:00) Europe/Berlin");
    double distance = 0; ///< m
    int movingTime = 0;  ///< s
    int elapsedTime = 0; ///< s
    bool isOnTrainer = false;
    bool isManual = false;
    QString visibility = QStringLiteral("everyone"); ///< followers_only; only_me: needs activity:read_all
    QString deviceName;                              ///< these three are absent where empty
    QString externalId;
    std::optional<std::int64_t> uploadId;
    int kudos = 0;
    bool isUnlisted = false; ///< not in the list, although it can be had
    std::vector<FakeLap> laps;
    std::vector<FakePoint> points;
};

/// A pool swim of `repeats` x `lengths` lengths, with a point at the end of each length and a gap at each rest.
FakeActivity fakePoolSwim(std::int64_t id, Instant start, int repeats, int lengths, double poolLength = 25);
/// `count` activities, one a day up to `latest`, newest first: of seven, four are pool swims, one an open water swim,
/// one a run and one a ride. The same ones for the same arguments.
std::vector<FakeActivity> fakeHistory(int count, Instant latest);

/// Shapes of swagger: SummaryActivity, DetailedActivity, Lap, StreamSet.
QJsonObject summaryBody(const FakeActivity &activity, const FakeAthlete &athlete);
QJsonObject detailBody(const FakeActivity &activity, const FakeAthlete &athlete);
QJsonArray lapsBody(const FakeActivity &activity, const FakeAthlete &athlete);
/// keys: time, distance, heartrate, cadence; others are unknown and absent.
QJsonObject streamsBody(const FakeActivity &activity, const QStringList &keys);

} // namespace lengthwise
