#pragma once

#include "core/ingest/stravaintake.h"
#include "core/store/syncstore.h"
#include "core/strava/client.h"
#include "core/sync/retention.h"

#include <functional>
#include <set>
#include <utility>

namespace lengthwise {

struct PullWish {
    enum class Reach {
        New,    ///< the overlap window; the history as far as it was not read yet; the weekly sweep where it is due
        Latest, ///< the newest `latest` activities and all their parts, nothing else
        All,    ///< the whole list once more, expired swims too
    };
    Reach reach = Reach::New;
    int latest = 30;
    SyncCause cause = SyncCause::Hand;
    strava::Urgency urgency = strava::Urgency::Asked;
    bool waits = false; ///< goes on by itself when the budget allows it again
};

/// How far a pull is; told some times a second at most.
struct PullProgress {
    enum class Phase { Listing, Streams, Details, Waiting };
    Phase phase{};
    std::int64_t done = 0;        ///< answers of this phase
    std::int64_t total = 0;       ///< 0: not known (listing)
    std::optional<Instant> until; ///< waiting: the budget's
    SyncRun run;                  ///< so far

    bool operator==(const PullProgress &) const = default;
};

/// What of Strava is here.
struct PullCoverage {
    std::int64_t swims = 0;
    std::int64_t withoutStreams = 0; ///< still to be fetched
    std::int64_t withoutDetail = 0;
    std::int64_t setAside = 0;          ///< activities with a part that fails for good
    bool isHistoryRead = false;         ///< the list was read to its end
    std::optional<Instant> oldestStart; ///< of what was listed
    std::optional<Instant> sweptAt;     ///< when the whole list was compared last

    bool operator==(const PullCoverage &) const = default;
};
Result<PullCoverage> pullCoverage(Database &database);

/// Counts what is sent.
class CountedBudget final : public strava::Budget
{
public:
    explicit CountedBudget(strava::Budget &budget)
        : m_budget(budget)
    {
    }
    Result<strava::Reservation> reserve(strava::RequestKind kind, strava::Urgency urgency) override;
    Result<void> settle(
        const strava::Reservation &reservation, const std::optional<strava::RateReport> &report) override;
    Result<strava::BudgetState> state() override { return m_budget.state(); }
    std::int64_t sent() const { return m_sent; }

private:
    strava::Budget &m_budget;
    std::int64_t m_sent = 0;
};

/// Brings one athlete's swims from Strava into the library. Lists newest first; summaries are stored at once, then
/// streams, then details, newest first. What was fetched is stored with its place, so that a kill at any point loses
/// one answer at most, and nothing is asked twice for one state of an activity. A swim that is missing from the list
/// where it should stand is looked for by its id before it is taken for gone. One thread with an event loop; what is
/// given must outlive it, and it must outlive its coroutines.
class StravaPull
{
public:
    struct Parts {
        strava::Client &client;
        CountedBudget &budget; ///< the client's
        RemovalPlace place;
        Pauses &pauses;
        StravaKeep keep{};
        Instant connectedSince{}; ///< removals before do not keep swims away
    };
    explicit StravaPull(Parts parts);

    /// One at a time, here and in other processes (LibraryBusy). A run that ends early is no error: the run says why
    /// (SyncRun::error, resumesAt). Errors: of the library, where not even the run could be stored.
    QCoro::Task<Result<SyncRun>> run(
        PullWish wish, std::function<void(const PullProgress &)> progress, Cancellation &cancellation);
    /// What is missing of one activity, at once, for a swim that was opened. True: something came.
    QCoro::Task<Result<bool>> complete(std::int64_t activity, Cancellation &cancellation);

private:
    Parts m_parts;
    std::set<std::pair<std::string, StravaPart>> m_asked; ///< on its way just now
};

} // namespace lengthwise
