#pragma once

#include <QCoreApplication>
#include <QString>

namespace lengthwise {

/// "1 rest", "3 rests": English without a catalogue has two forms of its own, others get theirs from "%n" of `many`.
inline QString counted(const char *context, int count, const char *one, const char *many)
{
    return QCoreApplication::translate(context, count == 1 ? one : many, nullptr, count);
}

} // namespace lengthwise
