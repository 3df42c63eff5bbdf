#pragma once

#include <QString>

namespace lengthwise {

/// Words from a file or a file name, fit for a terminal and a label: one line without control characters, escape
/// sequences or marks that turn the direction of writing; blanks run together; cut behind `longest` characters. Any
/// thread.
QString safeText(const QString &foreign, qsizetype longest = 200);

} // namespace lengthwise
