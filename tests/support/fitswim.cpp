#include "tests/support/fitswim.h"

#include "tests/support/fitwriter.h"

#include <cmath>
#include <tuple>

namespace lengthwise {

namespace {

// Message, field and value numbers are those of the public FIT profile.
constexpr std::int64_t fitEpoch = 631065600; // 1989-12-31 00:00:00 UTC in Unix seconds
constexpr std::int64_t manufacturerDevelopment = 255;
constexpr std::int64_t product = 1;
constexpr std::int64_t serialNumber = 1234567;
constexpr std::int64_t sportSwimming = 5;
constexpr std::int64_t timerEvent = 0;

std::int64_t fitTime(Instant time)
{
    return std::chrono::floor<std::chrono::seconds>(time).time_since_epoch().count() - fitEpoch;
}

std::int64_t rounded(double value)
{
    return std::llround(value);
}

double secondsOf(Duration time)
{
    return std::chrono::duration<double>(time).count();
}

std::optional<std::int64_t> strokeValue(Stroke stroke)
{
    switch (stroke) {
    case Stroke::Freestyle:
        return 0;
    case Stroke::Backstroke:
        return 1;
    case Stroke::Breaststroke:
        return 2;
    case Stroke::Butterfly:
        return 3;
    case Stroke::Drill:
    case Stroke::Kick:
        return 4;
    case Stroke::Mixed:
        return 5;
    case Stroke::Medley:
        return 6;
    case Stroke::Unknown:
        break;
    }
    return std::nullopt;
}

std::optional<std::int64_t> beats(std::optional<HeartRate> rate)
{
    return rate ? std::optional(rounded(rate->beatsPerMinute)) : std::nullopt;
}

std::optional<std::int64_t> speedValue(double metres, Duration time)
{
    return time.count() > 0 ? std::optional(rounded(metres / secondsOf(time) * 1000)) : std::nullopt;
}

/// In which order messages of the same second are written.
enum class Message { TimerStart, Record, Length, Lap, TimerStop };

struct Moment {
    Instant at;
    Message message;
    std::size_t index;
};

class SwimFile
{
public:
    SwimFile(const Workout &workout, FitRecords records)
        : m_swim(workout)
        , m_records(records)
        , m_end(workout.start + *workout.elapsed)
    {
    }

    std::vector<std::byte> write()
    {
        writeHead();
        for (const Moment &moment : moments())
            writeMoment(moment);
        writeSession();
        writeActivity();
        return m_fit.bytes();
    }

private:
    bool inPool() const { return m_swim.environment == Environment::Pool; }
    std::int64_t subSport() const { return inPool() ? 17 : 18; } // lap_swimming, open_water

    std::vector<Moment> moments() const
    {
        std::vector<Moment> all{{m_swim.start, Message::TimerStart, 0}, {m_end, Message::TimerStop, 0}};
        for (const TimerStop &stop : m_swim.stops) {
            all.push_back({stop.start, Message::TimerStop, 0});
            all.push_back({stop.end, Message::TimerStart, 0});
        }
        for (std::size_t i = 0; i < m_swim.samples.size(); ++i)
            all.push_back({m_swim.samples[i].time(), Message::Record, i});
        for (std::size_t i = 0; i < m_swim.lengths.size(); ++i)
            all.push_back({m_swim.lengths[i].start + m_swim.lengths[i].elapsed, Message::Length, i});
        for (std::size_t i = 0; i < m_swim.laps.size(); ++i)
            all.push_back({m_swim.laps[i].start + m_swim.laps[i].elapsed, Message::Lap, i});
        std::stable_sort(all.begin(), all.end(), [](const Moment &left, const Moment &right) {
            return std::tuple(fitTime(left.at), left.message) < std::tuple(fitTime(right.at), right.message);
        });
        return all;
    }

