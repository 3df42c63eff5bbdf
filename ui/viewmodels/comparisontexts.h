#pragma once

#include "core/report/comparison.h"

#include <QString>

/// A comparison's names and ways in the user's language, numbers in the user's locale.
namespace lengthwise::texts {

/// "High", "Medium", "Low"
QString priorityName(Priority priority);
/// "Once a week"
QString frequencyName(Frequency frequency);

/// "Score", "Distance", "Pace", "Stroke points"
QString trendName(ComparisonTrend::What what);
/// From the first half to the second: "+17 %", for a pace "2.5 s faster", for points "+5"; "stable"; unknown: "–".
QString trendChange(const ComparisonTrend &trend);
/// "better", "worse", "stable", "not known": for who cannot see a colour.
QString trendWay(ComparisonTrend::Way way);

/// One value of a trend: "92", "3,200 m", "1:35.5 /100 m"; unknown: "–". unit: the comparison's.
QString trendValue(ComparisonTrend::What what, std::optional<double> value, PoolUnit unit);

/// "A" for the oldest of the compared swims, then on.
QString comparedLetter(std::size_t swim);

} // namespace lengthwise::texts
