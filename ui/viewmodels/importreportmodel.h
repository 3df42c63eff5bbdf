#pragma once

#include "ui/viewmodels/importlistmodel.h"
#include "ui/viewmodels/importtexts.h"

namespace lengthwise {

/// What became of each file of an import, in words; failures first. Shown as the list before it. GUI thread.
class ImportReportModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// looked: the list that the import was ordered from.
    void setReport(const ImportReport &report, const ImportListModel &looked);
    const texts::ImportCounts &counts() const { return m_counts; }

    /// "3 swims imported", "Stopped: 3 swims imported and kept"
    QString headline() const;
    /// "1 was already in the library, 1 could not be imported"; empty where there is nothing else to say.
    QString summary() const;
    /// All of it as a text for a file.
    QString asText() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Line {
        QString file;
        ImportRow row;
    };
    std::vector<Line> m_lines;
    ImportReport m_report;
    texts::ImportCounts m_counts;
    QStringList m_notReached; ///< files
};

} // namespace lengthwise
