#pragma once

#include "core/store/libraryindex.h"
#include "core/strava/client.h"
#include "core/sync/librarybudget.h"
#include "tests/support/fakestrava.h"
#include "tests/support/movableclock.h"
#include "tests/support/movedpauses.h"

#include <QCoro/QCoroTask>
#include <QNetworkAccessManager>
#include <QTemporaryDir>

namespace lengthwise {

/// Has one token, and another when the first one was refused.
class TwoTokens final : public strava::TokenSource
{
public:
    QCoro::Task<Result<QString>> token(Cancellation &) override
    {
        if (during)
            during();
        co_return Result<QString>(first); // QCoro moves what is returned, members too
    }
    QCoro::Task<Result<QString>> tokenInsteadOf(QString refusedToken, Cancellation &) override
    {
        refused.append(refusedToken);
        co_return Result<QString>(second);
    }

    Result<QString> first, second;
    QStringList refused;
    std::function<void()> during; ///< what happens while the token is read
};

/// A client with a library of its own and a Strava that knows its first token.
struct ClientBed {
    static constexpr auto client = "12345"; ///< the fake's application

    explicit ClientBed(std::uint32_t seed = 1, std::chrono::milliseconds patience = std::chrono::seconds(30))
        : api(strava::Client::Parts{.network = network,
            .tokens = tokens,
            .budget = budget,
            .clock = clock,
            .pauses = pauses,
            .addresses = strava::addresses(server.url()).value(),
            .seed = seed,
            .patience = patience})
    {
        tokens.first = server.signedIn().access;
        tokens.second = QString();
    }

    /// How often the API was asked.
    int asked() const { return server.requests(QStringLiteral("/api")); }
    int used() { return budget.state().value().readQuarter.used; }

    MovableClock clock;
    FakeStrava server{clock};
    QNetworkAccessManager network;
    TwoTokens tokens;
    QTemporaryDir folder;
    Database index = openIndex(folder.path(), Database::Access::Write, clock.now()).value();
    LibraryBudget budget{index, QString::fromLatin1(client), clock};
    MovedPauses pauses{clock};
    Cancellation cancellation;
    strava::Client api;
};

template<class Value>
Error errorOf(const Result<Value> &result)
{
    return result ? Error{.detail = QStringLiteral("none")} : result.error();
}

} // namespace lengthwise
