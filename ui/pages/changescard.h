#pragma once

#include "ui/widgets/card.h"

namespace lengthwise {

class ChangeTableModel;
class ReportTable;
struct SwimDocument;
class TextLabel;

/// What the corrections changed, figure by figure, recorded beside corrected.
class ChangesCard final : public Card
{
    Q_OBJECT

public:
    explicit ChangesCard(QWidget *parent = nullptr);

    void setSwim(const SwimDocument &document);

Q_SIGNALS:
    void closeRequested();

private:
    ChangeTableModel *m_model;
    ReportTable *m_table;
    TextLabel *m_none;
};

} // namespace lengthwise
