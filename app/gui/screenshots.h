#pragma once

#include <QString>

namespace lengthwise {

/// Writes pictures of every page from the bundled samples to a folder; the same bytes on every run of one machine.
/// Returns the exit code of the program.
int writeScreenshots(const QString &folder);

} // namespace lengthwise
