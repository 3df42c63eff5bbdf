#pragma once

#include "core/model/units.h"

#include <cstdint>
#include <limits>
#include <optional>

namespace lengthwise {

/// One instant of a recording in 32 bytes: a day of open water at 1 Hz stays under 3 MB.
/// Every value but the time may be unknown. Finite input only; what does not fit (over 2,147 km or km/s) is dropped.
class Sample
{
public:
    Sample() = default;
    explicit Sample(Instant time)
        : m_time(time)
    {
    }

    Instant time() const { return m_time; }
    /// Since the start of the workout.
    std::optional<Distance> distance() const
    {
        return known(m_millimetres, [](auto raw) { return Distance{raw / 1000.0}; });
    }
    std::optional<Speed> speed() const
    {
        return known(m_millimetresPerSecond, [](auto raw) { return Speed{raw / 1000.0}; });
    }
    std::optional<StrokeRate> strokeRate() const
    {
        return known(m_centiStrokes, [](auto raw) { return StrokeRate{raw / 100.0}; });
    }
    std::optional<HeartRate> heartRate() const
    {
        return known(m_heartRate, [](auto raw) { return HeartRate{double(raw)}; });
    }
    std::optional<Position> position() const
    {
        if (m_latitude == none<std::int32_t> || m_longitude == none<std::int32_t>)
            return std::nullopt;
        return Position{m_latitude * degreesPerSemicircle, m_longitude * degreesPerSemicircle};
    }

    void setTime(Instant time) { m_time = time; }
    void setDistance(Distance value) { m_millimetres = packed<std::int32_t>(value.metres * 1000.0); }
    void setSpeed(Speed value) { m_millimetresPerSecond = packed<std::int32_t>(value.metresPerSecond * 1000.0); }
    void setStrokeRate(StrokeRate value) { m_centiStrokes = packed<std::uint16_t>(value.perMinute * 100.0); }
    void setHeartRate(HeartRate value) { m_heartRate = packed<std::uint8_t>(value.beatsPerMinute); }
    void setPosition(Position value)
    {
        m_latitude = packed<std::int32_t>(value.latitude / degreesPerSemicircle);
        m_longitude = packed<std::int32_t>(value.longitude / degreesPerSemicircle);
    }
    /// The same from whole numbers, as some formats store them: no arithmetic with fractions a million times over.
    void setMillimetres(std::int64_t value) { m_millimetres = fitted<std::int32_t>(value); }
    void setMillimetresPerSecond(std::int64_t value) { m_millimetresPerSecond = fitted<std::int32_t>(value); }
    void setCentiStrokes(std::int64_t perMinute) { m_centiStrokes = fitted<std::uint16_t>(perMinute); }
    void setBeatsPerMinute(std::int64_t value) { m_heartRate = fitted<std::uint8_t>(value); }
    /// In 1/2^31 of half a turn.
    void setSemicircles(std::int64_t latitude, std::int64_t longitude)
    {
        m_latitude = fitted<std::int32_t>(latitude);
        m_longitude = fitted<std::int32_t>(longitude);
    }
    void clearDistance() { m_millimetres = none<std::int32_t>; }

    bool operator==(const Sample &) const = default;

private:
    static constexpr double degreesPerSemicircle = 180.0 / 2147483648.0;
    template<class Raw>
    static constexpr Raw none = std::numeric_limits<Raw>::max();

    template<class Raw, class Make>
    static auto known(Raw raw, Make make) -> std::optional<decltype(make(raw))>
    {
        if (raw == none<Raw>)
            return std::nullopt;
        return make(raw);
    }
    template<class Raw>
    static Raw packed(double value)
    {
        if (!(value > double(std::numeric_limits<Raw>::min()) - 0.5 && value < double(none<Raw>) - 0.5))
            return none<Raw>;
        return Raw(value < 0 ? value - 0.5 : value + 0.5);
    }
    template<class Raw>
    static constexpr Raw fitted(std::int64_t value)
    {
        return value >= std::numeric_limits<Raw>::min() && value < none<Raw> ? Raw(value) : none<Raw>;
    }

    Instant m_time{};
    std::int32_t m_millimetres = none<std::int32_t>;
    std::int32_t m_millimetresPerSecond = none<std::int32_t>;
    std::int32_t m_latitude = none<std::int32_t>;
    std::int32_t m_longitude = none<std::int32_t>;
    std::uint16_t m_centiStrokes = none<std::uint16_t>;
    std::uint8_t m_heartRate = none<std::uint8_t>;
};

} // namespace lengthwise
