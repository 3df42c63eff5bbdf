#include "ui/pages/historycard.h"

#include "ui/charts/chartheader.h"
#include "ui/charts/historychart.h"
#include "ui/widgets/chartmenu.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace lengthwise {

HistoryCard::HistoryCard(const QString &title, const QString &objectName, QWidget *parent)
    : Card(parent)
    , m_lead(new TextLabel(type::label, QFont::DemiBold, &Theme::accent, this))
    , m_rest(new TextLabel(type::label, QFont::Normal, &Theme::text3, this))
    , m_legend(new StrokeLegend(this))
    , m_chart(new HistoryChart(this))
    , m_head(new QHBoxLayout)
{
    setObjectName(objectName + u"Card"_s);
    m_chart->setObjectName(objectName + u"Chart"_s);
    m_rest->setObjectName(objectName + u"Caption"_s);
    m_lead->setObjectName(objectName + u"Lead"_s);
    auto *name = new TextLabel(type::cardTitle, QFont::DemiBold, &Theme::text, this);
    name->setText(title);
    name->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    name->setMinimumHeight(space::smallestTarget);                     // as high as a link beside it
    m_lead->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred); // the words behind it give way
    m_rest->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_rest->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_legend->hide();
    m_head->setContentsMargins(0, 0, 0, 0);
    m_head->setSpacing(space::unit);
    m_head->addWidget(name);
    m_head->addStretch(1);
    auto *caption = new QHBoxLayout;
    caption->setSpacing(0);
    caption->addWidget(m_lead);
    caption->addSpacing(space::half);
    caption->addWidget(m_rest);
    m_head->addLayout(caption);
    m_head->addWidget(m_legend);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::cardPadding, space::unit, space::cardPadding, space::unit);
    column->setSpacing(space::half);
    column->addLayout(m_head);
    column->addWidget(m_chart, 1);
    new ChartMenu(m_chart);
    connect(m_chart, &HistoryChart::currentChanged, this, &HistoryCard::showCaption);
}

void HistoryCard::setPlot(HistoryPlot plot)
{
    m_legend->setStrokes(plot.strokes);
    m_chart->setPlot(std::move(plot));
    showCaption();
}

void HistoryCard::setCaption(const CardCaption &caption)
{
    m_caption = caption;
    showCaption();
}

void HistoryCard::addToHead(QWidget *widget)
{
    m_head->insertWidget(1, widget);
}

QString HistoryCard::captionText() const
{
    return m_lead->text().isEmpty() ? m_rest->text() : m_lead->text() + u' ' + m_rest->text();
}

void HistoryCard::showCaption()
{
    const auto place = m_chart->currentPlace();
    m_lead->setText(place ? QString() : m_caption.lead);
    m_lead->setHidden(m_lead->text().isEmpty());
    m_rest->setText(place ? place->readout : m_caption.rest);
    m_rest->setHidden(m_rest->text().isEmpty());
    m_legend->setHidden(place || m_chart->plot().strokes.empty());
}

} // namespace lengthwise
