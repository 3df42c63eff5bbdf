#pragma once

#include "ui/viewmodels/stravaview.h"
#include "ui/widgets/quietdialog.h"

class QStackedWidget;

namespace lengthwise {

class Banner;
class Button;
class FactList;
class Paragraph;
class StravaForm;
class StravaWaiting;
class TextLabel;

/// Signs in at Strava, the first time or again: asks what is needed, waits for the browser, and says how it ended and
/// what leads on. Closing it ends the sign-in that it began. Secrets stay in their field and go with it.
class StravaConnectDialog final : public QuietDialog
{
    Q_OBJECT

public:
    /// link must outlive it.
    StravaConnectDialog(StravaLink &link, QWidget *parent);

    void reject() override;
    /// Asks for the right to send swims, too, and says so; it closes once that is given.
    void askToWrite();

Q_SIGNALS:
    /// After askToWrite().
    void writingAllowed();
    void helpRequested();

private:
    QWidget *makeDone();
    QWidget *makeFoot();
    void followForm();
    void followState();
    void start(StravaSignIn wish);
    void startAgain();
    void ended(const Result<StravaConnection> &result);
    void complain(const Error &error);
    void goOn();
    void showForm();
    void showDone(const StravaConnection &connection);

    StravaLink &m_link;
    TextLabel *m_headline;
    Banner *m_failure;
    Banner *m_why; ///< it is asked once more
    QStackedWidget *m_pages;
    StravaForm *m_form;
    QWidget *m_formPage; ///< the form, scrolled
    StravaWaiting *m_waiting;
    QWidget *m_done = nullptr;
    Banner *m_private = nullptr; ///< swims that only the swimmer may see stay away
    FactList *m_facts = nullptr;
    Paragraph *m_next = nullptr;
    Paragraph *m_hint = nullptr;
    Button *m_cancel = nullptr;
    Button *m_connect = nullptr;
    StravaWay m_way = StravaWay::Nothing; ///< of the failure that is shown
    bool m_forSession = false;
    bool m_isWaiting = false;
    bool m_writes = false;
};

} // namespace lengthwise
