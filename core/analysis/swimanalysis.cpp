#include "core/analysis/swimanalysis.h"

namespace lengthwise {

SwimAnalysis analyse(const Workout &workout)
{
    SwimAnalysis analysis;
    analysis.intervals = findIntervals(workout);
    analysis.sets = findSets(workout, analysis.intervals);
    analysis.metrics = measure(workout, analysis.intervals, analysis.sets);
    return analysis;
}

} // namespace lengthwise
