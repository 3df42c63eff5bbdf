#pragma once

#include "core/report/swimlist.h"

#include <memory>
#include <vector>

namespace lengthwise {

/// The list of a library at one moment, newest first: read once and never changed, so that everybody who shows it holds
/// the same one, in any thread. Never null.
using SwimRows = std::shared_ptr<const std::vector<SwimListRow>>;

inline SwimRows swimRows(std::vector<SwimListRow> rows = {})
{
    return std::make_shared<const std::vector<SwimListRow>>(std::move(rows));
}

} // namespace lengthwise
