#pragma once

#include "core/report/workoutreport.h"
#include "ui/viewmodels/reporttablemodel.h"

#include <vector>

namespace lengthwise {

/// The fastest stretch of each stroke and distance within one swim.
class BestEffortModel final : public ReportTableModel
{
    Q_OBJECT

public:
    enum Columns { StrokeColumn, DistanceColumn, TimeColumn, PaceColumn, FromColumn, LengthsColumn, ColumnCount };

    explicit BestEffortModel(QObject *parent = nullptr)
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

    Distance swum(const BestEffort &effort) const;
    bool hasLengths(const BestEffort &effort) const;
    Cell lengthsCell(const BestEffort &effort) const;

    PoolUnit m_unit = PoolUnit::Metres;
    std::size_t m_lengthCount = 0;
    std::vector<BestEffort> m_efforts;
};

} // namespace lengthwise
