// Any bytes, parted by NUL into summary, streams and detail: no crash, no undefined behaviour, and a swim that holds
// what its type promises and that can be reported on.
#include "core/decode/strava.h"
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
    require(std::is_sorted(swim.samples.begin(), swim.samples.end(),
        [](const Sample &a, const Sample &b) { return a.time() < b.time(); }));
    require(!swim.elapsed || *swim.elapsed > Duration(0));
    Instant end = Instant::min();
    for (const Length &length : swim.lengths) {
        require(length.elapsed > Duration(0) && length.start >= end && length.inferred);
        end = length.start + length.elapsed;
    }
}

/// Up to the next NUL, which is taken too.
std::optional<std::string_view> takePart(std::string_view &rest)
{
    if (rest.empty())
        return std::nullopt;
    const std::string_view part = rest.substr(0, rest.find('\0'));
    rest.remove_prefix(std::min(part.size() + 1, rest.size()));
    return part;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    std::string_view rest(reinterpret_cast<const char *>(data), size);
    StravaParts parts{.summary = takePart(rest).value_or("")};
    parts.streams = takePart(rest);
    parts.detail = takePart(rest);
    if (const auto swim = decodeStrava(parts))
        check(swim->workout);
    const auto listed = listedActivities(parts.summary);
    for (const StravaListed &activity : listed.value_or(std::vector<StravaListed>())) {
        const auto again = listedActivity(activity.json);
        require(again && again->id == activity.id && again->state == activity.state);
    }
    return 0;
}
