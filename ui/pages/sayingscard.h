#pragma once

#include "ui/viewmodels/comparisonview.h"
#include "ui/widgets/card.h"

#include <QPointer>

class QMenu;
class QVBoxLayout;

namespace lengthwise {

/// Sentences about several swims under a title, each with its mark and a link to what it rests on; where that is
/// several places, the link opens a menu of them.
class SayingsCard final : public Card
{
    Q_OBJECT

public:
    /// nothing: said where there are no sentences.
    SayingsCard(const QString &title, const QString &nothing, QWidget *parent);

    void setSayings(const std::vector<ComparedSaying> &sayings);

Q_SIGNALS:
    void placeChosen(const lengthwise::ComparedPlace &place);

private:
    QWidget *makeRow(const ComparedSaying &saying);
    void choose(const std::vector<ComparedPlace> &places, const QWidget *link);

    QString m_nothing;
    QWidget *m_said = nullptr; ///< made anew with every comparison
    QPointer<QMenu> m_menu;    ///< of the places behind a link, while it is open
    QVBoxLayout *m_column;
};

} // namespace lengthwise
