#pragma once

#include <QString>

namespace lengthwise::cli {

/// One line of standard input without blanks around it; a terminal is asked for it and does not show it. Empty: none
/// came.
QString typedSecret(const QString &question);

} // namespace lengthwise::cli
