#pragma once

#include "ui/viewmodels/stravaview.h"
#include "ui/widgets/quietdialog.h"

namespace lengthwise {

class AskCard;
class Banner;
class Button;
class Chip;
class FactList;
class Initials;
class Paragraph;
class StravaBudget;
class TextLabel;

/// How the connection with Strava stands: who is connected, with which rights, until when, how many requests are left;
/// asks Strava on demand, and disconnects.
class StravaConnectionDialog final : public QuietDialog
{
    Q_OBJECT

public:
    /// link must outlive it.
    StravaConnectionDialog(StravaLink &link, QWidget *parent);

    /// Asks Strava, unless nobody is connected or something is asked already; then it is known, too, until when the
    /// access is valid.
    void check();
    /// Says what would go and what stays, and disconnects once that is confirmed; after a check that goes on.
    void askToDisconnect();
    /// The same, with Strava's data; what went is told then.
    void askToDelete();
    /// Whether the library may be changed; without it nothing can be disconnected.
    void setCanChange(bool canChange);
    /// For what is said of times; without it the clock's.
    void setNow(Instant now);

Q_SIGNALS:
    void signInRequested();

private:
    QWidget *makeHead();
    QWidget *makeBody();
    QWidget *makeButtons();
    Banner *makeBanner(int kind, const QString &name);
    Instant now() const;
    void followState();
    void showTrouble(const std::optional<Error> &trouble);
    enum class Farewell { None, Leave, Delete };
    void ask(Farewell farewell);
    void disconnectNow();
    void showFarewell(const StravaFarewell &farewell);
    void showRemoval(const RemovalReport &report);
    void say(const QString &sentence);
    void complain(const Error &error, StravaWay way);
    void updateButtons();

    StravaLink &m_link;
    Initials *m_initials = nullptr;
    TextLabel *m_name = nullptr;
    TextLabel *m_since = nullptr;
    Chip *m_chip = nullptr;
    Banner *m_trouble;
    Banner *m_error;
    Banner *m_notRevoked; ///< of a farewell
    Banner *m_notRemoved;
    Paragraph *m_said;
    FactList *m_facts;
    StravaBudget *m_budget;
    AskCard *m_ask;
    TextLabel *m_attribution;
    Button *m_check = nullptr;
    Button *m_signIn = nullptr;
    Button *m_disconnect = nullptr;
    StravaWay m_way = StravaWay::Nothing; ///< of the error that is shown
    std::optional<Instant> m_now;
    bool m_canChange = true;
    bool m_isChecking = false;
    bool m_isDisconnecting = false;
    Farewell m_farewell = Farewell::None; ///< that is asked about, or under way
    Farewell m_next = Farewell::None;     ///< once the check is over
};

} // namespace lengthwise
