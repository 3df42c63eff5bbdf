#pragma once

#include "core/coach/rules.h"

#include <algorithm>

/// What the rules look for, one function each; the limits stand in limits.h, the sentences and the order of the
/// arguments in rules.cpp. Pure.
namespace lengthwise::findings {

using Found = std::optional<Finding>;

// setfindings.cpp: sets of repeats
Found evenSet(const CoachFacts &facts);
Found strongFinish(const CoachFacts &facts);
Found descendedSet(const CoachFacts &facts);
Found unevenSet(const CoachFacts &facts);
Found fadedSet(const CoachFacts &facts);
Found fadedWithStrokes(const CoachFacts &facts);
Found startedAboveCss(const CoachFacts &facts);

// longfindings.cpp: long swims without a rest
Found heldPace(const CoachFacts &facts);
Found negativeSplit(const CoachFacts &facts);
Found fadedLongSwim(const CoachFacts &facts);
Found startedTooFast(const CoachFacts &facts);
Found longUnbroken(const CoachFacts &facts);
Found shortStretches(const CoachFacts &facts);

// insidefindings.cpp: within each repeat
Found repeatsNegativeSplit(const CoachFacts &facts);
Found repeatsPositiveSplit(const CoachFacts &facts);
Found firstLengthRush(const CoachFacts &facts);

// strokefindings.cpp
Found strokeRateHeld(const CoachFacts &facts);
Found strokesHeld(const CoachFacts &facts);
Found fewerStrokes(const CoachFacts &facts);
Found moreStrokes(const CoachFacts &facts);
Found rateDropped(const CoachFacts &facts);
Found shorterStrokes(const CoachFacts &facts);

// restfindings.cpp: send-offs, rests, heart rate in them
Found sendOffKept(const CoachFacts &facts);
Found sendOffMissed(const CoachFacts &facts);
Found restGrew(const CoachFacts &facts);
Found littleRestOutside(const CoachFacts &facts);
Found restOutside(const CoachFacts &facts);
Found heartRateRecovered(const CoachFacts &facts);
Found heartRateDrifted(const CoachFacts &facts);

// speedfindings.cpp: gears, sprints, CSS
Found gearsUsed(const CoachFacts &facts);
Found sprintQuick(const CoachFacts &facts);
Found sprintFlat(const CoachFacts &facts);
Found onCss(const CoachFacts &facts);
Found underCss(const CoachFacts &facts);
Found easyAsMeant(const CoachFacts &facts);

// strokemixfindings.cpp: strokes, medley, drill and kick
Found balancedMedley(const CoachFacts &facts);
Found weakLeg(const CoachFacts &facts);
Found strokeVariety(const CoachFacts &facts);
Found techniqueShare(const CoachFacts &facts);
Found drillsCarriedOver(const CoachFacts &facts);
Found kicked(const CoachFacts &facts);

// swimfindings.cpp: the swim as a whole
Found largeVolume(const CoachFacts &facts);
Found nearNextBand(const CoachFacts &facts);
Found easedInAndOut(const CoachFacts &facts);
Found doubtfulRecording(const CoachFacts &facts);

/// The heaviest of what `find` makes of each of `all`, the first of equals.
template<class All, class Find>
Found heaviest(const All &all, Find find)
{
    Found best;
    for (const auto &one : all) {
        Found found = find(one);
        if (found && (!best || found->weight > best->weight))
            best = std::move(found);
    }
    return best;
}

/// What a sentence weighs: how telling its kind is, how much of the swim it speaks of, and how far the value lies
/// beyond its limit (1: at the limit; counted up to 2).
inline double weightOf(const CoachFacts &facts, double kind, double metres, double beyond)
{
    return kind * (.3 + 1.4 * std::min(1.0, facts.share(metres))) * (.5 + .5 * std::clamp(beyond, 1.0, 2.0));
}

} // namespace lengthwise::findings
