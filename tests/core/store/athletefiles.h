#pragma once

#include "core/store/database.h"

#include <QString>

#include <string>
#include <vector>

/// Files of athletes for tests of backup and restore: evidence of random bytes, which nothing decodes.
namespace lengthwise::athletefiles {

inline const std::string anna = "aaaaaaaa-0000-4000-8000-000000000001";
inline const std::string berta = "bbbbbbbb-0000-4000-8000-000000000002";

/// 256 kB of payload in each: five steps of a copy hold about 40.
inline constexpr int payloadBytes = 256 * 1024;

/// An athlete's file of the present schema with recordings "<prefix>0", "<prefix>1" ... and as many revisions.
Database make(const QString &path, const std::string &athlete, const std::string &prefix, int recordings);
/// One more, in a transaction of its own. False: it could not be stored.
bool addRecording(Database &database, const std::string &key);
/// Sorted; empty where they cannot be read, or where recordings and payloads do not belong together.
std::vector<std::string> keys(Database &database);
std::vector<std::string> keysIn(const QString &path);
/// What make() gives.
std::vector<std::string> keysOf(const std::string &prefix, int recordings);

/// For QTemporaryDir: a folder in memory where the system has one, so that tests need not wait for a disk.
QString folderTemplate();

/// Overwrites bytes of a file.
void scribble(const QString &path, qint64 from, qint64 count);

} // namespace lengthwise::athletefiles
