#pragma once

#include "ui/charts/reduce.h"
#include "ui/charts/theme.h"
#include "ui/viewmodels/swimcurves.h"

#include <QFont>
#include <QPointF>
#include <QRectF>

#include <optional>
#include <vector>

class QPainter;

namespace lengthwise {

/// One point of one curve.
struct CurvePlace {
    std::size_t curve = 0;
    std::size_t point = 0;
    bool operator==(const CurvePlace &) const = default;
};

/// Where the labels at the ends of lines go: as near to where they would like to be as the least distance between them
/// and the room allow; their order stays. Pure.
std::vector<double> spreadLabels(std::vector<double> wanted, double apart, double low, double high);

/// What the lines of several swims draw, and where: on the screen and in a picture.
struct CurvesView {
    SwimCurves curves;
    Range across;
    Range seconds;
    QRectF plot;
    QFont font;
    const Theme *theme = &Theme::lightTheme();
    std::optional<std::size_t> swim; ///< that is pointed at
    std::optional<CurvePlace> cursor;

    void setCurves(const SwimCurves &shown);
    void layOut(const QRectF &whole);
    QPointF place(const CurvePoint &point) const;
    std::optional<CurvePlace> nearest(QPointF at, double reach) const;
    QColor colour(std::size_t of) const;

    /// Grid, ticks, what is counted across.
    void drawScale(QPainter &painter) const;
    /// Lines, points, labels at their ends.
    void drawCurves(QPainter &painter) const;

private:
    double labelWidth(std::size_t curve) const;
    bool isLabelled(std::size_t curve) const;
    void drawCurve(QPainter &painter, const SwimCurve &curve) const;
    void drawLabels(QPainter &painter) const;
    void drawTicks(QPainter &painter) const;
};

} // namespace lengthwise
