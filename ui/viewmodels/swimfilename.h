#pragma once

#include "core/model/units.h"

#include <QString>

#include <chrono>
#include <optional>

namespace lengthwise {

/// How a file of a swim is called, without its ending: "2026-11-19 10 x 100 Fr @ 1.45". Allowed on every system and at
/// most 80 characters; the day is that of the place of the swim, without an offset this computer's. Pure.
QString swimFileName(const QString &title, Instant start, std::optional<std::chrono::minutes> utcOffset);

} // namespace lengthwise
