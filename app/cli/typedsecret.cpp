#include "app/cli/typedsecret.h"

#include <QFile>
#include <QtGlobal>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <csignal>
#include <termios.h>
#include <unistd.h>
#endif

namespace lengthwise::cli {

namespace {

#ifdef Q_OS_UNIX
termios terminalBefore{};

/// Whoever ends the program at the question gets a terminal that shows what is typed.
void showAgain(int signal)
{
    tcsetattr(STDIN_FILENO, TCSANOW, &terminalBefore);
    std::signal(signal, SIG_DFL);
    std::raise(signal);
}

/// While it lives, a terminal does not show what is typed.
class Unseen
{
public:
    explicit Unseen(const QString &question)
        : m_isTerminal(tcgetattr(STDIN_FILENO, &terminalBefore) == 0)
    {
        if (!m_isTerminal)
            return;
        setHandlers(showAgain);
        termios quiet = terminalBefore;
        quiet.c_lflag &= ~tcflag_t(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
        std::fputs(question.toLocal8Bit().constData(), stderr);
    }
    ~Unseen()
    {
        if (!m_isTerminal)
            return;
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &terminalBefore);
        setHandlers(SIG_DFL);
        std::fputs("\n", stderr);
    }
    Q_DISABLE_COPY_MOVE(Unseen)

private:
    static void setHandlers(void (*handler)(int))
    {
        for (const int signal : {SIGINT, SIGTERM, SIGHUP})
            std::signal(signal, handler);
    }

    bool m_isTerminal;
};
#else
class Unseen
{
public:
    explicit Unseen(const QString &) { }
};
#endif

} // namespace

QString typedSecret(const QString &question)
{
    constexpr qint64 longest = 1024;
    [[maybe_unused]] const Unseen unseen(question);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(input.readLine(longest)).trimmed();
}

} // namespace lengthwise::cli
