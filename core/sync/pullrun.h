#pragma once

#include "core/sync/pullledger.h"

#include <functional>
#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace lengthwise {

/// Parts that are being asked for.
using PartsAsked = std::set<std::pair<std::string, StravaPart>>;

/// Streams or Detail; noted in asked meanwhile.
QCoro::Task<Result<QByteArray>> askForPart(strava::Client &client, PartsAsked &asked, std::string key, StravaPart part,
    strava::Urgency urgency, Cancellation &cancellation);

/// One run of a pull, from its beginning to its end.
class PullRun
{
public:
    PullRun(StravaPull::Parts &parts, PartsAsked &asked, PullWish wish,
        std::function<void(const PullProgress &)> progress, Cancellation &cancellation);

    /// Errors: of the library; the run is not stored.
    Result<void> begin() { return m_ledger.begin(m_wish.cause); }
    /// What ended it early.
    QCoro::Task<Result<void>> work();
    /// Errors: the run could not be stored.
    Result<SyncRun> end(const Result<void> &outcome);

private:
    struct Failure {
        std::string key;
        Error error;
    };
    struct Ahead {
        std::string key;
        StravaPart part{};
        QCoro::Task<Result<QByteArray>> answer;
    };
    static Failure failureOf(const std::string &key, const Error &error) { return {.key = key, .error = error}; }

    /// What may not be kept any longer goes, even where Strava cannot be reached.
    Result<void> tidy() const;
    QCoro::Task<Result<void>> steps();

    // Listing
    Result<void> prepare();
    QCoro::Task<Result<void>> list();
    /// True: there is no more to list.
    QCoro::Task<Result<bool>> takePage(QByteArray body);
    QCoro::Task<Result<void>> lookFor(std::vector<std::string> keys);
    QCoro::Task<Result<bool>> isStillThere(std::string key);
    /// Before more than a few swims go: whether Strava's 404 can be believed. AnswerDamaged: it cannot.
    QCoro::Task<Result<void>> unlessTooMany(std::size_t gone);
    Result<std::vector<std::string>> lostOnes(const ListWalk::Page &page);
    void noteListed(ListWalk::Page &page);
    bool hasSeenEnough(const ListWalk::Page &page) const;
    void movePlace(const ListWalk::Page &page);

    // Parts
    QCoro::Task<Result<void>> fetch(StravaPart part);
    /// next: what is asked for while this one is stored; empty: nothing.
    QCoro::Task<Result<void>> fetchOne(std::string key, StravaPart part, std::string next);
    std::optional<Ahead> takeAhead() { return std::exchange(m_ahead, std::nullopt); }
    void askAhead(const std::string &key, StravaPart part);
    QCoro::Task<Result<QByteArray>> answerFor(std::string key, StravaPart part);
    bool isStillWanted(const std::string &key, StravaPart part) const;
    QCoro::Task<Result<void>> takeNotFound(std::string key, Error error);
    QCoro::Task<Result<void>> settleFailures(StravaPart part);
    Result<void> setFailuresAside(StravaPart part);
    Result<void> cameOf(const std::string &key, StravaPart part, PullLedger::Outcome outcome);
    std::vector<std::string> wantedNow(StravaPart part) const;

    /// Waits for the budget where the wish says so. True: ask again.
    QCoro::Task<bool> waitsFor(Error error);
    QCoro::Task<> waitUntil(Instant until);
    void tell(bool isNewPhase);
    void tellPhase(PullProgress::Phase phase, std::int64_t total);
    Result<void> unlessCancelled() const;

    StravaPull::Parts &m_parts;
    PartsAsked &m_asked;
    PullWish m_wish;
    std::function<void(const PullProgress &)> m_progress;
    Cancellation &m_cancellation;
    PullLedger m_ledger;
    ListWalk m_walk;
    ListPlace m_place;
    StoneRule m_stones;
    Instant m_topBound{};           ///< a walk from the top that comes down to here has met what was listed before
    bool m_isTopDone = false;       ///< it has
    bool m_readsOn = false;         ///< below it, to the end of the list
    std::set<std::string> m_listed; ///< keys of the swims of this run, for Reach::Latest
    PartsAsked m_setAside;          ///< in this run
    std::optional<std::int64_t> m_witness; ///< the newest activity that was listed
    std::size_t m_gone = 0;                ///< swims that went because of a 404
    bool m_isGoneBelieved = false;
    std::optional<Ahead> m_ahead;    ///< asked for already
    std::vector<Failure> m_failures; ///< in a row
    int m_failedGroups = 0;          ///< of the same part, since something came
    PullProgress m_told;
    std::optional<Instant> m_toldAt;
};

} // namespace lengthwise
