#pragma once

#include "core/decode/fitheartrate.h"
#include "core/decode/fitstream.h"

#include <optional>
#include <utility>
#include <vector>

namespace lengthwise {

namespace fit {
// What one recording, and all swims of a file together, may hold: 24 days of records at 1 Hz. With the copies made
// while swims are assembled, and a vector's growth, that stays well under memoryBound.
inline constexpr std::size_t mostSamples = std::size_t{1} << 21;
inline constexpr std::size_t mostBeats = std::size_t{1} << 21;
inline constexpr std::size_t mostRows = std::size_t{1} << 17;  // laps, lengths, stops: each
inline constexpr std::size_t mostSwims = std::size_t{1} << 17; // sessions of one recording
} // namespace fit

/// Seconds since 1989-12-31 UTC, the count of every FIT time, as a moment.
inline Instant fitInstant(std::int64_t raw)
{
    constexpr std::int64_t firstSecond = 631'065'600; // 1989-12-31T00:00:00Z
    return Instant(std::chrono::seconds(firstSecond + raw));
}

/// A session message as stored. Absent: the file has no valid value.
struct FitSession {
    std::optional<Instant> start;
    std::optional<Instant> written; ///< its time stamp: mostly, not always, the end
    std::optional<int> sport;
    std::optional<int> subSport;
    std::optional<Duration> elapsed;
    std::optional<Duration> timer;
    std::optional<Distance> distance;
    std::optional<int> strokes;
    std::optional<HeartRate> averageHeartRate;
    std::optional<HeartRate> maximumHeartRate;
    std::optional<StrokeRate> averageStrokeRate;
    std::optional<int> firstLap;
    std::optional<int> lapCount;
    std::optional<Distance> poolLength;
    PoolUnit poolUnit = PoolUnit::Metres;
};

/// A lap message; its firstLength counts in the lengths of the file.
struct FitLap {
    Lap lap;
    std::optional<Instant> start;
    std::optional<int> index;
    std::optional<int> sport;
    std::optional<int> subSport;
};

struct FitLength {
    Length length;
    std::optional<Instant> start;
    std::optional<Instant> written;
    std::optional<int> index;
    std::optional<Speed> speed;
};

struct FitTimerEvent {
    Instant time{};
    bool starts = false;
};

/// A sport message: what follows is this sport, until the next one.
struct FitSport {
    std::optional<int> sport;
    std::optional<int> subSport;
    std::size_t firstSample = 0; ///< index of the sample that comes next in the file
};

/// Who made the file.
struct FitDevice {
    std::optional<int> manufacturer;
    std::optional<int> product;
    QString productName;
};

/// What the messages of one recording say, before it is made into swims. A recording is one FIT file and what is
/// chained behind it without an activity of its own (heart rate of a strap).
class FitActivity
{
public:
    /// Takes no more than fits memoryBound together with what assembling swims will copy: false when it is full.
    bool take(const FitMessage &message);

    std::optional<int> fileType;
    std::vector<FitSport> sports;
    bool swimmingRecords = false; ///< a record says activity_type swimming
    std::optional<std::chrono::minutes> utcOffset;
    FitDevice device;
    std::vector<FitSession> sessions;
    std::vector<FitLap> laps;
    std::vector<FitLength> lengths;
    std::vector<FitTimerEvent> timerEvents;
    std::vector<Sample> samples;         ///< in file order
    std::int64_t timelessRecords = 0;    ///< left out: some watches write a record a length without a time
    std::int64_t invalidDistances = 0;   ///< over 1,000 km: taken as not known
    std::int64_t invalidLengthTimes = 0; ///< lengths without a time, or over a day: 0 s
    FitBeats beats;

    /// Neither sessions, laps, lengths nor records.
    bool holdsNoActivity() const;
    /// Not even that it is a file of some kind.
    bool isEmpty() const;

private:
    void takeOther(const FitMessage &message);
    bool hasRoom() const;
    void takeFileId(const FitMessage &message);
    void takeSession(const FitMessage &message);
    void takeLap(const FitMessage &message);
    void takeLength(const FitMessage &message);
    void takeRecord(const FitMessage &message);
    void takeSpeedAndDistance(const FitMessage &message, Sample &sample);
    void takeTimerEvent(const FitMessage &message);
    void takeDevice(const FitMessage &message);
    void takeLocalTime(const FitMessage &message);
    std::optional<Distance> believableDistance(std::optional<Distance> recorded);
    std::pair<Duration, std::optional<Duration>> timesOfLength(const FitMessage &message);

    std::optional<std::int64_t> m_distance16; // last 12-bit distance of old devices, in 1/16 m
    std::int64_t m_distanceSum16 = 0;
};

} // namespace lengthwise
