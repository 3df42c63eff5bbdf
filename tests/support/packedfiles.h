#pragma once

#include <QByteArray>

#include <vector>

namespace lengthwise {

/// One file of an archive that is to be made.
struct FileToPack {
    QByteArray name;
    QByteArray content;
};

QByteArray zipOf(const std::vector<FileToPack> &files);
QByteArray gzipOf(const QByteArray &content);

} // namespace lengthwise
