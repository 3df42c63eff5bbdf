#include "tests/support/fakehttp.h"

#include <QHostAddress>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace lengthwise {

namespace {

constexpr qsizetype greatestHead = 64 * 1024;
constexpr qint64 blanksAtOnce = 1024 * 1024;

QByteArray reason(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 201:
        return "Created";
    case 302:
        return "Found";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 429:
        return "Too Many Requests";
    case 500:
        return "Internal Server Error";
    case 502:
        return "Bad Gateway";
    case 503:
        return "Service Unavailable";
    case 504:
        return "Gateway Timeout";
    default:
        return "Status";
    }
}

/// Absent: not HTTP.
std::optional<FakeRequest> parsedHead(const QByteArray &head)
{
    const QList<QByteArray> lines = head.split('\n');
    const QList<QByteArray> first = lines.front().trimmed().split(' ');
    if (first.size() != 3 || !first[1].startsWith('/'))
        return std::nullopt;
    FakeRequest request;
    request.method = first[0];
    const QUrl target = QUrl::fromEncoded("http://127.0.0.1" + first[1]);
    request.path = target.path(QUrl::FullyDecoded);
    request.query = QUrlQuery(target.query(QUrl::FullyEncoded).replace(u'+', u"%20"_s));
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            request.headers.insert(line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
    }
    return request;
}

} // namespace

QUrlQuery FakeRequest::form() const
{
    return QUrlQuery(QString::fromLatin1(body).replace(u'+', u"%20"_s));
}

QString FakeRequest::bearer() const
{
    const QByteArray value = headers.value("authorization");
    return value.startsWith("Bearer ") ? QString::fromLatin1(value.mid(7)) : QString();
}

FakeAnswer jsonAnswer(int status, const QJsonValue &body)
{
    FakeAnswer answer;
    answer.status = status;
    answer.headers.emplace_back("Content-Type", "application/json; charset=utf-8");
    const QJsonDocument document = body.isArray() ? QJsonDocument(body.toArray()) : QJsonDocument(body.toObject());
    answer.body = document.toJson(QJsonDocument::Compact);
    return answer;
}

FakeAnswer faultAnswer(
    int status, const QString &message, const QString &resource, const QString &field, const QString &code)
{
    const QJsonObject error{{u"resource"_s, resource}, {u"field"_s, field}, {u"code"_s, code}};
    return jsonAnswer(status, QJsonObject{{u"message"_s, message}, {u"errors"_s, QJsonArray{error}}});
}

FakeHttp::FakeHttp(Handler handler, quint16 port)
    : m_handler(std::move(handler))
{
    connect(&m_server, &QTcpServer::newConnection, this, &FakeHttp::accept);
    if (!m_server.listen(QHostAddress(QHostAddress::LocalHost), port))
        qFatal("the fake Strava cannot listen: %s", qPrintable(m_server.errorString()));
}

FakeHttp::~FakeHttp()
{
    m_server.close();
    cut();
}

void FakeHttp::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        m_connections.insert(socket, {});
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::bytesWritten, this, [this, socket] { sendBlanks(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] { forget(socket); });
    }
}

void FakeHttp::forget(QTcpSocket *socket)
{
    if (m_connections.take(socket).stalled)
        --m_stalled;
    socket->deleteLater();
}

void FakeHttp::read(QTcpSocket *socket)
{
    const auto connection = m_connections.find(socket);
    if (connection == m_connections.end())
        return;
    connection->received += socket->readAll();
    while (m_connections.contains(socket) && takeRequest(socket, m_connections[socket]))
        continue;
}

/// False: there is no whole request, or it is not yet its turn.
bool FakeHttp::takeRequest(QTcpSocket *socket, Connection &connection)
{
    if (connection.isBusy)
        return false;
    const qsizetype headEnd = connection.received.indexOf("\r\n\r\n");
    if (headEnd < 0) {
        if (connection.received.size() > greatestHead)
            socket->abort();
        return false;
    }
    std::optional<FakeRequest> request = parsedHead(connection.received.left(headEnd));
    if (!request) {
        socket->abort();
        return false;
    }
    const qsizetype length = request->headers.value("content-length").toLongLong();
    const qsizetype bodyStart = headEnd + 4;
    if (connection.received.size() < bodyStart + length)
        return false;
    request->body = connection.received.mid(bodyStart, length);
    connection.received.remove(0, bodyStart + length);
    connection.isBusy = true;
    connection.isLast = request->headers.value("connection").toLower() == "close";
    send(socket, connection, m_handler(*request));
    return true;
}

void FakeHttp::send(QTcpSocket *socket, Connection &connection, const FakeAnswer &answer)
{
    using Delivery = FakeAnswer::Delivery;
    if (answer.delivery == Delivery::Stalled) {
        connection.stalled = answer.later;
        ++m_stalled;
        return;
    }
    if (answer.delivery == Delivery::Nothing) {
        socket->abort();
        return;
    }
    QByteArray head = "HTTP/1.1 " + QByteArray::number(answer.status) + ' ' + reason(answer.status) + "\r\n";
    for (const auto &[name, value] : answer.headers)
        head += name + ": " + value + "\r\n";
    if (answer.delivery == Delivery::Endless) {
        socket->write(head + "Connection: close\r\n\r\n");
        connection.blanksLeft = answer.size;
        sendBlanks(socket);
        return;
    }
    socket->write(head + "Content-Length: " + QByteArray::number(answer.body.size()) + "\r\n\r\n");
    if (answer.delivery == Delivery::Half) {
        socket->write(answer.body.left(answer.body.size() / 2));
        socket->disconnectFromHost();
        return;
    }
    socket->write(answer.body);
    connection.isBusy = connection.isLast;
    if (connection.isLast)
        socket->disconnectFromHost();
}

void FakeHttp::sendBlanks(QTcpSocket *socket)
{
    const auto connection = m_connections.find(socket);
    if (connection == m_connections.end() || connection->blanksLeft == 0 || socket->bytesToWrite() > 0)
        return;
    const qint64 now = std::min(connection->blanksLeft, blanksAtOnce);
    connection->blanksLeft -= now;
    const bool isLast = connection->blanksLeft == 0;
    socket->write(QByteArray(now, ' '));
    if (isLast)
        socket->disconnectFromHost();
}

void FakeHttp::release()
{
    for (QTcpSocket *socket : m_connections.keys()) {
        const auto connection = m_connections.find(socket);
        if (connection == m_connections.end() || !connection->stalled)
            continue;
        --m_stalled;
        send(socket, *connection, std::exchange(connection->stalled, nullptr)());
        read(socket);
    }
}

void FakeHttp::cut()
{
    for (QTcpSocket *socket : m_connections.keys())
        socket->abort();
}

} // namespace lengthwise
