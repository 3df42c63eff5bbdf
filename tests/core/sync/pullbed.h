#pragma once

#include "core/derive/librarycheck.h"
#include "core/store/libraryindex.h"
#include "core/store/workoutstore.h"
#include "core/sync/librarybudget.h"
#include "core/sync/stravapull.h"
#include "tests/support/fakestrava.h"
#include "tests/support/movableclock.h"
#include "tests/support/movedpauses.h"

#include <QCoro/QCoroTask>
#include <QDir>
#include <QNetworkAccessManager>
#include <QTemporaryDir>
#include <QTest>

#include <stdexcept>

namespace lengthwise {

inline constexpr Instant bedTime =
    std::chrono::sys_days(std::chrono::year(2026) / 11 / 26) + std::chrono::hours(12) + std::chrono::seconds(1);

template<class Value>
Value needed(Result<Value> result)
{
    if (!result)
        throw std::runtime_error(std::to_string(int(result.error().code)) + ": " + result.error().detail.toStdString());
    if constexpr (!std::is_void_v<Value>)
        return std::move(*result);
}

/// Signs in as often as it is asked.
class EndlessTokens final : public strava::TokenSource
{
public:
    EndlessTokens(FakeStrava &server, QStringList scopes)
        : m_server(server)
        , m_scopes(std::move(scopes))
    {
    }

    QCoro::Task<Result<QString>> token(Cancellation &) override
    {
        if (m_token.isEmpty())
            m_token = m_server.signedIn(m_scopes).access;
        co_return Result<QString>(m_token); // QCoro moves what is returned, members too
    }
    QCoro::Task<Result<QString>> tokenInsteadOf(QString, Cancellation &) override
    {
        m_token = m_server.signedIn(m_scopes).access;
        co_return Result<QString>(m_token);
    }

private:
    FakeStrava &m_server;
    QStringList m_scopes;
    QString m_token;
};

/// One process on a machine: a library in a folder, and all that a pull needs.
class PullMachine
{
public:
    PullMachine(FakeStrava &server, MovableClock &ownClock, const QString &folder,
        const QStringList &scopes = {QStringLiteral("read"), QStringLiteral("activity:read_all")},
        StravaKeep keep = StravaKeep::UntilDisconnected)
        : clock(ownClock)
        , library(needed(Library::open(folder, Database::Access::Write, clock, "machine")))
        , athlete(needed(library.chosen(QStringLiteral("Anna"))).value().uuid)
        , database(needed(library.openAthlete(athlete, Database::Access::Write)))
        , index(needed(openIndex(folder, Database::Access::Write, clock.now())))
        , libraryBudget(index, QStringLiteral("12345"), clock)
        , budget(libraryBudget)
        , tokens(server, scopes)
        , pauses(clock)
        , client(clientParts(server))
        , pull({client, budget, {library, database, rows, clock, athlete}, pauses, keep,
              bedTime - std::chrono::hours(1)})
    {
        // No machine fails here: what is written need not wait for the disk.
        needed(database.script("PRAGMA synchronous = OFF"));
        needed(index.script("PRAGMA synchronous = OFF"));
    }

    SyncRun run(const PullWish &wish = {})
    {
        progress.clear();
        const std::function<void(const PullProgress &)> tell = [this](const PullProgress &told) {
            progress.push_back(told);
            if (onProgress)
                onProgress(told);
        };
        return needed(QCoro::waitFor(pull.run(wish, tell, cancellation)));
    }

