#pragma once

#include "core/report/workoutreport.h"
#include "ui/viewmodels/reporttablemodel.h"

#include <vector>

namespace lengthwise {

/// The sets of a swim, one row each; the little chart of its lengths in the last column (FingerprintRole).
class SetTableModel final : public ReportTableModel
{
    Q_OBJECT

public:
    enum Columns {
        NumberColumn,
        SetColumn,
        DistanceColumn,
        MeanTimeColumn,
        PaceColumn,
        SpreadColumn,
        RestColumn,
        StrokeRateColumn,
        PerStrokeColumn,
        SwolfColumn,
        HeartRateColumn,
        FingerprintColumn,
        ColumnCount,
    };

    explicit SetTableModel(QObject *parent = nullptr)
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

    std::vector<FingerprintBar> fingerprint(const SetRow &set) const;

    PoolUnit m_unit = PoolUnit::Metres;
    std::vector<SetRow> m_sets;
    std::vector<QString> m_notations; ///< as shown
    std::vector<QString> m_doubts;    ///< per set; empty: none
    std::vector<LengthRow> m_lengths;
};

} // namespace lengthwise