    void writeHead()
    {
        m_fit.message(0, // file_id
            {fitEnum(0, 4), fitU16(1, manufacturerDevelopment), fitU16(2, product),
                FitField{3, FitType::UInt32z, serialNumber}, fitU32(4, fitTime(m_swim.start)),
                fitText(8, "Lengthwise sample")});
        m_fit.message(49, {fitU16(0, 100), fitU8(1, std::nullopt)}); // file_creator
        m_fit.message(23,                                            // device_info
            {fitU32(253, fitTime(m_swim.start)), FitField{3, FitType::UInt32z, serialNumber},
                fitU16(2, manufacturerDevelopment), fitU16(4, product), fitU16(5, 100), fitU8(0, 0),
                fitText(27, "Lengthwise sample")});
    }

    void writeMoment(const Moment &moment)
    {
        switch (moment.message) {
        case Message::TimerStart:
            return writeTimer(moment.at, 0);
        case Message::TimerStop:
            return writeTimer(moment.at, 4); // stop_all
        case Message::Record:
            return writeRecord(m_swim.samples[moment.index]);
        case Message::Length:
            return writeLength(m_swim.lengths[moment.index], moment.index);
        case Message::Lap:
            return writeLap(m_swim.laps[moment.index], moment.index);
        }
    }

    void writeTimer(Instant at, std::int64_t type)
    {
        m_fit.message(21, {fitU32(253, fitTime(at)), fitEnum(0, timerEvent), fitEnum(1, type), fitU8(4, 0)});
    }

    void writeRecord(const Sample &sample)
    {
        std::vector<FitField> fields{fitU32(253, fitTime(sample.time()))};
        if (!inPool()) {
            const auto semicircles = [](double degrees) { return rounded(degrees / 180.0 * 2147483648.0); };
            fields.push_back(fitS32(0, semicircles(sample.position()->latitude)));
            fields.push_back(fitS32(1, semicircles(sample.position()->longitude)));
            fields.push_back(fitU32(5, rounded(sample.distance()->metres * 100)));
            fields.push_back(fitU32(73, rounded(sample.speed()->metresPerSecond * 1000))); // enhanced_speed
            fields.push_back(fitU8(4, rounded(sample.strokeRate()->perMinute)));
        }
        fields.push_back(fitU8(3, beats(sample.heartRate())));
        if (inPool() && m_records == FitRecords::AsWatch)
            addPoolFields(fields);
        m_fit.message(20, fields);
    }

    /// Watches count the pool's distance by lengths, and speed and strokes are those of the latest one.
    void addPoolFields(std::vector<FitField> &fields) const
    {
        constexpr std::int64_t waterTemperature = 27;
        constexpr std::uint8_t unnamed = 135;
        fields.push_back(fitU32(5, m_centimetres));
        fields.push_back(fitU32(73, m_latestSpeed));
        fields.push_back(fitU8(4, m_latestCadence));
        fields.push_back(FitField{13, FitType::SInt8, waterTemperature});
        fields.push_back(fitEnum(42, sportSwimming)); // activity_type has the same number
        fields.push_back(fitU8(unnamed, 0));
    }

    void writeLength(const Length &length, std::size_t index)
    {
        const bool active = length.type == LengthType::Active;
        const std::int64_t strokes = length.strokes.value_or(0); // watches write 0 for a missed count
        std::vector<FitField> fields{fitU16(254, std::int64_t(index)),
            fitU32(253, fitTime(length.start + length.elapsed)), fitU32(2, fitTime(length.start)),
            fitU32(3, length.elapsed.count()), fitU32(4, length.timer->count())};
        if (active) {
            fields.push_back(fitU16(5, strokes));
            m_centimetres += rounded(m_swim.poolLength->metres * 100);
            m_latestSpeed = speedValue(m_swim.poolLength->metres, length.elapsed);
            m_latestCadence = rounded(60.0 * double(strokes) / secondsOf(length.elapsed));
            fields.push_back(fitU16(6, m_latestSpeed));
            fields.push_back(fitU8(9, m_latestCadence));
            fields.push_back(fitEnum(7, strokeValue(length.stroke)));
        }
        fields.push_back(fitEnum(0, 28)); // event: length
        fields.push_back(fitEnum(1, 1));  // stop
        fields.push_back(fitEnum(12, active ? 1 : 0));
        m_fit.message(101, fields);
    }

