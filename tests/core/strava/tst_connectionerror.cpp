#include "core/strava/connectionerror.h"
#include "core/strava/tokenrequests.h"

#include <QNetworkAccessManager>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QTest>

#include <QCoro/QCoroTask>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace lengthwise;
using namespace lengthwise::strava;

namespace {

constexpr long day = 86400; // s

template<auto free>
struct Freed {
    template<class T>
    void operator()(T *object) const
    {
        free(object);
    }
};

struct Identity {
    std::shared_ptr<EVP_PKEY> secret;
    std::shared_ptr<X509> paper;

    QSslCertificate certificate() const
    {
        const std::unique_ptr<BIO, Freed<BIO_free>> text(BIO_new(BIO_s_mem()));
        PEM_write_bio_X509(text.get(), paper.get());
        return QSslCertificate(bytesOf(text.get()));
    }
    QSslKey key() const
    {
        const std::unique_ptr<BIO, Freed<BIO_free>> text(BIO_new(BIO_s_mem()));
        PEM_write_bio_PrivateKey(text.get(), secret.get(), nullptr, nullptr, 0, nullptr, nullptr);
        return QSslKey(bytesOf(text.get()), QSsl::Ec);
    }

private:
    static QByteArray bytesOf(BIO *bio)
    {
        char *data = nullptr;
        const long size = BIO_get_mem_data(bio, &data);
        return QByteArray(data, size);
    }
};

void addExtension(X509 *paper, int kind, const char *value)
{
    const std::unique_ptr<X509_EXTENSION, Freed<X509_EXTENSION_free>> extension(
        X509V3_EXT_conf_nid(nullptr, nullptr, kind, value));
    X509_add_ext(paper, extension.get(), -1);
}

/// A certificate valid from and until so many seconds from now; an authority's, that signs itself, where there is no
/// issuer.
Identity identity(long from, long until, const char *address = "IP:127.0.0.1", const Identity *issuer = nullptr)
{
    const Identity made{{EVP_EC_gen("P-256"), EVP_PKEY_free}, {X509_new(), X509_free}};
    auto *paper = made.paper.get();
    X509_set_version(paper, 2); // that is 3
    ASN1_INTEGER_set(X509_get_serialNumber(paper), issuer ? 2 : 1);
    X509_gmtime_adj(X509_getm_notBefore(paper), from);
    X509_gmtime_adj(X509_getm_notAfter(paper), until);
    X509_set_pubkey(paper, made.secret.get());
    auto *name = X509_get_subject_name(paper);
    const auto *words = reinterpret_cast<const unsigned char *>(issuer ? "Server" : "Authority");
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, words, -1, -1, 0);
    X509_set_issuer_name(paper, issuer ? X509_get_subject_name(issuer->paper.get()) : name);
    addExtension(paper, issuer ? NID_subject_alt_name : NID_basic_constraints, issuer ? address : "critical,CA:TRUE");
    X509_sign(paper, issuer ? issuer->secret.get() : made.secret.get(), EVP_sha256());
    return made;
}

Error errorFor(const QList<QSslError> &doubts)
{
    return connectionError(QNetworkReply::SslHandshakeFailedError, u"handshake"_s, doubts, SystemClock().now());
}

/// Over TLS; agrees to everything.
class TlsServer
{
public:
    explicit TlsServer(const Identity &identity)
    {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(identity.certificate());
        configuration.setPrivateKey(identity.key());
        configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
        m_server.setSslConfiguration(configuration);
        QObject::connect(&m_server, &QTcpServer::pendingConnectionAvailable, &m_server, [this] {
            auto *guest = m_server.nextPendingConnection();
            QObject::connect(guest, &QTcpSocket::readyRead, guest, [guest] {
                guest->readAll();
                guest->write("HTTP/1.1 404 Not Found\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}");
                guest->disconnectFromHost();
            });
        });
        m_server.listen(QHostAddress(QHostAddress::LocalHost), 0);
    }
    QString url() const { return u"https://127.0.0.1:%1"_s.arg(m_server.serverPort()); }

private:
    QSslServer m_server;
};

} // namespace

