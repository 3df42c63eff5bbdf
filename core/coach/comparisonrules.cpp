#include "core/coach/comparisonrules.h"

#include <QtGlobal>

#include <array>

namespace lengthwise {

namespace {

using namespace findings;

constexpr auto none = ComparedRemedy::None;
constexpr auto again = ComparedRemedy::SwimAgain;
constexpr auto easeOff = ComparedRemedy::EaseOff;

constexpr std::array table{
    // The same set
    ComparisonRule{"set-quicker-on-send-off", again, quickerOnSendOff,
        QT_TRANSLATE_NOOP("Coach",
            "%1: the mean fell from %2 on %3 to %4 on %5 on the same send-off; the mean rest grew from %6 to %7.")},
    ComparisonRule{"set-slower-on-send-off", easeOff, slowerOnSendOff,
        QT_TRANSLATE_NOOP("Coach",
            "%1: the mean rose from %2 on %3 to %4 on %5 on the same send-off; the mean rest shrank from %6 to %7.")},
    ComparisonRule{"set-quicker-same-rest", again, quickerWithSameRest,
        QT_TRANSLATE_NOOP(
            "Coach", "%1: the mean fell from %2 on %3 to %4 on %5 with about as much rest, %6 and then %7.")},
    ComparisonRule{"set-slower-same-rest", easeOff, slowerWithSameRest,
        QT_TRANSLATE_NOOP("Coach", "%1: the mean rose from %2 on %3 to %4 on %5 with no less rest, %6 and then %7.")},
    ComparisonRule{"set-held-with-less-rest", again, heldWithLessRest,
        QT_TRANSLATE_NOOP("Coach",
            "%1 needed less rest for the same pace or a better one: %2 on average on %3 with %6, %4 on %5 with %7.")},
    ComparisonRule{"set-quicker-more-rest", none, quickerWithMoreRest,
        QT_TRANSLATE_NOOP("Coach",
            "%1: the mean fell from %2 on %3 to %4 on %5, but with more rest, %6 and then %7; the two tell little of "
            "each other.")},
    ComparisonRule{"set-more-even", none, setMoreEven,
        QT_TRANSLATE_NOOP("Coach", "%1 became more even: the repeats lay within %2 on %3 and within %4 on %5.")},
    ComparisonRule{"set-less-even", none, setLessEven,
        QT_TRANSLATE_NOOP("Coach", "%1 became less even: the repeats lay within %2 on %3 and within %4 on %5.")},
    ComparisonRule{"set-fewer-strokes", again, fewerStrokesInSet,
        QT_TRANSLATE_NOOP("Coach", "%1 at the same pace: from %2 strokes per length on %3 down to %4 on %5.")},
    ComparisonRule{"set-more-strokes", none, moreStrokesInSet,
        QT_TRANSLATE_NOOP("Coach", "%1 at the same pace: from %2 strokes per length on %3 up to %4 on %5.")},
    ComparisonRule{"set-quicker-at-heart-rate", again, quickerAtHeartRate,
        QT_TRANSLATE_NOOP(
            "Coach", "%1: the mean fell from %2 on %3 to %4 on %5 at the same heart rate, %6 and then %7 on average.")},
    ComparisonRule{"set-heart-rate-lower", again, heartRateLower,
        QT_TRANSLATE_NOOP("Coach", "%1 at the same pace: the mean heart rate fell from %2 on %3 to %4 on %5.")},
    ComparisonRule{"set-heart-rate-higher", none, heartRateHigher,
        QT_TRANSLATE_NOOP("Coach", "%1 at the same pace: the mean heart rate rose from %2 on %3 to %4 on %5.")},
    // Pace by distance
    ComparisonRule{"distance-quicker", none, quickerOverDistance,
        QT_TRANSLATE_NOOP("Coach", "The fastest %1 without a rest took %2 on %3 and only %4 on %5.")},
    ComparisonRule{"distance-slower", none, slowerOverDistance,
        QT_TRANSLATE_NOOP("Coach", "The fastest %1 without a rest took %2 on %3, but %4 on %5.")},
    ComparisonRule{"pace-held-longer", none, paceHeldLonger,
        QT_TRANSLATE_NOOP("Coach",
            "The pace is held longer: from the fastest %1 to the fastest %2 it fell off by %3 per 100 on %4 and by %5 "
            "on %6.")},
    ComparisonRule{"longer-without-rest", none, longerWithoutRest,
        QT_TRANSLATE_NOOP("Coach", "The longest stretch without a rest grew from %1 on %2 to %3 on %4.")},
    // All the swims
    ComparisonRule{"score-rose", none, scoreRose,
        QT_TRANSLATE_NOOP("Coach", "The score rose from %1 on average in the earlier half to %2 in the later one.")},
    ComparisonRule{"score-fell", none, scoreFell,
        QT_TRANSLATE_NOOP("Coach", "The score fell from %1 on average in the earlier half to %2 in the later one.")},
    ComparisonRule{"swims-longer", none, swimsLonger,
        QT_TRANSLATE_NOOP("Coach", "The swims got longer: %1 on average in the earlier half, %2 in the later one.")},
    ComparisonRule{"swims-shorter", none, swimsShorter,
        QT_TRANSLATE_NOOP("Coach", "The swims got shorter: %1 on average in the earlier half, %2 in the later one.")},
    ComparisonRule{"scores-consistent", none, scoresConsistent,
        QT_TRANSLATE_NOOP("Coach", "The scores lie close together, from %1 to %2 (CV %3): consistent training.")},
    ComparisonRule{"scores-variable", none, scoresVariable,
        QT_TRANSLATE_NOOP("Coach", "The scores lie far apart, from %1 to %2 (CV %3).")},
};

} // namespace

std::span<const ComparisonRule> comparisonRules()
{
    return table;
}

} // namespace lengthwise
