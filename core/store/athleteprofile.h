#pragma once

#include "core/base/result.h"
#include "core/model/athlete.h"
#include "core/model/edit.h"

#include <vector>

/// An athlete as edits of the subject "athlete:<uuid>": "profile/name": "Anna", "profile/birth_year": 1990,
/// "profile/sex": "female" or "male", "profile/max_hr": 188, "profile/units": "m" or "yd". Pure; any thread.
namespace lengthwise {

/// What edits say of an athlete; what does not read as above is passed over, and so are other subjects. The name is
/// clean; empty: none.
Athlete athleteOf(const std::string &uuid, const std::vector<Edit> &edits);

/// A name as it is kept: one line, without blanks around, at most 80 characters, composed. May be empty.
QString cleanName(const QString &name);

/// Names are one where only case tells them apart.
bool isSameName(const QString &a, const QString &b);

/// All registers of the profile; fields that are absent become "as recorded". AthleteNameEmpty; ValueRefused (birth
/// year 1900 to 2100, maximum heart rate 60 to 260).
Result<std::vector<Change>> profileChanges(const Athlete &athlete);

} // namespace lengthwise
