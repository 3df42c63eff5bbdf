#include "ui/mainwindow/mainwindow.h"

#include "ui/pages/progresspage.h"
#include "ui/pages/swimspage.h"

#include <QStackedWidget>

using namespace Qt::StringLiterals;

/// The Progress page, and what it asks for.
namespace lengthwise {

ProgressPage &MainWindow::neededProgressPage()
{
    if (!m_progressPage) {
        m_progressPage = new ProgressPage(m_services.studies, m_services.library, m_pages);
        m_progressPage->setObjectName(u"progressPage"_s);
        m_pages->addWidget(m_progressPage);
        connect(m_progressPage, &ProgressPage::openRequested, this, &MainWindow::openSwim);
        connect(m_progressPage, &ProgressPage::evidenceRequested, this, &MainWindow::openAt);
        connect(m_progressPage, &ProgressPage::daysRequested, this, [this](const DayRange &days) {
            neededSwimsPage().showDays(days);
            showPage(Page::Swims);
        });
    }
    return *m_progressPage;
}

} // namespace lengthwise
