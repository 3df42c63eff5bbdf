#pragma once

#include "core/base/result.h"
#include "core/ingest/sameswim.h"
#include "core/model/edit.h"
#include "core/model/namedpool.h"
#include "core/model/workout.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace lengthwise {

/// What an edit of a swim says, typed; the text form (field path and JSON value) is in the comment. Anything that does
/// not read as one of these is kept and not applied.
namespace field {

/// "pool_length": {"length":25,"unit":"m"}; 1 to 1000 m
using PoolLength = NamedPool;

/// Names a length by where it starts in the recording: "length@1700000000000", ".2" for the second that starts there.
struct LengthName {
    Instant start{};
    int nth = 1; ///< 1-based among those that share the start
    auto operator<=>(const LengthName &) const = default;
};

/// "length@<ms>[.k]/stroke": "freestyle"
struct LengthStroke {
    LengthName length;
    Stroke stroke = Stroke::Unknown;
    bool operator==(const LengthStroke &) const = default;
};

/// "length@<ms>[.k]/strokes": 12
struct LengthStrokes {
    LengthName length;
    int strokes = 0; ///< 1 to 999
    bool operator==(const LengthStrokes &) const = default;
};

/// "stretch@<start ms>-<end ms>": [{"start":ms,"ms":duration,"type":"active","stroke":"freestyle","strokes":12}, ...]
/// replaces all recorded lengths that start in [start, end); the list may be empty. What is unknown and what a rest has
/// not is left out; at most 10,000 lengths, each at most 2^32 - 1 ms.
struct Stretch {
    Instant start{};
    Instant end{};
    std::vector<Length> lengths; ///< in order; start, elapsed, type, stroke and strokes are used
    bool operator==(const Stretch &) const = default;
};

/// "title" (at most 300 characters, no blanks around it), "notes" (at most 20,000): text. Control characters but line
/// breaks in notes are taken out, tabs are blanks.
struct Title {
    QString text;
    bool operator==(const Title &) const = default;
};
struct Notes {
    QString text;
    bool operator==(const Notes &) const = default;
};

/// "effort": 1 to 10
struct Effort {
    int value = 0;
    bool operator==(const Effort &) const = default;
};

/// "stroke_count": "arm" or "cycle": what the watch counted as one stroke
struct StrokeCount {
    bool isCycle = false;
    bool operator==(const StrokeCount &) const = default;
};

/// "deleted": true or false
struct Deleted {
    bool value = false;
    bool operator==(const Deleted &) const = default;
};

/// "link/<key>#<n>": "same" or "not_same"; the subject is the smaller swim, the field names the larger
struct Link {
    SwimId other;
    bool isSame = true;
    bool operator==(const Link &) const = default;
};

} // namespace field

using FieldValue = std::variant<field::PoolLength, field::Stretch, field::LengthStroke, field::LengthStrokes,
    field::Title, field::Notes, field::Effort, field::StrokeCount, field::Deleted, field::Link>;

/// Field path of a value: "title", "length@1700000000000.2/stroke" ...
std::string fieldOf(const FieldValue &value);
/// Its JSON text: compact, keys in a fixed order, so that equal values have equal text on every machine.
std::string valueOf(const FieldValue &value);
/// FieldUnknown or ValueRefused (detail: field and value). A change without value gives FieldUnknown or nullopt.
Result<std::optional<FieldValue>> readField(const std::string &field, const std::optional<std::string> &value);

/// The register that says whether two swims are one.
Change linkChange(const SwimId &a, const SwimId &b, std::optional<bool> isSame);
/// Links among edits ("link/..." fields); what does not read as one is passed over.
std::vector<SwimLink> linksIn(const std::vector<Edit> &edits);

} // namespace lengthwise