class TestConnectionError : public QObject
{
    Q_OBJECT

    static Error refreshAt(const QString &url)
    {
        QNetworkAccessManager network;
        const SystemClock clock;
        Cancellation cancellation;
        TokenRequests requests(network, addresses(url).value(), clock);
        return QCoro::waitFor(requests.refresh({u"1"_s, u"s"_s}, u"r"_s, cancellation)).error();
    }

private Q_SLOTS:
    void reasonsAreToldApart_data()
    {
        QTest::addColumn<int>("error");
        QTest::addColumn<int>("code");
        const auto row = [](const char *name, QNetworkReply::NetworkError error, ErrorCode code) {
            QTest::newRow(name) << int(error) << int(code);
        };
        row("nobody there", QNetworkReply::ConnectionRefusedError, ErrorCode::NetworkDown);
        row("no such name", QNetworkReply::HostNotFoundError, ErrorCode::NetworkDown);
        row("hung up", QNetworkReply::RemoteHostClosedError, ErrorCode::NetworkDown);
        row("too late", QNetworkReply::OperationCanceledError, ErrorCode::NetworkDown);
        row("proxy", QNetworkReply::ProxyNotFoundError, ErrorCode::NetworkDown);
        row("unknown", QNetworkReply::UnknownNetworkError, ErrorCode::NetworkDown);
        row("no TLS", QNetworkReply::SslHandshakeFailedError, ErrorCode::ConnectionUntrusted);
        row("no HTTP", QNetworkReply::ProtocolFailure, ErrorCode::AnswerDamaged);
    }

    void reasonsAreToldApart()
    {
        QFETCH(int, error);
        QFETCH(int, code);
        const auto found =
            connectionError(QNetworkReply::NetworkError(error), u"be\ncause"_s, {}, Instant(1700000000s));
        QCOMPARE(int(found.code), code);
        QCOMPARE(found.detail, u"be cause"_s);
    }

    void datesMayMeanThatTheClockIsWrong_data()
    {
        QTest::addColumn<int>("doubt");
        QTest::addColumn<int>("from"); // s from now
        QTest::addColumn<int>("until");
        QTest::addColumn<std::optional<int>>("ahead"); // s; absent: the certificate is at fault
        constexpr int never = QSslError::CertificateNotYetValid;
        constexpr int over = QSslError::CertificateExpired;
        const auto row = [](const char *name, int doubt, long from, long until, std::optional<int> ahead) {
            QTest::newRow(name) << doubt << int(from) << int(until) << ahead;
        };
        row("years behind", never, 600 * day, 690 * day, int(-600 * day));
        row("minutes behind", never, 360, 90 * day, -360);
        row("hardly behind", never, 240, 90 * day, std::nullopt);
        row("not renewed for long", over, -150 * day, -60 * day, int(60 * day));
        row("just not renewed", over, -110 * day, -20 * day, std::nullopt);
        row("an authority's, over", over, -4000 * day, -60 * day, std::nullopt);
        row("an authority's, not yet", never, 60 * day, 4000 * day, std::nullopt);
        row("another doubt", QSslError::SelfSignedCertificate, -150 * day, -60 * day, std::nullopt);
    }

