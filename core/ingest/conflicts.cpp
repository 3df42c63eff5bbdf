#include "core/ingest/conflicts.h"

#include "core/ingest/lengthnames.h"
#include "core/ingest/stretches.h"

#include <algorithm>

namespace lengthwise {

namespace {

std::optional<FieldValue> valueIn(const Edit &edit)
{
    const auto read = readField(edit.field, edit.value);
    return read ? *read : std::nullopt;
}

/// Whether only one of the two can show.
bool exclude(const FieldValue &a, const FieldValue &b, const LengthNames &names)
{
    if (a.index() != b.index())
        return false;
    if (const auto *stretch = std::get_if<field::Stretch>(&a))
        return overlap(*stretch, std::get<field::Stretch>(b));
    const auto one = lengthOf(a);
    const auto other = lengthOf(b);
    const auto found = one ? names.find(*one) : std::nullopt;
    return found && other && names.find(*other) == found;
}

} // namespace

Result<std::vector<Change>> takeInstead(
    const CorrectedWorkout &corrected, const std::string &subject, const std::string &field)
{
    const auto wanted = std::ranges::find_if(corrected.idle, [&](const IdleEdit &idle) {
        return idle.why == IdleEdit::Why::Conflict && idle.edit.subject == subject && idle.edit.field == field;
    });
    const auto value = wanted == corrected.idle.end() ? std::nullopt : valueIn(wanted->edit);
    if (!value)
        return fail({.code = ErrorCode::ValueRefused, .detail = QString::fromStdString(field)});
    const LengthNames names(corrected.workout.lengths);
    std::vector<Change> changes;
    const auto withdraw = [&](const Edit &edit) {
        const auto other = valueIn(edit);
        if (edit.subject == subject && edit.field != field && other && exclude(*value, *other, names))
            changes.push_back({edit.subject, edit.field, std::nullopt});
    };
    std::ranges::for_each(corrected.applied, withdraw);
    for (const IdleEdit &idle : corrected.idle) {
        if (idle.why == IdleEdit::Why::Conflict)
            withdraw(idle.edit);
    }
    return changes;
}

} // namespace lengthwise
