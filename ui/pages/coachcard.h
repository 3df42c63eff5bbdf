#pragma once

#include "ui/viewmodels/coachview.h"
#include "ui/widgets/card.h"

#include <vector>

class QBoxLayout;

namespace lengthwise {

class Button;
class GradeBlock;
class GradeChip;
class ScoreBars;
class Sentence;
class TextLabel;

/// What a swim was worth and what comes next: grade, four bars, three sentences with links to their evidence. While a
/// set is chosen it folds to one line, until asked for.
class CoachCard final : public Card
{
    Q_OBJECT

public:
    explicit CoachCard(QWidget *parent = nullptr);

    void setView(const CoachView &view);
    /// Folds the card, or unfolds it again.
    void setSetChosen(bool chosen);
    bool isFolded() const { return m_setChosen && !m_unfolded; }

    /// Columns move under each other, so it may be narrower than they are beside each other.
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void evidenceChosen(const EvidenceLink &evidence);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeLine();
    QWidget *makeWhole();
    QWidget *makeSentences(QWidget *parent);
    void showParts();
    void unfold(bool unfolded);

    QWidget *m_line = nullptr;
    GradeChip *m_chip = nullptr;
    TextLabel *m_score = nullptr;
    TextLabel *m_summary = nullptr;
    Button *m_show = nullptr;

    QWidget *m_whole = nullptr;
    QBoxLayout *m_columns = nullptr;
    QBoxLayout *m_scoreColumns = nullptr;
    GradeBlock *m_grade = nullptr;
    ScoreBars *m_bars = nullptr;
    QWidget *m_said = nullptr;
    std::vector<Sentence *> m_sentences;
    Button *m_hide = nullptr;

    bool m_setChosen = false;
    bool m_unfolded = false; ///< although a set is chosen
};

} // namespace lengthwise
