#pragma once

#include "app/gui/stravaservice.h"
#include "app/library/openlibrary.h"
#include "tests/support/fakebrowser.h"
#include "tests/support/fakestravathread.h"
#include "tests/support/patience.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

namespace lengthwise {

/// A new library with one athlete. Empty: it could not be made.
inline std::string begunLibrary(const QString &folder)
{
    const SystemClock clock;
    const auto library =
        OpenLibrary::open({.folder = folder, .athlete = {}, .purpose = Purpose::Begin}, QStringLiteral("Jo"), clock);
    return library ? (*library)->athlete().uuid : std::string();
}

/// What was answered to it.
template<class Value>
struct Answered : QObject {
    std::vector<Result<Value>> results;

    Answer<Value> answer()
    {
        return [this](const Result<Value> &result) { results.push_back(result); };
    }
    bool isThere() const { return !results.empty(); }
    bool succeeded() const { return isThere() && results.back().has_value(); }
    /// Absent: success, or nothing yet.
    std::optional<ErrorCode> error() const
    {
        return isThere() && !results.back() ? std::optional(results.back().error().code) : std::nullopt;
    }
};

/// The real service on a real library, a Strava that it talks to, and a browser that goes wherever it is sent.
struct FollowedStrava {
    FakeStravaThread strava;
    QTemporaryDir folder;
    SystemClock clock;
    std::unique_ptr<BrowserVisit> browser;
    bool opensBrowser = true;
    QList<QUrl> addresses;
    std::vector<StravaState> states; ///< all, in order
    std::string athlete;
    std::unique_ptr<StravaService> service;

    FollowedStrava()
    {
        qputenv("LENGTHWISE_STRAVA_URL", strava->url().toUtf8());
        athlete = begunLibrary(folder.path());
        start();
    }
    ~FollowedStrava() { service.reset(); }
    Q_DISABLE_COPY_MOVE(FollowedStrava)

    /// As when the program starts.
    void start()
    {
        service.reset();
        states.clear();
        service = std::make_unique<StravaService>(clock);
        QObject::connect(
            service.get(), &StravaLink::stateChanged, service.get(), [this] { states.push_back(service->state()); });
        QObject::connect(service.get(), &StravaLink::addressReady, service.get(), [this](const QUrl &address) {
            addresses << address;
            if (opensBrowser)
                browser = std::make_unique<BrowserVisit>(address);
        });
        service->follow(folder.path(), athlete);
    }
    const StravaState &state() const { return service->state(); }
    StravaState::Phase phase() const { return state().phase; }
    std::vector<StravaState::Phase> phases() const
    {
        std::vector<StravaState::Phase> phases;
        for (const StravaState &state : states)
            phases.push_back(state.phase);
        return phases;
    }

    StravaSignIn wish()
    {
        return {.clientId = strava->settings().clientId, .clientSecret = strava->settings().clientSecret};
    }
    /// Another athlete of the library; empty: none could be added.
    std::string otherAthlete()
    {
        auto library = openIndex({.folder = folder.path(), .athlete = {}, .purpose = Purpose::Write}, clock);
        const auto added = library ? library->add(QStringLiteral("Ben")) : fail(library.error());
        return added ? added->uuid : std::string();
    }
    bool reads(StravaState::Phase expected)
    {
        return QTest::qWaitFor([&] { return phase() == expected; }, longestWait);
    }
    void signIn(Answered<StravaConnection> &asker, bool forSession = false)
    {
        StravaSignIn signIn = wish();
        signIn.forSession = forSession;
        service->signIn(signIn, &asker, asker.answer());
    }
    bool connects(bool forSession = false)
    {
        Answered<StravaConnection> asker;
        signIn(asker, forSession);
        return QTest::qWaitFor([&] { return asker.isThere(); }, 10'000) && asker.succeeded();
    }
    void check(Answered<StravaConnection> &asker) { service->check(&asker, asker.answer()); }
    void signOut(Answered<StravaFarewell> &asker) { service->signOut(false, &asker, asker.answer()); }
    /// How long the end of the service takes, in ms.
    qint64 ended()
    {
        QElapsedTimer timer;
        timer.start();
        service.reset();
        return timer.elapsed();
    }
    QString tokenKey() const { return QStringLiteral("athlete/%1/strava").arg(QString::fromStdString(athlete)); }
};

} // namespace lengthwise
