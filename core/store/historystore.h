#pragma once

#include "core/base/result.h"
#include "core/model/swimhistory.h"
#include "core/store/database.h"

#include <vector>

namespace lengthwise {

/// All swims that are not deleted, by start. One connection's thread; 10,000 in some hundred ms.
Result<std::vector<SwimHistory>> swimHistories(Database &database);

} // namespace lengthwise
