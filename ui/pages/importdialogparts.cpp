#include "ui/pages/importdialog.h"

#include "ui/charts/theme.h"
#include "ui/pages/columnmappingpanel.h"
#include "ui/pages/importpreview.h"
#include "ui/pages/importprogress.h"
#include "ui/pages/importreportpage.h"
#include "ui/pages/importtable.h"
#include "ui/viewmodels/display.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/themeicon.h"

#include <QResizeEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

/// How the import dialog is put together, and what it says in each phase.
namespace lengthwise {

namespace {

constexpr QSize comfortable(1100, 660);
constexpr int aroundParent = 64;
constexpr int previewWidth = 358;
constexpr int narrowPreview = 290;
constexpr int narrow = 1000;
constexpr int stacked = 820;

/// Of the button. What brings no swim of its own is a recording.
QString importWords(const ImportListModel &model)
{
    const int swims = model.importableSwims();
    if (swims > 0)
        return swims == 1 ? ImportDialog::tr("&Import 1 swim")
                          : ImportDialog::tr("&Import %1 swims").arg(display::number(swims, 0));
    const int files = model.importableFiles();
    if (files > 0)
        return files == 1 ? ImportDialog::tr("&Import 1 recording")
                          : ImportDialog::tr("&Import %1 recordings").arg(display::number(files, 0));
    return ImportDialog::tr("Nothing to import");
}

} // namespace

ImportDialog::ImportDialog(SwimImport &import, QWidget *parent)
    : QDialog(parent)
    , m_import(import)
{
    setObjectName(u"importDialog"_s);
    setWindowTitle(tr("Import swims"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAcceptDrops(true);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &ImportDialog::appear);

    m_failure = new Banner(Banner::Kind::Error, this);
    m_failure->setObjectName(u"importFailure"_s);
    m_failure->hide();
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(makeChoice());
    m_report = new ImportReportPage(m_pages);
    m_pages->addWidget(m_report);
    m_progress = new ImportProgressLine(this);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, space::betweenCards, 20, space::cardPadding);
    column->setSpacing(space::betweenCards);
    column->addWidget(makeHead());
    column->addWidget(m_failure);
    column->addWidget(m_pages, 1);
    column->addWidget(m_progress);
    column->addWidget(makeButtons());
    listen();
    enterPhase(Phase::Choosing);
    const QSize room = parent ? parent->window()->size() - QSize(aroundParent, aroundParent) : comfortable;
    resize(comfortable.boundedTo(room.expandedTo({640, 420})));
}

QWidget *ImportDialog::makeHead()
{
    auto *head = new QWidget(this);
    m_title = new TextLabel(type::dialogTitle, QFont::DemiBold, &Theme::text, head);
    m_title->setObjectName(u"importTitle"_s);
    m_summary = new TextLabel(type::body, QFont::Normal, &Theme::text2, head);
    m_summary->setObjectName(u"importSummary"_s);
    m_addFiles = new Button(Button::Role::Secondary, tr("Add &files…"), head);
    m_addFiles->setObjectName(u"addFiles"_s);
    m_addFiles->setIcon(themeIcon(u"file"_s));
    m_addFolder = new Button(Button::Role::Secondary, tr("Add f&older…"), head);
    m_addFolder->setObjectName(u"addFolder"_s);
    m_addFolder->setIcon(themeIcon(u"folder"_s));
    for (Button *button : {m_addFiles, m_addFolder})
        button->setAutoDefault(false);
    connect(m_addFiles, &Button::clicked, this, &ImportDialog::chooseFiles);
    connect(m_addFolder, &Button::clicked, this, &ImportDialog::chooseFolder);

    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_summary);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::unit);
    row->addLayout(words, 1);
    row->addWidget(m_addFiles);
    row->addWidget(m_addFolder);
    return head;
}

QWidget *ImportDialog::makeChoice()
{
    auto *choice = new QWidget(m_pages);
    m_table = new ImportTable(choice);
    m_table->files()->setModel(&m_model);
    m_preview = new ImportPreview(m_import, choice);
    m_choice = new QHBoxLayout(choice);
    m_choice->setContentsMargins(0, 0, 0, 0);
    m_choice->setSpacing(space::betweenCards);
    m_choice->addWidget(m_table, 1);
    m_choice->addWidget(m_preview);
    return choice;
}

QWidget *ImportDialog::makeButtons()
{
    auto *buttons = new QWidget(this);
    m_kept = new TextLabel(type::body, QFont::Normal, &Theme::text2, buttons);
    m_kept->setText(tr("Every original is kept in the library."));
    m_save = new Button(Button::Role::Secondary, tr("&Save report…"), buttons);
    m_save->setObjectName(u"saveReport"_s);
    m_cancel = new Button(Button::Role::Secondary, tr("Cancel"), buttons);
    m_cancel->setObjectName(u"importCancel"_s);
    m_open = new Button(Button::Role::Secondary, tr("&Open newest swim"), buttons);
    m_open->setObjectName(u"openNewest"_s);
    m_go = new Button(Button::Role::Primary, {}, buttons);
    m_go->setObjectName(u"importGo"_s);
    m_go->setDefault(true);
    connect(m_save, &Button::clicked, m_report, &ImportReportPage::chooseFile);
    connect(m_cancel, &Button::clicked, this, &ImportDialog::reject);
    connect(m_open, &Button::clicked, this, [this] {
        Q_EMIT openRequested(m_ids.first());
        accept();
    });
    connect(m_go, &Button::clicked, this, &ImportDialog::goOn);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::unit);
    row->addWidget(m_kept);
    row->addWidget(m_save);
    row->addStretch(1);
    row->addWidget(m_cancel);
    row->addWidget(m_open);
    row->addWidget(m_go);
    return buttons;
}

