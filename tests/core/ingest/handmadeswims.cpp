#include "handmadeswims.h"

#include <algorithm>

using namespace lengthwise;
using namespace std::chrono_literals;

namespace handmade {

namespace {
constexpr Instant midnight{std::chrono::sys_days(std::chrono::year(2026) / 3 / 14)};
} // namespace

SwimFacts swim(const std::string &name, Duration at, Duration elapsed)
{
    return {.id = {.key = "sha256:" + name},
        .start = midnight + at,
        .elapsed = elapsed,
        .distance = metres(3'000),
        .richness = Richness::Lengths,
        .lengthCount = 120,
        .fileName = name + ".fit"};
}

SwimFacts stravaSwim(const std::string &number, Duration at, Duration elapsed, const std::string &externalFile)
{
    return {.id = {.key = "strava:" + number},
        .kind = RecordingKind::Strava,
        .start = midnight + at,
        .elapsed = elapsed,
        .distance = metres(3'000),
        .utcOffset = 60min,
        .richness = Richness::Laps,
        .externalFile = externalFile};
}

SwimLink link(const SwimFacts &a, const SwimFacts &b, bool isSame, std::int64_t when)
{
    return {.a = std::min(a.id, b.id),
        .b = std::max(a.id, b.id),
        .isSame = isSame,
        .stamp = {.milliseconds = when, .device = "d", .valueHash = isSame ? "s" : "n"}};
}

} // namespace handmade
