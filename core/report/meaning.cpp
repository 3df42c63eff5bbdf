#include "core/report/meaning.h"

#include "core/analysis/bests.h"
#include "core/analysis/histograms.h"
#include "core/analysis/swimfigures.h"
#include "core/analysis/thresholds.h"
#include "core/analysis/zones.h"

#include <numeric>

namespace lengthwise {

namespace {

/// One row per zone; borders are those between neighbours, `whole` of them is a share of 1.
template<std::size_t zones>
std::vector<ZoneRow> zoneRows(
    const std::array<Seconds, zones> &times, const std::array<double, zones - 1> &borders, double whole)
{
    const Seconds all = std::accumulate(times.begin(), times.end(), Seconds{});
    if (!(all.count() > 0))
        return {};
    std::vector<ZoneRow> rows;
    for (std::size_t i = 0; i < zones; ++i) {
        ZoneRow row{.time = times[i], .percent = 100 * (times[i] / all)};
        if (i > 0)
            row.fromShare = borders[i - 1] / whole;
        if (i + 1 < zones)
            row.toShare = borders[i] / whole;
        rows.push_back(row);
    }
    return rows;
}

void addCss(WorkoutReport &report, const CssEstimate &estimate)
{
    report.cssUnknown = estimate.unknown;
    if (estimate.css && estimate.low && estimate.high && estimate.sureness)
        report.css = CssValue{*estimate.css, *estimate.low, *estimate.high, *estimate.sureness, estimate.efforts};
}

void addZones(WorkoutReport &report, const std::vector<HistogramBin> &speeds,
    const std::vector<HistogramBin> &heartRates, const Swimmer &swimmer)
{
    if (const std::optional<Speed> css = swimmer.cssSpeed()) {
        if (const auto times = paceZoneTimes(speeds, *css, swimmer.paceBorders))
            report.paceZones = zoneRows(*times, swimmer.paceBorders, 1);
    }
    report.profileMaximumHeartRate = swimmer.maximumHeartRate;
    if (swimmer.maximumHeartRate) {
        if (const auto times = heartRateZoneTimes(heartRates, *swimmer.maximumHeartRate))
            report.heartRateZones = zoneRows(*times, thresholds::zones.heartRateBorders, 100);
    }
}

} // namespace

void addMeaning(WorkoutReport &report, const Workout &workout, const SwimAnalysis &analysis, const Swimmer &swimmer)
{
    const std::optional<Speed> css = swimmer.cssSpeed();
    report.bests = bestEfforts(workout, analysis.intervals);
    const SwimFigures figures = figuresOf(workout, analysis, report.bests);
    report.quality = analysis.quality;
    report.type = swimTypeOf(figures, css);
    report.score = scoreOf(figures, report.type);
    report.coach = coach({workout, analysis, figures, report.type, report.score, css});
    if (swimmer.css)
        addCss(report, *swimmer.css);
    const std::vector<HistogramBin> heartRates = heartRateHistogram(workout);
    addZones(report, speedHistogram(workout, analysis.intervals), heartRates, swimmer);
    report.load = swimLoad({.active = report.active,
        .distance = report.distance,
        .css = css,
        .maximumHeartRate = swimmer.maximumHeartRate,
        .heartRates = heartRates,
        .effort = swimmer.effort});
}

} // namespace lengthwise
