#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/sync/librarybudget.h"
#include "core/sync/stravaconnection.h"

#include <QString>
#include <QStringList>

namespace lengthwise::texts {

/// The part of describe() that speaks of secrets and Strava; empty for other errors. True while signing in and later.
QString describeStravaError(const Error &error);
/// Why Strava was not told, or the keychain not emptied, when all else was done: nothing of what was kept.
QString whyInWords(const Error &error);

/// In this computer's time zone: "14:30"; "tomorrow, 01:00"; "Sat 28 Nov 2026, 01:00".
QString whenInWords(Instant when, Instant now);
/// "34 of 100, new from 14:30"; a window that is over by now has nothing used.
QString budgetInWords(const strava::BudgetWindow &window, Instant now);

/// "public profile, activities with private ones"; "–" without any.
QString scopesInWords(const QStringList &scopes);
/// That swims only the swimmer may see stay away; empty where they do not.
QString privateSwimsInWords(const QStringList &scopes);
/// "7 days (Strava's policy)", "until you disconnect"
QString keepInWords(StravaKeep keep);
/// "Anna Berg"; without names the user name, else the number.
QString nameInWords(const strava::AthleteIdentity &athlete);

} // namespace lengthwise::texts
