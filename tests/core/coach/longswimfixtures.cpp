#include "tests/core/coach/rulefixtures.h"

namespace lengthwise {

namespace {

/// A 400 in 25 m; the first four lengths, the next four and the second half at their own times.
Workout fourHundred(double firstHundred, double secondHundred, double secondHalf)
{
    return withTimes(recorded(QStringLiteral("400 Fr in 6:00")), [=](int i) {
        return i < 4 ? firstHundred : i < 8 ? secondHundred : secondHalf;
    });
}

/// Short pieces with long breaks and no pattern; `longest` in m.
Workout pieces(int longest)
{
    return recorded(QStringLiteral("%1 Fr in 1:20 r 40; 50 Bk in 1:00 r 50; 75 Br in 1:40 r 40; 25 Fly in 0:25 r 60; "
                                   "75 Bk in 1:25 r 45; 50 Fr in 0:50 r 40; 25 Br in 0:32 r 55; 75 Fly in 1:20 r 60; "
                                   "50 Br in 1:05 r 40; 75 Fr in 1:15 r 50; 25 Bk in 0:28 r 40; 50 Fly in 0:55 r 55; "
                                   "75 Br in 1:40 r 45; 50 Bk in 1:00 r 60; 75 Fr in 1:15")
                        .arg(longest));
}

} // namespace

std::vector<RuleFixture> longSwimFixtures()
{
    return {
        {"held-pace", true, "halves 22.5 and 22.7 s a length: 0.9 % <= 1", fourHundred(22.5, 22.5, 22.7)},
        {"held-pace", false, "22.75 s: 1.1 %", fourHundred(22.5, 22.5, 22.75)},
        {"negative-split", true, "22.25 after 22.5 s: 1.1 % >= 1", fourHundred(22.5, 22.5, 22.25)},
        {"negative-split", false, "22.3 s: 0.9 %", fourHundred(22.5, 22.5, 22.3)},
        {"faded-long-swim", true, "23.1 after 22.5 s: 2.7 % >= 2.5", fourHundred(22.5, 22.5, 23.1)},
        {"faded-long-swim", false, "23.0 s: 2.2 %", fourHundred(22.5, 22.5, 23.0)},
        {"started-too-fast", true, "85.2 s, the others 90: 5.3 % >= 5", fourHundred(21.3, 22.5, 22.5)},
        {"started-too-fast", false, "86 s: 4.4 %", fourHundred(21.5, 22.5, 22.5)},
        {"long-unbroken", true, "800 m", recorded(QStringLiteral("800 Fr in 12:00"))},
        {"long-unbroken", false, "775 m, 39 % of 1,975",
            recorded(QStringLiteral("775 Fr in 11:37 r 30; 4 x 300 Fr in 4:30 r 30"))},
        {"short-stretches", true, "75 of 850 m: 8.8 % <= 10", pieces(75)},
        {"short-stretches", false, "100 of 875 m: 11.4 %", pieces(100)},
    };
}

std::vector<RuleFixture> insideFixtures()
{
    const auto set = [](double first, double second, double third, double fourth) {
        return withTimes(recorded(QStringLiteral("3 x 100 Fr in 1:30 r 20")), [=](int i) {
            const double times[] = {first, second, third, fourth};
            return times[i % 4];
        });
    };
    return {
        {"repeats-negative-split", true, "the last 22.1, the second 22.5 s: 1.8 % >= 1.5", set(22, 22.5, 22.3, 22.1)},
        {"repeats-negative-split", false, "22.2 s: 1.3 %", set(22, 22.5, 22.3, 22.2)},
        {"repeats-positive-split", true, "the last 23.2, the second 22.5 s: 3.1 % >= 3", set(22, 22.5, 22.8, 23.2)},
        {"repeats-positive-split", false, "23.1 s: 2.7 %", set(22, 22.5, 22.8, 23.1)},
        {"first-length-rush", true, "19.7 s, the others 22.5: 12.4 % >= 12", set(19.7, 22.5, 22.5, 22.5)},
        {"first-length-rush", false, "19.9 s: 11.6 %", set(19.9, 22.5, 22.5, 22.5)},
    };
}

} // namespace lengthwise
