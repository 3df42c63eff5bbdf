#pragma once

#include "ui/viewmodels/swimglance.h"

#include <QWidget>

#include <span>
#include <vector>

namespace lengthwise {

struct Theme;

/// The bars of a swim on a true time axis that fills the area: height = speed, at least a pixel free at every rest.
/// Lengths between two rests touch where they are narrow. hatched: kick and drill as in the length chart, else paler.
void paintSwimBars(
    QPainter &painter, const QRectF &area, std::span<const FingerprintBar> bars, bool hatched, const Theme &theme);

/// The length chart made small: bars on a true time axis without scales, sets bracketed and numbered under them.
class SwimSketch final : public QWidget
{
    Q_OBJECT

public:
    explicit SwimSketch(QWidget *parent = nullptr);

    /// Nothing to draw: a line of words says so.
    void setSwim(const std::vector<FingerprintBar> &bars, const std::vector<GlanceSet> &sets);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double x(double seconds) const;
    void paintBrackets(QPainter &painter) const;

    std::vector<FingerprintBar> m_bars;
    std::vector<GlanceSet> m_sets;
    double m_end = 0; ///< s
};

} // namespace lengthwise
