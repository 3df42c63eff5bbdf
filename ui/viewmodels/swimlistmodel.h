#pragma once

#include "ui/viewmodels/reporttablemodel.h"
#include "ui/viewmodels/swimrows.h"

#include <optional>
#include <vector>

namespace lengthwise {

/// The swims of a library, in the order of swimList(); a proxy sorts and filters. Times of day are those where the swim
/// was. SortRole of the date is ms since 1970, so that swims sort by the moment.
class SwimListModel final : public ReportTableModel
{
    Q_OBJECT

public:
    enum Columns {
        DateColumn,
        TitleColumn,
        DistanceColumn,
        TimeColumn, ///< swum
        PaceColumn,
        SwolfColumn,
        LoadColumn,
        GradeColumn,
        LengthsColumn, ///< FingerprintRole
        SourceColumn,
        ColumnCount,
    };

    explicit SwimListModel(QObject *parent = nullptr)
        : ReportTableModel(parent)
    {
    }

    void setRows(SwimRows rows);
    const std::vector<SwimListRow> &allRows() const { return *m_rows; }
    /// row: of this model, in range.
    const SwimListRow &rowAt(int row) const { return (*m_rows)[std::size_t(row)]; }

private:
    int rows() const override;
    int columns() const override;
    Column column(int column) const override;
    Cell cell(int row, int column) const override;
    QVariant mark(int row, int column, int role) const override;
    static Cell titleCell(const SwimListRow &swim);
    static Cell loadCell(const std::optional<SwimLoad> &load);
    static Cell gradeCell(const std::optional<SwimVerdict> &verdict);

    SwimRows m_rows = swimRows();
};

/// The bars of a swim's picture; times are worked out from the mean distance of a mark.
std::vector<FingerprintBar> fingerprintOf(const WorkoutSummary &summary);

} // namespace lengthwise
