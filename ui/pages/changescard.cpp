#include "ui/pages/changescard.h"

#include "ui/charts/theme.h"
#include "ui/viewmodels/swimdocument.h"
#include "ui/viewmodels/whatchanged.h"
#include "ui/widgets/button.h"
#include "ui/widgets/reporttable.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/themeicon.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lengthwise {

namespace {
constexpr int widestTable = 760; ///< farther apart, before and after would not be read together
} // namespace

ChangesCard::ChangesCard(QWidget *parent)
    : Card(parent)
    , m_model(new ChangeTableModel(this))
    , m_table(new ReportTable(this))
    , m_none(new TextLabel(type::table, QFont::Normal, &Theme::text2, this))
{
    auto *title = new TextLabel(type::cardTitle, QFont::DemiBold, &Theme::text, this);
    title->setText(tr("What the corrections change"));
    auto *close = new Button(Button::Role::Link, {}, this);
    close->setObjectName(u"closeChanges"_s);
    close->setIcon(themeIcon(u"close"_s, IconTint::Secondary));
    close->setAccessibleName(tr("Hide the recording"));
    close->setToolTip(close->accessibleName());
    m_table->setObjectName(u"changeTable"_s);
    m_table->setAccessibleName(title->text());
    m_table->setModel(m_model);
    m_none->setText(tr("No figure of the swim is another than recorded."));
    m_none->setContentsMargins(space::cardPadding, 0, space::cardPadding, space::unit);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(space::cardPadding - 1, space::unit, space::unit, 0);
    head->addWidget(title, 1);
    head->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 6);
    column->setSpacing(0);
    column->addLayout(head);
    m_table->setMaximumWidth(widestTable);
    column->addWidget(m_table);
    column->addWidget(m_none);
    connect(close, &Button::clicked, this, &ChangesCard::closeRequested);
}

void ChangesCard::setSwim(const SwimDocument &document)
{
    m_model->setFigures(whatChanged(document));
    m_table->setVisible(m_model->rowCount() > 0);
    m_none->setVisible(m_model->rowCount() == 0);
}

} // namespace lengthwise
