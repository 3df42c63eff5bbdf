#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonValue>
#include <QObject>
#include <QTcpServer>
#include <QUrl>
#include <QUrlQuery>

#include <atomic>
#include <functional>
#include <utility>
#include <vector>

class QTcpSocket;

namespace lengthwise {

/// What a client asked.
struct FakeRequest {
    QByteArray method;
    QString path; ///< decoded, without the query
    QUrlQuery query;
    QHash<QByteArray, QByteArray> headers; ///< by lower-case name
    QByteArray body;

    /// The body as application/x-www-form-urlencoded: "+" is a space.
    QUrlQuery form() const;
    /// The token of "Authorization: Bearer"; empty: none.
    QString bearer() const;
};

struct FakeAnswer {
    enum class Delivery {
        Whole,
        Half,    ///< Content-Length tells of all, half the body comes, then the connection is cut
        Nothing, ///< the connection is cut
        Stalled, ///< nothing, until what stalls is released
        Endless, ///< without a length, blanks until `size` bytes were sent
    };

    int status = 200;
    std::vector<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    Delivery delivery = Delivery::Whole;
    qint64 size = 0;                   ///< of an endless body
    std::function<FakeAnswer()> later; ///< of a stalled one: asked at its release
};

/// An answer in JSON: an object or an array.
FakeAnswer jsonAnswer(int status, const QJsonValue &body);
/// Strava's shape of an error (swagger: Fault).
FakeAnswer faultAnswer(
    int status, const QString &message, const QString &resource, const QString &field, const QString &code);

/// A small HTTP/1.1 server on 127.0.0.1: keeps connections open, takes bodies with a Content-Length. Runs in the thread
/// that made it.
class FakeHttp final : public QObject
{
public:
    using Handler = std::function<FakeAnswer(const FakeRequest &)>;
    /// port 0: any free one. Ends the program where it cannot listen.
    FakeHttp(Handler handler, quint16 port);
    ~FakeHttp() override;

    quint16 port() const { return m_server.serverPort(); }
    /// Answers what was stalled.
    void release();
    /// How many clients wait for that; those that gave up are not counted. Any thread.
    int stalled() const { return m_stalled; }
    /// Cuts all connections.
    void cut();

private:
    struct Connection {
        QByteArray received;
        bool isBusy = false; ///< an answer is due or under way
        bool isLast = false; ///< the client wants the connection to end
        std::function<FakeAnswer()> stalled;
        qint64 blanksLeft = 0;
    };

    void accept();
    void forget(QTcpSocket *socket);
    void read(QTcpSocket *socket);
    bool takeRequest(QTcpSocket *socket, Connection &connection);
    void send(QTcpSocket *socket, Connection &connection, const FakeAnswer &answer);
    void sendBlanks(QTcpSocket *socket);

    Handler m_handler;
    QTcpServer m_server;
    QHash<QTcpSocket *, Connection> m_connections;
    std::atomic<int> m_stalled = 0;
};

} // namespace lengthwise
