#include "ui/viewmodels/swimheading.h"

#include "ui/viewmodels/display.h"
#include "ui/viewmodels/doubt.h"
#include "ui/viewmodels/scoretexts.h"
#include "ui/viewmodels/swimdocument.h"

#include <QCoreApplication>
#include <QStringList>

namespace lengthwise {

namespace {
// "Garmin Swim 2 (FIT)"; either part may be unknown.
QString source(const WorkoutReport &report)
{
    if (report.device.isEmpty())
        return report.sourceFormat;
    if (report.sourceFormat.isEmpty())
        return report.device;
    return QStringLiteral("%1 (%2)").arg(report.device, report.sourceFormat);
}

QString water(const WorkoutReport &report)
{
    if (report.environment == Environment::OpenWater)
        return QCoreApplication::translate("SwimHeading", "open water");
    if (!report.poolLength)
        return QCoreApplication::translate("SwimHeading", "pool of unknown length");
    return display::poolName(*report.poolLength, report.unit);
}
} // namespace

QString untitled(Environment environment)
{
    return environment == Environment::OpenWater ? QCoreApplication::translate("SwimHeading", "Open-water swim")
                                                 : QCoreApplication::translate("SwimHeading", "Pool swim");
}

SwimHeading swimHeading(const WorkoutReport &report)
{
    SwimHeading heading;
    heading.generated = report.title.isEmpty() ? untitled(report.environment) : report.title;
    heading.title = heading.generated;
    heading.when = display::dateAndTime(report.start, report.utcOffset);
    heading.water = water(report);
    heading.source = source(report);
    QStringList parts{heading.when, heading.water, heading.source};
    parts.removeAll(QString());
    heading.subtitle = parts.join(QStringLiteral(" \u00b7 "));
    if (!report.score.parts.empty()) {
        heading.type = texts::swimTypeName(report.type);
        heading.quality = qualityText(report);
    }
    return heading;
}

SwimHeading swimHeading(const SwimDocument &document)
{
    SwimHeading heading = swimHeading(document.report());
    heading.own = document.title;
    if (!heading.own.isEmpty())
        heading.title = heading.own;
    return heading;
}

} // namespace lengthwise
