#include "core/analysis/swimanalysis.h"

namespace lengthwise {

SwimAnalysis analyse(const Workout &workout)
{
    SwimAnalysis analysis;
    analysis.intervals = findIntervals(workout);
    analysis.sets = findSets(workout, analysis.intervals);
    analysis.gears = gearsOf(workout, analysis.intervals);
    analysis.metrics = measure(workout, analysis.intervals, analysis.sets, analysis.gears);
    analysis.quality = qualityOf(workout, analysis.intervals);
    return analysis;
}

} // namespace lengthwise
