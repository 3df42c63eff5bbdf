#include "ui/mainwindow/mainwindow.h"

#include "ui/charts/theme.h"
#include "ui/mainwindow/librarycommands.h"
#include "ui/pages/comparepage.h"
#include "ui/pages/progresspage.h"
#include "ui/pages/readingpage.h"
#include "ui/pages/startpage.h"
#include "ui/pages/swimheader.h"
#include "ui/pages/swimpage.h"
#include "ui/pages/swimspage.h"
#include "ui/pages/syncpage.h"
#include "ui/pages/troublepage.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/iconview.h"
#include "ui/widgets/navigationrail.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/textlink.h"
#include "ui/widgets/themeicon.h"

#include <QFileInfo>
#include <QMenuBar>
#include <QPainter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace lengthwise {

namespace {

/// Waiting shorter than this is not shown: a flash of bars would only look like a fault.
constexpr auto patience = 300ms;
/// Below this the rail keeps its icons only.
constexpr int railNamesFrom = 1100;
constexpr int statusIcon = 14;
constexpr int statusHeight = 26;

/// Parts the page from the status bar.
class Hairline final : public QWidget
{
public:
    explicit Hairline(QWidget *parent)
        : QWidget(parent)
    {
        setFixedHeight(1);
    }

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), Theme::of(palette()).line); }
};

} // namespace

MainWindow::MainWindow(const WindowServices &services, QWidget *parent)
    : QMainWindow(parent)
    , m_services(services)
    , m_actions(this)
    , m_dialogs(services, this)
    , m_day(QDate::currentDate())
{
    setObjectName(u"mainWindow"_s);
    setAcceptDrops(true);
    setMinimumSize(480, 360);
    resize(1440, 900);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    m_reopenSoon.setSingleShot(true);
    m_reopenSoon.setInterval(0);
    connect(&m_patience, &QTimer::timeout, this, [this] { showPage(m_page); });
    connect(&m_reopenSoon, &QTimer::timeout, this, &MainWindow::reopenShown);
    m_actions.fillMenus(menuBar());
    makePages();
    makeStatusBar();
    m_commands = new LibraryCommands(m_services.library, m_actions, *m_notice, *m_failureBanner, this);
    connectActions();
    connectStrava();
    connect(&m_services.library, &SwimLibrary::stateChanged, this, &MainWindow::followState);
    connect(&m_services.library, &SwimLibrary::listChanged, this, &MainWindow::followList);
    connect(&m_services.library, &SwimLibrary::backgroundWork, this, &MainWindow::showBackgroundWork);
    connect(&m_services.library, &SwimLibrary::stepDone, this, [this](const DoneStep &step) {
        const bool isOfTest = step.action == "css-test" || step.action == "remove-css-test"; // grades every swim
        if (m_document && (isOfTest || step.ids.contains(m_document->id)))
            m_reopenSoon.start();
    });
    followState();
}

MainWindow::~MainWindow() = default;

