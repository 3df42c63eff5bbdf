#pragma once

#include "core/report/workoutreport.h"
#include "ui/viewmodels/reporttablemodel.h"

#include <vector>

namespace lengthwise {

/// The laps as the watch recorded them, rest laps too.
class LapTableModel final : public ReportTableModel
{
    Q_OBJECT

public:
    enum Columns {
        NumberColumn,
        StartColumn,
        TimeColumn,
        DistanceColumn,
        PaceColumn,
        StrokeColumn,
        LengthsColumn,
        StrokesColumn,
        AverageHeartRateColumn,
        MaximumHeartRateColumn,
        ColumnCount,
    };

    explicit LapTableModel(QObject *parent = nullptr)
        : ReportTableModel(parent)
    {
    }

    void setReport(const WorkoutReport &report);

private:
    int rows() const override;
    int columns() const override;
    Column column(int column) const override;
    Cell cell(int row, int column) const override;
    QVariant mark(int row, int column, int role) const override;

    static bool isRest(const LapRow &lap);

    PoolUnit m_unit = PoolUnit::Metres;
    std::vector<LapRow> m_laps;
};

} // namespace lengthwise
