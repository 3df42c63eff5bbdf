#include "core/sync/librarybudget.h"

#include "core/store/lazycommits.h"
#include "core/store/requestcounts.h"
#include "core/strava/requestwindows.h"

#include <utility>

namespace lengthwise {

namespace {

using strava::WindowCount;
using strava::WindowCounts;

/// The columns kind and span, by strava::Window.
constexpr std::array<std::pair<std::string_view, std::string_view>, strava::windowCount> names{
    {{"overall", "quarter"}, {"overall", "day"}, {"read", "quarter"}, {"read", "day"}}};

Result<WindowCounts> countsOf(Database &index, const QString &clientId)
{
    const auto rows = requestCounts(index, clientId);
    if (!rows)
        return fail(rows.error());
    WindowCounts counts;
    for (const RequestCount &row : *rows) {
        const auto place = std::ranges::find(names, std::pair<std::string_view, std::string_view>(row.kind, row.span));
        counts.at(std::size_t(place - names.begin())) = {.start = row.windowStart,
            .reported = row.reported,
            .pending = row.pending,
            .earlier = row.earlier,
            .unanswered = row.unanswered,
            .quota = row.quota};
    }
    return counts;
}

Result<void> store(Transaction &transaction, const QString &clientId, const WindowCounts &counts)
{
    for (std::size_t i = 0; i < counts.size(); ++i) {
        const WindowCount &count = counts[i];
        const auto stored = setRequestCount(transaction, clientId,
            {.kind = std::string(names[i].first),
                .span = std::string(names[i].second),
                .windowStart = count.start,
                .reported = count.reported,
                .pending = count.pending,
                .earlier = count.earlier,
                .unanswered = count.unanswered,
                .quota = count.quota});
        if (!stored)
            return stored;
    }
    return {};
}

} // namespace

LibraryBudget::LibraryBudget(Database &index, QString clientId, const Clock &clock)
    : m_index(index)
    , m_clientId(std::move(clientId))
    , m_clock(clock)
{
}

Result<strava::Reservation> LibraryBudget::reserve(strava::RequestKind kind, strava::Urgency urgency)
{
    const LazyCommits lazy(m_index); // Strava counts, too
    auto transaction = Transaction::begin(m_index);
    if (!transaction)
        return fail(transaction.error());
    auto counts = countsOf(m_index, m_clientId);
    if (!counts)
        return fail(counts.error());
    const auto reservation = strava::reserve(*counts, kind, urgency, m_clock.now());
    if (!reservation)
        return reservation;
    if (const auto stored = store(*transaction, m_clientId, *counts); !stored)
        return fail(stored.error());
    if (const auto committed = transaction->commit(); !committed)
        return fail(committed.error());
    return reservation;
}

Result<void> LibraryBudget::settle(
    const strava::Reservation &reservation, const std::optional<strava::RateReport> &report)
{
    const LazyCommits lazy(m_index); // Strava counts, too
    auto transaction = Transaction::begin(m_index);
    if (!transaction)
        return fail(transaction.error());
    auto counts = countsOf(m_index, m_clientId);
    if (!counts)
        return fail(counts.error());
    strava::settle(*counts, reservation, report, m_clock.now());
    if (const auto stored = store(*transaction, m_clientId, *counts); !stored)
        return stored;
    return transaction->commit();
}

Result<strava::BudgetState> LibraryBudget::state()
{
    const auto counts = countsOf(m_index, m_clientId);
    if (!counts)
        return fail(counts.error());
    return strava::budgetState(*counts, m_clock.now());
}

} // namespace lengthwise
