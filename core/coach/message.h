#pragma once

#include "core/model/stroke.h"
#include "core/model/units.h"

#include <QDate>
#include <QString>

#include <cstddef>
#include <optional>
#include <string_view>
#include <variant>
#include <vector>

namespace lengthwise {

/// Seconds per 100 of the pool's unit.
struct PaceValue {
    Seconds per100{};
    bool operator==(const PaceValue &) const = default;
};

struct PercentValue {
    double percent = 0;
    bool operator==(const PercentValue &) const = default;
};

/// A number with a fixed count of decimals and no unit: strokes per length, SWOLF.
struct PlainNumber {
    double value = 0;
    int decimals = 0;
    bool operator==(const PlainNumber &) const = default;
};

/// A value of a sentence; the words for it are the window's. A QString stands as it is (a set's notation); a day names
/// the swim of that day.
using CoachArgument = std::variant<QString, int, PlainNumber, Distance, Seconds, PaceValue, PercentValue, Speed,
    StrokeRate, HeartRate, Stroke, QDate>;

/// What a sentence rests on; a click leads there.
struct Evidence {
    std::vector<std::size_t> lengths; ///< indices among the active lengths, rising; empty: the whole swim
    std::optional<std::size_t> set;   ///< into the swim's sets, where it is all of one set
    bool operator==(const Evidence &) const = default;
};

/// Why a sentence is to be taken with care; said with it.
enum class Doubt { None, Inferred, LowQuality };

/// One sentence of the coach, as meaning: the table of rules has the source text, the window the words.
struct CoachMessage {
    std::string_view id;   ///< "even-set": the same for ever, for other programs and tests
    std::string_view text; ///< English source with %1, %2 ... (context "Coach"), null-terminated
    std::vector<CoachArgument> arguments;
    Evidence evidence;
    Doubt doubt = Doubt::None;

    bool operator==(const CoachMessage &) const = default;
};

} // namespace lengthwise
