#pragma once

#include "core/report/workoutreport.h"
#include "ui/viewmodels/reporttablemodel.h"

#include <vector>

namespace lengthwise {

/// The training zones with their limits and the time swum in each: by CSS, then by heart rate, as far as known.
class ZoneTableModel final : public ReportTableModel
{
    Q_OBJECT

public:
    enum Columns {
        ZoneColumn,
        ShareColumn,
        SpeedColumn,
        PaceColumn,
        HeartRateColumn,
        TimeColumn,
        PercentColumn,
        ColumnCount,
    };

    explicit ZoneTableModel(QObject *parent = nullptr)
        : ReportTableModel(parent)
    {
    }

    void setReport(const WorkoutReport &report);

private:
    struct Row {
        QString name;
        ZoneRow zone;
        bool ofHeartRate = false;
    };

    int rows() const override;
    int columns() const override;
    Column column(int column) const override;
    Cell cell(int row, int column) const override;
    QVariant mark(int row, int column, int role) const override;

    Cell limits(const Row &row, int column) const;

    PoolUnit m_unit = PoolUnit::Metres;
    Speed m_css;
    HeartRate m_maximum;
    std::vector<Row> m_rows;
};

} // namespace lengthwise
