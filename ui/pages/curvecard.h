#pragma once

#include "ui/viewmodels/swimcurves.h"
#include "ui/widgets/card.h"

class QMenu;

namespace lengthwise {

class Button;
class ChartMenu;
class CurveChart;
class SwimHighlight;
class TextLabel;

/// A chart of several swims under its title; right of it what its values are, or what stands at the point that is
/// pointed at. Where there is more than one thing to show, a button with the choice.
class CurveCard final : public Card
{
    Q_OBJECT

public:
    CurveCard(SwimHighlight &highlight, QWidget *parent);

    void setCurves(const SwimCurves &curves);
    /// choices: fewer than two: no button.
    void setChoices(const QStringList &choices);

    CurveChart *chart() const { return m_chart; }
    ChartMenu *chartMenu() const { return m_chartMenu; }

Q_SIGNALS:
    void choiceMade(int choice);

private:
    void showNote();

    TextLabel *m_title;
    TextLabel *m_note;
    Button *m_choose;
    QMenu *m_choices;
    CurveChart *m_chart;
    ChartMenu *m_chartMenu;
};

} // namespace lengthwise
