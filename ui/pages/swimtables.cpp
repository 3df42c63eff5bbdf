#include "ui/pages/swimtables.h"

#include "ui/charts/fingerprint.h"
#include "ui/charts/theme.h"
#include "ui/viewmodels/laptablemodel.h"
#include "ui/viewmodels/lengthtablemodel.h"
#include "ui/viewmodels/repeattablemodel.h"
#include "ui/viewmodels/settablemodel.h"
#include "ui/viewmodels/swimselection.h"
#include "ui/viewmodels/texts.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/linetabs.h"
#include "ui/widgets/reporttable.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/themeicon.h"

#include <QHBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lengthwise {

namespace {

constexpr int fingerprintWidth = 170;
constexpr int lollipopWidth = 190;

std::optional<std::size_t> indexAt(const ReportTable *table, int row, int role)
{
    const QVariant value = table->model()->index(row, 0).data(role);
    if (row < 0 || !value.isValid())
        return std::nullopt;
    return std::size_t(value.toInt());
}

/// The row that holds a length; -1: none.
int rowOfLength(const ReportTable *table, std::optional<std::size_t> length)
{
    for (int row = 0; length && row < table->model()->rowCount(); ++row) {
        const auto first = indexAt(table, row, FirstLengthRole);
        const auto last = indexAt(table, row, LastLengthRole);
        if (first && last && *first <= *length && *length <= *last)
            return row;
    }
    return -1;
}

} // namespace

SwimTables::SwimTables(SwimSelection *selection, QWidget *parent)
    : Card(parent)
    , m_selection(selection)
    , m_setModel(new SetTableModel(this))
    , m_lengthModel(new LengthTableModel(this))
    , m_lapModel(new LapTableModel(this))
    , m_repeatModel(new RepeatTableModel(this))
    , m_fingerprint(new Fingerprint(this))
{
    makeTables();
    m_tabHead = makeTabHead();
    m_setHead = makeSetHead();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 6);
    column->setSpacing(0);
    column->addWidget(m_tabHead);
    column->addWidget(m_setHead);
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
        make(u"lapTable"_s, tr("Laps"), m_lapModel)};
    m_repeats = make(u"repeatTable"_s, tr("Repeats of the chosen set"), m_repeatModel);

    ReportTable *sets = m_tables[Sets];
    sets->setItemDelegateForColumn(SetTableModel::FingerprintColumn, m_fingerprint);
    sets->setColumnMinimum(SetTableModel::FingerprintColumn, fingerprintWidth);
    sets->setStretch(SetTableModel::SetColumn);
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
    m_tabs->addTab(tr("Sets"));
    m_tabs->addTab(tr("Lengths"));
    m_tabs->addTab(tr("Laps"));
    m_caption = new TextLabel(type::label, QFont::Normal, &Theme::text3, head);
    m_caption->setObjectName(u"tableCaption"_s);
    m_caption->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(8, 0, 21, 0);
    row->addWidget(m_tabs);
    row->addWidget(m_caption, 1);
    return head;
}

QWidget *SwimTables::makeSetHead()
{
    auto *head = new QWidget(this);
    m_back = new Button(Button::Role::Link, tr("Sets"), head);
    m_back->setObjectName(u"backToSets"_s);
    m_back->setAccessibleName(tr("Back to all sets"));
    m_back->setIcon(themeIcon(u"previous"_s, IconTint::Accent));
    m_setNumber = new TextLabel(type::body, QFont::DemiBold, &Theme::text, head);
    m_setNumber->setObjectName(u"setNumber"_s);
    m_setNotation = new TextLabel(type::body, QFont::DemiBold, &Theme::text, head);
    m_setNotation->setObjectName(u"setNotation"_s);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(12, 4, 16, 4);
    row->setSpacing(12);
    row->addWidget(m_back);
    row->addWidget(m_setNumber);
    row->addWidget(m_setNotation);
    row->addWidget(new Chip(tr("Esc clears the selection"), head));
    row->addStretch();
    return head;
}

