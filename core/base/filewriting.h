#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace lengthwise {

/// Writes a file whole or not at all; what was there before is replaced only then. FileUnwritable, with the file and
/// the system's reason. Any thread.
Result<void> writeWholeFile(const QString &path, const QByteArray &content);

} // namespace lengthwise
