#pragma once

#include "core/store/transaction.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

/// lengthwise.db: requests to Strava by the swimmer's own application, shared by all athletes and processes of a
/// library. Only rows are read and written here; what they mean is in core/strava/requestwindows.h. One connection's
/// thread.
namespace lengthwise {

struct RequestCount {
    std::string kind; ///< "overall", "read"
    std::string span; ///< "quarter", "day"
    Instant windowStart{};
    int reported = 0;
    int pending = 0;
    int earlier = 0;
    int unanswered = 0;
    std::optional<int> quota; ///< absent: not known yet

    bool operator==(const RequestCount &) const = default;
};

/// Those that were ever written; at most one of a kind and span.
Result<std::vector<RequestCount>> requestCounts(Database &index, const QString &clientId);
Result<void> setRequestCount(Transaction &transaction, const QString &clientId, const RequestCount &count);

} // namespace lengthwise
