#pragma once

#include "core/ingest/stravaintake.h"
#include "core/sync/listplace.h"
#include "core/sync/pullplan.h"
#include "core/sync/stravapull.h"

#include <QByteArray>

#include <functional>
#include <set>
#include <span>
#include <string>
#include <vector>

namespace lengthwise {

/// What a pull knows and writes down: the swims that are here, and its run. Everything that belongs together is stored
/// in one transaction. One connection's thread, the writer's.
class PullLedger
{
public:
    PullLedger(const RemovalPlace &place, const CountedBudget &budget);

    Result<void> begin(SyncCause cause);
    Result<void> loadSwims();
    /// Of one, as others may have left it. False: it is not here.
    Result<bool> reload(const std::string &key);
    Result<StoneRule> stoneRule(Instant connectedSince, bool bringsExpiredBack);
    Result<void> storeRun();

    /// Leaves out changes of what was removed here meanwhile.
    Result<void> leaveGone(PagePlan &plan);
    /// Summaries, some at a time, and with the last of them how far the list was read, where that is given.
    Result<void> storePage(const PagePlan &plan, const std::optional<ListPlace> &place);
    Result<void> storePlace(const ListPlace &place);
    /// They are gone at Strava, or no swims any more. What is not here is left out.
    Result<void> remove(const std::vector<std::string> &keys);

    /// What Strava said when it was asked for an activity that its list left out: it is as the answer says.
    Result<void> takeFound(const std::string &key, const std::string &detail);
    /// It is not known what became of it.
    Result<void> noteLookedFor(const std::string &key);
    /// Not within a day: the list leaves it out although it is there.
    Result<bool> isLookedFor(const std::string &key);

    enum class Outcome {
        Came,
        Nothing,  ///< there is no such part
        SetAside, ///< it fails for good
        Gone,     ///< the swim is not here any more
        NotFound, ///< Strava knows no such activity; nothing was stored
    };
    /// What Strava said when it was asked for a part. Errors: those that say nothing of this activity, as they came; of
    /// the library.
    Result<Outcome> takePart(const std::string &key, StravaPart part, const Result<QByteArray> &answer);
    /// It fails for good.
    Result<void> setAside(const std::string &key, StravaPart part, const Error &error);

    const KeptSwims &swims() const { return m_swims; }
    SyncRun &run() { return m_run; }

private:
    Result<void> storeSummaries(
        Transaction &, std::span<const StravaListed *const> activities, std::set<std::string> &refused);
    Result<Outcome> storePart(const std::string &key, StravaPart part, const std::string &body);
    Result<void> note(Transaction &, const std::string &key, StravaPart part, const std::optional<Error> &error);
    Result<void> finish(Transaction &);
    Result<void> store(const std::function<Result<void>(Transaction &)> &work);
    void countPage(const PagePlan &plan, const std::set<std::string> &refused);
    void skip(const std::string &key);

    RemovalPlace m_place;
    const CountedBudget &m_budget;
    std::int64_t m_sentBefore;
    SyncStore m_store;
    StravaIntake m_intake;
    KeptSwims m_swims;
    SyncRun m_run;
    std::optional<Instant> m_runStoredAt;
    std::set<std::string> m_skipped; ///< counted in this run
};

} // namespace lengthwise
