#pragma once

#include "core/model/namedpool.h"

#include <array>
#include <initializer_list>
#include <optional>
#include <string_view>

namespace lengthwise {

/// Where the six pace zones meet, as shares of critical swim speed; rising.
using PaceBorders = std::array<double, 5>;

/// How long Strava's data may stay here.
enum class StravaKeep {
    SevenDays, ///< Strava's policy 6.2
    UntilDisconnected,
};

/// "7d", "connected": as stored and on the command line.
constexpr std::string_view nameOf(StravaKeep keep)
{
    return keep == StravaKeep::SevenDays ? "7d" : "connected";
}

constexpr std::optional<StravaKeep> stravaKeep(std::string_view name)
{
    for (const StravaKeep keep : {StravaKeep::SevenDays, StravaKeep::UntilDisconnected}) {
        if (name == nameOf(keep))
            return keep;
    }
    return std::nullopt;
}

/// What a swimmer set for all swims. Kept as athlete edits ("setting/..."), so it travels and undoes like corrections.
struct AthleteSettings {
    std::optional<PoolUnit> units;          ///< of totals over several swims; the profile's own field
    std::optional<NamedPool> pool;          ///< offered first for swims that do not say theirs; absent: none is
    bool isStrokeCycle = false;             ///< watches count both arms as one stroke, unless a swim says otherwise
    std::optional<PaceBorders> paceBorders; ///< absent: those of thresholds.h
    std::optional<StravaKeep> stravaKeep;   ///< absent: as chosen when connecting
    std::optional<int> purgeAfterDays;      ///< a deleted swim's recordings go then for good; 1 to 3650; absent: never

    bool operator==(const AthleteSettings &) const = default;
};

} // namespace lengthwise
