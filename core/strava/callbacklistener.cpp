#include "core/strava/callbacklistener.h"

#include "core/strava/callbackrequest.h"

#include <QTcpSocket>
#include <QTimer>

namespace lengthwise::strava {

namespace {

constexpr char endOfHead[] = "\r\n\r\n";

void send(QTcpSocket *guest, const SignInPage &page)
{
    guest->readAll(); // bytes that nobody read would reset the connection, and the page might be lost
    guest->write(httpAnswer(page));
    guest->flush(); // the listener may be gone before the event loop turns again
    guest->disconnectFromHost();
}

} // namespace

CallbackListener::CallbackListener()
    : CallbackListener(Limits{})
{
}

CallbackListener::CallbackListener(Limits limits)
    : m_limits(limits)
{
    m_server.setMaxPendingConnections(static_cast<int>(m_limits.guests));
    connect(&m_server, &QTcpServer::newConnection, this, &CallbackListener::welcome);
}

Result<void> CallbackListener::listen(std::uint16_t port)
{
    if (!m_server.listen(QHostAddress(QHostAddress::LocalHost), port))
        return fail({.code = ErrorCode::ListenerFailed, .detail = m_server.errorString()});
    m_port = m_server.serverPort();
    return {};
}

QString CallbackListener::redirectAddress() const
{
    return QStringLiteral("http://127.0.0.1:%1%2").arg(m_port).arg(QLatin1String(callbackPath));
}

void CallbackListener::giveUp()
{
    if (!isWaiting())
        return;
    close();
    Q_EMIT ended();
}

void CallbackListener::answer(const SignInPage &page)
{
    if (m_browser)
        send(m_browser, page);
    close();
}

void CallbackListener::welcome()
{
    while (auto *guest = m_server.nextPendingConnection()) {
        makeRoom();
        m_guests.push_back(guest);
        guest->setReadBufferSize(m_limits.head + 1);
        connect(guest, &QTcpSocket::readyRead, this, [this, guest] { read(guest); });
        connect(guest, &QTcpSocket::disconnected, guest, &QObject::deleteLater);
        connect(guest, &QTcpSocket::disconnected, this, [this, guest] { m_guests.removeOne(guest); });
        auto *patience = new QTimer(guest);
        connect(patience, &QTimer::timeout, this, [this, guest] {
            if (guest != m_browser)
                guest->abort();
        });
        patience->start(m_limits.patience);
        read(guest);
    }
}

void CallbackListener::read(QTcpSocket *guest)
{
    if (!m_guests.contains(guest))
        return;
    const auto head = guest->peek(m_limits.head + 1);
    const auto end = head.indexOf(endOfHead);
    const bool isWhole = end >= 0 && end + qsizetype(sizeof endOfHead) - 1 <= m_limits.head;
    if (!isWhole && head.size() <= m_limits.head)
        return;
    m_guests.removeOne(guest);
    if (isWhole)
        take(guest, head.left(end));
    else
        send(guest, refusalPage(431));
}

void CallbackListener::take(QTcpSocket *guest, const QByteArray &head)
{
    const auto request = callbackRequest(head, m_port);
    if (request.refusal != 0) {
        send(guest, refusalPage(request.refusal));
    } else if (m_query) {
        send(guest, overPage());
    } else {
        m_browser = guest;
        m_query = request.query;
        Q_EMIT ended();
    }
}

void CallbackListener::makeRoom()
{
    while (m_guests.size() >= m_limits.guests)
        m_guests.takeFirst()->abort();
}

void CallbackListener::close()
{
    m_server.close();
    for (auto *guest : QList(m_guests))
        guest->abort();
}

} // namespace lengthwise::strava
