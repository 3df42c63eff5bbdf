#include "core/ingest/groupfields.h"

#include <algorithm>
#include <utility>

namespace lengthwise {

namespace {
/// What the recordings of the group say of the field, "as recorded" left out.
Result<std::vector<Edit>> registersOf(EditStore &edits, const SwimGroup &group, const std::string &field)
{
    std::vector<Edit> registers;
    for (const SwimId &member : group.members) {
        auto edit = edits.edit(subjectOf(member), field);
        if (!edit)
            return fail(edit.error());
        if (*edit && (*edit)->value)
            registers.push_back(std::move(**edit));
    }
    return registers;
}
} // namespace

Result<std::optional<Edit>> newestOfGroup(EditStore &edits, const SwimGroup &group, const std::string &field)
{
    auto registers = registersOf(edits, group, field);
    if (!registers)
        return fail(registers.error());
    const auto newest = std::ranges::max_element(*registers, {}, &Edit::stamp);
    return newest == registers->end() ? std::nullopt : std::optional(std::move(*newest));
}

Result<std::vector<Change>> changeOfGroup(
    EditStore &edits, const SwimGroup &group, const std::string &field, const std::optional<std::string> &value)
{
    const auto registers = registersOf(edits, group, field);
    if (!registers)
        return fail(registers.error());
    std::vector<Change> changes;
    if (!value) {
        for (const Edit &edit : *registers) // what one recording no longer says, another one still would
            changes.push_back({edit.subject, field, std::nullopt});
        return changes;
    }
    const auto newest = std::ranges::max_element(*registers, {}, &Edit::stamp);
    if (newest != registers->end() && newest->value == value)
        return changes;
    // Only a register that is replaced is sure to get a newer stamp: another machine's clock may be ahead.
    const std::string keeper = subjectOf(group.keeper);
    if (newest != registers->end() && newest->subject != keeper)
        changes.push_back({newest->subject, field, value});
    changes.push_back({keeper, field, value});
    return changes;
}

} // namespace lengthwise
