#include "core/derive/workoutrows.h"
#include "core/store/libraryindex.h"
#include "core/sync/librarybudget.h"
#include "core/sync/stravapull.h"
#include "tests/support/fakestravathread.h"

#include <QCoreApplication>
#include <QCoro/QCoroTask>
#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTemporaryDir>

#include <cstdio>
#include <cstdlib>

using namespace lengthwise;

namespace {

constexpr int activities = 980; // 140 weeks with 5 swims each: 700

template<class Value>
Value orExit(Result<Value> result)
{
    if (!result) {
        std::fprintf(stderr, "pullspeed: error %d: %s\n", int(result.error().code), qPrintable(result.error().detail));
        std::exit(1);
    }
    return std::move(*result);
}

double secondsSince(std::chrono::steady_clock::time_point begin)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

FakeStravaSettings unlimited()
{
    FakeStravaSettings settings;
    settings.limits = {.overall = {200'000, 200'000}, .read = {100'000, 100'000}};
    return settings;
}

class OneToken final : public strava::TokenSource
{
public:
    explicit OneToken(QString token)
        : m_token(std::move(token))
    {
    }
    QCoro::Task<Result<QString>> token(Cancellation &) override { co_return Result<QString>(m_token); }
    QCoro::Task<Result<QString>> tokenInsteadOf(QString, Cancellation &) override
    {
        co_return Result<QString>(m_token);
    }

private:
    QString m_token;
};

/// From nothing to everything, in a library on the disk.
double pullAll(FakeStrava &server, const QString &token)
{
    const QTemporaryDir folder;
    const SystemClock clock;
    Library library = orExit(Library::open(folder.path(), Database::Access::Write, clock, "pullspeed"));
    const std::string athlete = orExit(library.chosen(QStringLiteral("Anna"))).value().uuid;
    Database database = orExit(library.openAthlete(athlete, Database::Access::Write));
    Database index = orExit(openIndex(folder.path(), Database::Access::Write, clock.now()));
    LibraryBudget budget(index, server.settings().clientId, clock);
    CountedBudget counted(budget);
    QNetworkAccessManager network;
    OneToken tokens(token);
    TimerPauses pauses;
    Cancellation cancellation;
    WorkoutRows rows;
    strava::Client client({network, tokens, counted, clock, pauses, orExit(strava::addresses(server.url()))});
    StravaPull pull({client, counted, {library, database, rows, clock, athlete}, pauses, StravaKeep::UntilDisconnected,
        clock.now()});
    const auto begin = std::chrono::steady_clock::now();
    const SyncRun run = orExit(QCoro::waitFor(pull.run({}, {}, cancellation)));
    const double seconds = secondsSince(begin);
    if (run.error || run.left != 0 || run.added != 700) {
        std::fputs("pullspeed: not everything came\n", stderr);
        std::exit(1);
    }
    return seconds;
}

/// The same requests, one after the other, and nothing done with the answers.
double askAll(const FakeStrava &server, const std::vector<FakeLogEntry> &log, const QString &token)
{
    QNetworkAccessManager network;
    const auto begin = std::chrono::steady_clock::now();
    for (const FakeLogEntry &entry : log) {
        QUrl url(server.url());
        url.setPath(entry.path);
        url.setQuery(entry.query);
        QNetworkRequest request(url);
        request.setRawHeader("Authorization", "Bearer " + token.toLatin1());
        const std::unique_ptr<QNetworkReply> reply(network.get(request));
        QEventLoop loop;
        QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
        loop.exec();
        if (reply->readAll().isEmpty())
            std::exit(1);
    }
    return secondsSince(begin);
}

} // namespace

/// Pulls 700 swims from a Strava on this machine, then sends the same requests once more, and prints seconds as JSON.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    FakeStravaThread server(unlimited());
    server->setActivities(fakeHistory(activities, SystemClock().now() - std::chrono::hours(6)));
    const QString token = server->signedIn().access;
    const double pulled = pullAll(*server, token);
    const std::vector<FakeLogEntry> log = server->log();
    const double asked = askAll(*server, log, token);
    std::printf("{\"requests\":%zu,\"pull\":%.6f,\"bare\":%.6f}\n", log.size(), pulled, asked);
    return 0;
}
