#include "ui/viewmodels/tablecaptions.h"

#include "ui/viewmodels/csstexts.h"
#include "ui/viewmodels/display.h"
#include "ui/viewmodels/doubt.h"
#include "ui/viewmodels/paces.h"
#include "ui/viewmodels/texts.h"
#include "ui/viewmodels/zones.h"

#include <QCoreApplication>

namespace lengthwise {

namespace {

QString translated(const char *source, int count = -1)
{
    return QCoreApplication::translate("TableCaptions", source, nullptr, count);
}

QString setsCaption(const WorkoutReport &report)
{
    const QString sets = texts::sets(int(report.sets.size()));
    if (report.quality.isUncertain())
        return translated(QT_TRANSLATE_NOOP("TableCaptions", "%1 \u00b7 uncertain, data quality %2 of 100"))
            .arg(sets)
            .arg(report.quality.score);
    if (report.environment == Environment::Pool)
        return translated(QT_TRANSLATE_NOOP("TableCaptions", "%1 \u00b7 found from length timing")).arg(sets);
    return sets;
}

QString zonesCaption(const WorkoutReport &report)
{
    if (!report.css)
        return zonesView(report).caption;
    const auto at = [&report](Speed speed) { return display::time(pacePer100(speed, report.unit)); };
    const QString pace = display::pace(pacePer100(report.css->speed, report.unit), report.unit).text();
    return translated(QT_TRANSLATE_NOOP("TableCaptions", "CSS %1, between %2 and %3, %4"))
        .arg(pace, at(report.css->high), at(report.css->low), texts::cssBasis(*report.css));
}

} // namespace

TableCaptions tableCaptions(const WorkoutReport &report)
{
    const bool isPool = report.environment == Environment::Pool;
    const int lengths = int(report.lengths.size());
    const int laps = int(report.laps.size());
    return {
        .sets = setsCaption(report),
        .lengths = isPool ? texts::lengths(lengths) : texts::splits(lengths),
        .laps = translated(QT_TRANSLATE_NOOP("TableCaptions", "%1 \u00b7 as the watch recorded them"))
                    .arg(translated(laps == 1 ? QT_TRANSLATE_N_NOOP("TableCaptions", "%n lap")
                                              : QT_TRANSLATE_N_NOOP("TableCaptions", "%n laps"),
                        laps)),
        .bests = translated(QT_TRANSLATE_NOOP("TableCaptions", "the fastest stretch of each distance")),
        .zones = zonesCaption(report),
        .coach = qualityText(report),
    };
}

} // namespace lengthwise
