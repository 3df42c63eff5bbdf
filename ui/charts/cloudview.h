#pragma once

#include "ui/charts/reduce.h"
#include "ui/charts/theme.h"
#include "ui/viewmodels/swimchart.h"

#include <QFont>
#include <QPointF>
#include <QRectF>

#include <cstddef>
#include <optional>
#include <vector>

class QPainter;

namespace lengthwise {

/// One length in the cloud.
struct CloudPoint {
    double speed = 0;     ///< m/s
    double perStroke = 0; ///< m or yd, as swum
    double drawnAt = 0;   ///< perStroke spread by at most 0.02, so that equal stroke counts do not hide each other
    std::size_t bar = 0;  ///< index into SwimChart::bars
};

/// The lengths whose strokes are known. The spread follows from the index alone, so a swim always looks the same. Pure.
std::vector<CloudPoint> cloudPoints(const SwimChart &chart);

/// What the efficiency cloud draws, and where: on the screen and in a picture.
struct CloudView {
    SwimChart chart;
    std::vector<CloudPoint> points;
    Range speeds;  ///< m/s, of the x axis
    Range strokes; ///< m or yd per stroke, of the y axis
    QRectF plot;
    QFont font;
    const Theme *theme = &Theme::lightTheme();
    std::optional<std::size_t> cursor;
    std::optional<std::size_t> set;
    std::vector<std::size_t> lengths; ///< chosen instead of a set, rising

    void setChart(const SwimChart &swim);
    void layOut(const QRectF &whole);
    QPointF place(double speed, double perStroke) const;
    QString strokeUnit() const;

    /// Grid, axes and lines of equal stroke rate.
    void drawScale(QPainter &painter) const;
    void drawPoints(QPainter &painter) const;

private:
    void drawGrid(QPainter &painter) const;
    void drawRates(QPainter &painter) const;
    void drawRate(QPainter &painter, double rate, bool last) const;
    /// Whether something else is chosen.
    bool isFaded(std::size_t bar) const;
};

} // namespace lengthwise
