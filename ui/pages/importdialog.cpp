#include "ui/pages/importdialog.h"

#include "ui/pages/importpreview.h"
#include "ui/pages/importprogress.h"
#include "ui/pages/importreportpage.h"
#include "ui/pages/importtable.h"
#include "ui/pages/recordingfiles.h"
#include "ui/viewmodels/display.h"
#include "ui/viewmodels/texts.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/textlabel.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QStackedWidget>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

/// What the dialog does; how it is put together is in importdialogparts.cpp.
namespace lengthwise {

namespace {

constexpr std::chrono::milliseconds lookPatience{400};
constexpr std::chrono::milliseconds importPatience{1000};

} // namespace

bool ImportDialog::needsNoQuestion(const std::vector<ImportCandidate> &candidates)
{
    return candidates.size() == 1 && candidates.front().state == ImportCandidate::State::Ready;
}

bool ImportDialog::isSettled() const
{
    return !m_looking && m_preview->isSettled();
}

void ImportDialog::start(const QStringList &paths)
{
    m_quiet = !isVisible();
    if (m_quiet)
        m_patience.start(lookPatience);
    add(paths);
}

void ImportDialog::appear()
{
    m_patience.stop();
    if (!m_quiet)
        return;
    m_quiet = false;
    show();
}

void ImportDialog::add(const QStringList &paths)
{
    if (m_phase == Phase::Importing) {
        m_later << paths;
        return;
    }
    if (m_phase == Phase::Reported) {
        beginAnew(paths);
        return;
    }
    QStringList added;
    for (const QString &path : paths) {
        if (!m_paths.contains(path) && !added.contains(path))
            added << path;
    }
    m_paths << added;
    if (!added.isEmpty())
        look(m_looking ? m_paths : added); // a look that runs is replaced
}

void ImportDialog::look(const QStringList &paths)
{
    m_looking = true;
    m_lookDone = m_lookTotal = 0;
    m_model.beginLook(paths);
    m_progress->begin(ImportProgressLine::Work::Reading);
    updateWords();
    m_import.look(paths);
}

void ImportDialog::takeCandidates(const std::vector<ImportCandidate> &candidates)
{
    if (!m_looking)
        return;
    m_model.take(candidates);
    const bool isSimple =
        m_model.rowCount() == 1 && m_model.candidate(0) && m_model.candidate(0)->state == ImportCandidate::State::Ready;
    if (!isSimple)
        appear();
    showCurrent();
}

void ImportDialog::endLook()
{
    if (!m_looking)
        return;
    m_looking = false;
    m_model.endLook();
    const ImportCandidate *only = m_model.rowCount() == 1 ? m_model.candidate(0) : nullptr;
    if (m_quiet && only && needsNoQuestion({*only})) {
        m_patience.start(importPatience);
        beginImport();
        return;
    }
    appear();
    updateWords();
    m_table->files()->goToQuestion();
    showCurrent();
}

void ImportDialog::showCurrent()
{
    const int row = m_table->files()->currentIndex().row();
    if (row < 0) {
        m_preview->showFile(nullptr, {}, {});
        return;
    }
    m_preview->showFile(m_model.candidate(row), m_model.decision(row), m_model.index(row).data().toString());
}

void ImportDialog::showColumns()
{
    m_preview->showColumns();
}

void ImportDialog::keepMapping(const std::string &hash, const CsvMapping &mapping)
{
    m_import.mapColumns(hash, mapping, this, [this, hash](const Result<bool> &kept) {
        if (!kept) {
            m_preview->showMappingError(kept.error());
            return;
        }
        QStringList again;
        for (const QString &path : std::as_const(m_paths)) {
            if (m_model.hasTable(path, hash))
                again << path;
        }
        if (!again.isEmpty() && m_phase == Phase::Choosing)
            look(m_looking ? m_paths : again);
        m_table->files()->setFocus();
    });
}

void ImportDialog::beginImport()
{
    if (m_import.isImporting()) {
        m_waits = true;
        updateWords();
        return;
    }
    m_waits = false;
    if (m_looking) {
        m_looking = false;
        m_import.stopLooking();
    }
    ImportOrder order = m_model.order();
    order.paths = m_paths;
    m_stopped = false;
    m_progress->begin(ImportProgressLine::Work::Importing);
    enterPhase(Phase::Importing);
    m_import.import(order);
}

void ImportDialog::showReport(const ImportReport &report, const QStringList &ids)
{
    m_ids = ids;
    m_report->setReport(report, m_model);
    const bool allGood = m_report->report().counts().failed == 0;
    if (m_quiet && allGood) {
        m_patience.stop();
        Q_EMIT quickImported(report, ids);
        if (!ids.isEmpty())
            Q_EMIT openRequested(ids.first());
        deleteLater();
        return;
    }
    enterPhase(Phase::Reported);
    appear();
}

void ImportDialog::showFailure(const Error &error)
{
    m_failure->setMessage(texts::describe(error));
    m_failure->show();
    if (m_phase == Phase::Importing)
        enterPhase(Phase::Choosing);
    appear();
}

void ImportDialog::beginAnew(const QStringList &paths)
{
    m_paths.clear();
    m_model.clear();
    enterPhase(Phase::Choosing);
    add(paths);
}

void ImportDialog::reject()
{
    if (m_waits) {
        m_waits = false;
        updateWords();
        return;
    }
    if (m_phase == Phase::Importing) {
        m_stopped = true;
        m_import.stopImporting();
        updateWords();
        return;
    }
    if (m_looking) {
        m_looking = false;
        m_import.stopLooking();
    }
    QDialog::reject();
}

void ImportDialog::chooseFiles()
{
    QFileDialog *dialog = recordingDialog(Wanted::Files, tr("Add Files"), this);
    connect(dialog, &QFileDialog::filesSelected, this, &ImportDialog::add);
    dialog->open();
}

void ImportDialog::chooseFolder()
{
    QFileDialog *dialog = recordingDialog(Wanted::Folder, tr("Add Folder"), this);
    connect(dialog, &QFileDialog::filesSelected, this, &ImportDialog::add);
    dialog->open();
}

void ImportDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_phase != Phase::Importing && !localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ImportDialog::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    add(localFiles(event->mimeData()));
}

} // namespace lengthwise
