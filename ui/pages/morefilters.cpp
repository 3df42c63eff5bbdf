#include "ui/pages/morefilters.h"

#include "ui/widgets/filterbutton.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace lengthwise {

MoreFilters::MoreFilters(QWidget *parent)
    : FilterFace(tr("More"), parent)
{
    setCompact(true);
    setAccessibleName(tr("More filters"));
    setToolTip(tr("More filters"));
    auto *menu = new QMenu(this);
    menu->setObjectName(u"moreMenu"_s);
    connect(menu, &QMenu::aboutToShow, this, &MoreFilters::fillMenu);
    connect(menu, &QMenu::aboutToHide, this, &MoreFilters::closed, Qt::QueuedConnection);
    setMenu(menu);
}

bool MoreFilters::isOpen() const
{
    return menu()->isVisible();
}

void MoreFilters::fillMenu()
{
    menu()->clear();
    for (const FilterButton *filter : m_filters) {
        QAction *action = menu()->addMenu(filter->menu());
        action->setText(filter->name());
        action->setEnabled(filter->isEnabled());
    }
}

} // namespace lengthwise
