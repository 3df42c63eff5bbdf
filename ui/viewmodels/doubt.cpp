#include "ui/viewmodels/doubt.h"

#include "ui/viewmodels/display.h"
#include "ui/viewmodels/texts.h"

#include <QCoreApplication>

namespace lengthwise {

namespace {
/// As in ANALYSIS section 2; a test compares it with the analysis.
constexpr int uncertainUnder = 60;
} // namespace

bool isUncertain(const WorkoutReport &report)
{
    return report.quality.score < uncertainUnder;
}

QString qualityText(const WorkoutReport &report)
{
    const QString text = isUncertain(report) ? QCoreApplication::translate("Doubt", "Data quality %1 of 100: uncertain")
                                             : QCoreApplication::translate("Doubt", "Data quality %1 of 100");
    return text.arg(report.quality.score);
}

QString doubtOf(const WorkoutReport &report, const SetRow &set)
{
    if (set.inferred)
        return texts::inferredSet();
    if (isUncertain(report))
        return QCoreApplication::translate("Doubt", "Uncertain: the data quality of this recording is %1 of 100.")
            .arg(report.quality.score);
    return {};
}

QString shownNotation(const WorkoutReport &report, const SetRow &set)
{
    return set.inferred || isUncertain(report) ? display::approximately(set.notation) : set.notation;
}

} // namespace lengthwise
