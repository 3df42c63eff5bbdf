#include "ui/pages/synchistory.h"

#include "ui/pages/syncrundelegate.h"
#include "ui/viewmodels/syncrunmodel.h"
#include "ui/viewmodels/syncview.h"
#include "ui/widgets/paragraph.h"
#include "ui/widgets/plaintable.h"
#include "ui/widgets/slimscrollbar.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/textlink.h"

#include <QApplication>
#include <QDateTime>
#include <QEvent>
#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace lengthwise {

namespace {

constexpr int headHeight = 42;
constexpr int leastRows = 4;
constexpr int edge = 8; ///< with a cell's own padding the text begins where the title does

} // namespace

SyncHistory::SyncHistory(QWidget *parent)
    : Card(parent)
    , m_model(new SyncRunModel(this))
    , m_table(new PlainTable(this))
    , m_none(new Paragraph(Paragraph::Tone::Quiet, {}, this))
    , m_words(new Paragraph(Paragraph::Tone::Body, {}, this))
{
    m_none->setObjectName(u"noRuns"_s);
    m_words->setObjectName(u"runWords"_s);
    for (Paragraph *words : {m_none, m_words})
        words->setContentsMargins(edge + 10, space::betweenCards, edge + 10, space::betweenCards);
    m_words->hide();
    makeTable();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 1);
    column->setSpacing(0);
    auto *inset = new QHBoxLayout;
    inset->setContentsMargins(edge, 0, edge, 0);
    inset->addWidget(m_table);
    column->addWidget(makeHead());
    column->addLayout(inset, 1);
    column->addWidget(m_none);
    column->addWidget(m_words);
    showRuns();
}

QWidget *SyncHistory::makeHead()
{
    auto *head = new QWidget(this);
    head->setFixedHeight(headHeight);
    auto *title = new TextLabel(type::cardTitle, QFont::DemiBold, &Theme::text, head);
    title->setText(tr("History of runs"));
    m_counts = new TextLabel(type::label, QFont::Normal, &Theme::text2, head);
    m_counts->setObjectName(u"runCounts"_s);
    m_counts->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_problems = new TextLink(type::body, QFont::Normal, &Theme::accent, head);
    m_problems->setObjectName(u"onlyProblems"_s);
    connect(m_problems, &TextLink::clicked, this, [this] {
        m_model->setOnlyProblems(!m_model->showsOnlyProblems());
        showRuns();
    });
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(edge + 10, 0, edge + 6, 0);
    row->setSpacing(space::pageTop);
    row->addWidget(title);
    row->addWidget(m_counts, 1);
    row->addWidget(m_problems);
    return head;
}

void SyncHistory::makeTable()
{
    m_table->setObjectName(u"runs"_s);
    m_table->setAccessibleName(tr("Runs with Strava, newest first"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new SyncRunDelegate(m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setFont(type::scaled(QApplication::font(), type::table));
    m_table->horizontalHeader()->setFont(type::scaled(QApplication::font(), type::label));
    m_table->verticalHeader()->setDefaultSectionSize(SyncRunDelegate::rowHeight);
    m_table->verticalHeader()->setMinimumSectionSize(SyncRunDelegate::rowHeight);
    m_table->setVerticalScrollBar(new SlimScrollBar(Qt::Vertical, m_table));
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setMouseTracking(true);
    m_table->horizontalHeader()->setStretchLastSection(true);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SyncHistory::showWords);
}

void SyncHistory::setRuns(const std::vector<SyncRun> &runs, Instant now)
{
    m_hasRuns = !runs.empty();
    const QModelIndex current = m_table->currentIndex();
    const std::int64_t chosen = current.isValid() ? m_model->runAt(current.row()).id : 0;
    const QDate today = QDateTime::fromMSecsSinceEpoch(now.time_since_epoch().count()).date();
    const bool isAnotherDay = std::exchange(m_today, today) != today;
    if (!m_model->setRuns(runs, now)) {
        if (isAnotherDay) // "Yesterday" is longer than "Today"
            fitColumns();
        return;
    }
    for (int row = 0; chosen != 0 && row < m_model->rowCount(); ++row) {
        if (m_model->runAt(row).id == chosen)
            m_table->selectRow(row);
    }
    m_counts->setText(runsInWords(runs));
    showRuns();
}

void SyncHistory::showRuns()
{
    const int rows = m_model->rowCount();
    const bool onlyProblems = m_model->showsOnlyProblems();
    m_problems->setText(onlyProblems ? tr("All runs") : tr("Only problems"));
    m_problems->setAccessibleDescription(
        onlyProblems ? tr("Only runs that did not finish are shown") : tr("All runs are shown"));
    m_problems->updateGeometry();
    m_problems->setVisible(m_hasRuns);
    m_none->setText(m_hasRuns ? tr("Every run of the last 30 days finished.")
                              : tr("No run yet. Each one is listed here with what it brought."));
    m_none->setVisible(rows == 0);
    m_table->setVisible(rows > 0);
    m_table->setMinimumHeight(space::tableHeaderHeight + std::min(rows, leastRows) * SyncRunDelegate::rowHeight);
    m_table->setMaximumHeight(space::tableHeaderHeight + rows * SyncRunDelegate::rowHeight);
    showWords();
    fitColumns();
}

void SyncHistory::showWords()
{
    const QModelIndex current = m_table->selectionModel()->selectedRows().value(0);
    const QModelIndex words = current.siblingAtColumn(SyncRunModel::WordsColumn);
    const bool fits =
        !words.isValid() || m_table->sizeHintForIndex(words).width() <= m_table->columnWidth(SyncRunModel::WordsColumn);
    m_words->setText(fits ? QString() : words.data().toString());
    m_words->setVisible(!fits);
    fitHeight();
}

void SyncHistory::fitHeight()
{
    int height = headHeight + 3 + (m_table->isHidden() ? 0 : m_table->maximumHeight());
    for (const Paragraph *words : {m_none, m_words})
        height += words->isHidden() ? 0 : words->heightForWidth(width() - 2);
    setMaximumHeight(height);
}

void SyncHistory::fitColumns()
{
    const QFontMetrics heads(m_table->horizontalHeader()->font());
    for (int column = 0; column < SyncRunModel::WordsColumn; ++column) {
        int width = heads.horizontalAdvance(m_model->headerData(column, Qt::Horizontal).toString()) + 2 * (edge + 2);
        for (int row = 0; row < m_model->rowCount(); ++row)
            width = std::max(width, m_table->sizeHintForIndex(m_model->index(row, column)).width());
        width += column == 0 || column == SyncRunModel::ReadsColumn ? 2 * edge : edge;
        m_table->setColumnWidth(column, width);
    }
}

void SyncHistory::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    showWords();
}

void SyncHistory::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange && m_table) {
        m_table->setFont(type::scaled(QApplication::font(), type::table));
        m_table->horizontalHeader()->setFont(type::scaled(QApplication::font(), type::label));
        fitColumns();
    }
}

} // namespace lengthwise