    void datesMayMeanThatTheClockIsWrong()
    {
        QFETCH(int, doubt);
        QFETCH(int, from);
        QFETCH(int, until);
        QFETCH(std::optional<int>, ahead);
        const QSslError error(QSslError::SslError(doubt), identity(from, until).certificate());
        const auto found = errorFor({error});
        QCOMPARE(int(found.code), int(ahead ? ErrorCode::ClockWrong : ErrorCode::ConnectionUntrusted));
        if (ahead)
            QVERIFY2(qAbs(*found.count - *ahead) < 60, qPrintable(QString::number(*found.count)));
        else
            QCOMPARE(found.detail, error.errorString());
        // With anything else against the certificate, no clock is blamed.
        const QSslError other(QSslError::HostNameMismatch, error.certificate());
        QCOMPARE(errorFor({error, other}).code, ErrorCode::ConnectionUntrusted);
        QCOMPARE(errorFor({other, error}).code, ErrorCode::ConnectionUntrusted);
    }

    void realConnectionsAreJudged_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("until");
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("isTrusted");
        QTest::addColumn<int>("code");
        const auto row = [](const char *name, long from, long until, bool isTrusted, ErrorCode code,
                             const QString &address = u"IP:127.0.0.1"_s) {
            QTest::newRow(name) << int(from) << int(until) << address << isTrusted << int(code);
        };
        row("good", -day, 80 * day, true, ErrorCode::RequestRefused); // its 404 has arrived
        row("nobody vouches for it", -day, 80 * day, false, ErrorCode::ConnectionUntrusted);
        row("of somebody else", -day, 80 * day, true, ErrorCode::ConnectionUntrusted, u"IP:127.0.0.2"_s);
        row("over for long", -150 * day, -60 * day, true, ErrorCode::ClockWrong);
        row("just over", -91 * day, -day, true, ErrorCode::ConnectionUntrusted);
        row("not yet", 2 * day, 80 * day, true, ErrorCode::ClockWrong);
    }

    void realConnectionsAreJudged()
    {
        QFETCH(int, from);
        QFETCH(int, until);
        QFETCH(QString, address);
        QFETCH(bool, isTrusted);
        QFETCH(int, code);
        const auto authority = identity(-1000 * day, 1000 * day);
        const auto own = identity(from, until, address.toLatin1().constData(), &authority);
        const TlsServer server(own);
        const auto before = QSslConfiguration::defaultConfiguration();
        auto trusting = before;
        trusting.setCaCertificates(isTrusted ? QList{authority.certificate()} : QList<QSslCertificate>());
        QSslConfiguration::setDefaultConfiguration(trusting);
        const auto error = refreshAt(server.url());
        QSslConfiguration::setDefaultConfiguration(before);
        QVERIFY2(int(error.code) == code, qPrintable(u"%1 %2"_s.arg(int(error.code)).arg(error.detail)));
    }

    void noTlsAtAllIsNotTrusted()
    {
        QTcpServer plain;
        connect(&plain, &QTcpServer::newConnection, &plain, [&plain] {
            auto *guest = plain.nextPendingConnection();
            guest->write("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
            guest->disconnectFromHost();
        });
        QVERIFY(plain.listen(QHostAddress(QHostAddress::LocalHost), 0));
        const auto error = refreshAt(u"https://127.0.0.1:%1"_s.arg(plain.serverPort()));
        QVERIFY(error.code == ErrorCode::ConnectionUntrusted || error.code == ErrorCode::NetworkDown);
        QVERIFY(!error.detail.isEmpty());
    }

    void whatIsNotHttpIsNoAnswer()
    {
        QTcpServer other;
        connect(&other, &QTcpServer::newConnection, &other, [&other] {
            auto *guest = other.nextPendingConnection();
            connect(guest, &QTcpSocket::readyRead, guest, [guest] {
                guest->write("220 mail.example.org ESMTP\r\n\r\n");
                guest->disconnectFromHost();
            });
        });
        QVERIFY(other.listen(QHostAddress(QHostAddress::LocalHost), 0));
        const auto error = refreshAt(u"http://127.0.0.1:%1"_s.arg(other.serverPort()));
        QCOMPARE(error.code, ErrorCode::NetworkDown);
    }
};

QTEST_GUILESS_MAIN(TestConnectionError)
#include "tst_connectionerror.moc"
