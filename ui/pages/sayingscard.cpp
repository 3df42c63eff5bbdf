#include "ui/pages/sayingscard.h"

#include "ui/widgets/paragraph.h"
#include "ui/widgets/sentence.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/textlink.h"

#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lengthwise {

namespace {
constexpr int markWidth = 20;
constexpr int side = 18;
} // namespace

SayingsCard::SayingsCard(const QString &title, const QString &nothing, QWidget *parent)
    : Card(parent)
    , m_nothing(nothing)
    , m_column(new QVBoxLayout(this))
{
    auto *head = new TextLabel(type::cardTitle, QFont::DemiBold, &Theme::text, this);
    head->setText(title);
    m_column->setContentsMargins(side, 14, side, 10);
    m_column->setSpacing(14);
    m_column->addWidget(head);
    m_column->addStretch(1);
    setAccessibleName(title);
    setSayings({});
}

void SayingsCard::setSayings(const std::vector<ComparedSaying> &sayings)
{
    if (m_menu)
        m_menu->close(); // its places are in swims that may have gone
    delete m_said;
    m_said = new QWidget(this);
    auto *rows = new QVBoxLayout(m_said);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(3);
    if (sayings.empty())
        rows->addWidget(new Paragraph(Paragraph::Tone::Quiet, m_nothing, m_said));
    for (const ComparedSaying &saying : sayings)
        rows->addWidget(makeRow(saying));
    m_column->insertWidget(1, m_said);
    m_said->show();
}

QWidget *SayingsCard::makeRow(const ComparedSaying &saying)
{
    auto *row = new QWidget(m_said);
    auto *sentence = new Sentence(row);
    sentence->setObjectName(u"saying"_s);
    sentence->setSentence(saying.sentence);
    connect(sentence, &Sentence::evidenceChosen, this,
        [this, places = saying.places, link = sentence->link()] { choose(places, link); });
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    if (!saying.mark.isEmpty()) {
        auto *mark = new TextLabel(type::body, QFont::DemiBold, &Theme::accent, row);
        mark->setText(saying.mark);
        mark->setFixedWidth(markWidth);
        line->addWidget(mark, 0, Qt::AlignTop);
    }
    line->addWidget(sentence, 1);
    return row;
}

void SayingsCard::choose(const std::vector<ComparedPlace> &places, const QWidget *link)
{
    if (places.size() == 1)
        Q_EMIT placeChosen(places.front());
    if (places.size() < 2)
        return;
    m_menu = new QMenu(this);
    m_menu->setObjectName(u"placesMenu"_s);
    m_menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const ComparedPlace &place : places)
        m_menu->addAction(place.text, this, [this, place] { Q_EMIT placeChosen(place); });
    m_menu->popup(link->mapToGlobal(QPoint(0, link->height())));
}

} // namespace lengthwise
