#include "ui/pages/importreportpage.h"

#include "core/base/filewriting.h"
#include "ui/charts/theme.h"
#include "ui/pages/importtable.h"
#include "ui/widgets/banner.h"

#include <QFileDialog>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lengthwise {

ImportReportPage::ImportReportPage(QWidget *parent)
    : QWidget(parent)
    , m_table(new ImportTable(this))
    , m_failure(new Banner(Banner::Kind::Error, this))
{
    m_table->files()->setObjectName(u"importReport"_s);
    m_table->files()->setAccessibleName(tr("What became of each file"));
    m_table->files()->setAccessibleDescription({});
    m_table->files()->setChecks(false);
    m_table->files()->setModel(&m_model);
    m_failure->setObjectName(u"reportFailure"_s);
    m_failure->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::betweenCards);
    column->addWidget(m_failure);
    column->addWidget(m_table, 1);
}

void ImportReportPage::setReport(const ImportReport &report, const ImportListModel &looked)
{
    m_failure->hide();
    m_model.setReport(report, looked);
}

void ImportReportPage::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Save Report"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"txt"_s);
    dialog->setNameFilter(tr("Text (*.txt)"));
    dialog->selectFile(tr("import report") + u".txt"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &ImportReportPage::save);
    dialog->open();
}

void ImportReportPage::save(const QString &path)
{
    const auto saved = writeWholeFile(path, m_model.asText().toUtf8());
    m_failure->setVisible(!saved);
    if (!saved)
        m_failure->setMessage(
            tr("The report could not be saved (%1). Choose another folder; the import itself is done.")
                .arg(saved.error().detail));
}

} // namespace lengthwise
