#include "tests/support/sampleswims.h"

namespace lengthwise {

namespace {

using namespace std::chrono_literals;
using std::chrono::sys_days;
using std::chrono::year;

constexpr auto Fr = Stroke::Freestyle;
constexpr auto Bk = Stroke::Backstroke;
constexpr auto Br = Stroke::Breaststroke;
constexpr auto Fly = Stroke::Butterfly;
constexpr std::nullopt_t uncounted = std::nullopt;

/// The practice of the picture: 3,200 m in 1:05:40, the sets' starts, times and strokes as drawn there.
SwimPlan threshold()
{
    return {.name = QStringLiteral("threshold-10x100"),
        .title = QStringLiteral("Threshold 10 x 100"),
        .start = sys_days(year(2026) / 11 / 19) + 5h + 32min,
        .utcOffset = 60min,
        .poolLength = metres(25),
        .seed = 1,
        .sets =
            {
                {.legs = {{Fr, 16, 23.519, 15.9}}, .restAfter = 53.7, .heartRate = 130, .repeatTimes = {376.3}},
                {.repeats = 4,
                    .legs = {{Fly, 1, 20.9, 13.0}, {Bk, 1, 24.6, 17.0}, {Br, 1, 26.6, 12.0}, {Fr, 1, 22.5, 17.6}},
                    .sendOff = 130,
                    .restAfter = 53.2,
                    .heartRate = 152,
                    .repeatTimes = {94.1, 94.5, 95.0, 94.8}},
                {.repeats = 10,
                    .legs = {{Fr, 4, 22.2, 17.5}},
                    .sendOff = 105,
                    .restAfter = 110,
                    .heartRate = 156,
                    .repeatTimes = {87.0, 87.6, 88.1, 87.9, 88.5, 89.6, 90.0, 90.2, 90.2, 88.9}},
                {.repeats = 8,
                    .legs = {{Fly, 1, 20.2, 13.5}, {Fr, 1, 21.7, 17.0}},
                    .sendOff = 60,
                    .restAfter = 75,
                    .heartRate = 160,
                    .repeatTimes = {41.6, 41.8, 41.7, 42.0, 41.9, 42.2, 42.2, 41.8}},
                {.legs = {{Stroke::Kick, 8, 35.85, uncounted}},
                    .restAfter = 54.2,
                    .heartRate = 123,
                    .repeatTimes = {286.8}},
                {.repeats = 5,
                    .legs = {{Bk, 4, 24.375, 18.0}},
                    .sendOff = 120,
                    .restAfter = 68.8,
                    .heartRate = 148,
                    .repeatTimes = {96.9, 97.2, 97.5, 98.2, 97.7}},
                {.legs = {{Fr, 12, 25.308, 15.5}}, .heartRate = 117, .repeatTimes = {303.7}},
            },
        .notations = {QStringLiteral("400 Fr"), QStringLiteral("4 x 100 IM @ 2:10"),
            QStringLiteral("10 x 100 Fr @ 1:45"), QStringLiteral("8 x 50 Mx @ 1:00"),
            QStringLiteral("200 Drill"), // a kick set: FIT has no kick, watches write drill
            QStringLiteral("5 x 100 Bk @ 2:00"), QStringLiteral("300 Fr")}};
}

SwimPlan medleyDay()
{
    const PlannedLeg pyramid{Fr, 0, 23.4, 16.2};
    const auto step = [&pyramid](int lengths, double restAfter) {
        PlannedLeg leg = pyramid;
        leg.lengths = lengths;
        return PlannedSet{.legs = {leg}, .restAfter = restAfter, .heartRate = 148};
    };
    const PlannedSet fast{.legs = {{Fr, 4, 22.6, 16.8}}, .restAfter = 15, .heartRate = 154};
    const PlannedSet back{.legs = {{Bk, 2, 26.2, 17.4}}, .restAfter = 40, .heartRate = 150};
    return {.name = QStringLiteral("medley-and-pyramid"),
        .title = QStringLiteral("Medley and a pyramid"),
        .start = sys_days(year(2026) / 11 / 14) + 8h + 5min,
        .utcOffset = 60min,
        .poolLength = metres(25),
        .seed = 2,
        .sets =
            {
                {.legs = {{Fr, 12, 25.6, 15.0}}, .restAfter = 80, .heartRate = 126},
                step(4, 20),
                step(8, 21),
                step(12, 20),
                step(8, 20),
                step(4, 85),
                {.repeats = 4,
                    .legs = {{Fly, 2, 23.4, 11.5}, {Bk, 2, 26.1, 17.2}, {Br, 2, 29.6, 12.8}, {Fr, 2, 24.1, 16.3}},
                    .sendOff = 240,
                    .restAfter = 90,
                    .heartRate = 158},
                fast,
                back,
                fast,
                back,
                fast,
                back,
                {.legs = {{Br, 8, 31.5, 11.5}}, .heartRate = 122},
            },
        .notations = {QStringLiteral("300 Fr"), QStringLiteral("100-200-300-200-100 Fr"),
            QStringLiteral("4 x 200 IM @ 4:00"), QStringLiteral("3 x {100 Fr, 50 Bk}"), QStringLiteral("200 Br")}};
}

SwimPlan sprint()
{
    return {.name = QStringLiteral("sprint-16x25"),
        .title = QStringLiteral("Sprint 16 x 25 with drill and kick"),
        .start = sys_days(year(2026) / 11 / 10) + 18h + 10min,
        .utcOffset = 60min,
        .poolLength = metres(25),
        .seed = 3,
        .sets =
            {
                {.legs = {{Fr, 16, 24.4, 15.6}}, .restAfter = 60, .heartRate = 130},
                {.repeats = 4,
                    .legs = {{Stroke::Drill, 2, 29.8, uncounted}},
                    .sendOff = 75,
                    .restAfter = 50,
                    .heartRate = 122},
                {.legs = {{Stroke::Kick, 8, 35.2, uncounted}}, .restAfter = 70, .heartRate = 126},
                {.repeats = 16, .legs = {{Fr, 1, 15.6, 14.4}}, .sendOff = 45, .restAfter = 90, .heartRate = 190},
                {.repeats = 8,
                    .legs = {{Fly, 1, 16.4, 9.4}},
                    .sendOff = 60,
                    .restAfter = 80,
                    .heartRate = 194,
                    .repeatTimes = {15.8, 15.9, 16.1, 16.3, 16.4, 16.8, 17.0, 16.2}},
                {.legs = {{Bk, 8, 27.0, 16.2}}, .heartRate = 120},
            },
        .notations = {QStringLiteral("400 Fr"), QStringLiteral("4 x 50 Drill @ 1:15"), QStringLiteral("200 Drill"),
            QStringLiteral("16 x 25 Fr @ 0:45"), QStringLiteral("8 x 25 Fly @ 1:00"), QStringLiteral("200 Bk")}};
}

SwimPlan mastersYards()
{
    return {.name = QStringLiteral("masters-25-yards"),
        .title = QStringLiteral("Masters practice in yards"),
        .start = sys_days(year(2026) / 11 / 18) + 11h,
        .utcOffset = -300min,
        .poolLength = yards(25),
        .unit = PoolUnit::Yards,
        .seed = 4,
        .sets =
            {
                {.legs = {{Fr, 20, 22.4, 14.2}}, .restAfter = 60, .heartRate = 128},
                {.repeats = 8, .legs = {{Fr, 2, 20.1, 15.0}}, .sendOff = 60, .restAfter = 60, .heartRate = 152},
                {.repeats = 5, .legs = {{Fr, 8, 21.4, 15.2}}, .sendOff = 200, .restAfter = 75, .heartRate = 156},
                {.repeats = 6, .legs = {{Bk, 3, 24.1, 15.8}}, .sendOff = 90, .restAfter = 60, .heartRate = 148},
                {.repeats = 4,
                    .legs = {{Fly, 1, 20.7, 9.6}, {Bk, 1, 23.8, 15.6}, {Br, 1, 27.6, 9.8}, {Fr, 1, 21.7, 14.8}},
                    .sendOff = 120,
                    .restAfter = 70,
                    .heartRate = 158},
                {.legs = {{Fr, 8, 24.2, 13.4}}, .heartRate = 120},
            },
        .notations = {QStringLiteral("500 Fr"), QStringLiteral("8 x 50 Fr @ 1:00"), QStringLiteral("5 x 200 Fr @ 3:20"),
            QStringLiteral("6 x 75 Bk @ 1:30"), QStringLiteral("4 x 100 IM @ 2:00"), QStringLiteral("200 Fr")}};
}

SwimPlan longCourse()
{
    return {.name = QStringLiteral("long-course-50m"),
        .title = QStringLiteral("Long course, outdoors"),
        .start = sys_days(year(2026) / 11 / 6) + 20h + 15min,
        .utcOffset = 600min,
        .poolLength = metres(50),
        .seed = 5,
        .sets =
            {
                {.legs = {{Fr, 8, 48.2, 34.5}}, .restAfter = 60, .heartRate = 130},
                {.repeats = 6, .legs = {{Fr, 2, 43.4, 37.0}}, .sendOff = 110, .restAfter = 70, .heartRate = 158},
                {.repeats = 4, .legs = {{Bk, 4, 52.3, 38.5}}, .sendOff = 240, .restAfter = 70, .heartRate = 150},
                {.repeats = 8, .legs = {{Fr, 1, 38.8, 39.5}}, .sendOff = 70, .restAfter = 90, .heartRate = 165},
                {.repeats = 4, .legs = {{Br, 2, 56.2, 24.5}}, .sendOff = 150, .restAfter = 60, .heartRate = 150},
                {.legs = {{Fr, 4, 51.5, 33.0}}, .heartRate = 118},
            },
        .notations = {QStringLiteral("400 Fr"), QStringLiteral("6 x 100 Fr @ 1:50"),
            QStringLiteral("4 x 200 Bk @ 4:00"), QStringLiteral("8 x 50 Fr @ 1:10"),
            QStringLiteral("4 x 100 Br @ 2:30"), QStringLiteral("200 Fr")}};
}

SwimPlan withoutIdleLengths()
{
    return {.name = QStringLiteral("rests-as-laps"),
        .title = QStringLiteral("Rests as laps only"),
        .start = sys_days(year(2026) / 11 / 3) + 5h + 40min,
        .utcOffset = 60min,
        .poolLength = metres(25),
        .rests = RestShape::RestLaps,
        .seed = 6,
        .sets =
            {
                {.legs = {{Fr, 16, 24.0, 8.2}}, .restAfter = 45, .heartRate = 128},
                {.repeats = 12, .legs = {{Fr, 2, 21.9, 8.8}}, .sendOff = 60, .restAfter = 60, .heartRate = 154},
                {.repeats = 6, .legs = {{Fr, 8, 23.5, 8.6}}, .sendOff = 210, .restAfter = 60, .heartRate = 152},
                {.repeats = 4, .legs = {{Bk, 2, 26.4, 8.8}}, .rest = 20, .restAfter = 50, .heartRate = 140},
                {.legs = {{Fr, 8, 25.4, 7.8}}, .heartRate = 118},
            },
        .notations = {QStringLiteral("400 Fr"), QStringLiteral("12 x 50 Fr @ 1:00"),
            QStringLiteral("6 x 200 Fr @ 3:30"), QStringLiteral("4 x 50 Bk r 20"), QStringLiteral("200 Fr")}};
}

SwimPlan endurance()
{
    return {.name = QStringLiteral("endurance-3x800"),
        .title = QStringLiteral("Endurance 3 x 800"),
        .start = sys_days(year(2026) / 11 / 8) + 7h + 20min,
        .utcOffset = 60min,
        .poolLength = metres(25),
        .seed = 7,
        .sets =
            {
                {.legs = {{Fr, 16, 24.6, 15.4}}, .restAfter = 60, .heartRate = 126},
                {.repeats = 3,
                    .legs = {{Fr, 32, 23.3, 16.4}},
                    .rest = 45,
                    .restAfter = 80,
                    .heartRate = 150,
                    .repeatTimes = {741, 746, 750}},
                {.repeats = 6, .legs = {{Bk, 4, 26.3, 16.8}}, .rest = 15, .restAfter = 60, .heartRate = 138},
                {.legs = {{Fr, 8, 25.8, 14.8}}, .heartRate = 116},
            },
        .notations = {QStringLiteral("400 Fr"), QStringLiteral("3 x 800 Fr r 45"), QStringLiteral("6 x 100 Bk r 15"),
            QStringLiteral("200 Fr")}};
}

/// A 400 and a 200 as fast as can be: (400 - 200) / (353.8 - 171.0) s = 1.094 m/s, 1:31.4 per 100.
SwimPlan cssTest()
{
    return {.name = QStringLiteral("css-test-400-200"),
        .title = QStringLiteral("CSS test, 400 and 200"),
        .start = sys_days(year(2026) / 10 / 28) + 5h + 45min,
        .utcOffset = 60min,
        .poolLength = metres(25),
        .seed = 11,
        .sets =
            {
                {.legs = {{Fr, 12, 25.6, 15.0}}, .restAfter = 60, .heartRate = 124},
                {.repeats = 4, .legs = {{Fr, 2, 22.9, 16.6}}, .sendOff = 65, .restAfter = 120, .heartRate = 142},
                {.legs = {{Fr, 16, 22.11, 17.4}}, .restAfter = 300, .heartRate = 178, .repeatTimes = {353.8}},
                {.legs = {{Fr, 8, 21.375, 17.9}}, .restAfter = 90, .heartRate = 180, .repeatTimes = {171.0}},
                {.legs = {{Bk, 8, 28.0, 16.0}}, .heartRate = 116},
            },
        .notations = {QStringLiteral("300 Fr"), QStringLiteral("4 x 50 Fr @ 1:05"), QStringLiteral("400 Fr"),
            QStringLiteral("200 Fr"), QStringLiteral("200 Bk")}};
}

SwimPlan technique()
{
    return {.name = QStringLiteral("technique-strokes-missing"),
        .title = QStringLiteral("Technique, watch stopped in the rests"),
        .start = sys_days(year(2026) / 11 / 5) + 18h,
        .utcOffset = 60min,
        .poolLength = metres(25),
        .rests = RestShape::WatchStopped,
        .uncountedEvery = 6,
        .seed = 8,
        .sets =
            {
                {.legs = {{Fr, 12, 25.4, 14.6}}, .restAfter = 40, .heartRate = 122},
                {.repeats = 6,
                    .legs = {{Stroke::Drill, 2, 31.0, uncounted}},
                    .rest = 20,
                    .restAfter = 45,
                    .heartRate = 118},
                {.repeats = 8, .legs = {{Fr, 2, 23.6, 14.4}}, .rest = 20, .restAfter = 60, .heartRate = 134},
                {.repeats = 4, .legs = {{Bk, 4, 27.4, 15.8}}, .sendOff = 140, .restAfter = 60, .heartRate = 136},
                {.repeats = 6, .legs = {{Br, 1, 28.0, 9.4}}, .rest = 20, .restAfter = 40, .heartRate = 128},
                {.legs = {{Fr, 4, 26.5, 13.8}}, .heartRate = 114},
            },
        .notations = {QStringLiteral("300 Fr"), QStringLiteral("6 x 50 Drill r 20"), QStringLiteral("8 x 50 Fr r 20"),
            QStringLiteral("4 x 100 Bk @ 2:20"), QStringLiteral("6 x 25 Br r 20"), QStringLiteral("100 Fr")}};
}

SwimPlan firstLengths()
{
    return {.name = QStringLiteral("first-150"),
        .title = QStringLiteral("The first 150 m"),
        .start = sys_days(year(2026) / 10 / 4) + 14h + 30min,
        .utcOffset = 120min,
        .poolLength = metres(25),
        .measuresHeartRate = false,
        .seed = 9,
        .sets =
            {
                {.legs = {{Fr, 4, 34.5, 19.0}}, .restAfter = 45},
                {.legs = {{Br, 2, 41.0, 16.0}}},
            },
        .notations = {QStringLiteral("100 Fr"), QStringLiteral("50 Br")}};
}

/// Three times round four buoys far out on the Chiemsee, Bavaria.
SwimPlan lake()
{
    return {.name = QStringLiteral("open-water-2400m"),
        .title = QStringLiteral("Three rounds on the lake"),
        .start = sys_days(year(2026) / 8 / 16) + 6h + 10min,
        .utcOffset = 120min,
        .seed = 10,
        .course = PlannedCourse{.centre = {47.8800, 12.4700},
            .buoys = {{0, 0}, {230, 60}, {300, 250}, {40, 190}},
            .distance = metres(2400),
            .metresPerSecond = 1.02,
            .strokesPerMinute = 32,
            .heartRate = 144}};
}

} // namespace

const std::vector<SwimPlan> &sampleSwims()
{
    static const std::vector<SwimPlan> swims{threshold(), medleyDay(), sprint(), mastersYards(), longCourse(),
        withoutIdleLengths(), endurance(), cssTest(), technique(), firstLengths(), lake()};
    return swims;
}

SwimPlan oneHourSwim(std::uint32_t number)
{
    SwimPlan plan = threshold();
    plan.name = QStringLiteral("hour-%1").arg(number, 3, 10, QLatin1Char('0'));
    plan.start += std::chrono::days(number);
    plan.seed = 1000 + number;
    return plan;
}

} // namespace lengthwise
