#pragma once

#include "ui/viewmodels/librarycare.h"
#include "ui/viewmodels/reporttablemodel.h"

namespace lengthwise {

/// The backups of one library, newest first.
class BackupTableModel final : public ReportTableModel
{
    Q_OBJECT

public:
    enum Columns { MadeColumn, WhyColumn, SizeColumn, ColumnCount };

    explicit BackupTableModel(QObject *parent = nullptr)
        : ReportTableModel(parent)
    {
    }

    void setBackups(std::vector<BackupEntry> backups);
    const BackupEntry &backupAt(int row) const { return m_backups[std::size_t(row)]; }

    /// "Wed 25 Nov 2026, 08:12" in this computer's time zone.
    static QString madeWords(const BackupEntry &backup);

protected:
    int rows() const override { return int(m_backups.size()); }
    int columns() const override { return ColumnCount; }
    Column column(int column) const override;
    Cell cell(int row, int column) const override;
    QVariant mark(int, int, int) const override { return {}; }

private:
    std::vector<BackupEntry> m_backups;
};

} // namespace lengthwise
