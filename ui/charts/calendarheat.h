#pragma once

#include "ui/viewmodels/calendardays.h"

#include <QWidget>

class QAbstractButton;

namespace lengthwise {

/// A year of swims as one cell a day, weeks side by side from Monday down, darker for more distance. Hover tells the
/// day; a click takes its week, a drag from day to day, the same click or Esc lets go. Arrows move a day or a week,
/// with Shift they take days, Enter takes the week, Page Up and Down move the strip by a year.
class CalendarHeat final : public QWidget
{
    Q_OBJECT

public:
    explicit CalendarHeat(QWidget *parent = nullptr);

    void setDays(const CalendarDays &days);
    void setUnit(PoolUnit unit);
    /// The strip ends with it, however far back it was moved.
    void setToday(QDate today);
    QDate today() const { return m_today; }
    /// The last day that the strip shows.
    QDate lastDay() const { return m_lastDay; }

    /// What is chosen. Emits nothing.
    void setChosen(const std::optional<DayRange> &range);
    const std::optional<DayRange> &chosen() const { return m_chosen; }
    /// The day that the keyboard is on.
    QDate current() const { return m_current; }

    /// Moves the strip by whole years, not past today nor before the first swim.
    void moveYears(int by);

    /// What the read-out of a day says: "Thu 19 Nov · 3,200 m · Threshold 10 x 100".
    QString dayText(QDate day) const;
    /// Where a day is drawn; empty where it is not.
    QRectF cellRect(QDate day) const;
    std::optional<QDate> dayAt(QPointF at) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The swimmer chose days, or none.
    void daysChosen(const std::optional<lengthwise::DayRange> &range);
    /// The strip shows another year.
    void lastDayChanged(QDate lastDay);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    int weeks() const;
    double step() const;
    QDate firstMonday() const;
    bool canMoveYears(int by) const;
    void showYear(QDate lastDay);
    void placeButtons();
    void choose(const std::optional<DayRange> &range);
    void moveCurrent(int days, bool extends);
    void describe();
    void paintDays(QPainter &painter) const;
    void paintNames(QPainter &painter) const;
    void paintFrame(QPainter &painter, QDate day, const QColor &colour, double width) const;

    CalendarDays m_days;
    PoolUnit m_unit = PoolUnit::Metres;
    QDate m_today;
    QDate m_lastDay;
    QDate m_current;
    QDate m_anchor; ///< where Shift began; invalid: it did not
    std::optional<DayRange> m_chosen;
    std::optional<QDate> m_pressed;
    std::optional<QDate> m_hovered;
    std::optional<DayRange> m_dragged;
    QAbstractButton *m_earlier;
    QAbstractButton *m_later;
    bool m_keyboardFocus = false;
};

} // namespace lengthwise
