#pragma once

#include "ui/viewmodels/historyplot.h"
#include "ui/viewmodels/swimstudies.h"

/// What the plots of progress have in common. Pure but for the locale.
namespace lengthwise {

/// The swims of these days, in the filter's pool and with its stroke where it has them; without words.
PlotPlace placeOfDays(const ProgressStudy &study, const DayRange &days);
/// The same of swims by their places in the source, in any order, each once; unknown ones are passed over.
PlotPlace placeOfSwims(const ProgressStudy &study, std::vector<std::size_t> swims);

/// "2 swims · Enter or a click shows them"; "no swim".
QString leadText(const PlotPlace &place);

/// Scale from zero up to the greatest value, with texts in the user's locale.
void setUpwardScale(HistoryPlot &plot, double greatest);

/// Kilometres, or yards, of a total.
double totalOf(Distance distance, PoolUnit unit);
/// "km" or "yd"
QString totalUnit(PoolUnit unit);

/// "+4", "−3", "0": rounded to a whole number.
QString signedText(double value);

/// For a table: not rounded to what is shown, with a point.
QString cell(std::optional<double> value, int decimals);
QString cell(QDate day);

} // namespace lengthwise
