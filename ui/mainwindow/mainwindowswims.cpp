#include "ui/mainwindow/mainwindow.h"

#include "ui/mainwindow/librarycommands.h"
#include "ui/pages/startpage.h"
#include "ui/pages/swimpage.h"
#include "ui/pages/swimspage.h"
#include "ui/pages/troublepage.h"
#include "ui/viewmodels/swimselection.h"
#include "ui/viewmodels/troubletexts.h"
#include "ui/widgets/banner.h"

#include <QMenu>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

/// What the window shows of the library.
namespace lengthwise {

namespace {

const SwimListRow *rowOf(const SwimLibrary &library, const SwimId &measured)
{
    const auto &rows = library.swims();
    const auto found = std::ranges::find(
        rows, measured, [](const SwimListRow &row) -> const SwimId & { return row.summary.measured; });
    return found == rows.end() ? nullptr : &*found;
}

} // namespace

void MainWindow::followState()
{
    const LibraryState &state = m_services.library.state();
    if (!m_startPage && state.kind == LibraryState::Kind::Open) {
        m_startPage = new StartPage(m_pages);
        m_startPage->setObjectName(u"startPage"_s);
        m_pages->addWidget(m_startPage);
        connect(m_startPage, &StartPage::importRequested, m_actions.importFiles, &QAction::trigger);
        connect(m_startPage, &StartPage::samplesRequested, m_actions.samples, &QAction::trigger);
    }
    if (!m_troublePage && state.kind == LibraryState::Kind::Broken) {
        m_troublePage = new TroublePage(m_pages);
        m_troublePage->setObjectName(u"troublePage"_s);
        m_pages->addWidget(m_troublePage);
        connect(m_troublePage, &TroublePage::restoreRequested, &m_dialogs, &WindowDialogs::showBackups);
        connect(m_troublePage, &TroublePage::folderRequested, m_actions.showFolder, &QAction::trigger);
        connect(m_troublePage, &TroublePage::retryRequested, this, &MainWindow::libraryRetried);
        connect(m_troublePage, &TroublePage::quitRequested, this, &QWidget::close);
    }
    if (m_troublePage)
        m_troublePage->setTrouble(state);
    m_samplesBanner->setVisible(state.isSample);
    m_readOnlyBanner->setMessage(readOnlySentence(state));
    m_readOnlyBanner->setVisible(!m_readOnlyBanner->sentence().isEmpty());
    const std::string athlete = state.athlete ? state.athlete->uuid : std::string();
    // The first swim may be shown before the library that it began is known.
    if (m_folder != state.folder || (!m_athlete.empty() && m_athlete != athlete)) {
        m_document.reset();
        m_wanted.clear();
        m_patience.stop();
        m_notice->hide(); // its Undo would be another library's
    }
    m_folder = state.folder;
    m_athlete = athlete;
    showPage(m_page);
}

void MainWindow::followList()
{
    if (m_document) {
        const SwimListRow *row = rowOf(m_services.library, m_document->sheet.measured);
        if (!row || (m_documentRow && *m_documentRow != row->summary))
            m_reopenSoon.start();
        if (row)
            m_documentRow = row->summary;
    }
    showPage(m_page);
}

void MainWindow::openSwim(const QString &id)
{
    m_wanted = id;
    m_wantedLengths.clear();
    m_patience.start();
    m_services.library.open(id, this, [this, id](const Result<SwimDocumentPointer> &document) {
        if (id != m_wanted)
            return; // another was wanted meanwhile
        m_wanted.clear();
        m_patience.stop();
        if (document) {
            cancelReading();
            m_lookedAt.clear();
            m_page = Page::Swim;
            showDocument(*document);
            if (!m_wantedLengths.empty())
                m_swimPage->selection()->setLengths(m_wantedLengths);
            completeSwim(**document);
        } else {
            m_commands->complain(document.error());
            showPage(m_page);
        }
    });
}

void MainWindow::showDocument(const SwimDocumentPointer &document)
{
    m_document = document;
    const SwimListRow *row = rowOf(m_services.library, document->sheet.measured);
    m_documentRow = row ? std::optional(row->summary) : std::nullopt;
    neededSwimPage().setDocument(document);
    if (m_swimsPage && m_page == Page::Swim)
        m_swimsPage->select({document->id});
    showPage(m_page);
}

void MainWindow::reopenShown()
{
    if (!m_document || !m_wanted.isEmpty())
        return;
    const QString id = m_document->id;
    m_services.library.open(id, this, [this, shown = m_document](const Result<SwimDocumentPointer> &document) {
        if (m_document != shown || !m_lookedAt.isEmpty())
            return;
        if (document && !(*document)->sheet.corrected.deleted) {
            showDocument(*document);
            return;
        }
        m_document.reset(); // it was deleted
        showPage(Page::Swims);
    });
}

bool MainWindow::canStep(int by) const
{
    if (!m_lookedAt.isEmpty())
        return m_lookedAt.canStep(by);
    return m_document && m_swimsPage && m_swimsPage->neighbourOf(m_document->id, by);
}

void MainWindow::stepSwim(int by)
{
    if (!m_lookedAt.isEmpty()) {
        m_lookedAt.step(by);
        neededSwimPage().setDocument(m_lookedAt.current());
        showPage(Page::Swim);
    } else if (m_document && m_swimsPage) {
        if (const auto neighbour = m_swimsPage->neighbourOf(m_document->id, by))
            openSwim(*neighbour);
    }
}

void MainWindow::closeSwims()
{
    cancelReading();
    m_lookedAt.clear();
    m_document.reset();
    m_wanted.clear();
    m_failureBanner->hide();
    showPage(Page::Swims);
}

QStringList MainWindow::chosenSwims() const
{
    if (isSwimShown())
        return m_lookedAt.isEmpty() && m_document ? QStringList{m_document->id} : QStringList();
    return m_swimsPage && m_pages->currentWidget() == m_swimsPage ? m_swimsPage->selectedIds() : QStringList();
}

void MainWindow::sayImported(int swims)
{
    if (swims > 0)
        m_commands->say(tr("%n new swim(s) from the watched folders.", nullptr, swims));
}

void MainWindow::say(const QString &sentence)
{
    m_commands->say(sentence);
}

void MainWindow::complain(const Error &error)
{
    m_commands->complain(error);
}

void MainWindow::showSwimMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_actions.openSwim, m_actions.copy});
    menu->addMenu(m_actions.exportMenu);
    if (m_dialogs.preferences().showsStrava)
        menu->addAction(m_actions.stravaSend);
    menu->addSeparator();
    menu->addActions({m_actions.compare, m_actions.merge, m_actions.separate, m_actions.deleteSwims});
    menu->popup(at);
}

} // namespace lengthwise
