#pragma once

#include "ui/viewmodels/reporttablemodel.h"
#include "ui/viewmodels/syncwords.h"

namespace lengthwise {

/// The runs with Strava, newest first.
class SyncRunModel final : public ReportTableModel
{
    Q_OBJECT

public:
    enum Columns {
        StartedColumn,
        CauseColumn,
        TookColumn,
        SeenColumn,
        NewColumn,
        ChangedColumn,
        DeletedColumn,
        ReadsColumn,
        ResultColumn,
        WordsColumn,
        ColumnCount
    };

    explicit SyncRunModel(QObject *parent = nullptr)
        : ReportTableModel(parent)
    {
    }

    /// now: for what is said of times. False: they were shown already.
    bool setRuns(const std::vector<SyncRun> &runs, Instant now);
    void setOnlyProblems(bool only);
    bool showsOnlyProblems() const { return m_onlyProblems; }
    const SyncRun &runAt(int row) const { return m_shown[std::size_t(row)]; }

protected:
    int rows() const override { return int(m_shown.size()); }
    int columns() const override { return ColumnCount; }
    Column column(int column) const override;
    Cell cell(int row, int column) const override;
    QVariant mark(int, int, int) const override { return {}; }

private:
    void choose();

    std::vector<SyncRun> m_runs;
    std::vector<SyncRun> m_shown;
    Instant m_now{};
    bool m_onlyProblems = false;
};

} // namespace lengthwise