    std::int64_t activeLengths(const Lap &lap) const
    {
        return rounded(lap.distance->metres / m_swim.poolLength->metres);
    }

    void writeLap(const Lap &lap, std::size_t index)
    {
        const bool last = index + 1 == m_swim.laps.size();
        std::vector<FitField> fields{fitU16(254, std::int64_t(index)), fitU32(253, fitTime(lap.start + lap.elapsed)),
            fitU32(2, fitTime(lap.start)), fitU32(7, lap.elapsed.count()), fitU32(8, lap.timer->count()),
            fitU32(9, rounded(lap.distance->metres * 100)), fitU32(10, lap.strokes),
            fitU16(13, speedValue(lap.distance->metres, lap.elapsed)), fitEnum(0, 9), fitEnum(1, 1),
            fitU8(15, beats(lap.averageHeartRate)), fitU8(16, beats(lap.maximumHeartRate)),
            fitEnum(24,
                last           ? 7
                    : inPool() ? 0
                               : 2), // session_end, manual, distance
            fitEnum(25, sportSwimming), fitEnum(39, subSport())};
        if (inPool()) {
            fields.push_back(fitU16(32, *lap.lengthCount));
            fields.push_back(fitU16(35, *lap.firstLength));
            fields.push_back(fitU16(40, activeLengths(lap)));
            fields.push_back(fitEnum(38, strokeValue(lap.stroke)));
        }
        m_fit.message(19, fields);
    }

    void writeSession()
    {
        const auto active = std::count_if(m_swim.lengths.begin(), m_swim.lengths.end(),
            [](const Length &length) { return length.type == LengthType::Active; });
        std::vector<FitField> fields{fitU16(254, 0), fitU32(253, fitTime(m_end)), fitU32(2, fitTime(m_swim.start)),
            fitU32(7, m_swim.elapsed->count()), fitU32(8, m_swim.timer->count()),
            fitU32(9, rounded(m_swim.distance->metres * 100)), fitU32(10, m_swim.strokes), fitEnum(0, 8), fitEnum(1, 1),
            fitEnum(5, sportSwimming), fitEnum(6, subSport()), fitU8(16, beats(m_swim.averageHeartRate)),
            fitU8(17, beats(m_swim.maximumHeartRate)), fitU16(25, 0), fitU16(26, std::int64_t(m_swim.laps.size())),
            fitEnum(28, 0)};
        if (inPool()) {
            fields.push_back(fitU16(44, rounded(m_swim.poolLength->metres * 100)));
            fields.push_back(fitEnum(46, m_swim.poolUnit == PoolUnit::Yards ? 1 : 0));
            fields.push_back(fitU16(33, std::int64_t(m_swim.lengths.size())));
            fields.push_back(fitU16(47, active));
        }
        if (m_swim.averageStrokeRate)
            fields.push_back(fitU8(18, rounded(m_swim.averageStrokeRate->perMinute)));
        m_fit.message(18, fields);
    }

    void writeActivity()
    {
        m_fit.message(34,
            {fitU32(253, fitTime(m_end)), fitU32(0, m_swim.timer->count()), fitU16(1, 1), fitEnum(2, 0), fitEnum(3, 26),
                fitEnum(4, 1), fitU32(5, fitTime(m_end + m_swim.utcOffset.value_or(std::chrono::minutes{})))});
    }

    const Workout &m_swim;
    FitRecords m_records;
    Instant m_end;
    std::int64_t m_centimetres = 0; // swum so far
    std::optional<std::int64_t> m_latestSpeed;
    std::optional<std::int64_t> m_latestCadence;
    FitWriter m_fit;
};

} // namespace

std::vector<std::byte> fitFileOf(const Workout &workout, FitRecords records)
{
    return SwimFile(workout, records).write();
}

} // namespace lengthwise
