#include "tests/support/libraryplan.h"

namespace lengthwise::libraryplan {

namespace {

using namespace std::chrono_literals;
using std::chrono::sys_days;
using std::chrono::year;

} // namespace

Athlete anna()
{
    return {.uuid = "a0a0a0a0-0000-4000-8000-000000000001",
        .name = QStringLiteral("Anna"),
        .birthYear = 1984,
        .sex = Sex::Female,
        .maximumHeartRate = HeartRate{186},
        .units = PoolUnit::Metres};
}

Athlete berta()
{
    return {.uuid = "b0b0b0b0-0000-4000-8000-000000000002", .name = QStringLiteral("Berta")};
}

SwimPlan fifties()
{
    return {.name = QStringLiteral("fifties"),
        .start = sys_days(year(2024) / 9 / 27) + 6h + 30min,
        .utcOffset = 120min,
        .poolLength = metres(25),
        .seed = 11,
        .sets = {{.repeats = 8, .legs = {{Stroke::Freestyle, 2, 21.0, 16.0}}, .sendOff = 60, .heartRate = 150}}};
}

SwimPlan backstroke()
{
    return {.name = QStringLiteral("backstroke"),
        .start = sys_days(year(2024) / 9 / 28) + 17h,
        .utcOffset = 120min,
        .poolLength = yards(25),
        .unit = PoolUnit::Yards,
        .seed = 12,
        .sets = {{.repeats = 10, .legs = {{Stroke::Backstroke, 1, 24.0, 17.0}}, .sendOff = 45, .heartRate = 140}}};
}

SwimPlan deleted()
{
    return {.name = QStringLiteral("deleted"),
        .start = sys_days(year(2024) / 9 / 29) + 9h,
        .utcOffset = 120min,
        .poolLength = metres(25),
        .rests = RestShape::WatchStopped,
        .seed = 13,
        .sets = {{.repeats = 3, .legs = {{Stroke::Breaststroke, 4, 30.0, 12.0}}, .rest = 20, .heartRate = 135}}};
}

SwimPlan besideAnna()
{
    SwimPlan plan = fifties();
    plan.name = QStringLiteral("beside-anna");
    plan.seed = 14;
    plan.sets.front().repeats = 4;
    return plan;
}

} // namespace lengthwise::libraryplan