void MainWindow::makePages()
{
    auto *content = new QWidget(this);
    m_rail = new NavigationRail(content);
    m_rail->setObjectName(u"rail"_s);
    m_rail->setAccessibleName(tr("Pages"));
    m_rail->addItem(tr("Swims"), themeIcon(u"swims"_s, IconTint::Secondary), themeIcon(u"swims"_s, IconTint::Accent));
    m_rail->addItem(tr("Swim"), themeIcon(u"swim"_s, IconTint::Secondary), themeIcon(u"swim"_s, IconTint::Accent));
    m_rail->addItem(
        tr("Compare"), themeIcon(u"compare"_s, IconTint::Secondary), themeIcon(u"compare"_s, IconTint::Accent));
    m_rail->addItem(
        tr("Progress"), themeIcon(u"progress"_s, IconTint::Secondary), themeIcon(u"progress"_s, IconTint::Accent));
    m_rail->addItem(tr("Sync"), themeIcon(u"sync"_s, IconTint::Secondary), themeIcon(u"sync"_s, IconTint::Accent));
    connect(m_rail, &NavigationRail::chosen, this, [this](int index) { showPage(Page(index)); });
    m_pages = new QStackedWidget(content);
    m_blank = new QWidget(m_pages);
    m_pages->addWidget(m_blank);

    auto *banners = new QVBoxLayout;
    banners->setContentsMargins(space::pageSide, 0, space::pageSide, 0);
    banners->setSpacing(0);
    m_readOnlyBanner = makeBanner(int(Banner::Kind::Warning), u"readOnlyBanner"_s, content);
    m_samplesBanner = makeBanner(int(Banner::Kind::Notice), u"samplesBanner"_s, content);
    m_samplesBanner->setMessage(tr("These are sample swims, kept apart from your own library."));
    m_samplesBanner->setLink(tr("Leave them"));
    m_samplesBanner->setClosable(false);
    m_failureBanner = makeBanner(int(Banner::Kind::Error), u"failureBanner"_s, content);
    m_notice = makeBanner(int(Banner::Kind::Notice), u"notice"_s, content);
    for (Banner *banner : {m_readOnlyBanner, m_samplesBanner, m_failureBanner, m_notice})
        banners->addWidget(banner);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addLayout(banners);
    column->addWidget(m_pages, 1);
    column->addWidget(new Hairline(content));
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addLayout(column, 1);
    setCentralWidget(content);
}

Banner *MainWindow::makeBanner(int kind, const QString &name, QWidget *parent)
{
    auto *banner = new Banner(Banner::Kind(kind), parent);
    banner->setObjectName(name);
    banner->setContentsMargins(1, space::betweenCards, 1, 1); // its distance from what is above, only while shown
    banner->hide();
    return banner;
}

void MainWindow::makeStatusBar()
{
    const auto label = [this](const QString &name, QFont::Weight weight, QColor Theme::*role) {
        auto *text = new TextLabel(type::label, weight, role, this);
        text->setObjectName(name);
        text->setContentsMargins(8, 0, 8, 0);
        return text;
    };
    m_statusName = label(u"statusName"_s, QFont::DemiBold, &Theme::text);
    m_statusCount = label(u"statusCount"_s, QFont::Normal, &Theme::text2);
    m_statusWork = label(u"statusWork"_s, QFont::Normal, &Theme::text2);
    m_statusStravaIcon =
        new IconView(themeIcon(u"strava"_s, IconTint::Secondary), statusIcon, IconView::Ground::None, this);
    m_statusStrava = new TextLink(type::label, QFont::Normal, &Theme::text2, this);
    m_statusStrava->setObjectName(u"statusStrava"_s);
    m_statusStrava->setToolTip(tr("Shows the Sync page"));
    m_statusStrava->setMaximumHeight(statusHeight);
    m_statusHint = label(u"statusHint"_s, QFont::Normal, &Theme::text2);
    m_statusHint->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(m_statusName);
    statusBar()->addWidget(m_statusCount);
    statusBar()->addWidget(m_statusWork);
    statusBar()->addWidget(m_statusStravaIcon);
    statusBar()->addWidget(m_statusStrava);
    statusBar()->addWidget(m_statusHint, 1);
}

SwimsPage &MainWindow::neededSwimsPage()
{
    if (!m_swimsPage) {
        m_swimsPage = new SwimsPage(m_services.library, m_pages);
        m_swimsPage->setObjectName(u"swimsPage"_s);
        m_swimsPage->setToday(today());
        if (!m_listState.isEmpty())
            m_swimsPage->restoreState(m_listState);
        m_swimsPage->setCare(m_services.care);
        connect(m_swimsPage, &SwimsPage::failed, this, &MainWindow::complain);
        m_pages->addWidget(m_swimsPage);
        connect(m_swimsPage, &SwimsPage::openRequested, this, &MainWindow::openSwim);
        connect(m_swimsPage, &SwimsPage::deleteRequested, m_commands, &LibraryCommands::remove);
        connect(m_swimsPage, &SwimsPage::mergeRequested, m_commands, &LibraryCommands::merge);
        connect(m_swimsPage, &SwimsPage::compareRequested, this, &MainWindow::compareChosen);
        connect(m_swimsPage, &SwimsPage::importRequested, this, [this] { importChosen(false); });
        connect(m_swimsPage, &SwimsPage::contextMenuRequested, this, &MainWindow::showSwimMenu);
        connect(m_swimsPage, &SwimsPage::selectionChanged, this, [this] {
            updateActions();
            updateStatus();
        });
    }
    return *m_swimsPage;
}

