#pragma once

#include "ui/pages/swimtables.h"
#include "ui/viewmodels/swimdocument.h"

#include <QScrollArea>

class QBoxLayout;

namespace lengthwise {

class Banner;
class CoachCard;
struct EvidenceLink;
class LengthChart;
class ReadoutLabel;
class SideCards;
class StrokeLegend;
class SwimHeader;
class SwimSelection;
class TextLabel;
class TileStrip;

/// One swim: figures, coach, length chart, cloud and zones, tables. Everything points at one SwimSelection. Scrolls as
/// a whole.
class SwimPage final : public QScrollArea
{
    Q_OBJECT

public:
    explicit SwimPage(QWidget *parent = nullptr);

    void setDocument(std::shared_ptr<const SwimDocument> document);
    const SwimDocument *document() const { return m_document.get(); }

    SwimSelection *selection() const { return m_selection; }
    LengthChart *lengthChart() const { return m_chart; }
    SwimTables *tables() const { return m_tables; }
    SwimHeader *header() const { return m_header; }
    CoachCard *coachCard() const { return m_coach; }

    /// The neighbouring length or set becomes the chosen one; from nothing the first or the last.
    void stepLength(int by);
    void stepSet(int by);
    /// Under 1 shows less time, about the cursor or else the middle of what is shown.
    void zoom(double factor);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    Card *makeChartCard();
    void layOut();
    void connectParts();
    void followChoice();
    void showEvidence(const EvidenceLink &evidence);
    void showQuality();
    /// Scrolls as little as is needed to see it, from its top.
    void scrollTo(const QWidget *part);
    void showTiles();
    void showReadout();
    void showWarnings();

    std::shared_ptr<const SwimDocument> m_document;
    SwimSelection *m_selection;
    SwimHeader *m_header;
    Banner *m_warnings;
    TileStrip *m_tiles;
    CoachCard *m_coach;
    TextLabel *m_chartTitle = nullptr;
    LengthChart *m_chart;
    StrokeLegend *m_legend;
    ReadoutLabel *m_readout;
    Card *m_chartCard = nullptr;
    SideCards *m_side;
    QBoxLayout *m_charts = nullptr;
    SwimTables *m_tables;
};

} // namespace lengthwise
