#include "ui/pages/swimtables.h"

#include "ui/charts/fingerprint.h"
#include "ui/charts/theme.h"
#include "ui/pages/rawfactlist.h"
#include "ui/pages/sethead.h"
#include "ui/pages/tablerows.h"
#include "ui/viewmodels/besteffortmodel.h"
#include "ui/viewmodels/coachtablemodel.h"
#include "ui/viewmodels/doubt.h"
#include "ui/viewmodels/laptablemodel.h"
#include "ui/viewmodels/lengthtablemodel.h"
#include "ui/viewmodels/rawrecording.h"
#include "ui/viewmodels/repeattablemodel.h"
#include "ui/viewmodels/settablemodel.h"
#include "ui/viewmodels/swimdocument.h"
#include "ui/viewmodels/swimselection.h"
#include "ui/viewmodels/zonetablemodel.h"
#include "ui/widgets/linetabs.h"
#include "ui/widgets/reporttable.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lengthwise {

namespace {

constexpr int fingerprintWidth = 170;
constexpr int lollipopWidth = 190;

} // namespace

SwimTables::SwimTables(SwimSelection *selection, QWidget *parent)
    : Card(parent)
    , m_selection(selection)
    , m_setModel(new SetTableModel(this))
    , m_lengthModel(new LengthTableModel(this))
    , m_lapModel(new LapTableModel(this))
    , m_bestModel(new BestEffortModel(this))
    , m_zoneModel(new ZoneTableModel(this))
    , m_coachModel(new CoachTableModel(this))
    , m_repeatModel(new RepeatTableModel(this))
    , m_fingerprint(new Fingerprint(this))
    , m_rawModel(new RawLengthModel(this))
{
    makeTables();
    m_tabHead = makeTabHead();
    m_setHead = new SetHead(this);
    m_rawFacts = new RawFactList(this);
    m_rawFacts->setObjectName(u"rawFacts"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 6);
    column->setSpacing(0);
    column->addWidget(m_tabHead);
    column->addWidget(m_setHead);
    column->addWidget(m_rawFacts);
    for (ReportTable *table : m_tables)
        column->addWidget(table);
    column->addWidget(m_repeats);
    connectTables();
    showSelection();
}

void SwimTables::makeTables()
{
    const auto make = [this](const QString &name, const QString &spoken, QAbstractItemModel *model) {
        auto *table = new ReportTable(this);
        table->setObjectName(name);
        table->setAccessibleName(spoken);
        table->setModel(model);
        return table;
    };
    m_tables = {make(u"setTable"_s, tr("Sets"), m_setModel), make(u"lengthTable"_s, tr("Lengths"), m_lengthModel),
        make(u"lapTable"_s, tr("Laps"), m_lapModel), make(u"bestTable"_s, tr("Best efforts"), m_bestModel),
        make(u"zoneTable"_s, tr("Zones"), m_zoneModel), make(u"coachTable"_s, tr("Coach"), m_coachModel),
        make(u"rawTable"_s, tr("Raw data"), m_rawModel)};
    m_repeats = make(u"repeatTable"_s, tr("Repeats of the chosen set"), m_repeatModel);

    ReportTable *sets = m_tables[Sets];
    sets->setItemDelegateForColumn(SetTableModel::FingerprintColumn, m_fingerprint);
    sets->setColumnMinimum(SetTableModel::FingerprintColumn, fingerprintWidth);
    sets->setStretch(SetTableModel::SetColumn);
    m_tables[Coach]->setWrapped(CoachTableModel::SaidColumn);
    m_repeats->setItemDelegateForColumn(RepeatTableModel::DeviationColumn, new Lollipop(m_repeats));
    m_repeats->setColumnMinimum(RepeatTableModel::DeviationColumn, lollipopWidth);
    m_repeats->setStretch(RepeatTableModel::LengthTimesColumn);
}

