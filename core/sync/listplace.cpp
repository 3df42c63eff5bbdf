#include "core/sync/listplace.h"

#include <array>
#include <charconv>

namespace lengthwise {

namespace {

using Moment = std::optional<Instant> ListPlace::*;
struct Named {
    std::string_view name;
    Moment moment;
};
constexpr std::array<Named, 5> moments{Named{"newest", &ListPlace::newest}, {"oldest", &ListPlace::oldest},
    {"history_before", &ListPlace::historyBefore}, {"sweep_before", &ListPlace::sweepBefore},
    {"swept_at", &ListPlace::sweptAt}};
constexpr std::string_view historyRead = "history_read";
constexpr std::string_view lookedFor = "looked_for/";

std::optional<Instant> instantIn(const std::optional<std::string> &text)
{
    std::int64_t number = 0;
    if (!text || std::from_chars(text->data(), text->data() + text->size(), number).ec != std::errc())
        return std::nullopt;
    return Instant(Duration(number));
}

std::optional<std::string> textOf(const std::optional<Instant> &time)
{
    return time ? std::optional(std::to_string(time->time_since_epoch().count())) : std::nullopt;
}

} // namespace

Result<ListPlace> listPlace(Database &database)
{
    SyncStore store(database);
    ListPlace place;
    for (const auto &[name, moment] : moments) {
        const auto text = store.state(stravaPeer, name);
        if (!text)
            return fail(text.error());
        place.*moment = instantIn(*text);
    }
    const auto read = store.state(stravaPeer, historyRead);
    if (!read)
        return fail(read.error());
    place.isHistoryRead = read->has_value();
    return place;
}

Result<void> setListPlace(Transaction &transaction, const ListPlace &place)
{
    SyncStore store(transaction.database());
    for (const auto &[name, moment] : moments) {
        if (auto stored = store.setState(transaction, stravaPeer, name, textOf(place.*moment)); !stored)
            return stored;
    }
    return store.setState(
        transaction, stravaPeer, historyRead, place.isHistoryRead ? std::optional<std::string>("1") : std::nullopt);
}

Result<std::optional<Instant>> lookedForAt(Database &database, const std::string &key)
{
    const auto text = SyncStore(database).state(stravaPeer, std::string(lookedFor) + key);
    if (!text)
        return fail(text.error());
    return instantIn(*text);
}

Result<void> setLookedFor(Transaction &transaction, const std::string &key, std::optional<Instant> at)
{
    return SyncStore(transaction.database())
        .setState(transaction, stravaPeer, std::string(lookedFor) + key, textOf(at));
}

} // namespace lengthwise
