#pragma once

#include <QString>

namespace lengthwise {

/// Where the project's files are. A function, because a folder in the compiler's command line would keep what was
/// compiled in one checkout from being used in another.
QString projectFolder();
/// "resources/samples" in it.
QString projectFile(const QString &path);

/// Recordings of others: LENGTHWISE_SAMPLES, else ../shared/samples. It need not be there.
QString samplesFolder();

} // namespace lengthwise
