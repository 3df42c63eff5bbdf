#pragma once

#include "ui/viewmodels/display.h"

#include <QCoreApplication>
#include <QString>

namespace lengthwise {

/// "1 rest", "3 rests", "1,981 rests": plain English has no catalogue that could choose the form, so both are written
/// out; a translation sees "%n" in each.
inline QString counted(const char *context, int count, const char *one, const char *many)
{
    QString said = QCoreApplication::translate(context, count == 1 ? one : many, nullptr, count);
    if (count >= 1000)
        said.replace(QString::number(count), display::number(count, 0)); // %n knows no separators
    return said;
}

} // namespace lengthwise
