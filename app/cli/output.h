#pragma once

#include "core/base/result.h"

#include <QString>

namespace lengthwise::cli {

/// Writes to standard output in UTF-8. False when nothing more can be written; a reader that went away
/// ("| head") is no fault and is not mentioned, anything else (a full disk) is said on standard error.
bool print(const QString &text);
bool print(const QByteArray &utf8);

/// Writes a file that is not there yet. FileExists, FileUnwritable: then none of it is left.
Result<void> writeNewFile(const QString &path, const QByteArray &content);

/// One line on standard error, with the program's name before it.
void complain(const QString &line);

/// Call once at the start: a closed pipe must end the output, not the program.
void keepClosedPipesQuiet();

} // namespace lengthwise::cli
