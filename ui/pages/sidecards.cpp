#include "ui/pages/sidecards.h"

#include "ui/charts/efficiencycloud.h"
#include "ui/charts/theme.h"
#include "ui/viewmodels/swimdocument.h"
#include "ui/viewmodels/zones.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chartmenu.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/zonebars.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace lengthwise {

namespace {

constexpr int sideWidth = 340;
constexpr int cloudHeight = 226;

/// Title at the left, caption at the right.
QHBoxLayout *headOf(Card *card, const QString &text, TextLabel *caption)
{
    auto *title = new TextLabel(type::cardTitle, QFont::DemiBold, &Theme::text, card);
    title->setText(text);
    title->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    caption->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(0, 0, 0, 0);
    head->setSpacing(12);
    head->addWidget(title);
    head->addWidget(caption, 1);
    return head;
}

TextLabel *captionOf(Card *card)
{
    return new TextLabel(type::label, QFont::Normal, &Theme::text3, card);
}

} // namespace

SideCards::SideCards(SwimSelection *selection, QWidget *parent)
    : QWidget(parent)
    , m_cloud(new EfficiencyCloud(this))
    , m_zones(new ZoneBars(this))
    , m_cards(new QBoxLayout(QBoxLayout::TopToBottom, this))
{
    m_cloud->setObjectName(u"efficiencyCloud"_s);
    m_cloud->setSelection(selection);
    m_cloud->setMinimumHeight(cloudHeight);
    m_zones->setObjectName(u"zoneBars"_s);
    new ChartMenu(m_cloud);
    new ChartMenu(m_zones);
    m_cards->setContentsMargins(0, 0, 0, 0);
    m_cards->setSpacing(space::betweenCards);
    m_cards->addWidget(makeCloudCard(), 1);
    m_cards->addWidget(makeZonesCard());
}

Card *SideCards::makeCloudCard()
{
    auto *card = new Card(this);
    card->setObjectName(u"cloudCard"_s);
    TextLabel *caption = captionOf(card);
    caption->setText(tr("dashed: stroke rate"));
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(space::cardPadding, space::aboveChart, space::cardPadding, space::unit);
    column->setSpacing(space::half);
    column->addLayout(headOf(card, tr("Speed × efficiency"), caption));
    column->addWidget(m_cloud, 1);
    return card;
}

Card *SideCards::makeZonesCard()
{
    auto *card = new Card(this);
    card->setObjectName(u"zonesCard"_s);
    m_zonesCaption = captionOf(card);
    m_zonesCaption->setObjectName(u"zonesCaption"_s);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(space::cardPadding, space::aboveChart, space::cardPadding, space::aboveChart);
    column->setSpacing(space::half + 2);
    column->addLayout(headOf(card, tr("Time in zones"), m_zonesCaption));
    column->addWidget(m_zones);
    m_zonesBasis = captionOf(card);
    m_zonesBasis->setObjectName(u"zonesBasis"_s);
    column->addWidget(m_zonesBasis);
    column->addStretch();
    return card;
}

void SideCards::setSwim(const SwimDocument &document)
{
    const ZonesView zones = zonesView(document.report());
    m_cloud->setChart(document.chart);
    m_zones->setZones(zones);
    m_zonesCaption->setText(zones.caption);
    m_zonesBasis->setText(zones.basis);
    m_zonesBasis->setVisible(!zones.basis.isEmpty());
}

void SideCards::setBesideChart(bool beside, int width)
{
    const bool inRow = !beside && width >= 2 * sideWidth;
    m_cards->setDirection(inRow ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_cards->setStretch(1, inRow ? 1 : 0);
    setMinimumWidth(beside ? sideWidth : 0);
    setMaximumWidth(beside ? sideWidth : QWIDGETSIZE_MAX);
}

} // namespace lengthwise
