#pragma once

#include "core/report/comparison.h"
#include "core/report/progress.h"
#include "ui/viewmodels/swimlibrary.h"

#include <memory>
#include <stop_token>

namespace lengthwise {

/// The progress of a library under one filter, with the ids and days of the swims its numbers name.
struct ProgressStudy {
    ProgressReport report;
    std::shared_ptr<const ProgressSource> source; ///< never null
};
using ProgressStudyPointer = std::shared_ptr<const ProgressStudy>;

/// What could not be compared, and why.
struct NotCompared {
    QString name; ///< a swim's id or a file's path
    Error error;
};

struct ComparisonStudy {
    Comparison comparison; ///< of fewer than two swims or too many: the swims and nothing else
    std::vector<NotCompared> left;
};
using ComparisonStudyPointer = std::shared_ptr<const ComparisonStudy>;

/// What is worked out over several swims, for the window. Whoever implements it works in a thread of its own (app/gui);
/// nothing here blocks. GUI thread.
class SwimStudies : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Of the library that is shown, as it is now. A newer question takes the place of an older one: that one is not
    /// answered any more.
    virtual void progress(const ProgressFilter &filter, QObject *asker, Answer<ProgressStudyPointer> answer) = 0;
    /// Swims of the library that is shown. A swim that cannot be read is left out and told.
    virtual void compare(const QStringList &ids, QObject *asker, Answer<ComparisonStudyPointer> answer) = 0;
    /// All swims of files, without importing them. Once it is to stop, the answer is ErrorCode::Cancelled.
    virtual void compareFiles(const QStringList &paths, const std::stop_token &stop, QObject *asker,
        Answer<ComparisonStudyPointer> answer) = 0;
    /// The day that progress goes up to; without it today's.
    virtual void setToday(const QDate &today) = 0;
};

} // namespace lengthwise
