#pragma once

#include "core/report/workoutreport.h"
#include "ui/viewmodels/reporttablemodel.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace lengthwise {

/// The repeats of the chosen set; no rows while none is chosen.
class RepeatTableModel final : public ReportTableModel
{
    Q_OBJECT

public:
    enum Columns {
        NumberColumn,
        TimeColumn,
        DeviationColumn,
        LengthTimesColumn,
        StrokesPerLengthColumn,
        StrokeRateColumn,
        PerStrokeColumn,
        SwolfColumn,
        HeartRateAtEndColumn,
        RestColumn,
        ColumnCount,
    };

    explicit RepeatTableModel(QObject *parent = nullptr)
        : ReportTableModel(parent)
    {
    }

    void setReport(const WorkoutReport &report);
    /// Index into WorkoutReport::sets; setReport() forgets the choice.
    void setSet(std::optional<std::size_t> set);

private:
    int rows() const override;
    int columns() const override;
    Column column(int column) const override;
    Cell cell(int row, int column) const override;
    QVariant mark(int row, int column, int role) const override;

    std::optional<double> deviation(const RepeatRow &repeat) const;
    Cell deviationCell(const RepeatRow &repeat) const;
    QString lengthTimes(const RepeatRow &repeat) const;

    PoolUnit m_unit = PoolUnit::Metres;
    std::vector<SetRow> m_sets;
    std::vector<LengthRow> m_lengths;
    std::optional<std::size_t> m_set;
};

} // namespace lengthwise
