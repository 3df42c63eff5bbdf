#pragma once

#include "ui/viewmodels/swimglance.h"
#include "ui/widgets/card.h"

class QLabel;

namespace lengthwise {

class Button;
class GlanceFigures;
class GlanceGrade;
class GlanceSets;
class StrokeLegend;
class SwimSketch;
class TextLabel;

/// The selected swim beside the list: what it was at a glance, and the way into it. Several: what they come to, and
/// what can be done with them together.
class SwimPreview final : public Card
{
    Q_OBJECT

public:
    explicit SwimPreview(QWidget *parent = nullptr);

    void showNothing();
    void showSwim(const SwimGlance &glance);
    /// mayMerge: whether they can be called one swim; mayCompare: whether they are few enough to be compared.
    void showSelection(const SelectionGlance &glance, bool mayMerge, bool mayCompare);
    /// What can be changed at all: off while the library is only read.
    void setCanChange(bool can);

    static constexpr int usualWidth = 332;

Q_SIGNALS:
    void openRequested();
    void compareRequested();
    void deleteRequested();
    void mergeRequested();

private:
    void layOut();
    void showParts(bool oneSwim, bool several);

    TextLabel *m_title;
    TextLabel *m_subtitle;
    GlanceGrade *m_grade;
    SwimSketch *m_sketch;
    StrokeLegend *m_legend;
    GlanceFigures *m_figures;
    QLabel *m_headline;
    GlanceSets *m_sets;
    Button *m_open;
    Button *m_compare;
    Button *m_merge;
    Button *m_delete;
    bool m_canChange = true;
    bool m_mayMerge = false;
    bool m_mayCompare = false;
};

} // namespace lengthwise
