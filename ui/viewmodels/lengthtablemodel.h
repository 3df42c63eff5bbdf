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

    /// recorded: per length what was recorded there; empty: just that. Shorter than the lengths: nothing is corrected.
    void setReport(const WorkoutReport &report, std::vector<QString> recorded = {});
    /// What the watch counts as one stroke, for the next report: one arm, or both.
    void setStrokeCycle(bool isCycle) { m_isCycle = isCycle; }
    /// Whether strokes can be typed.
    void setEditable(bool editable) { m_editable = editable; }

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Changes nothing by itself: tells strokesTyped().
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    /// strokes absent: the cell was emptied, as recorded.
    void strokesTyped(int row, std::optional<int> strokes);

private:
    int rows() const override;
    int columns() const override;
    Column column(int column) const override;
    Cell cell(int row, int column) const override;
    QVariant mark(int row, int column, int role) const override;

    bool isCorrected(int row) const;

    static Cell strokeCell(const LengthRow &length);
    static Cell placeCell(const LengthRow &length);
    static Cell restCell(const LengthRow &length);

    PoolUnit m_unit = PoolUnit::Metres;
    std::vector<LengthRow> m_lengths;
    std::vector<QString> m_recorded;
    bool m_isCycle = false;
    bool m_editable = false;
};

} // namespace lengthwise
