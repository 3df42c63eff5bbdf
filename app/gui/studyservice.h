#pragma once

#include "app/gui/librarythread.h"
#include "ui/viewmodels/swimstudies.h"

#include <QPointer>

namespace lengthwise {

/// Progress and comparisons of the library that is shown, in a thread of its own. GUI thread.
class StudyService final : public SwimStudies
{
    Q_OBJECT

public:
    /// clock must outlive it.
    explicit StudyService(const Clock &clock, QObject *parent = nullptr);

    /// From the next question on. Nothing is made where there is no library.
    void follow(const QString &folder);

    void progress(const ProgressFilter &filter, QObject *asker, Answer<ProgressStudyPointer> answer) override;
    void compare(const QStringList &ids, QObject *asker, Answer<ComparisonStudyPointer> answer) override;
    void compareFiles(const QStringList &paths, const std::stop_token &stop, QObject *asker,
        Answer<ComparisonStudyPointer> answer) override;
    void setToday(const QDate &today) override { m_today = today; }

    /// Closed while the file is replaced (LibraryCareService::addReader).
    LibraryThread &thread() { return m_thread; }

private:
    /// The newest question that waits.
    struct Question {
        ProgressFilter filter;
        QPointer<QObject> asker;
        Answer<ProgressStudyPointer> answer;
    };
    /// The thread's: what was read last, and of which state of the library.
    struct Known {
        std::string athlete;
        std::int64_t version = -1;
        std::shared_ptr<const ProgressSource> source;
    };

    void begin(const Question &question);
    void end(const Question &question, const Result<ProgressStudyPointer> &study);

    QDate m_today;
    bool m_isWorking = false;       ///< on a question about progress
    std::optional<Question> m_next; ///< the only one that waits for it
    QString m_folder;
    std::shared_ptr<Known> m_known = std::make_shared<Known>();
    LibraryThread m_thread; ///< last: gone first
};

} // namespace lengthwise
