#include "core/store/athletemeta.h"

#include <algorithm>
#include <charconv>

namespace lengthwise {

namespace {

/// "<ms>.<counter>"; what does not read as one is no stamp yet.
void readClock(AthleteMeta &meta, std::string_view text)
{
    const auto dot = text.find('.');
    if (dot == std::string_view::npos)
        return;
    const char *end = text.data() + text.size();
    std::int64_t ms = 0;
    std::int64_t counter = 0;
    const auto first = std::from_chars(text.data(), text.data() + dot, ms);
    const auto second = std::from_chars(text.data() + dot + 1, end, counter);
    if (first.ec != std::errc() || second.ec != std::errc() || second.ptr != end)
        return;
    meta.clockMs = ms;
    meta.clockCounter = counter;
}

} // namespace

Result<AthleteMeta> athleteMeta(Database &database)
{
    AthleteMeta meta;
    Statement rows = database.statement("SELECT name, value FROM meta");
    while (true) {
        const auto row = rows.step();
        if (!row)
            return fail(row.error());
        if (!*row)
            return meta;
        if (rows.text(0) == "athlete")
            meta.athlete = rows.maybeText(1);
        else if (rows.text(0) == "revision")
            meta.revision = rows.integer(1);
        else if (rows.text(0) == "clock")
            readClock(meta, rows.text(1));
    }
}

Result<void> setAthleteMeta(Transaction &transaction, const AthleteMeta &meta)
{
    Statement put = transaction.database().statement(
        "INSERT INTO meta (name, value) VALUES ('athlete', ?1), ('revision', ?2), ('clock', ?3)"
        " ON CONFLICT (name) DO UPDATE SET value = excluded.value");
    const std::string clock = clockText(meta.clockMs, meta.clockCounter);
    return put.bind(meta.athlete, meta.revision, clock).run();
}

std::string clockText(std::int64_t milliseconds, std::int64_t counter)
{
    return std::to_string(milliseconds) + '.' + std::to_string(counter);
}

bool isUuid(std::string_view text)
{
    if (text.size() != 36)
        return false;
    std::size_t at = 0;
    return std::ranges::all_of(text, [&at](char character) {
        const bool isDash = at == 8 || at == 13 || at == 18 || at == 23;
        ++at;
        return isDash ? character == '-'
                      : (character >= '0' && character <= '9') || (character >= 'a' && character <= 'f');
    });
}

} // namespace lengthwise
