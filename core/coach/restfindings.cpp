#include "core/analysis/statistics.h"
#include "core/coach/findings.h"
#include "core/coach/limits.h"

#include <cmath>

namespace lengthwise::findings {

namespace {

constexpr const auto &limit = limits::rest;

double meanOf(std::span<const double> values)
{
    double sum = 0;
    for (const double value : values)
        sum += value;
    return values.empty() ? 0 : sum / double(values.size());
}

/// Like repeats in a row. Where start to start changes the analysis sees two sets; who looks at rests has to see one.
struct Row {
    QString name;
    int sets = 1;
    bool onSendOff = false;
    std::vector<double> times;
    std::vector<double> rests; ///< between the repeats
    std::vector<double> starts;
    double metres = 0;
    Evidence evidence;

    bool isLong() const { return int(times.size()) >= limit.least; }
};

/// Absent where a repeat is missing: its neighbours would not be neighbours.
std::optional<Row> rowOf(const SwumSet &set)
{
    if (set.kind != SetKind::Repeats || int(set.repeats.size()) != set.written)
        return std::nullopt;
    Row row{
        .name = set.name, .onSendOff = set.sendOff.has_value(), .metres = set.metres(), .evidence = evidenceOf(set)};
    for (std::size_t i = 0; i < set.repeats.size(); ++i) {
        row.times.push_back(set.repeats[i].time);
        if (i + 1 < set.repeats.size())
            row.rests.push_back(set.repeats[i].rest.value_or(0));
    }
    return row;
}

/// The rest after a set where the next one goes on with the same repeats; absent where a break lies between.
std::optional<double> restBetween(const CoachFacts &facts, const SwumSet &set, const SwumSet &next)
{
    const bool goesOn = next.index == set.index + 1 && next.kind == set.kind && next.stroke == set.stroke
        && std::abs(next.repeats.front().metres - set.repeats.front().metres) < .5;
    if (!goesOn)
        return std::nullopt;
    const SwimSet &found = facts.swim.analysis.sets[set.index];
    const Interval &last = facts.swim.analysis.intervals[found.firstInterval + found.intervalCount - 1];
    const double rest = last.rest.value_or(Seconds(0)).count();
    return rest <= std::max(set.rest.value_or(0), next.rest.value_or(0)) + limit.goesOn ? std::optional(rest)
                                                                                        : std::nullopt;
}

void append(Row &row, double rest, const Row &next)
{
    row.rests.push_back(rest);
    row.rests.insert(row.rests.end(), next.rests.begin(), next.rests.end());
    row.times.insert(row.times.end(), next.times.begin(), next.times.end());
    row.evidence.lengths.insert(row.evidence.lengths.end(), next.evidence.lengths.begin(), next.evidence.lengths.end());
    row.evidence.set.reset();
    row.metres += next.metres;
    ++row.sets;
    const QString swim = row.name.section(QStringLiteral(" x "), 1).section(QStringLiteral(" r "), 0, 0);
    row.name =
        QStringLiteral("%1 x %2").arg(QString::number(row.times.size()), swim.section(QStringLiteral(" @ "), 0, 0));
}

std::vector<Row> rowsOf(const CoachFacts &facts)
{
    std::vector<Row> rows;
    const SwumSet *before = nullptr;
    for (const SwumSet &set : facts.sets) {
        std::optional<Row> row = rowOf(set);
        const std::optional<double> rest = row && before ? restBetween(facts, *before, set) : std::nullopt;
        if (rest)
            append(rows.back(), *rest, *row);
        else if (row)
            rows.push_back(std::move(*row));
        before = row ? &set : nullptr;
    }
    for (Row &row : rows) {
        for (std::size_t i = 0; i < row.rests.size(); ++i)
            row.starts.push_back(row.times[i] + row.rests[i]);
    }
    return rows;
}

double thirdMean(std::span<const double> values, bool last)
{
    const std::size_t third = std::max<std::size_t>(1, values.size() / 3);
    return meanOf(last ? values.last(third) : values.first(third));
}

/// Rests of 30 s and more that belong to no set, with what they take together.
struct Breaks {
    int count = 0;
    double seconds = 0;
};

Breaks breaksOf(const SwimAnalysis &analysis)
{
    Breaks breaks;
    for (const SwimSet &set : analysis.sets) {
        const std::size_t last = set.firstInterval + set.intervalCount - 1;
        if (last + 1 >= analysis.intervals.size())
            break;
        const double rest = analysis.intervals[last].rest.value_or(Seconds(0)).count();
        if (rest >= limit.breakSeconds) {
            ++breaks.count;
            breaks.seconds += rest;
        }
    }
    return breaks;
}

} // namespace

Found sendOffKept(const CoachFacts &facts)
{
    return heaviest(rowsOf(facts), [&](const Row &row) -> Found {
        if (!row.onSendOff || row.sets > 1 || !row.isLong())
            return {};
        const double least = *std::min_element(row.rests.begin(), row.rests.end());
        if (least < limit.spare)
            return {};
        const double weight = weightOf(facts, .55, row.metres, double(row.rests.size()) / limit.least);
        return Finding{weight, {row.name, int(row.times.size()), Seconds(std::floor(least))}, row.evidence};
    });
}

Found sendOffMissed(const CoachFacts &facts)
{
    return heaviest(rowsOf(facts), [&](const Row &row) -> Found {
        if (!row.isLong())
            return {};
        const std::span<const double> early = std::span(row.starts).first((row.starts.size() + 1) / 2);
        const double usual = medianOf({early.begin(), early.end()}).value_or(0);
        const auto late = std::find_if(row.starts.begin() + std::ptrdiff_t(early.size()), row.starts.end(),
            [&](double start) { return start > usual + limit.missed; });
        const bool wasOnClock = int(early.size()) >= limit.onClock
            && spreadOf({early.begin(), early.end()}).value_or(0) <= limit.missed
            && spreadOf({early.begin(), early.end()}).value_or(0)
                < spreadOf({row.rests.begin(), row.rests.begin() + std::ptrdiff_t(early.size())}).value_or(0);
        if (late == row.starts.end() || !wasOnClock)
            return {};
        const auto at = std::size_t(late - row.starts.begin());
        const double usualRest = meanOf(std::span(row.rests).first(early.size()));
        // Who has as much rest as before chose to start later.
        if (row.rests[at] > limit.shrunk * usualRest)
            return {};
        const double weight = weightOf(facts, 1.1, row.metres, (*late - usual) / limit.missed);
        return Finding{weight, {row.name, int(at) + 1, Seconds(*late - usual)}, row.evidence};
    });
}

Found restGrew(const CoachFacts &facts)
{
    return heaviest(rowsOf(facts), [&](const Row &row) -> Found {
        if (!row.isLong() || (row.onSendOff && row.sets == 1))
            return {};
        const double first = thirdMean(row.rests, false);
        const double last = thirdMean(row.rests, true);
        if (last < limit.grewFactor * first || last < first + limit.grewSeconds)
            return {};
        const double weight = weightOf(facts, .9, row.metres, last / (limit.grewFactor * std::max(first, 1.0)));
        return Finding{weight, {row.name, Seconds(std::round(first)), Seconds(std::round(last))}, row.evidence};
    });
}

Found littleRestOutside(const CoachFacts &facts)
{
    const std::optional<double> outside = facts.swim.figures.restOutsideSetsPercent;
    const int sets = int(facts.swim.analysis.sets.size());
    if (!outside || *outside > limit.flowing || sets < limit.flowingSets || facts.metres < limit.flowingMetres)
        return {};
    const double weight = weightOf(facts, .2, facts.metres, limit.flowing / std::max(*outside, 1.0));
    return Finding{weight, {facts.whole(facts.metres), sets, PercentValue{*outside}}, {}};
}

Found restOutside(const CoachFacts &facts)
{
    const std::optional<double> outside = facts.swim.figures.restOutsideSetsPercent;
    const Breaks breaks = breaksOf(facts.swim.analysis);
    if (!outside || *outside <= limit.outside || breaks.count < 2)
        return {};
    const double weight = weightOf(facts, .5, facts.metres, *outside / limit.outside);
    return Finding{
        weight, {PercentValue{*outside}, breaks.count, Seconds(std::round(breaks.seconds / breaks.count))}, {}};
}

Found heartRateRecovered(const CoachFacts &facts)
{
    const auto &rates = limits::heartRates;
    return heaviest(facts.sets, [&](const SwumSet &set) -> Found {
        if (set.kind != SetKind::Repeats || set.rest.value_or(0) < rates.rest || int(set.repeats.size()) < rates.least)
            return {};
        std::vector<double> ends;
        std::vector<double> falls;
        for (const SwumRepeat &repeat : set.repeats) {
            if (!repeat.rest || !repeat.heartRateAtEnd || !repeat.heartRateAfterRest)
                continue;
            ends.push_back(*repeat.heartRateAtEnd);
            falls.push_back(*repeat.heartRateAtEnd - *repeat.heartRateAfterRest);
        }
        if (int(falls.size()) + 1 < rates.least || meanOf(falls) < rates.recovery)
            return {};
        const double weight = weightOf(facts, .45, set.metres(), meanOf(falls) / rates.recovery);
        const HeartRate end{meanOf(ends)};
        return Finding{weight, {set.name, end, HeartRate{end.beatsPerMinute - meanOf(falls)}}, evidenceOf(set)};
    });
}

Found heartRateDrifted(const CoachFacts &facts)
{
    const auto &rates = limits::heartRates;
    return heaviest(facts.sets, [&](const SwumSet &set) -> Found {
        if (set.kind != SetKind::Repeats || !set.isWhole() || int(set.repeats.size()) <= rates.least)
            return {};
        // The first repeat starts from rest.
        const std::span<const SwumRepeat> all = std::span(set.repeats).subspan(1);
        std::vector<double> ends;
        for (const SwumRepeat &repeat : all) {
            if (!repeat.heartRateAtEnd)
                return {};
            ends.push_back(*repeat.heartRateAtEnd);
        }
        const std::size_t third = all.size() / 3;
        const double change = meanSpeedOf(all.last(third)) / meanSpeedOf(all.first(third)) - 1;
        const double first = thirdMean(ends, false);
        const double last = thirdMean(ends, true);
        if (last - first < rates.drift || std::abs(change) > limits::strokes.samePace)
            return {};
        const double weight = weightOf(facts, .6, set.metres(), (last - first) / rates.drift);
        return Finding{weight, {set.name, HeartRate{first}, HeartRate{last}}, evidenceOf(set)};
    });
}

} // namespace lengthwise::findings
