#pragma once

#include "core/ingest/workoutloader.h"

#include <string>
#include <variant>
#include <vector>

namespace lengthwise {

/// What a swimmer wants of one swim, typed; how it becomes edits is correctionOf()'s affair. Lengths are indices into
/// LoadedWorkout::corrected.workout.lengths (active and rest). An absent value: as recorded.
namespace wish {

struct Title {
    std::optional<QString> text;
};
struct Notes {
    std::optional<QString> text;
};
struct Effort {
    std::optional<int> value; ///< 1 to 10
};
/// What the watch counted as one stroke.
struct StrokeCount {
    std::optional<bool> isCycle;
};
struct Deleted {
    std::optional<bool> value;
};
struct PoolLength {
    std::optional<field::PoolLength> value;
};
struct StrokeOf {
    std::vector<std::size_t> lengths;
    std::optional<Stroke> stroke;
};
struct StrokesOf {
    std::vector<std::size_t> lengths;
    std::optional<int> strokes; ///< 1 to 999
};
struct Split {
    std::size_t length = 0;
    int parts = 2; ///< 2 to 20
};
/// [first, last], both counted in.
struct Join {
    std::size_t first = 0;
    std::size_t last = 0;
    std::optional<Stroke> stroke; ///< absent: that of the longest
};
/// A length that the watch missed, in the rest or gap behind a length.
struct Insert {
    std::size_t after = 0;
    Duration duration{};
    std::optional<Stroke> stroke; ///< absent: that of the length before
    std::optional<int> strokes;   ///< absent: not known
};
struct TurnIntoRest {
    std::size_t first = 0;
    std::size_t last = 0;
};
/// Takes back every correction of these lengths.
struct AsRecorded {
    std::vector<std::size_t> lengths;
};
/// A correction by its register, as CorrectedWorkout::applied and idle list it.
struct Register {
    std::string subject;
    std::string field;
    bool operator==(const Register &) const = default;
};
/// Takes corrections back, shown or not.
struct TakeBack {
    std::vector<Register> corrections;
};
/// The idle one of two corrections that exclude each other shows instead of the other.
struct TakeInstead {
    Register correction;
};
/// Whether two recordings are one swim; absent: as their times say.
struct Link {
    SwimId one;
    SwimId other;
    std::optional<bool> isSame;
};

} // namespace wish

using SwimWish = std::variant<wish::Title, wish::Notes, wish::Effort, wish::StrokeCount, wish::Deleted,
    wish::PoolLength, wish::StrokeOf, wish::StrokesOf, wish::Split, wish::Join, wish::Insert, wish::TurnIntoRest,
    wish::AsRecorded, wish::TakeBack, wish::TakeInstead, wish::Link>;

/// The same as registers to change, in one step.
struct Correction {
    std::string action; ///< the step's word: "title", "stroke", "split", "delete", "restore" ...
    std::vector<Change> changes;
};

/// ValueRefused, LengthUnknown as core/ingest/repairs.h. One connection's thread.
Result<Correction> correctionOf(EditStore &edits, const LoadedWorkout &loaded, const SwimWish &wish);

} // namespace lengthwise
