#pragma once

#include "ui/charts/historyview.h"
#include "ui/charts/stillchart.h"

#include <optional>

namespace lengthwise {

/// Days, weeks or months as stacked bars, lines with bands, areas. Hover tells a mark, a click leads on to its swims.
/// Left and Right move from mark to mark, Up and Down from line to line, Home and End to the ends, Enter and Space lead
/// on, Esc lets go.
class HistoryChart final : public StillChart
{
    Q_OBJECT

public:
    explicit HistoryChart(QWidget *parent = nullptr);

    /// Lets go of what the cursor was on.
    void setPlot(HistoryPlot plot);
    const HistoryPlot &plot() const { return m_view.plot; }

    /// The mark under the pointer, or that the keyboard is on.
    std::optional<std::size_t> current() const { return m_view.current; }
    /// Where a mark is drawn, in the viewport.
    QPointF placeOf(std::size_t mark) const { return m_view.place(m_view.plot.marks[mark]); }
    /// Of the current mark; nothing: there is none.
    std::optional<PlotPlace> currentPlace() const;

    QSizeF pictureSize() const override;
    void paintTo(QPainter &painter, const QSizeF &size) const override;
    ChartData data() const override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// currentPlace() is another one.
    void currentChanged();
    /// A mark with swims was clicked, or Enter was pressed on it.
    void chosen(const lengthwise::PlotPlace &place);

protected:
    void relayout() override;
    void clicked(const QPointF &at) override;
    bool viewportEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;

private:
    void describe();
    void setCurrent(std::optional<std::size_t> mark, bool byKeyboard);
    bool step(int key);
    std::size_t onOtherLine(int by) const;
    void lead();

    HistoryView m_view;
};

} // namespace lengthwise
