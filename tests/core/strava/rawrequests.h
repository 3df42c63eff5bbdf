#pragma once

#include "tests/support/fakestrava.h"

#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>

namespace lengthwise {

using FormItems = QList<std::pair<QString, QString>>;

struct RawReply {
    int status = 0;
    QNetworkReply::NetworkError error{};
    QByteArray body;
    QHash<QByteArray, QByteArray> headers; ///< by lower-case name

    QJsonObject object() const { return QJsonDocument::fromJson(body).object(); }
    QJsonArray array() const { return QJsonDocument::fromJson(body).array(); }
    /// "resource field code" of the first error; empty: none.
    QString fault() const
    {
        const QJsonObject first = object().value(QLatin1String("errors")).toArray().first().toObject();
        return first.value(QLatin1String("resource")).toString() + u' ' + first.value(QLatin1String("field")).toString()
            + u' ' + first.value(QLatin1String("code")).toString();
    }
};

/// Asks with nothing of the program in between. No redirect is followed.
class RawRequests
{
public:
    QNetworkRequest request(const FakeStrava &strava, const QByteArray &path, const QString &access = {})
    {
        QNetworkRequest request(QUrl::fromEncoded(strava.url().toLatin1() + path));
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        if (!access.isEmpty())
            request.setRawHeader("Authorization", "Bearer " + access.toLatin1());
        return request;
    }

    RawReply get(const FakeStrava &strava, const QByteArray &path, const QString &access = {})
    {
        return answered(network.get(request(strava, path, access)));
    }

    /// login: "user:password", sent as Basic; empty: none.
    RawReply post(
        const FakeStrava &strava, const QByteArray &path, const FormItems &items, const QByteArray &login = {})
    {
        QNetworkRequest asked = request(strava, path);
        asked.setRawHeader("Content-Type", "application/x-www-form-urlencoded");
        if (!login.isEmpty())
            asked.setRawHeader("Authorization", "Basic " + login.toBase64());
        QUrlQuery form;
        form.setQueryItems(items);
        return answered(network.post(asked, form.toString(QUrl::FullyEncoded).toLatin1()));
    }

    static RawReply answered(QNetworkReply *reply)
    {
        const std::unique_ptr<QNetworkReply> owner(reply);
        QSignalSpy finished(reply, &QNetworkReply::finished);
        if (!reply->isFinished())
            finished.wait(20'000);
        RawReply result{.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
            .error = reply->error(),
            .body = reply->readAll()};
        for (const auto &[name, value] : reply->rawHeaderPairs())
            result.headers.insert(name.toLower(), value);
        return result;
    }

    QNetworkAccessManager network;
};

} // namespace lengthwise
