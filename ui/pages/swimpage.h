#pragma once

#include "ui/charts/reduce.h"
#include "ui/pages/swimtables.h"
#include "ui/viewmodels/swimcorrections.h"
#include "ui/viewmodels/swimdocument.h"

#include <QScrollArea>

class QBoxLayout;

namespace lengthwise {

class Banner;
class ChangesCard;
class CoachCard;
class EditBar;
class EditFoot;
struct EvidenceLink;
class LengthChart;
class NotesCard;
class Notice;
class ReadoutLabel;
class SideCards;
class SwimChanges;
class StrokeLegend;
class SwimHeader;
class SwimLibrary;
class SwimSelection;
class TextLabel;
class TileStrip;

/// One swim: figures, coach, length chart, cloud and zones, tables. Everything points at one SwimSelection. Scrolls as
/// a whole. A swim of the library is corrected here: the page asks the library for each change, and whoever owns the
/// page opens the swim anew after it.
class SwimPage final : public QScrollArea
{
    Q_OBJECT

public:
    explicit SwimPage(QWidget *parent = nullptr);
    ~SwimPage() override;

    /// Whether a swim that Strava has, too, leads there.
    void setShowsStrava(bool shows);
    /// The same swim again (by id) keeps selection, cursor, table, place and editing.
    void setDocument(std::shared_ptr<const SwimDocument> document);
    /// Not owned; null: there is none, and nothing can be corrected.
    void setLibrary(SwimLibrary *library);
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

    /// Lengths are being edited. Does nothing where they cannot be.
    void setEditing(bool on);
    bool isEditing() const { return m_editing; }
    /// The swim beside its recording. Does nothing where nothing is corrected.
    void setComparing(bool on);
    bool isComparing() const { return m_comparing; }
    /// The title is edited where it stands.
    void editTitle();
    void focusNotes();

Q_SIGNALS:
    void editingChanged(bool on);
    /// A swim that this one covers, or is covered by.
    void openRequested(const QString &id);
    void deleteRequested(const QStringList &ids);
    void undoRequested();
    void redoRequested();
    /// A menu of what can be exported shall open there.
    void exportRequested(const QPoint &globalPos);

protected:
    void connectNotify(const QMetaMethod &signal) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// What is kept when the same swim is opened anew: lengths are found again by when they start.
    struct PlaceOnPage {
        std::optional<Instant> cursor;
        std::vector<Instant> lengths;
        std::optional<Instant> set; ///< of its first length
        int table = 0;
        int scrolled = 0;
        Range time;
        bool showsAll = true;
    };
    PlaceOnPage placeOnPage() const;
    void goTo(const PlaceOnPage &place);
    /// Another swim follows: what is half done is kept with this one.
    void leaveSwim();

    Card *makeChartCard();
    void layOut();
    void connectParts();
    // what the swimmer corrects of the swim as a whole
    void connectCorrecting();
    void connectNotices();
    void showStravaLink();
    void showOffers();
    void showNotices();
    void showNotes();
    void showComparison();
    void showFailure(const Error &error);
    void keepNotes(const QString &id, const QString &text);
    void choosePool(const QPoint &globalPos);
    void askPoolLength();
    // what is edited length by length
    void connectEditing();
    std::vector<std::size_t> lengthsToEdit() const;
    void followEditing();
    void followChosen();
    void showSteps();
    void showChoice();
    void layDocks();
    void editChosen(const SwimWish &wish);
    void splitChosen(int parts);
    void joinChosen();
    void askMissedLength();
    void restChosen();
    void correctSet();
    void followChoice();
    void showEvidence(const EvidenceLink &evidence);
    void showQuality();
    void settleLayout();
    /// Scrolls as little as is needed to see it, from its top.
    void scrollTo(const QWidget *part);
    void showTiles();
    void showReadout();
    void showWarnings();

    std::shared_ptr<const SwimDocument> m_document;
    SwimSelection *m_selection;
    SwimChanges *m_changes;
    SwimHeader *m_header;
    Banner *m_failure;
    Notice *m_gathered;
    Notice *m_covering;
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
    ChangesCard *m_changed;
    NotesCard *m_notes;
    SwimTables *m_tables;
    EditBar *m_editBar;
    EditFoot *m_editFoot;
    SwimCorrections m_corrections; ///< of the document
    bool m_editing = false;
    bool m_comparing = false;
    bool m_showsStrava = true;
};

} // namespace lengthwise