void SwimTables::connectTables()
{
    connect(m_selection, &SwimSelection::setChanged, this, &SwimTables::showSelection);
    connect(m_selection, &SwimSelection::cursorChanged, this, &SwimTables::showCursor);
    connect(m_tabs, &LineTabs::currentChanged, this, &SwimTables::showSelection);
    connect(m_back, &Button::clicked, this, [this] { m_selection->setSet(std::nullopt); });
    for (ReportTable *table : {m_tables[Sets], m_tables[Lengths], m_tables[Laps], m_repeats}) {
        connect(table, &ReportTable::rowOpened, this, [this, table](int row) { openRow(table, row); });
        connect(table, &ReportTable::rowInView, this,
            [this, table](const QRect &row) { Q_EMIT rowInView(row.translated(table->pos())); });
        if (table == m_tables[Sets])
            continue;
        connect(table, &ReportTable::rowHovered, this, [this, table](int row) {
            if (const auto length = indexAt(table, row, FirstLengthRole))
                m_selection->setCursor(length);
        });
    }
    connect(m_tables[Lengths], &ReportTable::doubleClicked, this, [this](const QModelIndex &index) {
        m_selection->setSet(indexAt(m_tables[Lengths], index.row(), SetIndexRole));
    });
}

void SwimTables::openRow(ReportTable *table, int row)
{
    if (table == m_tables[Sets])
        m_selection->setSet(indexAt(table, row, SetIndexRole));
    else if (const auto length = indexAt(table, row, FirstLengthRole))
        m_selection->setCursor(length);
}

void SwimTables::setSwim(const WorkoutReport &report, const SwimChart &chart)
{
    m_fingerprint->setChart(chart);
    m_setModel->setReport(report);
    m_lengthModel->setReport(report);
    m_lapModel->setReport(report);
    m_repeatModel->setReport(report);
    m_notations.clear();
    for (const SetRow &set : report.sets)
        m_notations.push_back(set.notation);
    const bool isPool = report.environment == Environment::Pool;
    m_tabs->setTabText(Lengths, isPool ? tr("Lengths") : tr("Splits"));
    const QString sets = texts::sets(int(report.sets.size()));
    m_captions[Sets] = isPool ? tr("%1 · found from length timing").arg(sets) : sets;
    m_captions[Lengths] =
        isPool ? texts::lengths(int(report.lengths.size())) : texts::splits(int(report.lengths.size()));
    m_captions[Laps] = tr("%1 · as the watch recorded them").arg(tr("%n lap(s)", nullptr, int(report.laps.size())));
    m_tabs->setCurrentIndex(Lengths);
    m_tabs->setTabVisible(Sets, !report.sets.empty());
    m_tabs->setTabVisible(Laps, !report.laps.empty());
    m_tabs->setCurrentIndex(report.sets.empty() ? Lengths : Sets);
    showSelection();
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

ReportTable *SwimTables::shownTable() const
{
    return m_selection->set() ? m_repeats : m_tables[std::size_t(m_tabs->currentIndex())];
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
    for (ReportTable *table : {m_tables[Sets], m_tables[Lengths], m_tables[Laps], m_repeats})
        table->setVisible(table == shown);
    if (hadFocus)
        shown->setFocus();
    m_caption->setText(m_captions[std::size_t(m_tabs->currentIndex())]);
    if (set && *set < m_notations.size()) {
        m_setNumber->setText(tr("Set %1").arg(*set + 1));
        m_setNotation->setText(m_notations[*set]);
    }
    showCursor();
}

void SwimTables::showCursor()
{
    ReportTable *shown = shownTable();
    if (shown != m_tables[Sets])
        shown->setMarkedRow(rowOfLength(shown, m_selection->cursor()));
}

} // namespace lengthwise
