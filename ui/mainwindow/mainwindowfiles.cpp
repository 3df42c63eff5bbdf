#include "ui/mainwindow/mainwindow.h"

#include "ui/pages/recordingfiles.h"
#include "ui/pages/swimpage.h"
#include "ui/viewmodels/swimselection.h"
#include "ui/viewmodels/texts.h"
#include "ui/widgets/banner.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>

#include <utility>

/// How files come into the window: chosen, dropped, read one by one, failed.
namespace lengthwise {

void MainWindow::importChosen(bool folder)
{
    QFileDialog *dialog = folder ? recordingDialog(Wanted::Folder, tr("Import a Folder of Swims"), this)
                                 : recordingDialog(Wanted::Files, tr("Import Swims"), this);
    connect(dialog, &QFileDialog::filesSelected, &m_dialogs, &WindowDialogs::import);
    dialog->open();
}

void MainWindow::lookAtChosen()
{
    QFileDialog *dialog = recordingDialog(Wanted::Files, tr("Look at Swims"), this);
    connect(dialog, &QFileDialog::filesSelected, this, &MainWindow::lookRequested);
    dialog->open();
}

void MainWindow::beginReading(const QStringList &paths)
{
    m_reading = paths;
    m_awaitsFirst = true;
    m_lookedFor = {};
    m_failures.clear();
    m_failureBanner->hide();
    m_patience.start();
    updateStatus();
}

void MainWindow::showRead(const ReadFile &file)
{
    m_reading.removeOne(file.path);
    if (file.error)
        showFailure(file);
    if (!file.swims.empty()) {
        if (m_awaitsFirst)
            m_lookedAt.clear();
        m_lookedAt.append(file.swims);
        if (m_awaitsFirst) {
            m_awaitsFirst = false;
            m_patience.stop();
            const LookedFor wanted = std::exchange(m_lookedFor, {});
            const bool isWanted = wanted.file == file.path && std::size_t(wanted.number) <= file.swims.size();
            for (int swim = 1; isWanted && swim < wanted.number; ++swim)
                m_lookedAt.step(1);
            neededSwimPage().setDocument(m_lookedAt.current());
            showPage(Page::Swim);
            if (isWanted && !wanted.lengths.empty())
                m_swimPage->selection()->setLengths(wanted.lengths);
        }
    }
    updateActions();
    updateStatus();
}

void MainWindow::endReading()
{
    m_reading.clear();
    m_awaitsFirst = false;
    m_patience.stop();
    showPage(m_page);
}

void MainWindow::cancelReading()
{
    m_wanted.clear();
    endReading();
    Q_EMIT readingCancelled();
}

void MainWindow::showFailure(const ReadFile &file)
{
    m_failures << tr("%1: %2").arg(QFileInfo(file.path).fileName(), texts::describe(*file.error));
    if (m_failures.size() == 1)
        m_failureBanner->setMessage(m_failures.first());
    else
        m_failureBanner->setMessage(tr("%n file(s) could not be opened.", nullptr, int(m_failures.size())), m_failures);
    m_failureBanner->show();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_services.library.state().canChange() && !localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QStringList paths = localFiles(event->mimeData());
    if (paths.isEmpty())
        return;
    event->acceptProposedAction();
    m_dialogs.import(paths);
}

} // namespace lengthwise
