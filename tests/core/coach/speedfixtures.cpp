#include "tests/core/coach/rulefixtures.h"

namespace lengthwise {

namespace {

constexpr double css = 1.10; // m/s: 90.9 s per 100

Workout written(const char *plan)
{
    return recorded(QString::fromLatin1(plan));
}

} // namespace

std::vector<RuleFixture> speedFixtures()
{
    return {
        {"gears-used", true, "three 50s at 1.25 m/s; 550 m in 520 s are 1.058, times 1.1 = 1.163",
            written("400 Fr in 6:40 r 60; 50 Fr in 0:40 r 60; 50 Fr in 0:40 r 60; 50 Fr in 0:40")},
        {"gears-used", false, "two of them", written("400 Fr in 6:40 r 60; 50 Fr in 0:40 r 60; 50 Fr in 0:40")},
        {"sprint-quick", true, "25 m in 22.2 s: 1.126 >= 1.12 times the 1.0 m/s of the 400",
            written("400 Fr in 6:40 r 60; 4 x 25 Fr in 22.2 r 40")},
        {"sprint-quick", false, "in 22.4 s: 1.116", written("400 Fr in 6:40 r 60; 4 x 25 Fr in 22.4 r 40")},
        {"sprint-flat", true, "25 m in 24 s: 1.042 < 1.05", written("400 Fr in 6:40 r 60; 4 x 25 Fr in 24 r 40")},
        {"sprint-flat", false, "in 23.7 s: 1.055", written("400 Fr in 6:40 r 60; 4 x 25 Fr in 23.7 r 40")},
        {"on-css", true, "93.6 s: 1.068 m/s = 0.971 CSS >= 0.97", written("4 x 100 Fr in 93.6 r 15"), css},
        {"on-css", false, "93.8 s: 0.969", written("4 x 100 Fr in 93.8 r 15"), css},
        {"under-css", true, "97 s: 0.937 CSS < 0.95, with 40 s >= 0.3 x 97 of rest", written("4 x 100 Fr in 97 r 40"),
            css},
        {"under-css", false, "95.5 s: 0.952", written("4 x 100 Fr in 95.5 r 40"), css},
        {"easy-as-meant", true, "600 m in 645 s: 0.930 m/s < 0.85 x CSS = 0.935", written("600 Fr in 10:45"), css},
        {"easy-as-meant", false, "in 640 s: 0.938", written("600 Fr in 10:40"), css},
    };
}

} // namespace lengthwise
