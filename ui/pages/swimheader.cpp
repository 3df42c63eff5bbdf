#include "ui/pages/swimheader.h"

#include "ui/charts/theme.h"
#include "ui/viewmodels/swimheading.h"
#include "ui/widgets/button.h"
#include "ui/widgets/textlabel.h"

#include <QAction>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace lengthwise {

SwimHeader::SwimHeader(QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(type::pageTitle, QFont::DemiBold, &Theme::text, this))
    , m_subtitle(new TextLabel(type::table, QFont::Normal, &Theme::text2, this))
    , m_previous(new Button(Button::Role::Secondary, {}, this))
    , m_next(new Button(Button::Role::Secondary, {}, this))
{
    m_previous->setObjectName(u"previousSwim"_s);
    m_next->setObjectName(u"nextSwim"_s);
    m_title->setObjectName(u"swimTitle"_s);
    m_subtitle->setObjectName(u"swimSubtitle"_s);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 2);
    row->setSpacing(space::unit);
    row->addLayout(words, 1);
    row->addWidget(m_previous);
    row->addWidget(m_next);
}

void SwimHeader::setHeading(const SwimHeading &heading)
{
    m_title->setText(heading.title);
    m_subtitle->setText(heading.subtitle);
}

void SwimHeader::setActions(QAction *previous, QAction *next)
{
    m_previous->standFor(previous);
    m_next->standFor(next);
    const auto showWhereUseful = [this, previous, next] {
        const bool useful = previous->isEnabled() || next->isEnabled();
        m_previous->setVisible(useful);
        m_next->setVisible(useful);
    };
    connect(previous, &QAction::enabledChanged, this, showWhereUseful);
    connect(next, &QAction::enabledChanged, this, showWhereUseful);
    showWhereUseful();
}

} // namespace lengthwise
