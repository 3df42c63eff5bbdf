#include "core/ingest/intake.h"

#include "core/ingest/groupfields.h"
#include "core/ingest/workoutloader.h"
#include "core/store/recordingstore.h"
#include "core/store/stonestore.h"

#include <algorithm>
#include <iterator>
#include <ranges>
#include <set>
#include <utility>

namespace lengthwise {

namespace {

/// Nothing is to be stored of it.
bool isSettled(const Incoming &incoming)
{
    return incoming.item.outcome == ImportOutcome::Failed || incoming.item.outcome == ImportOutcome::LeftOut;
}

bool isDeletion(const Edit &edit)
{
    static const std::string deleted = valueOf(field::Deleted{.value = true});
    return edit.value == deleted;
}

void failWith(const Error &error, Incoming &incoming)
{
    incoming.item = {.file = incoming.item.file, .outcome = ImportOutcome::Failed, .error = error};
}

std::vector<SwimId> idsOf(const std::vector<SwimFacts> &swims)
{
    std::vector<SwimId> ids;
    std::transform(swims.begin(), swims.end(), std::back_inserter(ids), [](const SwimFacts &swim) { return swim.id; });
    return ids;
}

} // namespace

Intake::Intake(Database &database, EditStore &edits, Derivation &derivation, const Clock &clock,
    const std::map<SwimId, field::PoolLength> &poolLengths)
    : m_database(database)
    , m_edits(edits)
    , m_derivation(derivation)
    , m_clock(clock)
    , m_poolLengths(poolLengths)
{
    auto known = knownRecordings(database);
    if (known)
        m_known = std::move(*known);
    else
        m_failure = std::move(known.error());
}

std::vector<ImportedItem> Intake::store(std::vector<Incoming> batch)
{
    // What changes nothing needs no transaction, and a batch that failed as a whole is tried one by one.
    const bool isOneByOne = m_failure || storeTogether(batch);
    std::vector<ImportedItem> items;
    items.reserve(batch.size());
    for (Incoming &incoming : batch) {
        if (isOneByOne)
            storeAlone(incoming);
        items.push_back(std::move(incoming.item));
    }
    return items;
}

void Intake::storeAlone(Incoming &incoming)
{
    if (isSettled(incoming))
        return;
    if (m_failure)
        return failWith(*m_failure, incoming);
    const auto failure = storeTogether(std::span(&incoming, 1));
    if (!failure)
        return;
    failWith(failure->error, incoming);
    if (failure->isOfLibrary)
        m_failure = failure->error;
}

std::optional<Intake::Failure> Intake::storeTogether(std::span<Incoming> batch)
{
    const auto isChange = [this](const Incoming &incoming) {
        return incoming.recording || (!isSettled(incoming) && m_known.deleted.contains(incoming.item.key));
    };
    if (std::none_of(batch.begin(), batch.end(), isChange)) {
        for (Incoming &incoming : batch) {
            if (const auto read = readSwims(incoming); !read)
                return Failure{read.error(), concernsLibrary(read.error())};
        }
        return std::nullopt;
    }
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return Failure{transaction.error(), true};
    const auto begun = std::chrono::steady_clock::now();
    Changes changes{.answers = m_answers};
    if (const auto changed = change(*transaction, batch, changes); !changed)
        return Failure{changed.error(), concernsLibrary(changed.error())};
    m_lastWork = std::chrono::steady_clock::now() - begun;
    if (const auto committed = transaction->commit(); !committed)
        return Failure{committed.error(), true};
    m_answers = changes.answers;
    return std::nullopt;
}

Result<void> Intake::change(Transaction &transaction, std::span<Incoming> batch, Changes &changes)
{
    for (Incoming &incoming : batch) {
        if (const auto stored = storeOne(transaction, incoming, changes); !stored)
            return stored;
    }
    if (changes.swims.empty())
        return {};
    if (const auto derived = m_derivation.refresh(transaction, changes.swims, changes.rows); !derived)
        return derived;
    return countNewSwims(batch);
}

/// As the swims are grouped now: one that nothing before it holds, in the library or in the batch.
Result<void> Intake::countNewSwims(std::span<Incoming> batch)
{
    std::set<SwimId> toCome;
    for (const Incoming &incoming : batch) {
        if (incoming.item.outcome == ImportOutcome::Imported)
            toCome.insert(incoming.item.swims.begin(), incoming.item.swims.end());
    }
    for (ImportedItem &item : batch | std::views::transform(&Incoming::item)) {
        item.newSwims = 0;
        if (item.outcome != ImportOutcome::Imported)
            continue;
        for (const SwimId &swim : item.swims) {
            const auto group = groupOf(m_database, swim);
            if (!group)
                return fail(group.error());
            const auto isToCome = [&toCome](const SwimId &member) { return toCome.contains(member); };
            item.newSwims += std::ranges::all_of(group->members, isToCome) ? 1 : 0;
            toCome.erase(swim);
        }
    }
    return {};
}

Result<void> Intake::storeOne(Transaction &transaction, Incoming &incoming, Changes &changes)
{
    if (isSettled(incoming))
        return {};
    if (incoming.recording)
        return add(transaction, incoming, changes);
    incoming.item.outcome = ImportOutcome::Known;
    if (const auto read = readSwims(incoming); !read)
        return read;
    return m_known.deleted.contains(incoming.item.key) ? takeBackDeletion(transaction, incoming, changes)
                                                       : Result<void>();
}

Result<void> Intake::add(Transaction &transaction, Incoming &incoming, Changes &changes)
{
    ImportedItem &item = incoming.item;
    incoming.recording->recording.addedAt = m_clock.now();
    const auto added = RecordingStore(m_database).add(transaction, *incoming.recording);
    if (!added)
        return fail(added.error());
    if (*added == RecordingStore::Added::Known) {
        // Twice in this import, or another process was quicker.
        item.outcome = ImportOutcome::Known;
        return m_known.deleted.contains(item.key) ? takeBackDeletion(transaction, incoming, changes) : Result<void>();
    }
    changes.swims.insert(changes.swims.end(), item.swims.begin(), item.swims.end());
    std::move(incoming.rows.begin(), incoming.rows.end(), std::back_inserter(changes.rows));
    incoming.rows.clear();
    if (const auto answered = answer(transaction, item.swims, changes); !answered)
        return answered;
    item.outcome = ImportOutcome::Imported;
    if (*added == RecordingStore::Added::New)
        return returnPurged(transaction, incoming, changes);
    const auto restored = takeBackDeletion(transaction, incoming, changes);
    item.outcome = ImportOutcome::Restored;
    return restored;
}

/// A purged file is imported anew: what was deleted then is wanted now.
Result<void> Intake::returnPurged(Transaction &transaction, Incoming &incoming, Changes &changes)
{
    StoneStore stones(m_database);
    const auto stone = stones.find(incoming.item.key);
    if (!stone || !*stone)
        return stone ? Result<void>() : fail(stone.error());
    const auto returned = stones.remove(transaction, incoming.item.key).and_then([&] {
        return takeBackDeletion(transaction, incoming, changes);
    });
    incoming.item.outcome = ImportOutcome::Imported;
    return returned;
}

/// What the swimmer said of their pools goes with the recording: a kill between the two would lose the answer.
Result<void> Intake::answer(Transaction &transaction, const std::vector<SwimId> &swims, Changes &changes)
{
    std::vector<Change> edits;
    for (const SwimId &swim : swims) {
        if (const auto said = m_poolLengths.find(swim); said != m_poolLengths.end())
            edits.push_back({subjectOf(swim), fieldOf(said->second), valueOf(said->second)});
    }
    if (edits.empty())
        return {};
    const std::string action = fieldOf(field::PoolLength{});
    const auto step = m_edits.extend(transaction, changes.answers, action, edits);
    if (!step)
        return fail(step.error());
    changes.answers = *step;
    return {};
}

Result<void> Intake::readSwims(Incoming &incoming)
{
    if (isSettled(incoming))
        return {};
    const auto swims = RecordingStore(m_database).swimsOf(incoming.item.key);
    if (!swims)
        return fail(swims.error());
    incoming.item.swims = idsOf(*swims);
    return {};
}

Result<void> Intake::takeBackDeletion(Transaction &transaction, Incoming &incoming, Changes &changes)
{
    std::vector<Change> edits;
    for (const SwimId &swim : incoming.item.swims) {
        auto restored = restoring(swim);
        if (!restored)
            return fail(std::move(restored.error()));
        std::move(restored->begin(), restored->end(), std::back_inserter(edits));
    }
    if (edits.empty())
        return {};
    const auto step = m_edits.apply(transaction, "restore", edits);
    if (!step)
        return fail(step.error());
    incoming.item.outcome = ImportOutcome::Restored;
    changes.swims.insert(changes.swims.end(), incoming.item.swims.begin(), incoming.item.swims.end());
    return {};
}

/// What takes back the deletion of the swim; nothing where it is not deleted.
Result<std::vector<Change>> Intake::restoring(const SwimId &swim)
{
    static const std::string name = fieldOf(field::Deleted{});
    static const std::string notDeleted = valueOf(field::Deleted{.value = false});
    const auto group = groupOf(m_database, swim);
    if (!group)
        return fail(group.error());
    const auto newest = newestOfGroup(m_edits, *group, name);
    if (!newest)
        return fail(newest.error());
    if (!*newest || !isDeletion(**newest))
        return {};
    return changeOfGroup(m_edits, *group, name, notDeleted);
}

} // namespace lengthwise
