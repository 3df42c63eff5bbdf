#pragma once

#include "ui/charts/chartexport.h"
#include "ui/charts/lengthview.h"
#include "ui/viewmodels/swimselection.h"

#include <QChartView>
#include <QPoint>
#include <QPointer>

#include <cstddef>
#include <optional>

class QValueAxis;

namespace lengthwise {

/// A swim length by length: bars (height = speed, colour = stroke) on a true time axis, sets bracketed under them,
/// then pace, stroke rate and heart rate on the same time axis with one cursor through all. The QChart's two axes
/// carry scale, zoom and pan; everything drawn is an item in chart coordinates.
/// Hover moves the cursor, a click on a bar or bracket chooses its set, a drag zooms, Shift+wheel or a middle drag
/// pans, Ctrl+wheel zooms, a double click shows all; arrows, Page keys, Return, + and - and Esc do it from the
/// keyboard.
class LengthChart final : public QChartView, public ExportableChart
{
    Q_OBJECT

public:
    explicit LengthChart(QWidget *parent = nullptr);

    /// Shows all of it and leaves the selection alone.
    void setChart(const SwimChart &chart);
    /// Per bar whether the swimmer corrected it.
    void setCorrected(std::vector<bool> corrected);
    /// The recorded lengths over the bars; empty: without them.
    void setRecorded(std::vector<RecordedBar> recorded);
    /// While lengths are picked, a click picks one (Ctrl adds, Shift extends, a bracket is its whole set), a drag picks
    /// what it covers, and arrows pick (Shift extends), instead of choosing sets and zooming.
    void setPicking(bool picking);
    /// The page's shared cursor and set; not owned, may be null.
    void setSelection(SwimSelection *selection);

    /// Visible time, s since the first active start.
    Range visibleTime() const { return m_view.time; }
    void showAll();
    bool showsAll() const { return m_view.time == m_all; }
    /// Stops at either end of the swim.
    void showTime(Range time) { setVisibleTime(time); }
    /// Zooms the time axis about a moment; under 1 shows less time.
    void zoom(double factor, double about);
    /// Moves the visible time, s; stops at either end of the swim.
    void pan(double seconds);

    /// Where a bar is drawn, for tests and for tips; empty when out of sight.
    QRectF barRect(std::size_t bar) const;
    const LengthLayout &chartLayout() const { return m_view.layout; }

    /// The visible time, with the legend of its strokes over it.
    QSizeF pictureSize() const override;
    void paintTo(QPainter &painter, const QSizeF &size) const override;
    /// A row for each length (split in open water), also of those out of sight.
    ChartData data() const override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;

private:
    static constexpr double zoomStep = 1.25; ///< of one key or wheel notch

    void relayout();
    void updateData();
    void setVisibleTime(Range time);
    void followCursor();
    void followChoice();
    void describe();

    std::optional<std::size_t> nearestBar(double x) const;
    std::optional<std::size_t> bracketAt(QPointF at) const;
    std::optional<std::size_t> setAt(QPointF at) const;
    void toggleSet(std::size_t set);
    void moveCursor(int by);
    void moveCursorBySet(int by);
    void cursorTo(std::size_t bar);
    /// One step back: chosen set or lengths, zoom, cursor. False when there is nothing to leave.
    bool stepBack();
    bool moveByKey(int key);
    void pickAt(QPointF at, Qt::KeyboardModifiers modifiers);
    void pickBand(Range band, Qt::KeyboardModifiers modifiers);
    void pick(std::size_t bar, Qt::KeyboardModifiers modifiers);
    void pickRange(std::size_t first, std::size_t last, bool adds);
    bool pickByKey(const QKeyEvent &event);
    std::vector<std::size_t> barsOfSet(std::size_t set) const;
    void paintFocus(QPainter &painter) const;

    LengthView m_view;
    Range m_all; ///< the whole swim, s
    QPointer<SwimSelection> m_selection;
    QValueAxis *m_timeAxis;
    QValueAxis *m_speedAxis;
    LengthItem *m_recorded;
    LengthItem *m_axes;
    LengthItem *m_bars;
    LengthItem *m_brackets;
    LengthItem *m_strips;
    LengthItem *m_cursor;
    std::optional<QPoint> m_pressed;
    std::optional<double> m_panFrom;             ///< x of a middle drag
    std::optional<std::size_t> m_setBeforeClick; ///< restored when the click turns out to be a double click
    bool m_dragging = false;
    bool m_keyboardFocus = false;
    bool m_picking = false;
    std::size_t m_pickedFrom = 0; ///< where Shift extends from
};

} // namespace lengthwise
