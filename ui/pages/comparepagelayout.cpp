#include "ui/pages/comparepage.h"

#include "ui/charts/curvechart.h"
#include "ui/pages/compareempty.h"
#include "ui/pages/compareswims.h"
#include "ui/pages/curvecard.h"
#include "ui/pages/sayingscard.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chartmenu.h"
#include "ui/widgets/scrolledpart.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/themeicon.h"
#include "ui/widgets/trendstrip.h"

#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

/// What the Compare page consists of.
namespace lengthwise {

namespace {
/// Below this the charts stand one below the other, and so do the cards.
constexpr int besideFrom = 860;
constexpr int leastChart = 280;
} // namespace

void ComparePage::makeParts()
{
    auto *content = new QWidget(this);
    m_leftBanner = new Banner(Banner::Kind::Warning, content);
    m_leftBanner->setObjectName(u"notComparedBanner"_s);
    m_failure = new Banner(Banner::Kind::Error, content);
    m_failure->setObjectName(u"compareFailure"_s);
    m_leftBanner->hide();
    m_failure->hide();
    m_swims = new CompareSwims(m_highlight, content);
    m_swims->setObjectName(u"compareSwims"_s);
    m_empty = new CompareEmpty(content);
    m_empty->setObjectName(u"compareEmpty"_s);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(space::pageSide, space::pageTop, space::pageSide, space::pageTop);
    column->setSpacing(space::betweenCards);
    column->addWidget(makeHead());
    column->addWidget(m_failure);
    column->addWidget(m_leftBanner);
    column->addWidget(m_swims);
    column->addWidget(makeContent(), 1);
    column->addWidget(m_empty, 1);
    auto *fill = new QVBoxLayout(this);
    fill->setContentsMargins(0, 0, 0, 0);
    fill->addWidget(new ScrolledPart(content, this));
    connectParts();
}

QWidget *ComparePage::makeHead()
{
    auto *head = new QWidget(this);
    auto *title = new TextLabel(type::pageTitle, QFont::DemiBold, &Theme::text, head);
    title->setText(tr("Compare"));
    m_subtitle = new TextLabel(type::table, QFont::Normal, &Theme::text2, head);
    m_subtitle->setObjectName(u"compareSubtitle"_s);
    m_working = new TextLabel(type::label, QFont::Normal, &Theme::text3, head);
    m_working->setObjectName(u"compareWorking"_s);
    m_working->setText(tr("Comparing… Esc stops"));
    m_working->hide();
    m_export = new Button(Button::Role::Secondary, tr("E&xport"), head);
    m_export->setObjectName(u"compareExport"_s);
    m_export->setIcon(themeIcon(u"export"_s));
    m_export->setOpensMenu(true);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(14);
    row->addWidget(title);
    row->addWidget(m_subtitle, 1);
    row->addWidget(m_working);
    row->addWidget(m_export);
    return head;
}

QWidget *ComparePage::makeContent()
{
    m_content = new QWidget(this);
    m_trends = new TrendStrip(m_content);
    m_trends->setObjectName(u"trendStrip"_s);
    m_trends->setHighlight(&m_highlight);
    m_trendMenu = new ChartMenu(m_trends);
    m_paces = new CurveCard(m_highlight, m_content);
    m_paces->setObjectName(u"paceCurves"_s);
    m_set = new CurveCard(m_highlight, m_content);
    m_set->setObjectName(u"sameSet"_s);
    for (CurveCard *card : {m_paces, m_set})
        card->setMinimumHeight(leastChart);
    m_insights = new SayingsCard(tr("Insights"), tr("Nothing stands out between these swims."), m_content);
    m_insights->setObjectName(u"insights"_s);
    m_qualities = new SayingsCard(
        tr("Strengths and weaknesses"), tr("No part of the score is far above or below the others."), m_content);
    m_qualities->setObjectName(u"qualities"_s);
    m_recommendations =
        new SayingsCard(tr("Recommendations"), tr("Too little is known of these swims to recommend a set."), m_content);
    m_recommendations->setObjectName(u"recommendations"_s);
    m_charts = new QBoxLayout(QBoxLayout::LeftToRight);
    m_charts->setSpacing(space::betweenCards);
    m_charts->addWidget(m_paces, 1);
    m_charts->addWidget(m_set, 1);
    m_cards = new QBoxLayout(QBoxLayout::LeftToRight);
    m_cards->setSpacing(space::betweenCards);
    for (SayingsCard *card : {m_insights, m_qualities, m_recommendations})
        m_cards->addWidget(card, 1);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::betweenCards);
    column->addWidget(m_trends);
    column->addLayout(m_charts, 1);
    column->addLayout(m_cards);
    makeExportMenu();
    return m_content;
}

void ComparePage::makeExportMenu()
{
    m_exportMenu = new QMenu(this);
    m_exportMenu->setObjectName(u"compareExportMenu"_s);
    const auto add = [this](const QString &name, const QString &text, ChartMenu *chart, void (ChartMenu::*what)()) {
        m_exportMenu->addAction(text, chart, what)->setObjectName(name);
    };
    add(u"copyComparison"_s, tr("&Copy as Table"), m_trendMenu, &ChartMenu::copyData);
    add(u"saveComparison"_s, tr("Save &Data as CSV…"), m_trendMenu, &ChartMenu::saveData);
    m_exportMenu->addSeparator();
    add(u"saveTrendPicture"_s, tr("Save Picture of the &Trends…"), m_trendMenu, &ChartMenu::savePicture);
    add(u"savePacePicture"_s, tr("Save Picture of the &Paces…"), m_paces->chartMenu(), &ChartMenu::savePicture);
    add(u"saveSetPicture"_s, tr("Save Picture of the Same &Set…"), m_set->chartMenu(), &ChartMenu::savePicture);
    connect(m_export, &Button::clicked, this,
        [this] { m_exportMenu->popup(m_export->mapToGlobal(QPoint(0, m_export->height()))); });
}

void ComparePage::connectParts()
{
    connect(m_swims, &CompareSwims::removed, this, &ComparePage::remove);
    connect(m_swims, &CompareSwims::addRequested, this, &ComparePage::add);
    connect(m_swims, &CompareSwims::opened, this, [this](const ComparedSwimView &swim) {
        if (swim.id.isEmpty())
            Q_EMIT lookRequested(swim.file, swim.number, {});
        else
            Q_EMIT openRequested(swim.id);
    });
    connect(m_empty, &CompareEmpty::chooseRequested, this, &ComparePage::chooseRequested);
    connect(m_empty, &CompareEmpty::filesRequested, this, &ComparePage::filesRequested);
    for (const CurveCard *card : {m_paces, m_set})
        connect(card->chart(), &CurveChart::chosen, this, &ComparePage::open);
    connect(m_set, &CurveCard::choiceMade, this, [this](int set) { showSet(std::size_t(set)); });
    for (const SayingsCard *card : {m_insights, m_qualities, m_recommendations})
        connect(card, &SayingsCard::placeChosen, this,
            [this](const ComparedPlace &place) { open(place.swim, place.lengths); });
}

void ComparePage::arrange()
{
    const bool isBeside = width() >= besideFrom;
    for (QBoxLayout *row : {m_charts, m_cards})
        row->setDirection(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace lengthwise
