#include "ui/pages/bestscard.h"

#include "ui/viewmodels/progressview.h"
#include "ui/widgets/besttimestable.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/paragraph.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>

#include <numeric>

using namespace Qt::StringLiterals;

namespace lengthwise {

BestsCard::BestsCard(QWidget *parent)
    : Card(parent)
    , m_model(new BestTimesModel(this))
    , m_table(new BestTimesTable(this))
    , m_chip(new Chip(tr("new"), this))
    , m_caption(new TextLabel(type::label, QFont::Normal, &Theme::text3, this))
    , m_legend(new TextLabel(type::tick, QFont::Normal, &Theme::text3, this))
    , m_shows(new Segments(tr("Best times show"), Segments::Size::Small, this))
    , m_missing(new Paragraph(Paragraph::Tone::Quiet, {}, this))
{
    setObjectName(u"bestsCard"_s);
    m_table->setObjectName(u"bestTimes"_s);
    m_table->setAccessibleName(tr("Best times"));
    m_table->setModel(m_model);
    m_caption->setObjectName(u"bestsCaption"_s);
    m_caption->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_legend->setObjectName(u"bestsLegend"_s);
    m_legend->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_shows->setObjectName(u"bestsShows"_s);
    m_missing->setObjectName(u"bestsMissing"_s);
    auto *title = new TextLabel(type::cardTitle, QFont::DemiBold, &Theme::text, this);
    title->setText(tr("Best times"));
    title->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    title->setMinimumHeight(space::smallestTarget);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(0, 0, 0, 0);
    head->setSpacing(space::unit);
    head->addWidget(title);
    head->addWidget(m_shows);
    head->addStretch(1);
    head->addWidget(m_legend);
    head->addWidget(m_chip);
    head->addWidget(m_caption);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::cardPadding, space::unit, space::cardPadding, space::aboveChart);
    column->setSpacing(space::half);
    column->addLayout(head);
    column->addWidget(m_table);
    column->addWidget(m_missing);
    column->addStretch(1);
    connect(m_table, &BestTimesTable::followed, this, &BestsCard::follow);
    connect(m_shows, &Segments::chosen, this, [this](int index) {
        m_model->setShows(m_choices[std::size_t(index)]);
        showWords();
    });
}

void BestsCard::setStudy(const ProgressStudyPointer &study)
{
    m_study = study;
    m_model->setStudy(study);
    m_choices = {BestTimesModel::Shows::Times};
    QStringList words{tr("Times")};
    if (m_model->hasPoints()) {
        m_choices.push_back(BestTimesModel::Shows::Points);
        words << tr("Points");
    }
    if (m_model->hasExpected()) {
        m_choices.push_back(BestTimesModel::Shows::Expected);
        words << tr("Expected");
    }
    m_shows->setChoices(words);
    for (std::size_t i = 0; i < m_choices.size(); ++i) {
        if (m_choices[i] == m_model->shows())
            m_shows->setCurrent(int(i));
    }
    m_shows->setVisible(m_choices.size() > 1);
    showWords();
}

void BestsCard::showWords()
{
    const bool isEmpty = m_model->isEmpty();
    const bool isTimes = m_model->shows() != BestTimesModel::Shows::Expected;
    bool hasNew = false;
    bool hasMarks = false;
    for (const BestRow &row : m_study->report.bests) {
        for (const BestTime &time : row.times) {
            hasNew = hasNew || m_model->isNew(time);
            hasMarks = hasMarks || !time.fromRest || time.isCorrected;
        }
    }
    m_table->setVisible(!isEmpty);
    m_missing->setVisible(isEmpty);
    m_missing->setText(
        tr("No best times are known yet. They come from pool swims whose lengths and strokes were recorded."));
    m_chip->setVisible(!isEmpty && isTimes && hasNew);
    QString said;
    if (m_model->shows() == BestTimesModel::Shows::Expected)
        said = tr("by the line through your own best times");
    else if (m_model->shows() == BestTimesModel::Shows::Points && m_study->report.pointsYear)
        said = tr("World Aquatics points, base times of %1").arg(*m_study->report.pointsYear);
    else
        said = hasNew ? tr("%1 · watch times").arg(withinRange(m_study->report.filter.range)) : tr("watch times");
    m_caption->setText(isEmpty ? QString() : said);
    m_legend->setText(BestTimesModel::legend());
    m_legend->setVisible(!isEmpty && m_model->shows() == BestTimesModel::Shows::Times && hasMarks);
}

void BestsCard::follow(const QModelIndex &index)
{
    const int first = index.data(BestTimesModel::FirstLengthRole).toInt();
    const int count = index.data(BestTimesModel::LengthCountRole).toInt();
    std::vector<std::size_t> lengths(first > 0 && count > 0 ? std::size_t(count) : 0);
    std::iota(lengths.begin(), lengths.end(), std::size_t(std::max(0, first - 1)));
    Q_EMIT evidenceRequested(index.data(BestTimesModel::SwimRole).toString(), lengths);
}

} // namespace lengthwise
