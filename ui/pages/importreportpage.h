#pragma once

#include "ui/viewmodels/importreportmodel.h"

#include <QWidget>

namespace lengthwise {

class Banner;
class ImportTable;

/// What became of each file of an import, and a text of it to keep.
class ImportReportPage final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportReportPage(QWidget *parent = nullptr);

    void setReport(const ImportReport &report, const ImportListModel &looked);
    const ImportReportModel &report() const { return m_model; }

    /// Asks where to.
    void chooseFile();
    /// What stood in the file is replaced only when all of it was written.
    void save(const QString &path);

private:
    ImportReportModel m_model;
    ImportTable *m_table;
    Banner *m_failure;
};

} // namespace lengthwise
