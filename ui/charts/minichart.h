#pragma once

#include "ui/viewmodels/swimchart.h"

#include <QWidget>

namespace lengthwise {

struct Theme;

/// A swim at a glance: one bar per length over time, rests as gaps, the sets' numbers beneath, and which stroke is
/// which. Neither axes nor keyboard: what can be read off it stands beside it in words.
class MiniChart final : public QWidget
{
    Q_OBJECT

public:
    explicit MiniChart(QWidget *parent = nullptr);

    void setChart(const SwimChart &chart);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double x(double seconds) const;
    void paintBars(QPainter &painter, const Theme &theme) const;
    void paintBrackets(QPainter &painter, const Theme &theme) const;
    void paintLegend(QPainter &painter, const Theme &theme) const;
    struct LegendEntry {
        Stroke stroke;
        QString name;
        QPoint place; ///< left end, middle of the line
    };
    std::vector<LegendEntry> legend(int width) const;
    QFont smallFont() const;
    int bracketHeight() const;

    SwimChart m_chart;
    std::vector<Stroke> m_strokes; ///< that occur, in the order of Stroke
};

} // namespace lengthwise
