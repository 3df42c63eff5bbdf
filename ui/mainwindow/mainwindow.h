#pragma once

#include "ui/mainwindow/swimlist.h"
#include "ui/mainwindow/windowactions.h"
#include "ui/mainwindow/windowdialogs.h"

#include <QDate>
#include <QMainWindow>
#include <QTimer>

class QStackedWidget;

namespace lengthwise {

class Banner;
class ComparePage;
class LibraryCommands;
class NavigationRail;
class ProgressPage;
class ReadingPage;
class StartPage;
class SwimPage;
class SwimsPage;
class SyncPage;
class TextLabel;
class TextLink;
class TroublePage;

/// The window: menus, the rail, and one page at a time. It asks its services for everything and never touches a file
/// itself. A swim that is shown is out of the library, or one of the files that are only looked at.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    enum class Page { Swims, Swim, Compare, Progress, Sync }; ///< in the order of the rail
    enum class Export { Recording, Csv, Json };

    /// The services must outlive it.
    explicit MainWindow(const WindowServices &services, QWidget *parent = nullptr);
    ~MainWindow() override;

    const WindowActions &actions() const { return m_actions; }
    WindowDialogs &dialogs() { return m_dialogs; }

    Page page() const { return m_page; }
    void showPage(Page page);
    /// Of the library; the Swim page comes with its answer.
    void openSwim(const QString &id);
    /// The same, with these of its active lengths selected; empty: none.
    void openAt(const QString &id, const std::vector<std::size_t> &lengths);
    void closeSwims();
    /// What is shown on the Swim page; nullptr: nothing.
    SwimDocumentPointer shownSwim() const;

    // Files that are only looked at (mainwindowfiles.cpp).
    /// They are being read from now on; what is shown stays until the first swim arrives.
    void beginReading(const QStringList &paths);
    /// One of them is done.
    void showRead(const ReadFile &file);
    /// All of them are done.
    void endReading();
    const SwimList &lookedAt() const { return m_lookedAt; }

    /// Made when they are first shown, so that the program starts without them; nullptr until then.
    SwimsPage *swimsPage() const { return m_swimsPage; }
    SwimPage *swimPage() const { return m_swimPage; }
    ComparePage *comparePage() const { return m_comparePage; }
    ProgressPage *progressPage() const { return m_progressPage; }
    SyncPage *syncPage() const { return m_syncPage; }

    /// How the list of swims is laid out; empty until it was shown.
    QByteArray saveList() const;
    /// Holds when the list is made.
    void restoreList(const QByteArray &state) { m_listState = state; }
    /// What the Progress page was filtered by, in the same way.
    QByteArray saveProgress() const;
    void restoreProgress(const QByteArray &state) { m_progressState = state; }
    /// Long work in the background; total 0: it ended.
    void showBackgroundWork(qint64 done, qint64 total);
    /// Swims came in without being asked for.
    void sayImported(int swims);
    /// What was done, for a while.
    void say(const QString &sentence);
    void complain(const Error &error);
    /// The day of the calendar; without it today's, which its pages follow past midnight.
    void setToday(const QDate &today);
    /// For what is said of syncing; without it the clock's.
    void setNow(Instant now);

Q_SIGNALS:
    void lookRequested(const QStringList &paths);
    /// What is being read is no longer wanted.
    void readingCancelled();
    void samplesRequested(bool shown);
    void libraryRetried();
    /// Of one swim of the library.
    void exportRequested(const QString &id, lengthwise::MainWindow::Export as);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// What is wanted of a file that is being read, besides its first swim.
    struct LookedFor {
        QString file; ///< empty: nothing
        int number = 1;
        std::vector<std::size_t> lengths;
    };

    void makePages();
    Banner *makeBanner(int kind, const QString &name, QWidget *parent);
    void makeStatusBar();
    SwimsPage &neededSwimsPage();
    SwimPage &neededSwimPage();
    QWidget *pageWidget();
    bool isSwimShown() const;
    void fitRail();
    QDate today() const;
    /// Another day may have begun.
    void followToday();

    // mainwindowswims.cpp: the library.
    void followState();
    void followList();
    void reopenShown();
    void showDocument(const SwimDocumentPointer &document);
    void stepSwim(int by);
    bool canStep(int by) const;
    QStringList chosenSwims() const;
    void showSwimMenu(const QPoint &at);

