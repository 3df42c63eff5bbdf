#include "ui/viewmodels/doubt.h"

#include "ui/viewmodels/display.h"
#include "ui/viewmodels/texts.h"

#include <QCoreApplication>

namespace lengthwise {

QString qualityText(const WorkoutReport &report)
{
    const QString text = report.quality.isUncertain()
        ? QCoreApplication::translate("Doubt", "Data quality %1 of 100: uncertain")
        : QCoreApplication::translate("Doubt", "Data quality %1 of 100");
    return text.arg(report.quality.score);
}

QString doubtOf(const WorkoutReport &report, const SetRow &set)
{
    if (set.inferred)
        return texts::inferredSet();
    if (report.quality.isUncertain())
        return QCoreApplication::translate("Doubt", "Uncertain: the data quality of this recording is %1 of 100.")
            .arg(report.quality.score);
    return {};
}

QString shownNotation(const WorkoutReport &report, const SetRow &set)
{
    return set.inferred || report.quality.isUncertain() ? display::approximately(set.notation) : set.notation;
}

} // namespace lengthwise
