#pragma once

#include "core/model/savedfilter.h"
#include "ui/viewmodels/swimfilter.h"
#include "ui/viewmodels/swimlibrary.h"

#include <QTimer>
#include <QWidget>

class QScrollArea;
class QSplitter;
class QStackedWidget;

namespace lengthwise {

class CalendarCard;
class FilterBar;
class LibraryCare;
class SwimFilterModel;
class SwimListModel;
class SwimPreview;
class SwimsTable;
class TextLabel;
class TextLink;

/// The swims of a library: a year as a strip of days, search and filters, the list, and the selected swim beside it.
/// Follows the library by itself; changes nothing in it but the saved filters, and asks by its signals.
class SwimsPage final : public QWidget
{
    Q_OBJECT

public:
    /// library: outlives this.
    explicit SwimsPage(SwimLibrary &library, QWidget *parent = nullptr);
    ~SwimsPage() override;

    /// Keeps the swimmer's saved filters; without it there are none. Outlives this.
    void setCare(LibraryCare &care);
    /// The calendar ends with it; this computer's day until it is told.
    void setToday(QDate today);

    /// In the order of the list; empty only where nothing is shown.
    QStringList selectedIds() const;
    /// The first becomes the current one and is scrolled to; filters that hide all of them are cleared.
    void select(const QStringList &ids);
    void selectAll();
    void focusSearch();
    void clearFilters();
    /// The swims that fit this, instead of what was wanted before.
    void showOnly(const SwimFilter &filter);
    bool hasFilters() const;
    int shownCount() const;
    int allCount() const;
    /// The swim so many places further in the order shown; absent at the ends and where the swim is not shown.
    std::optional<QString> neighbourOf(const QString &id, int by) const;

    /// "1 of 1,284 selected · Enter opens", for the status bar.
    QString selectionText() const;
    /// The selected swims, or all that are shown where less than two are selected, tab separated under their heads.
    QString shownAsText() const;

    /// Columns, order and the preview's place, to be kept between runs.
    QByteArray saveState() const;
    void restoreState(const QByteArray &state);

Q_SIGNALS:
    void openRequested(const QString &id);
    void deleteRequested(const QStringList &ids);
    /// Two or more.
    void mergeRequested(const QStringList &ids);
    /// What is selected.
    void compareRequested();
    void importRequested();
    void selectionChanged();
    /// A saved filter was not kept, removed or read.
    void failed(const lengthwise::Error &error);
    /// On the list; what is meant is selected.
    void contextMenuRequested(const QPoint &globalPos);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeParts();
    void layOut();
    QWidget *makeNoList();
    void connectParts();
    void takeList();
    void takeState();
    void applyFilter(const SwimFilter &filter);
    void showFilter();
    void showSelected();

    // swimspagefilters.cpp
    void readSavedFilters();
    Answer<std::vector<SavedFilter>> filtersAnswer();
    void showSavedFilters(const Result<std::vector<SavedFilter>> &filters);
    void followAthlete();
    void followToday();

    void askForDocument();
    void placePreview();
    void makeRoom();

    SwimLibrary &m_library;
    LibraryCare *m_care = nullptr;
    SwimListModel *m_list;
    SwimFilterModel *m_swims;
    CalendarCard *m_calendar = nullptr;
    FilterBar *m_bar = nullptr;
    QStackedWidget *m_listOrNothing = nullptr;
    TextLabel *m_whyNothing = nullptr;
    TextLink *m_fromNothing = nullptr; ///< clears the filters, or brings in the first swims
    SwimsTable *m_table = nullptr;
    SwimPreview *m_preview = nullptr;
    QSplitter *m_splitter = nullptr;
    QScrollArea *m_scroll = nullptr; ///< where the window is lower than the page can be
    QTimer m_stillness;              ///< of the selection, before its swim is read
    QString m_shownId;               ///< of the swim in the preview; empty: none or several
    PoolUnit m_unit = PoolUnit::Metres;
    QString m_folder;      ///< of the library that is shown
    std::string m_athlete; ///< whose it is; empty: not known yet
    QDate m_today;
    bool m_isNarrow = false;
    bool m_previewWanted = false; ///< where it is narrow
};

} // namespace lengthwise
