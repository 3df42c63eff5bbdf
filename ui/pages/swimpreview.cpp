#include "ui/pages/swimpreview.h"

#include "ui/charts/chartheader.h"
#include "ui/charts/swimsketch.h"
#include "ui/charts/theme.h"
#include "ui/pages/glanceparts.h"
#include "ui/widgets/button.h"
#include "ui/widgets/slimscrollbar.h"
#include "ui/widgets/textlabel.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lengthwise {

namespace {

constexpr int sidePadding = 18;

/// Those of the bars, in the order of the legend.
std::vector<Stroke> strokesOf(const std::vector<FingerprintBar> &bars)
{
    SwimChart chart;
    for (const FingerprintBar &bar : bars)
        chart.bars.push_back({.stroke = bar.stroke});
    return strokesIn(chart);
}

} // namespace

SwimPreview::SwimPreview(QWidget *parent)
    : Card(parent)
    , m_title(new TextLabel(type::dialogTitle, QFont::DemiBold, &Theme::text, this))
    , m_subtitle(new TextLabel(type::table, QFont::Normal, &Theme::text2, this))
    , m_grade(new GlanceGrade(this))
    , m_sketch(new SwimSketch(this))
    , m_legend(new StrokeLegend(this))
    , m_figures(new GlanceFigures(this))
    , m_headline(new QLabel(this))
    , m_sets(new GlanceSets(this))
    , m_open(new Button(Button::Role::Primary, tr("Open swim"), this))
    , m_compare(new Button(Button::Role::Primary, tr("Compare"), this))
    , m_merge(new Button(Button::Role::Secondary, tr("These are one swim"), this))
    , m_delete(new Button(Button::Role::Secondary, tr("Delete"), this))
{
    m_title->setObjectName(u"previewTitle"_s);
    m_subtitle->setObjectName(u"previewSubtitle"_s);
    m_sketch->setObjectName(u"previewSketch"_s);
    m_figures->setObjectName(u"previewFigures"_s);
    m_headline->setObjectName(u"previewHeadline"_s);
    m_sets->setObjectName(u"previewSets"_s);
    m_open->setObjectName(u"openSwim"_s);
    m_compare->setObjectName(u"compareSelected"_s);
    m_merge->setObjectName(u"mergeSwims"_s);
    m_delete->setObjectName(u"deleteSwims"_s);
    m_headline->setTextFormat(Qt::PlainText);
    m_headline->setWordWrap(true);
    m_open->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_open, &Button::clicked, this, &SwimPreview::openRequested);
    connect(m_compare, &Button::clicked, this, &SwimPreview::compareRequested);
    connect(m_merge, &Button::clicked, this, &SwimPreview::mergeRequested);
    connect(m_delete, &Button::clicked, this, &SwimPreview::deleteRequested);
    layOut();
    showNothing();
}

void SwimPreview::layOut()
{
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::unit);
    head->addLayout(words, 1);
    head->addWidget(m_grade, 0, Qt::AlignTop);
    auto *content = new QWidget(this);
    auto *parts = new QVBoxLayout(content);
    parts->setContentsMargins(sidePadding, 15, sidePadding, space::unit);
    parts->setSpacing(0);
    parts->addLayout(head);
    parts->addSpacing(12);
    parts->addWidget(m_sketch);
    parts->addSpacing(space::half);
    parts->addWidget(m_legend);
    parts->addSpacing(10);
    parts->addWidget(m_figures);
    parts->addSpacing(10);
    parts->addWidget(m_headline);
    parts->addSpacing(6);
    parts->addWidget(m_sets);
    parts->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"previewScroll"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setVerticalScrollBar(new SlimScrollBar(Qt::Vertical, scroll));
    scroll->setWidget(content);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    auto *below = new QVBoxLayout;
    below->setContentsMargins(sidePadding, space::half, sidePadding, 15);
    below->setSpacing(space::unit);
    for (Button *button : {m_open, m_compare, m_merge, m_delete})
        below->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(scroll, 1);
    column->addLayout(below);
}

void SwimPreview::showParts(bool oneSwim, bool several)
{
    m_grade->setVisible(oneSwim);
    m_sketch->setVisible(oneSwim);
    m_legend->setVisible(oneSwim);
    m_headline->setVisible(oneSwim && !m_headline->text().isEmpty());
    m_sets->setVisible(oneSwim);
    m_open->setVisible(oneSwim);
    m_figures->setVisible(oneSwim || several);
    m_compare->setVisible(several && m_mayCompare);
    m_merge->setVisible(several && m_canChange && m_mayMerge);
    m_delete->setVisible(several && m_canChange);
}

void SwimPreview::setCanChange(bool can)
{
    m_canChange = can;
}

void SwimPreview::showNothing()
{
    m_title->setText({});
    m_subtitle->setText({});
    showParts(false, false);
}

void SwimPreview::showSwim(const SwimGlance &glance)
{
    m_title->setText(glance.title);
    m_subtitle->setText(glance.subtitle);
    m_grade->setGrade(glance.grade, glance.step);
    m_sketch->setSwim(glance.bars, glance.sets);
    m_legend->setStrokes(strokesOf(glance.bars));
    m_figures->setFigures(glance.figures);
    m_headline->setText(glance.headline);
    m_sets->setSets(glance.sets);
    showParts(true, false);
}

void SwimPreview::showSelection(const SelectionGlance &glance, bool mayMerge, bool mayCompare)
{
    m_title->setText(glance.title);
    m_subtitle->setText(glance.subtitle);
    m_figures->setFigures(glance.figures);
    m_mayMerge = mayMerge;
    m_mayCompare = mayCompare;
    showParts(false, true);
}

} // namespace lengthwise
