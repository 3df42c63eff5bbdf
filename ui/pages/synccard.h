#pragma once

#include "ui/viewmodels/syncview.h"
#include "ui/widgets/card.h"

class QVBoxLayout;

namespace lengthwise {

class Banner;
class Button;
class Chip;
class FactList;
class IconView;
class Initials;
class Paragraph;
class StravaBudget;
class TextLabel;
class TextLink;
class ThinBar;

/// Who is connected with Strava, how syncing stands and goes, and what can be done about it. Where nobody is connected,
/// what connecting brings.
class SyncCard final : public Card
{
    Q_OBJECT

public:
    explicit SyncCard(QWidget *parent = nullptr);

    /// now: for what is said of times. hindrance: why nobody can be connected; empty: somebody can.
    void show(const StravaState &state, const StravaSync &sync, const StravaSchedule &schedule,
        const QString &hindrance, Instant now);

Q_SIGNALS:
    void signInRequested(); ///< or to connect
    void syncRequested();
    void cancelRequested();
    void testRequested();
    void olderRequested(); ///< the whole history
    void deleteRequested();
    void changeRequested(); ///< of the schedule

private:
    QWidget *makeHead();
    QWidget *makeWelcome();
    QWidget *makeBody();
    QWidget *makeProgress();
    QWidget *makeButtons();
    QWidget *makeFoot();
    Banner *makeBanner(int kind, const QString &name, QWidget *parent);
    Button *makeButton(int role, const QString &name, const QString &text, QWidget *parent);
    void showHead(const StravaState &state, const StravaSync &sync, Instant now);
    void showWelcome(const StravaState &state, const QString &hindrance);
    void showBody(const StravaState &state, const StravaSync &sync, const StravaSchedule &schedule, Instant now);
    void showTrouble(const StravaState &state, const StravaSync &sync, Instant now);
    void showProgress(const StravaSync &sync, Instant now);

    IconView *m_glyph = nullptr;
    Initials *m_initials = nullptr;
    TextLabel *m_who = nullptr;
    Chip *m_chip = nullptr;
    QWidget *m_welcome = nullptr;
    Paragraph *m_hindrance = nullptr;
    Button *m_connect = nullptr;
    QWidget *m_body = nullptr;
    Banner *m_trouble = nullptr;
    Banner *m_setAside = nullptr;
    FactList *m_facts = nullptr;
    TextLink *m_change = nullptr;
    QWidget *m_progress = nullptr;
    TextLabel *m_phase = nullptr;
    TextLabel *m_count = nullptr;
    ThinBar *m_bar = nullptr;
    StravaBudget *m_budget = nullptr;
    Button *m_sync = nullptr;
    Button *m_cancel = nullptr;
    Button *m_test = nullptr;
    Button *m_older = nullptr;
    TextLink *m_delete = nullptr;
    bool m_signsIn = false; ///< what the banner of trouble offers
};

} // namespace lengthwise
