#pragma once

#include "ui/viewmodels/swimglance.h"

#include <QWidget>

#include <vector>

namespace lengthwise {

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
    void paintBars(QPainter &painter) const;
    void paintBrackets(QPainter &painter) const;

    std::vector<FingerprintBar> m_bars;
    std::vector<GlanceSet> m_sets;
    double m_end = 0; ///< s
};

} // namespace lengthwise
