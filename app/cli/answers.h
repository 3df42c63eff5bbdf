#pragma once

#include "app/cli/command.h"
#include "core/base/error.h"

#include <QJsonObject>
#include <QString>

namespace lengthwise::cli {

/// Prints {"schema":1, ...}.
bool printDocument(QJsonObject document);

/// The facts of an error with its words: code, message, file, byte_offset, line, count, detail.
QJsonObject errorObject(const Error &error);

/// Says on standard error what failed and, where there is one, the way out; with --json also as a document with
/// "error". Always SomeFailed.
ExitCode failedWith(const Request &request, const Error &error);

/// The command was not understood: the reason and its usage on standard error, with --json a document as well. Always
/// WrongUsage.
ExitCode misunderstood(const Request &request, const QString &reason);

/// AllDone where it could be written.
ExitCode printed(bool written);

} // namespace lengthwise::cli
