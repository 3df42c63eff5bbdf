#include "core/ingest/swimgrouping.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace lengthwise {

namespace {

bool isRicher(const SwimFacts &a, const SwimFacts &b)
{
    return std::tuple(a.richness, a.lengthCount, a.id.isFile()) > std::tuple(b.richness, b.lengthCount, b.id.isFile());
}

bool isKeptLonger(const SwimFacts &a, const SwimFacts &b)
{
    return a.id.isFile() && !b.id.isFile();
}

} // namespace

SwimGrouping::SwimGrouping(const std::vector<SwimFacts> &swims)
    : m_groupOf(swims.size())
    , m_members(swims.size())
{
    m_swims.reserve(swims.size());
    for (const SwimFacts &swim : swims)
        m_swims.push_back(&swim);
    std::ranges::sort(m_swims, {}, &SwimFacts::id);
    std::iota(m_groupOf.begin(), m_groupOf.end(), Index(0));
    for (Index i = 0; i < m_members.size(); ++i)
        m_members[i] = {i};
}

void SwimGrouping::obey(std::vector<SwimLink> links)
{
    std::vector<Word> words = newestWords(links);
    for (const Word &word : words) {
        if (!word.isSame)
            m_apart.push_back(word.swims);
    }
    // Stable: words of one stamp (not ours) in the order of their swims.
    std::ranges::stable_sort(words, std::greater(), &Word::stamp);
    for (const Word &word : words) {
        if (word.isSame)
            joinIf(word.swims, [](Index, Index) { return true; });
    }
}

/// One word for each pair, in the order of the pairs.
std::vector<SwimGrouping::Word> SwimGrouping::newestWords(const std::vector<SwimLink> &links) const
{
    std::vector<Word> words;
    for (const SwimLink &link : links) {
        const auto a = indexOf(link.a);
        const auto b = indexOf(link.b);
        if (a && b && a != b)
            words.push_back({.swims = std::minmax(*a, *b), .isSame = link.isSame, .stamp = link.stamp});
    }
    std::ranges::sort(words, [](const Word &a, const Word &b) {
        return std::tie(a.swims, b.stamp, a.isSame) < std::tie(b.swims, a.stamp, b.isSame);
    });
    const auto older = std::ranges::unique(words, {}, &Word::swims);
    words.erase(older.begin(), older.end());
    return words;
}

void SwimGrouping::joinMatching()
{
    std::vector<MatchingPair> pairs = matchingPairs();
    findWitnesses(pairs);
    std::ranges::sort(pairs, [](const MatchingPair &a, const MatchingPair &b) {
        return std::tie(b.overlapShare, a.swims) < std::tie(a.overlapShare, b.swims);
    });
    for (const MatchingPair &pair : pairs)
        joinIf(pair.swims, [this](Index a, Index b) { return countAsMatching(a, b); });
}

/// A sweep along the starts: no pair is further apart than the earlier one's window reaches.
std::vector<SwimGrouping::MatchingPair> SwimGrouping::matchingPairs() const
{
    std::vector<Index> byStart(m_swims.size());
    std::iota(byStart.begin(), byStart.end(), Index(0));
    std::ranges::sort(byStart, {}, [this](Index i) { return m_swims[i]->start; });

    std::vector<MatchingPair> pairs;
    for (auto earlier = byStart.begin(); earlier != byStart.end(); ++earlier) {
        const SwimFacts &swim = *m_swims[*earlier];
        const Instant last = matchWindow(swim, swim.elapsed).to;
        for (auto later = earlier + 1; later != byStart.end() && m_swims[*later]->start <= last; ++later) {
            if (const auto found = match(swim, *m_swims[*later]))
                pairs.push_back({.overlapShare = found->overlapShare, .swims = std::minmax(*earlier, *later)});
        }
    }
    return pairs;
}

void SwimGrouping::findWitnesses(const std::vector<MatchingPair> &pairs)
{
    const auto isByWord = [this](Index swim) { return m_members[m_groupOf[swim]].size() > 1; };
    for (Index swim = 0; swim < m_swims.size(); ++swim) {
        if (isByWord(swim))
            m_witnesses[swim].push_back({.group = m_groupOf[swim], .member = swim});
    }
    if (m_witnesses.empty())
        return;
    for (const auto &[share, swims] : pairs) {
        if (isByWord(swims.first))
            m_witnesses[swims.second].push_back({.group = m_groupOf[swims.first], .member = swims.first});
        if (isByWord(swims.second))
            m_witnesses[swims.first].push_back({.group = m_groupOf[swims.second], .member = swims.second});
    }
}

bool SwimGrouping::mustStayApart(Index a, Index b) const
{
    return m_swims[a]->id.key == m_swims[b]->id.key || std::ranges::binary_search(m_apart, Pair(std::minmax(a, b)));
}

bool SwimGrouping::countAsMatching(Index a, Index b) const
{
    return match(*m_swims[a], *m_swims[b]) || areOneByWord(a, b);
}

bool SwimGrouping::areOneByWord(Index a, Index b) const
{
    const auto ofA = m_witnesses.find(a);
    const auto ofB = m_witnesses.find(b);
    if (ofA == m_witnesses.end() || ofB == m_witnesses.end())
        return false;
    return std::ranges::any_of(ofA->second, [&](const Witness &x) {
        return std::ranges::any_of(
            ofB->second, [&](const Witness &y) { return x.group == y.group && x.member != y.member; });
    });
}

void SwimGrouping::joinIf(Pair swims, const std::function<bool(Index, Index)> &mayJoin)
{
    Index into = m_groupOf[swims.first];
    Index from = m_groupOf[swims.second];
    if (into == from)
        return;
    for (const Index a : m_members[into]) {
        for (const Index b : m_members[from]) {
            if (mustStayApart(a, b) || !mayJoin(a, b))
                return;
        }
    }
    if (m_members[into].size() < m_members[from].size())
        std::swap(into, from);
    for (const Index swim : m_members[from]) {
        m_groupOf[swim] = into;
        m_members[into].push_back(swim);
    }
    m_members[from].clear();
}

std::optional<SwimGrouping::Index> SwimGrouping::indexOf(const SwimId &swim) const
{
    const auto found = std::ranges::lower_bound(m_swims, swim, {}, &SwimFacts::id);
    if (found == m_swims.end() || (*found)->id != swim)
        return std::nullopt;
    return Index(found - m_swims.begin());
}

std::vector<SwimGroup> SwimGrouping::groups() const
{
    std::vector<SwimGroup> groups;
    groups.reserve(m_members.size());
    // Each group is met at its smallest swim.
    for (Index swim = 0; swim < m_swims.size(); ++swim) {
        const std::vector<Index> &members = m_members[m_groupOf[swim]];
        if (*std::ranges::min_element(members) == swim)
            groups.push_back(groupOf(members));
    }
    return groups;
}

SwimGroup SwimGrouping::groupOf(std::vector<Index> members) const
{
    std::ranges::sort(members);
    SwimGroup group;
    group.members.reserve(members.size());
    const SwimFacts *measured = m_swims[members.front()];
    const SwimFacts *keeper = measured;
    for (const Index member : members) {
        const SwimFacts &swim = *m_swims[member];
        group.members.push_back(swim.id);
        if (isRicher(swim, *measured))
            measured = &swim;
        if (isKeptLonger(swim, *keeper))
            keeper = &swim;
    }
    group.measured = measured->id;
    group.keeper = keeper->id;
    return group;
}

} // namespace lengthwise
