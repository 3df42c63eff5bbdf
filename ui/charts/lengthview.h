#pragma once

#include "ui/charts/strips.h"
#include "ui/charts/theme.h"
#include "ui/viewmodels/recordedlengths.h"

#include <QFont>
#include <QGraphicsItem>
#include <QRectF>
#include <QSizeF>

#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

namespace lengthwise {

/// Where the parts of the length chart lie, in the chart's coordinates.
struct LengthLayout {
    QRectF recorded; ///< of the recorded lengths over the bars; empty: they are not shown
    QRectF bars;
    std::vector<QRectF> strips;
    double factor = 1; ///< font size over 13 px: what holds text grows with it
    double axisY = 0;
    double right = 0;  ///< width right of the plot
    double labels = 0; ///< height under the bars that brackets and their labels take

    double bracketY() const { return bars.bottom() + 10; }
    /// Bottom of the bracket labels, where the cursor starts again.
    double labelsBottom() const { return bars.bottom() + labels; }
};

/// What stands under the bars.
struct LengthParts {
    std::size_t strips = 0;
    bool brackets = false; ///< without sets their zone is not kept free
    bool recorded = false; ///< the recorded lengths stand over the bars
};

/// Height the chart asks for.
double lengthChartHeight(LengthParts parts, double factor);
/// More height than asked for goes to the bars, less is taken from them. `sides` are the widths left and right of the
/// plot.
LengthLayout layoutLengths(QSizeF size, LengthParts parts, double factor, std::pair<double, double> sides);

/// What every graphics item of the length chart reads; LengthChart alone writes it.
struct LengthView {
    SwimChart chart;
    std::vector<Strip> strips;
    LengthLayout layout;
    Range time;          ///< visible, s; follows the QChart's x axis
    double topSpeed = 1; ///< m/s at the top of the bars; follows the QChart's y axis
    QFont font;
    const Theme *theme = &Theme::lightTheme();
    std::optional<std::size_t> cursor;
    std::optional<std::size_t> set;
    std::vector<std::size_t> lengths;  ///< chosen instead of a set, rising
    std::optional<Range> band;         ///< x of a drag that will zoom, or pick
    std::vector<bool> corrected;       ///< per bar; shorter: the rest is as recorded
    std::vector<RecordedBar> recorded; ///< empty: not shown

    /// Fits everything into a size, in the font.
    void layOut(const QSizeF &whole);

    double x(double seconds) const;
    double seconds(double x) const;
    double y(double speed) const;
    LengthParts parts() const { return {strips.size(), !chart.brackets.empty(), !recorded.empty()}; }
    double unitMetres() const { return hundredOf(chart.unit); }
    /// Visible part of a stretch of time in x; nothing when out of sight.
    std::optional<Range> place(double start, double end) const;
    std::optional<Range> place(const ChartBracket &bracket) const { return place(bracket.start, bracket.end); }
    /// Whether a set of this swim, or a group of lengths, is chosen; then everything else fades.
    bool hasChoice() const { return !lengths.empty() || (set && *set < chart.brackets.size()); }
    /// Whether one of the bars from first to last is chosen.
    bool isChosen(std::size_t first, std::size_t last) const;
    /// How strongly these bars are drawn.
    double strength(std::size_t first, std::size_t last) const { return isChosen(first, last) ? 1 : fadedStrength; }
    /// Visible parts of what is chosen in x, from left to right.
    std::vector<Range> chosenPlaces() const;

    static constexpr double fadedStrength = 0.16;
};

/// An item that draws one part of the view in chart coordinates. Reads the view when it paints: whoever changes the
/// view calls update() on the items it touches.
class LengthItem : public QGraphicsItem
{
public:
    LengthItem(const LengthView &view, QGraphicsItem *parent);

    void setArea(const QRectF &area);
    QRectF boundingRect() const final { return m_area; }

protected:
    const LengthView &view() const { return m_view; }

private:
    const LengthView &m_view;
    QRectF m_area;
};

} // namespace lengthwise
