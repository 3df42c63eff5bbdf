#include "core/store/requestcounts.h"

#include "core/store/rows.h"

namespace lengthwise {

namespace {

RequestCount countAt(const Statement &row)
{
    return {.kind = std::string(row.text(0)),
        .span = std::string(row.text(1)),
        .windowStart = Instant(Duration(row.integer(2))),
        .reported = int(row.integer(3)),
        .pending = int(row.integer(4)),
        .earlier = int(row.integer(5)),
        .unanswered = int(row.integer(6)),
        .quota = row.maybeInteger(7)};
}

} // namespace

Result<std::vector<RequestCount>> requestCounts(Database &index, const QString &clientId)
{
    Statement rows = index.statement("SELECT kind, span, window_start, reported, pending, earlier, unanswered, quota"
                                     " FROM budget WHERE client_id = ?");
    return allRows(rows.bind(clientId), countAt);
}

Result<void> setRequestCount(Transaction &transaction, const QString &clientId, const RequestCount &count)
{
    return transaction.database()
        .statement("INSERT OR REPLACE INTO budget (client_id, kind, span, window_start, reported, pending, earlier,"
                   " unanswered, quota) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(clientId, count.kind, count.span, count.windowStart, count.reported, count.pending, count.earlier,
            count.unanswered, count.quota)
        .run();
}

} // namespace lengthwise
