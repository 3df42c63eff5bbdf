#pragma once

#include "core/strava/signin.h"
#include "tests/support/fakestrava.h"
#include "tests/support/heldpauses.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

#include <memory>
#include <optional>

namespace lengthwise::strava {

/// What a browser shows in the end.
class Browser
{
public:
    void open(const QUrl &url)
    {
        m_reply.reset(m_network.get(QNetworkRequest(url)));
        page.clear();
        status = 0;
        QObject::connect(m_reply.get(), &QNetworkReply::finished, m_reply.get(), [this] {
            status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
            error = m_reply->error();
            place = m_reply->url();
            if (m_reply->isOpen())
                page = QString::fromUtf8(m_reply->readAll());
        });
    }
    bool isDone() const { return m_reply && m_reply->isFinished(); }
    void close()
    {
        m_reply->abort();
        m_network.clearConnectionCache();
    }

    QString page;
    int status = 0;
    QNetworkReply::NetworkError error{};
    QUrl place; ///< behind all redirects

private:
    QNetworkAccessManager m_network;
    std::unique_ptr<QNetworkReply> m_reply;
};

/// One sign-in that is under way.
struct Attempt {
    std::optional<Result<TokenAnswer>> answer;
    QUrl address; ///< to open
    Cancellation cancellation;

    QString redirectAddress() const
    {
        return QUrlQuery(address).queryItemValue(QStringLiteral("redirect_uri"), QUrl::FullyDecoded);
    }
    QString state() const { return QUrlQuery(address).queryItemValue(QStringLiteral("state")); }
};

inline QCoro::Task<> put(QCoro::Task<Result<TokenAnswer>> task, std::optional<Result<TokenAnswer>> &into)
{
    into = co_await std::move(task);
}

inline const QString signedInWords = QStringLiteral("You are signed in");
inline const QString notSignedInWords = QStringLiteral("You are not signed in");

/// Signs in at a Strava of the test's, with the same parts again and again.
class SignInBench
{
public:
    MovableClock clock;
    HeldPauses pauses{clock};
    QNetworkAccessManager network; ///< of all tests: what one did to it must not trouble the next
    std::unique_ptr<FakeStrava> strava;
    Browser browser;

    SignInWish wish() const { return {.application = {strava->settings().clientId, strava->settings().clientSecret}}; }

    SignInParts parts(quint16 port = 0) { return {network, clock, pauses, addresses(strava->url()).value(), port}; }

    QCoro::Task<> begin(Attempt &attempt, const SignInWish &wish,
        std::function<QCoro::Task<Result<void>>(TokenAnswer)> keep = {}, quint16 port = 0)
    {
        const auto show = [&attempt](const QUrl &url) { attempt.address = url; };
        return put(signIn(wish, parts(port), show, attempt.cancellation, std::move(keep)), attempt.answer);
    }

    void userDoes(FakeBrowser what)
    {
        strava->change([what](FakeStravaSettings &settings) { settings.browser = what; });
    }

    /// The last step of each test of a failure: the same parts, and it works.
    void retryWorks()
    {
        strava->stopFailing();
        strava->change([](FakeStravaSettings &settings) { settings = FakeStravaSettings(); });
        Attempt attempt;
        const auto task = begin(attempt, wish());
        browser.open(attempt.address);
        QTRY_VERIFY(attempt.answer);
        QVERIFY(*attempt.answer);
        QTRY_VERIFY(browser.isDone());
        QVERIFY(browser.page.contains(signedInWords));
    }

    /// A browser that comes late is not heard.
    void nobodyListens(const Attempt &attempt)
    {
        Browser late;
        late.open(QUrl(attempt.redirectAddress() + QStringLiteral("?state=") + attempt.state()
            + QStringLiteral("&code=x&scope=activity:read")));
        QTRY_VERIFY(late.isDone());
        QCOMPARE(late.error, QNetworkReply::ConnectionRefusedError);
    }
};

} // namespace lengthwise::strava
