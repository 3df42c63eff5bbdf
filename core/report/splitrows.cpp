#include "core/report/splitrows.h"

#include "core/analysis/openwater.h"
#include "core/analysis/thresholds.h"
#include "core/model/samplewindow.h"
#include "core/report/lengthrows.h"

namespace lengthwise {

std::vector<LengthRow> splitRows(const Workout &workout, Instant origin)
{
    const auto movement = movementOf(workout);
    if (!movement)
        return {};
    std::vector<LengthRow> rows;
    for (const Split &split : splitsOf(workout, oneOf(workout.poolUnit) * 100)) {
        if (split.distance.metres < thresholds::openWater.shortestSplit)
            continue;
        const Instant begin = movement->start + std::chrono::duration_cast<Duration>(split.start);
        const Instant end = begin + std::chrono::duration_cast<Duration>(split.elapsed);
        LengthRow row;
        row.number = int(rows.size()) + 1;
        row.start = begin - origin;
        row.time = split.time;
        row.distance = split.distance;
        row.pacePer100 = pacePer100(split.distance, split.time, workout.poolUnit);
        if (split.time.count() > 0)
            row.speed = Speed{split.distance.metres / split.time.count()};
        row.strokeRate = meanStrokeRate(workout.samples, begin, end);
        if (row.speed && row.strokeRate)
            row.distancePerStroke = metres(row.speed->metresPerSecond * 60 / row.strokeRate->perMinute);
        row.heartRate = meanHeartRate(workout.samples, begin, end);
        rows.push_back(row);
    }
    return rows;
}

} // namespace lengthwise
