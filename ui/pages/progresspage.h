#pragma once

#include "ui/viewmodels/calendardays.h"
#include "ui/viewmodels/progressview.h"
#include "ui/viewmodels/swimfilter.h"
#include "ui/viewmodels/swimstudies.h"

#include <QTimer>
#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace lengthwise {

class Banner;
class BestsCard;
class Card;
class CoachOverTimeCard;
class HistoryCard;
class ProgressHead;
class Segments;
class TextLabel;
class TextLink;
class ZoneBars;

/// Years of swims: volume, critical swim speed, load and form, best times, zones, technique. Follows the library by
/// itself; what it does not do itself, it asks for.
class ProgressPage final : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive it.
    ProgressPage(SwimStudies &studies, SwimLibrary &library, QWidget *parent = nullptr);
    ~ProgressPage() override;

    /// Asks anew; what is shown stays until the answer. While it is hidden it asks when it is shown.
    void refresh();
    const ProgressFilter &filter() const;
    /// What is shown; null: nothing yet.
    const ProgressStudyPointer &study() const { return m_study; }

    /// Pool, stroke and range, to be kept between runs.
    QByteArray saveState() const;
    void restoreState(const QByteArray &state);

Q_SIGNALS:
    void openRequested(const QString &id);
    /// The lengths that a best time was swum in.
    void evidenceRequested(const QString &id, const std::vector<std::size_t> &lengths);
    /// The swims behind a point are to be shown in the list: its days, in the pool and stroke of the page.
    void swimsRequested(const lengthwise::SwimFilter &swims);
    void testRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    // progresspagelayout.cpp
    void makeCards();
    Card *makeZonesCard();
    void layOut();
    void arrange();
    void addRow(std::initializer_list<std::pair<QWidget *, int>> cards);

    void followState();
    void ask();
    /// library: that was asked, as askedLibrary() named it.
    void take(const Result<ProgressStudyPointer> &answer, const QString &library);
    /// Folder and athlete: whose numbers the next question is about.
    QString askedLibrary() const;
    void showStudy();
    void showTechnique();
    void lead(const PlotPlace &place);
    /// A filter from another library may name what there is not in this one; true: it was mended.
    bool mendFilter();

    SwimStudies &m_studies;
    SwimLibrary &m_library;
    ProgressStudyPointer m_study;
    int m_question = 0;     ///< the newest one
    bool m_isStale = true;  ///< something changed since it was asked
    int m_columns = 0;      ///< of cards; 0: not arranged yet
    QTimer m_patience;      ///< after it, waiting is shown
    QString m_shownLibrary; ///< askedLibrary() of what is shown

    ProgressHead *m_head = nullptr;
    Banner *m_error = nullptr;
    QScrollArea *m_scroll = nullptr;
    QWidget *m_cards = nullptr;
    QVBoxLayout *m_rows = nullptr;
    HistoryCard *m_volume = nullptr;
    HistoryCard *m_years = nullptr;
    HistoryCard *m_css = nullptr;
    HistoryCard *m_fitness = nullptr;
    HistoryCard *m_technique = nullptr;
    BestsCard *m_bests = nullptr;
    Card *m_zonesCard = nullptr;
    ZoneBars *m_zones = nullptr;
    TextLabel *m_zonesCaption = nullptr;
    TextLabel *m_zonesBasis = nullptr;
    CoachOverTimeCard *m_coach = nullptr;
    Segments *m_measure = nullptr;
    TextLink *m_test = nullptr;
};

} // namespace lengthwise
