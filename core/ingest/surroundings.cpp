#include "core/ingest/surroundings.h"

#include "core/ingest/fields.h"
#include "core/store/recordingstore.h"
#include "core/store/rows.h"

#include <algorithm>
#include <map>
#include <utility>

namespace lengthwise {

namespace {

Edit editAt(const Statement &row)
{
    return {.subject = std::string(row.text(0)),
        .field = std::string(row.text(1)),
        .value = row.maybeText(2),
        .stamp = {.milliseconds = row.integer(3),
            .counter = row.integer(4),
            .device = std::string(row.text(5)),
            .valueHash = std::string(row.text(6))}};
}

/// All links: there are few, and so they cost less than a search for those of each swim.
Result<std::vector<SwimLink>> readLinks(Database &database)
{
    Statement rows =
        database.statement("SELECT subject, field, value, clock_ms, clock_counter, device, value_hash FROM edit"
                           " WHERE field >= 'link/' AND field < 'link0' AND value IS NOT NULL");
    return allRows(rows, editAt).map(linksIn);
}

/// Grows from some swims, ring by ring, by what matches or is linked to the last ring.
class Neighbourhood
{
public:
    /// newcomers: by their starts; outlive it.
    Neighbourhood(Database &database, std::vector<SwimLink> links, Duration longestElapsed,
        const std::vector<SwimFacts> &newcomers)
        : m_recordings(database)
        , m_links(std::move(links))
        , m_longestElapsed(longestElapsed)
        , m_newcomers(newcomers)
    {
        for (const SwimFacts &swim : newcomers)
            m_longestElapsed = std::max(m_longestElapsed, swim.elapsed);
    }

    Result<void> add(const SwimId &swim);
    Result<void> add(const SwimFacts &swim)
    {
        m_longestElapsed = std::max(m_longestElapsed, swim.elapsed);
        keep(swim);
        return {};
    }
    bool isGrowing() const { return !m_ring.empty(); }
    Result<void> grow();
    Surroundings take();

private:
    void keep(const SwimFacts &swim);
    void keepMatching(const SwimFacts &swim, const std::vector<SwimFacts> &others);
    Result<void> followTimes(std::vector<const SwimFacts *> ring);
    Result<void> followLinks();

    RecordingStore m_recordings;
    std::vector<SwimLink> m_links;
    Duration m_longestElapsed;
    const std::vector<SwimFacts> &m_newcomers;
    std::map<SwimId, SwimFacts> m_swims;
    std::vector<const SwimFacts *> m_ring; ///< swims whose neighbours were not looked for yet
};

Result<void> Neighbourhood::add(const SwimId &swim)
{
    if (m_swims.contains(swim))
        return {};
    const auto facts = m_recordings.swim(swim);
    if (!facts)
        return fail(facts.error());
    const auto newcomer = std::ranges::find(m_newcomers, swim, &SwimFacts::id);
    if (*facts)
        keep(**facts);
    else if (newcomer != m_newcomers.end())
        keep(*newcomer);
    return {};
}

void Neighbourhood::keep(const SwimFacts &swim)
{
    const auto [place, isNew] = m_swims.try_emplace(swim.id, swim);
    if (isNew)
        m_ring.push_back(&place->second);
}

Result<void> Neighbourhood::grow()
{
    if (const auto followed = followTimes(std::exchange(m_ring, {})); !followed)
        return followed;
    return followLinks();
}

/// Windows that touch are read at once: those of an import of many swims are one.
Result<void> Neighbourhood::followTimes(std::vector<const SwimFacts *> ring)
{
    std::ranges::sort(ring, {}, &SwimFacts::start);
    for (auto first = ring.cbegin(); first != ring.cend();) {
        StartWindow window = matchWindow(**first, m_longestElapsed);
        auto last = first;
        while (++last != ring.cend()) {
            const StartWindow next = matchWindow(**last, m_longestElapsed);
            if (next.from > window.to)
                break;
            window.to = std::max(window.to, next.to);
        }
        auto others = m_recordings.swimsStarting(window.from, window.to);
        if (!others)
            return fail(others.error());
        for (; first != last; ++first) {
            keepMatching(**first, *others);
            keepMatching(**first, m_newcomers);
        }
    }
    return {};
}

/// others: by their starts.
void Neighbourhood::keepMatching(const SwimFacts &swim, const std::vector<SwimFacts> &others)
{
    const StartWindow near = matchWindow(swim, m_longestElapsed);
    auto other = std::ranges::lower_bound(others, near.from, {}, &SwimFacts::start);
    for (; other != others.end() && other->start <= near.to; ++other) {
        if (match(swim, *other))
            keep(*other);
    }
}

Result<void> Neighbourhood::followLinks()
{
    for (const SwimLink &link : m_links) {
        const bool hasA = m_swims.contains(link.a);
        if (!link.isSame || hasA == m_swims.contains(link.b))
            continue;
        if (const auto added = add(hasA ? link.b : link.a); !added)
            return added;
    }
    return {};
}

Surroundings Neighbourhood::take()
{
    Surroundings surroundings;
    for (SwimLink &link : m_links) {
        if (m_swims.contains(link.a) && m_swims.contains(link.b))
            surroundings.links.push_back(std::move(link));
    }
    surroundings.swims.reserve(m_swims.size());
    for (auto &[id, swim] : m_swims)
        surroundings.swims.push_back(std::move(swim));
    return surroundings;
}

} // namespace

namespace {

/// swims: ids or facts.
template<class Swims>
Result<Surroundings> grownFrom(Database &database, const Swims &swims, const std::vector<SwimFacts> &newcomers)
{
    auto links = readLinks(database);
    if (!links)
        return fail(links.error());
    const auto longestElapsed = RecordingStore(database).longestElapsed();
    if (!longestElapsed)
        return fail(longestElapsed.error());

    Neighbourhood neighbourhood(database, *std::move(links), *longestElapsed, newcomers);
    for (const auto &swim : swims) {
        if (const auto added = neighbourhood.add(swim); !added)
            return fail(added.error());
    }
    while (neighbourhood.isGrowing()) {
        if (const auto grown = neighbourhood.grow(); !grown)
            return fail(grown.error());
    }
    return neighbourhood.take();
}

} // namespace

Result<Surroundings> surroundingsOf(Database &database, const std::vector<SwimId> &changed)
{
    return grownFrom(database, changed, {});
}

Result<Surroundings> surroundingsOf(
    Database &database, const std::vector<SwimFacts> &changed, const std::vector<SwimFacts> &newcomers)
{
    return grownFrom(database, changed, newcomers);
}

Result<Surroundings> everything(Database &database)
{
    auto links = readLinks(database);
    if (!links)
        return fail(links.error());
    auto swims = RecordingStore(database).allSwims();
    if (!swims)
        return fail(swims.error());
    std::ranges::sort(*swims, {}, &SwimFacts::id);
    return Surroundings{.swims = *std::move(swims), .links = *std::move(links)};
}

} // namespace lengthwise
