#pragma once

#include "core/ingest/sameswim.h"

#include <string>

/// Swims of one morning, made by hand.
namespace handmade {

/// A FIT file of lengths, 3,000 m: key "sha256:<name>", file "<name>.fit". at: since 2026-03-14 00:00 UTC.
lengthwise::SwimFacts swim(const std::string &name, lengthwise::Duration at, lengthwise::Duration elapsed);

/// Strava's copy with laps, 3,000 m, at UTC+1.
lengthwise::SwimFacts stravaSwim(const std::string &number, lengthwise::Duration at, lengthwise::Duration elapsed,
    const std::string &externalFile = {});

/// when: ms of its stamp.
lengthwise::SwimLink link(
    const lengthwise::SwimFacts &a, const lengthwise::SwimFacts &b, bool isSame, std::int64_t when = 1);

} // namespace handmade
