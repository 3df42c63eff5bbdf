#include "ui/pages/swimheader.h"

#include "ui/charts/theme.h"
#include "ui/viewmodels/swimheading.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/textlink.h"

#include <QAction>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace lengthwise {

SwimHeader::SwimHeader(QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(type::pageTitle, QFont::DemiBold, &Theme::text, this))
    , m_type(new Chip({}, this))
    , m_subtitle(new TextLabel(type::table, QFont::Normal, &Theme::text2, this))
    , m_quality(new TextLink(type::table, QFont::Normal, &Theme::text, this))
    , m_previous(new Button(Button::Role::Secondary, {}, this))
    , m_next(new Button(Button::Role::Secondary, {}, this))
{
    m_previous->setObjectName(u"previousSwim"_s);
    m_next->setObjectName(u"nextSwim"_s);
    m_title->setObjectName(u"swimTitle"_s);
    m_type->setObjectName(u"swimType"_s);
    m_subtitle->setObjectName(u"swimSubtitle"_s);
    m_quality->setObjectName(u"dataQuality"_s);
    connect(m_quality, &TextLink::clicked, this, &SwimHeader::qualityRequested);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addLayout(makeTitleLine());
    words->addLayout(makeSubtitleLine());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::unit);
    row->addLayout(words, 1);
    row->addWidget(m_previous);
    row->addWidget(m_next);
}

QHBoxLayout *SwimHeader::makeTitleLine()
{
    auto *line = new QHBoxLayout;
    line->setContentsMargins(0, 0, 0, -3); // the line below is as high as the link's target, more than its words
    line->setSpacing(12);
    line->addWidget(m_title);
    line->addWidget(m_type);
    line->addStretch(1);
    return line;
}

QHBoxLayout *SwimHeader::makeSubtitleLine()
{
    m_quality->setToolTip(tr("Shows what was taken from it, and why"));
    auto *line = new QHBoxLayout;
    line->setSpacing(0);
    line->addWidget(m_subtitle);
    line->addWidget(m_quality);
    line->addStretch(1);
    return line;
}

void SwimHeader::setHeading(const SwimHeading &heading)
{
    m_title->setText(heading.title);
    m_type->setText(heading.type);
    m_type->setVisible(!heading.type.isEmpty());
    m_subtitle->setText(heading.quality.isEmpty() ? heading.subtitle : heading.subtitle + u" \u00b7"_s);
    m_quality->setText(heading.quality);
    m_quality->updateGeometry();
    m_quality->setVisible(!heading.quality.isEmpty());
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
