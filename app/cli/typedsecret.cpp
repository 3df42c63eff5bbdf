#include "app/cli/typedsecret.h"

#include <QFile>
#include <QtGlobal>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <termios.h>
#include <unistd.h>
#endif

namespace lengthwise::cli {

namespace {

/// While it lives, a terminal does not show what is typed.
class Unseen
{
public:
    explicit Unseen(const QString &question)
    {
#ifdef Q_OS_UNIX
        if (tcgetattr(STDIN_FILENO, &m_before) != 0)
            return;
        m_isTerminal = true;
        std::fputs(question.toLocal8Bit().constData(), stderr);
        termios quiet = m_before;
        quiet.c_lflag &= ~tcflag_t(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
#else
        Q_UNUSED(question)
#endif
    }
    ~Unseen()
    {
#ifdef Q_OS_UNIX
        if (!m_isTerminal)
            return;
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
        std::fputs("\n", stderr);
#endif
    }
    Unseen(const Unseen &) = delete;
    Unseen &operator=(const Unseen &) = delete;

private:
#ifdef Q_OS_UNIX
    termios m_before{};
    bool m_isTerminal = false;
#endif
};

} // namespace

QString typedSecret(const QString &question)
{
    constexpr qint64 longest = 1024;
    const Unseen unseen(question);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(input.readLine(longest)).trimmed();
}

} // namespace lengthwise::cli
