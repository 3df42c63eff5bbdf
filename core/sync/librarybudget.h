#pragma once

#include "core/store/database.h"
#include "core/strava/budget.h"

#include <QString>

namespace lengthwise {

/// The budget of one application, kept in lengthwise.db, where all athletes and processes count. Each reservation is a
/// transaction of its own, begun IMMEDIATE. Errors: of the library. One thread; index and clock must outlive it.
class LibraryBudget final : public strava::Budget
{
public:
    LibraryBudget(Database &index, QString clientId, const Clock &clock);

    Result<strava::Reservation> reserve(strava::RequestKind kind, strava::Urgency urgency) override;
    Result<void> settle(
        const strava::Reservation &reservation, const std::optional<strava::RateReport> &report) override;
    Result<strava::BudgetState> state() override;

private:
    Database &m_index;
    QString m_clientId;
    const Clock &m_clock;
};

} // namespace lengthwise
