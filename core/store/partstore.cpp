#include "core/store/partstore.h"

#include "core/base/digest.h"
#include "core/store/payload.h"
#include "core/store/rows.h"

#include <array>
#include <span>
#include <utility>

namespace lengthwise {

namespace {

constexpr auto partNames = std::to_array<std::pair<StravaPart, std::string_view>>({
    {StravaPart::Summary, "summary"},
    {StravaPart::Streams, "streams"},
    {StravaPart::Detail, "detail"},
});

std::span<const std::byte> bytesOf(std::string_view text)
{
    return std::as_bytes(std::span(text));
}

Stamp stampAt(const Statement &row, int column)
{
    return {.milliseconds = row.integer(column),
        .counter = row.integer(column + 1),
        .device = std::string(row.text(column + 2)),
        .valueHash = std::string(row.text(column + 3))};
}

Stamp onlyStampAt(const Statement &row)
{
    return stampAt(row, 0);
}

std::string keyAt(const Statement &row)
{
    return std::string(row.text(0));
}

std::optional<std::int64_t> maybeNumberAt(const Statement &row)
{
    return row.maybeInteger(0);
}

PackedPart partAt(const Statement &row)
{
    const auto packed = row.bytes(1);
    return {.part = stravaPart(row.text(0)).value_or(StravaPart::Summary),
        .packed = {packed.begin(), packed.end()},
        .size = row.integer(2),
        .fetched = stampAt(row, 3)};
}

} // namespace

std::string_view nameOf(StravaPart part)
{
    for (const auto &[value, name] : partNames) {
        if (value == part)
            return name;
    }
    return {};
}

std::optional<StravaPart> stravaPart(std::string_view name)
{
    for (const auto &[value, known] : partNames) {
        if (known == name)
            return value;
    }
    return std::nullopt;
}

Result<std::string> bodyOf(const PackedPart &part)
{
    const auto bytes = decompressed(part.packed, part.size);
    if (!bytes || sha256Hex(*bytes) != part.fetched.valueHash) {
        const std::string_view name = nameOf(part.part);
        return fail(
            {.code = ErrorCode::PayloadDamaged, .detail = QString::fromLatin1(name.data(), qsizetype(name.size()))});
    }
    return std::string(reinterpret_cast<const char *>(bytes->data()), bytes->size());
}

Result<PartStore::Put> PartStore::put(Transaction &transaction, const NewPart &part, Instant now)
{
    Stamp fetched = part.fetched;
    if (fetched.valueHash.empty())
        fetched.valueHash = sha256Hex(part.body);
    const auto recording = rowFor(part, now);
    if (!recording)
        return fail(recording.error());
    const auto known = stampOf(*recording, part.part);
    if (!known)
        return fail(known.error());
    if (*known && **known >= fetched)
        return Put::Older;
    const std::vector<std::byte> packed = compressed(bytesOf(part.body));
    const auto stored =
        m_database
            .statement("INSERT INTO part (recording_id, part, content, size, hash, fetched_ms, fetched_counter, device)"
                       " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) ON CONFLICT (recording_id, part) DO UPDATE SET"
                       " content = ?3, size = ?4, hash = ?5, fetched_ms = ?6, fetched_counter = ?7, device = ?8")
            .bind(*recording, nameOf(part.part), std::span(packed), std::int64_t(part.body.size()), fetched.valueHash,
                fetched.milliseconds, fetched.counter, fetched.device)
            .run()
            .and_then([&] {
                return m_database
                    .statement("UPDATE recording SET size = (SELECT sum(size) FROM part WHERE recording_id = ?1)"
                               " WHERE id = ?1")
                    .bind(*recording)
                    .run();
            })
            .and_then([&] { return transaction.countEvidence(); });
    if (!stored)
        return fail(stored.error());
    return *known ? Put::Replaced : Put::New;
}

Result<std::int64_t> PartStore::rowFor(const NewPart &part, Instant now)
{
    const std::string key = stravaKey(part.activity);
    Statement asked = m_database.statement("SELECT id FROM recording WHERE key = ?");
    const auto known = oneRow(asked.bind(key), numberAt);
    if (!known)
        return fail(known.error());
    if (*known)
        return **known;
    return m_database.statement("INSERT INTO recording (key, kind, added_at) VALUES (?, ?, ?)")
        .bind(key, nameOf(RecordingKind::Strava), now)
        .run()
        .map([this] { return m_database.lastInsertedRow(); });
}

Result<std::optional<Stamp>> PartStore::stampOf(std::int64_t recording, StravaPart part)
{
    Statement rows = m_database.statement(
        "SELECT fetched_ms, fetched_counter, device, hash FROM part WHERE recording_id = ? AND part = ?");
    return oneRow(rows.bind(recording, nameOf(part)), onlyStampAt);
}

Result<std::vector<PackedPart>> PartStore::parts(const std::string &key)
{
    Statement rows =
        m_database.statement("SELECT p.part, p.content, p.size, p.fetched_ms, p.fetched_counter, p.device, p.hash"
                             " FROM recording r JOIN part p ON p.recording_id = r.id"
                             " WHERE r.key = ? AND p.content IS NOT NULL"
                             " ORDER BY CASE p.part WHEN 'summary' THEN 0 WHEN 'streams' THEN 1 ELSE 2 END");
    return allRows(rows.bind(key), partAt);
}

Result<std::optional<std::string>> PartStore::body(const std::string &key, StravaPart part)
{
    Statement rows =
        m_database.statement("SELECT p.part, p.content, p.size, p.fetched_ms, p.fetched_counter, p.device, p.hash"
                             " FROM recording r JOIN part p ON p.recording_id = r.id"
                             " WHERE r.key = ? AND p.part = ? AND p.content IS NOT NULL");
    const auto packed = oneRow(rows.bind(key, nameOf(part)), partAt);
    if (!packed)
        return fail(packed.error());
    if (!*packed)
        return std::nullopt;
    return bodyOf(**packed).map([](std::string &&body) { return std::optional(std::move(body)); });
}

Result<std::vector<std::string>> PartStore::keys()
{
    Statement rows = m_database.statement("SELECT DISTINCT r.key FROM recording r JOIN part p ON p.recording_id = r.id"
                                          " WHERE p.content IS NOT NULL ORDER BY r.key");
    return allRows(rows, keyAt);
}

Result<std::optional<Instant>> PartStore::oldestFetch(const std::string &key, Instant now)
{
    Statement rows = m_database.statement("SELECT min(CASE WHEN p.fetched_ms > ? THEN r.added_at ELSE p.fetched_ms END)"
                                          " FROM recording r JOIN part p ON p.recording_id = r.id"
                                          " WHERE r.key = ? AND p.content IS NOT NULL");
    const auto oldest = oneRow(rows.bind(now, key), maybeNumberAt);
    if (!oldest)
        return fail(oldest.error());
    if (!*oldest || !**oldest)
        return std::nullopt;
    return Instant(Duration(***oldest));
}

} // namespace lengthwise
