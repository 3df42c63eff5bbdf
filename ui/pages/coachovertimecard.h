#pragma once

#include "ui/viewmodels/progresstexts.h"
#include "ui/widgets/card.h"

#include <vector>

class QVBoxLayout;

namespace lengthwise {

/// What the coach says of the last weeks: summary, what holds back, a warning, the next set.
class CoachOverTimeCard final : public Card
{
    Q_OBJECT

public:
    explicit CoachOverTimeCard(QWidget *parent = nullptr);

    /// Empty: a sentence that says what it takes.
    void setParts(const std::vector<CoachPart> &parts);

private:
    void addPart(const CoachPart &part);

    QWidget *m_parts = nullptr;
    QVBoxLayout *m_column;
};

} // namespace lengthwise
