#pragma once

#include "ui/viewmodels/comparisonview.h"
#include "ui/viewmodels/swimhighlight.h"
#include "ui/viewmodels/swimstudies.h"

#include <QTimer>
#include <QWidget>

#include <map>
#include <stop_token>

class QBoxLayout;
class QMenu;

namespace lengthwise {

class Banner;
class Button;
class ChartMenu;
class CompareEmpty;
class CompareSwims;
class CurveCard;
class SayingsCard;
class TextLabel;
class TrendStrip;

/// Two to twenty swims beside each other. Asks the studies for what it shows; what it does not do itself, it asks for.
/// Follows the library: swims that are deleted there leave.
class ComparePage final : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive it.
    ComparePage(SwimStudies &studies, SwimLibrary &library, QWidget *parent = nullptr);
    ~ComparePage() override;

    /// Swims of the library, instead of what was compared. More than twenty: the first twenty, and it is said.
    void compare(const QStringList &ids);
    /// All swims of files that are only looked at.
    void compareFiles(const QStringList &paths);
    /// Besides the files that are compared already.
    void addFiles(const QStringList &paths);
    bool comparesFiles() const { return !m_chosen.files.isEmpty(); }

    /// How many swims are shown.
    std::size_t count() const { return m_view.swims.size(); }
    /// How to read what is shown, for the status bar.
    QString hint() const;

Q_SIGNALS:
    void openRequested(const QString &id);
    /// The lengths a sentence rests on.
    void evidenceRequested(const QString &id, const std::vector<std::size_t> &lengths);
    /// A swim of a file that is only looked at is to be shown, and lengths of it selected. number: 1-based in the file.
    void lookRequested(const QString &file, int number, const std::vector<std::size_t> &lengths);
    /// Swims are to be chosen in the list.
    void chooseRequested();
    /// Files are to be chosen and given to compareFiles(), or to addFiles() while files are compared.
    void filesRequested();
    /// What is shown changed: title and status bar follow.
    void changed();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    /// What is asked for, of one kind only.
    struct Chosen {
        QStringList ids;
        QStringList files;
        QStringList gone{};                            ///< those of ids that were deleted; undone, they come back
        std::size_t tooMany = 0;                       ///< that were asked for beyond the most
        std::map<QString, WorkoutSummary> summaries{}; ///< as the list had them when it was asked; none of those gone
        QStringList present() const;
        bool operator==(const Chosen &) const = default;
    };

    // comparepagelayout.cpp
    void makeParts();
    QWidget *makeHead();
    QWidget *makeContent();
    void makeExportMenu();
    void connectParts();
    void arrange();

    void choose(Chosen chosen);
    void ask();
    void take(const Result<ComparisonStudyPointer> &study, const Chosen &asked);
    void stopWaiting();
    void showStudy(ComparisonStudyPointer study);
    void showSet(std::size_t set);
    void sayLeft(const std::vector<NotCompared> &left);
    void followList();
    void followState();
    void suggest();
    void add();
    void remove(const ComparedSwimView &swim);
    void open(std::size_t swim, const std::vector<std::size_t> &lengths);

    SwimStudies &m_studies;
    SwimLibrary &m_library;
    SwimHighlight m_highlight;
    Chosen m_chosen;
    Chosen m_shown; ///< what the study is of; chosen again where what was asked for instead fails or is stopped
    ComparisonStudyPointer m_study; ///< null: none
    ComparisonView m_view;
    int m_question = 0;      ///< older answers are dropped
    std::stop_source m_stop; ///< of the files that are read for the newest question
    QTimer m_patience;       ///< after it, waiting is shown
    QString m_folder;
    std::string m_athlete;

    TextLabel *m_subtitle = nullptr;
    TextLabel *m_working = nullptr;
    Button *m_export = nullptr;
    QMenu *m_exportMenu = nullptr;
    Banner *m_leftBanner = nullptr;
    Banner *m_failure = nullptr;
    CompareSwims *m_swims = nullptr;
    CompareEmpty *m_empty = nullptr;
    QWidget *m_content = nullptr;
    TrendStrip *m_trends = nullptr;
    ChartMenu *m_trendMenu = nullptr;
    QBoxLayout *m_charts = nullptr;
    CurveCard *m_paces = nullptr;
    CurveCard *m_set = nullptr;
    QBoxLayout *m_cards = nullptr;
    SayingsCard *m_insights = nullptr;
    SayingsCard *m_qualities = nullptr;
    SayingsCard *m_recommendations = nullptr;
};

} // namespace lengthwise
