#include "tests/support/fakestrava.h"
#include "tests/support/movableclock.h"

#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lengthwise;

namespace {

QByteArray form(const QList<std::pair<QString, QString>> &items)
{
    QUrlQuery query;
    query.setQueryItems(items);
    return query.toString(QUrl::FullyEncoded).toUtf8();
}

struct Reply {
    int status = 0;
    QNetworkReply::NetworkError error{};
    QByteArray body;
    QHash<QByteArray, QByteArray> headers; ///< by lower-case name

    QJsonObject object() const { return QJsonDocument::fromJson(body).object(); }
    QJsonArray array() const { return QJsonDocument::fromJson(body).array(); }
};

} // namespace

class TestFakeStrava : public QObject
{
    Q_OBJECT

private:
    MovableClock clock;
    std::unique_ptr<FakeStrava> strava;
    QNetworkAccessManager network;

    Reply waitFor(QNetworkReply *reply)
    {
        QSignalSpy finished(reply, &QNetworkReply::finished);
        if (!reply->isFinished())
            finished.wait(20'000);
        Reply result{
            reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->error(), reply->readAll(), {}};
        for (const auto &[name, value] : reply->rawHeaderPairs())
            result.headers.insert(name.toLower(), value);
        delete reply;
        return result;
    }

    QNetworkRequest request(const QByteArray &path, const QString &access = {})
    {
        QNetworkRequest request(QUrl::fromEncoded(strava->url().toLatin1() + path));
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        if (!access.isEmpty())
            request.setRawHeader("Authorization", "Bearer " + access.toUtf8());
        return request;
    }

    Reply get(const QByteArray &path, const QString &access = {})
    {
        return waitFor(network.get(request(path, access)));
    }

    Reply post(const QByteArray &path, const QList<std::pair<QString, QString>> &items)
    {
        QNetworkRequest asked = request(path);
        asked.setRawHeader("Content-Type", "application/x-www-form-urlencoded");
        return waitFor(network.post(asked, form(items)));
    }

private Q_SLOTS:
    void init() { strava = std::make_unique<FakeStrava>(clock); }

    void theAthleteIsAskedFor()
    {
        const FakeGrant grant = strava->signedIn();
        const Reply reply = get("/api/v3/athlete", grant.access);
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.object()["id"_L1].toInteger(), 9'007'199'254'740'993);
        QCOMPARE(reply.headers["x-readratelimit-limit"], QByteArray("100,1000"));
        QCOMPARE(reply.headers["x-readratelimit-usage"], QByteArray("1,1"));
    }
};

QTEST_GUILESS_MAIN(TestFakeStrava)
#include "tst_fakestrava.moc"
