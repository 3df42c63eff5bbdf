#pragma once

#include "ui/viewmodels/evidence.h"
#include "ui/viewmodels/reporttablemodel.h"

#include <vector>

namespace lengthwise {

/// Everything the coach says of a swim, then what is taken from the data quality; each row leads to its evidence.
class CoachTableModel final : public ReportTableModel
{
    Q_OBJECT

public:
    enum Columns { AboutColumn, SaidColumn, EvidenceColumn, ColumnCount };

    explicit CoachTableModel(QObject *parent = nullptr)
        : ReportTableModel(parent)
    {
    }

    void setReport(const WorkoutReport &report);

private:
    struct Row {
        QString about;
        QString said;
        EvidenceLink evidence;
    };

    int rows() const override;
    int columns() const override;
    Column column(int column) const override;
    Cell cell(int row, int column) const override;
    QVariant mark(int row, int column, int role) const override;

    void addMessages(const WorkoutReport &report, const QString &about, const std::vector<CoachMessage> &messages);
    void addPrescription(const WorkoutReport &report);
    void addQuality(const WorkoutReport &report);

    std::vector<Row> m_rows;
};

} // namespace lengthwise