    std::vector<WorkoutSummary> swims() { return needed(WorkoutStore(database).summaries()); }
    std::optional<WorkoutSummary> swim(std::int64_t activity)
    {
        return needed(WorkoutStore(database).summaryOf({.key = stravaKey(activity)}));
    }
    /// What is kept of an activity, as it came.
    std::optional<std::string> body(std::int64_t activity, StravaPart part)
    {
        return needed(PartStore(database).body(stravaKey(activity), part));
    }
    PullCoverage coverage() { return needed(pullCoverage(database)); }
    /// Empty: everything derived is what it ought to be.
    QString problems()
    {
        const CheckReport report = needed(checkLibrary(database, rows));
        return report.problems.empty() ? QString() : report.problems.front().detail;
    }
    /// Everything of worth, without the times at which it was fetched.
    std::string content()
    {
        std::string text;
        for (const std::string &key : needed(PartStore(database).keys())) {
            text += key + '\n';
            for (const PackedPart &part : needed(PartStore(database).parts(key)))
                text += std::string(nameOf(part.part)) + ' ' + part.fetched.valueHash + '\n';
            for (const StravaPart part : {StravaPart::Streams, StravaPart::Detail}) {
                if (const auto note = needed(SyncStore(database).fetchNote(key, part)))
                    text += note->state + (note->error ? " failed\n" : "\n");
            }
        }
        for (const WorkoutSummary &swim : swims())
            text += swim.measured.key + ' ' + swim.title.toStdString() + ' ' + std::to_string(swim.distance->metres)
                + ' ' + swim.sets.toStdString() + ' ' + std::to_string(int(swim.deleted)) + '\n';
        return text;
    }

    MovableClock &clock;
    Library library;
    std::string athlete;
    Database database;
    Database index;
    LibraryBudget libraryBudget;
    CountedBudget budget;
    QNetworkAccessManager network;
    EndlessTokens tokens;
    MovedPauses pauses;
    Cancellation cancellation;
    WorkoutRows rows;
    strava::Client client;
    StravaPull pull;
    std::vector<PullProgress> progress; ///< of the last run
    std::function<void(const PullProgress &)> onProgress;

private:
    strava::Client::Parts clientParts(FakeStrava &server)
    {
        return {.network = network,
            .tokens = tokens,
            .budget = budget,
            .clock = clock,
            .pauses = pauses,
            .addresses = strava::addresses(server.url()).value(),
            .seed = 1};
    }
};

/// A Strava and a machine with an empty library; limits that let everything through, unless a test says otherwise.
class PullBed
{
public:
    explicit PullBed(const std::vector<FakeActivity> &activities,
        const QStringList &scopes = {QStringLiteral("read"), QStringLiteral("activity:read_all")})
        : m_scopes(scopes)
    {
        clock.time = bedTime;
        server.change([](FakeStravaSettings &settings) {
            settings.limits = {.overall = {20'000, 20'000}, .read = {10'000, 10'000}};
            settings.accessLifetime = 10'000'000;
        });
        server.setActivities(activities);
        start(folder.path());
    }

    /// Another process.
    void start(const QString &path, StravaKeep keep = StravaKeep::UntilDisconnected)
    {
        machine.reset();
        machine = std::make_unique<PullMachine>(server, clock, path, m_scopes, keep);
    }
    void restart(StravaKeep keep = StravaKeep::UntilDisconnected) { start(QString(folder.path()), keep); }

    SyncRun run(const PullWish &wish = {}) { return machine->run(wish); }
    FakeActivity activity(std::int64_t id) const
    {
        for (const FakeActivity &one : server.activities()) {
            if (one.id == id)
                return one;
        }
        throw std::runtime_error("no such activity");
    }
    void edit(std::int64_t id, const std::function<void(FakeActivity &)> &change)
    {
        FakeActivity edited = activity(id);
        change(edited);
        server.putActivity(edited);
    }

    /// Requests since the log was cleared: pages of the list, streams, activities.
    int pages() const { return server.requests(QStringLiteral("/api/v3/athlete/activities")); }
    int streams() const { return counted(true); }
    int details() const { return counted(false); }
    int asked() const { return server.requests(QStringLiteral("/api")); }
    /// No request was sent twice.
    bool isEachOnce() const
    {
        QStringList requests;
        for (const FakeLogEntry &entry : server.log()) {
            if (entry.path.startsWith(QStringLiteral("/api")))
                requests.append(entry.path + u'?' + entry.query.toString());
        }
        return requests.removeDuplicates() == 0;
    }

    MovableClock clock;
    FakeStrava server{clock};
    QTemporaryDir folder;
    std::unique_ptr<PullMachine> machine;

private:
    int counted(bool isStreams) const
    {
        int count = 0;
        for (const FakeLogEntry &entry : server.log())
            count += entry.path.startsWith(QStringLiteral("/api/v3/activities/"))
                && entry.path.endsWith(QStringLiteral("/streams")) == isStreams;
        return count;
    }

    QStringList m_scopes;
};

} // namespace lengthwise
