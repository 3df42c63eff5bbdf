#pragma once

#include "core/report/workoutreport.h"
#include "ui/viewmodels/reporttablemodel.h"

#include <vector>

namespace lengthwise {

/// Every length of a pool swim, or every split of an open-water swim, in the order it was swum.
class LengthTableModel final : public ReportTableModel
{
    Q_OBJECT

public:
    enum Columns {
        NumberColumn,
        StartColumn,
        TimeColumn,
        StrokeColumn,
        StrokesColumn,
        PaceColumn,
        StrokeRateColumn,
        PerStrokeColumn,
        SwolfColumn,
        HeartRateColumn,
        PlaceColumn,
        RestColumn,
        ColumnCount,
    };

    explicit LengthTableModel(QObject *parent = nullptr)
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

    static Cell strokeCell(const LengthRow &length);
    static Cell placeCell(const LengthRow &length);
    static Cell restCell(const LengthRow &length);

    PoolUnit m_unit = PoolUnit::Metres;
    std::vector<LengthRow> m_lengths;
};

} // namespace lengthwise
