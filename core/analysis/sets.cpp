#include "core/analysis/sets.h"

#include "core/analysis/blocks.h"
#include "core/analysis/cadence.h"
#include "core/analysis/ladders.h"
#include "core/analysis/notation.h"
#include "core/analysis/runs.h"
#include "core/analysis/statistics.h"

#include <algorithm>

namespace lengthwise {

namespace {

using Intervals = std::span<const Interval>;

/// Rest and start-to-start between rounds of `period` intervals.
struct Rounds {
    std::vector<double> rests;
    std::vector<double> starts;
};
Rounds roundsOf(Intervals own, std::size_t period)
{
    Rounds rounds;
    const std::vector<double> rests = restsBetween(own);
    const std::vector<double> starts = startToStarts(own);
    double sum = 0;
    for (std::size_t i = 0; i < rests.size(); ++i) {
        sum += starts[i];
        if ((i + 1) % period != 0)
            continue;
        rounds.rests.push_back(rests[i]);
        rounds.starts.push_back(sum);
        sum = 0;
    }
    return rounds;
}

Stroke strokeOf(Intervals own)
{
    const bool alike =
        std::all_of(own.begin(), own.end(), [&](const Interval &each) { return each.stroke == own.front().stroke; });
    return alike ? own.front().stroke : Stroke::Mixed;
}

bool restsOnInference(Intervals own)
{
    for (std::size_t i = 0; i < own.size(); ++i) {
        if (own[i].countRepaired || (own[i].restInferred && i + 1 < own.size()))
            return true;
    }
    return false;
}

/// period: intervals of one repeat or round.
SwimSet setFrom(const Workout &workout, Intervals all, SetKind kind, Run run, std::size_t period)
{
    const Intervals own = all.subspan(run.first, run.count);
    SwimSet set;
    set.kind = kind;
    set.firstInterval = run.first;
    set.intervalCount = run.count;
    set.repeats = int(run.count / period);
    for (const Interval &interval : own.first(period))
        set.distance = set.distance + interval.repairedDistance;
    set.stroke = strokeOf(own);
    // A pyramid has no repeats, but the swimmer's rest between its steps is worth a figure all the same.
    const Rounds rounds = roundsOf(own, kind == SetKind::Pyramid ? 1 : period);
    if (kind != SetKind::Pyramid)
        set.sendOff = sendOffFrom(rounds.starts, rounds.rests);
    if (const std::optional<double> rest = medianOf(rounds.rests))
        set.rest = Seconds(*rest);
    set.inferred = restsOnInference(own);
    set.notation = notationOf(set, all, workout.poolUnit);
    return set;
}

/// The sets of a stretch without blocks.
void addPlainSets(
    std::vector<SwimSet> &sets, const Workout &workout, const std::vector<Interval> &intervals, Run within)
{
    const std::vector<Run> runs = runsOf(intervals, within);
    const std::vector<Run> ladders = laddersOf(intervals, runs);
    auto ladder = ladders.begin();
    for (const Run &run : runs) {
        while (ladder != ladders.end() && ladder->first + ladder->count <= run.first)
            ++ladder;
        const bool inLadder = ladder != ladders.end() && ladder->first <= run.first;
        if (inLadder && ladder->first == run.first)
            sets.push_back(setFrom(workout, intervals, SetKind::Pyramid, *ladder, ladder->count));
        else if (!inLadder)
            sets.push_back(setFrom(workout, intervals, run.count == 1 ? SetKind::Single : SetKind::Repeats, run, 1));
    }
}

} // namespace

std::vector<SwimSet> findSets(const Workout &workout, const std::vector<Interval> &intervals)
{
    std::vector<SwimSet> sets;
    std::size_t done = 0;
    for (const Block &block : blocksOf(intervals)) {
        addPlainSets(sets, workout, intervals, {done, block.first - done});
        sets.push_back(setFrom(workout, intervals, SetKind::Block, {block.first, block.count()}, block.period));
        done = block.first + block.count();
    }
    addPlainSets(sets, workout, intervals, {done, intervals.size() - done});
    return sets;
}

} // namespace lengthwise
