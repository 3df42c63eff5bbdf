#include "ui/pages/addswimdialog.h"

#include "ui/charts/theme.h"
#include "ui/pages/swimsheader.h"
#include "ui/viewmodels/swimfiltermodel.h"
#include "ui/viewmodels/texts.h"
#include "ui/widgets/button.h"
#include "ui/widgets/fieldframe.h"
#include "ui/widgets/slimscrollbar.h"
#include "ui/widgets/softselection.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace lengthwise {

namespace {

constexpr QSize firstSize(720, 480);
constexpr std::array shownColumns{SwimListModel::DateColumn, SwimListModel::TitleColumn, SwimListModel::DistanceColumn,
    SwimListModel::PaceColumn, SwimListModel::GradeColumn};

} // namespace

AddSwimDialog::AddSwimDialog(SwimRows rows, QWidget *parent)
    : QuietDialog(tr("Add Swims to the Comparison"), parent)
    , m_list(new SwimListModel(this))
    , m_swims(new SwimFilterModel(*m_list, this))
    , m_search(new QLineEdit(this))
    , m_table(new QTableView(this))
    , m_add(new Button(Button::Role::Primary, tr("&Add"), this))
{
    m_list->setRows(std::move(rows));
    m_search->setObjectName(u"addSwimSearch"_s);
    m_search->setPlaceholderText(tr("Search titles, notes, sets"));
    m_search->setAccessibleName(tr("Search swims"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_table->setObjectName(u"addSwimTable"_s);
    m_table->setAccessibleName(tr("Swims that can be added"));
    m_table->setModel(m_swims);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setItemDelegate(new SoftSelection(space::swimRowHeight, SoftSelection::Shape::Row, m_table));
    m_table->setVerticalScrollBar(new SlimScrollBar(Qt::Vertical, m_table));
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(std::max(space::swimRowHeight, fontMetrics().height() + 8));
    m_table->installEventFilter(this);
    auto *heads = new SwimsHeader(m_table);
    m_table->setHorizontalHeader(heads);
    heads->setSectionsClickable(false);
    heads->setSectionsMovable(false);
    heads->setSectionResizeMode(QHeaderView::ResizeToContents);
    heads->setSectionResizeMode(SwimListModel::TitleColumn, QHeaderView::Stretch);
    for (int column = 0; column < SwimListModel::ColumnCount; ++column)
        m_table->setColumnHidden(column, std::ranges::find(shownColumns, column) == shownColumns.end());
    m_add->setObjectName(u"addChosenSwims"_s);
    auto *cancel = new Button(Button::Role::Secondary, tr("&Cancel"), this);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_swims->setFilter({.text = text});
        follow();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &AddSwimDialog::follow);
    connect(m_table, &QTableView::doubleClicked, this, &AddSwimDialog::choose);
    connect(m_add, &Button::clicked, this, &AddSwimDialog::choose);
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    layOut(cancel);
    resizeWithin(firstSize);
    follow();
    m_search->setFocus();
}

void AddSwimDialog::layOut(QWidget *cancel)
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::unit);
    buttons->addStretch();
    buttons->addWidget(m_add);
    buttons->addWidget(cancel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::pageSide, space::pageTop, space::pageSide, space::pageTop);
    column->setSpacing(space::betweenCards);
    column->addWidget(m_search);
    column->addWidget(new FieldFrame(m_table, this), 1);
    column->addLayout(buttons);
}

/// What is selected; while nothing is, the first that is shown.
QStringList AddSwimDialog::selectedIds() const
{
    QStringList ids;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        ids << m_swims->rowAt(index.row()).id;
    if (ids.isEmpty() && m_swims->rowCount() > 0)
        ids << m_swims->rowAt(0).id;
    return ids;
}

void AddSwimDialog::follow()
{
    const auto count = int(selectedIds().size());
    m_add->setEnabled(count > 0);
    m_add->setText(count > 1 ? tr("&Add %1").arg(texts::swims(count)) : tr("&Add"));
}

void AddSwimDialog::choose()
{
    const QStringList ids = selectedIds();
    if (ids.isEmpty())
        return;
    Q_EMIT chosen(ids);
    accept();
}

bool AddSwimDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            choose();
            return true;
        }
        if (watched == m_search && key == Qt::Key_Down && m_swims->rowCount() > 0) {
            m_table->setFocus(Qt::TabFocusReason);
            m_table->selectRow(0);
            return true;
        }
    }
    return QuietDialog::eventFilter(watched, event);
}

} // namespace lengthwise
