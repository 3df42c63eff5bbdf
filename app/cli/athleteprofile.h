#pragma once

#include "core/base/result.h"
#include "core/model/athlete.h"

#include <QJsonObject>
#include <QString>

namespace lengthwise::cli {

/// {"id","name","birth_year","sex","max_hr_bpm","units"}
QJsonObject profileObject(const Athlete &athlete);
QString profilePage(const Athlete &athlete);

/// The athlete with one field changed; "none" empties it. FieldUnknown, ValueRefused.
Result<Athlete> withProfile(Athlete athlete, const QString &field, const QString &value);

} // namespace lengthwise::cli
