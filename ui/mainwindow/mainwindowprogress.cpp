#include "ui/mainwindow/mainwindow.h"

#include "ui/pages/progresspage.h"
#include "ui/pages/swimspage.h"

#include <QAction>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

/// The Progress page, and what it asks for.
namespace lengthwise {

ProgressPage &MainWindow::neededProgressPage()
{
    if (!m_progressPage) {
        m_progressPage = new ProgressPage(m_services.studies, m_services.library, m_pages);
        m_progressPage->setObjectName(u"progressPage"_s);
        if (!m_progressState.isEmpty())
            m_progressPage->restoreState(m_progressState);
        m_pages->addWidget(m_progressPage);
        connect(m_progressPage, &ProgressPage::openRequested, this, &MainWindow::openSwim);
        connect(m_progressPage, &ProgressPage::evidenceRequested, this, &MainWindow::openAt);
        connect(m_progressPage, &ProgressPage::swimsRequested, this, [this](const SwimFilter &swims) {
            neededSwimsPage().showOnly(swims);
            showPage(Page::Swims);
        });
        connect(m_progressPage, &ProgressPage::testRequested, m_actions.enterTest, &QAction::trigger);
    }
    return *m_progressPage;
}

QByteArray MainWindow::saveProgress() const
{
    return m_progressPage ? m_progressPage->saveState() : m_progressState;
}

void MainWindow::enterTest()
{
    m_dialogs.showCssTest(today());
}

} // namespace lengthwise
