#include "app/cli/progressline.h"

#include "app/cli/usage.h"
#include "ui/viewmodels/display.h"

#include <QCoreApplication>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace lengthwise::cli {

namespace {
constexpr qint64 betweenLines = 200;   // ms
constexpr qint64 beforeGuesses = 1000; // ms: a rate needs something to stand on

bool isTerminal()
{
#ifdef Q_OS_UNIX
    return isatty(STDERR_FILENO) == 1;
#else
    return false;
#endif
}

void write(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    std::fwrite(utf8.constData(), 1, std::size_t(utf8.size()), stderr);
    std::fflush(stderr);
}
} // namespace

ProgressLine::ProgressLine()
    : m_isSeen(isTerminal())
{
    m_sinceStart.start();
}

ProgressLine::~ProgressLine()
{
    if (m_isShown)
        write(QStringLiteral("\r\033[K"));
}

bool ProgressLine::isDue(bool isNews)
{
    if (!m_isSeen || (m_isShown && !isNews && m_sinceShown.elapsed() < betweenLines))
        return false;
    m_isShown = true;
    m_sinceShown.start();
    return true;
}

void ProgressLine::say(const QString &line, bool isNews)
{
    if (isDue(isNews))
        write(QStringLiteral("\r\033[K") + line);
}

void ProgressLine::show(std::int64_t done, std::int64_t total)
{
    if (!isDue())
        return;
    QString line = QStringLiteral("%1 / %2").arg(display::number(double(done), 0), display::number(double(total), 0));
    if (m_sinceStart.elapsed() >= beforeGuesses && done > 0) {
        const double perSecond = double(done) * 1000 / double(m_sinceStart.elapsed());
        line += translated(QT_TRANSLATE_NOOP("Commands", ", %1 a second, %2 to go"))
                    .arg(display::number(perSecond, perSecond < 10 ? 1 : 0),
                        display::clock(Seconds(double(total - done) / perSecond)));
    }
    write(QStringLiteral("\r\033[K") + line);
}

} // namespace lengthwise::cli
