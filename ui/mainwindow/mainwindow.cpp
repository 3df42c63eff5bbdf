#include "ui/mainwindow/mainwindow.h"

#include "ui/charts/lengthchart.h"
#include "ui/charts/theme.h"
#include "ui/mainwindow/helpwindow.h"
#include "ui/pages/readingpage.h"
#include "ui/pages/startpage.h"
#include "ui/pages/swimheader.h"
#include "ui/pages/swimpage.h"
#include "ui/viewmodels/evidence.h"
#include "ui/viewmodels/swimheading.h"
#include "ui/viewmodels/swimselection.h"
#include "ui/viewmodels/texts.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/navigationrail.h"
#include "ui/widgets/reporttable.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/themeicon.h"

#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPainter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

#include <array>
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

/// The actions that lead to a table, each with its table.
std::array<std::pair<QAction *, SwimTables::Table>, SwimTables::TableCount> tableActions(const WindowActions &actions)
{
    return {{{actions.showSets, SwimTables::Sets}, {actions.showLengths, SwimTables::Lengths},
        {actions.showLaps, SwimTables::Laps}, {actions.showBestEfforts, SwimTables::BestEfforts},
        {actions.showZones, SwimTables::Zones}, {actions.showCoach, SwimTables::Coach}}};
}

QString fileName(const QString &path)
{
    return QFileInfo(path).fileName();
}

} // namespace

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent)
    , m_actions(this)
{
    setObjectName(u"mainWindow"_s);
    setAcceptDrops(true);
    setMinimumSize(480, 360);
    resize(1440, 900);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &MainWindow::showPage);
    m_actions.fillMenus(menuBar());
    makePages();
    makeStatusBar();
    connectActions();
    showPage();
}

MainWindow::~MainWindow() = default;

void MainWindow::makePages()
{
    auto *content = new QWidget(this);
    m_rail = new NavigationRail(content);
    m_rail->setObjectName(u"rail"_s);
    m_rail->setAccessibleName(tr("Pages"));
    m_rail->addItem(tr("Swim"), themeIcon(u"swim"_s, IconTint::Secondary), themeIcon(u"swim"_s, IconTint::Accent));
    m_rail->setCurrent(0);
    m_failureBanner = new Banner(Banner::Kind::Error, content);
    m_failureBanner->setObjectName(u"failureBanner"_s);
    m_failureBanner->setContentsMargins(1, space::betweenCards, 1, 1); // its distance from the menu, only while shown
    m_failureBanner->hide();
    m_pages = new QStackedWidget(content);
    m_startPage = new StartPage(m_pages);
    m_startPage->setObjectName(u"startPage"_s);
    m_pages->addWidget(m_startPage);

    auto *bannerPlace = new QHBoxLayout;
    bannerPlace->setContentsMargins(space::pageSide, 0, space::pageSide, 0);
    bannerPlace->addWidget(m_failureBanner);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addLayout(bannerPlace);
    column->addWidget(m_pages, 1);
    column->addWidget(new Hairline(content));
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addLayout(column, 1);
    setCentralWidget(content);
}

void MainWindow::makeStatusBar()
{
    m_statusFile = new TextLabel(type::label, QFont::DemiBold, &Theme::text, this);
    m_statusFile->setObjectName(u"statusFile"_s);
    m_statusHint = new TextLabel(type::label, QFont::Normal, &Theme::text2, this);
    m_statusHint->setObjectName(u"statusHint"_s);
    m_statusHint->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_statusFile->setContentsMargins(8, 0, 0, 0);
    m_statusHint->setContentsMargins(0, 0, 8, 0);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(m_statusFile, 1);
    statusBar()->addWidget(m_statusHint, 1);
}

void MainWindow::connectActions()
{
    const auto on = [this](QAction *action, auto slot) { connect(action, &QAction::triggered, this, slot); };
    on(m_actions.open, &MainWindow::chooseFiles);
    on(m_actions.close, &MainWindow::closeSwims);
    on(m_actions.quit, &QWidget::close);
    on(m_actions.copyTable, &MainWindow::copyTable);
    on(m_actions.previousSwim, [this] { stepSwim(-1); });
    on(m_actions.nextSwim, [this] { stepSwim(1); });
    on(m_actions.previousLength, [this] { m_swimPage->stepLength(-1); });
    on(m_actions.nextLength, [this] { m_swimPage->stepLength(1); });
    on(m_actions.previousSet, [this] { m_swimPage->stepSet(-1); });
    on(m_actions.nextSet, [this] { m_swimPage->stepSet(1); });
    on(m_actions.clearSelection, [this] { m_swimPage->selection()->clear(); });
    for (const auto &[action, table] : tableActions(m_actions))
        on(action, [this, shown = table] { m_swimPage->tables()->showTable(shown); });
    on(m_actions.zoomIn, [this] { m_swimPage->zoom(0.5); });
    on(m_actions.zoomOut, [this] { m_swimPage->zoom(2); });
    on(m_actions.resetZoom, [this] { m_swimPage->lengthChart()->showAll(); });
    on(m_actions.webDashboard, [this] { (new HelpWindow(u"coming-from-the-web-dashboard"_s, this))->show(); });
    on(m_actions.about, &MainWindow::showAbout);
    on(m_actions.aboutQt, [] { QApplication::aboutQt(); });
    connect(m_actions.fullScreen, &QAction::toggled, this,
        [this](bool full) { setWindowState(windowState().setFlag(Qt::WindowFullScreen, full)); });
    connect(m_actions.samples, &QMenu::triggered, this,
        [this](const QAction *sample) { Q_EMIT openRequested({sample->data().toString()}); });
    connect(m_startPage, &StartPage::openRequested, this, &MainWindow::chooseFiles);
    connect(m_startPage, &StartPage::sampleRequested, this, &MainWindow::openFirstSample);
}

