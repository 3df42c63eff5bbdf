#pragma once

#include "core/ingest/sameswim.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <unordered_map>
#include <utility>
#include <vector>

namespace lengthwise {

/// The steps of groupSwims, to be taken once each and in this order. The swims outlive it.
class SwimGrouping
{
public:
    explicit SwimGrouping(const std::vector<SwimFacts> &swims);

    /// What the swimmer said.
    void obey(std::vector<SwimLink> links);
    /// What the times say.
    void joinMatching();
    std::vector<SwimGroup> groups() const;

private:
    /// Into the swims sorted by their ids: the order of indices is the order of ids.
    using Index = std::uint32_t;
    using Pair = std::pair<Index, Index>; ///< smaller, larger
    struct Word {
        Pair swims;
        bool isSame = true;
        Stamp stamp;
    };
    struct MatchingPair {
        double overlapShare = 0;
        Pair swims;
    };
    /// A swim is or matches `member` of a group that the swimmer's word made.
    struct Witness {
        Index group = 0;
        Index member = 0;
    };

    std::optional<Index> indexOf(const SwimId &swim) const;
    std::vector<Word> newestWords(const std::vector<SwimLink> &links) const;
    std::vector<MatchingPair> matchingPairs() const;
    void findWitnesses(const std::vector<MatchingPair> &pairs);
    bool mustStayApart(Index a, Index b) const;
    bool countAsMatching(Index a, Index b) const;
    bool areOneByWord(Index a, Index b) const;
    void joinIf(Pair swims, const std::function<bool(Index, Index)> &mayJoin);
    SwimGroup groupOf(std::vector<Index> members) const;

    std::vector<const SwimFacts *> m_swims;
    std::vector<Index> m_groupOf;              ///< per swim
    std::vector<std::vector<Index>> m_members; ///< per group; empty: joined to another
    std::vector<Pair> m_apart;                 ///< by the swimmer's word; sorted
    std::unordered_map<Index, std::vector<Witness>> m_witnesses;
};

} // namespace lengthwise
