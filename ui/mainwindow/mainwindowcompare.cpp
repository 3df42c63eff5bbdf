#include "ui/mainwindow/mainwindow.h"

#include "ui/pages/comparepage.h"
#include "ui/pages/recordingfiles.h"
#include "ui/viewmodels/texts.h"

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
        connect(m_comparePage, &ComparePage::lookRequested, this, &MainWindow::lookAt);
        connect(m_comparePage, &ComparePage::chooseRequested, this, [this] { showPage(Page::Swims); });
        connect(m_comparePage, &ComparePage::filesRequested, this, &MainWindow::compareFiles);
        connect(m_comparePage, &ComparePage::changed, this, [this] {
            updateActions();
            updateStatus();
        });
    }
    return *m_comparePage;
}

void MainWindow::lookAt(const QString &file, int number, const std::vector<std::size_t> &lengths)
{
    Q_EMIT lookRequested({file});
    // What began to be read has forgotten what was wanted before.
    m_lookedFor = {file, number, lengths};
}

void MainWindow::compareChosen()
{
    neededComparePage().compare(chosenSwims());
    showPage(Page::Compare);
}

void MainWindow::compareFiles()
{
    // Asked for on the page that compares files, they come to those.
    const bool isMore = sender() == m_comparePage && m_comparePage && m_comparePage->comparesFiles();
    QFileDialog *dialog = recordingDialog(Wanted::Files, tr("Compare Files"), this);
    dialog->setObjectName(u"compareFilesDialog"_s);
    connect(dialog, &QFileDialog::filesSelected, this, [this, isMore](const QStringList &paths) {
        if (isMore)
            neededComparePage().addFiles(paths);
        else
            neededComparePage().compareFiles(paths);
        showPage(Page::Compare);
    });
    dialog->open();
}

QString MainWindow::compareTitle() const
{
    const std::size_t swims = m_comparePage->count();
    return swims < 2 ? tr("Compare – Lengthwise") : tr("Compare %1 – Lengthwise").arg(texts::swims(int(swims)));
}

} // namespace lengthwise
