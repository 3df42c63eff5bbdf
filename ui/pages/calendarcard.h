#pragma once

#include "ui/viewmodels/swimtotals.h"
#include "ui/widgets/card.h"

namespace lengthwise {

class CalendarHeat;

/// A year of swims as a strip of days, and what it comes to.
class CalendarCard final : public Card
{
    Q_OBJECT

public:
    explicit CalendarCard(QWidget *parent = nullptr);

    CalendarHeat *calendar() const { return m_calendar; }
    void setDays(const CalendarDays &days);
    void setUnit(PoolUnit unit);
    void setToday(QDate today);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Figure {
        QString value;
        QString label;
    };
    void addUp();
    int totalsWidth() const;

    CalendarHeat *m_calendar;
    CalendarDays m_days;
    PoolUnit m_unit = PoolUnit::Metres;
    std::vector<Figure> m_figures; ///< four
    QWidget *m_totals;             ///< keeps their place and speaks them
};

} // namespace lengthwise
