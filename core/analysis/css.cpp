#include "core/analysis/css.h"

#include "core/analysis/cssrange.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace lengthwise {

namespace {

using Efforts = std::span<const CssEffort>;

constexpr auto &limits = thresholds::css;

CssEstimate notKnown(CssUnknown why)
{
    CssEstimate estimate;
    estimate.unknown = why;
    return estimate;
}

/// How much faster an effort was than the line says, as a share of its time; below 0: slower.
double overLine(const CssEffort &effort, const CssLine &line)
{
    return line.timeOf(effort.length) / effort.time.count() - 1;
}

/// Behind the efforts of the first one's swim.
Efforts::iterator endOfSwim(Efforts::iterator first, Efforts::iterator end)
{
    return std::find_if(first, end, [&](const CssEffort &effort) { return effort.swim != first->swim; });
}

/// Of each swim the effort that lies highest, where it is no training; by time.
std::vector<CssEffort> onLine(Efforts efforts, const CssLine &line)
{
    std::vector<CssEffort> chosen;
    for (auto first = efforts.begin(); first != efforts.end();) {
        const auto end = endOfSwim(first, efforts.end());
        const auto over = [&](const CssEffort &effort) { return canLieOnLine(effort) ? overLine(effort, line) : -1; };
        const auto highest =
            std::max_element(first, end, [&](const CssEffort &a, const CssEffort &b) { return over(a) < over(b); });
        if (over(*highest) >= -limits.training)
            chosen.push_back(*highest);
        first = end;
    }
    std::sort(chosen.begin(), chosen.end(), [](const CssEffort &a, const CssEffort &b) { return a.time < b.time; });
    return chosen;
}

/// Why no line can be drawn through these.
std::optional<CssUnknown> tooFew(Efforts efforts)
{
    const CssEffort *shortest = nullptr;
    const CssEffort *longest = nullptr;
    bool severalDistances = false;
    for (const CssEffort &effort : efforts) {
        if (!canLieOnLine(effort))
            continue;
        if (!shortest || effort.time < shortest->time)
            shortest = &effort;
        if (!longest || effort.time > longest->time)
            longest = &effort;
        severalDistances = severalDistances || effort.length != shortest->length;
    }
    if (!shortest)
        return CssUnknown::NoEfforts;
    if (!severalDistances)
        return CssUnknown::OneDistanceOnly;
    if (longest->time < shortest->time * limits.timeRatio)
        return CssUnknown::TimesTooAlike;
    return {};
}

/// Whoever goes all out is faster than in sets.
bool isFasterThanSets(Efforts chosen, Efforts all)
{
    const double fastestSet = fastestRepeat(all);
    return std::any_of(chosen.begin(), chosen.end(), [&](const CssEffort &effort) {
        return effort.length.metres / effort.time.count() > fastestSet * limits.overSets;
    });
}

struct Test {
    CssEffort shorter;
    CssEffort longer;

    CssLine line() const
    {
        return {csstest::cssOf(shorter.length, shorter.time, longer.time).metresPerSecond,
            csstest::dPrimeOf(shorter.length, shorter.time, longer.time).metres};
    }

