#pragma once

#include "ui/viewmodels/historyplot.h"
#include "ui/viewmodels/swimstudies.h"
#include "ui/viewmodels/zones.h"

#include <vector>

/// What the Progress page says and draws. Pure but for the locale; plots keep the study.
namespace lengthwise {

/// Volume by stroke, a stack for each week or month.
HistoryPlot volumePlot(const ProgressStudyPointer &study);
/// Distance since 1 January, years above each other; its marks are the weeks of the newest one.
HistoryPlot yearsPlot(const ProgressStudyPointer &study);
/// Pace of critical swim speed with its range.
HistoryPlot cssPlot(const ProgressStudyPointer &study);
/// Fitness, fatigue and form.
HistoryPlot fitnessPlot(const ProgressStudyPointer &study);

enum class TechniqueMeasure { Swolf, DistancePerStroke };
/// One of both, a line for each stroke.
HistoryPlot techniquePlot(const ProgressStudyPointer &study, TechniqueMeasure measure);

/// What stands right of a card's title: the first part in the accent, either may be empty.
struct CardCaption {
    QString lead;
    QString rest;
    bool operator==(const CardCaption &) const = default;
};

/// "3.4 s faster" "in 12 months · band: range of the fit"
CardCaption cssCaption(const ProgressReport &report);
/// "42 and 7 days · form today +4"
CardCaption fitnessCaption(const ProgressReport &report);
/// "29:32 h active, 6 months"
CardCaption zonesCaption(const ProgressReport &report);
/// "25 m pool"; empty where there is none.
CardCaption techniqueCaption(const ProgressReport &report);

ZonesView progressZones(const ProgressReport &report);

/// "4 weeks", "3 months", "6 months", "Year", "All"
QString rangeName(ProgressRange range);
/// "in the last 6 months", "in the last 12 months", "in all swims"
QString withinRange(ProgressRange range);
/// "24 May – 22 Nov 2026 · 25 m pool": of pictures that are saved.
QString progressSubtitle(const ProgressReport &report);

/// "12:34 h", "0:45 h": hours and minutes.
QString hoursText(Seconds time);

} // namespace lengthwise
