#include "swimlibrary.h"

#include "core/base/digest.h"
#include "core/ingest/decodedrecording.h"
#include "core/ingest/editor.h"
#include "core/store/payload.h"
#include "tests/support/fitswim.h"
#include "tests/support/swimbuilder.h"

using namespace lengthwise;
using made::sure;

SwimLibrary::SwimLibrary(Database::Fault fault)
    : database(file.openMigrated(std::move(fault)))
    , edits(database, clock, "this machine")
    , workouts(database)
{
}

NewRecording SwimLibrary::fitSwim(int day, int variant, int lengths)
{
    const QString plan = QStringLiteral("3 x 100 Fr in 1:40 r 20; %1 Fr in %2").arg(lengths * 25).arg(lengths * 25);
    Workout swim = recorded(plan);
    const auto later = std::chrono::days(day);
    swim.start += later;
    for (Length &length : swim.lengths)
        length.start += later;
    // What a copy tells otherwise must not matter to the grouping: the heart rate.
    swim.averageHeartRate = HeartRate{double(120 + variant)};
    const std::vector<std::byte> bytes = fitFileOf(swim);
    NewRecording made;
    made.recording.key = std::string(fileKeyPrefix) + sha256Hex(bytes);
    made.recording.fileName = "day" + std::to_string(day) + ".fit";
    made.recording.size = std::int64_t(bytes.size());
    made.recording.decoderVersion = decoderVersion;
    made.packed = compressed(bytes);
    made.swims = sure(decodeRecording(bytes, made.recording.key, made.recording.fileName, {})).facts;
    return made;
}

SwimId SwimLibrary::add(const NewRecording &recording, const std::vector<PreparedRow> &prepared)
{
    Transaction transaction = sure(Transaction::begin(database));
    sure(RecordingStore(database).add(transaction, recording));
    std::vector<SwimId> swims;
    for (const SwimFacts &facts : recording.swims)
        swims.push_back(facts.id);
    sure(rows.refresh(transaction, swims, prepared));
    sure(transaction.commit());
    return swims.front();
}

void SwimLibrary::edit(const SwimId &swim, const FieldValue &value)
{
    change({subjectOf(swim), fieldOf(value), valueOf(value)});
}

void SwimLibrary::change(const Change &change)
{
    sure(Editor(database, edits, rows).apply("test", {change}));
}

void SwimLibrary::mergeOnly(const SwimId &swim, const FieldValue &value)
{
    const Stamp stamp = nextStamp(clock.now().time_since_epoch().count(), {}, {}, "another machine", valueOf(value));
    made::committed(database, [&](Transaction &transaction) {
        return edits.merge(transaction, {subjectOf(swim), fieldOf(value), valueOf(value), stamp});
    });
}

Result<void> SwimLibrary::refresh(const std::vector<SwimId> &changed, const std::vector<PreparedRow> &prepared)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return fail(transaction.error());
    auto refreshed = rows.refresh(*transaction, changed, prepared);
    return refreshed ? transaction->commit() : refreshed;
}

void SwimLibrary::sql(const std::string &statements)
{
    sure(database.script(statements));
}

std::optional<WorkoutRow> SwimLibrary::rowOf(const SwimId &swim)
{
    const auto number = sure(workouts.workoutOf(swim));
    return number ? sure(workouts.row(*number)) : std::nullopt;
}

std::vector<SwimId> SwimLibrary::membersWith(const SwimId &swim)
{
    const auto number = sure(workouts.workoutOf(swim));
    return number ? sure(workouts.membersOf(*number)) : std::vector<SwimId>();
}

std::map<SwimId, WorkoutRow> SwimLibrary::allRows()
{
    std::map<SwimId, WorkoutRow> all;
    for (const WorkoutSummary &summary : sure(workouts.summaries()))
        all.emplace(summary.measured, *rowOf(summary.measured));
    return all;
}

std::int64_t SwimLibrary::staleCount()
{
    return sure(workouts.staleCount(analysisVersion));
}
