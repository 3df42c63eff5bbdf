#include "ui/pages/readingpage.h"

#include "ui/charts/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/swimsilhouette.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lengthwise {

ReadingPage::ReadingPage(QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(type::cardTitle, QFont::DemiBold, &Theme::text2, this))
{
    m_title->setObjectName(u"readingTitle"_s);
    auto *stop = new Button(Button::Role::Secondary, tr("Stop"), this);
    stop->setObjectName(u"stopReading"_s);
    connect(stop, &Button::clicked, this, &ReadingPage::cancelRequested);

    auto *card = new Card(this);
    auto *bars = new QVBoxLayout(card);
    bars->setContentsMargins(16, 16, 16, 16);
    bars->addWidget(new SwimSilhouette(card));

    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(stop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::pageSide, space::pageTop, space::pageSide, space::pageTop);
    column->setSpacing(space::betweenCards);
    column->addLayout(head);
    column->addWidget(card);
    column->addStretch();
}

void ReadingPage::setFile(const QString &name)
{
    m_title->setText(tr("Reading %1…").arg(name));
}

} // namespace lengthwise
