#pragma once

#include "ui/viewmodels/stravalink.h"
#include "ui/widgets/card.h"

#include <QDate>

#include <vector>

namespace lengthwise {

class Paragraph;
class PlainTable;
class SyncRunModel;
class TextLabel;
class TextLink;

/// The runs of the last 30 days on a card that is no higher than they need; what does not fit scrolls inside.
class SyncHistory final : public Card
{
    Q_OBJECT

public:
    explicit SyncHistory(QWidget *parent = nullptr);

    /// now: for what is said of times.
    void setRuns(const std::vector<SyncRun> &runs, Instant now);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeHead();
    void makeTable();
    void showRuns();
    void showWords();
    void fitColumns();
    /// No higher than it needs to be.
    void fitHeight();

    SyncRunModel *m_model;
    PlainTable *m_table;
    TextLabel *m_counts = nullptr;
    TextLink *m_problems = nullptr;
    Paragraph *m_none;
    Paragraph *m_words; ///< of the row that is chosen, whole
    QDate m_today;      ///< as it was told
    bool m_hasRuns = false;
};

} // namespace lengthwise
