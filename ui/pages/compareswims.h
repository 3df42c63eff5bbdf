#pragma once

#include "ui/viewmodels/comparisonview.h"

#include <QWidget>

#include <vector>

namespace lengthwise {

class Button;
class FlowLayout;
class SwimChip;
class SwimHighlight;

/// The compared swims as chips that wrap over lines, and the button that adds one.
class CompareSwims final : public QWidget
{
    Q_OBJECT

public:
    CompareSwims(SwimHighlight &highlight, QWidget *parent);

    /// The keyboard stays at its place among the chips.
    void setSwims(const std::vector<ComparedSwimView> &swims);
    const std::vector<SwimChip *> &chips() const { return m_chips; }
    /// Why no more can be added; empty: they can.
    void setFull(const QString &reason);

Q_SIGNALS:
    void opened(const lengthwise::ComparedSwimView &swim);
    void removed(const lengthwise::ComparedSwimView &swim);
    void addRequested();

private:
    SwimChip *makeChip();

    SwimHighlight &m_highlight;
    FlowLayout *m_flow;
    std::vector<SwimChip *> m_chips;
    Button *m_add;
};

} // namespace lengthwise
