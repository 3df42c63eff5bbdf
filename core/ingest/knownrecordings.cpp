#include "core/ingest/knownrecordings.h"

#include "core/base/clock.h"
#include "core/ingest/fields.h"
#include "core/ingest/workoutloader.h"
#include "core/store/editstore.h"
#include "core/store/recordingstore.h"

namespace lengthwise {

Result<KnownRecordings> knownRecordings(Database &database)
{
    auto keys = RecordingStore(database).keys();
    if (!keys)
        return fail(std::move(keys.error()));
    KnownRecordings known{.keys = std::move(*keys), .deleted = {}};
    const SystemClock clock; // nothing is stamped
    const auto edits = EditStore(database, clock, {}).editsByField(fieldOf(field::Deleted{}));
    if (!edits)
        return fail(edits.error());
    const std::string deleted = valueOf(field::Deleted{.value = true});
    for (const Edit &edit : *edits) {
        const auto swim = swimOfSubject(edit.subject);
        if (!swim || edit.value != deleted)
            continue;
        const auto group = groupOf(database, *swim);
        if (!group && group.error().code == ErrorCode::SwimUnknown) // the recording has not come here yet
            continue;
        if (!group)
            return fail(group.error());
        for (const SwimId &member : group->members)
            known.deleted.insert(member.key);
    }
    return known;
}

} // namespace lengthwise
