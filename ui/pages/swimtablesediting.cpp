#include "ui/pages/sethead.h"
#include "ui/pages/swimtables.h"
#include "ui/viewmodels/lengthtablemodel.h"
#include "ui/viewmodels/swimselection.h"
#include "ui/widgets/reporttable.h"

/// The table of lengths while they are edited.
namespace lengthwise {

void SwimTables::setFixed(const QString &reason)
{
    m_setHead->setFixed(reason);
}

void SwimTables::setEditing(bool on)
{
    m_editing = on;
    m_lengthModel->setEditable(on);
    m_tables[Lengths]->setPicking(on);
    m_tables[Lengths]->pickRows(m_selection->lengths());
}

void SwimTables::typeStrokes()
{
    showTable(Lengths);
    ReportTable *table = m_tables[Lengths];
    if (!table->currentIndex().isValid() && !m_selection->lengths().empty())
        table->setCurrentIndex(table->model()->index(int(m_selection->lengths().front()), 0));
    table->setFocus(Qt::OtherFocusReason);
    table->editCell(LengthTableModel::StrokesColumn);
}

void SwimTables::pickRows(const std::vector<std::size_t> &rows)
{
    m_selection->setLengths(rows);
    if (rows.size() == 1)
        m_selection->setCursor(rows.front());
}

} // namespace lengthwise
