#include "core/decode/filecontent.h"

#include "core/decode/decoders.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace lengthwise {

namespace {

constexpr std::size_t headSize = 64 * 1024;

/// Reads until the buffer is full or the file ends, wherever that is by now.
bool readUpTo(QFile &file, FileContent &content, std::size_t end)
{
    while (content.size < end) {
        const qint64 count =
            file.read(reinterpret_cast<char *>(content.bytes.get()) + content.size, qint64(end - content.size));
        if (count < 0)
            return false;
        if (count == 0)
            return true;
        content.size += std::size_t(count);
    }
    return true;
}

} // namespace

Result<FileContent> readFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail({.code = ErrorCode::FileNotFound});
    if (info.isDir())
        return fail({.code = ErrorCode::FileUnreadable, .detail = QStringLiteral("is a directory")});
    if (!info.isFile()) // opening a pipe would wait for its writer, reading a device might never end
        return fail({.code = ErrorCode::FileUnreadable, .detail = QStringLiteral("not a regular file")});
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail({.code = ErrorCode::FileUnreadable, .detail = file.errorString()});
    const qint64 size = file.size();
    if (size > largestFile)
        return fail({.code = ErrorCode::FileTooLarge, .count = largestFile});
    FileContent content{.bytes = std::make_unique_for_overwrite<std::byte[]>(std::size_t(size))};
    if (!readUpTo(file, content, std::min(headSize, std::size_t(size))))
        return fail({.code = ErrorCode::FileUnreadable, .detail = file.errorString()});
    if (!looksLikeRecording(content.view()))
        return fail({.code = ErrorCode::FormatUnknown});
    if (!readUpTo(file, content, std::size_t(size)))
        return fail({.code = ErrorCode::FileUnreadable, .detail = file.errorString()});
    return content;
}

} // namespace lengthwise
