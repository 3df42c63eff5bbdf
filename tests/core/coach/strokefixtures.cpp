#include "tests/core/coach/rulefixtures.h"

namespace lengthwise {

namespace {

/// 6 x 100, so thirds of two repeats, eight lengths; the last third in `lastTime` a repeat, and with `more` strokes in
/// so many of its eight lengths. 14 strokes else; at 22.5 s a length that is a rate of 37.3.
Workout lastThird(double lastTime, int more, int lengths)
{
    const Workout workout = recorded(repeats(QStringLiteral("100 Fr"), {90, 90, 90, 90, lastTime, lastTime}));
    return withStrokes(workout, [=](int i) { return i >= 16 && i < 16 + lengths ? 14 + more : 14; });
}

} // namespace

std::vector<RuleFixture> strokeFixtures()
{
    return {
        {"stroke-rate-held", true, "3 of 8 lengths with one more: 14.375, a rate of 38.3: 1.0 <= 1 up",
            lastThird(90, 1, 3)},
        {"stroke-rate-held", false, "4 of 8: 14.5, 38.7: 1.3 up", lastThird(90, 1, 4)},
        {"strokes-held", true, "2 of 8 with one more: 0.25 <= 0.3", lastThird(90, 1, 2)},
        {"strokes-held", false, "3 of 8: 0.375", lastThird(90, 1, 3)},
        {"fewer-strokes", true, "5 of 8 with one less: 0.625 >= 0.6", lastThird(90, -1, 5)},
        {"fewer-strokes", false, "4 of 8: 0.5", lastThird(90, -1, 4)},
        {"more-strokes", true, "7 of 8 with one more: 0.875 >= 0.8", lastThird(90, 1, 7)},
        {"more-strokes", false, "6 of 8: 0.75", lastThird(90, 1, 6)},
        {"rate-dropped", true, "1.7 % slower; 13.375 in 22.875 s: 35.1, 2.3 >= 2 down", lastThird(91.5, -1, 5)},
        {"rate-dropped", false, "13.5: 35.4, 1.9 down", lastThird(91.5, -1, 4)},
        {"shorter-strokes", true, "1.7 % slower; 14.75 in 22.875 s: 38.7, 3.6 % >= 3 up", lastThird(91.5, 1, 6)},
        {"shorter-strokes", false, "14.625: 38.4, 2.8 % up", lastThird(91.5, 1, 5)},
    };
}

} // namespace lengthwise
