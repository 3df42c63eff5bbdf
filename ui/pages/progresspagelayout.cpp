#include "ui/charts/historychart.h"
#include "ui/pages/bestscard.h"
#include "ui/pages/coachovertimecard.h"
#include "ui/pages/historycard.h"
#include "ui/pages/progresshead.h"
#include "ui/pages/progresspage.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/chartmenu.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/slimscrollbar.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/textlink.h"
#include "ui/widgets/zonebars.h"

#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

/// The cards of the Progress page, and where they stand.
namespace lengthwise {

namespace {

constexpr int gridFrom = 1010; ///< of the page: a window of about 1100 with its rail
constexpr int pairsFrom = 720;
constexpr int chartHeight = 190;
constexpr int fewestCardPixels = 260;

} // namespace

void ProgressPage::makeCards()
{
    m_head = new ProgressHead(this);
    m_error = new Banner(Banner::Kind::Error, this);
    m_error->setObjectName(u"progressError"_s);
    m_error->setClosable(false);
    m_error->hide();
    m_cards = new QWidget(this);
    m_cards->setObjectName(u"progressCards"_s);
    m_cards->hide();
    m_volume = new HistoryCard(tr("Volume by stroke"), u"volume"_s, m_cards);
    m_years = new HistoryCard(tr("Year against year"), u"years"_s, m_cards);
    m_css = new HistoryCard(tr("Critical swim speed"), u"css"_s, m_cards);
    m_fitness = new HistoryCard(tr("Fitness, fatigue, form"), u"fitness"_s, m_cards);
    m_bests = new BestsCard(m_cards);
    m_zonesCard = makeZonesCard();
    m_technique = new HistoryCard(tr("Technique"), u"technique"_s, m_cards);
    m_coach = new CoachOverTimeCard(m_cards);
    m_test = new TextLink(type::label, QFont::Medium, &Theme::accent, m_css);
    m_test->setObjectName(u"enterTest"_s);
    m_test->setText(tr("Enter a test…"));
    m_css->addToHead(m_test);
    m_measure = new Segments(tr("Technique shows"), Segments::Size::Small, m_technique);
    m_measure->setObjectName(u"techniqueMeasure"_s);
    m_measure->setChoices({tr("SWOLF"), tr("Distance per stroke")});
    m_technique->addToHead(m_measure);
    connect(m_test, &TextLink::clicked, this, &ProgressPage::testRequested);
    connect(m_measure, &Segments::chosen, this, &ProgressPage::showTechnique);
    connect(m_bests, &BestsCard::evidenceRequested, this, &ProgressPage::evidenceRequested);
    for (HistoryCard *card : {m_volume, m_years, m_css, m_fitness, m_technique}) {
        card->chart()->setMinimumHeight(chartHeight);
        connect(card->chart(), &HistoryChart::chosen, this, &ProgressPage::lead);
    }
}

Card *ProgressPage::makeZonesCard()
{
    auto *card = new Card(m_cards);
    card->setObjectName(u"progressZonesCard"_s);
    auto *title = new TextLabel(type::cardTitle, QFont::DemiBold, &Theme::text, card);
    title->setText(tr("Time in zones"));
    title->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    title->setMinimumHeight(space::smallestTarget);
    m_zonesCaption = new TextLabel(type::label, QFont::Normal, &Theme::text3, card);
    m_zonesCaption->setObjectName(u"progressZonesCaption"_s);
    m_zonesCaption->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_zones = new ZoneBars(card);
    m_zones->setObjectName(u"progressZones"_s);
    m_zones->setSpacious(true);
    m_zonesBasis = new TextLabel(type::tick, QFont::Normal, &Theme::text3, card);
    new ChartMenu(m_zones);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(0, 0, 0, 0);
    head->setSpacing(space::betweenCards);
    head->addWidget(title);
    head->addWidget(m_zonesCaption, 1);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(space::cardPadding, space::unit, space::cardPadding, space::aboveChart);
    column->setSpacing(space::half);
    column->addLayout(head);
    column->addWidget(m_zones);
    column->addWidget(m_zonesBasis);
    column->addStretch(1);
    return card;
}

void ProgressPage::layOut()
{
    auto *content = new QWidget(this);
    content->setAutoFillBackground(false);
    m_rows = new QVBoxLayout(m_cards);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(space::betweenCards);
    auto *inside = new QVBoxLayout(content);
    auto *bar = new SlimScrollBar(this);
    // The bar stands in the margin: cards end below the head's last button.
    inside->setContentsMargins(space::pageSide, 1, space::pageSide - bar->sizeHint().width(), space::pageTop);
    inside->addWidget(m_cards);
    inside->addStretch(1);
    m_scroll = new QScrollArea(this);
    m_scroll->setObjectName(u"progressScroll"_s);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setVerticalScrollBar(bar);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_scroll->setWidget(content);
    m_scroll->viewport()->setAutoFillBackground(false);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(space::pageSide, space::pageTop + space::half, space::pageSide, 0);
    top->setSpacing(space::betweenCards);
    top->addWidget(m_head);
    top->addWidget(m_error);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::betweenCards);
    column->addLayout(top);
    column->addWidget(m_scroll, 1);
}

void ProgressPage::addRow(std::initializer_list<std::pair<QWidget *, int>> cards)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::betweenCards);
    for (const auto &[card, share] : cards) {
        // Shares alone decide: no card is wider for its words.
        card->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        card->setMinimumWidth(fewestCardPixels);
        row->addWidget(card, share);
    }
    m_rows->addLayout(row);
}

void ProgressPage::arrange()
{
    const int columns = width() >= gridFrom ? 3 : width() >= pairsFrom ? 2 : 1;
    if (columns == m_columns)
        return;
    m_columns = columns;
    while (QLayoutItem *row = m_rows->takeAt(0)) {
        while (QLayoutItem *card = row->layout()->takeAt(0))
            delete card;
        delete row;
    }
    if (columns == 3) {
        addRow({{m_volume, 885}, {m_years, 410}});
        addRow({{m_css, 648}, {m_fitness, 648}});
        addRow({{m_bests, 885}, {m_zonesCard, 410}});
        addRow({{m_technique, 885}, {m_coach, 410}});
    } else if (columns == 2) {
        addRow({{m_volume, 1}, {m_years, 1}});
        addRow({{m_css, 1}, {m_fitness, 1}});
        addRow({{m_bests, 1}});
        addRow({{m_zonesCard, 1}, {m_coach, 1}});
        addRow({{m_technique, 1}});
    } else {
        for (QWidget *card : std::initializer_list<QWidget *>{
                 m_volume, m_years, m_css, m_fitness, m_bests, m_zonesCard, m_technique, m_coach})
            addRow({{card, 1}});
    }
}

void ProgressPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace lengthwise
