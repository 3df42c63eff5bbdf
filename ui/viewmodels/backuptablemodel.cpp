#include "ui/viewmodels/backuptablemodel.h"

#include "ui/viewmodels/display.h"

#include <QFileInfo>
#include <QLocale>

namespace lengthwise {

void BackupTableModel::setBackups(std::vector<BackupEntry> backups)
{
    beginResetModel();
    m_backups = std::move(backups);
    endResetModel();
}

QString BackupTableModel::madeWords(const BackupEntry &backup)
{
    return display::dateAndTime(backup.made, std::nullopt);
}

ReportTableModel::Column BackupTableModel::column(int column) const
{
    switch (column) {
    case MadeColumn:
        return {.title = tr("Made"), .isText = true, .isEmphatic = true};
    case WhyColumn:
        return {.title = tr("Why"), .isText = true};
    case SizeColumn:
        return {.title = tr("Size")};
    default:
        return {};
    }
}

ReportTableModel::Cell BackupTableModel::cell(int row, int column) const
{
    const BackupEntry &backup = backupAt(row);
    switch (column) {
    case MadeColumn:
        return {.text = madeWords(backup),
            .sortValue = qint64(backup.made.time_since_epoch().count()),
            .toolTip = QFileInfo(backup.path).fileName()};
    case WhyColumn: {
        const QString why =
            backup.beforeMigration ? tr("Before an update of the library's form") : tr("Daily, or by hand");
        return {.text = why, .sortValue = why};
    }
    default:
        return {
            .text = QLocale().formattedDataSize(backup.size, 1, QLocale::DataSizeSIFormat), .sortValue = backup.size};
    }
}

} // namespace lengthwise
