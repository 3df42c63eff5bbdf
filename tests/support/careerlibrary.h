#pragma once

#include "core/model/swimhistory.h"
#include "core/store/database.h"
#include "tests/support/careerplan.h"

namespace lengthwise {

/// What a library holds of the career's swims, by start, without one: recorded, analysed, kept. Ids are invented.
/// Two threads.
std::vector<SwimHistory> careerHistories(const Career &career);

/// Puts the career's swims into an athlete's file that holds none of them, as FIT files: payload, facts and rows, as an
/// import does. Some ms a swim; two threads.
Result<void> writeCareer(Database &database, const Career &career);

} // namespace lengthwise
