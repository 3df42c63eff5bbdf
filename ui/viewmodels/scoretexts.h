#pragma once

#include "core/model/units.h"
#include "core/report/workoutreport.h"

#include <QString>

/// Type, score and quality of a swim in the user's language, numbers in the swimmer's units and locale.
namespace lengthwise::texts {

/// "Intervals"
QString swimTypeName(SwimType type);
/// "A"
QString gradeLetter(Grade grade);
/// "Distance", "Pace", "Stroke", "Speed gears"
QString scorePartName(ScorePartKind kind);

/// What the part was read from: "3,200 m", "CV 2.5 % within sets", "SR CV 9.8 %, drop 2.3", "7 fast stretches"; for a
/// part that is not known why: "no stroke counts within sets".
QString scorePartValue(const ScorePart &part, PoolUnit unit);
/// "next: drop under 2 /min", "next: 2,000 m"; "top band"; empty for a part that is not known.
QString scorePartNeed(const ScorePart &part, PoolUnit unit);
/// Why there is no grade; empty where there is one. In open water there are no lengths that could be too few.
QString whyNotGraded(Score::Missing missing, Environment environment);

/// "4 lengths without a stroke count: -2.1"
QString qualityDeduction(const QualityDeduction &deduction);

} // namespace lengthwise::texts
