#pragma once

#include <QList>
#include <QString>
#include <QStringList>

class QJsonObject;

/// What Strava says when it refuses (swagger: Fault). Pure; any thread.
namespace lengthwise::strava {

struct Fault {
    QString resource, field, code;

    /// Any of both.
    bool names(const QString &what, const QString &which) const;
};

QList<Fault> faultsIn(const QJsonObject &answer);
/// The swimmer's application is switched off.
bool isInactive(const QList<Fault> &faults);
/// Its message and faults on one line, fit to be shown, the secrets taken out.
QString faultWords(const QJsonObject &answer, const QStringList &secrets);

} // namespace lengthwise::strava
