#include "core/decode/stravastreams.h"

#include "core/decode/normalise.h"
#include "core/decode/stravaactivity.h"

#include <array>
#include <cmath>
#include <utility>

namespace lengthwise {

namespace {

using simdjson::error_code;
namespace ondemand = simdjson::ondemand;

constexpr std::size_t mostPoints = 500'000; ///< nearly six days at one a second

/// [latitude, longitude]; anything else is none.
error_code readPosition(ondemand::value value, std::optional<Position> &position)
{
    ondemand::json_type type{};
    ondemand::array numbers;
    if (const auto error = value.type().get(type))
        return error;
    if (type != ondemand::json_type::array)
        return simdjson::SUCCESS;
    if (const auto error = value.get_array().get(numbers))
        return error;
    std::array<double, 2> degrees{};
    std::size_t count = 0;
    for (auto number : numbers) {
        double degree = 0;
        if (const auto error = number.get_double().get(degree))
            return error;
        if (count < degrees.size())
            degrees[count] = degree;
        ++count;
    }
    if (count == 2 && std::abs(degrees[0]) <= 90 && std::abs(degrees[1]) <= 180)
        position = {degrees[0], degrees[1]};
    return simdjson::SUCCESS;
}

class StreamsReader
{
public:
    explicit StreamsReader(Instant start)
        : m_start(start)
    {
    }

    error_code read(ondemand::object streams)
    {
        for (auto entry : streams) {
            ondemand::field field;
            std::string_view key;
            if (const auto error = std::move(entry).get(field))
                return error;
            if (const auto error = field.unescaped_key().get(key))
                return error;
            if (const auto error = readStream(key, field.value()))
                return error;
        }
        return simdjson::SUCCESS;
    }

    StravaStreams finish();

private:
    error_code readStream(std::string_view key, ondemand::value stream);
    error_code readData(std::string_view key, ondemand::array data);
    error_code readTimes(ondemand::array data);
    error_code readPositions(ondemand::array data);
    template<class Set>
    error_code readNumbers(ondemand::array data, Set set);
    error_code reserve(ondemand::array &data);
    /// Null where no more points fit.
    Sample *point(std::size_t at)
    {
        if (at < m_streams.samples.size())
            return &m_streams.samples[at];
        if (at >= mostPoints)
            return nullptr;
        return &m_streams.samples.emplace_back(noTime);
    }

    static constexpr Instant noTime = Instant::min();

    Instant m_start;
    StravaStreams m_streams;
};

/// {"data": [...], "series_type": ...}
error_code StreamsReader::readStream(std::string_view key, ondemand::value stream)
{
    ondemand::json_type type{};
    ondemand::object object;
    if (const auto error = stream.type().get(type))
        return error;
    if (type != ondemand::json_type::object)
        return simdjson::SUCCESS;
    if (const auto error = stream.get_object().get(object))
        return error;
    for (auto entry : object) {
        ondemand::field field;
        ondemand::array data;
        if (const auto error = std::move(entry).get(field))
            return error;
        if (field.key() != "data")
            continue;
        if (const auto error = field.value().type().get(type))
            return error;
        if (type != ondemand::json_type::array)
            continue;
        if (const auto error = field.value().get_array().get(data))
            return error;
        if (const auto error = readData(key, data))
            return error;
    }
    return simdjson::SUCCESS;
}

error_code StreamsReader::readData(std::string_view key, ondemand::array data)
{
    if (key == "time")
        return readTimes(data);
    if (key == "latlng")
        return readPositions(data);
    if (key == "distance")
        return readNumbers(data, [](Sample &sample, double value) { sample.setDistance({value}); });
    if (key == "velocity_smooth")
        return readNumbers(data, [](Sample &sample, double value) { sample.setSpeed({value}); });
    if (key == "cadence")
        return readNumbers(data, [](Sample &sample, double value) { sample.setStrokeRate({value}); });
    if (key == "heartrate") {
        return readNumbers(data, [](Sample &sample, double value) {
            if (value > 0) // 0 is how a device without a reading writes it
                sample.setHeartRate({value});
        });
    }
    return simdjson::SUCCESS;
}

/// The first stream tells how many points there will be.
error_code StreamsReader::reserve(ondemand::array &data)
{
    if (!m_streams.samples.empty())
        return simdjson::SUCCESS;
    std::size_t count = 0;
    const auto error = data.count_elements().get(count);
    if (!error && count > mostPoints)
        return simdjson::CAPACITY;
    m_streams.samples.reserve(count);
    return error;
}

/// null is no number; anything else that is none is damage.
template<class Set>
error_code StreamsReader::readNumbers(ondemand::array data, Set set)
{
    if (const auto error = reserve(data))
        return error;
    std::size_t at = 0;
    for (auto entry : data) {
        Sample *const sample = point(at++);
        if (!sample)
            return simdjson::CAPACITY;
        double value = 0;
        const auto error = entry.get_double().get(value);
        if (!error) {
            if (value >= 0)
                set(*sample, value);
            continue;
        }
        bool isNull = false;
        if (const auto otherError = entry.is_null().get(isNull))
            return otherError;
        if (!isNull)
            return error;
    }
    return simdjson::SUCCESS;
}

error_code StreamsReader::readTimes(ondemand::array data)
{
    return readNumbers(data, [this](Sample &sample, double seconds) {
        if (const auto since = stravaDuration(seconds))
            sample.setTime(m_start + *since);
    });
}

error_code StreamsReader::readPositions(ondemand::array data)
{
    if (const auto error = reserve(data))
        return error;
    std::size_t at = 0;
    for (auto entry : data) {
        Sample *const sample = point(at++);
        if (!sample)
            return simdjson::CAPACITY;
        ondemand::value value;
        std::optional<Position> position;
        if (const auto error = std::move(entry).get(value))
            return error;
        if (const auto error = readPosition(value, position))
            return error;
        if (position) {
            sample->setPosition(*position);
            m_streams.hasPositions = true;
        }
    }
    return simdjson::SUCCESS;
}

StravaStreams StreamsReader::finish()
{
    auto &samples = m_streams.samples;
    m_streams.untimed =
        std::int64_t(std::erase_if(samples, [](const Sample &sample) { return sample.time() == noTime; }));
    m_streams.backwards = putInTimeOrder(samples);
    return std::move(m_streams);
}

} // namespace

Result<StravaStreams> readStravaStreams(std::string_view body, Instant start)
{
    StreamsReader streams(start);
    StravaBody reading(body, "streams");
    ondemand::object root;
    auto error = reading.open(root);
    if (!error)
        error = streams.read(root);
    if (auto failure = reading.close(error))
        return fail(std::move(*failure));
    return streams.finish();
}

} // namespace lengthwise
