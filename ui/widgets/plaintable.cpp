#include "ui/widgets/plaintable.h"

#include "ui/charts/theme.h"
#include "ui/widgets/reportheader.h"
#include "ui/widgets/softselection.h"

namespace lengthwise {

namespace {
constexpr int rowExtent = 34;
} // namespace

PlainTable::PlainTable(QWidget *parent)
    : QTableView(parent)
{
    setHorizontalHeader(new ReportHeader(this));
    setItemDelegate(new SoftSelection(rowExtent, SoftSelection::Shape::Row, this));
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(rowExtent);
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setVerticalScrollMode(ScrollPerPixel);
}

} // namespace lengthwise
