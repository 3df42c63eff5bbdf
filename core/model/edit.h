#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace lengthwise {

/// When an edit was made, by a hybrid logical clock: orders all edits of all machines the same everywhere.
struct Stamp {
    std::int64_t milliseconds = 0; ///< since 1970 UTC, never behind what the machine had seen
    std::int64_t counter = 0;      ///< within the millisecond
    std::string device;            ///< uuid of the machine
    std::string valueHash;         ///< SHA-256 of the value's text in hex ("null" for none): the last tie-break

    auto operator<=>(const Stamp &) const = default;
};

/// One correction of one field: a last-writer-wins register. The newest stamp wins per (subject, field).
struct Edit {
    std::string subject;              ///< "rec:<recording key>#<swim>" or "athlete:<uuid>"
    std::string field;                ///< a path: "title", "length@1700000000000/stroke"
    std::optional<std::string> value; ///< JSON text; absent: "as recorded"
    Stamp stamp;

    bool operator==(const Edit &) const = default;
};

/// What the swimmer wants of one register, before it has a stamp.
struct Change {
    std::string subject;
    std::string field;
    std::optional<std::string> value; ///< JSON text; absent: "as recorded"

    bool operator==(const Change &) const = default;
};

/// The next stamp of this machine: greater than its clock's last one and than the stamp of the value it replaces.
/// now: ms since 1970 UTC. Pure.
Stamp nextStamp(std::int64_t now, const Stamp &last, const std::optional<Stamp> &replaced, const std::string &device,
    const std::optional<std::string> &value);

} // namespace lengthwise
