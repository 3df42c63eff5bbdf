#pragma once

#include <QString>

namespace lengthwise {

/// Where the library is unless told otherwise: "lengthwise" where the system keeps the user's data.
QString defaultLibraryFolder();

/// Whether a library begun there: its index or an athlete's file, or a folder that may not be looked into. Nothing is
/// opened.
bool isLibraryIn(const QString &folder);

} // namespace lengthwise