void ImportDialog::listen()
{
    connect(m_table->files(), &ImportFiles::currentRowChanged, this, &ImportDialog::showCurrent);
    connect(&m_model, &ImportListModel::countsChanged, this, [this] {
        updateWords();
        showCurrent();
    });
    connect(m_table->files(), &ImportFiles::answerWanted, m_preview->columns(), &ColumnMappingPanel::focusFirst);
    connect(m_preview, &ImportPreview::mappingChosen, this, &ImportDialog::keepMapping);
    connect(m_preview, &ImportPreview::openRequested, this, &ImportDialog::openRequested);
    connect(&m_import, &SwimImport::candidatesRead, this, &ImportDialog::takeCandidates);
    connect(&m_import, &SwimImport::lookEnded, this, &ImportDialog::endLook);
    connect(&m_import, &SwimImport::lookProgress, this, [this](int done, int total) {
        if (!m_looking)
            return;
        m_lookDone = done;
        m_lookTotal = total;
        updateWords();
    });
    connect(&m_import, &SwimImport::importProgress, this, [this](const ImportProgress &progress) {
        if (m_phase == Phase::Importing)
            m_progress->setProgress(progress.done, progress.total, fileNameIn(progress.file));
    });
    connect(&m_import, &SwimImport::imported, this, [this](const ImportReport &report, const QStringList &ids) {
        if (m_phase == Phase::Importing)
            showReport(report, ids);
        else if (m_waits)
            beginImport();
    });
    connect(&m_import, &SwimImport::importFailed, this, [this](const Error &error) {
        if (m_phase == Phase::Importing || m_looking)
            showFailure(error);
        else if (m_waits)
            beginImport();
    });
}

void ImportDialog::goOn()
{
    if (m_phase == Phase::Choosing) {
        m_failure->hide();
        beginImport();
    } else if (!m_later.isEmpty()) {
        beginAnew(std::exchange(m_later, {}));
    } else {
        accept();
    }
}

void ImportDialog::enterPhase(Phase phase)
{
    m_phase = phase;
    const bool isReport = phase == Phase::Reported;
    m_pages->setCurrentIndex(isReport ? 1 : 0);
    m_progress->setVisible(!isReport);
    m_table->setEnabled(phase == Phase::Choosing);
    m_preview->columns()->setEnabled(phase == Phase::Choosing);
    for (Button *button : {m_addFiles, m_addFolder}) {
        button->setVisible(!isReport);
        button->setEnabled(phase == Phase::Choosing);
    }
    m_kept->setVisible(phase == Phase::Choosing);
    m_save->setVisible(isReport);
    m_cancel->setVisible(!isReport);
    m_open->setVisible(isReport && !m_ids.isEmpty());
    updateWords();
    if (isReport)
        m_go->setFocus();
    else if (phase == Phase::Importing)
        m_cancel->setFocus();
    else
        m_table->files()->setFocus();
}

void ImportDialog::updateWords()
{
    if (m_phase == Phase::Reported) {
        m_title->setText(m_report->report().headline());
        m_summary->setText(m_report->report().summary());
        m_go->setText(m_later.isEmpty() ? tr("Done") : tr("&Next files"));
        m_go->setEnabled(true);
        return;
    }
    const ImportTally counts = m_model.counts(unread());
    m_title->setText(counts.files() == 0 ? tr("No files")
            : counts.files() == 1        ? tr("1 file")
                                         : tr("%1 files").arg(display::number(counts.files(), 0)));
    m_preview->setVisible(m_model.rowCount() > 0);
    m_summary->setText(summaryOf(counts));
    m_go->setText(importWords(m_model));
    m_go->setEnabled(m_model.importableFiles() > 0 && m_phase == Phase::Choosing && !m_waits);
    m_cancel->setText(m_phase == Phase::Importing ? tr("Stop") : tr("Cancel"));
    m_cancel->setToolTip(m_phase == Phase::Importing ? tr("What is imported already stays") : QString());
    m_cancel->setEnabled(!m_stopped || m_phase != Phase::Importing);
    m_table->files()->setEmptyWords(
        m_looking ? tr("Looking for swims…") : tr("No recordings were found. Add files, or drop them here."));
    if (m_phase == Phase::Importing) {
        if (m_stopped)
            m_progress->end(tr("Stopping; what is imported already stays"));
    } else if (m_looking) {
        m_progress->setProgress(m_lookDone, m_lookTotal, fileNameIn(m_model.firstUnread()));
    } else {
        m_progress->end(m_waits ? tr("Another import is running; this one begins after it") : QString());
    }
}

void ImportDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    const bool isStacked = width() < stacked;
    m_choice->setDirection(isStacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_preview->setMaximumWidth(isStacked ? QWIDGETSIZE_MAX : (width() < narrow ? narrowPreview : previewWidth));
    m_preview->setMinimumWidth(isStacked ? 0 : m_preview->maximumWidth());
    m_preview->setMaximumHeight(isStacked ? height() / 3 : QWIDGETSIZE_MAX);
}

} // namespace lengthwise