QWidget *SwimTables::makeTabHead()
{
    auto *head = new QWidget(this);
    m_tabs = new LineTabs(head);
    m_tabs->setObjectName(u"tableTabs"_s);
    m_tabs->setAccessibleName(tr("Tables"));
    for (const ReportTable *table : m_tables)
        m_tabs->addTab(table->accessibleName());
    m_caption = new TextLabel(type::label, QFont::Normal, &Theme::text3, head);
    m_caption->setObjectName(u"tableCaption"_s);
    m_caption->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(8, 0, 21, 0);
    row->addWidget(m_tabs);
    row->addWidget(m_caption, 1);
    return head;
}

void SwimTables::connectTables()
{
    connect(m_selection, &SwimSelection::setChanged, this, &SwimTables::showSelection);
    connect(m_selection, &SwimSelection::lengthsChanged, this, &SwimTables::showChosenRows);
    connect(m_selection, &SwimSelection::cursorChanged, this, &SwimTables::showCursor);
    connect(m_tabs, &LineTabs::currentChanged, this, &SwimTables::showSelection);
    connect(m_setHead, &SetHead::backRequested, this, [this] { m_selection->setSet(std::nullopt); });
    for (ReportTable *table : m_tables)
        connectTable(table);
    connectTable(m_repeats);
    for (ReportTable *table : {m_tables[Lengths], m_tables[Laps], m_repeats}) {
        connect(table, &ReportTable::rowHovered, this, [this, table](int row) {
            if (const auto length = indexAt(table, row, FirstLengthRole))
                m_selection->setCursor(length);
        });
    }
    connect(m_setHead, &SetHead::correctRequested, this, &SwimTables::correctSetRequested);
    connect(m_tables[Lengths], &ReportTable::rowsPicked, this, &SwimTables::pickRows);
    connect(m_lengthModel, &LengthTableModel::strokesTyped, this,
        [this](int, std::optional<int> strokes) { Q_EMIT strokesTyped(strokes); });
    connect(m_tables[Lengths], &ReportTable::doubleClicked, this, [this](const QModelIndex &index) {
        if (!m_editing)
            m_selection->setSet(indexAt(m_tables[Lengths], index.row(), SetIndexRole));
    });
}

void SwimTables::connectTable(ReportTable *table)
{
    connect(table, &ReportTable::rowOpened, this, [this, table](int row) { openRow(table, row); });
    connect(table, &ReportTable::rowInView, this,
        [this, table](const QRect &row) { Q_EMIT rowInView(row.translated(table->pos())); });
}

void SwimTables::openRow(ReportTable *table, int row)
{
    const QVariant evidence = table->model()->index(row, 0).data(LengthsRole);
    if (evidence.isValid())
        Q_EMIT evidenceChosen(evidence.value<std::vector<std::size_t>>());
    else if (table == m_tables[Sets])
        m_selection->setSet(indexAt(table, row, SetIndexRole));
    else if (const auto length = indexAt(table, row, FirstLengthRole))
        m_selection->setCursor(length);
}

void SwimTables::setSwim(const SwimDocument &document, const std::vector<QString> &recorded)
{
    const WorkoutReport &report = document.report();
    m_fingerprint->setChart(document.chart);
    m_lengthModel->setStrokeCycle(document.sheet.corrected.isStrokeCycle);
    m_rawModel->setRecording(document.sheet.corrected.recorded);
    m_rawFacts->setFacts(rawFacts(document));
    m_setModel->setReport(report);
    const QModelIndex at = m_tables[Lengths]->currentIndex();
    m_lengthModel->setReport(report, recorded);
    if (m_editing && at.isValid()) // what is typed next goes into the cell below, not to the top
        m_tables[Lengths]->selectionModel()->setCurrentIndex(
            m_lengthModel->index(std::min(at.row(), m_lengthModel->rowCount() - 1), at.column()),
            QItemSelectionModel::NoUpdate);
    m_lapModel->setReport(report);
    m_bestModel->setReport(report);
    m_zoneModel->setReport(report);
    m_coachModel->setReport(report);
    m_repeatModel->setReport(report);
    m_notations.clear();
    for (const SetRow &set : report.sets)
        m_notations.push_back(shownNotation(report, set));
    setCaptions(tableCaptions(report));
    showTabs(report);
    showSelection();
}

