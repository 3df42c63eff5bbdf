#pragma once

#include "ui/viewmodels/besttimesmodel.h"
#include "ui/widgets/card.h"

namespace lengthwise {

class BestTimesTable;
class Chip;
class Paragraph;
class Segments;
class TextLabel;

/// The card of best times: the table, what its marks mean, and what it shows of them.
class BestsCard final : public Card
{
    Q_OBJECT

public:
    explicit BestsCard(QWidget *parent = nullptr);

    void setStudy(const ProgressStudyPointer &study);
    BestTimesModel &model() { return *m_model; }

Q_SIGNALS:
    /// Active lengths of the swim, from 0; none where they are not known.
    void evidenceRequested(const QString &id, const std::vector<std::size_t> &lengths);

private:
    void showWords();
    void follow(const QModelIndex &index);

    ProgressStudyPointer m_study;
    BestTimesModel *m_model;
    BestTimesTable *m_table;
    Chip *m_chip;
    TextLabel *m_caption;
    TextLabel *m_legend;
    Segments *m_shows;
    Paragraph *m_missing;
    std::vector<BestTimesModel::Shows> m_choices;
};

} // namespace lengthwise
