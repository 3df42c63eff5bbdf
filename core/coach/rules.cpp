#include "core/coach/rules.h"

#include "core/coach/findings.h"

#include <QtGlobal>

#include <array>

namespace lengthwise {

namespace {

using namespace findings;

constexpr Role good = Role::Strength;
constexpr Role limiting = Role::Limitation;

constexpr std::array table{
    // Sets of repeats
    Rule{"even-set", good, topic::pace | topic::evenness, swims::all, Remedy::None, evenSet,
        QT_TRANSLATE_NOOP("Coach", "%1 stayed inside %2 from the first to the last, %3 on average.")},
    Rule{"strong-finish", good, topic::evenness | topic::finish, swims::all, Remedy::None, strongFinish,
        QT_TRANSLATE_NOOP("Coach", "%1 inside %2, the last one %3 quicker than the %4 before it.")},
    Rule{"descended-set", good, topic::pace | topic::evenness | topic::finish, swims::all, Remedy::None, descendedSet,
        QT_TRANSLATE_NOOP("Coach", "%1 went down from %2 to %3, quicker in %4 of %5 steps.")},
    Rule{"uneven-set", limiting, topic::pace | topic::evenness | topic::finish, swims::paced, Remedy::EvenPace,
        unevenSet, QT_TRANSLATE_NOOP("Coach", "The repeats of %1 ranged from %2 to %3.")},
    Rule{"faded-set", limiting, topic::pace, swims::paced, Remedy::EvenPace, fadedSet,
        QT_TRANSLATE_NOOP("Coach", "From repeat %1 of %2 on, each length took %3 longer.")},
    Rule{"faded-with-strokes", limiting, topic::pace | topic::strokes, swims::paced, Remedy::StrokeCount,
        fadedWithStrokes,
        QT_TRANSLATE_NOOP("Coach", "From repeat %1 of %2 on, each length took %3 longer with %4 more strokes.")},
    Rule{"started-above-css", limiting, topic::pace | topic::strokes | topic::css, swims::paced, Remedy::CssPace,
        startedAboveCss,
        QT_TRANSLATE_NOOP("Coach", "%1 began at %2, quicker than your CSS pace of %4, and ended at %3.")},
    // Long swims
    Rule{"held-pace", good, topic::pace | topic::unbroken, swims::all, Remedy::None, heldPace,
        QT_TRANSLATE_NOOP("Coach", "%1 at %2, the second half within %3 per 100 of the first.")},
    Rule{"negative-split", good, topic::pace | topic::unbroken, swims::all, Remedy::None, negativeSplit,
        QT_TRANSLATE_NOOP("Coach", "%1 got quicker: %2 in the first half, %3 in the second.")},
    Rule{"faded-long-swim", limiting, topic::pace | topic::unbroken, swims::paced, Remedy::EasierStart, fadedLongSwim,
        QT_TRANSLATE_NOOP("Coach", "%1 slowed from %2 in the first half to %3 in the second.")},
    Rule{"started-too-fast", limiting, topic::pace | topic::unbroken, swims::paced, Remedy::EasierStart, startedTooFast,
        QT_TRANSLATE_NOOP("Coach", "The first 100 of %1 went off at %2; the rest was swum at %3.")},
    Rule{"long-unbroken", good, topic::unbroken, swims::notShort, Remedy::None, longUnbroken,
        QT_TRANSLATE_NOOP("Coach", "%1 without a break, at %2.")},
    Rule{"short-stretches", limiting, topic::unbroken, swims::paced, Remedy::LongerSwims, shortStretches,
        QT_TRANSLATE_NOOP("Coach", "No stretch without a rest was longer than %1, in a swim of %2.")},
    // Within each repeat
    Rule{"repeats-negative-split", good, topic::inside, swims::all, Remedy::None, repeatsNegativeSplit,
        QT_TRANSLATE_NOOP(
            "Coach", "In %1 of %2 repeats of %3 the later lengths were the quicker ones, by %4 each on average.")},
    Rule{"repeats-positive-split", limiting, topic::inside, swims::paced, Remedy::EasierStart, repeatsPositiveSplit,
        QT_TRANSLATE_NOOP("Coach", "In %1 of %2 repeats of %3 the later lengths were slower, by %4 each on average.")},
    Rule{"first-length-rush", limiting, topic::inside, swims::paced, Remedy::EasierStart, firstLengthRush,
        QT_TRANSLATE_NOOP(
            "Coach", "In %1 of %2 repeats of %3 the first length was rushed, %4 quicker than the others on average.")},
    // Strokes
    Rule{"stroke-rate-held", good, topic::strokes, swims::notShort, Remedy::None, strokeRateHeld,
        QT_TRANSLATE_NOOP("Coach", "The stroke rate held through %1: %2 in the first third, %3 in the last.")},
    Rule{"strokes-held", good, topic::strokes, swims::notShort, Remedy::None, strokesHeld,
        QT_TRANSLATE_NOOP("Coach", "Strokes per length held through %1: %2 in the first third, %3 in the last.")},
    Rule{"fewer-strokes", good, topic::strokes, swims::notShort, Remedy::None, fewerStrokes,
        QT_TRANSLATE_NOOP(
            "Coach", "%1 needed fewer strokes per length as it went on, %2 and then %3, without losing pace.")},
    Rule{"more-strokes", limiting, topic::strokes, swims::paced, Remedy::StrokeCount, moreStrokes,
        QT_TRANSLATE_NOOP("Coach", "%1 needed %2 strokes per length at first and %3 at the end for the same pace.")},
    Rule{"rate-dropped", limiting, topic::pace | topic::strokes, swims::paced, Remedy::StrokeCount, rateDropped,
        QT_TRANSLATE_NOOP("Coach", "The stroke rate in %1 sank from %2 to %3, and each length took %4 longer.")},
    Rule{"shorter-strokes", limiting, topic::pace | topic::strokes, swims::paced, Remedy::StrokeCount, shorterStrokes,
        QT_TRANSLATE_NOOP("Coach",
            "The stroke rate in %1 rose from %2 to %3 but the strokes got shorter: each length took %4 longer.")},
    // Rest, send-offs, heart rate
    Rule{"send-off-kept", good, topic::sendOff, swims::notShort, Remedy::None, sendOffKept,
        QT_TRANSLATE_NOOP("Coach", "%1: all %2 left on time, never with less than %3 of rest.")},
    Rule{"send-off-missed", limiting, topic::sendOff | topic::restInSet, swims::paced, Remedy::LongerRest,
        sendOffMissed, QT_TRANSLATE_NOOP("Coach", "In %1 the send-off was missed after repeat %2, by %3.")},
    Rule{"rest-grew", limiting, topic::restInSet | topic::sendOff, swims::paced, Remedy::OnTheClock, restGrew,
        QT_TRANSLATE_NOOP("Coach", "The rests in %1 grew from %2 to %3.")},
    Rule{"little-rest-outside", good, topic::restOutside, swims::notShort, Remedy::None, littleRestOutside,
        QT_TRANSLATE_NOOP("Coach", "%1 in %2 parts, with only %3 of the time spent between them.")},
    Rule{"rest-outside", limiting, topic::restOutside, swims::paced, Remedy::LessRest, restOutside,
        QT_TRANSLATE_NOOP("Coach", "%1 of the time went into breaks between sets: %2 of them, %3 each on average.")},
    Rule{"heart-rate-recovered", good, topic::heartRate, swims::notShort, Remedy::None, heartRateRecovered,
        QT_TRANSLATE_NOOP("Coach", "In the rests of %1 the heart rate came down from %2 to %3 on average.")},
    Rule{"heart-rate-drifted", limiting, topic::heartRate, swims::paced, Remedy::LongerRest, heartRateDrifted,
        QT_TRANSLATE_NOOP("Coach", "In %1 the heart rate at the wall climbed from %2 to %3 at the same pace.")},
    // Speed
    Rule{"gears-used", good, topic::gears, swims::notShort, Remedy::None, gearsUsed,
        QT_TRANSLATE_NOOP("Coach",
            "%1 stretches at least a tenth faster than the swim's average in that stroke, the best one %2 at %3.")},
    Rule{"sprint-quick", good, topic::gears, swims::notShort, Remedy::None, sprintQuick,
        QT_TRANSLATE_NOOP("Coach", "%1 was truly fast: %2, against %3 for the rest of the swim in that stroke.")},
    Rule{"sprint-flat", limiting, topic::gears, swims::paced, Remedy::Speed, sprintFlat,
        QT_TRANSLATE_NOOP("Coach",
            "%1 had the breaks for a sprint but went at %2, much like the %3 of the other lengths in that stroke.")},
    Rule{"on-css", good, topic::css, swims::paced, Remedy::None, onCss,
        QT_TRANSLATE_NOOP("Coach", "%1 at %2: threshold work, close to your CSS pace of %3.")},
    Rule{"under-css", limiting, topic::css, swims::paced, Remedy::CssPace, underCss,
        QT_TRANSLATE_NOOP("Coach", "%1 went at %2; with %4 of rest each, your CSS pace of %3 is within reach.")},
    Rule{"easy-as-meant", good, topic::css | topic::volume, swims::notShort, Remedy::None, easyAsMeant,
        QT_TRANSLATE_NOOP("Coach", "%1 at %2, %3 per 100 easier than your CSS pace: right for recovery.")},
    // Strokes swum
    Rule{"balanced-medley", good, topic::medley, swims::notShort, Remedy::None, balancedMedley,
        QT_TRANSLATE_NOOP("Coach", "A balanced medley: fly %1, back %2, breast %3, free %4 on average.")},
    Rule{"weak-leg", limiting, topic::medley, swims::paced, Remedy::WeakLeg, weakLeg,
        QT_TRANSLATE_NOOP("Coach",
            "In the medley, %1 took %2 a leg against %3 for the other three: more than the stroke itself explains.")},
    Rule{"stroke-variety", good, topic::variety, swims::notShort, Remedy::None, strokeVariety,
        QT_TRANSLATE_NOOP("Coach", "%3 strokes in one swim: %1 of %2 outside the main one.")},
    Rule{"technique-share", good, topic::technique, swims::notShort, Remedy::None, techniqueShare,
        QT_TRANSLATE_NOOP("Coach", "%1 of drill and kick, %2 of the swim.")},
    Rule{"drills-carried-over", good, topic::technique | topic::strokes, swims::notShort, Remedy::None,
        drillsCarriedOver,
        QT_TRANSLATE_NOOP("Coach", "The drills carried over: %1 took %3 strokes per length after them, %2 before.")},
    Rule{"kicked", good, topic::technique, swims::notShort, Remedy::None, kicked,
        QT_TRANSLATE_NOOP("Coach", "%1 of kick at %2.")},
    // The swim as a whole
    Rule{"large-volume", good, topic::volume, swims::notShort, Remedy::None, largeVolume,
        QT_TRANSLATE_NOOP("Coach", "%1 in %2 of swimming.")},
    Rule{"near-next-band", limiting, topic::volume, swims::of(SwimType::Endurance), Remedy::Further, nearNextBand,
        QT_TRANSLATE_NOOP("Coach", "%1: another %2 would have made it %3.")},
    Rule{"eased-in-and-out", good, topic::ends, swims::notShort, Remedy::None, easedInAndOut,
        QT_TRANSLATE_NOOP("Coach", "%1 to warm up and %2 to cool down around %3.")},
    Rule{"doubtful-recording", limiting, topic::recording, swims::all, Remedy::Recording, doubtfulRecording,
        QT_TRANSLATE_NOOP(
            "Coach", "The recording is in doubt (%1 of 100): correct the marked lengths before you judge the swim.")},
};

} // namespace

std::span<const Rule> rules()
{
    return table;
}

} // namespace lengthwise
