#pragma once

#include "app/gui/librarycareservice.h"
#include "tests/ui/threadedlibrary.h"

namespace lengthwise {

/// A library of one's own in a folder of its own, with two swims, and what takes care of it: as the window has them.
/// Settings and this machine's name go to that folder too.
class CaredLibrary
{
public:
    CaredLibrary();

    QString folder() const { return threads.folder(); }
    QString in(const char *file) const { return threads.path(QLatin1StringView(file)); }
    /// The athlete's file.
    QString file() const;
    const Athlete &athlete() const { return m_athlete; }
    LibraryState state() const;

    /// Through the writer and waited for; what fails is thrown.
    int swims();
    /// Titles of the swims that are shown, in the order of the list.
    QStringList titles();
    void deleteFirstSwim();
    AthleteSettings settings();
    std::vector<KeptCssTest> cssTests();
    void undo();
    /// Waits for an answer of the care; what fails is thrown.
    template<class Value, class Ask>
    Value answerOf(Ask ask)
    {
        std::optional<Result<Value>> answer;
        ask(&m_asker, [&answer](const Result<Value> &result) { answer = result; });
        return waitFor<Value>(answer);
    }
    /// The step that would be undone next; empty: none.
    std::string nextUndo();
    /// Breaks the athlete's file; nobody may have it open.
    void damage();
    /// Nothing is open any more, in any thread.
    void closeAll();

    ThreadedLibrary threads;
    std::unique_ptr<LibraryCareService> care;

private:
    template<class Value>
    Value waitFor(std::optional<Result<Value>> &answer);
    template<class Work>
    auto ask(LibraryThread &thread, Work work);
    void waitUntil(const std::function<bool()> &done);

    QObject m_asker;
    Athlete m_athlete;
};

template<class Value>
Value CaredLibrary::waitFor(std::optional<Result<Value>> &answer)
{
    waitUntil([&answer] { return answer.has_value(); });
    if (!*answer)
        throw std::runtime_error("answered with code " + std::to_string(int(answer->error().code)));
    if constexpr (!std::is_void_v<Value>)
        return **answer;
}

} // namespace lengthwise
