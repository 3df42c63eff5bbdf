#include "ui/pages/swimheader.h"

#include "ui/charts/theme.h"
#include "ui/viewmodels/swimheading.h"
#include "ui/widgets/textlabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace lengthwise {

namespace {

QToolButton *squareButton(const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setFixedSize(space::fieldHeight, space::fieldHeight);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    return button;
}

} // namespace

SwimHeader::SwimHeader(QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(type::pageTitle, QFont::DemiBold, &Theme::text, this))
    , m_subtitle(new TextLabel(type::table, QFont::Normal, &Theme::text2, this))
    , m_previous(squareButton(u"previousSwim"_s, this))
    , m_next(squareButton(u"nextSwim"_s, this))
{
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
    m_previous->setDefaultAction(previous);
    m_next->setDefaultAction(next);
    connect(previous, &QAction::enabledChanged, this, &SwimHeader::updateButtons);
    connect(next, &QAction::enabledChanged, this, &SwimHeader::updateButtons);
    updateButtons();
}

void SwimHeader::updateButtons()
{
    const QAction *previous = m_previous->defaultAction();
    const QAction *next = m_next->defaultAction();
    const bool useful = previous && next && (previous->isEnabled() || next->isEnabled());
    m_previous->setVisible(useful);
    m_next->setVisible(useful);
}

} // namespace lengthwise
