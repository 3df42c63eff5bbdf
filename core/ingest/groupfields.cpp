#include "core/ingest/groupfields.h"

namespace lengthwise {

namespace {
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

Result<std::vector<Change>> changeOfGroup(
    EditStore &edits, const SwimGroup &group, const std::string &field, const std::optional<std::string> &value)
{
    const auto registers = registersOf(edits, group, field);
    if (!registers)
        return fail(registers.error());
    const Edit *newest = nullptr;
    std::vector<Change> emptied;
    for (const Edit &edit : *registers) {
        if (!newest || newest->stamp < edit.stamp)
            newest = &edit;
        emptied.push_back({edit.subject, field, std::nullopt});
    }
    if (!value)
        return emptied; // what one recording no longer says, another one still would
    if (newest && newest->value == value)
        return std::vector<Change>();
    // A register that says it already, but is overruled, cannot say it again: the one that overrules it has to.
    const std::string keeper = subjectOf(group.keeper);
    const bool saysSo = std::any_of(registers->begin(), registers->end(),
        [&](const Edit &edit) { return edit.subject == keeper && edit.value == value; });
    return std::vector<Change>{{saysSo ? newest->subject : keeper, field, value}};
}

} // namespace lengthwise
