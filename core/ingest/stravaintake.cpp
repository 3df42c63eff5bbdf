#include "core/ingest/stravaintake.h"

#include "core/ingest/keptcontent.h"
#include "core/store/athletemeta.h"
#include "core/store/stonestore.h"

#include <array>
#include <utility>

namespace lengthwise {

namespace {

Error refusal(Error error, const std::string &key)
{
    error.file = QString::fromStdString(key);
    return error;
}

/// The parts that are kept, and the new one in its place.
struct Bodies {
    std::array<std::optional<std::string>, 3> kept; ///< by StravaPart
    StravaPart newPart{};
    std::string_view newBody;

    std::optional<std::string_view> operator[](StravaPart part) const
    {
        if (part == newPart)
            return newBody;
        const auto &body = kept[std::size_t(part)];
        return body ? std::optional<std::string_view>(*body) : std::nullopt;
    }
};

/// A part that is damaged here counts as not kept: the new one may be its cure.
Result<Bodies> keptBodies(Database &database, const std::string &key)
{
    const auto parts = PartStore(database).parts(key);
    if (!parts)
        return fail(parts.error());
    Bodies bodies;
    for (const PackedPart &part : *parts) {
        if (auto body = bodyOf(part))
            bodies.kept[std::size_t(part.part)] = std::move(*body);
    }
    return bodies;
}

} // namespace

StravaIntake::StravaIntake(Database &database, Derivation &derivation, const Clock &clock, std::string device)
    : m_database(database)
    , m_derivation(derivation)
    , m_clock(clock)
    , m_device(std::move(device))
{
}

Result<StravaIntake::Taken> StravaIntake::store(Transaction &transaction, const std::vector<StravaAnswer> &answers)
{
    Taken taken;
    Changes changes;
    for (const StravaAnswer &answer : answers) {
        if (const auto stored = storeOne(transaction, answer, taken, changes); !stored)
            return fail(stored.error());
    }
    if (changes.swims.empty())
        return taken;
    const auto refreshed = m_derivation.refresh(transaction, changes.swims, changes.rows);
    return refreshed ? Result<Taken>(std::move(taken)) : fail(refreshed.error());
}

Result<void> StravaIntake::storeOne(
    Transaction &transaction, const StravaAnswer &answer, Taken &taken, Changes &changes)
{
    const std::string key = stravaKey(answer.activity);
    auto bodies = keptBodies(m_database, key);
    if (!bodies)
        return fail(bodies.error());
    const bool isNew = !bodies->kept[std::size_t(StravaPart::Summary)];
    bodies->newPart = answer.part;
    bodies->newBody = answer.body;
    const auto summary = (*bodies)[StravaPart::Summary];
    if (!summary)
        return fail({.code = ErrorCode::SwimUnknown, .detail = QString::fromStdString(key)});
    auto decoded = decodeAnswers(
        key, {.summary = *summary, .streams = (*bodies)[StravaPart::Streams], .detail = (*bodies)[StravaPart::Detail]});
    if (!decoded) {
        taken.refused.push_back(refusal(std::move(decoded.error()), key));
        return {};
    }
    const auto put = keep(transaction, answer);
    if (!put)
        return fail(put.error());
    if (*put == PartStore::Put::Older)
        return {};
    taken.added += isNew ? 1 : 0;
    return setSwim(transaction, std::move(*decoded), changes);
}

Result<PartStore::Put> StravaIntake::keep(Transaction &transaction, const StravaAnswer &answer)
{
    auto meta = athleteMeta(m_database);
    if (!meta)
        return fail(meta.error());
    const Instant now = m_clock.now();
    const Stamp stamp = nextStamp(now.time_since_epoch().count(),
        {.milliseconds = meta->clockMs, .counter = meta->clockCounter}, std::nullopt, m_device, answer.body);
    meta->clockMs = stamp.milliseconds;
    meta->clockCounter = stamp.counter;
    if (const auto moved = setAthleteMeta(transaction, *meta); !moved)
        return fail(moved.error());
    const auto put = PartStore(m_database).put(transaction, {answer.activity, answer.part, answer.body, stamp}, now);
    if (!put)
        return put;
    const auto returned = StoneStore(m_database).remove(transaction, stravaKey(answer.activity));
    return returned ? put : fail(returned.error());
}

Result<void> StravaIntake::setSwim(Transaction &transaction, DecodedRecording decoded, Changes &changes)
{
    const SwimId swim = decoded.facts.front().id;
    const auto set = RecordingStore(m_database).setSwims(transaction, swim.key, decoderVersion, decoded.facts);
    if (!set)
        return fail(set.error());
    const Unedited words{
        .title = QString::fromStdString(decoded.facts.front().title),
        .notes = QString::fromStdString(decoded.facts.front().notes),
    };
    const CorrectedWorkout corrected = overlay(std::move(decoded.swims.front()), swim, {}, words);
    changes.swims.push_back(swim);
    changes.rows.push_back({swim, m_derivation.derive(corrected, swim, {RecordingKind::Strava})});
    return {};
}

} // namespace lengthwise