    bool isPlausible() const { return csstest::isPlausible(shorter.length, shorter.time, longer.time); }
};

Test asEfforts(const CssTest &test)
{
    const auto effort = [&](int distance, Seconds time) {
        return CssEffort{{}, test.start, distance, cssLength(distance, test.unit), time, false};
    };
    return {effort(200, test.time200), effort(400, test.time400)};
}

/// A 400 and a 200 of one swim, neither of a set, that nothing else in the window outdoes.
std::optional<Test> latestTestIn(Efforts efforts)
{
    std::optional<Test> latest;
    for (auto first = efforts.begin(); first != efforts.end();) {
        const auto end = endOfSwim(first, efforts.end());
        const auto single = [&](int distance) {
            return std::find_if(
                first, end, [&](const CssEffort &effort) { return effort.distance == distance && !effort.repeated; });
        };
        const auto shorter = single(200);
        const auto longer = single(400);
        first = end;
        if (shorter == end || longer == end)
            continue;
        const Test test{*shorter, *longer};
        const CssLine line = test.line();
        const auto outdoes = [&](const CssEffort &effort) { return overLine(effort, line) > limits.training; };
        if (test.isPlausible() && std::none_of(efforts.begin(), efforts.end(), outdoes))
            latest = test;
    }
    return latest;
}

/// Whether all efforts together allow for what the test says.
bool fits(const Test &test, Efforts efforts)
{
    if (tooFew(efforts))
        return true;
    const CssRange range = cssRange(efforts);
    const double speed = test.line().speed;
    return speed >= range.low * (1 - limits.noise) && speed <= range.high * (1 + limits.noise);
}

CssEstimate tested(const Test &test)
{
    const CssLine line = test.line();
    CssEstimate estimate;
    estimate.css = Speed{line.speed};
    estimate.low = Speed{line.speed * (1 - limits.testRetest)};
    estimate.high = Speed{line.speed * (1 + limits.testRetest)};
    estimate.dPrime = Distance{line.dPrime};
    estimate.sureness = CssSureness::Tested;
    estimate.efforts = {test.shorter, test.longer};
    return estimate;
}

CssEstimate estimated(Efforts efforts)
{
    if (const auto why = tooFew(efforts))
        return notKnown(*why);
    const CssRange range = cssRange(efforts);
    const CssLine &line = range.line;
    if (!(Speed{line.speed} <= csstest::fastest))
        return notKnown(CssUnknown::Implausible);
    CssEstimate estimate;
    estimate.efforts = onLine(efforts, line);
    if (!isFasterThanSets(estimate.efforts, efforts))
        return notKnown(CssUnknown::NotMaximal);
    if (const auto why = tooFew(estimate.efforts))
        return notKnown(*why);
    const double low = std::min(range.low, line.speed * (1 - limits.testRetest));
    const double high = std::max(range.high, line.speed * (1 + limits.testRetest));
    if (high > low * (1 + limits.widest))
        return notKnown(CssUnknown::NotMaximal);
    estimate.css = Speed{line.speed};
    estimate.low = Speed{low};
    estimate.high = Speed{high};
    estimate.dPrime = Distance{line.dPrime};
    const bool isSure = estimate.efforts.size() >= limits.effortsToBeSure && high <= low * (1 + limits.sure);
    estimate.sureness = isSure ? CssSureness::Estimated : CssSureness::Rough;
    return estimate;
}

/// Both of the 90 days and in order of their start.
CssEstimate estimateOf(Efforts efforts, std::span<const CssTest> tests)
{
    std::optional<Test> latest = latestTestIn(efforts);
    if (latest && !fits(*latest, efforts))
        latest.reset();
    for (const CssTest &entered : tests) {
        const Test test = asEfforts(entered);
        if (test.isPlausible() && (!latest || entered.start >= latest->longer.start))
            latest = test;
    }
    return latest ? tested(*latest) : estimated(efforts);
}

template<typename T>
void sortByStart(std::vector<T> &values)
{
    std::stable_sort(values.begin(), values.end(), [](const T &a, const T &b) { return a.start < b.start; });
}

/// Those of the 90 days up to a date, of values sorted by start; dates asked for in order.
template<typename T>
class Window
{
public:
    explicit Window(const std::vector<T> &values)
        : m_values(values)
    {
    }

    /// Whether other values are in it now.
    bool moveTo(Instant at)
    {
        const auto before = std::pair(m_first, m_end);
        while (m_end < m_values.size() && m_values[m_end].start <= at)
            ++m_end;
        while (m_first < m_end && m_values[m_first].start < at - limits.window)
            ++m_first;
        return before != std::pair(m_first, m_end);
    }

    std::span<const T> values() const { return std::span(m_values).subspan(m_first, m_end - m_first); }

private:
    const std::vector<T> &m_values;
    std::size_t m_first = 0;
    std::size_t m_end = 0;
};

} // namespace

CssEstimate estimateCss(const std::vector<CssEffort> &efforts, const std::vector<CssTest> &tests, Instant at)
{
    return cssHistory(efforts, tests, {at}).front();
}

std::vector<CssEstimate> cssHistory(
    std::vector<CssEffort> efforts, std::vector<CssTest> tests, const std::vector<Instant> &dates)
{
    sortByStart(efforts);
    sortByStart(tests);
    Window<CssEffort> recent(efforts);
    Window<CssTest> entered(tests);
    std::vector<CssEstimate> estimates;
    estimates.reserve(dates.size());
    for (const Instant at : dates) {
        const bool newEfforts = recent.moveTo(at);
        const bool newTests = entered.moveTo(at);
        if (newEfforts || newTests || estimates.empty())
            estimates.push_back(estimateOf(recent.values(), entered.values()));
        else
            estimates.push_back(estimates.back());
    }
    return estimates;
}

} // namespace lengthwise