void MainWindow::setSamples(const std::vector<SampleSwim> &samples)
{
    m_actions.setSamples(samples);
}

SwimPage &MainWindow::neededSwimPage()
{
    if (!m_swimPage) {
        m_swimPage = new SwimPage(m_pages);
        m_swimPage->setObjectName(u"swimPage"_s);
        m_swimPage->header()->setActions(m_actions.previousSwim, m_actions.nextSwim);
        m_pages->addWidget(m_swimPage);
        connect(m_swimPage->selection(), &SwimSelection::setChanged, this, &MainWindow::updateActions);
        connect(m_swimPage->selection(), &SwimSelection::cursorChanged, this, &MainWindow::updateActions);
        connect(m_swimPage->selection(), &SwimSelection::setChanged, this, &MainWindow::updateStatus);
        connect(m_swimPage->selection(), &SwimSelection::lengthsChanged, this, &MainWindow::updateActions);
        connect(m_swimPage->selection(), &SwimSelection::lengthsChanged, this, &MainWindow::updateStatus);
    }
    return *m_swimPage;
}

void MainWindow::showCurrentSwim()
{
    m_patience.stop();
    neededSwimPage().setDocument(m_swims.current());
    showPage();
}

void MainWindow::stepSwim(int by)
{
    m_swims.step(by);
    showCurrentSwim();
}

void MainWindow::showPage()
{
    QWidget *page = m_swims.isEmpty() ? static_cast<QWidget *>(m_startPage) : m_swimPage;
    if (m_awaitsFirst && !m_reading.isEmpty() && !m_patience.isActive()) {
        if (!m_readingPage) {
            m_readingPage = new ReadingPage(m_pages);
            m_readingPage->setObjectName(u"readingPage"_s);
            m_pages->addWidget(m_readingPage);
            connect(m_readingPage, &ReadingPage::cancelRequested, this, &MainWindow::cancelReading);
        }
        m_readingPage->setFile(fileName(m_reading.first()));
        page = m_readingPage;
    }
    m_pages->setCurrentWidget(page);
    updateActions();
    updateStatus();
}

void MainWindow::updateActions()
{
    const bool shown = m_swimPage && m_pages->currentWidget() == m_swimPage;
    for (QAction *action : {m_actions.copyTable, m_actions.previousLength, m_actions.nextLength, m_actions.previousSet,
             m_actions.nextSet, m_actions.zoomIn, m_actions.zoomOut, m_actions.resetZoom})
        action->setEnabled(shown);
    for (const auto &[action, table] : tableActions(m_actions))
        action->setEnabled(shown && m_swimPage->tables()->hasTable(table));
    const SwimSelection *selection = shown ? m_swimPage->selection() : nullptr;
    m_actions.clearSelection->setEnabled(selection && (selection->hasChoice() || selection->cursor()));
    m_actions.previousSwim->setEnabled(shown && m_swims.canStep(-1));
    m_actions.nextSwim->setEnabled(shown && m_swims.canStep(1));
    m_actions.close->setEnabled(!m_swims.isEmpty() || !m_reading.isEmpty());
}

void MainWindow::updateStatus()
{
    const bool shown = m_swimPage && m_pages->currentWidget() == m_swimPage && !m_swims.isEmpty();
    if (!shown) {
        setWindowTitle(u"Lengthwise"_s);
        m_statusFile->setText(m_reading.isEmpty() ? tr("No swim open") : tr("Reading…"));
        m_statusHint->setText(tr("Everything stays on this machine"));
        return;
    }
    const SwimDocument &swim = *m_swims.current();
    setWindowTitle(tr("%1 – Lengthwise").arg(swimHeading(swim.report()).title));
    QString where = fileName(swim.file);
    if (swim.inFile > 1)
        where = tr("%1 · swim %2 of %3 in this file").arg(where).arg(swim.number).arg(swim.inFile);
    if (m_swims.size() > std::size_t(swim.inFile))
        where = tr("%1 · %2 of %3 open").arg(where).arg(m_swims.index() + 1).arg(m_swims.size());
    m_statusFile->setText(where);
    m_statusHint->setText(hint());
}

QString MainWindow::hint() const
{
    const WorkoutReport &report = m_swims.current()->report();
    const SwimSelection *selection = m_swimPage->selection();
    if (selection->set())
        return tr("Set %1 selected · Esc clears").arg(*selection->set() + 1);
    if (const QString chosen = evidenceLink(report, selection->lengths()).text; !chosen.isEmpty())
        return tr("%1 selected · Esc clears").arg(chosen);
    return report.sets.empty() ? tr("Drag to zoom") : tr("Drag to zoom · click a bracket to select the set");
}

void MainWindow::copyTable()
{
    QApplication::clipboard()->setText(m_swimPage->tables()->shownTable()->asText());
    statusBar()->showMessage(tr("Table copied"), 2000);
}

void MainWindow::showAbout()
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("About Lengthwise"),
        tr("<b>Lengthwise %1</b><p>Your swims, length by length.</p><p>Free software under the GNU General Public "
           "License, version 3 or later.</p>")
            .arg(QApplication::applicationVersion()),
        QMessageBox::Ok, this);
    box->setIconPixmap(windowIcon().pixmap(64));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_rail->setCompact(width() < railNamesFrom);
}

} // namespace lengthwise
