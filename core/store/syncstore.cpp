#include "core/store/syncstore.h"

#include "core/store/errortext.h"
#include "core/store/jsontext.h"
#include "core/store/rows.h"

#include <QJsonObject>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace lengthwise {

namespace {

using Cause = std::pair<SyncCause, std::string_view>;
constexpr std::array<Cause, 5> causes{Cause{SyncCause::Hand, "hand"}, {SyncCause::Start, "start"},
    {SyncCause::Wake, "wake"}, {SyncCause::Schedule, "schedule"}, {SyncCause::Opened, "opened"}};

constexpr std::chrono::days runsKept{365};

SyncCause causeOf(std::string_view name)
{
    for (const auto &[cause, known] : causes) {
        if (known == name)
            return cause;
    }
    return SyncCause::Hand;
}

std::optional<std::string> errorText(const std::optional<Error> &error)
{
    return error ? std::optional(textOf(*error)) : std::nullopt;
}

std::optional<Error> errorAt(const Statement &row, int column)
{
    const auto text = row.maybeText(column);
    return text ? std::optional(errorOf(*text)) : std::nullopt;
}

std::string typesText(const std::map<std::string, int> &types)
{
    QJsonObject counts;
    for (const auto &[type, count] : types)
        counts.insert(QString::fromStdString(type), count);
    return jsonTextOf(counts);
}

std::map<std::string, int> typesAt(const Statement &row, int column)
{
    const QJsonObject counts = jsonValueOf(std::string(row.text(column))).toObject();
    std::map<std::string, int> types;
    for (auto entry = counts.begin(); entry != counts.end(); ++entry)
        types.emplace(entry.key().toStdString(), entry.value().toInt());
    return types;
}

std::optional<Instant> maybeInstant(const Statement &row, int column)
{
    const auto time = row.maybeInteger(column);
    return time ? std::optional(Instant(Duration(*time))) : std::nullopt;
}

SyncRun runAt(const Statement &row)
{
    return {.id = row.integer(0),
        .cause = causeOf(row.text(1)),
        .startedAt = Instant(Duration(row.integer(2))),
        .endedAt = maybeInstant(row, 3),
        .seen = row.integer(4),
        .added = row.integer(5),
        .changed = row.integer(6),
        .deleted = row.integer(7),
        .skipped = row.integer(8),
        .calls = row.integer(9),
        .left = row.integer(10),
        .resumesAt = maybeInstant(row, 11),
        .waited = Duration(row.integer(12)),
        .otherTypes = typesAt(row, 13),
        .error = errorAt(row, 14)};
}

FetchNote noteFrom(const Statement &row, int column)
{
    return {.state = std::string(row.text(column)),
        .askedAt = Instant(Duration(row.integer(column + 1))),
        .error = errorAt(row, column + 2)};
}

FetchNote noteAt(const Statement &row)
{
    return noteFrom(row, 0);
}

using NamedNote = std::pair<std::string, FetchNote>;
NamedNote namedNoteAt(const Statement &row)
{
    return {std::string(row.text(0)), noteFrom(row, 1)};
}

struct KeyedStamp {
    std::string key;
    std::optional<StravaPart> part;
    Stamp fetched;
};

KeyedStamp stampAt(const Statement &row)
{
    return {.key = std::string(row.text(0)),
        .part = stravaPart(row.text(1)),
        .fetched = {.milliseconds = row.integer(2),
            .counter = row.integer(3),
            .device = std::string(row.text(4)),
            .valueHash = std::string(row.text(5))}};
}

struct KeyedNote {
    std::string key;
    std::optional<StravaPart> part;
    FetchNote note;
};

KeyedNote keyedNoteAt(const Statement &row)
{
    return {.key = std::string(row.text(0)), .part = stravaPart(row.text(1)), .note = noteFrom(row, 2)};
}

using Kept = std::map<std::string, KeptActivity>;

Result<Kept> keptFrom(Statement &stampRows, Statement &noteRows)
{
    const auto stamps = allRows(stampRows, stampAt);
    if (!stamps)
        return fail(stamps.error());
    const auto notes = allRows(noteRows, keyedNoteAt);
    if (!notes)
        return fail(notes.error());
    Kept kept;
    for (const KeyedStamp &stamp : *stamps) {
        const auto activity = stravaActivity(stamp.key);
        if (activity && stamp.part == StravaPart::Summary)
            kept.emplace(stamp.key, KeptActivity{.activity = *activity, .summary = stamp.fetched});
    }
    for (const KeyedStamp &stamp : *stamps) {
        const auto found = kept.find(stamp.key);
        if (found == kept.end())
            continue;
        if (stamp.part == StravaPart::Streams)
            found->second.streams = stamp.fetched;
        else if (stamp.part == StravaPart::Detail)
            found->second.detail = stamp.fetched;
    }
    for (const KeyedNote &keyed : *notes) {
        const auto found = kept.find(keyed.key);
        if (found == kept.end())
            continue;
        (keyed.part == StravaPart::Streams ? found->second.streamsNote : found->second.detailNote) = keyed.note;
    }
    return kept;
}

} // namespace

std::string_view nameOf(SyncCause cause)
{
    for (const auto &[known, name] : causes) {
        if (known == cause)
            return name;
    }
    return {};
}

