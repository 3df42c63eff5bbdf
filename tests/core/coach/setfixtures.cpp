#include "tests/core/coach/rulefixtures.h"

namespace lengthwise {

namespace {

Workout hundreds(const std::vector<double> &times)
{
    return recorded(repeats(QStringLiteral("100 Fr"), times));
}

constexpr double css = 1.10; // m/s: 90.9 s per 100

} // namespace

std::vector<RuleFixture> setFixtures()
{
    // One stroke more in one length of four: a quarter of a stroke.
    const auto quarterMore = [](int i) { return i >= 12 && i % 4 == 0 ? 14 : 13; };
    return {
        {"even-set", true, "mean 91, deviation 0.7: CV 0.8 % < 1.5", hundreds({90, 91, 92, 91})},
        {"even-set", false, "mean 91.5, deviation 1.5: CV 1.6 %", hundreds({93, 90, 90, 93})},
        {"strong-finish", true, "1.0 s quicker than 91 s: 1.1 % >= 1", hundreds({91, 91, 91, 91, 90})},
        {"strong-finish", false, "0.8 s: 0.9 %", hundreds({91, 91, 91, 91, 90.2})},
        {"descended-set", true, "from 96 to 93: 3.1 % >= 3, each step quicker", hundreds({96, 95, 94, 93})},
        {"descended-set", false, "from 96 to 93.5: 2.6 %", hundreds({96, 95, 94, 93.5})},
        {"uneven-set", true, "mean 95, deviation 5: CV 5.3 % >= 5, up and down", hundreds({90, 100, 90, 100})},
        {"uneven-set", false, "mean 94.5, deviation 4.5: CV 4.8 %", hundreds({90, 99, 90, 99})},
        {"faded-set", true, "2.0 s over 90: 2.2 % >= 2; 14 strokes throughout", hundreds({90, 90, 90, 92, 92, 92})},
        {"faded-set", false, "1.7 s: 1.9 %", hundreds({90, 90, 90, 91.7, 91.7, 91.7})},
        {"faded-with-strokes", true, "4 s slower and 14 strokes in place of 13", hundreds({88, 88, 88, 92, 92, 92})},
        {"faded-with-strokes", false, "4 s slower, but 13.25 in place of 13 < 0.3 more",
            withStrokes(hundreds({88, 88, 88, 92, 92, 92}), quarterMore)},
        {"started-above-css", true, "88 s: 1.136 m/s = 1.033 CSS >= 1.02, then 92 s, slower than CSS",
            hundreds({88, 88, 88, 92, 92, 92}), css},
        {"started-above-css", false, "89.5 s: 1.117 m/s = 1.016 CSS", hundreds({89.5, 89.5, 89.5, 92, 92, 92}), css},
    };
}

} // namespace lengthwise
