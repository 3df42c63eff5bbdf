#pragma once

#include "core/model/recording.h"
#include "core/store/transaction.h"

#include <string>
#include <vector>

namespace lengthwise {

/// Decodes the kept tables with this header once more, by what the swimmer says of their columns now, and writes the
/// facts of their swims. The swims whose rows follow from it, those that are gone too. A table that gives no swim any
/// more keeps what it gave before. One connection's thread; reads every kept table.
Result<std::vector<SwimId>> rereadTables(Transaction &transaction, const std::string &headerHash);

} // namespace lengthwise
