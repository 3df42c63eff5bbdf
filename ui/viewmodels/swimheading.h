#pragma once

#include "core/report/workoutreport.h"

#include <QString>

namespace lengthwise {

struct SwimDocument;

/// The two lines at the top of a swim's page.
struct SwimHeading {
    QString title;     ///< the swimmer's or else generated
    QString own;       ///< the swimmer's title; empty: none
    QString generated; ///< "10 x 100 Fr @ 1:45", else "Pool swim" or "Open-water swim"
    QString when;      ///< "Thu 19 Nov 2026, 06:32"
    QString water;     ///< "25 m pool", "pool of unknown length", "open water"
    QString source;    ///< "Garmin Swim 2 (FIT)"; may be empty
    QString subtitle;  ///< "Thu 19 Nov 2026, 06:32 · 25 m pool · Garmin Swim 2 (FIT)"
    QString type;      ///< "Intervals"; empty where nothing was swum
    QString quality;   ///< "Data quality 96 of 100"; the same

    bool operator==(const SwimHeading &) const = default;
};

/// What a swim without a title is called: "Pool swim", "Open-water swim".
QString untitled(Environment environment);

/// Pure but for locale and time zone.
SwimHeading swimHeading(const WorkoutReport &report);
/// With the swimmer's own title.
SwimHeading swimHeading(const SwimDocument &document);

} // namespace lengthwise
