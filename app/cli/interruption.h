#pragma once

#include <stop_token>
#include <thread>

namespace lengthwise::cli {

/// While it lives, Ctrl-C (and a plain kill) asks for a stop instead of ending the program: what runs finishes its
/// batch and says what it kept. A second one ends the program at once, which a library survives as well. Make it before
/// the threads that it is to spare, from the main thread.
/// Where there are no POSIX signals Ctrl-C ends the program.
class Interruption
{
public:
    Interruption();
    ~Interruption();
    Interruption(const Interruption &) = delete;
    Interruption &operator=(const Interruption &) = delete;

    std::stop_token token() const { return m_source.get_token(); }

private:
    std::stop_source m_source;
    std::stop_source m_end;
    std::thread m_listener;
};

} // namespace lengthwise::cli
