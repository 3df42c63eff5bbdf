#include "ui/pages/rawfactlist.h"

#include "ui/charts/theme.h"
#include "ui/viewmodels/rawrecording.h"
#include "ui/widgets/textlabel.h"

#include <QFormLayout>

namespace lengthwise {

RawFactList::RawFactList(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QFormLayout(this))
{
    m_rows->setContentsMargins(space::cardPadding, space::unit, space::cardPadding, space::unit);
    m_rows->setHorizontalSpacing(16);
    m_rows->setVerticalSpacing(space::half);
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
}

void RawFactList::setFacts(const std::vector<RawFact> &facts)
{
    while (m_rows->rowCount() > 0)
        m_rows->removeRow(0);
    for (const RawFact &fact : facts) {
        auto *label = new TextLabel(type::table, QFont::Normal, &Theme::text2, this);
        label->setText(fact.label);
        label->setMinimumWidth(label->sizeHint().width());
        auto *value = new TextLabel(type::table, QFont::Normal, &Theme::text, this);
        value->setText(fact.value);
        m_rows->addRow(label, value);
    }
}

bool RawFactList::isEmpty() const
{
    return m_rows->rowCount() == 0;
}

} // namespace lengthwise
