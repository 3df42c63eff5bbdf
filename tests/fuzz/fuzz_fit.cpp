// Any bytes: no crash, no undefined behaviour, and a swim that holds what its type promises and that can be analysed
// and reported on.
#include "core/decode/fitdecoder.h"
#include "core/report/workoutreport.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

using namespace lengthwise;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

void check(const Workout &swim)
{
    reportOn(swim, {});
    require(std::is_sorted(swim.samples.begin(), swim.samples.end(),
        [](const Sample &a, const Sample &b) { return a.time() < b.time(); }));
    for (const Sample &sample : swim.samples) {
        require(!sample.distance() || std::isfinite(sample.distance()->metres));
        require(!sample.heartRate() || sample.heartRate()->beatsPerMinute > 0);
    }
    require(!swim.poolLength || swim.poolLength->metres > 0);
    require(!swim.distance || swim.distance->metres >= 0);
    for (const Length &length : swim.lengths) {
        require(length.elapsed >= Duration(0));
        require(!length.strokes || *length.strokes > 0);
        require(length.type == LengthType::Active || (!length.strokes && length.stroke == Stroke::Unknown));
    }
    for (const Lap &lap : swim.laps) {
        if (lap.firstLength)
            require(std::size_t(*lap.firstLength) + std::size_t(lap.lengthCount.value_or(0)) <= swim.lengths.size());
    }
    for (const TimerStop &stop : swim.stops)
        require(stop.start < stop.end);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const Bytes content = std::as_bytes(std::span(data, size));
    const FitDecoder decoder;
    const bool recognised = decoder.recognises(content);
    const auto swims = decoder.decode(content);
    require(recognised || !swims);
    if (swims) {
        require(!swims->empty());
        std::for_each(swims->begin(), swims->end(), check);
    }
    return 0;
}
