#include "core/base/filewriting.h"

#include <QSaveFile>

namespace lengthwise {

Result<void> writeWholeFile(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit())
        return {};
    return fail({.code = ErrorCode::FileUnwritable, .file = path, .detail = file.errorString()});
}

} // namespace lengthwise
