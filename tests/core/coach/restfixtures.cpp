#include "tests/core/coach/rulefixtures.h"

namespace lengthwise {

namespace {

const QString hundred = QStringLiteral("100 Fr");

/// Left every so many seconds: what was not swum is rest.
Workout onStarts(const std::vector<double> &times, const std::vector<double> &starts)
{
    std::vector<double> rests;
    for (std::size_t i = 0; i < starts.size(); ++i)
        rests.push_back(starts[i] - times[i]);
    rests.push_back(0);
    return recorded(repeats(hundred, times, rests));
}

Workout onSendOff(const std::vector<double> &times, double sendOff)
{
    return onStarts(times, std::vector<double>(times.size() - 1, sendOff));
}

/// 7 x 100; the last two with this heart rate at the wall, the ones before at 150.
Workout drifting(double last)
{
    return withHeartRates(
        recorded(QStringLiteral("7 x 100 Fr in 1:30 r 20")),
        [=](int repeat) { return repeat == 0 ? 140.0
                              : repeat >= 5  ? last
                                             : 150.0; }, 10);
}

Workout recovering(double fall)
{
    return withHeartRates(
        recorded(QStringLiteral("6 x 100 Fr in 1:30 r 20")), [](int) { return 150.0; }, fall);
}

} // namespace

std::vector<RuleFixture> restFixtures()
{
    return {
        {"send-off-kept", true, "five starts every 105 s, 14 s of rest at least", onSendOff({88, 90, 89, 91, 90}, 105)},
        {"send-off-kept", false, "four repeats come out even by chance", onSendOff({88, 90, 89, 91}, 105)},
        {"send-off-missed", true, "105 s four times, then 109: 4 s > 3 late, with 9 s of rest left of 16",
            onStarts({88, 89, 90, 91, 100, 101, 101, 101}, {105, 105, 105, 105, 109, 109, 109})},
        {"send-off-missed", false, "then 107: 2 s",
            onStarts({88, 89, 90, 91, 98, 99, 99, 99}, {105, 105, 105, 105, 107, 107, 107})},
        {"rest-grew", true, "from 20 to 29 s: 1.45 >= 1.4 times, 9 s >= 8 longer",
            recorded(repeats(hundred, {90, 90, 90, 90, 90, 90}, {20, 21, 24, 26, 29, 0}))},
        {"rest-grew", false, "from 20 to 27.5 s: 1.38 times",
            recorded(repeats(hundred, {90, 90, 90, 90, 90, 90}, {20, 21, 23, 25, 27.5, 0}))},
        {"little-rest-outside", true, "15 + 20 + 20 of 1,120 s: 4.9 % <= 6, four parts, 1,100 m",
            recorded(QStringLiteral(
                "300 Fr in 4:30 r 15; 4 x 100 Fr in 1:30 r 15 r 20; 200 Bk in 3:30 r 20; 200 Fr in 3:00"))},
        {"little-rest-outside", false, "30 + 25 + 25 of 1,145 s: 7.0 %",
            recorded(QStringLiteral(
                "300 Fr in 4:30 r 30; 4 x 100 Fr in 1:30 r 15 r 25; 200 Bk in 3:30 r 25; 200 Fr in 3:00"))},
        {"rest-outside", true, "2 x 110 of 1,030 s: 21.4 % > 20",
            recorded(QStringLiteral("4 x 100 Fr in 1:30 r 15 r 110; 4 x 50 Fr in 0:45 r 15 r 110; 200 Fr in 3:00"))},
        {"rest-outside", false, "2 x 95 of 1,000 s: 19 %",
            recorded(QStringLiteral("4 x 100 Fr in 1:30 r 15 r 95; 4 x 50 Fr in 0:45 r 15 r 95; 200 Fr in 3:00"))},
        {"heart-rate-recovered", true, "19 >= 18 beats down in each rest of 20 s", recovering(19)},
        {"heart-rate-recovered", false, "16 beats", recovering(16)},
        {"heart-rate-drifted", true, "from 150 to 158 at the same pace: 8 >= 8", drifting(158)},
        {"heart-rate-drifted", false, "to 157", drifting(157)},
    };
}

} // namespace lengthwise
