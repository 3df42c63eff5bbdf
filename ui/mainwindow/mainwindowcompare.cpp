#include "ui/mainwindow/mainwindow.h"

#include "ui/pages/comparepage.h"

#include <QFileDialog>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

/// The Compare page, and what it asks for.
namespace lengthwise {

ComparePage &MainWindow::neededComparePage()
{
    if (!m_comparePage) {
        m_comparePage = new ComparePage(m_services.studies, m_services.library, m_pages);
        m_comparePage->setObjectName(u"comparePage"_s);
        m_pages->addWidget(m_comparePage);
        connect(m_comparePage, &ComparePage::openRequested, this, &MainWindow::openSwim);
        connect(m_comparePage, &ComparePage::evidenceRequested, this, &MainWindow::openAt);
        connect(m_comparePage, &ComparePage::chooseRequested, this, [this] { showPage(Page::Swims); });
        connect(m_comparePage, &ComparePage::changed, this, &MainWindow::updateStatus);
    }
    return *m_comparePage;
}

void MainWindow::compareChosen()
{
    neededComparePage().compare(chosenSwims());
    showPage(Page::Compare);
}

void MainWindow::compareFiles()
{
    auto *dialog = new QFileDialog(this, tr("Compare Files"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &paths) {
        neededComparePage().compareFiles(paths);
        showPage(Page::Compare);
    });
    dialog->open();
}

} // namespace lengthwise
