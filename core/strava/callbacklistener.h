#pragma once

#include "core/base/result.h"
#include "core/strava/signinpage.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QTcpServer>
#include <QUrl>

#include <chrono>
#include <cstdint>
#include <optional>

class QTcpSocket;

namespace lengthwise::strava {

/// Waits on 127.0.0.1 for the browser to come back, once. The first request that has the form of the redirect is taken
/// and its browser kept waiting for an answer; whoever comes later is told that it is over; everything else is refused
/// and changes nothing. One thread with an event loop.
class CallbackListener final : public QObject
{
    Q_OBJECT

public:
    struct Limits {
        qsizetype head = 8 * 1'024;                ///< bytes
        std::chrono::milliseconds patience{5'000}; ///< for a whole head
        qsizetype guests = 8; ///< without a whole head at once; beyond, the one that waits longest goes
    };

    CallbackListener();
    explicit CallbackListener(Limits limits);

    /// 0: a free port. ListenerFailed.
    Result<void> listen(std::uint16_t port);
    /// "http://127.0.0.1:<port>/strava".
    QString redirectAddress() const;

    bool isWaiting() const { return m_server.isListening() && !m_query; }
    /// What the redirect carried; absent: nobody came.
    const std::optional<QByteArray> &query() const { return m_query; }
    /// Nobody is listened to any more, unless somebody came already.
    void giveUp();
    /// Shows the page in the browser that came, if it still is there, and listens no more.
    void answer(const SignInPage &page);

Q_SIGNALS:
    /// It does not wait any more.
    void ended();

private:
    void welcome();
    void read(QTcpSocket *guest);
    void take(QTcpSocket *guest, const QByteArray &head);
    void makeRoom();
    void close();

    Limits m_limits;
    std::uint16_t m_port = 0;
    QList<QTcpSocket *> m_guests; ///< whose head is not whole yet, the longest waiting first
    QPointer<QTcpSocket> m_browser;
    std::optional<QByteArray> m_query;
    QTcpServer m_server; ///< goes first: its guests say goodbye to the list above
};

} // namespace lengthwise::strava
