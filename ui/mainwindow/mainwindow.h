#pragma once

#include "ui/mainwindow/swimlist.h"
#include "ui/mainwindow/windowactions.h"

#include <QMainWindow>
#include <QTimer>

class QStackedWidget;

namespace lengthwise {

class Banner;
class NavigationRail;
class ReadingPage;
class StartPage;
class SwimPage;
class TextLabel;

/// The window: menus, the rail, and one page at a time. It asks for files by openRequested() and is told what came of
/// them, one by one; it never reads a file itself.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(QWidget *parent = nullptr);
    ~MainWindow() override;

    const WindowActions &actions() const { return m_actions; }
    void setSamples(const std::vector<SampleSwim> &samples);

    /// Files are being read from now on; what is shown stays until the first swim arrives.
    void beginReading(const QStringList &paths);
    /// One of them is done.
    void showRead(const ReadFile &file);
    /// All of them are done.
    void endReading();

    void closeSwims();
    /// Made when the first swim is shown, so that the program starts without it; nullptr until then.
    SwimPage *swimPage() const { return m_swimPage; }
    const SwimList &swims() const { return m_swims; }

Q_SIGNALS:
    void openRequested(const QStringList &paths);
    /// What is being read is no longer wanted.
    void readingCancelled();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makePages();
    void makeStatusBar();
    void connectActions();
    SwimPage &neededSwimPage();
    void chooseFiles();
    void openFirstSample();
    void cancelReading();
    void showPage();
    void showCurrentSwim();
    void showFailure(const ReadFile &file);
    void stepSwim(int by);
    void updateActions();
    void updateStatus();
    /// What can be done with the swim that is shown.
    QString hint() const;
    void copyTable();
    void showAbout();

    WindowActions m_actions;
    SwimList m_swims;
    QStringList m_reading;      ///< paths not yet done
    bool m_awaitsFirst = false; ///< the swims shown still belong to what was open before
    QStringList m_failures;     ///< of the files opened last, one line each
    QTimer m_patience;          ///< after it, waiting is shown

    NavigationRail *m_rail = nullptr;
    Banner *m_failureBanner = nullptr;
    QStackedWidget *m_pages = nullptr;
    StartPage *m_startPage = nullptr;
    ReadingPage *m_readingPage = nullptr;
    SwimPage *m_swimPage = nullptr;
    TextLabel *m_statusFile = nullptr;
    TextLabel *m_statusHint = nullptr;
};

} // namespace lengthwise
