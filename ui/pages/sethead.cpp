#include "ui/pages/sethead.h"

#include "ui/charts/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/themeicon.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace lengthwise {

SetHead::SetHead(QWidget *parent)
    : QWidget(parent)
    , m_number(new TextLabel(type::body, QFont::DemiBold, &Theme::text, this))
    , m_notation(new TextLabel(type::body, QFont::DemiBold, &Theme::text, this))
    , m_correct(new Button(Button::Role::Secondary, tr("Correct set"), this))
{
    m_number->setObjectName(u"setNumber"_s);
    m_notation->setObjectName(u"setNotation"_s);
    auto *back = new Button(Button::Role::Link, tr("Sets"), this);
    back->setObjectName(u"backToSets"_s);
    back->setAccessibleName(tr("Back to all sets"));
    back->setIcon(themeIcon(u"previous"_s, IconTint::Accent));
    connect(back, &Button::clicked, this, &SetHead::backRequested);
    m_correct->setObjectName(u"correctSet"_s);
    m_correct->setIcon(themeIcon(u"edit"_s));
    connect(m_correct, &Button::clicked, this, &SetHead::correctRequested);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 16, 4);
    row->setSpacing(12);
    row->addWidget(back);
    row->addWidget(m_number);
    row->addWidget(m_notation);
    row->addWidget(new Chip(tr("Esc clears the selection"), this));
    row->addStretch();
    row->addWidget(m_correct);
    setFixed({});
}

void SetHead::setFixed(const QString &reason)
{
    m_correct->setEnabled(reason.isEmpty());
    m_correct->setToolTip(reason.isEmpty() ? tr("Edits the lengths of this set") : reason);
    m_correct->setAccessibleDescription(m_correct->toolTip());
}

void SetHead::setSet(std::size_t index, const QString &notation)
{
    m_number->setText(tr("Set %1").arg(index + 1));
    m_notation->setText(notation);
}

} // namespace lengthwise
