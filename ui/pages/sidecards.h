#pragma once

#include <QWidget>

class QBoxLayout;

namespace lengthwise {

class Card;
class EfficiencyCloud;
struct SwimDocument;
class SwimSelection;
class TextLabel;
class ZoneBars;

/// Beside the length chart: the speed x efficiency cloud and the time in zones; next to each other where they stand
/// under the chart.
class SideCards final : public QWidget
{
    Q_OBJECT

public:
    explicit SideCards(SwimSelection *selection, QWidget *parent = nullptr);

    void setSwim(const SwimDocument &document);
    /// Beside the chart in a column of its own, or under it in this width.
    void setBesideChart(bool beside, int width);

private:
    Card *makeCloudCard();
    Card *makeZonesCard();

    EfficiencyCloud *m_cloud;
    ZoneBars *m_zones;
    TextLabel *m_zonesCaption = nullptr;
    TextLabel *m_zonesBasis = nullptr;
    QBoxLayout *m_cards;
};

} // namespace lengthwise
