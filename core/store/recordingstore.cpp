#include "core/store/recordingstore.h"

#include "core/base/digest.h"
#include "core/store/payload.h"
#include "core/store/rows.h"

#include <algorithm>
#include <utility>

namespace lengthwise {

namespace {

#define SELECT_RECORDING                                                                                               \
    "SELECT r.key, r.kind, r.file_name, r.added_at, r.size, r.decoder_version,"                                        \
    " EXISTS (SELECT 1 FROM payload INDEXED BY payload_kept WHERE recording_id = r.id)"                                \
    " OR EXISTS (SELECT 1 FROM part WHERE recording_id = r.id AND part = 'summary' AND content IS NOT NULL)"           \
    " FROM recording r "
#define SELECT_SWIM                                                                                                    \
    "SELECT r.key, s.n, r.kind, s.start_ms, s.elapsed_ms, s.distance_m, s.utc_offset_min, s.richness,"                 \
    " s.length_count, r.file_name, s.external_file, s.title, s.notes FROM recording r JOIN swim s ON s.recording_id "  \
    "= r.id "

Recording recordingAt(const Statement &row)
{
    return {
        .key = std::string(row.text(0)),
        .kind = recordingKind(row.text(1)).value_or(RecordingKind::Fit),
        .fileName = std::string(row.text(2)),
        .addedAt = Instant(Duration(row.integer(3))),
        .size = row.integer(4),
        .decoderVersion = int(row.integer(5)),
        .hasPayload = row.integer(6) != 0,
    };
}

SwimFacts factsAt(const Statement &row)
{
    SwimFacts facts{
        .id = swimIdAt(row),
        .kind = recordingKind(row.text(2)).value_or(RecordingKind::Fit),
        .start = Instant(Duration(row.integer(3))),
        .elapsed = Duration(row.integer(4)),
        .richness = Richness(row.integer(7)),
        .lengthCount = int(row.integer(8)),
        .fileName = std::string(row.text(9)),
        .externalFile = std::string(row.text(10)),
        .title = std::string(row.text(11)),
        .notes = std::string(row.text(12)),
    };
    if (const auto distance = row.maybeReal(5))
        facts.distance = metres(*distance);
    if (const auto offset = row.maybeInteger(6))
        facts.utcOffset = std::chrono::minutes(*offset);
    return facts;
}

Result<void> putSwim(Database &database, std::int64_t recording, const SwimFacts &facts)
{
    const std::string hash = idHash(facts.id);
    return database
        .statement("INSERT INTO swim (recording_id, n, id_hash, start_ms, elapsed_ms, distance_m, utc_offset_min,"
                   " richness, length_count, external_file, title, notes)"
                   " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)"
                   " ON CONFLICT (recording_id, n) DO UPDATE SET start_ms = ?4, elapsed_ms = ?5, distance_m = ?6,"
                   " utc_offset_min = ?7, richness = ?8, length_count = ?9, external_file = ?10,"
                   " title = ?11, notes = ?12")
        .bind(recording, facts.id.n, hash, facts.start, facts.elapsed, facts.distance, facts.utcOffset,
            int(facts.richness), facts.lengthCount, facts.externalFile, facts.title, facts.notes)
        .run();
}

/// The workout of a swim that is not what it was: its row counts as stale until it is derived again.
Result<void> markStale(Database &database, std::int64_t recording, int n)
{
    return database
        .statement("UPDATE workout SET analysis_version = 0"
                   " WHERE id = (SELECT workout_id FROM swim WHERE recording_id = ? AND n = ?)")
        .bind(recording, n)
        .run();
}

Result<std::vector<SwimId>> replaceSwims(Database &database, std::int64_t recording,
    const std::vector<SwimFacts> &before, const std::vector<SwimFacts> &after)
{
    std::vector<SwimId> different;
    for (const SwimFacts &facts : after) {
        if (std::ranges::find(before, facts) != before.end())
            continue;
        different.push_back(facts.id);
        if (const auto marked = markStale(database, recording, facts.id.n); !marked)
            return fail(marked.error());
        if (const auto put = putSwim(database, recording, facts); !put)
            return fail(put.error());
    }
    for (const SwimFacts &facts : before) {
        if (std::ranges::find(after, facts.id, &SwimFacts::id) != after.end())
            continue;
        different.push_back(facts.id);
        if (const auto marked = markStale(database, recording, facts.id.n); !marked)
            return fail(marked.error());
        const auto gone =
            database.statement("DELETE FROM swim WHERE recording_id = ? AND n = ?").bind(recording, facts.id.n).run();
        if (!gone)
            return fail(gone.error());
    }
    return different;
}

Result<void> putPayload(Database &database, std::int64_t recording, const std::vector<std::byte> &packed)
{
    return database.statement("INSERT INTO payload (recording_id, content) VALUES (?, ?)")
        .bind(recording, std::span(packed))
        .run();
}

} // namespace

Result<RecordingStore::Added> RecordingStore::add(Transaction &transaction, const NewRecording &added)
{
    const Recording &recording = added.recording;
    const auto known = find(recording.key);
    if (!known)
        return fail(known.error());
    if (*known && (*known)->hasPayload)
        return Added::Known;
    if (const auto counted = transaction.countEvidence(); !counted)
        return fail(counted.error());
    if (*known)
        return returnPayload(transaction, added);

    const auto put = m_database
                         .statement("INSERT INTO recording (key, kind, file_name, added_at, size, decoder_version)"
                                    " VALUES (?, ?, ?, ?, ?, ?)")
                         .bind(recording.key, nameOf(recording.kind), recording.fileName, recording.addedAt,
                             recording.size, recording.decoderVersion)
                         .run();
    if (!put)
        return fail(put.error());
    const std::int64_t id = m_database.lastInsertedRow();
    if (const auto kept = putPayload(m_database, id, added.packed); !kept)
        return fail(kept.error());
    for (const SwimFacts &facts : added.swims) {
        if (const auto done = putSwim(m_database, id, facts); !done)
            return fail(done.error());
    }
    return Added::New;
}

Result<RecordingStore::Added> RecordingStore::returnPayload(Transaction &transaction, const NewRecording &returned)
{
    const std::string &key = returned.recording.key;
    const auto id = rowOf(key);
    if (!id)
        return fail(id.error());
    if (const auto kept = putPayload(m_database, *id, returned.packed); !kept)
        return fail(kept.error());
    if (const auto swims = setSwims(transaction, key, returned.recording.decoderVersion, returned.swims); !swims)
        return fail(swims.error());
    return Added::PayloadReturned;
}

Result<std::vector<SwimId>> RecordingStore::setSwims(
    Transaction &, const std::string &key, int decoderVersion, const std::vector<SwimFacts> &swims)
{
    const auto recording = find(key);
    if (!recording)
        return fail(recording.error());
    const auto id = rowOf(key);
    if (!id)
        return fail(id.error());
    const auto before = swimsOf(key);
    if (!before)
        return fail(before.error());
    // The recording's name and kind stay as they came in.
    std::vector<SwimFacts> after = swims;
    for (SwimFacts &facts : after) {
        facts.kind = (*recording)->kind;
        facts.fileName = (*recording)->fileName;
    }
    const auto noted =
        m_database.statement("UPDATE recording SET decoder_version = ? WHERE id = ?").bind(decoderVersion, *id).run();
    if (!noted)
        return fail(noted.error());
    return replaceSwims(m_database, *id, *before, after);
}

Result<std::int64_t> RecordingStore::rowOf(const std::string &key)
{
    Statement asked = m_database.statement("SELECT id FROM recording WHERE key = ?");
    const auto id = oneRow(asked.bind(key), numberAt);
    if (!id)
        return fail(id.error());
    if (!*id)
        return fail({.code = ErrorCode::SwimUnknown, .detail = QString::fromStdString(key)});
    return **id;
}

Result<std::unordered_set<std::string>> RecordingStore::keys()
{
    std::unordered_set<std::string> keys;
    Statement rows = m_database.statement(
        "SELECT r.key FROM payload p INDEXED BY payload_kept CROSS JOIN recording r ON r.id = p.recording_id");
    while (true) {
        const auto row = rows.step();
        if (!row)
            return fail(row.error());
        if (!*row)
            return keys;
        keys.emplace(rows.text(0));
    }
}

Result<std::vector<Recording>> RecordingStore::page(const std::string &after, int limit)
{
    Statement rows = m_database.statement(SELECT_RECORDING "WHERE r.key > ? ORDER BY r.key LIMIT ?");
    return allRows(rows.bind(after, limit), recordingAt);
}

Result<std::optional<Recording>> RecordingStore::find(const std::string &key)
{
    Statement rows = m_database.statement(SELECT_RECORDING "WHERE r.key = ?");
    return oneRow(rows.bind(key), recordingAt);
}

Result<std::vector<std::byte>> RecordingStore::payload(const std::string &key)
{
    const auto kept = packedPayload(key);
    if (!kept)
        return fail(kept.error());
    auto bytes = decompressed(kept->packed, kept->size);
    if (!bytes || std::string(fileKeyPrefix) + sha256Hex(*bytes) != key) {
        return fail(
            {.code = ErrorCode::PayloadDamaged, .file = m_database.path(), .detail = QString::fromStdString(key)});
    }
    return bytes;
}

Result<RecordingStore::Packed> RecordingStore::packedPayload(const std::string &key)
{
    Statement rows = m_database.statement(
        "SELECT p.content, r.size FROM recording r JOIN payload p ON p.recording_id = r.id WHERE r.key = ?");
    const auto row = rows.bind(key).step();
    if (!row)
        return fail(row.error());
    if (!*row)
        return fail({.code = ErrorCode::PayloadMissing, .detail = QString::fromStdString(key)});
    const auto content = rows.bytes(0);
    return Packed{.packed = {content.begin(), content.end()}, .size = rows.integer(1)};
}

Result<std::vector<SwimFacts>> RecordingStore::swimsOf(const std::string &key)
{
    Statement rows = m_database.statement(SELECT_SWIM "WHERE r.key = ? ORDER BY s.n");
    return allRows(rows.bind(key), factsAt);
}

Result<std::optional<SwimFacts>> RecordingStore::swim(const SwimId &id)
{
    Statement rows = m_database.statement(SELECT_SWIM "WHERE r.key = ? AND s.n = ?");
    return oneRow(rows.bind(id.key, id.n), factsAt);
}

Result<std::vector<SwimFacts>> RecordingStore::allSwims()
{
    Statement rows = m_database.statement(SELECT_SWIM "ORDER BY r.key, s.n");
    return allRows(rows, factsAt);
}

Result<std::vector<SwimFacts>> RecordingStore::swimsStarting(Instant from, Instant to)
{
    Statement rows =
        m_database.statement(SELECT_SWIM "WHERE s.start_ms BETWEEN ? AND ? ORDER BY s.start_ms, r.key, s.n");
    return allRows(rows.bind(from, to), factsAt);
}

Result<Duration> RecordingStore::longestElapsed()
{
    return m_database.number("SELECT max(elapsed_ms) FROM swim").map([](std::int64_t ms) { return Duration(ms); });
}

Result<std::vector<SwimId>> RecordingStore::swimsByIdPrefix(const std::string &hexPrefix, int limit)
{
    // 'g' follows the last hex digit: what lies between begins with the prefix.
    const std::string end = hexPrefix + 'g';
    Statement rows = m_database.statement("SELECT r.key, s.n FROM swim s JOIN recording r ON r.id = s.recording_id"
                                          " WHERE s.id_hash >= ? AND s.id_hash < ? ORDER BY s.id_hash LIMIT ?");
    return allRows(rows.bind(hexPrefix, end, limit), swimIdAt);
}

Result<std::vector<std::string>> RecordingStore::idHashes()
{
    Statement rows = m_database.statement("SELECT id_hash FROM swim ORDER BY id_hash");
    return allRows<std::string>(rows, [](const Statement &row) { return std::string(row.text(0)); });
}

Result<std::int64_t> RecordingStore::count()
{
    return m_database.number("SELECT count(*) FROM recording");
}

} // namespace lengthwise
