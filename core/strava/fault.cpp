#include "core/strava/fault.h"

#include "core/base/safetext.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lengthwise::strava {

bool Fault::names(const QString &what, const QString &which) const
{
    return resource.compare(what, Qt::CaseInsensitive) == 0 || field.compare(which, Qt::CaseInsensitive) == 0;
}

QList<Fault> faultsIn(const QJsonObject &answer)
{
    QList<Fault> faults;
    for (const auto &value : answer.value("errors"_L1).toArray()) {
        const auto fault = value.toObject();
        faults.push_back({fault.value("resource"_L1).toString(), fault.value("field"_L1).toString(),
            fault.value("code"_L1).toString()});
    }
    return faults;
}

bool isInactive(const QList<Fault> &faults)
{
    return std::any_of(faults.begin(), faults.end(),
        [](const Fault &fault) { return fault.code.compare("inactive"_L1, Qt::CaseInsensitive) == 0; });
}

QString faultWords(const QJsonObject &answer, const QStringList &secrets)
{
    QStringList parts{answer.value("message"_L1).toString()};
    for (const auto &fault : faultsIn(answer))
        parts += QStringList{fault.resource, fault.field, fault.code}.join(u' ');
    parts.removeAll(QString());
    auto words = parts.join(u", "_s);
    for (const auto &secret : secrets) {
        if (secret.isEmpty())
            continue;
        words.replace(secret, u"…"_s);
        words.replace(QString::fromLatin1(QUrl::toPercentEncoding(secret)), u"…"_s); // as it was sent
    }
    return safeText(words);
}

} // namespace lengthwise::strava
