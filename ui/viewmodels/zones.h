#pragma once

#include "core/report/workoutreport.h"

#include <QString>

#include <cstddef>
#include <vector>

namespace lengthwise {

/// One bar of the zones card.
struct ZoneBar {
    QString name;     ///< "Recovery"
    QString time;     ///< "11:19"
    QString percent;  ///< "22 %"
    double share = 0; ///< of the longest zone's time, 0 to 1
    Seconds swum{};   ///< the time as a number

    bool operator==(const ZoneBar &) const = default;
};

/// What the zones card shows: pace zones where CSS is known, else heart-rate zones, else a sentence why not.
struct ZonesView {
    QString caption; ///< "share of CSS 1:31.4"; empty where there are no zones
    std::vector<ZoneBar> bars;
    QString basis;   ///< what CSS rests on, or why heart rate has to stand in for it; empty where there are no zones
    QString missing; ///< what to do about it; empty where there are zones

    bool operator==(const ZonesView &) const = default;
};

/// Pure but for the locale.
ZonesView zonesView(const WorkoutReport &report);

/// Where the pace zones meet unless the swimmer set it otherwise, as shares of critical swim speed.
PaceBorders usualPaceBorders();

/// "Recovery" to "Sprint"; "Below zone 1", "Zone 1" to "Zone 5". zone: 0 to 5.
QString paceZoneName(std::size_t zone);
QString heartRateZoneName(std::size_t zone);

} // namespace lengthwise
