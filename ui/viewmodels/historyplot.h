#pragma once

#include "core/model/stroke.h"
#include "ui/viewmodels/calendardays.h"
#include "ui/viewmodels/swimchart.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace lengthwise {

/// How a line, an area or a band is meant; the chart has the colours.
enum class PlotRole {
    Subject, ///< the accent, strong
    Former,  ///< the accent, paler
    Context, ///< grey
    Form,    ///< around zero
};

/// A line through points in the order of their places; points further apart than the plot's gap are not joined.
struct PlotLine {
    PlotRole role = PlotRole::Subject;
    std::optional<Stroke> stroke; ///< has the stroke's colour, and its marker at every point
    std::vector<ChartPoint> points;
    QString label;         ///< at its right end; empty: none
    bool hasDot = false;   ///< at its right end
    bool isFilled = false; ///< down or up to zero, instead of a stroke of the pen
};

/// What lies between two values, place by place.
struct PlotBand {
    struct Part {
        double at = 0;
        double low = 0;
        double high = 0;
    };
    std::vector<Part> parts;
};

/// Values above each other, from zero on.
struct PlotStack {
    double from = 0;
    double to = 0;
    std::vector<std::pair<Stroke, double>> parts; ///< from below
};

struct PlotTick {
    double at = 0;
    QString text;
    int number = 0; ///< where there is no room, only multiples of one of HistoryPlot::strides are shown
};

/// Where a pointer or a key can be.
struct PlotMark {
    double at = 0;
    double value = 0;
    int line = 0; ///< left and right stay on it, up and down change it
};

/// What is said of a mark, and where it leads to.
struct PlotPlace {
    QString readout;              ///< one line: "16 – 22 Nov · 14.2 km · 4 swims"
    QString details;              ///< further lines; may be empty
    QStringList swims;            ///< ids
    std::optional<DayRange> days; ///< that hold all of them; absent: it leads nowhere
};

/// The numbers behind a chart, as ChartData has them.
struct PlotTable {
    QStringList columns;
    std::vector<std::vector<QString>> rows;
};

/// Everything a chart over days (or days of a year) draws; values are as high as they are drawn, so paces are negative.
/// What is said of single marks and the table are made only when they are asked for.
struct HistoryPlot {
    QString title;
    QString unit; ///< in the corner: "km a week"
    double from = 0;
    double to = 1;
    double low = 0;
    double high = 1;
    double gap = 1e9;             ///< see PlotLine
    std::vector<PlotTick> places; ///< below
    std::vector<int> strides{1};  ///< rising
    std::vector<PlotTick> values; ///< at the left
    std::vector<PlotStack> stacks;
    std::vector<PlotBand> bands;
    std::vector<PlotLine> lines;
    std::vector<PlotMark> marks; ///< by line, then place
    std::vector<Stroke> strokes; ///< for the legend
    std::function<PlotPlace(std::size_t)> placeOf;
    std::function<PlotTable()> table;
    QString missing; ///< instead of a picture; empty: there is something to draw

    bool isEmpty() const { return stacks.empty() && lines.empty(); }
};

/// A day as a place on the axis.
double dayPlace(QDate day);

/// Months, or Mondays where the days are few. Pure but for the locale.
void setDayTicks(HistoryPlot &plot, const DayRange &days);

/// The least of 1, 2 or 5 times a power of ten that parts the span at most into so many pieces. Pure.
double niceStep(double span, int pieces);

} // namespace lengthwise
