#include "core/sync/pullplan.h"

#include "core/base/digest.h"

#include <algorithm>

namespace lengthwise {

namespace {

/// One value of a state; none can be taken for two others.
void add(std::string &text, std::string_view value)
{
    text += std::to_string(value.size());
    text += ':';
    text += value;
}

void add(std::string &text, std::int64_t value)
{
    add(text, std::string_view(std::to_string(value)));
}

/// Strava tells of decimetres.
std::int64_t millimetres(Distance distance)
{
    return std::llround(distance.metres * 1'000);
}

std::int64_t milliseconds(const std::optional<Instant> &time)
{
    return time ? std::int64_t(time->time_since_epoch().count()) : std::int64_t{-1};
}

const std::optional<Stamp> &stampOf(const KeptActivity &kept, StravaPart part)
{
    return part == StravaPart::Streams ? kept.streams : kept.detail;
}

const std::optional<FetchNote> &noteOf(const KeptActivity &kept, StravaPart part)
{
    return part == StravaPart::Streams ? kept.streamsNote : kept.detailNote;
}

/// What the server failed at may have been its own trouble.
bool hasLapsed(const FetchNote &note, Instant now)
{
    constexpr std::chrono::days setAsideFor{1};
    const bool isOfServer = note.error->code == ErrorCode::ServerFailed || note.error->code == ErrorCode::AnswerDamaged;
    return isOfServer && (note.askedAt > now || now - note.askedAt > setAsideFor);
}

bool isWithin(Instant time, const ListWalk::Page &page)
{
    return (!page.after || time > *page.after) && (!page.upTo || time <= *page.upTo);
}

} // namespace

std::string stateFor(StravaPart part, const ActivityState &state)
{
    std::string text;
    add(text, state.sportType);
    add(text, milliseconds(state.start));
    add(text, millimetres(state.distance));
    add(text, std::int64_t(state.movingTime.count()));
    add(text, std::int64_t(state.elapsedTime.count()));
    add(text, std::int64_t(state.isOnTrainer));
    if (part != StravaPart::Streams) {
        add(text, state.name);
        add(text, state.timeZone);
        add(text, state.visibility);
        add(text, state.externalId);
        add(text, state.uploadId.value_or(-1));
    }
    return sha256Hex(text);
}

bool isWanted(const KeptSwim &swim, StravaPart part, bool triesAgain, std::optional<Instant> now)
{
    const auto &note = noteOf(swim.kept, part);
    const auto &stamp = stampOf(swim.kept, part);
    if (note && note->state == stateFor(part, swim.state))
        return note->error && (triesAgain || (now && hasLapsed(*note, *now)));
    return note || !stamp || *stamp < swim.kept.summary;
}

std::vector<std::string> wanted(const KeptSwims &swims, StravaPart part, bool triesAgain, std::optional<Instant> now)
{
    std::vector<std::pair<Instant, std::string>> found;
    for (const auto &[key, swim] : swims) {
        if (isWanted(swim, part, triesAgain, now))
            found.emplace_back(swim.state.start.value_or(Instant{}), key);
    }
    std::sort(found.rbegin(), found.rend());
    std::vector<std::string> keys;
    keys.reserve(found.size());
    for (auto &[start, key] : found)
        keys.push_back(std::move(key));
    return keys;
}

bool StoneRule::keepsAway(const std::string &key) const
{
    const auto found = stones.find(key);
    if (found == stones.end())
        return false;
    const bool isBeforeSignIn = found->second.purged.milliseconds < connectedSince.time_since_epoch().count();
    switch (found->second.reason) {
    case RemovalReason::Expired:
    case RemovalReason::Disconnected:
        return !isBeforeSignIn && !bringsExpiredBack;
    case RemovalReason::Purged: // the swimmer deleted it: a new sign-in says nothing of that
        return true;
    case RemovalReason::GoneAtStrava:
        return false;
    }
    return false;
}

PagePlan planFor(const std::vector<StravaListed> &page, const KeptSwims &kept, const StoneRule &rule)
{
    PagePlan plan;
    for (const StravaListed &activity : page) {
        std::string key = stravaKey(activity.id);
        const auto here = kept.find(key);
        if (!activity.isSwim) {
            ++plan.otherTypes[activity.state.sportType];
            if (here != kept.end())
                plan.noSwims.push_back(std::move(key));
            continue;
        }
        ++plan.swims;
        if (here != kept.end()) {
            if (here->second.state != activity.state)
                plan.changed.push_back(&activity);
        } else if (rule.keepsAway(key)) {
            plan.keptAway.push_back(std::move(key));
        } else {
            plan.added.push_back(&activity);
        }
    }
    return plan;
}

std::vector<std::string> missing(const ListWalk::Page &page, const ListWalk &walk, const KeptSwims &kept)
{
    std::vector<std::string> keys;
    if (!page.isEnd && !page.after)
        return keys; // how far it reaches is not known
    for (const auto &[key, swim] : kept) {
        if (swim.state.start && isWithin(*swim.state.start, page) && !walk.hasListed(swim.kept.activity))
            keys.push_back(key);
    }
    return keys;
}

} // namespace lengthwise
