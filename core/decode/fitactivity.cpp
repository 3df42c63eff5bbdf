#include "core/decode/fitactivity.h"

#include "core/base/safetext.h"

#include <cmath>

namespace lengthwise {

namespace {

std::optional<int> whole(const FitMessage &message, FitMeaning meaning)
{
    const auto raw = message.find(meaning);
    return raw && *raw >= 0 && *raw <= 0x7FFFFFFF ? std::optional(int(*raw)) : std::nullopt;
}

std::optional<Instant> instant(const FitMessage &message, FitMeaning meaning)
{
    const auto raw = message.find(meaning);
    return raw && *raw >= 0 ? std::optional(fitInstant(*raw)) : std::nullopt;
}

std::optional<Duration> duration(const FitMessage &message, FitMeaning meaning)
{
    const auto raw = message.find(meaning);
    return raw && *raw >= 0 ? std::optional(Duration(*raw)) : std::nullopt;
}

std::optional<Distance> distance(const FitMessage &message, FitMeaning meaning)
{
    const auto raw = message.find(meaning);
    return raw && *raw >= 0 ? std::optional(Distance{double(*raw) / 100.0}) : std::nullopt;
}

constexpr Distance farthest = metres(1'000'000); // nobody swims as far at a time
constexpr Duration longestLength = std::chrono::hours(24);

// A heart does not beat 0 times a minute: devices write that when the sensor fell silent.
std::optional<HeartRate> heartRate(const FitMessage &message, FitMeaning meaning)
{
    const auto raw = message.find(meaning);
    return raw && *raw > 0 && *raw < 255 ? std::optional(HeartRate{double(*raw)}) : std::nullopt;
}

std::optional<StrokeRate> strokeRate(const FitMessage &message)
{
    const auto raw = message.find(FitMeaning::Cadence);
    if (!raw || *raw < 0)
        return std::nullopt;
    return StrokeRate{double(*raw) + double(message.find(FitMeaning::FractionalCadence).value_or(0)) / 128.0};
}

Stroke stroke(const FitMessage &message)
{
    constexpr std::array strokes{Stroke::Freestyle, Stroke::Backstroke, Stroke::Breaststroke, Stroke::Butterfly,
        Stroke::Drill, Stroke::Mixed, Stroke::Medley};
    const auto raw = message.find(FitMeaning::SwimStroke);
    return raw && *raw >= 0 && *raw < std::int64_t(strokes.size()) ? strokes[std::size_t(*raw)] : Stroke::Unknown;
}

QString text(const FitBlock &block)
{
    const auto *characters = reinterpret_cast<const char *>(block.bytes.data());
    return safeText(QString::fromUtf8(characters, qstrnlen(characters, block.bytes.size())));
}

} // namespace

// Nearly all messages are records: they are asked for first, and only for the room that they take.
bool FitActivity::take(const FitMessage &message)
{
    if (message.kind() == FitMessageKind::Record) {
        takeRecord(message);
        return samples.size() < fit::mostSamples;
    }
    takeOther(message);
    return hasRoom();
}

bool FitActivity::hasRoom() const
{
    return beats.all().size() < fit::mostBeats && laps.size() < fit::mostRows && lengths.size() < fit::mostRows
        && timerEvents.size() < fit::mostRows && sessions.size() < fit::mostSwims && sports.size() < fit::mostRows;
}

void FitActivity::takeOther(const FitMessage &message)
{
    switch (message.kind()) {
    case FitMessageKind::HeartRate:
        beats.take(message);
        break;
    case FitMessageKind::Length:
        takeLength(message);
        break;
    case FitMessageKind::Lap:
        takeLap(message);
        break;
    case FitMessageKind::Session:
        takeSession(message);
        break;
    case FitMessageKind::Event:
        takeTimerEvent(message);
        break;
    case FitMessageKind::FileId:
        takeFileId(message);
        break;
    case FitMessageKind::DeviceInfo:
        takeDevice(message);
        break;
    case FitMessageKind::Sport:
        sports.push_back({.sport = whole(message, FitMeaning::Sport),
            .subSport = whole(message, FitMeaning::SubSport),
            .firstSample = samples.size()});
        break;
    case FitMessageKind::Activity:
        takeLocalTime(message);
        break;
    case FitMessageKind::Record:
    case FitMessageKind::Unknown:
        break;
    }
}

bool FitActivity::holdsNoActivity() const
{
    return sessions.empty() && laps.empty() && lengths.empty() && samples.empty();
}

bool FitActivity::isEmpty() const
{
    return holdsNoActivity() && !fileType && sports.empty() && beats.all().empty();
}

void FitActivity::takeFileId(const FitMessage &message)
{
    if (!fileType)
        fileType = whole(message, FitMeaning::FileType);
    takeDevice(message);
}

void FitActivity::takeSession(const FitMessage &message)
{
    const auto pool = distance(message, FitMeaning::PoolLength);
    sessions.push_back({
        .start = instant(message, FitMeaning::StartTime),
        .written = instant(message, FitMeaning::Timestamp),
        .sport = whole(message, FitMeaning::Sport),
        .subSport = whole(message, FitMeaning::SubSport),
        .elapsed = duration(message, FitMeaning::Elapsed),
        .timer = duration(message, FitMeaning::Timer),
        .distance = believableDistance(distance(message, FitMeaning::Distance)),
        .strokes = whole(message, FitMeaning::Cycles),
        .averageHeartRate = heartRate(message, FitMeaning::HeartRate),
        .maximumHeartRate = heartRate(message, FitMeaning::MaximumHeartRate),
        .averageStrokeRate = strokeRate(message),
        .firstLap = whole(message, FitMeaning::FirstLap),
        .lapCount = whole(message, FitMeaning::LapCount),
        .poolLength = pool && pool->metres > 0 ? pool : std::nullopt,
        .poolUnit = message.find(FitMeaning::PoolLengthUnit) == fit::unitStatute ? PoolUnit::Yards : PoolUnit::Metres,
    });
}

void FitActivity::takeLap(const FitMessage &message)
{
    const auto timer = duration(message, FitMeaning::Timer);
    FitLap lap{.start = instant(message, FitMeaning::StartTime),
        .index = whole(message, FitMeaning::MessageIndex),
        .sport = whole(message, FitMeaning::Sport),
        .subSport = whole(message, FitMeaning::SubSport)};
    lap.lap = {
        .elapsed = duration(message, FitMeaning::Elapsed).value_or(timer.value_or(Duration{})),
        .timer = timer,
        .distance = believableDistance(distance(message, FitMeaning::Distance)),
        .firstLength = whole(message, FitMeaning::FirstLength),
        .lengthCount = whole(message, FitMeaning::LengthCount),
        .stroke = stroke(message),
        .strokes = whole(message, FitMeaning::Cycles),
        .averageHeartRate = heartRate(message, FitMeaning::HeartRate),
        .maximumHeartRate = heartRate(message, FitMeaning::MaximumHeartRate),
    };
    const auto written = instant(message, FitMeaning::Timestamp);
    if (!lap.start && written)
        lap.start = *written - lap.lap.elapsed;
    laps.push_back(lap);
}

std::optional<Distance> FitActivity::believableDistance(std::optional<Distance> recorded)
{
    if (!recorded || *recorded <= farthest)
        return recorded;
    ++invalidDistances;
    return std::nullopt;
}

// The length's own durations, else what lies between its two moments.
std::pair<Duration, std::optional<Duration>> FitActivity::timesOfLength(const FitMessage &message)
{
    const auto believable = [](std::optional<Duration> time) {
        return time && *time <= longestLength ? time : std::nullopt;
    };
    const auto elapsed = believable(duration(message, FitMeaning::Elapsed));
    const auto timer = believable(duration(message, FitMeaning::Timer));
    if (elapsed || timer)
        return {elapsed ? *elapsed : *timer, timer};
    const auto start = instant(message, FitMeaning::StartTime);
    const auto written = instant(message, FitMeaning::Timestamp);
    if (start && written && *written > *start && *written - *start <= longestLength)
        return {*written - *start, std::nullopt};
    ++invalidLengthTimes;
    return {};
}

void FitActivity::takeLength(const FitMessage &message)
{
    const auto [elapsed, timer] = timesOfLength(message);
    const bool active = message.find(FitMeaning::LengthType).value_or(fit::lengthActive) == fit::lengthActive;
    const auto strokes = whole(message, FitMeaning::Cycles);
    const auto speed = message.find(FitMeaning::Speed);
    FitLength length{.start = instant(message, FitMeaning::StartTime),
        .written = instant(message, FitMeaning::Timestamp),
        .index = whole(message, FitMeaning::MessageIndex),
        .speed = speed ? std::optional(Speed{double(*speed) / 1000.0}) : std::nullopt};
    length.length = {
        .elapsed = elapsed,
        .timer = timer,
        .type = active ? LengthType::Active : LengthType::Rest,
        .stroke = active ? stroke(message) : Stroke::Unknown,
        .strokes = active && strokes && *strokes > 0 ? strokes : std::nullopt,
    };
    lengths.push_back(length);
}

void FitActivity::takeRecord(const FitMessage &message)
{
    swimmingRecords |=
        message.has(FitMeaning::ActivityType) && message.value(FitMeaning::ActivityType) == fit::activityTypeSwimming;
    if (!message.has(FitMeaning::Timestamp)) {
        ++timelessRecords;
        return;
    }
    Sample &sample = samples.emplace_back(fitInstant(message.value(FitMeaning::Timestamp)));
    if (message.has(FitMeaning::SpeedAndDistance))
        takeSpeedAndDistance(message, sample);
    if (message.has(FitMeaning::Distance)) {
        const std::int64_t centimetres = message.value(FitMeaning::Distance);
        if (centimetres <= std::int64_t(farthest.metres) * 100)
            sample.setMillimetres(centimetres * 10);
        else
            ++invalidDistances;
    }
    if (message.has(FitMeaning::EnhancedSpeed))
        sample.setMillimetresPerSecond(message.value(FitMeaning::EnhancedSpeed));
    else if (message.has(FitMeaning::Speed))
        sample.setMillimetresPerSecond(message.value(FitMeaning::Speed));
    if (message.has(FitMeaning::Cadence) && message.value(FitMeaning::Cadence) >= 0) {
        const std::int64_t fraction = message.find(FitMeaning::FractionalCadence).value_or(0);
        // in 1/128, rounded to the nearest hundredth
        sample.setCentiStrokes(((message.value(FitMeaning::Cadence) * 128 + fraction) * 100 + 64) >> 7);
    }
    if (message.has(FitMeaning::HeartRate) && message.value(FitMeaning::HeartRate) > 0)
        sample.setBeatsPerMinute(message.value(FitMeaning::HeartRate));
    if (message.has(FitMeaning::Latitude) && message.has(FitMeaning::Longitude))
        sample.setSemicircles(message.value(FitMeaning::Latitude), message.value(FitMeaning::Longitude));
}

void FitActivity::takeSpeedAndDistance(const FitMessage &message, Sample &sample)
{
    const auto block = message.block(FitMeaning::SpeedAndDistance);
    if (!block || block->bytes.size() != 3)
        return;
    const auto at = [&block](std::size_t i) { return std::to_integer<std::int64_t>(block->bytes[i]); };
    const std::int64_t speed = at(0) | ((at(1) & 15) << 8);
    const std::int64_t distance16 = (at(1) >> 4) | (at(2) << 4);
    if (speed != 0xFFF)
        sample.setSpeed({double(speed) / 100.0});
    if (distance16 != 0xFFF || speed != 0xFFF) {
        m_distanceSum16 += (distance16 - m_distance16.value_or(0)) & 0xFFF;
        m_distance16 = distance16;
        sample.setDistance({double(m_distanceSum16) / 16.0});
    }
}

void FitActivity::takeTimerEvent(const FitMessage &message)
{
    const auto time = instant(message, FitMeaning::Timestamp);
    const auto type = message.find(FitMeaning::EventType);
    if (!time || !type || message.find(FitMeaning::Event) != fit::timerEvent)
        return;
    constexpr std::int64_t start = 0;
    constexpr std::array<std::int64_t, 4> stops{1, 4, 8, 9}; // stop, stop_all, stop_disable, stop_disable_all
    if (*type == start || std::find(stops.begin(), stops.end(), *type) != stops.end())
        timerEvents.push_back({.time = *time, .starts = *type == start});
}

void FitActivity::takeDevice(const FitMessage &message)
{
    // device_index 0 is the watch itself; others are straps and pods. file_id has none.
    if (message.find(FitMeaning::DeviceIndex).value_or(0) != 0)
        return;
    if (!device.manufacturer) {
        device.manufacturer = whole(message, FitMeaning::Manufacturer);
        device.product = whole(message, FitMeaning::Product);
    }
    if (const auto block = message.block(FitMeaning::ProductName); block && device.productName.isEmpty())
        device.productName = text(*block);
}

void FitActivity::takeLocalTime(const FitMessage &message)
{
    const auto utc = message.find(FitMeaning::Timestamp);
    const auto local = message.find(FitMeaning::LocalTime);
    if (!utc || !local)
        return;
    constexpr std::int64_t furthest = 14 * 60; // Kiribati
    const auto offset = std::int64_t(std::lround(double(*local - *utc) / 60.0));
    if (offset >= -furthest && offset <= furthest)
        utcOffset = std::chrono::minutes(offset);
}

} // namespace lengthwise
