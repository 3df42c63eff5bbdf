#pragma once

#include "ui/viewmodels/swimcorrections.h"
#include "ui/widgets/card.h"

class QScrollArea;

namespace lengthwise {

class Button;
class CorrectionTableModel;
class ReportTable;
class TextLabel;

/// Under the page while lengths are edited: the edits of this swim, numbered, each with the way back; undo, redo and
/// done.
class EditFoot final : public Card
{
    Q_OBJECT

public:
    explicit EditFoot(QWidget *parent = nullptr);

    void setCorrections(const SwimCorrections &corrections, bool canCompare);
    /// The words of the next steps; empty: there is none.
    void setSteps(const QString &undo, const QString &redo);
    void setComparing(bool on);

Q_SIGNALS:
    void undoRequested();
    void redoRequested();
    void doneRequested();
    void comparingRequested(bool on);
    void wished(const lengthwise::SwimWish &wish);
    /// The lengths an edit is about.
    void rowsChosen(const std::vector<std::size_t> &rows);

private:
    QLayout *makeHead();
    void openCell(const QModelIndex &cell);
    void fitHeight();

    CorrectionTableModel *m_model;
    ReportTable *m_table;
    QScrollArea *m_scroll;
    TextLabel *m_idle;
    TextLabel *m_none;
    Button *m_compare;
    Button *m_undo;
    Button *m_redo;
    Button *m_done;
};

} // namespace lengthwise
