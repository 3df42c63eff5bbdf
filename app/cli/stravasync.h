#pragma once

#include "app/cli/command.h"

namespace lengthwise::cli {

// Options of `strava sync`.
namespace option {
inline constexpr Option all{
    "all", nullptr, QT_TRANSLATE_NOOP("Commands", "sync: the whole list once more, expired swims too")};
inline constexpr Option latest{
    "latest", QT_TRANSLATE_NOOP("Commands", "N"), QT_TRANSLATE_NOOP("Commands", "sync: only the newest N activities")};
inline constexpr Option wait{
    "wait", nullptr, QT_TRANSLATE_NOOP("Commands", "sync: go on by itself when there are requests again")};
} // namespace option

/// Brings Strava's swims. A spent budget is no failure.
ExitCode syncStrava(const Request &request);

} // namespace lengthwise::cli
