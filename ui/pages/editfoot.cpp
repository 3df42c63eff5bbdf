#include "ui/pages/editfoot.h"

#include "ui/charts/theme.h"
#include "ui/viewmodels/correctiontablemodel.h"
#include "ui/widgets/button.h"
#include "ui/widgets/reporttable.h"
#include "ui/widgets/slimscrollbar.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/themeicon.h"

#include <QHeaderView>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lengthwise {

namespace {

constexpr int mostRowsShown = 3;

void showStep(Button *button, const QString &step, const QString &what, const QString &keys)
{
    button->setEnabled(!step.isEmpty());
    button->setToolTip(step.isEmpty() ? u"%1 (%2)"_s.arg(what, keys) : u"%1: %2 (%3)"_s.arg(what, step, keys));
    button->setAccessibleDescription(button->toolTip());
}

} // namespace

EditFoot::EditFoot(QWidget *parent)
    : Card(parent)
    , m_model(new CorrectionTableModel(this))
    , m_table(new ReportTable(this))
    , m_scroll(new QScrollArea(this))
    , m_idle(new TextLabel(type::label, QFont::Medium, &Theme::warn, this))
    , m_none(new TextLabel(type::table, QFont::Normal, &Theme::text2, this))
    , m_compare(new Button(Button::Role::Link, tr("Compare with the recording"), this))
    , m_undo(new Button(Button::Role::Secondary, tr("Undo"), this))
    , m_redo(new Button(Button::Role::Secondary, tr("Redo"), this))
    , m_done(new Button(Button::Role::Primary, tr("Done"), this))
{
    m_table->setObjectName(u"correctionTable"_s);
    m_table->setAccessibleName(tr("Edits of this swim"));
    m_table->horizontalHeader()->hide();
    m_table->setModel(m_model);
    m_table->setStretch(CorrectionTableModel::WhatColumn);
    m_idle->setObjectName(u"idleCorrections"_s);
    m_none->setObjectName(u"noCorrections"_s);
    m_none->setText(tr("None yet. What you change is laid over the recording, which stays as it is."));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setVerticalScrollBar(new SlimScrollBar(m_scroll));
    m_scroll->setWidget(m_table);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::half, space::unit, space::half, space::unit);
    column->setSpacing(space::half);
    column->addLayout(makeHead());
    column->addWidget(m_scroll);
    connect(m_table, &ReportTable::cellOpened, this, &EditFoot::openCell);
    connect(m_table, &ReportTable::rowInView, this,
        [this](const QRect &row) { m_scroll->ensureVisible(0, row.center().y(), 0, row.height()); });
    setCorrections({}, false);
    setSteps({}, {});
}

QLayout *EditFoot::makeHead()
{
    auto *title = new TextLabel(type::cardTitle, QFont::DemiBold, &Theme::text, this);
    title->setText(tr("Edits of this swim"));
    title->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    m_idle->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    m_compare->setObjectName(u"compareRecording"_s);
    m_compare->setCheckable(true);
    m_undo->setObjectName(u"editUndo"_s);
    m_undo->setIcon(themeIcon(u"undo"_s));
    m_redo->setObjectName(u"editRedo"_s);
    m_done->setObjectName(u"editDone"_s);
    m_done->setToolTip(tr("Ends editing; every step is kept already (Ctrl+E)"));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(space::cardPadding - space::half, 0, space::cardPadding - space::half, 0);
    head->setSpacing(space::unit);
    head->addWidget(title);
    head->addWidget(m_idle);
    head->addWidget(m_none, 1);
    head->addStretch();
    for (Button *button : {m_compare, m_undo, m_redo, m_done})
        head->addWidget(button);
    connect(m_compare, &Button::clicked, this, &EditFoot::comparingRequested);
    connect(m_undo, &Button::clicked, this, &EditFoot::undoRequested);
    connect(m_redo, &Button::clicked, this, &EditFoot::redoRequested);
    connect(m_done, &Button::clicked, this, &EditFoot::doneRequested);
    return head;
}

void EditFoot::setCorrections(const SwimCorrections &corrections, bool canCompare)
{
    m_model->setCorrections(corrections);
    m_idle->setText(idleSummary(corrections));
    m_idle->setVisible(!corrections.idle.empty());
    m_none->setVisible(corrections.isEmpty());
    m_compare->setEnabled(canCompare);
    m_compare->setToolTip(canCompare ? QString() : tr("The swim is as it was recorded."));
    m_scroll->setVisible(!corrections.isEmpty());
    fitHeight();
}

void EditFoot::fitHeight()
{
    const int rows = std::clamp(m_model->rowCount(), 1, mostRowsShown);
    m_scroll->setFixedHeight(rows * space::swimRowHeight + 2);
    m_table->setMinimumHeight(m_model->rowCount() * space::swimRowHeight);
}

void EditFoot::setSteps(const QString &undo, const QString &redo)
{
    showStep(m_undo, undo, tr("Undo"), QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText));
    showStep(m_redo, redo, tr("Redo"), QKeySequence(QKeySequence::Redo).toString(QKeySequence::NativeText));
}

void EditFoot::setComparing(bool on)
{
    m_compare->setChecked(on);
    m_compare->setText(on ? tr("Hide the recording") : tr("Compare with the recording"));
}

void EditFoot::openCell(const QModelIndex &cell)
{
    const SwimCorrection correction = m_model->correction(cell.row());
    if (cell.column() == CorrectionTableModel::TakeBackColumn)
        Q_EMIT wished(correction.takeBack);
    else if (cell.column() == CorrectionTableModel::InsteadColumn && correction.instead)
        Q_EMIT wished(*correction.instead);
    else if (!correction.rows.empty())
        Q_EMIT rowsChosen(correction.rows);
}

} // namespace lengthwise
