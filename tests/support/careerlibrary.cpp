#include "tests/support/careerlibrary.h"

#include "core/base/digest.h"
#include "core/derive/swimrow.h"
#include "core/derive/workoutrows.h"
#include "core/ingest/decodedrecording.h"
#include "core/store/payload.h"
#include "core/store/recordingstore.h"
#include "tests/support/fitswim.h"

#include <future>

namespace lengthwise {

namespace {

CorrectedWorkout uncorrected(const Workout &workout)
{
    CorrectedWorkout swim;
    swim.recorded = workout;
    swim.workout = workout;
    swim.correctedLengths.resize(workout.lengths.size());
    return swim;
}

SwimHistory historyOf(const CareerSwim &swim, std::size_t number)
{
    const SwimId id{
        .key = "sha256:" + QByteArray::number(qulonglong(number), 16).rightJustified(64, '0').toStdString()};
    WorkoutRow row = swimRow(uncorrected(recordedSwim(swim)), id, {RecordingKind::Fit});
    return {.measured = id,
        .environment = row.summary.environment,
        .start = row.summary.start,
        .utcOffset = row.summary.utcOffset,
        .unit = row.summary.unit,
        .poolLength = row.summary.poolLength,
        .distance = row.summary.distance,
        .active = row.summary.active,
        .effort = row.summary.effort,
        .corrections = row.summary.corrections,
        .strokes = std::move(row.strokes),
        .bests = std::move(row.bests),
        .speeds = std::move(row.speeds),
        .heartRates = std::move(row.heartRates),
        .figures = std::move(row.figures)};
}

/// What an import hands over for one file.
struct Incoming {
    NewRecording recording;
    PreparedRow row;
};

Result<Incoming> incomingOf(const CareerSwim &swim)
{
    const std::vector<std::byte> bytes = fitFileOf(recordedSwim(swim));
    Incoming one;
    Recording &recording = one.recording.recording;
    recording.key = std::string(fileKeyPrefix) + sha256Hex(bytes);
    recording.fileName = swim.day.toString(Qt::ISODate).toStdString() + ".fit";
    recording.addedAt = swim.start;
    recording.size = std::int64_t(bytes.size());
    recording.decoderVersion = decoderVersion;
    auto decoded = decodeRecording(bytes, recording.key, recording.fileName, {});
    if (!decoded)
        return fail(decoded.error());
    one.recording.packed = compressed(bytes);
    one.recording.swims = std::move(decoded->facts);
    one.row.swim = one.recording.swims.front().id;
    one.row.row = swimRow(uncorrected(decoded->swims.front()), one.row.swim, {RecordingKind::Fit});
    return one;
}

using Swims = std::span<const CareerSwim>;
constexpr std::size_t atOnce = 100; // in one transaction

Result<std::vector<Incoming>> incomingOf(Swims swims)
{
    std::vector<Incoming> made;
    for (const CareerSwim &swim : swims) {
        auto one = incomingOf(swim);
        if (!one)
            return fail(one.error());
        made.push_back(std::move(*one));
    }
    return made;
}

Result<void> store(Database &database, const std::vector<Incoming> &made)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return fail(transaction.error());
    RecordingStore recordings(database);
    std::vector<SwimId> swims;
    std::vector<PreparedRow> prepared;
    for (const Incoming &one : made) {
        if (const auto added = recordings.add(*transaction, one.recording); !added)
            return fail(added.error());
        swims.push_back(one.row.swim);
        prepared.push_back(one.row);
    }
    WorkoutRows rows;
    return rows.refresh(*transaction, swims, prepared).and_then([&transaction] { return transaction->commit(); });
}

} // namespace

std::vector<SwimHistory> careerHistories(const Career &career)
{
    const std::size_t middle = career.swims.size() / 2;
    const auto made = [&career](std::size_t from, std::size_t to) {
        std::vector<SwimHistory> histories;
        for (std::size_t i = from; i < to; ++i)
            histories.push_back(historyOf(career.swims[i], i));
        return histories;
    };
    auto second = std::async(std::launch::async, made, middle, career.swims.size());
    std::vector<SwimHistory> histories = made(0, middle);
    for (SwimHistory &history : second.get())
        histories.push_back(std::move(history));
    return histories;
}

Result<void> writeCareer(Database &database, const Career &career)
{
    Swims left(career.swims);
    const auto nextOf = [&left] {
        const Swims next = left.first(std::min(atOnce, left.size()));
        left = left.subspan(next.size());
        return std::async(std::launch::async, [next] { return incomingOf(next); });
    };
    auto coming = nextOf();
    while (true) {
        const auto made = coming.get();
        if (!made)
            return fail(made.error());
        if (made->empty())
            return {};
        coming = nextOf();
        if (const auto stored = store(database, *made); !stored)
            return stored;
    }
}

} // namespace lengthwise
