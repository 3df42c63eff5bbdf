#pragma once

#include "ui/viewmodels/progressview.h"
#include "ui/widgets/card.h"

class QBoxLayout;

namespace lengthwise {

class HistoryChart;
class StrokeLegend;
class TextLabel;

/// A card of the Progress page: title, what is said beside it, and the chart. While the chart's cursor is somewhere,
/// its read-out stands in the caption's place.
class HistoryCard final : public Card
{
    Q_OBJECT

public:
    HistoryCard(const QString &title, const QString &objectName, QWidget *parent = nullptr);

    void setPlot(HistoryPlot plot);
    void setCaption(const CardCaption &caption);
    /// Behind the title, such as a switch or a link.
    void addToHead(QWidget *widget);
    HistoryChart *chart() const { return m_chart; }
    /// What stands beside the title now.
    QString captionText() const;

private:
    void showCaption();

    CardCaption m_caption;
    TextLabel *m_lead;
    TextLabel *m_rest;
    StrokeLegend *m_legend;
    HistoryChart *m_chart;
    QBoxLayout *m_head;
};

} // namespace lengthwise
