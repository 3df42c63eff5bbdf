#pragma once

#include "ui/viewmodels/calendardays.h"
#include "ui/viewmodels/swimstudies.h"

#include <QWidget>

namespace lengthwise {

/// Years of swims: volume, critical swim speed, load and form, best times, zones, technique. Follows the library by
/// itself; what it does not do itself, it asks for.
class ProgressPage final : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive it.
    ProgressPage(SwimStudies &studies, SwimLibrary &library, QWidget *parent = nullptr);

Q_SIGNALS:
    void openRequested(const QString &id);
    /// The lengths that a best time was swum in.
    void evidenceRequested(const QString &id, const std::vector<std::size_t> &lengths);
    /// The swims of these days are to be shown in the list.
    void daysRequested(const lengthwise::DayRange &days);
    void testRequested();

private:
    SwimStudies &m_studies;
    SwimLibrary &m_library;
};

} // namespace lengthwise