    // mainwindowfiles.cpp
    void importChosen(bool folder);
    void lookAtChosen();
    void cancelReading();
    void showFailure(const ReadFile &file);

    // mainwindowactions.cpp
    void connectActions();
    /// For the sample swims, or back.
    void leaveFor(bool samples);
    void connectPageActions();
    void connectSwimPage();
    void updateActions();
    void updateSwimActions(bool shown);
    void updateStatus();
    QString statusOfFile() const;
    /// What can be done with the swim that is shown.
    QString hint() const;
    void copy();

    // mainwindowstrava.cpp
    void connectStrava();
    void updateStrava();
    void updateStravaActions(const QString &hindrance);
    bool isOneSendable() const;
    void updateStravaStatus();
    void followPreferences();
    /// Sends swim m_toSend.
    void sendToStrava();
    void showSent(const Result<SentSwim> &sent);
    /// Fetches what Strava has besides of a swim that was opened.
    void completeSwim(const SwimDocument &swim);
    Instant now() const;

    // mainwindowcompare.cpp
    ComparePage &neededComparePage();
    /// A swim of a file, 1-based in it, and lengths to be selected there.
    void lookAt(const QString &file, int number, const std::vector<std::size_t> &lengths);
    void compareChosen();
    void compareFiles();
    /// Of the page, for the title bar.
    QString compareTitle() const;

    // mainwindowprogress.cpp
    ProgressPage &neededProgressPage();
    void enterTest();

    // mainwindowsync.cpp
    SyncPage &neededSyncPage();
    void readKeep();
    void keepStrava(StravaKeep keep);

    WindowServices m_services;
    WindowActions m_actions;
    WindowDialogs m_dialogs;
    LibraryCommands *m_commands = nullptr;
    Page m_page = Page::Swims;
    SwimDocumentPointer m_document;              ///< the swim of the library that is shown
    std::optional<WorkoutSummary> m_documentRow; ///< its row, as far as it was listed
    QString m_folder;                            ///< of the library that m_document belongs to
    std::string m_athlete;                       ///< whose it is; empty: not known yet
    QString m_wanted;                            ///< the swim that is being opened; empty: none
    std::vector<std::size_t> m_wantedLengths;    ///< to be selected in it
    SwimList m_lookedAt;
    LookedFor m_lookedFor;
    QStringList m_reading;      ///< paths not yet done
    bool m_awaitsFirst = false; ///< the swims shown still belong to what was open before
    QStringList m_failures;     ///< of the files looked at last, one line each
    QTimer m_patience;          ///< after it, waiting is shown
    QTimer m_reopenSoon;        ///< gathers what asks for the shown swim to be read again
    QByteArray m_listState;
    QByteArray m_progressState;
    QDate m_today; ///< as it was set; else not valid
    QDate m_day;   ///< that the pages go up to
    std::optional<Instant> m_now;
    QString m_toSend; ///< the swim that is sent to Strava, once it may be; empty: none
    bool m_isSending = false;
    std::optional<StravaKeep> m_connectedKeep; ///< as chosen when connecting; absent: not read yet
    QTimer m_timePasses;                       ///< "12 min ago", and midnight

    NavigationRail *m_rail = nullptr;
    Banner *m_failureBanner = nullptr;
    Banner *m_notice = nullptr;
    Banner *m_samplesBanner = nullptr;
    Banner *m_readOnlyBanner = nullptr;
    QStackedWidget *m_pages = nullptr;
    QWidget *m_blank = nullptr; ///< until the library is read
    StartPage *m_startPage = nullptr;
    TroublePage *m_troublePage = nullptr;
    ReadingPage *m_readingPage = nullptr;
    SwimsPage *m_swimsPage = nullptr;
    SwimPage *m_swimPage = nullptr;
    ComparePage *m_comparePage = nullptr;
    ProgressPage *m_progressPage = nullptr;
    SyncPage *m_syncPage = nullptr;
    TextLabel *m_statusName = nullptr;
    TextLabel *m_statusCount = nullptr;
    TextLabel *m_statusWork = nullptr;
    QWidget *m_statusStravaIcon = nullptr;
    TextLink *m_statusStrava = nullptr;
    TextLabel *m_statusHint = nullptr;
};

} // namespace lengthwise
