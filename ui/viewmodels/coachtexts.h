#pragma once

#include "core/model/units.h"
#include "core/report/workoutreport.h"

#include <QString>

/// The coach's sentences in the user's language, numbers in the swimmer's units and locale.
namespace lengthwise::texts {

/// "10 x 100 Fr @ 1:45 inside 3.2 s, the last one 1.1 s quicker than the 4 before it."; what makes it doubtful stands
/// behind it in brackets.
QString sentence(const CoachMessage &message, PoolUnit unit);

} // namespace lengthwise::texts
