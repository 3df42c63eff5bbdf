#pragma once

#include "core/ingest/fields.h"
#include "core/model/stroke.h"
#include "core/model/units.h"

#include <QString>

#include <optional>

/// What the user types as the value of an edit. Absent where it does not read. Pure.
namespace lengthwise::cli {

/// "freestyle", "free", "fr" ... and "unknown", in any case.
std::optional<Stroke> strokeFrom(const QString &text);

/// "25m", "25 yd", "33.33m"; "50" is metres.
std::optional<field::PoolLength> poolLengthFrom(const QString &text);

/// "20", "20.5", "0:41.5", "1:02"
std::optional<Duration> durationFrom(const QString &text);

/// "20 fly 9": duration, stroke and strokes of a length; the latter two may be missing.
struct TypedLength {
    Duration duration{};
    std::optional<Stroke> stroke;
    std::optional<int> strokes;
};
std::optional<TypedLength> lengthFrom(const QString &text);

/// "yes" or "no", "true" or "false".
std::optional<bool> yesOrNo(const QString &text);

} // namespace lengthwise::cli
