#pragma once

#include <cstddef>
#include <cstdint>

namespace lengthwise {

/// The messages of the public FIT profile that say something about a swim, by their global number.
enum class FitMessageKind : std::uint16_t {
    FileId = 0,
    Sport = 12,
    Session = 18,
    Lap = 19,
    Record = 20,
    Event = 21,
    DeviceInfo = 23,
    Activity = 34,
    Length = 101,
    HeartRate = 132,
    Unknown = 0xFFFF,
};

/// What a field means, across messages: start_time is one thing in a session, a lap and a length.
/// Units are the profile's raw ones: times in s since 1989-12-31, durations in ms, distances in cm, speeds in mm/s,
/// cadence in 1/min with its fraction in 1/128, positions in semicircles, heart rate in 1/min.
enum class FitMeaning : std::uint8_t {
    None,
    Timestamp,
    MessageIndex,
    StartTime,
    Elapsed,
    Timer,
    Distance,
    Cycles, ///< strokes where the sport is swimming
    Speed,
    EnhancedSpeed,
    SpeedAndDistance, ///< 12 bits each, old devices; bytes
    HeartRate,
    MaximumHeartRate,
    Cadence,
    FractionalCadence,
    Latitude,
    Longitude,
    Sport,
    SubSport,
    ActivityType,
    SwimStroke,
    LengthType,
    FirstLap,
    LapCount,
    FirstLength,
    LengthCount,
    PoolLength,
    PoolLengthUnit,
    Event,
    EventType,
    LocalTime,
    FileType,
    Manufacturer,
    Product,
    ProductName, ///< text
    DeviceIndex,
    FractionalTime,  ///< 1/32768 s
    BeatsPerMinute,  ///< bytes, one a beat
    BeatTimes,       ///< 1/1024 s, array
    PackedBeatTimes, ///< 12 bits of 1/1024 s each; bytes
    Count,
};

inline constexpr std::size_t fitMeaningCount = std::size_t(FitMeaning::Count);

/// Unknown where the message is none of ours.
FitMessageKind fitMessageKind(std::uint16_t global);

/// None where we have no use for the field. Field 253 is the time stamp of every message, known or not.
FitMeaning fitMeaning(FitMessageKind message, std::uint8_t field);

/// Text and arrays are handed on as they lie in the file; everything else is one number.
constexpr bool isFitBlock(FitMeaning meaning)
{
    return meaning == FitMeaning::ProductName || meaning == FitMeaning::SpeedAndDistance
        || meaning == FitMeaning::BeatsPerMinute || meaning == FitMeaning::BeatTimes
        || meaning == FitMeaning::PackedBeatTimes;
}

namespace fit {
inline constexpr std::uint8_t activityFile = 4;
inline constexpr std::uint8_t sportGeneric = 0;
inline constexpr std::uint8_t sportSwimming = 5;
inline constexpr std::uint8_t activityTypeSwimming = 5;
inline constexpr std::uint8_t subSportLapSwimming = 17;
inline constexpr std::uint8_t subSportOpenWater = 18;
inline constexpr std::uint8_t timerEvent = 0;
inline constexpr std::uint8_t lengthActive = 1;
inline constexpr std::uint8_t unitStatute = 1;
} // namespace fit

} // namespace lengthwise
