#pragma once

#include "ui/viewmodels/dayspan.h"
#include "ui/widgets/filterface.h"

#include <vector>

namespace lengthwise {

/// "Date: last 4 weeks": opens a menu of the usual spans, of each year that has swims, and of two days to be typed.
class DateFilter final : public FilterFace
{
    Q_OBJECT

public:
    explicit DateFilter(QWidget *parent = nullptr);

    void setToday(QDate today);
    /// That have swims.
    void setDaysSwum(const CalendarDays &days);
    /// What is wanted. Emits nothing. span: as in SwimFilter.
    void setWanted(const std::optional<DayRange> &days, const std::optional<DaySpan> &span);
    /// From one day to another, to be typed.
    void askForDays();

Q_SIGNALS:
    void wantedChanged(const std::optional<lengthwise::DayRange> &days, const std::optional<lengthwise::DaySpan> &span);

private:
    void fillMenu();
    void addChoice(
        const QString &name, const std::optional<DayRange> &days, const std::optional<DaySpan> &span, bool isChosen);
    void want(const std::optional<DayRange> &days, const std::optional<DaySpan> &span);
    DayRange proposed() const;
    void say();

    QDate m_today;
    QDate m_firstSwum;        ///< invalid: there are no swims
    std::vector<int> m_years; ///< newest first
    std::optional<DayRange> m_days;
    std::optional<DaySpan> m_span;
};

} // namespace lengthwise
