#include "core/coach/findings.h"
#include "core/coach/limits.h"

#include <numeric>

namespace lengthwise::findings {

namespace {

constexpr const auto &limit = limits::inside;

double timeOf(std::span<const SwumLength> lengths)
{
    return std::accumulate(
        lengths.begin(), lengths.end(), 0.0, [](double sum, const SwumLength &length) { return sum + length.time; });
}

/// Repeats of one stroke whose halves can be compared.
bool isComparable(const SwumSet &set)
{
    return set.kind == SetKind::Repeats && set.isWhole() && int(set.repeats.size()) >= limit.least
        && !isDrillOrKick(set.stroke) && set.stroke != Stroke::Medley && set.stroke != Stroke::Mixed
        && int(set.repeats.front().lengths.size()) >= limit.lengths;
}

/// Of all repeats of a set: in how many a share is beyond a limit, and what it is in the mean.
struct Shares {
    int beyond = 0;
    double mean = 0; ///< s
    double meanShare = 0;
};

/// `gap` gives the seconds, and what they are a share of.
template<class Gap>
Shares sharesOf(const SwumSet &set, double least, Gap gap)
{
    Shares shares;
    for (const SwumRepeat &repeat : set.repeats) {
        const auto [seconds, whole] = gap(repeat);
        shares.beyond += whole > 0 && seconds / whole >= least ? 1 : 0;
        shares.mean += seconds / double(set.repeats.size());
        shares.meanShare += whole > 0 ? seconds / whole / double(set.repeats.size()) : 0;
    }
    return shares;
}

bool isUsual(const SwumSet &set, const Shares &shares, double least)
{
    return shares.beyond >= limit.most * double(set.repeats.size()) && shares.meanShare >= least;
}

/// s a length, of the later lengths over the earlier ones; the first is left out.
std::pair<double, double> laterSlower(const SwumRepeat &repeat)
{
    const std::span<const SwumLength> all = std::span(repeat.lengths).subspan(1);
    const std::size_t half = all.size() / 2;
    const double earlier = timeOf(all.first(half)) / double(half);
    return {timeOf(all.last(half)) / double(half) - earlier, earlier};
}

std::pair<double, double> laterQuicker(const SwumRepeat &repeat)
{
    const auto [slower, earlier] = laterSlower(repeat);
    return {-slower, earlier};
}

std::pair<double, double> firstLengthQuicker(const SwumRepeat &repeat)
{
    const std::span<const SwumLength> all(repeat.lengths);
    const double others = timeOf(all.subspan(1)) / double(all.size() - 1);
    return {others - all.front().time, others};
}

/// Mean share by which the first length is quicker in the repeats of one set; 0 for none.
double rushOf(const CoachFacts &facts, std::size_t index)
{
    for (const SwumSet &set : facts.sets) {
        if (set.index == index)
            return sharesOf(set, 0, firstLengthQuicker).meanShare;
    }
    return 0;
}

/// The same in everything else that was swum in repeats of four lengths and more: what this watch and this swimmer's
/// push-off always make of it.
double usualRush(const CoachFacts &facts, std::size_t leftOut)
{
    double sum = 0;
    int count = 0;
    for (const SwumSet &set : facts.sets) {
        if (set.index == leftOut || isDrillOrKick(set.stroke) || set.stroke == Stroke::Medley)
            continue;
        for (const SwumRepeat &repeat : set.repeats) {
            if (int(repeat.lengths.size()) < limit.lengths)
                continue;
            const auto [seconds, whole] = firstLengthQuicker(repeat);
            sum += whole > 0 ? seconds / whole : 0;
            ++count;
        }
    }
    return count > 0 ? sum / count : 0;
}

template<class Gap>
Found inside(const CoachFacts &facts, double kind, double least, Gap gap)
{
    return heaviest(facts.sets, [&](const SwumSet &set) -> Found {
        if (!isComparable(set))
            return {};
        const Shares shares = sharesOf(set, least, gap);
        if (!isUsual(set, shares, least))
            return {};
        const double weight = weightOf(facts, kind, set.metres(), shares.meanShare / least);
        return Finding{
            weight, {shares.beyond, int(set.repeats.size()), set.name, Seconds(shares.mean)}, evidenceOf(set)};
    });
}

} // namespace

Found repeatsNegativeSplit(const CoachFacts &facts)
{
    return inside(facts, .9, limit.quicker, laterQuicker);
}

Found repeatsPositiveSplit(const CoachFacts &facts)
{
    return inside(facts, .9, limit.slower, laterSlower);
}

Found firstLengthRush(const CoachFacts &facts)
{
    Found found = inside(facts, .85, limit.rush, firstLengthQuicker);
    if (!found || rushOf(facts, *found->evidence.set) < usualRush(facts, *found->evidence.set) + limit.rushOverUsual)
        return {};
    return found;
}

} // namespace lengthwise::findings
