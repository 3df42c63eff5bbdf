#pragma once

#include "core/base/result.h"
#include "core/model/units.h"

#include <QString>
#include <QStringView>

#include <optional>

/// A database as files: what SQLite puts beside it moves, goes and stays with it. Nothing here may be called for a
/// database that this process has open. Any thread.
namespace lengthwise {

/// Takes the file away with its -wal, -shm and -journal. What is not there is passed over.
void removeDatabase(const QString &path);

/// Renames the file with its -wal, -shm and -journal; the file first, so that one that is killed in between leaves no
/// database without its log. Nothing is overwritten. FileUnwritable.
Result<void> moveDatabase(const QString &from, const QString &to);

/// Whether any of the files is there.
bool hasDatabaseFiles(const QString &path);

/// Gives a closed database without a log its name, durably: it is whole under the new name or not there. FileExists,
/// FileUnwritable.
Result<void> publishDatabase(const QString &from, const QString &to);

/// Gives a closed database without a log the name of another one, durably and in one step: whoever opens the name finds
/// the old one whole or the new one. Nobody may have the old one open. FileUnwritable.
Result<void> supersedeDatabase(const QString &from, const QString &to);

/// Takes all rights but the owner's away (0600).
void makePrivate(const QString &path);

/// A moment in the name of a file: "20240927T160000123Z".
QString timeMark(Instant moment);
/// Absent where the text is no such mark.
std::optional<Instant> momentOf(QStringView mark);

/// before + time mark + after: a name that is free; the moment moves on by milliseconds until it is.
QString freeName(const QString &before, Instant moment, const QString &after);

} // namespace lengthwise
