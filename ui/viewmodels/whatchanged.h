#pragma once

#include "core/report/workoutreport.h"
#include "ui/viewmodels/reporttablemodel.h"
#include "ui/viewmodels/tiles.h"

#include <QString>

#include <vector>

namespace lengthwise {

struct SwimDocument;

/// One figure that the corrections changed.
struct ChangedFigure {
    QString label;  ///< "Distance", "Set 3"
    QString before; ///< as recorded; "–": there was none
    QString after;

    bool operator==(const ChangedFigure &) const = default;
};

/// Distance, time, pace, SWOLF, stroke rate, sets, data quality and grade where they differ. later: how much later the
/// recorded report's times begin than the corrected one's. Pure but for language and locale.
std::vector<ChangedFigure> whatChanged(const WorkoutReport &recorded, const WorkoutReport &corrected, Seconds later);
std::vector<ChangedFigure> whatChanged(const SwimDocument &document);

/// The tiles of the corrected swim, each with the recorded figure beneath where it differs.
std::vector<Tile> tilesBesideRecorded(std::vector<Tile> corrected, const std::vector<Tile> &recorded);

/// Figure by figure, recorded and corrected.
class ChangeTableModel final : public ReportTableModel
{
    Q_OBJECT

public:
    enum Columns { FigureColumn, RecordedColumn, CorrectedColumn, ColumnCount };

    explicit ChangeTableModel(QObject *parent = nullptr)
        : ReportTableModel(parent)
    {
    }

    void setFigures(std::vector<ChangedFigure> figures);

private:
    int rows() const override { return int(m_figures.size()); }
    int columns() const override { return ColumnCount; }
    Column column(int column) const override;
    Cell cell(int row, int column) const override;
    QVariant mark(int row, int column, int role) const override;

    std::vector<ChangedFigure> m_figures;
};

} // namespace lengthwise
