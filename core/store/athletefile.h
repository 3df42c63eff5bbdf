#pragma once

#include "core/base/clock.h"
#include "core/model/athlete.h"
#include "core/store/database.h"

#include <QString>

#include <string>

/// One athlete's file, looked at from outside: whose it is and what it says of the athlete.
namespace lengthwise {

/// Opens a file that must be there and be this athlete's, and migrates it where it is written (backups: the folder for
/// the backup before). LibraryDamaged where it is missing, empty or another's; LibraryNewer (Write); LibraryForeign;
/// LibraryReadOnly where it would have to be migrated and cannot.
Result<Database> openAthleteFile(const QString &path, const std::string &uuid, Database::Access access,
    const QString &backups, Instant now, Database::Fault fault = {});

/// What it says of the athlete; the name is empty where it says none. AthleteUnknown where it is another's or only
/// being made; else as openAthleteFile.
Result<Athlete> readAthlete(const QString &path, const std::string &uuid);

/// A new file of a new athlete, whole or not there, however the process ends. The name is no step: it cannot be undone.
/// One process at a time in a folder: what another one left unfinished is taken away.
Result<void> makeAthleteFile(
    const QString &path, const Athlete &athlete, const Clock &clock, const std::string &device);

} // namespace lengthwise
