#pragma once

#include "ui/viewmodels/swimstudies.h"

#include <QString>

#include <vector>

namespace lengthwise {

/// One part of the coach's card.
struct CoachPart {
    QString heading; ///< "Over the last four weeks", "What holds you back", "Take care", "Next"
    QString text;
    bool isWarning = false;
    bool operator==(const CoachPart &) const = default;
};

/// Summary, limiter, warning, next set; what is absent is left out. Pure but for the locale.
std::vector<CoachPart> coachParts(const ProgressReport &report);

} // namespace lengthwise
