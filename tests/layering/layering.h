#pragma once

#include <QString>
#include <QStringList>

namespace lengthwise {

/// Reads every #include "..." of the C++ files below root/core, ui and app against the table of DESIGN section 2.
/// Each row of the answer is one offence, "file:line: what"; empty: the arrows run as drawn.
QStringList layeringOffences(const QString &root);

} // namespace lengthwise
