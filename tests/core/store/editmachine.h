#pragma once

#include "madestore.h"

#include "core/base/digest.h"

/// Machines that edit one library, each in its own file.
namespace made {

inline const std::string swim = "rec:sha256:aa#0";
inline const std::string otherSwim = "rec:sha256:bb#0";
inline constexpr std::int64_t startOfClock = 1'700'000'000'000; ///< of MovableClock
inline constexpr std::int64_t later = startOfClock + 1'000'000;

/// One machine with its file.
class Machine
{
public:
    explicit Machine(std::string device)
        : database(file.openMigrated())
        , edits(database, clock, std::move(device))
    {
    }

    std::optional<lengthwise::EditStep> apply(const std::string &action, const std::vector<lengthwise::Change> &changes)
    {
        return committed(
            database, [&](lengthwise::Transaction &transaction) { return edits.apply(transaction, action, changes); });
    }
    std::optional<lengthwise::EditStep> set(const std::string &field, const std::string &value)
    {
        return apply(field, {{swim, field, value}});
    }
    lengthwise::EditStep undo()
    {
        return committed(database, [&](lengthwise::Transaction &transaction) { return edits.undo(transaction); });
    }
    lengthwise::EditStep redo()
    {
        return committed(database, [&](lengthwise::Transaction &transaction) { return edits.redo(transaction); });
    }
    bool merge(const lengthwise::Edit &edit)
    {
        return committed(
            database, [&](lengthwise::Transaction &transaction) { return edits.merge(transaction, edit); });
    }
    void forgetEverything()
    {
        sure(database.script("DELETE FROM edit; DELETE FROM step; DELETE FROM meta"));
        clock = {};
    }
    /// Everything that another machine knows, as replication brings it.
    void takeFrom(Machine &other)
    {
        for (const lengthwise::Edit &edit : sure(other.edits.all()))
            merge(edit);
    }
    /// The text of a register; absent where it has none or is "as recorded".
    std::optional<std::string> value(const std::string &field)
    {
        const auto edit = sure(edits.edit(swim, field));
        return edit ? edit->value : std::nullopt;
    }
    std::int64_t revision() { return sure(database.number("SELECT value FROM meta WHERE name = 'revision'")); }

    StoreFile file;
    lengthwise::MovableClock clock;
    lengthwise::Database database;
    lengthwise::EditStore edits;
};

/// An edit of the swim that was made elsewhere.
inline lengthwise::Edit foreign(const std::string &field, const std::optional<std::string> &value,
    std::int64_t milliseconds, std::int64_t counter = 0, const std::string &device = "elsewhere")
{
    return {swim, field, value, {milliseconds, counter, device, lengthwise::sha256Hex(value.value_or("null"))}};
}

} // namespace made
