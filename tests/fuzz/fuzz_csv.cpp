// Any bytes: no crash, no undefined behaviour, and a swim that holds what its type promises and that can be analysed
// and reported on.
#include "core/decode/decoders.h"

#include "core/decode/csv.h"
#include "core/report/workoutreport.h"

#include <algorithm>
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
    require(!swim.samples.empty());
    require(std::is_sorted(swim.samples.begin(), swim.samples.end(),
        [](const Sample &a, const Sample &b) { return a.time() < b.time(); }));
    require(!swim.elapsed || *swim.elapsed > Duration(0));
    Instant end = Instant::min();
    for (const Length &length : swim.lengths) {
        require(length.elapsed > Duration(0) && length.start >= end && length.inferred);
        end = length.start + length.elapsed;
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const Bytes content = std::as_bytes(std::span(data, size));
    const CsvDecoder decoder;
    if (const auto swims = decoder.decode(content)) {
        require(!swims->empty());
        std::for_each(swims->begin(), swims->end(), check);
    }
    const auto anySwims = decodeSwims(content, {});
    require(!anySwims || !anySwims->empty());
    return 0;
}
