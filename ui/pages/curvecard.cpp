#include "ui/pages/curvecard.h"

#include "ui/charts/curvechart.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chartmenu.h"
#include "ui/widgets/textlabel.h"

#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lengthwise {

CurveCard::CurveCard(SwimHighlight &highlight, QWidget *parent)
    : Card(parent)
    , m_title(new TextLabel(type::cardTitle, QFont::DemiBold, &Theme::text, this))
    , m_note(new TextLabel(type::label, QFont::Normal, &Theme::text3, this))
    , m_choose(new Button(Button::Role::Link, tr("Other set"), this))
    , m_choices(new QMenu(this))
    , m_chart(new CurveChart(this))
    , m_chartMenu(new ChartMenu(m_chart))
{
    m_title->setObjectName(u"curveTitle"_s);
    m_note->setObjectName(u"curveNote"_s);
    m_note->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_choose->setObjectName(u"otherSet"_s);
    m_choose->setOpensMenu(true);
    m_choose->setAccessibleDescription(tr("Which of the sets that several swims have is shown"));
    m_choose->hide();
    m_note->setMinimumHeight(m_choose->sizeHint().height()); // heads are as high with it as without it
    m_chart->setHighlight(&highlight);
    connect(m_chart, &CurveChart::pointChanged, this, &CurveCard::showNote);
    connect(m_choose, &Button::clicked, this,
        [this] { m_choices->popup(m_choose->mapToGlobal(QPoint(0, m_choose->height()))); });
    auto *head = new QHBoxLayout;
    head->setSpacing(space::unit);
    head->addWidget(m_title);
    head->addWidget(m_choose);
    head->addWidget(m_note, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::cardPadding, space::unit, space::cardPadding, space::unit);
    column->setSpacing(space::unit);
    column->addLayout(head);
    column->addWidget(m_chart, 1);
}

void CurveCard::setCurves(const SwimCurves &curves)
{
    m_title->setText(curves.title);
    m_chart->setCurves(curves);
    showNote();
}

void CurveCard::setChoices(const QStringList &choices)
{
    m_choices->clear();
    for (int i = 0; i < int(choices.size()); ++i) {
        QString words = choices[i];
        m_choices->addAction(words.replace(u'&', u"&&"_s), this, [this, i] { Q_EMIT choiceMade(i); });
    }
    m_choose->setVisible(choices.size() > 1);
}

void CurveCard::showNote()
{
    const QString readout = m_chart->readout();
    m_note->setText(readout.isEmpty() ? m_chart->curves().note : readout);
}

} // namespace lengthwise