void SwimTables::setCaptions(const TableCaptions &captions)
{
    m_captions[Sets] = captions.sets;
    m_captions[Lengths] = captions.lengths;
    m_captions[Laps] = captions.laps;
    m_captions[BestEfforts] = captions.bests;
    m_captions[Zones] = captions.zones;
    m_captions[Coach] = captions.coach;
    m_captions[RawData] = tr("as it was recorded, nothing corrected");
}

void SwimTables::showTabs(const WorkoutReport &report)
{
    m_tabs->setCurrentIndex(Lengths);
    for (int table = 0; table < allTables; ++table)
        m_tabs->setTabVisible(table, table == Lengths || m_tables[std::size_t(table)]->model()->rowCount() > 0);
    m_tabs->setTabVisible(RawData, !m_rawFacts->isEmpty());
    // Last, as it makes the tabs lay themselves out anew: hiding and showing some of them may not.
    m_tabs->setTabText(Lengths, report.environment == Environment::Pool ? tr("Lengths") : tr("Splits"));
    m_tabs->setCurrentIndex(report.sets.empty() ? Lengths : Sets);
}

void SwimTables::showTable(Table table)
{
    m_selection->setSet(std::nullopt);
    if (hasTable(table))
        m_tabs->setCurrentIndex(table);
}

bool SwimTables::hasTable(Table table) const
{
    return m_tabs->isTabVisible(table);
}

SwimTables::Table SwimTables::currentTable() const
{
    return Table(m_tabs->currentIndex());
}

ReportTable *SwimTables::shownTable() const
{
    return m_selection->set() ? m_repeats : m_tables[std::size_t(m_tabs->currentIndex())];
}

QRect SwimTables::chosenRows() const
{
    const std::vector<std::size_t> &chosen = m_selection->lengths();
    const ReportTable *shown = m_tables[Lengths];
    if (chosen.empty() || shownTable() != shown)
        return {};
    const auto rowOf = [shown](std::size_t length) { return shown->visualRect(shown->model()->index(int(length), 0)); };
    return rowOf(chosen.front())
        .united(rowOf(chosen.back()))
        .translated(shown->pos() + QPoint(0, space::tableHeaderHeight));
}

void SwimTables::showSelection()
{
    const std::optional<std::size_t> set = m_selection->set();
    const bool hadFocus = m_repeats->hasFocus()
        || std::any_of(m_tables.begin(), m_tables.end(), [](const ReportTable *table) { return table->hasFocus(); });
    m_repeatModel->setSet(set);
    m_tabHead->setVisible(!set);
    m_setHead->setVisible(set.has_value());
    ReportTable *shown = shownTable();
    for (ReportTable *table : m_tables)
        table->setVisible(table == shown);
    m_repeats->setVisible(m_repeats == shown);
    m_rawFacts->setVisible(shown == m_tables[RawData]);
    if (m_rawModel->rowCount() == 0)
        m_tables[RawData]->hide(); // the facts are all there is
    if (hadFocus)
        shown->setFocus();
    m_caption->setText(m_captions[std::size_t(m_tabs->currentIndex())]);
    if (set && *set < m_notations.size())
        m_setHead->setSet(*set, m_notations[*set]);
    showCursor();
    showChosenRows();
}

void SwimTables::showCursor()
{
    ReportTable *shown = shownTable();
    if (shown == m_tables[Lengths] || shown == m_tables[Laps] || shown == m_repeats)
        shown->setMarkedRow(rowOfLength(shown, m_selection->cursor()));
}

/// A row is marked when all its lengths are chosen.
void SwimTables::showChosenRows()
{
    const std::vector<std::size_t> &chosen = m_selection->lengths();
    ReportTable *shown = shownTable();
    QSet<int> rows;
    for (int row = 0; !chosen.empty() && row < shown->model()->rowCount(); ++row) {
        const std::vector<std::size_t> lengths = lengthsOf(shown, row);
        if (!lengths.empty() && std::includes(chosen.begin(), chosen.end(), lengths.begin(), lengths.end()))
            rows.insert(row);
    }
    shown->setChosenRows(rows);
    m_tables[Lengths]->pickRows(chosen);
}

} // namespace lengthwise
