#include "app/cli/interruption.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <csignal>
#include <unistd.h>
#endif

namespace lengthwise::cli {

#ifdef Q_OS_UNIX
namespace {
sigset_t interruptions()
{
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGINT);
    sigaddset(&set, SIGTERM);
    return set;
}

// A handler may do next to nothing; a thread that waits for the signal may do anything.
void listen(std::stop_source source, const std::stop_token &end)
{
    const sigset_t set = interruptions();
    for (int signal = 0; sigwait(&set, &signal) == 0 && !end.stop_requested();) {
        constexpr int endedBySignal = 128;
        if (!source.request_stop())
            _exit(endedBySignal + signal);
    }
}
} // namespace

Interruption::Interruption()
{
    const sigset_t set = interruptions();
    pthread_sigmask(SIG_BLOCK, &set, nullptr);
    m_listener = std::thread(listen, m_source, m_end.get_token());
}

Interruption::~Interruption()
{
    m_end.request_stop();
    pthread_kill(m_listener.native_handle(), SIGINT);
    m_listener.join();
    const sigset_t set = interruptions();
    pthread_sigmask(SIG_UNBLOCK, &set, nullptr);
}
#else
Interruption::Interruption() = default;
Interruption::~Interruption() = default;
#endif

} // namespace lengthwise::cli
