#pragma once

#include "ui/viewmodels/swimstudies.h"

#include <QPointer>

#include <deque>

namespace lengthwise {

/// Studies whose answers a test gives when it wants to, oldest question first; remembers what was asked.
class ScriptedStudies final : public SwimStudies
{
    Q_OBJECT

public:
    using SwimStudies::SwimStudies;

    std::vector<ProgressFilter> filters; ///< of every question about progress
    std::vector<QStringList> ids;        ///< of every comparison of swims
    std::vector<QStringList> files;      ///< of every comparison of files
    std::vector<std::stop_token> stops;  ///< of the same
    QDate today;

    void progress(const ProgressFilter &filter, QObject *asker, Answer<ProgressStudyPointer> answer) override
    {
        filters.push_back(filter);
        m_progress.push_back({asker, std::move(answer)});
    }
    void compare(const QStringList &swims, QObject *asker, Answer<ComparisonStudyPointer> answer) override
    {
        ids.push_back(swims);
        m_comparisons.push_back({asker, std::move(answer)});
    }
    void compareFiles(const QStringList &paths, const std::stop_token &stop, QObject *asker,
        Answer<ComparisonStudyPointer> answer) override
    {
        stops.push_back(stop);
        files.push_back(paths);
        m_comparisons.push_back({asker, std::move(answer)});
    }
    void setToday(const QDate &day) override { today = day; }

    /// False where nothing waits.
    bool answer(const Result<ProgressStudyPointer> &study) { return answerFirst(m_progress, study); }
    bool answer(const Result<ComparisonStudyPointer> &study) { return answerFirst(m_comparisons, study); }

private:
    template<class Value>
    struct Question {
        QPointer<QObject> asker;
        Answer<Value> answer;
    };
    template<class Value>
    static bool answerFirst(std::deque<Question<Value>> &questions, const Result<Value> &study)
    {
        if (questions.empty())
            return false;
        const Question<Value> question = std::move(questions.front());
        questions.pop_front();
        if (question.asker)
            question.answer(study);
        return true;
    }

    std::deque<Question<ProgressStudyPointer>> m_progress;
    std::deque<Question<ComparisonStudyPointer>> m_comparisons;
};

} // namespace lengthwise
