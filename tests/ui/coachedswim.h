#pragma once

#include "core/report/workoutreport.h"

namespace lengthwise {

/// 3 x 50 in 40, 38 and 42 s, leaving every minute; strokes are known of the first only, the set is inferred.
WorkoutReport threeFifties();

/// A report with what the analysis would say of a made-up interval practice: grade A with 92 points, three sentences
/// (the first of the whole third set, the second of lengths 53 to 72), CSS 1:31.4, zones, best efforts, load 74, data
/// quality 96. The report should have sets and lengths; what it lacks is left out of the evidence.
WorkoutReport coached(WorkoutReport report);

/// Without strokes: that part is absent.
WorkoutReport withoutStrokes(WorkoutReport report);
WorkoutReport notGraded(WorkoutReport report);
/// Quality 54.
WorkoutReport doubtful(WorkoutReport report);
/// CSS not known: no zones of speed, no load.
WorkoutReport withoutCss(WorkoutReport report);

} // namespace lengthwise
