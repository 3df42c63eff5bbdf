#pragma once

#include "core/base/result.h"

#include <QString>

#include <cstddef>
#include <string>
#include <vector>

namespace lengthwise {

/// The bytes of a recording as ImportedItem::file names it, unpacked: "swim.fit", "swim.fit.gz",
/// "export.zip/activities/1.fit.gz". The errors of readFile() and unpack(); FileNotFound where the archive holds no
/// such file. Every error names the file. Blocks; any thread.
Result<std::vector<std::byte>> contentOf(const QString &file);

/// What a recording of this name is called: the last part, ".gz" dropped.
std::string recordingName(const QString &file);

} // namespace lengthwise
