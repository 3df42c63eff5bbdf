#include "core/decode/fitprofile.h"

#include <array>

namespace lengthwise {

namespace {

struct Row {
    std::uint8_t field;
    FitMeaning meaning;
};

using Fields = std::array<FitMeaning, 256>;

// A file may define messages thousands of times (some apps do so before each one), so a look-up is one index.
template<std::size_t Count>
constexpr Fields fields(const Row (&rows)[Count])
{
    Fields all{};
    all[253] = FitMeaning::Timestamp;
    for (const Row &row : rows)
        all[row.field] = row.meaning;
    return all;
}

using enum FitMeaning;

constexpr Fields unknownMessage = fields({{253, Timestamp}});
constexpr Fields fileId = fields({{0, FileType}, {1, Manufacturer}, {2, Product}, {8, ProductName}});
constexpr Fields sport = fields({{0, Sport}, {1, SubSport}});
constexpr Fields session = fields({{2, StartTime}, {5, Sport}, {6, SubSport}, {7, Elapsed}, {8, Timer}, {9, Distance},
    {10, Cycles}, {16, HeartRate}, {17, MaximumHeartRate}, {18, Cadence}, {25, FirstLap}, {26, LapCount},
    {44, PoolLength}, {46, PoolLengthUnit}, {92, FractionalCadence}});
constexpr Fields lap = fields(
    {{2, StartTime}, {7, Elapsed}, {8, Timer}, {9, Distance}, {10, Cycles}, {15, HeartRate}, {16, MaximumHeartRate},
        {25, Sport}, {32, LengthCount}, {35, FirstLength}, {38, SwimStroke}, {39, SubSport}, {254, MessageIndex}});
constexpr Fields record = fields({{0, Latitude}, {1, Longitude}, {3, HeartRate}, {4, Cadence}, {5, Distance},
    {6, Speed}, {8, SpeedAndDistance}, {42, ActivityType}, {53, FractionalCadence}, {73, EnhancedSpeed}});
constexpr Fields event = fields({{0, Event}, {1, EventType}});
constexpr Fields deviceInfo = fields({{0, DeviceIndex}, {2, Manufacturer}, {4, Product}, {27, ProductName}});
constexpr Fields activity = fields({{5, LocalTime}});
constexpr Fields length = fields({{2, StartTime}, {3, Elapsed}, {4, Timer}, {5, Cycles}, {6, Speed}, {7, SwimStroke},
    {12, LengthType}, {254, MessageIndex}});
constexpr Fields heartRate = fields({{0, FractionalTime}, {6, BeatsPerMinute}, {9, BeatTimes}, {10, PackedBeatTimes}});

const Fields &fieldsOf(FitMessageKind message)
{
    switch (message) {
    case FitMessageKind::FileId:
        return fileId;
    case FitMessageKind::Sport:
        return sport;
    case FitMessageKind::Session:
        return session;
    case FitMessageKind::Lap:
        return lap;
    case FitMessageKind::Record:
        return record;
    case FitMessageKind::Event:
        return event;
    case FitMessageKind::DeviceInfo:
        return deviceInfo;
    case FitMessageKind::Activity:
        return activity;
    case FitMessageKind::Length:
        return length;
    case FitMessageKind::HeartRate:
        return heartRate;
    case FitMessageKind::Unknown:
        break;
    }
    return unknownMessage;
}

} // namespace

FitMessageKind fitMessageKind(std::uint16_t global)
{
    const auto kind = FitMessageKind(global);
    return &fieldsOf(kind) == &unknownMessage ? FitMessageKind::Unknown : kind;
}

FitMeaning fitMeaning(FitMessageKind message, std::uint8_t field)
{
    return fieldsOf(message)[field];
}

} // namespace lengthwise
