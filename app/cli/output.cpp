#include "app/cli/output.h"

#include "core/base/safetext.h"

#include <QByteArray>
#include <QFile>

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>

namespace lengthwise::cli {

bool print(const QString &text)
{
    return print(text.toUtf8());
}

bool print(const QByteArray &utf8)
{
    const auto size = std::size_t(utf8.size());
    if (std::fwrite(utf8.constData(), 1, size, stdout) == size && std::fflush(stdout) == 0)
        return true;
    const int reason = errno;
    if (reason != EPIPE)
        complain(QStringLiteral("cannot write the output: %1").arg(QString::fromLocal8Bit(std::strerror(reason))));
    return false;
}

Result<void> writeNewFile(const QString &path, const QByteArray &content)
{
    if (QFile::exists(path))
        return fail({.code = ErrorCode::FileExists, .file = path});
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return fail({.code = ErrorCode::FileUnwritable, .file = path, .detail = file.errorString()});
    if (file.write(content) == content.size() && file.flush())
        return {};
    const QString reason = file.errorString();
    file.remove();
    return fail({.code = ErrorCode::FileUnwritable, .file = path, .detail = reason});
}

void complain(const QString &line)
{
    // a file's name may be as hostile as what is in it
    const QByteArray utf8 = (QStringLiteral("lengthwise-cli: ") + safeText(line, line.size()) + u'\n').toUtf8();
    std::fwrite(utf8.constData(), 1, std::size_t(utf8.size()), stderr);
}

void keepClosedPipesQuiet()
{
#ifdef SIGPIPE
    std::signal(SIGPIPE, SIG_IGN);
#endif
}

} // namespace lengthwise::cli
