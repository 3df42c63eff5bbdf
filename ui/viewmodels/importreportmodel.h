#pragma once

#include "ui/viewmodels/importlistmodel.h"

namespace lengthwise {

/// What became of an import in numbers.
struct ImportTotals {
    int swims = 0;    ///< that came in
    int restored = 0; ///< files whose swims were brought back
    int known = 0;    ///< files
    int failed = 0;
    int leftOut = 0;
    int notReached = 0; ///< stopped before
    int passedOver = 0; ///< files of folders that are no recordings
    bool operator==(const ImportTotals &) const = default;
};

/// What became of each file of an import, in words; failures first. Shown as the list before it. GUI thread.
class ImportReportModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// looked: the list that the import was ordered from.
    void setReport(const ImportReport &report, const ImportListModel &looked);
    const ImportTotals &totals() const { return m_totals; }

    /// "3 swims imported", "Stopped: 3 swims imported and kept"
    QString headline() const;
    /// "1 was in the library, 1 could not be imported"; empty where there is nothing else to say.
    QString summary() const;
    /// All of it as a text for a file.
    QString asText() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    void count(const ImportedItem &item);

    struct Line {
        QString file;
        ImportRow row;
    };
    std::vector<Line> m_lines;
    ImportTotals m_totals;
    bool m_stopped = false;
};

} // namespace lengthwise
