#include "ui/mainwindow/mainwindow.h"

#include "ui/viewmodels/texts.h"
#include "ui/widgets/banner.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMimeData>

/// How files come into the window: chosen, dropped, read one by one, failed.
namespace lengthwise {

namespace {

QStringList localFiles(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    return paths;
}

} // namespace

void MainWindow::chooseFiles()
{
    auto *dialog = new QFileDialog(this, tr("Open Swims"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({tr("Swim recordings (*.fit *.FIT *.csv *.CSV *.zip *.gz)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, &MainWindow::openRequested);
    dialog->open();
}

void MainWindow::openFirstSample()
{
    const QList<QAction *> samples = m_actions.samples->actions();
    if (!samples.isEmpty())
        samples.first()->trigger();
}

void MainWindow::beginReading(const QStringList &paths)
{
    m_reading = paths;
    m_awaitsFirst = true;
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
            m_swims.clear();
        m_swims.append(file.swims);
        if (m_awaitsFirst) {
            m_awaitsFirst = false;
            showCurrentSwim();
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
    showPage();
}

void MainWindow::cancelReading()
{
    endReading();
    Q_EMIT readingCancelled();
}

void MainWindow::closeSwims()
{
    cancelReading();
    m_swims.clear();
    m_failureBanner->hide();
    showPage();
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
    if (!localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QStringList paths = localFiles(event->mimeData());
    if (paths.isEmpty())
        return;
    event->acceptProposedAction();
    Q_EMIT openRequested(paths);
}

} // namespace lengthwise
