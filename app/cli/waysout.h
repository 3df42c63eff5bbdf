#pragma once

#include "app/cli/command.h"
#include "core/base/error.h"

#include <QString>
#include <QStringList>

namespace lengthwise::cli {

/// What can be done about an error from here.
struct WayOut {
    QStringList lines;   ///< to be said below the error
    QString command;     ///< to be typed; empty: none
    QStringList backups; ///< of a damaged library, newest first
};

WayOut wayOut(const Request &request, const Error &error);

/// "lengthwise-cli restore --library '/my swims' x.db", fit for a shell; the library's folder stands in it where the
/// user named one.
QString commandLine(const Request &request, const QStringList &words);

} // namespace lengthwise::cli
