#pragma once

#include "ui/charts/theme.h"
#include "ui/viewmodels/historyplot.h"

#include <QFont>
#include <QPointF>
#include <QRectF>

#include <optional>
#include <utility>
#include <vector>

class QPainter;

namespace lengthwise {

/// What a history chart draws, and where: on the screen and in a picture.
struct HistoryView {
    HistoryPlot plot;
    QRectF whole;
    QRectF area; ///< of the data
    QFont font;
    const Theme *theme = &Theme::lightTheme();
    std::optional<std::size_t> current; ///< of the marks
    bool ringed = false;                ///< by the keyboard

    void layOut(const QRectF &room);
    double x(double at) const;
    double y(double value) const;
    QPointF place(const PlotMark &mark) const { return {x(mark.at), y(mark.value)}; }
    /// The mark whose column the pointer is in, of the nearest line; absent far away from all.
    std::optional<std::size_t> markNear(QPointF at) const;

    /// Grid, scales, unit.
    void drawScale(QPainter &painter) const;
    /// historylayers.cpp: bands, areas, stacks, lines, what the cursor is on, and the labels at the ends.
    void drawData(QPainter &painter) const;

private:
    QColor colourOf(const PlotLine &line) const;
    double widthOf(const PlotLine &line) const;
    void drawPlaces(QPainter &painter) const;
    void drawStack(QPainter &painter, std::size_t index) const;
    void drawBand(QPainter &painter, const PlotBand &band) const;
    void drawArea(QPainter &painter, const PlotLine &line) const;
    void drawLine(QPainter &painter, const PlotLine &line) const;
    void drawPoints(QPainter &painter, const PlotLine &line) const;
    void drawCursor(QPainter &painter) const;
    void drawLabels(QPainter &painter) const;
    QFont labelFont(const PlotLine &line) const;
    double labelWidth() const;
    std::pair<double, double> barEdges(const PlotStack &stack) const;
};

} // namespace lengthwise
