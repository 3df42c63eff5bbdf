#include "ui/viewmodels/zones.h"

#include "ui/viewmodels/csstexts.h"
#include "ui/viewmodels/display.h"
#include "ui/viewmodels/paces.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace lengthwise {

namespace {

QString translated(const char *source)
{
    return QCoreApplication::translate("Zones", source);
}

std::vector<ZoneBar> barsOf(const std::vector<ZoneRow> &zones, QString (*name)(std::size_t))
{
    Seconds longest{};
    for (const ZoneRow &zone : zones)
        longest = std::max(longest, zone.time);
    std::vector<ZoneBar> bars;
    for (std::size_t i = 0; i < zones.size(); ++i)
        bars.push_back({name(i), display::duration(zones[i].time).value,
            display::number(zones[i].percent, 0) + QChar(QChar::Nbsp) + u'%',
            longest.count() > 0 ? zones[i].time / longest : 0, zones[i].time});
    return bars;
}

} // namespace

ZonesView zonesView(const WorkoutReport &report)
{
    ZonesView view;
    const auto pace = report.css ? pacePer100(report.css->speed, report.unit) : std::nullopt;
    if (pace && !report.paceZones.empty()) {
        view.caption = translated(QT_TRANSLATE_NOOP("Zones", "share of CSS %1")).arg(display::time(pace));
        view.bars = barsOf(report.paceZones, paceZoneName);
        view.basis = texts::cssBasis(*report.css);
    } else if (report.profileMaximumHeartRate && !report.heartRateZones.empty()) {
        view.caption = translated(QT_TRANSLATE_NOOP("Zones", "share of maximum heart rate %1"))
                           .arg(display::heartRate(report.profileMaximumHeartRate).value);
        view.bars = barsOf(report.heartRateZones, heartRateZoneName);
        view.basis = translated(QT_TRANSLATE_NOOP("Zones", "CSS is not known: swim a 400 and a 200."));
    } else if (!pace) {
        view.missing = texts::cssUnknown(report.cssUnknown);
    } else {
        view.missing = translated(QT_TRANSLATE_NOOP("Zones", "No speeds are known for this swim."));
    }
    return view;
}

PaceBorders usualPaceBorders()
{
    return Swimmer().paceBorders;
}

QString paceZoneName(std::size_t zone)
{
    static constexpr std::array names{QT_TRANSLATE_NOOP("Zones", "Recovery"), QT_TRANSLATE_NOOP("Zones", "Endurance"),
        QT_TRANSLATE_NOOP("Zones", "Tempo"), QT_TRANSLATE_NOOP("Zones", "Threshold"),
        QT_TRANSLATE_NOOP("Zones", "VO\u2082max"), QT_TRANSLATE_NOOP("Zones", "Sprint")};
    return translated(names[std::min(zone, names.size() - 1)]);
}

QString heartRateZoneName(std::size_t zone)
{
    if (zone == 0)
        return translated(QT_TRANSLATE_NOOP("Zones", "Below zone 1"));
    return translated(QT_TRANSLATE_NOOP("Zones", "Zone %1")).arg(zone);
}

} // namespace lengthwise