Result<SyncRun> SyncStore::begin(Transaction &, std::string_view peer, SyncCause cause, Instant now)
{
    const auto tidied =
        m_database.statement("DELETE FROM sync_run WHERE peer = ? AND started_at < ?").bind(peer, now - runsKept).run();
    if (!tidied)
        return fail(tidied.error());
    const auto added = m_database.statement("INSERT INTO sync_run (peer, cause, started_at) VALUES (?, ?, ?)")
                           .bind(peer, nameOf(cause), now)
                           .run();
    if (!added)
        return fail(added.error());
    return SyncRun{.id = m_database.lastInsertedRow(), .cause = cause, .startedAt = now};
}

Result<void> SyncStore::update(Transaction &, const SyncRun &run)
{
    const std::string types = typesText(run.otherTypes);
    const std::optional<std::string> error = errorText(run.error);
    return m_database
        .statement("UPDATE sync_run SET ended_at = ?, seen = ?, added = ?, changed = ?, deleted = ?, skipped = ?,"
                   " calls = ?, left_over = ?, resumes_at = ?, waited = ?, other_types = ?, error = ? WHERE id = ?")
        .bind(run.endedAt, run.seen, run.added, run.changed, run.deleted, run.skipped, run.calls, run.left,
            run.resumesAt, run.waited, types, error, run.id)
        .run();
}

Result<std::vector<SyncRun>> SyncStore::runs(std::string_view peer, int limit)
{
    Statement rows = m_database.statement(
        "SELECT id, cause, started_at, ended_at, seen, added, changed, deleted, skipped, calls, left_over, resumes_at,"
        " waited, other_types, error FROM sync_run WHERE peer = ? ORDER BY started_at DESC, id DESC LIMIT ?");
    return allRows(rows.bind(peer, limit), runAt);
}

Result<std::optional<SyncRun>> SyncStore::lastGood(std::string_view peer)
{
    Statement rows = m_database.statement(
        "SELECT id, cause, started_at, ended_at, seen, added, changed, deleted, skipped, calls, left_over, resumes_at,"
        " waited, other_types, error FROM sync_run WHERE peer = ? AND ended_at IS NOT NULL AND error IS NULL"
        " ORDER BY started_at DESC, id DESC LIMIT 1");
    return oneRow(rows.bind(peer), runAt);
}

Result<std::optional<std::string>> SyncStore::state(std::string_view peer, std::string_view name)
{
    Statement row = m_database.statement("SELECT value FROM sync_state WHERE peer = ? AND name = ?");
    const auto found = row.bind(peer, name).step();
    if (!found)
        return fail(found.error());
    return *found ? row.maybeText(0) : std::nullopt;
}

Result<void> SyncStore::setState(
    Transaction &, std::string_view peer, std::string_view name, const std::optional<std::string> &value)
{
    if (!value)
        return m_database.statement("DELETE FROM sync_state WHERE peer = ? AND name = ?").bind(peer, name).run();
    return m_database.statement("INSERT OR REPLACE INTO sync_state (peer, name, value) VALUES (?, ?, ?)")
        .bind(peer, name, value)
        .run();
}

Result<void> SyncStore::forgetState(Transaction &, std::string_view peer)
{
    return m_database.statement("DELETE FROM sync_state WHERE peer = ?").bind(peer).run();
}

Result<std::optional<FetchNote>> SyncStore::fetchNote(const std::string &key, StravaPart part)
{
    Statement row = m_database.statement("SELECT state, asked_at, error FROM fetch WHERE key = ? AND part = ?");
    return oneRow(row.bind(key, nameOf(part)), noteAt);
}

Result<void> SyncStore::note(Transaction &, const std::string &key, StravaPart part, const FetchNote &note)
{
    const std::optional<std::string> error = errorText(note.error);
    return m_database
        .statement("INSERT OR REPLACE INTO fetch (key, part, state, asked_at, error) VALUES (?, ?, ?, ?, ?)")
        .bind(key, nameOf(part), note.state, note.askedAt, error)
        .run();
}

Result<void> SyncStore::forgetNotes(Transaction &, const std::string &key)
{
    return m_database.statement("DELETE FROM fetch WHERE key = ?").bind(key).run();
}

Result<std::map<std::string, FetchNote>> SyncStore::setAside()
{
    Statement rows = m_database.statement(
        "SELECT key, state, asked_at, error FROM fetch WHERE error IS NOT NULL ORDER BY asked_at, part");
    const auto notes = allRows(rows, namedNoteAt);
    if (!notes)
        return fail(notes.error());
    std::map<std::string, FetchNote> newest;
    for (const auto &[key, note] : *notes)
        newest.insert_or_assign(key, note);
    return newest;
}

Result<std::map<std::string, KeptActivity>> SyncStore::keptActivities()
{
    Statement stamps =
        m_database.statement("SELECT r.key, p.part, p.fetched_ms, p.fetched_counter, p.device, p.hash FROM part p"
                             " JOIN recording r ON r.id = p.recording_id WHERE p.content IS NOT NULL");
    Statement notes = m_database.statement("SELECT key, part, state, asked_at, error FROM fetch");
    return keptFrom(stamps, notes);
}

Result<std::optional<KeptActivity>> SyncStore::keptActivity(const std::string &key)
{
    Statement stamps =
        m_database.statement("SELECT r.key, p.part, p.fetched_ms, p.fetched_counter, p.device, p.hash FROM recording r"
                             " JOIN part p ON p.recording_id = r.id WHERE r.key = ? AND p.content IS NOT NULL");
    stamps.bind(key);
    Statement notes = m_database.statement("SELECT key, part, state, asked_at, error FROM fetch WHERE key = ?");
    notes.bind(key);
    auto kept = keptFrom(stamps, notes);
    if (!kept)
        return fail(std::move(kept.error()));
    return kept->empty() ? std::nullopt : std::optional(kept->begin()->second);
}

} // namespace lengthwise
