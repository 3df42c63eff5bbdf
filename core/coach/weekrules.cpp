#include "core/coach/weekrules.h"

#include "core/coach/weekfindings.h"

#include <QtGlobal>

#include <array>

namespace lengthwise {

namespace {

using namespace weekfindings;

constexpr auto summary = WeekRule::Role::Summary;
constexpr auto limiting = WeekRule::Role::Limiter;
constexpr auto warning = WeekRule::Role::Warning;
constexpr auto next = WeekRule::Role::Next;
constexpr auto ofScore = WeekRule::Basis::Score;

constexpr std::array table{
    WeekRule{"weeks-none", summary, noSwims, QT_TRANSLATE_NOOP("Coach", "There is no swim in the last four weeks.")},
    WeekRule{"weeks-swims", summary, swimsSwum,
        QT_TRANSLATE_NOOP("Coach", "Swims in the last four weeks: %1, usually of %2.")},
    WeekRule{"weeks-css-faster", summary, cssFaster,
        QT_TRANSLATE_NOOP("Coach", "Your critical swim speed is %1 per 100 faster than four weeks ago: %2 now.")},
    WeekRule{"weeks-css-slower", summary, cssSlower,
        QT_TRANSLATE_NOOP("Coach", "Your critical swim speed is %1 per 100 slower than four weeks ago: %2 now.")},
    WeekRule{"weeks-css-held", summary, cssHeld,
        QT_TRANSLATE_NOOP("Coach", "Your critical swim speed, %1, is as good as the one of four weeks ago.")},
    WeekRule{"weeks-css-first", summary, cssFirst,
        QT_TRANSLATE_NOOP("Coach", "Your critical swim speed is %1; four weeks ago it was not known.")},
    WeekRule{"weeks-load-usual", summary, loadAsUsual,
        QT_TRANSLATE_NOOP("Coach", "The last 7 days had a load of %1 points, in line with your usual %2 a week.")},
    WeekRule{"weeks-load-light", summary, loadLight,
        QT_TRANSLATE_NOOP("Coach", "The last 7 days were light: a load of %1 points where %2 a week are usual.")},
    WeekRule{"weeks-strong-distance", summary, strength<ScorePartKind::DistanceEndurance>,
        QT_TRANSLATE_NOOP(
            "Coach", "Distance is your strong side: %1 of 25 points on average, where your parts have %2."),
        ofScore},
    WeekRule{"weeks-strong-pace", summary, strength<ScorePartKind::PaceConsistency>,
        QT_TRANSLATE_NOOP(
            "Coach", "An even pace is your strong side: %1 of 25 points on average, where your parts have %2."),
        ofScore},
    WeekRule{"weeks-strong-strokes", summary, strength<ScorePartKind::StrokeStability>,
        QT_TRANSLATE_NOOP(
            "Coach", "A steady stroke is your strong side: %1 of 25 points on average, where your parts have %2."),
        ofScore},
    WeekRule{"weeks-strong-gears", summary, strength<ScorePartKind::SpeedGears>,
        QT_TRANSLATE_NOOP(
            "Coach", "Changes of speed are your strong side: %1 of 25 points on average, where your parts have %2."),
        ofScore},

    WeekRule{"weeks-limit-distance", limiting, limiter<ScorePartKind::DistanceEndurance>,
        QT_TRANSLATE_NOOP("Coach",
            "Distance has most to gain: %1 of 25 points over four weeks, where your parts have %2 on average."),
        ofScore},
    WeekRule{"weeks-limit-pace", limiting, limiter<ScorePartKind::PaceConsistency>,
        QT_TRANSLATE_NOOP("Coach",
            "An even pace within sets has most to gain: %1 of 25 points over four weeks, where your parts have %2 on "
            "average."),
        ofScore},
    WeekRule{"weeks-limit-strokes", limiting, limiter<ScorePartKind::StrokeStability>,
        QT_TRANSLATE_NOOP("Coach",
            "A steady stroke has most to gain: %1 of 25 points over four weeks, where your parts have %2 on average."),
        ofScore},
    WeekRule{"weeks-limit-gears", limiting, limiter<ScorePartKind::SpeedGears>,
        QT_TRANSLATE_NOOP("Coach",
            "Changes of speed have most to gain: %1 of 25 points over four weeks, where your parts have %2 on "
            "average."),
        ofScore},

    WeekRule{"weeks-load-rises", warning, loadRises,
        QT_TRANSLATE_NOOP("Coach",
            "The last 7 days had a load of %1 points, %2 times your usual week of %3. As a rule of thumb, more than "
            "1.3 times calls for easy days.")},

    WeekRule{"weeks-next-easy", next, nextEasy,
        QT_TRANSLATE_NOOP("Coach", "%1, easy and relaxed, until the week has settled.")},
    WeekRule{"weeks-next-distance", next, nextDistance,
        QT_TRANSLATE_NOOP("Coach", "%1 without a stop inside a repeat, and a repeat more each week.")},
    WeekRule{
        "weeks-next-pace", next, nextPace, QT_TRANSLATE_NOOP("Coach", "%1, the last one in the time of the first.")},
    WeekRule{"weeks-next-strokes", next, nextStrokes,
        QT_TRANSLATE_NOOP("Coach", "%1, every length with the same count of strokes.")},
    WeekRule{"weeks-next-gears", next, nextGears,
        QT_TRANSLATE_NOOP("Coach", "%1, each one all out and fresh, once a week.")},
    WeekRule{"weeks-next-css", next, nextCss,
        QT_TRANSLATE_NOOP("Coach", "%1, each in %2: your CSS pace from the first to the last.")},
    WeekRule{"weeks-next-test", next, nextTest,
        QT_TRANSLATE_NOOP("Coach",
            "Swim a 400 and a 200 as fast as you can, with a good rest between them: they tell your critical swim "
            "speed, and with it your send-offs.")},
    WeekRule{
        "weeks-next-plain", next, nextPlain, QT_TRANSLATE_NOOP("Coach", "%1, the last one as relaxed as the first.")},
};

} // namespace

std::span<const WeekRule> weekRules()
{
    return table;
}

} // namespace lengthwise
