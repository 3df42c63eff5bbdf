#pragma once

#include <QtGlobal>

#ifdef Q_OS_UNIX

#include <csignal>
#include <functional>
#include <sys/wait.h>
#include <unistd.h>

namespace lengthwise {

/// How a child process ended.
struct ChildEnd {
    bool killed = false; ///< by SIGKILL
    int code = -1;       ///< what its work returned; -1 where it did not return
};

/// Runs work in a copy of this process, which ends with it: for rights, limits and deaths that must not reach the
/// test. Not with threads running, and not with a database open that the work uses.
inline ChildEnd inChild(const std::function<int()> &work)
{
    const pid_t child = fork();
    if (child == 0)
        _exit(work());
    int status = 0;
    if (child < 0 || waitpid(child, &status, 0) != child)
        return {};
    if (WIFSIGNALED(status))
        return {.killed = WTERMSIG(status) == SIGKILL};
    return {.code = WEXITSTATUS(status)};
}

/// To whom rights of files apply: not root.
inline void becomeNobody()
{
    constexpr unsigned nobody = 65534;
    if (geteuid() == 0 && (setgid(nobody) != 0 || setuid(nobody) != 0))
        _exit(255);
}

} // namespace lengthwise

#endif
