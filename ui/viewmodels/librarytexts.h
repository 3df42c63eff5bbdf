#pragma once

#include "core/base/error.h"

#include <QString>

namespace lengthwise::texts {

/// The part of describe() that speaks of the library; empty for other errors.
QString describeLibraryError(const Error &error);
/// Of swims, their edits and backups.
QString describeSwimError(const Error &error);

} // namespace lengthwise::texts
