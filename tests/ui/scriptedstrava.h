#pragma once

#include "ui/viewmodels/stravalink.h"

#include <QDesktopServices>
#include <QPointer>

namespace lengthwise {

/// Says what a test tells it to, and keeps what it was asked. Answers come when the test gives them.
class ScriptedStrava final : public StravaLink
{
public:
    const StravaState &state() const override { return m_state; }
    void signIn(const StravaSignIn &wish, QObject *asker, Answer<StravaConnection> answer) override
    {
        wishes.push_back(wish);
        m_asker = asker;
        m_signIn = std::move(answer);
    }
    void cancelSignIn() override
    {
        ++cancelled;
        endSignIn(fail({.code = ErrorCode::Cancelled}));
    }
    void check(QObject *asker, Answer<StravaConnection> answer) override
    {
        ++checks;
        m_asker = asker;
        m_check = std::move(answer);
    }
    void signOut(bool deletesData, QObject *asker, Answer<StravaFarewell> answer) override
    {
        ++signOuts;
        deletedData = deletesData;
        m_asker = asker;
        m_signOut = std::move(answer);
    }

    const StravaSync &sync() const override { return m_sync; }
    void startSync(const PullWish &wish) override { pulls.push_back(wish); }
    void cancelSync() override { ++cancelledSyncs; }
    void complete(const std::vector<std::int64_t> &activities) override { completed = activities; }
    void send(const QString &swimId, QObject *asker, Answer<SentSwim> answer) override
    {
        sent << swimId;
        m_asker = asker;
        m_send = std::move(answer);
    }

    void setSync(const StravaSync &sync)
    {
        m_sync = sync;
        Q_EMIT syncChanged();
    }
    void setState(const StravaState &state)
    {
        m_state = state;
        Q_EMIT stateChanged();
    }
    void tellAddress(const QUrl &address) { Q_EMIT addressReady(address); }
    bool isSigningIn() const { return bool(m_signIn); }
    void endSignIn(const Result<StravaConnection> &result) { answer(m_signIn, result); }
    void endCheck(const Result<StravaConnection> &result) { answer(m_check, result); }
    void endSend(const Result<SentSwim> &result) { answer(m_send, result); }
    void endSignOut(const Result<StravaFarewell> &result) { answer(m_signOut, result); }

    std::vector<StravaSignIn> wishes;
    int cancelled = 0;
    int checks = 0;
    int signOuts = 0;
    bool deletedData = false; ///< the last of them
    std::vector<PullWish> pulls;
    int cancelledSyncs = 0;
    std::vector<std::int64_t> completed;
    QStringList sent;

private:
    template<class Value>
    void answer(Answer<Value> &waiting, const Result<Value> &result)
    {
        const auto given = std::exchange(waiting, {});
        if (given && m_asker) // never once the asker is gone
            given(result);
    }

    StravaState m_state{.phase = StravaState::Phase::NotConnected};
    StravaSync m_sync;
    QPointer<QObject> m_asker;
    Answer<SentSwim> m_send;
    Answer<StravaConnection> m_signIn;
    Answer<StravaConnection> m_check;
    Answer<StravaFarewell> m_signOut;
};

/// Anna, connected on 2 Mar 2026 at noon UTC; no hour of the day makes it another day in any time zone but two.
inline StravaConnection annasConnection()
{
    return {.clientId = QStringLiteral("4711"),
        .athlete = {.id = 9'007'199'254'740'993, // more than a double can tell apart
            .userName = QStringLiteral("annab"),
            .firstName = QStringLiteral("Anna"),
            .lastName = QStringLiteral("Berg")},
        .scopes = {QStringLiteral("read"), QStringLiteral("activity:read_all")},
        .keep = StravaKeep::SevenDays,
        .since = std::chrono::sys_days(std::chrono::year(2026) / 3 / 2) + std::chrono::hours(12)};
}

inline StravaState connected(const StravaConnection &connection = annasConnection())
{
    return {.phase = connection.isExpired ? StravaState::Phase::Expired : StravaState::Phase::Connected,
        .connection = connection,
        .lastClientId = connection.clientId};
}

/// Instead of a browser: remembers what was to be opened.
class OpenedAddresses final : public QObject
{
    Q_OBJECT

public:
    OpenedAddresses()
    {
        for (const QString &scheme : schemes())
            QDesktopServices::setUrlHandler(scheme, this, "open");
    }
    ~OpenedAddresses() override
    {
        for (const QString &scheme : schemes())
            QDesktopServices::unsetUrlHandler(scheme);
    }

    QList<QUrl> urls;

public Q_SLOTS:
    void open(const QUrl &url) { urls << url; }

private:
    static QStringList schemes() { return {QStringLiteral("http"), QStringLiteral("https")}; }
};

} // namespace lengthwise
