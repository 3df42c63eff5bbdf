#include "core/base/digest.h"
#include "core/decode/decoders.h"
#include "core/derive/workoutrows.h"
#include "core/store/library.h"
#include "core/store/payload.h"
#include "core/store/recordingstore.h"
#include "tests/support/fitswim.h"
#include "tests/support/sampleswims.h"

#include <QFile>

#include <algorithm>
#include <charconv>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <future>

using namespace lengthwise;
using namespace std::chrono_literals;

namespace {

/// What an importer hands over for one file.
struct Incoming {
    NewRecording recording;
    PreparedRow row;
};

template<class T>
T orExit(Result<T> result)
{
    if (result) {
        if constexpr (std::is_void_v<T>)
            return;
        else
            return std::move(*result);
    }
    std::fprintf(
        stderr, "makebenchlibrary: error %d %s\n", int(result.error().code), qPrintable(result.error().detail));
    std::exit(1);
}

/// Two swims a day, backwards from the last of the samples; the main set is 6 to 14 repeats, so that titles differ.
SwimPlan planOf(std::uint32_t number)
{
    SwimPlan plan = oneHourSwim(0);
    constexpr std::uint32_t fewest = 6;
    constexpr std::uint32_t kinds = 9;
    std::ranges::max_element(plan.sets, {}, &PlannedSet::repeats)->repeats = int(fewest + number % kinds);
    plan.start -= std::chrono::days(number / 2) + (number % 2) * (8h + 7min);
    plan.seed = 1000 + number;
    return plan;
}

SwimFacts factsOf(const Workout &swim, const SwimId &id, const std::string &fileName)
{
    SwimFacts facts;
    facts.id = id;
    facts.start = swim.start;
    facts.elapsed = swim.elapsed.value_or(Duration{});
    facts.distance = swim.distance;
    facts.utcOffset = swim.utcOffset;
    facts.richness = Richness::Lengths;
    facts.lengthCount = int(swim.lengths.size());
    facts.fileName = fileName;
    return facts;
}

Incoming incoming(std::uint32_t number, const WorkoutRows &rows)
{
    const std::vector<std::byte> bytes = fitFileOf(swum(planOf(number)), FitRecords::AsWatch);
    CorrectedWorkout swim;
    swim.recorded = orExit(decodeSwims(bytes, {})).front();
    swim.workout = swim.recorded;
    swim.correctedLengths.resize(swim.workout.lengths.size());

    Incoming one;
    Recording &recording = one.recording.recording;
    recording.key = std::string(fileKeyPrefix) + sha256Hex(bytes);
    recording.fileName = "hour-" + std::to_string(number) + ".fit";
    recording.addedAt = swim.recorded.start;
    recording.size = std::int64_t(bytes.size());
    recording.decoderVersion = 1;
    one.recording.packed = compressed(bytes);
    one.row.swim.key = recording.key;
    one.recording.swims.push_back(factsOf(swim.recorded, one.row.swim, recording.fileName));
    one.row.row = rows.derive(swim, one.row.swim, {RecordingKind::Fit});
    return one;
}

std::vector<Incoming> someIncoming(std::uint32_t from, std::uint32_t to, const WorkoutRows &rows)
{
    std::vector<Incoming> made;
    for (std::uint32_t number = from; number < to; ++number)
        made.push_back(incoming(number, rows));
    return made;
}

void store(Database &database, WorkoutRows &rows, const std::vector<Incoming> &made)
{
    Transaction transaction = orExit(Transaction::begin(database));
    RecordingStore recordings(database);
    std::vector<SwimId> swims;
    std::vector<PreparedRow> prepared;
    for (const Incoming &one : made) {
        orExit(recordings.add(transaction, one.recording));
        swims.push_back(one.row.swim);
        prepared.push_back(one.row);
    }
    orExit(rows.refresh(transaction, swims, prepared));
    orExit(transaction.commit());
}

} // namespace

/// makebenchlibrary DIR COUNT: a library of so many one-hour swims, payload and all, written through the stores.
int main(int argc, char **argv)
{
    std::uint32_t count = 0;
    if (argc != 3 || std::from_chars(argv[2], argv[2] + std::strlen(argv[2]), count).ec != std::errc{}) {
        std::fputs("usage: makebenchlibrary DIR COUNT\n", stderr);
        return 2;
    }
    const SystemClock clock;
    Library library =
        orExit(Library::open(QFile::decodeName(argv[1]), Database::Access::Write, clock, "makebenchlibrary"));
    const Athlete athlete = orExit(library.chosen(QStringLiteral("Swimmer"))).value();
    Database database = orExit(library.openAthlete(athlete.uuid, Database::Access::Write));
    WorkoutRows rows;
    constexpr std::uint32_t atOnce = 100;
    for (std::uint32_t from = 0; from < count; from += 2 * atOnce) {
        const std::uint32_t middle = std::min(count, from + atOnce);
        const std::uint32_t end = std::min(count, middle + atOnce);
        auto second = std::async(std::launch::async, [&] { return someIncoming(middle, end, rows); });
        store(database, rows, someIncoming(from, middle, rows));
        store(database, rows, second.get());
    }
    return 0;
}