SwimPage &MainWindow::neededSwimPage()
{
    if (!m_swimPage) {
        m_swimPage = new SwimPage(m_pages);
        m_swimPage->setObjectName(u"swimPage"_s);
        m_swimPage->header()->setActions(m_actions.previousSwim, m_actions.nextSwim);
        m_swimPage->setLibrary(&m_services.library);
        m_swimPage->setShowsStrava(m_dialogs.preferences().showsStrava);
        m_pages->addWidget(m_swimPage);
        connectSwimPage();
    }
    return *m_swimPage;
}

SwimDocumentPointer MainWindow::shownSwim() const
{
    return m_lookedAt.isEmpty() ? m_document : m_lookedAt.current();
}

bool MainWindow::isSwimShown() const
{
    return m_swimPage && m_pages->currentWidget() == m_swimPage;
}

QWidget *MainWindow::pageWidget()
{
    const bool isWaiting = !m_patience.isActive() && (m_awaitsFirst ? !m_reading.isEmpty() : !m_wanted.isEmpty());
    if (isWaiting) {
        if (!m_readingPage) {
            m_readingPage = new ReadingPage(m_pages);
            m_readingPage->setObjectName(u"readingPage"_s);
            m_pages->addWidget(m_readingPage);
            connect(m_readingPage, &ReadingPage::cancelRequested, this, &MainWindow::cancelReading);
        }
        m_readingPage->setFile(m_awaitsFirst ? QFileInfo(m_reading.first()).fileName() : tr("the swim"));
        return m_readingPage;
    }
    if (m_page == Page::Swim && shownSwim())
        return m_swimPage;
    const LibraryState &state = m_services.library.state();
    if (m_page == Page::Sync && state.kind != LibraryState::Kind::Broken)
        return &neededSyncPage();
    if (state.kind == LibraryState::Kind::Broken)
        return m_troublePage;
    if (m_page == Page::Compare)
        return &neededComparePage();
    if (!m_services.library.swims().empty())
        return m_page == Page::Progress ? static_cast<QWidget *>(&neededProgressPage()) : &neededSwimsPage();
    return m_startPage && state.kind != LibraryState::Kind::Closed ? static_cast<QWidget *>(m_startPage) : m_blank;
}

void MainWindow::showPage(Page page)
{
    m_page = page;
    if (page == Page::Swim && !shownSwim() && m_wanted.isEmpty()) {
        const QStringList chosen = chosenSwims();
        if (!chosen.isEmpty()) {
            openSwim(chosen.first());
            return;
        }
        m_page = Page::Swims;
    }
    if (page == Page::Sync && !m_dialogs.preferences().showsStrava)
        m_page = Page::Swims;
    m_pages->setCurrentWidget(pageWidget());
    m_rail->setCurrent(int(m_page));
    m_rail->setItemEnabled(int(Page::Swim), shownSwim() || !m_services.library.swims().empty());
    updateActions();
    updateStatus();
}

QByteArray MainWindow::saveList() const
{
    return m_swimsPage ? m_swimsPage->saveState() : m_listState;
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    fitRail();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        followToday(); // the machine may have slept
}

QDate MainWindow::today() const
{
    return m_today.isValid() ? m_today : QDate::currentDate();
}

void MainWindow::setToday(const QDate &today)
{
    m_today = today;
    followToday();
}

void MainWindow::followToday()
{
    const QDate day = today();
    if (std::exchange(m_day, day) == day)
        return;
    if (m_swimsPage)
        m_swimsPage->setToday(day);
    if (m_progressPage)
        m_progressPage->refresh();
}

void MainWindow::fitRail()
{
    m_rail->setCompact(width() < railNamesFrom);
}

} // namespace lengthwise
