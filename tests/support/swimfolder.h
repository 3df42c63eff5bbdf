#pragma once

#include <QByteArrayView>
#include <QString>
#include <QStringList>

#include <cstdint>

namespace lengthwise {

/// Writes short pool swims of different days into a folder (made where missing), as FIT and every third also as the
/// CSV of the same swim. from: number of the first, so that two folders can share some. The files' paths.
QStringList writeSwims(const QString &folder, std::uint32_t from, std::uint32_t count);

/// Writes a file anew; where that fails the test ends. The path.
QString write(const QString &path, QByteArrayView content);

} // namespace lengthwise
