#pragma once

#include "ui/viewmodels/swimstudies.h"

namespace lengthwise {

/// The day that posed progress goes up to, a Sunday.
inline const QDate posedToday(2026, 11, 22);

/// Half a year of swims as a report would have them, everything in it made by hand: swims on Monday, Wednesday and
/// Friday ("swim 1" on), 3 km each but for August, with all strokes; CSS from 1:35 to 1:31.4 over a year; best times of
/// four strokes.
std::shared_ptr<ProgressStudy> posedProgress();

/// The same library without a report: what a new swimmer has.
std::shared_ptr<ProgressStudy> emptyProgress();

} // namespace lengthwise
