#pragma once

#include "core/secrets/sessionsecrets.h"
#include "core/store/libraryindex.h"
#include "core/sync/stravaaccount.h"
#include "tests/support/fakebrowser.h"
#include "tests/support/fakestrava.h"
#include "tests/support/movableclock.h"

#include <QTemporaryDir>
#include <QTest>

namespace lengthwise {

inline const std::string anna = "aaaaaaaa-0000-4000-8000-000000000001";
inline const std::string berta = "bbbbbbbb-0000-4000-8000-000000000002";

/// All of a StravaAccount but the account: a library, a Strava, and a place for secrets.
class AccountBench
{
public:
    explicit AccountBench(std::unique_ptr<Secrets> place = std::make_unique<SessionSecrets>())
        : secrets(std::move(place))
        , index(opened(folder.path()))
    {
    }

    static Database opened(const QString &folder)
    {
        auto index = openIndex(folder, Database::Access::Write, MovableClock().now());
        if (!index)
            qFatal("cannot open: %s", qPrintable(index.error().detail));
        return std::move(*index);
    }

    std::unique_ptr<StravaAccount> account(const std::string &athlete = anna)
    {
        return accountWith(pauses, index, athlete);
    }
    std::unique_ptr<StravaAccount> accountWith(Pauses &ownPauses, Database &ownIndex, const std::string &athlete = anna)
    {
        const StravaAccount::Parts parts{network, *secrets, ownIndex, clock, ownPauses,
            strava::addresses(strava.url()).value(), folder.path(), athlete};
        return std::make_unique<StravaAccount>(parts);
    }

    ConnectWish wish() const
    {
        const FakeStravaSettings settings = strava.settings();
        return {.application = {settings.clientId, settings.clientSecret}, .keep = StravaKeep::UntilDisconnected};
    }

    /// With the browser that Strava's settings say.
    Result<StravaConnection> connect(StravaAccount &account, const ConnectWish &wish)
    {
        addresses.clear();
        std::unique_ptr<BrowserVisit> visit;
        const std::function<void(const QUrl &)> show = [&](const QUrl &address) {
            addresses.append(address);
            visit = std::make_unique<BrowserVisit>(address);
        };
        return QCoro::waitFor(account.connect(wish, show, never));
    }
    Result<StravaConnection> connect(StravaAccount &account) { return connect(account, wish()); }

    Result<QString> token(StravaAccount &account) { return QCoro::waitFor(account.token(never)); }
    Result<ConnectionStatus> status(StravaAccount &account) { return QCoro::waitFor(account.status(never)); }
    Result<Disconnected> disconnect(StravaAccount &account) { return QCoro::waitFor(account.disconnect(never)); }

    std::optional<QString> secret(const QString &key) { return QCoro::waitFor(secrets->read(key, never)).value(); }
    static QString signInKey(const std::string &athlete)
    {
        return QStringLiteral("athlete/%1/strava").arg(QString::fromStdString(athlete));
    }
    std::optional<StoredSignIn> stored(const std::string &athlete = anna)
    {
        const auto text = secret(signInKey(athlete));
        return text ? readSignIn(*text) : std::nullopt;
    }
    std::optional<QString> applicationSecret(const QString &clientId = QStringLiteral("12345"))
    {
        const auto text = secret(QStringLiteral("app/") + clientId);
        const auto application = text ? readApplication(clientId, *text) : std::nullopt;
        return application ? std::optional(application->secret) : std::nullopt;
    }
    void remove(const QString &key) { QVERIFY(QCoro::waitFor(secrets->remove(key, never))); }
    KnownConnection known(const std::string &athlete = anna) { return knownConnection(index, athlete).value(); }

    int refreshes() const
    {
        const auto log = strava.log();
        return int(std::ranges::count(log, QStringLiteral("refresh_token"), &FakeLogEntry::grantType));
    }

    QTemporaryDir folder;
    MovableClock clock;
    TimerPauses pauses;
    QNetworkAccessManager network;
    FakeStrava strava{clock};
    std::unique_ptr<Secrets> secrets;
    Database index;
    Cancellation never;
    QList<QUrl> addresses; ///< that the last sign-in asked to open
};

/// Let no time pass and nobody else work.
class NoPauses final : public Pauses
{
public:
    QCoro::Task<> pause(std::chrono::milliseconds, Cancellation &) override { co_return; }
};

template<class T>
QCoro::Task<> put(QCoro::Task<Result<T>> task, std::optional<Result<T>> &into)
{
    into = co_await std::move(task);
}

} // namespace lengthwise
