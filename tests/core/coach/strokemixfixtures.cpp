#include "tests/core/coach/rulefixtures.h"

namespace lengthwise {

namespace {

Workout written(const char *plan)
{
    return recorded(QString::fromLatin1(plan));
}

/// 4 x 100 IM; fly, back and free as a 22.5 s free leg allows, breast in so many seconds.
Workout medleys(double breast)
{
    return withTimes(written("4 x 100 IM in 1:40 r 30"), [=](int i) {
        const double times[] = {22.5 * 1.04, 22.5 * 1.08, breast, 22.5};
        return times[i % 4];
    });
}

/// 14 strokes a length before the drills; after them so many of the four lengths with one less.
Workout aroundDrills(int fewer)
{
    return withStrokes(written("100 Fr in 1:30 r 30; 4 x 50 Drill in 1:00 r 20 r 30; 100 Fr in 1:30"),
        [=](int i) { return i >= 12 && i < 12 + fewer ? 13 : 14; });
}

} // namespace

std::vector<RuleFixture> strokeMixFixtures()
{
    return {
        {"balanced-medley", true, "29.2 / 1.22 = 23.9 s: 1.06 <= 1.07 times the others", medleys(29.2)},
        {"balanced-medley", false, "29.5 / 1.22 = 24.2 s: 1.075", medleys(29.5)},
        {"weak-leg", true, "31 / 1.22 = 25.4 s: 1.13 >= 1.12 times the others", medleys(31)},
        {"weak-leg", false, "30.6 / 1.22 = 25.1 s: 1.115", medleys(30.6)},
        {"stroke-variety", true, "200 of 800 m in two other strokes: 25 %",
            written("600 Fr in 9:00 r 30; 100 Bk in 1:45 r 30; 100 Br in 2:00")},
        {"stroke-variety", false, "200 of 825 m: 24 %",
            written("625 Fr in 9:22 r 30; 100 Bk in 1:45 r 30; 100 Br in 2:00")},
        {"technique-share", true, "200 of 1,325 m: 15.1 % >= 15",
            written("1125 Fr in 17:00 r 30; 4 x 50 Drill in 1:00 r 20")},
        {"technique-share", false, "200 of 1,350 m: 14.8 %",
            written("1150 Fr in 17:20 r 30; 4 x 50 Drill in 1:00 r 20")},
        {"drills-carried-over", true, "13.5 strokes after 14: 0.5 >= 0.5 fewer", aroundDrills(2)},
        {"drills-carried-over", false, "13.75: 0.25", aroundDrills(1)},
        {"kicked", true, "200 m", written("200 Fr in 3:00 r 30; 200 Kick in 5:00")},
        {"kicked", false, "175 m", written("200 Fr in 3:00 r 30; 175 Kick in 4:20")},
    };
}

std::vector<RuleFixture> wholeSwimFixtures()
{
    const auto faulty = [](int lengths) {
        return withTimes(recorded(QStringLiteral("20 x 25 Fr in 0:25 r 15")),
            [=](int i) { return i % 4 == 1 && i < 4 * lengths ? 9.9 : 25.0; });
    };
    return {
        {"large-volume", true, "2,000 m", written("2000 Fr in 30:00")},
        {"large-volume", false, "1,975 m", written("1975 Fr in 29:40")},
        {"near-next-band", true, "1,800 of 2,000 m: 90 %", written("1800 Fr in 27:00")},
        {"near-next-band", false, "1,775 m", written("1775 Fr in 26:40")},
        {"eased-in-and-out", true, "200s at 100 s around a set at 90",
            written("200 Fr in 3:20 r 30; 4 x 100 Fr in 1:30 r 15 r 30; 200 Fr in 3:20")},
        {"eased-in-and-out", false, "the last 200 is the quickest of all",
            written("200 Fr in 3:20 r 30; 4 x 100 Fr in 1:30 r 15 r 30; 200 Fr in 2:59")},
        {"doubtful-recording", true, "5 of 20 lengths quicker than the world record: 25 %, quality 50 < 60", faulty(5)},
        {"doubtful-recording", false, "4 of 20: 20 %, quality 60", faulty(4)},
    };
}

} // namespace lengthwise
